<?php
// Builds the block for Drupal with stand-ins for the few classes of Drupal that it names, and holds what it would show.

namespace Drupal\Core\Block\Attribute {
	#[\Attribute]
	class Block {
		public function __construct( public string $id, public mixed $admin_label = null, public mixed $category = null ) {}
	}
}

namespace Drupal\Core\StringTranslation {
	class TranslatableMarkup {
		public function __construct( public string $text ) {}
	}
}

namespace Drupal\Core\Form {
	interface FormStateInterface {}
}

namespace Drupal\Core\Language {
	interface LanguageManagerInterface {}
}

namespace Drupal\Core\Plugin {
	interface ContainerFactoryPluginInterface {}
}

namespace Symfony\Component\DependencyInjection {
	interface ContainerInterface {}
}

namespace Drupal\Core {
	final class Url {
		private function __construct( public string $uri ) {}
		public static function fromUri( string $uri ): self { return new self( $uri ); }
	}
}

namespace Drupal\Core\Block {
	abstract class BlockBase {
		protected array $configuration;
		public function __construct( array $configuration, $id, $definition ) {
			$this->configuration = $configuration + $this->defaultConfiguration();
		}
		protected function t( string $text ): string { return $text; }
	}
}

namespace {
	use Drupal\osuiko\Plugin\Block\OsuikoCheckBlock;

	$module = __DIR__ . '/../../integrations/drupal/osuiko';
	require $module . '/src/Plugin/Block/OsuikoCheckBlock.php';

	/** A page in some language. */
	final class Languages implements Drupal\Core\Language\LanguageManagerInterface {
		public function __construct( private string $spoken ) {}
		public function getCurrentLanguage(): self { return $this; }
		public function getId(): string { return $this->spoken; }
	}

	/** Ends the program with an error, unless this is so. */
	function hold( bool $is_so, string $what ): void {
		if ( ! $is_so ) {
			fwrite( STDERR, "the block for Drupal: $what\n" );
			exit( 1 );
		}
	}

	$built = static fn ( array $said, string $spoken = 'fi' ) => ( new OsuikoCheckBlock( $said, 'osuiko_check', array(), new Languages( $spoken ) ) )->build();

	hold( array() === $built( array() ), 'without an address it shows something' );
	foreach ( array( 'javascript:alert(1)', 'http://osuiko.example/', 'https://user@osuiko.example/', 'osuiko' ) as $address ) {
		hold( array() === $built( array( 'address' => $address ) ), "it takes $address" );
	}

	$editors = file_get_contents( __DIR__ . '/../../crates/site/src/written/embedding.rs' );
	preg_match( '/sandbox=\\\\"([^"]*)\\\\"/', $editors, $code );
	$rights = preg_replace( '/\s*\\\\\n\s*/', ' ', $code[1] );
	foreach ( array( 'fi' => 'fi', 'sv' => 'sv', 'en' => 'en', 'de' => 'fi' ) as $spoken => $language ) {
		$shown = $built( array( 'address' => 'https://osuiko.example/below/sv' ), $spoken );
		$frame = $shown['frame']['#attributes'];
		hold( 'iframe' === $shown['frame']['#tag'], 'the element' );
		hold( "https://osuiko.example/below/$language/embed/?theme=light&heading=2&ground=auto" === $frame['src'], $frame['src'] );
		hold( $rights === $frame['sandbox'] && 'no-referrer' === $frame['referrerpolicy'], 'the frame may do something else than the code for editors says' );
		hold( 'link' === $shown['link']['#type'] && "https://osuiko.example/below/$language/" === $shown['link']['#url']->uri, 'the link' );
		hold( '' !== $shown['link']['#title'] && str_starts_with( $frame['title'], 'Osuiko: ' ), 'the names' );
	}

	$chosen = array( 'address' => 'https://osuiko.example', 'language' => 'en', 'place' => 'pirkanmaa', 'theme' => 'dark', 'heading' => '3', 'height' => 1200 );
	$frame  = $built( $chosen )['frame']['#attributes'];
	hold( 'https://osuiko.example/en/embed/?theme=dark&heading=3&ground=auto&place=pirkanmaa' === $frame['src'], $frame['src'] );
	hold( '1200' === $frame['height'] && str_contains( $frame['style'], 'color-scheme:dark' ), 'the look' );
	foreach ( array( 'language', 'place', 'theme', 'heading' ) as $name ) {
		$frame = $built( array( 'address' => 'https://osuiko.example', $name => '"><script>' ) )['frame']['#attributes'];
		hold( 'https://osuiko.example/fi/embed/?theme=light&heading=2&ground=auto' === $frame['src'], "$name: {$frame['src']}" );
	}

	// What the schema and the recipe name is what the block keeps.
	$kept   = array_keys( $chosen );
	$schema = file_get_contents( $module . '/config/schema/osuiko.schema.yml' );
	$recipe = file_get_contents( __DIR__ . '/../../integrations/drupal/osuiko_recipe/recipe.yml' );
	foreach ( $kept as $name ) {
		hold( 1 === preg_match( "/^    $name:$/m", $schema ), "the schema has no $name" );
		hold( 1 === preg_match( "/^          $name: /m", $recipe ), "the recipe has no $name" );
	}
}
