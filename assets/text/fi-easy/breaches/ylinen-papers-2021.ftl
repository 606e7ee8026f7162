# Tyhjien sairaaloiden paperit Pirkanmaalla selkeällä suomella.

breach-ylinen-papers-2021 =
    .what = Sairaaloiden tyhjiin rakennuksiin oli jäänyt papereita, joiden pitää pysyä salassa. Rakennukset ovat Ylöjärvellä ja Mänttä-Vilppulassa. Asia tuli ilmi elokuussa 2021. Ylisen alueella papereita oli myös pihoilla.
    .status = Sairaanhoitopiiri ilmoitti tapauksista tietosuojan valvojalle eli tietosuojavaltuutetulle. Emme tiedä, onko joku käyttänyt tietoja väärin.
    .because = { $about ->
       *[you] sait tiedon, että Ylisen ja Mäntän papereiden tapaus koskee sinua
        [other] organisaatio on kertonut, että Ylisen ja Mäntän papereiden tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Ylisen ja Mäntän papereiden tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Ylisen ja Mäntän papereiden tapaus koskee häntä
      }
    .unknown = Emme tiedä, keiden papereita rakennuksissa oli. Emme tiedä, kuka niitä on nähnyt. Lähteemme ei luettele kaikkia tietoja.

change-ylinen-papers-2021-added = Lisäsimme tapauksen listalle.

group-ylinen-papers-2021-clients-staff = Ylisen kuntoutuskeskus: asukkaat ja työntekijät; Mäntän sairaala: potilaat ja työntekijät

claim-ylinen-papers-2021-yard = Ylisen pihoilla oli papereita. Niissä oli entisten asukkaiden yksityisiä tietoja. Joku oli murtautunut rakennuksiin.
claim-ylinen-papers-2021-crime = Terveysoikeuden professorin mukaan tapaukset täyttävät rikoksen ehdot.
