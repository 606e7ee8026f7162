# Yliopiston Apteekin verkkokaupan seurantaohjelmat 2018–2022: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-university-pharmacy-2018 = Apteekin verkkokauppa (Yliopiston Apteekki, 2018–2022)
    .what = Yliopiston Apteekin verkkokaupassa oli seurantaohjelmia. Ne lähettivät Googlelle ja Metalle tietoja kävijöistä, esimerkiksi siitä, että lääke lisättiin ostoskoriin. Kyse ei ole tietomurrosta.
    .status = Tietosuojavaltuutetun toimisto kertoi 4. kesäkuuta 2025, että apteekki sai seuraamusmaksun. Apteekki kiistää osan siitä, mitä toimisto sanoo.
    .told = Yliopiston Apteekin verkkokauppa
    .because = { $about ->
       *[you] sinulle on kerrottu, että Yliopiston Apteekin verkkokaupan tapaus koskee sinua
        [other] organisaatio on kertonut, että Yliopiston Apteekin verkkokaupan tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Yliopiston Apteekin verkkokaupan tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Yliopiston Apteekin verkkokaupan tapaus koskee häntä
      }
    .unknown = Emme tiedä, kuinka montaa ihmistä tapaus koskee tai onko seuraamusmaksusta valitettu.

change-university-pharmacy-2018-added = Lisättiin listalle.

group-university-pharmacy-2018-shop-visitors = Ihmiset, jotka kävivät Yliopiston Apteekin verkkokaupassa toukokuun 2018 ja syyskuun 2022 välillä

claim-university-pharmacy-2018-period-start = Alkoi aika, jota tietosuojavaltuutetun selvitys koskee.
claim-university-pharmacy-2018-period-end = Päättyi aika, jota tietosuojavaltuutetun selvitys koskee.
claim-university-pharmacy-2018-announced = Tietosuojavaltuutetun toimisto kertoi asiasta julkisesti.
claim-university-pharmacy-2018-fine = Yliopiston Apteekille määrättiin 1 100 000 euron seuraamusmaksu.
claim-university-pharmacy-2018-decision = Päätös on Finlexissä numerolla TSV 2025/2473. Sen diaarinumero on TSV/108/2022.
claim-university-pharmacy-2018-passed-on = Googlelle ja Metalle siirtyi tietoja esimerkiksi siitä, että lääke lisättiin ostoskoriin tai tilauspainiketta painettiin.
claim-university-pharmacy-2018-identifiers = Lisäksi siirtyi laitteiden verkko-osoitteita eli IP-osoitteita ja muita tunnisteita.
claim-university-pharmacy-2018-logged-in = Google tai Meta on voinut tunnistaa kävijän suoraan, jos hän oli kirjautunut esimerkiksi Google- tai Facebook-tililleen.
claim-university-pharmacy-2018-disputed = Apteekki kiistää osan asiasta. Se sanoo, ettei se kertonut Googlelle tai Metalle, mitä lääkkeitä kävijä osti.
claim-university-pharmacy-2018-removed = Apteekki ilmoitti poistaneensa Googlen ja Metan seurantaohjelmat syyskuussa 2022.
