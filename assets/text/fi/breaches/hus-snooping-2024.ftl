# HUSin joulukuussa 2024 kertomat tapaukset: mitä tapahtui, ketä ne koskevat ja kuka on sanonut mitä.

breach-hus-snooping-2024 = Sairaalahoito (HUS, 2024)
    .what = Kaksi HUSin työntekijää katsoi ihmisten tietoja perusteetta eli ilman työhön liittyvää syytä. HUS kertoi tapauksista joulukuussa 2024. Tietoja katsottiin vuosina 2023 ja 2024.
    .status = Emme tiedä, onko tietoja käytetty väärin. HUS ilmoitti asiasta poliisille, ja uusin lähteemme on joulukuulta 2024.
    .told = HUS, tietojen luvaton katselu (kerrottu joulukuussa 2024 tai sen jälkeen)
    .because = { $about ->
       *[you] sinulle on kerrottu, että HUSin joulukuussa 2024 kertomat tapaukset koskevat sinua
        [other] organisaatio on kertonut, että HUSin joulukuussa 2024 kertomat tapaukset koskevat häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että HUSin joulukuussa 2024 kertomat tapaukset koskevat sinua
        [other] organisaatio ei ole kertonut, että HUSin joulukuussa 2024 kertomat tapaukset koskevat häntä
      }
    .unknown = Emme tiedä, saivatko kaikki kirjeen tai miten poliisin tutkinta päättyi. HUS puhui hoidossa olleista. Emme tiedä, koskeeko tapaus myös sellaista, joka on vain ollut töissä HUSissa. Kysy HUSilta, mitä tietojasi katsottiin.
    .differ = Luvut ovat kahdesta eri tapauksesta, ja pienin niistä on osa ensimmäistä tapausta.

change-hus-snooping-2024-added = Lisättiin listalle.

group-hus-snooping-2024-patients = Ihmiset, jotka ovat olleet hoidossa tai töissä HUSissa

claim-hus-snooping-2024-people-first = ihmiset, joita ensimmäinen tapaus koskee
claim-hus-snooping-2024-people-second = ihmiset, joita toinen tapaus koskee
claim-hus-snooping-2024-people-records = ihmiset, joiden potilastietojakin ensimmäisessä tapauksessa katsottiin
claim-hus-snooping-2024-announced = HUS kertoi julkisesti kahdesta tapauksesta.
claim-hus-snooping-2024-when = Tietoja katsottiin vuosina 2023 ja 2024.
claim-hus-snooping-2024-who = Tapaukset koskevat ihmisiä, jotka olivat HUSin hoidossa tai joiden hoito oli jo päättynyt.
claim-hus-snooping-2024-looked = Työntekijät katsoivat nimiä, henkilötunnuksia ja yhteystietoja. Ensimmäisessä tapauksessa suurin osa katseluista koski näitä tietoja.
claim-hus-snooping-2024-may-grow = Ihmisten määrä voi vielä hieman kasvaa.
claim-hus-snooping-2024-police = HUS on ilmoittanut asiasta poliisille.
claim-hus-snooping-2024-left = Kumpikaan työntekijä ei enää työskentele HUSissa.
