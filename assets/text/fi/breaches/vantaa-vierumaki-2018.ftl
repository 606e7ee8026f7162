# Vierumäen koulun oppilaslistat Vantaalla: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-vantaa-vierumaki-2018 = Koulun hammashoito (Vierumäen koulu, Vantaan kaupunki, 2018)
    .what = Vantaan Korsossa hammashoitolasta varastettiin laukku helmikuussa 2018. Siinä oli Vierumäen koulun oppilaslistoja, joissa näkyi henkilötietoja ja potilastietoja. Joidenkin oppilaiden esitietolomakkeissa oli tietoja terveydestä.
    .status = Kaupunki kertoi asiasta huoltajille ja teki rikosilmoituksen. Laukku oli silloin yhä kadoksissa.
    .told = Vantaan kaupunki, Vierumäen koulun hammashoito
    .because = { $about ->
       *[you] sinulle on kerrottu, että Vierumäen koulun tapaus koskee sinua tai lastasi
        [other] organisaatio on kertonut, että Vierumäen koulun tapaus koskee häntä tai hänen lastaan
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Vierumäen koulun tapaus koskee sinua tai lastasi
        [other] organisaatio ei ole kertonut, että Vierumäen koulun tapaus koskee häntä tai hänen lastaan
      }
    .unknown = Emme tiedä, mitkä luokat olivat listoilla tai oliko niissä henkilötunnuksia. Emme tiedä, löytyikö laukku myöhemmin.

change-vantaa-vierumaki-2018-added = Lisättiin listalle.

group-vantaa-vierumaki-2018-pupils = Vierumäen koulun oppilaat helmikuussa 2018

claim-vantaa-vierumaki-2018-stolen = Laukku varastettiin.
claim-vantaa-vierumaki-2018-told = Oppilaiden huoltajille kerrottiin asiasta.
claim-vantaa-vierumaki-2018-lists = Listoissa näkyi oppilaiden henkilötietoja ja potilastietoja.
claim-vantaa-vierumaki-2018-forms = Laukussa oli joidenkin oppilaiden esitietolomakkeita, joissa on terveystietoja.
claim-vantaa-vierumaki-2018-devices = Laukussa oli myös kannettava tietokone ja puhelin.
claim-vantaa-vierumaki-2018-missing = Laukku oli kadoksissa, eikä epäiltyä ollut löytynyt.
claim-vantaa-vierumaki-2018-reported = Asiasta tehtiin rikosilmoitus.
