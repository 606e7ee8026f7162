# HUSin tietojen luvaton katselu: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-hus-snooping-2023 = Sairaalahoito (HUS, 2023)
    .what = HUS epäilee, että sen työntekijät katsoivat ihmisten tietoja perusteetta eli ilman työhön liittyvää syytä. Tapaukset tulivat julki huhtikuun ja syyskuun 2023 välillä. HUSin mukaan suurin tapaus koski lähes 1 000 ihmistä. Huhtikuun tapaus koski poliisin myöhemmän arvion mukaan useita tuhansia.
    .status = Emme tiedä, onko tietoja käytetty väärin. Joulukuussa 2024 kerrotut kaksi tapausta ovat listalla erikseen.
    .told = HUS, tietojen luvaton katselu (kerrottu vuonna 2023)
    .because = { $about ->
       *[you] sinulle on kerrottu, että HUSin tietojen luvaton katselu koskee sinua
        [other] organisaatio on kertonut, että HUSin tietojen luvaton katselu koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että HUSin tietojen luvaton katselu koskee sinua
        [other] organisaatio ei ole kertonut, että HUSin tietojen luvaton katselu koskee häntä
      }
    .unknown = Emme tiedä, mitä kenenkin tiedoista katsottiin tai miten poliisin tutkinta päättyi. Emme tiedä myöskään, saivatko kaikki kirjeen, sillä poliisin luku on paljon suurempi kuin HUSin. Tapaus voi koskea myös sellaista, joka ei ole ollut hoidossa HUSissa. Kysy HUSilta, mitä tietojasi katsottiin.
    .differ = Suurempi luku kattaa kaikki tapaukset, pienempi vain niistä suurimman.

change-hus-snooping-2023-added = Lisättiin listalle.
change-hus-snooping-2023-kinds = Lisättiin, että myös henkilötunnusta ja osoitetta on voitu katsoa, ja joulukuun 2024 tapaukset siirrettiin omaksi kohdakseen.
change-hus-snooping-2023-letters = Tapaus voi koskea myös sitä, joka ei saanut kirjettä, koska poliisin mukaan ihmisiä on useita tuhansia.

group-hus-snooping-2023-patients = Ihmiset, jotka ovat olleet hoidossa tai töissä HUSissa

claim-hus-snooping-2023-people-all = ihmiset, joiden tietoja katsottiin luvatta HUSin ilmoitusten mukaan
claim-hus-snooping-2023-people-largest = ihmiset, joita suurin tapaus koskee
claim-hus-snooping-2023-told-april = HUS kertoi julkisesti, että sen työntekijän epäillään katsoneen tietoja luvatta.
claim-hus-snooping-2023-told-august = HUS kertoi, että kolmen työntekijän epäillään katsoneen tietoja luvatta.
claim-hus-snooping-2023-log-requests = Epäilyt tulivat ilmi, kun potilaat ja henkilökunta pyysivät lokitietojaan.
claim-hus-snooping-2023-authority-notices = HUS on ilmoittanut tapauksista tietosuojavaltuutetun toimistolle.
claim-hus-snooping-2023-who = Tapaukset koskevat potilaita, henkilökuntaa ja myös ulkopuolisia ihmisiä.
claim-hus-snooping-2023-letter-april = HUS lähettää kirjeen niille, joiden tietoja katsottiin. Ensimmäiset kirjeet oli jo lähetetty.
claim-hus-snooping-2023-letter-august = HUS on kertonut tai kertoo kirjeellä kaikille, joiden tietoja kolme työntekijää katsoi.
claim-hus-snooping-2023-when-april = Huhtikuussa kerrotussa tapauksessa tietoja katsottiin lokakuusta 2019 maaliskuuhun 2023.
claim-hus-snooping-2023-when-august = Elokuussa kerrotuissa tapauksissa tietoja katsottiin vuosina 2021–2023.
claim-hus-snooping-2023-looked-april = Huhtikuussa kerrotussa tapauksessa työntekijä katsoi väestötietojärjestelmästä perustietoja ja perhetietoja. Potilastietojärjestelmästä hän katsoi henkilötietoja ja joidenkin käyntejä, mutta potilaskertomuksiin hän ei päässyt.
claim-hus-snooping-2023-register-april = Väestötietojärjestelmästä näkee kotiosoitteen, henkilötunnuksen ja perhetiedot.
claim-hus-snooping-2023-records-august = Elokuussa kerrotuissa tapauksissa osa työntekijöistä katsoi myös potilaskertomuksia.
claim-hus-snooping-2023-police-thousands = Keskusrikospoliisi arvioi myöhemmin, että huhtikuussa kerrottu tapaus koskee useita tuhansia ihmisiä eri puolilla Suomea. Poliisin käsityksen mukaan tietoja ei ollut annettu eteenpäin.
claim-hus-snooping-2023-later-cases = HUS kertoi kahdesta uudesta tapauksesta, joissa työntekijä oli katsonut tietoja perusteetta. Ne ovat listalla erikseen.
