<?php
/**
 * Forgets the one setting when the plugin is deleted. Blocks stay in the pages, and draw nothing.
 *
 * @package Osuiko
 */

if ( ! defined( 'WP_UNINSTALL_PLUGIN' ) ) {
	exit;
}

delete_option( 'osuiko_address' );
