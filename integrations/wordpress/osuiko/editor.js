// The block in the editor: its settings, and a card in the place of the check, which readers alone go through.

( function ( wp ) {
	const { createElement: el, Fragment } = wp.element;
	const { InspectorControls, useBlockProps } = wp.blockEditor;
	const { PanelBody, Placeholder, RangeControl, SelectControl, TextControl } = wp.components;
	const { __ } = wp.i18n;

	wp.blocks.registerBlockType( 'osuiko/check', {
		edit: function Edit( { attributes, setAttributes } ) {
			const known = ( window.osuikoBlock && window.osuikoBlock.address ) || '';
			const address = attributes.address || known;
			const set = ( name ) => ( value ) => setAttributes( { [ name ]: value } );
			const text = ( name, label, help, placeholder ) =>
				el( TextControl, { label, help, placeholder, value: attributes[ name ], onChange: set( name ) } );
			const choice = ( name, label, options, read ) =>
				el( SelectControl, {
					label,
					value: String( attributes[ name ] ),
					options,
					onChange: ( value ) => setAttributes( { [ name ]: read ? read( value ) : value } ),
				} );
			const settings = el(
				PanelBody,
				{ title: __( 'Check', 'osuiko' ) },
				text( 'address', __( 'Address of Osuiko', 'osuiko' ), __( 'Leave it empty to use the address of this site’s settings.', 'osuiko' ), known || 'https://' ),
				choice( 'language', __( 'Language', 'osuiko' ), [
					{ value: '', label: __( 'As the site', 'osuiko' ) },
					{ value: 'fi', label: 'Suomi' },
					{ value: 'sv', label: 'Svenska' },
					{ value: 'en', label: 'English' },
				] ),
				text( 'place', __( 'Area', 'osuiko' ), __( 'Filled in as an answer, which readers can change, for example pirkanmaa. Empty: the reader chooses.', 'osuiko' ) ),
				choice( 'theme', __( 'Background of your page', 'osuiko' ), [
					{ value: 'light', label: __( 'Light', 'osuiko' ) },
					{ value: 'dark', label: __( 'Dark', 'osuiko' ) },
					{ value: 'auto', label: __( 'As on the reader’s device', 'osuiko' ) },
				] ),
				choice(
					'heading',
					__( 'Level of the first heading', 'osuiko' ),
					[ 1, 2, 3 ].map( ( level ) => ( { value: String( level ), label: String( level ) } ) ),
					Number
				),
				el( RangeControl, {
					label: __( 'Height in pixels', 'osuiko' ),
					value: attributes.height,
					min: 600,
					max: 1500,
					step: 50,
					onChange: ( value ) => setAttributes( { height: value || 900 } ),
				} )
			);
			const card = el( Placeholder, {
				icon: 'yes-alt',
				label: __( 'Osuiko check', 'osuiko' ),
				instructions: address
					? __( 'Readers see the check here. Preview the page to try it.', 'osuiko' )
					: __( 'Write the address of Osuiko into the settings of this block. Without it, readers see nothing here.', 'osuiko' ),
			} );
			return el(
				Fragment,
				null,
				el( InspectorControls, null, settings ),
				el( 'div', useBlockProps(), card )
			);
		},
		// The server draws the block.
		save: () => null,
	} );
} )( window.wp );
