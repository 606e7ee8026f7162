<?php
/**
 * Draws the block: the plain frame, as the code of Osuiko's page for editors, with a link below it.
 *
 * @package Osuiko
 * @var array $attributes What the editor chose.
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

$osuiko_home = osuiko_clean_address( empty( $attributes['address'] ) ? osuiko_default_address() : $attributes['address'] );
if ( '' === $osuiko_home ) {
	return;
}

$osuiko_titles = array(
	'fi' => 'Osuiko: tarkista, voiko tietovuoto koskea sinua',
	'sv' => 'Osuiko: kontrollera om ett dataläckage kan gälla dig',
	'en' => 'Osuiko: check if a data breach could affect you',
);
$osuiko_links  = array(
	'fi' => 'Avaa tarkistus omaan välilehteen',
	'sv' => 'Öppna kontrollen i en egen flik',
	'en' => 'Open the check in a tab of its own',
);

// What is not one of the known values is as if it had not been said.
$osuiko_one_of = static function ( $name, $known, $otherwise ) use ( $attributes ) {
	$value = isset( $attributes[ $name ] ) ? (string) $attributes[ $name ] : '';
	return in_array( $value, $known, true ) ? $value : $otherwise;
};
$osuiko_spoken = substr( get_bloginfo( 'language' ), 0, 2 );
$osuiko_lang   = $osuiko_one_of( 'language', array_keys( $osuiko_titles ), isset( $osuiko_titles[ $osuiko_spoken ] ) ? $osuiko_spoken : 'fi' );
$osuiko_theme  = $osuiko_one_of( 'theme', array( 'light', 'dark', 'auto' ), 'light' );
$osuiko_asked  = array(
	'theme'   => $osuiko_theme,
	'heading' => $osuiko_one_of( 'heading', array( '1', '2', '3' ), '2' ),
	'ground'  => 'auto',
);
$osuiko_place  = isset( $attributes['place'] ) ? (string) $attributes['place'] : '';
if ( preg_match( '/^[a-z0-9-]+$/D', $osuiko_place ) ) {
	$osuiko_asked['place'] = $osuiko_place;
}
$osuiko_height = max( 300, min( 3000, (int) ( isset( $attributes['height'] ) ? $attributes['height'] : 900 ) ) );

// As the code of the page for editors, which no theme outdoes; a dark check keeps the ground of the page in a dark scheme.
$osuiko_style = 'border:0!important;padding:0!important;width:100%!important;max-width:none!important;'
	. 'height:' . $osuiko_height . 'px!important;min-height:0!important;max-height:none!important;aspect-ratio:auto!important'
	. ( 'dark' === $osuiko_theme ? ';color-scheme:dark' : '' );

$osuiko_page = $osuiko_home . $osuiko_lang . '/';
$osuiko_frame = $osuiko_page . 'embed/?' . http_build_query( $osuiko_asked, '', '&' );
?>
<div <?php echo get_block_wrapper_attributes(); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- it escapes itself. ?>>
<iframe class="osuiko-frame" title="<?php echo esc_attr( $osuiko_titles[ $osuiko_lang ] ); ?>" lang="<?php echo esc_attr( $osuiko_lang ); ?>" width="100%" height="<?php echo esc_attr( $osuiko_height ); ?>" frameborder="0" style="<?php echo esc_attr( $osuiko_style ); ?>" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation" src="<?php echo esc_url( $osuiko_frame ); ?>"></iframe>
<p><a href="<?php echo esc_url( $osuiko_page ); ?>" lang="<?php echo esc_attr( $osuiko_lang ); ?>" target="_blank" rel="noreferrer"><?php echo esc_html( $osuiko_links[ $osuiko_lang ] ); ?></a></p>
</div>
