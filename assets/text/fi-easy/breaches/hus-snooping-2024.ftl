# HUSin joulukuussa 2024 kertomat tapaukset selkeällä suomella.

breach-hus-snooping-2024 =
    .what = Kaksi HUSin työntekijää katsoi ihmisten tietoja ilman työhön liittyvää syytä. HUS kertoi tapauksista joulukuussa 2024. Työntekijät katsoivat tietoja vuosina 2023 ja 2024.
    .status = Emme tiedä, onko joku käyttänyt tietoja väärin. HUS ilmoitti asiasta poliisille. Uusin lähteemme on joulukuulta 2024.
    .because = { $about ->
       *[you] sait tiedon, että HUSin joulukuussa 2024 kertomat tapaukset koskevat sinua
        [other] organisaatio on kertonut, että HUSin joulukuussa 2024 kertomat tapaukset koskevat häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että HUSin joulukuussa 2024 kertomat tapaukset koskevat sinua
        [other] organisaatio ei ole kertonut, että HUSin joulukuussa 2024 kertomat tapaukset koskevat häntä
      }
    .unknown = Emme tiedä, saivatko kaikki kirjeen. Emme tiedä, miten poliisin tutkinta päättyi. HUS puhui ihmisistä, jotka olivat hoidossa. Emme tiedä, koskeeko tapaus niitä, jotka olivat HUSissa vain töissä. Kysy HUSilta, mitä tietojasi työntekijät katsoivat.
    .differ = Luvut ovat kahdesta eri tapauksesta. Pienin luku on osa ensimmäistä tapausta.

change-hus-snooping-2024-added = Lisäsimme tapauksen listalle.

claim-hus-snooping-2024-people-records = ihmiset, joista ensimmäisessä tapauksessa työntekijä katsoi myös potilastietoja
claim-hus-snooping-2024-when = Työntekijät katsoivat tietoja vuosina 2023 ja 2024.
claim-hus-snooping-2024-who = Tapaukset koskevat ihmisiä, jotka olivat HUSin hoidossa. Ne koskevat myös ihmisiä, joiden hoito oli jo päättynyt.
