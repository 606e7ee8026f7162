# Aktian tunnistuspalvelun häiriö tammikuussa 2023: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-aktia-2023 = Tunnistautuminen verkkopankkitunnuksilla (Aktia, 2023)
    .what = Aktian tunnistuspalvelussa oli tammikuussa 2023 noin tunnin häiriö. Palvelu sekoitti ihmisiä toisiinsa. Siksi osa niistä, jotka kirjautuivat muihin palveluihin Aktian tunnuksilla, pystyi näkemään toisten tietoja.
    .status = Aktian tiedossa ei ole, että tietoja olisi käytetty väärin. Uusin päivätty lähteemme on marraskuulta 2025.
    .told = Aktia, tunnistuspalvelun häiriö
    .because = { $about ->
       *[you] sinulle on kerrottu, että Aktian tunnistuspalvelun häiriö koskee sinua
        [other] organisaatio on kertonut, että Aktian tunnistuspalvelun häiriö koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Aktian tunnistuspalvelun häiriö koskee sinua
        [other] organisaatio ei ole kertonut, että Aktian tunnistuspalvelun häiriö koskee häntä
      }
    .unknown = Emme tiedä, mihin palveluihin kukin oli kirjautunut ja mitä tietoja niissä näkyi. Emme tiedä, onko kaikille kerrottu. Kysy Aktialta.

change-aktia-2023-added = Lisättiin listalle.

group-aktia-2023-authenticated = Ihmiset, joilla oli Aktian verkkopankkitunnukset tammikuussa 2023

claim-aktia-2023-people = ihmiset, joita tietoturvaloukkaus koski
claim-aktia-2023-happened = Aktian tunnistuspalvelussa oli häiriö, jonka aiheutti tekninen muutos.
claim-aktia-2023-decided = Aktia sai 865 000 euron seuraamusmaksun ja huomautuksen.
claim-aktia-2023-saw-others = Osa Aktian tunnuksilla kirjautuneista pystyi näkemään toisten tietoja. Palveluita pystyi käyttämään myös toisen nimissä.
claim-aktia-2023-which-services = Häiriö koski julkisia palveluita, työttömyyskassoja, vakuutusyhtiöitä ja terveydenhuollon palveluita.
claim-aktia-2023-not-the-bank = Häiriö ei koskenut kirjautumista Aktian verkkopankkiin.
claim-aktia-2023-private = Palveluissa on hyvin yksityisiä tietoja, esimerkiksi terveydestä ja taloudellisesta tilanteesta.
claim-aktia-2023-no-misuse = Aktian tiedossa ei ole, että häiriöstä olisi seurannut tietojen väärinkäyttöä.
claim-aktia-2023-hour = Häiriö kesti 47 minuuttia 24. tammikuuta 2023, kello 9.03–9.50.
claim-aktia-2023-appeal = Päätös ei ole lopullinen, sillä pankki valittaa siitä.
