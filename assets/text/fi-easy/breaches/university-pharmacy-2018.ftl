# Yliopiston Apteekin verkkokaupan seurantaohjelmat 2018–2022 selkeällä suomella.

breach-university-pharmacy-2018 =
    .what = Yliopiston Apteekin verkkokaupassa oli seurantaohjelmia. Ne lähettivät Googlelle ja Metalle tietoja kävijöistä. Ne kertoivat esimerkiksi, että kävijä lisäsi lääkkeen ostoskoriin. Tämä ei ole tietomurto.
    .status = Tietosuojavaltuutetun toimisto valvoo tietosuojaa. Se kertoi 4. kesäkuuta 2025, että apteekki sai seuraamusmaksun. Seuraamusmaksu on maksu sääntöjen rikkomisesta. Apteekki kiistää osan siitä, mitä toimisto sanoo.
    .because = { $about ->
       *[you] sait tiedon, että Yliopiston Apteekin verkkokaupan tapaus koskee sinua
        [other] organisaatio on kertonut, että Yliopiston Apteekin verkkokaupan tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Yliopiston Apteekin verkkokaupan tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Yliopiston Apteekin verkkokaupan tapaus koskee häntä
      }
    .unknown = Emme tiedä, kuinka montaa ihmistä tapaus koskee. Apteekki sai seuraamusmaksun. Emme tiedä, onko joku valittanut siitä.

change-university-pharmacy-2018-added = Lisäsimme tapauksen listalle.

group-university-pharmacy-2018-shop-visitors = Yliopiston Apteekin verkkokaupan kävijät toukokuun 2018 ja syyskuun 2022 välillä

claim-university-pharmacy-2018-period-start = Tästä alkoi aika, jota tietosuojavaltuutetun selvitys koskee.
claim-university-pharmacy-2018-period-end = Tähän päättyi aika, jota tietosuojavaltuutetun selvitys koskee.
claim-university-pharmacy-2018-announced = Tietosuojavaltuutetun toimisto kertoi asiasta julkisesti. Toimisto valvoo tietosuojaa.
claim-university-pharmacy-2018-fine = Yliopiston Apteekki sai 1 100 000 euron seuraamusmaksun. Seuraamusmaksu on maksu sääntöjen rikkomisesta.
claim-university-pharmacy-2018-decision = Päätös on Finlexissä numerolla TSV 2025/2473. Sen diaarinumero eli asian numero on TSV/108/2022.
claim-university-pharmacy-2018-passed-on = Google ja Meta saivat tietoja kävijöistä. Tiedot kertoivat esimerkiksi, että kävijä lisäsi lääkkeen ostoskoriin. Tai ne kertoivat, että kävijä painoi tilauksen painiketta.
claim-university-pharmacy-2018-identifiers = Google ja Meta saivat myös laitteiden verkko-osoitteita eli IP-osoitteita. Lisäksi ne saivat muita tunnisteita.
claim-university-pharmacy-2018-logged-in = Ehkä kävijä oli kirjautunut esimerkiksi Google- tai Facebook-tililleen. Silloin Google tai Meta on voinut tunnistaa hänet suoraan.
claim-university-pharmacy-2018-disputed = Apteekki kiistää osan asiasta. Se sanoo näin: apteekki ei kertonut Googlelle tai Metalle, mitä lääkkeitä kävijä osti.
claim-university-pharmacy-2018-removed = Apteekki ilmoitti, että se poisti Googlen ja Metan seurantaohjelmat. Se poisti ne syyskuussa 2022.
