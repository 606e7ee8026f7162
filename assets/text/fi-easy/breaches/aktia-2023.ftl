# Aktian häiriö selkeällä suomella.

breach-aktia-2023 = Tunnistautuminen pankkitunnuksilla (Aktia, 2023)
    .what = Aktian tunnuksilla voi kirjautua muihin palveluihin. Tammikuussa 2023 tässä tunnistuksessa oli noin tunnin häiriö. Palvelu sekoitti ihmisiä toisiinsa. Siksi osa kirjautujista pystyi näkemään toisten tietoja.
    .status = Aktian tiedossa ei ole, että joku olisi käyttänyt tietoja väärin. Uusin päivätty lähteemme on marraskuulta 2025.
    .told = Aktia, tunnistuksen häiriö
    .because = { $about ->
       *[you] sait tiedon, että Aktian tunnistuksen häiriö koskee sinua
        [other] organisaatio on kertonut, että Aktian tunnistuksen häiriö koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Aktian tunnistuksen häiriö koskee sinua
        [other] organisaatio ei ole kertonut, että Aktian tunnistuksen häiriö koskee häntä
      }
    .unknown = Emme tiedä, mihin palveluihin kukin oli kirjautunut. Emme tiedä, mitä tietoja niissä näkyi. Emme tiedä, ovatko kaikki saaneet tiedon asiasta. Kysy Aktialta.

change-aktia-2023-added = Lisäsimme tapauksen listalle.

group-aktia-2023-authenticated = Ihmiset, joilla oli Aktian pankkitunnukset tammikuussa 2023

claim-aktia-2023-people = ihmiset, joita tapaus koski
claim-aktia-2023-happened = Aktian tunnistuksessa oli häiriö. Sen aiheutti tekninen muutos.
claim-aktia-2023-decided = Aktia sai huomautuksen ja 865 000 euron seuraamusmaksun. Seuraamusmaksu on maksu sääntöjen rikkomisesta.
claim-aktia-2023-saw-others = Osa Aktian tunnusten käyttäjistä pystyi näkemään toisten tietoja. Palveluita pystyi käyttämään myös toisen nimissä.
claim-aktia-2023-which-services = Häiriö koski julkisia palveluita ja terveydenhuollon palveluita. Se koski myös työttömyyskassoja ja vakuutusyhtiöitä.
claim-aktia-2023-private = Palveluissa on hyvin yksityisiä tietoja, esimerkiksi terveydestä ja rahatilanteesta.
claim-aktia-2023-no-misuse = Aktian tiedossa ei ole, että joku olisi käyttänyt tietoja väärin.
claim-aktia-2023-appeal = Päätös ei ole lopullinen. Pankki valittaa siitä.
