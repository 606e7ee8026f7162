# HUSin vuonna 2023 kertomat tapaukset selkeällä suomella.

breach-hus-snooping-2023 =
    .what = HUS epäilee: sen työntekijät katsoivat ihmisten tietoja ilman työhön liittyvää syytä. Tapaukset tulivat julki huhtikuun ja syyskuun 2023 välillä. HUSin mukaan suurin tapaus koski lähes 1 000 ihmistä. Huhtikuun tapaus koski poliisin myöhemmän arvion mukaan useita tuhansia.
    .status = Emme tiedä, onko joku käyttänyt tietoja väärin. HUS kertoi joulukuussa 2024 kahdesta tapauksesta. Ne ovat listalla erikseen.
    .because = { $about ->
       *[you] sait tiedon, että HUSin tietojen luvaton katselu koskee sinua
        [other] organisaatio on kertonut, että HUSin tietojen luvaton katselu koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että HUSin tietojen luvaton katselu koskee sinua
        [other] organisaatio ei ole kertonut, että HUSin tietojen luvaton katselu koskee häntä
      }
    .unknown = Emme tiedä, mitä kenenkin tiedoista työntekijät katsoivat. Emme tiedä, miten poliisin tutkinta päättyi. Emme tiedä, saivatko kaikki kirjeen. Poliisin luku on paljon suurempi kuin HUSin. Tapaus voi koskea myös ihmistä, jota HUS ei ole hoitanut. Kysy HUSilta, mitä tietojasi työntekijät katsoivat.
    .differ = Suurempi luku kattaa kaikki tapaukset. Pienempi luku kattaa vain niistä suurimman.

change-hus-snooping-2023-added = Lisäsimme tapauksen listalle.
change-hus-snooping-2023-kinds = Lisäsimme, että joku on voinut katsoa myös henkilötunnusta ja osoitetta. Siirsimme joulukuun 2024 tapaukset omaan kohtaan.
change-hus-snooping-2023-letters = Tapaus voi koskea myös sitä, joka ei saanut kirjettä. Poliisin mukaan ihmisiä on useita tuhansia.

claim-hus-snooping-2023-people-all = ihmiset, joiden tietoja työntekijät katsoivat luvatta HUSin ilmoitusten mukaan
claim-hus-snooping-2023-told-april = HUS kertoi julkisesti epäilystä: sen työntekijä oli katsonut tietoja luvatta.
claim-hus-snooping-2023-told-august = HUS kertoi epäilystä: kolme työntekijää oli katsonut tietoja luvatta.
claim-hus-snooping-2023-log-requests = Epäilyt tulivat ilmi, kun potilaat ja henkilökunta pyysivät lokitietojaan. Lokitiedot näyttävät, kuka on katsonut tietoja.
claim-hus-snooping-2023-authority-notices = HUS on ilmoittanut tapauksista viranomaiselle (tietosuojavaltuutetun toimisto).
claim-hus-snooping-2023-letter-april = HUS lähettää kirjeen niille, joiden tietoja työntekijä katsoi. Ensimmäiset kirjeet olivat jo lähteneet.
claim-hus-snooping-2023-letter-august = HUS on kertonut tai kertoo asiasta kirjeellä. Kirjeen saavat kaikki, joiden tietoja kolme työntekijää katsoi.
claim-hus-snooping-2023-when-april = Huhtikuussa kerrotussa tapauksessa työntekijä katsoi tietoja lokakuusta 2019 maaliskuuhun 2023.
claim-hus-snooping-2023-when-august = Elokuussa kerrotuissa tapauksissa työntekijät katsoivat tietoja vuosina 2021–2023.
claim-hus-snooping-2023-looked-april = Huhtikuussa kerrotussa tapauksessa työntekijä katsoi perustietoja ja perhetietoja. Ne olivat väestötietojen järjestelmässä. Potilaiden järjestelmästä hän katsoi henkilötietoja ja joidenkin käyntejä. Kertomuksiin potilaiden hoidosta hän ei päässyt.
claim-hus-snooping-2023-register-april = Väestötietojen järjestelmästä näkee kotiosoitteen, henkilötunnuksen ja perhetiedot.
claim-hus-snooping-2023-records-august = Elokuussa kerrotuissa tapauksissa osa työntekijöistä katsoi myös kertomuksia potilaiden hoidosta.
claim-hus-snooping-2023-police-thousands = Keskusrikospoliisi arvioi myöhemmin huhtikuussa kerrottua tapausta. Se koskee useita tuhansia ihmisiä eri puolilla Suomea. Poliisin käsityksen mukaan kukaan ei ollut antanut tietoja eteenpäin.
claim-hus-snooping-2023-later-cases = HUS kertoi kahdesta uudesta tapauksesta. Niissä työntekijä oli katsonut tietoja ilman syytä. Ne ovat listalla erikseen.
