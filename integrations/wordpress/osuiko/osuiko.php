<?php
/**
 * Plugin Name:       Osuiko
 * Description:       A block with the Osuiko check, which shows which data breaches may have affected the reader. The answers never leave the reader's device.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT OR Apache-2.0
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       osuiko
 *
 * The block is described by block.json, drawn by render.php and edited by editor.js. This file registers it, and keeps
 * the one setting: where Osuiko is, for every block that names no other place.
 *
 * @package Osuiko
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/**
 * The address of Osuiko for blocks that name none: the constant OSUIKO_ADDRESS of wp-config.php, else the setting.
 *
 * @return string An address, or nothing.
 */
function osuiko_default_address() {
	return defined( 'OSUIKO_ADDRESS' ) ? (string) OSUIKO_ADDRESS : (string) get_option( 'osuiko_address', '' );
}

/**
 * An address of Osuiko as the block uses it: by https, or by http on one's own machine, with one slash at the end.
 *
 * @param mixed $address What somebody typed.
 * @return string The address, or nothing where it is none.
 */
function osuiko_clean_address( $address ) {
	$address = is_string( $address ) ? trim( $address ) : '';
	$parts   = wp_parse_url( $address );
	if ( ! is_array( $parts ) || empty( $parts['scheme'] ) || empty( $parts['host'] ) || isset( $parts['user'] ) ) {
		return '';
	}
	$own = in_array( $parts['host'], array( 'localhost', '127.0.0.1' ), true );
	if ( 'https' !== $parts['scheme'] && ! ( 'http' === $parts['scheme'] && $own ) ) {
		return '';
	}
	$port = isset( $parts['port'] ) ? ':' . (int) $parts['port'] : '';
	// Whoever copies the address of the check has its language in it.
	$path = preg_replace( '#/(fi|sv|en)/*$#', '', rtrim( isset( $parts['path'] ) ? $parts['path'] : '', '/' ) );
	return esc_url_raw( $parts['scheme'] . '://' . $parts['host'] . $port . $path . '/' );
}

/** Registers the block, and tells its editor the default address. */
function osuiko_register_block() {
	register_block_type( __DIR__ );
	$known = wp_json_encode( array( 'address' => osuiko_clean_address( osuiko_default_address() ) ) );
	wp_add_inline_script( 'osuiko-check-editor-script', 'window.osuikoBlock = ' . $known . ';', 'before' );
	wp_set_script_translations( 'osuiko-check-editor-script', 'osuiko', __DIR__ . '/languages' );
}
add_action( 'init', 'osuiko_register_block' );

/** Registers the setting, and puts it on the page "Settings, Writing" unless wp-config.php decides. */
function osuiko_register_setting() {
	register_setting(
		'writing',
		'osuiko_address',
		array(
			'type'              => 'string',
			'sanitize_callback' => 'osuiko_clean_address',
			'default'           => '',
		)
	);
	if ( ! defined( 'OSUIKO_ADDRESS' ) ) {
		add_settings_field( 'osuiko_address', __( 'Address of Osuiko', 'osuiko' ), 'osuiko_setting_field', 'writing', 'default', array( 'label_for' => 'osuiko_address' ) );
	}
}
add_action( 'admin_init', 'osuiko_register_setting' );

/** The field of the setting. */
function osuiko_setting_field() {
	printf(
		'<input type="url" class="regular-text code" id="osuiko_address" name="osuiko_address" value="%s" placeholder="https://"><p class="description">%s</p>',
		esc_attr( osuiko_default_address() ),
		esc_html__( 'Blocks with the Osuiko check use it unless they name another one.', 'osuiko' )
	);
}
