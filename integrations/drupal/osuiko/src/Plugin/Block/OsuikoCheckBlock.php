<?php

declare(strict_types=1);

namespace Drupal\osuiko\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\Core\Url;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * A block with the check: the plain frame of the page for editors, and a link below it.
 */
#[Block(
  id: 'osuiko_check',
  admin_label: new TranslatableMarkup('Osuiko check'),
  category: new TranslatableMarkup('Embedding'),
)]
final class OsuikoCheckBlock extends BlockBase implements ContainerFactoryPluginInterface {

  /**
   * What the frame is called, by language.
   */
  private const TITLES = [
    'fi' => 'Osuiko: tarkista, voiko tietovuoto koskea sinua',
    'sv' => 'Osuiko: kontrollera om ett dataläckage kan gälla dig',
    'en' => 'Osuiko: check if a data breach could affect you',
  ];

  /**
   * What the link below the frame says, by language.
   */
  private const LINKS = [
    'fi' => 'Avaa tarkistus omaan välilehteen',
    'sv' => 'Öppna kontrollen i en egen flik',
    'en' => 'Open the check in a tab of its own',
  ];

  /**
   * What the frame may do; it has no origin of its own.
   */
  private const RIGHTS = 'allow-scripts allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

  public function __construct(
    array $configuration,
    string $plugin_id,
    array $plugin_definition,
    private readonly LanguageManagerInterface $languages,
  ) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): self {
    return new self($configuration, $plugin_id, $plugin_definition, $container->get('language_manager'));
  }

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return [
      'label_display' => '0',
      'address' => '',
      'language' => '',
      'place' => '',
      'theme' => 'light',
      'heading' => '2',
      'height' => 900,
    ];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $said = $this->configuration;
    $form['address'] = [
      '#type' => 'url',
      '#title' => $this->t('Address of Osuiko'),
      '#description' => $this->t('It begins with https. Without it, readers see nothing here.'),
      '#default_value' => $said['address'],
      '#required' => TRUE,
    ];
    $form['language'] = [
      '#type' => 'select',
      '#title' => $this->t('Language'),
      '#options' => ['' => $this->t('As the page'), 'fi' => 'Suomi', 'sv' => 'Svenska', 'en' => 'English'],
      '#default_value' => $said['language'],
    ];
    $form['place'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Area'),
      '#description' => $this->t('Filled in as an answer, which readers can change, for example pirkanmaa. Empty: the reader chooses.'),
      '#pattern' => '[a-z0-9\-]*',
      '#default_value' => $said['place'],
    ];
    $form['theme'] = [
      '#type' => 'select',
      '#title' => $this->t('Background of the page'),
      '#options' => [
        'light' => $this->t('Light'),
        'dark' => $this->t('Dark'),
        'auto' => $this->t("As on the reader's device"),
      ],
      '#default_value' => $said['theme'],
    ];
    $form['heading'] = [
      '#type' => 'select',
      '#title' => $this->t('Level of the first heading'),
      '#options' => ['1' => '1', '2' => '2', '3' => '3'],
      '#default_value' => $said['heading'],
    ];
    $form['height'] = [
      '#type' => 'number',
      '#title' => $this->t('Height in pixels'),
      '#min' => 300,
      '#max' => 3000,
      '#default_value' => $said['height'],
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockValidate($form, FormStateInterface $form_state): void {
    if (self::home($form_state->getValue('address')) === '') {
      $form_state->setErrorByName('address', $this->t('The address must begin with https.'));
    }
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    foreach (['language', 'place', 'theme', 'heading'] as $name) {
      $this->configuration[$name] = (string) $form_state->getValue($name);
    }
    $this->configuration['address'] = self::home($form_state->getValue('address'));
    $this->configuration['height'] = (int) $form_state->getValue('height');
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    $home = self::home($this->configuration['address']);
    if ($home === '') {
      return [];
    }
    $spoken = $this->languages->getCurrentLanguage()->getId();
    $language = $this->oneOf('language', array_keys(self::TITLES), isset(self::TITLES[$spoken]) ? $spoken : 'fi');
    $theme = $this->oneOf('theme', ['light', 'dark', 'auto'], 'light');
    $asked = ['theme' => $theme, 'heading' => $this->oneOf('heading', ['1', '2', '3'], '2'), 'ground' => 'auto'];
    if (preg_match('/^[a-z0-9-]+$/D', (string) $this->configuration['place'])) {
      $asked['place'] = $this->configuration['place'];
    }
    $height = max(300, min(3000, (int) $this->configuration['height']));
    // As the code of the page for editors, which no theme outdoes.
    $style = 'border:0!important;padding:0!important;width:100%!important;max-width:none!important;'
      . "height:{$height}px!important;min-height:0!important;max-height:none!important;aspect-ratio:auto!important"
      . ($theme === 'dark' ? ';color-scheme:dark' : '');
    return [
      'frame' => [
        '#type' => 'html_tag',
        '#tag' => 'iframe',
        '#attributes' => [
          'class' => ['osuiko-frame'],
          'title' => self::TITLES[$language],
          'lang' => $language,
          'width' => '100%',
          'height' => (string) $height,
          'frameborder' => '0',
          'style' => $style,
          'loading' => 'lazy',
          'referrerpolicy' => 'no-referrer',
          'sandbox' => self::RIGHTS,
          'src' => $home . $language . '/embed/?' . http_build_query($asked, '', '&'),
        ],
      ],
      'link' => [
        '#type' => 'link',
        '#prefix' => '<p>',
        '#suffix' => '</p>',
        '#title' => self::LINKS[$language],
        '#url' => Url::fromUri($home . $language . '/'),
        '#attributes' => ['lang' => $language, 'target' => '_blank', 'rel' => 'noreferrer'],
      ],
      '#cache' => ['contexts' => ['languages:language_interface']],
    ];
  }

  /**
   * A setting if it is one of the known values, and otherwise another one.
   */
  private function oneOf(string $name, array $known, string $otherwise): string {
    $value = (string) $this->configuration[$name];
    return in_array($value, $known, TRUE) ? $value : $otherwise;
  }

  /**
   * An address by https, or by http on one's own machine, with one slash at its end; nothing for any other.
   */
  private static function home(mixed $address): string {
    $parts = parse_url(is_string($address) ? trim($address) : '');
    if (!is_array($parts) || empty($parts['scheme']) || empty($parts['host']) || isset($parts['user'])) {
      return '';
    }
    $own = in_array($parts['host'], ['localhost', '127.0.0.1'], TRUE);
    if ($parts['scheme'] !== 'https' && !($parts['scheme'] === 'http' && $own)) {
      return '';
    }
    $port = isset($parts['port']) ? ':' . $parts['port'] : '';
    // Whoever copies the address of the check has its language in it.
    $path = preg_replace('#/(fi|sv|en)/*$#', '', rtrim($parts['path'] ?? '', '/'));
    return $parts['scheme'] . '://' . $parts['host'] . $port . $path . '/';
  }

}
