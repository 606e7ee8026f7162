# Tyhjien sairaaloiden paperit Pirkanmaalla: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-ylinen-papers-2021 = Ylisen kuntoutuskeskus ja Mäntän sairaala (Pirkanmaan sairaanhoitopiiri, 2021)
    .what = Tyhjiin sairaalarakennuksiin Ylöjärvellä ja Mänttä-Vilppulassa oli jäänyt salassa pidettäviä papereita. Se kävi ilmi elokuussa 2021. Ylisen alueella papereita oli myös pihoilla.
    .status = Sairaanhoitopiiri ilmoitti tapauksista tietosuojavaltuutetulle. Emme tiedä, onko tietoja käytetty väärin.
    .told = Pirkanmaan sairaanhoitopiiri, Ylisen tai Mäntän paperit
    .because = { $about ->
       *[you] sinulle on kerrottu, että Ylisen ja Mäntän papereiden tapaus koskee sinua
        [other] organisaatio on kertonut, että Ylisen ja Mäntän papereiden tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Ylisen ja Mäntän papereiden tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Ylisen ja Mäntän papereiden tapaus koskee häntä
      }
    .unknown = Emme tiedä, keiden papereita rakennuksissa oli tai kuka niitä on nähnyt. Lukemamme lähde ei luettele kaikkia tietoja.

change-ylinen-papers-2021-added = Lisättiin listalle.

group-ylinen-papers-2021-clients-staff = Ylisen kuntoutuskeskuksen asukkaat, Mäntän sairaalan potilaat ja molempien työntekijät

claim-ylinen-papers-2021-found = Papereita löytyi tyhjistä rakennuksista.
claim-ylinen-papers-2021-thousands = Papereissa oli arviolta tuhansien ihmisten tietoja.
claim-ylinen-papers-2021-minors = Mukana oli myös alaikäisten papereita.
claim-ylinen-papers-2021-yard = Ylisen pihoilla oli papereita, joissa oli entisten asukkaiden yksityisiä tietoja. Rakennuksiin oli murtauduttu.
claim-ylinen-papers-2021-worker = Entinen työntekijä löysi Ylisen papereista oman nimensä.
claim-ylinen-papers-2021-crime = Terveysoikeuden professorin mukaan tapaukset täyttävät rikoksen tunnusmerkit.
claim-ylinen-papers-2021-closed = Mäntän sairaalan toiminta loppui joulukuussa 2014.
