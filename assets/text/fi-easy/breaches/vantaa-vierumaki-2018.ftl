# Vierumäen koulun oppilaslistat Vantaalla selkeällä suomella.

breach-vantaa-vierumaki-2018 =
    .what = Joku varasti laukun hammashoitolasta Vantaan Korsossa helmikuussa 2018. Siinä oli listoja Vierumäen koulun oppilaista. Listoissa näkyi henkilötietoja ja potilastietoja. Mukana oli myös joidenkin oppilaiden esitietojen lomakkeita. Niissä oli tietoja terveydestä.
    .because = { $about ->
       *[you] sait tiedon, että Vierumäen koulun tapaus koskee sinua tai lastasi
        [other] organisaatio on kertonut, että Vierumäen koulun tapaus koskee häntä tai hänen lastaan
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Vierumäen koulun tapaus koskee sinua tai lastasi
        [other] organisaatio ei ole kertonut, että Vierumäen koulun tapaus koskee häntä tai hänen lastaan
      }
    .unknown = Emme tiedä, mitkä luokat olivat listoilla. Emme tiedä, oliko niissä henkilötunnuksia. Emme tiedä, löytyikö laukku myöhemmin.

change-vantaa-vierumaki-2018-added = Lisäsimme tapauksen listalle.

claim-vantaa-vierumaki-2018-stolen = Joku varasti laukun.
claim-vantaa-vierumaki-2018-told = Kaupunki kertoi asiasta oppilaiden huoltajille.
claim-vantaa-vierumaki-2018-forms = Laukussa oli joidenkin oppilaiden esitietojen lomakkeita. Niissä on terveystietoja.
claim-vantaa-vierumaki-2018-missing = Laukku oli kadoksissa. Epäiltyä ei ollut löytynyt.
claim-vantaa-vierumaki-2018-reported = Kaupunki teki asiasta rikosilmoituksen.
