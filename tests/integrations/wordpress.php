<?php
// Draws the block for WordPress with stand-ins for the few functions of WordPress that it calls, and holds what comes out.

declare( strict_types=1 );

const ABSPATH = '/';

$setting = '';
$language = 'fi';

function add_action( $hook, $call ) {}
function wp_parse_url( $address ) { return parse_url( $address ); }
function get_option( $name, $otherwise ) { return $GLOBALS['setting'] ?: $otherwise; }
function get_bloginfo( $name ) { return $GLOBALS['language']; }
function get_block_wrapper_attributes() { return 'class="wp-block-osuiko-check"'; }
function esc_attr( $text ) { return htmlspecialchars( (string) $text, ENT_QUOTES ); }
function esc_html( $text ) { return htmlspecialchars( (string) $text, ENT_QUOTES ); }
function esc_url_raw( $address ) { return preg_replace( '#[^a-z0-9-~+_.?\#=!&;,/:%@$|*\'()\[\]]#i', '', $address ); }
function esc_url( $address ) { return htmlspecialchars( esc_url_raw( $address ), ENT_QUOTES ); }

$plugin = __DIR__ . '/../../integrations/wordpress/osuiko';
require $plugin . '/osuiko.php';

/** What the block draws with these attributes, as an element. */
function drawn( array $attributes ): string {
	global $plugin;
	ob_start();
	( static function () use ( $attributes, $plugin ) { require $plugin . '/render.php'; } )();
	return ob_get_clean();
}

/** Ends the program with an error, unless this is so. */
function hold( bool $is_so, string $what ): void {
	if ( ! $is_so ) {
		fwrite( STDERR, "the block for WordPress: $what\n" );
		exit( 1 );
	}
}

/** The attributes of the first element of that name. */
function attributes_of( string $name, string $html ): array {
	preg_match( "#<$name ([^>]*)>#", $html, $element );
	preg_match_all( '#([a-z]+)="([^"]*)"#', $element[1] ?? '', $all, PREG_SET_ORDER );
	$found = array();
	foreach ( $all as list( , $attribute, $value ) ) {
		$found[ $attribute ] = html_entity_decode( $value, ENT_QUOTES );
	}
	return $found;
}

// Each as in block.json where nothing is chosen.
$described = json_decode( file_get_contents( $plugin . '/block.json' ), true );
hold( 3 === $described['apiVersion'] && 'file:./render.php' === $described['render'], 'block.json' );
$unchosen = array_map( static function ( $attribute ) { return $attribute['default']; }, $described['attributes'] );

hold( '' === drawn( $unchosen ), 'without an address it draws something' );

$setting = 'https://osuiko.example/below/fi';
$editors = file_get_contents( __DIR__ . '/../../crates/site/src/written/embedding.rs' );
preg_match( '/sandbox=\\\\"([^"]*)\\\\"/', $editors, $code );
$rights = preg_replace( '/\s*\\\\\n\s*/', ' ', $code[1] );
foreach ( array( 'fi', 'sv', 'en', 'de' ) as $language ) {
	$html  = drawn( $unchosen );
	$spoken = 'de' === $language ? 'fi' : $language;
	$frame = attributes_of( 'iframe', $html );
	hold( "https://osuiko.example/below/$spoken/embed/?theme=light&heading=2&ground=auto" === $frame['src'], "$language: {$frame['src']}" );
	hold( $rights === preg_replace( '/\s+/', ' ', $frame['sandbox'] ), 'the sandbox is not that of the code for editors' );
	hold( 'no-referrer' === $frame['referrerpolicy'] && $spoken === $frame['lang'] && '900' === $frame['height'], 'the frame' );
	hold( 0 === strpos( $frame['title'], 'Osuiko: ' ), 'the name of the frame' );
	// A filter that leaves only text and links leaves a way in.
	$left = strip_tags( $html, '<a><p><h2><ul><li><strong>' );
	$link = attributes_of( 'a', $left );
	hold( "https://osuiko.example/below/$spoken/" === $link['href'] && strlen( trim( strip_tags( $left ) ) ) > 10, "the link: $left" );
}

$asked = drawn( array( 'address' => 'http://localhost:8000', 'language' => 'en', 'place' => 'pirkanmaa', 'theme' => 'dark', 'heading' => 3, 'height' => 1200 ) );
$frame = attributes_of( 'iframe', $asked );
hold( 'http://localhost:8000/en/embed/?theme=dark&heading=3&ground=auto&place=pirkanmaa' === $frame['src'], $frame['src'] );
hold( '1200' === $frame['height'] && false !== strpos( $frame['style'], 'height:1200px!important' ), 'the height' );
hold( false !== strpos( $frame['style'], 'color-scheme:dark' ), 'the scheme' );

// Whatever somebody writes into a block, it is one element with attributes that are known.
$evil = '"><script>alert(1)</script>';
foreach ( array_keys( $unchosen ) as $name ) {
	$html = drawn( array_merge( $unchosen, array( $name => $evil ) ) );
	hold( false === stripos( $html, '<script' ) && substr_count( $html, '<iframe' ) < 2, "$name: $html" );
}
foreach ( array( 'javascript:alert(1)', 'http://osuiko.example/', 'https://user@osuiko.example/', '//osuiko.example', 'osuiko' ) as $address ) {
	hold( '' === drawn( array( 'address' => $address ) ), "it takes $address" );
}

// The editor offers what is described, and what it needs is named.
$editor = file_get_contents( $plugin . '/editor.js' );
foreach ( array_keys( $unchosen ) as $name ) {
	hold( 1 === preg_match( "/'$name'|attributes\\.$name/", $editor ), "the editor does not offer $name" );
}
hold( in_array( 'wp-blocks', ( require $plugin . '/editor.asset.php' )['dependencies'], true ), 'editor.asset.php' );
