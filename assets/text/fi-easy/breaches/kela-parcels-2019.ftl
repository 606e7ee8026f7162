# Kelan kadonneet postipaketit selkeällä suomella.

breach-kela-parcels-2019 =
    .what = Posti nouti paketin Kelan palvelupisteestä. Paketti katosi matkalla. Näin kävi Forssassa helmikuussa 2019 ja Vihdissä alkuvuodesta 2022. Paketeissa oli hakemuksia ja muita papereita. Asiakkaat olivat jättäneet ne Kelaan.
    .status = Onko Forssan paketti muualla kuin suljettuna Postin hallussa? Kelan mukaan selvityksessä ei ilmennyt sellaista. Emme löytäneet tietoa, että joku olisi löytänyt paketit.
    .because = { $about ->
       *[you] sait tiedon, että Kelan kadonnut postipaketti koskee sinua
        [other] organisaatio on kertonut, että Kelan kadonnut postipaketti koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Kelan kadonnut postipaketti koskee sinua
        [other] organisaatio ei ole kertonut, että Kelan kadonnut postipaketti koskee häntä
      }
    .unknown = Emme tiedä, mihin paketit joutuivat. Emme tiedä, onko joku avannut ne. Helmikuussa 2022 tuli tieto vielä yhdestä Kelan paketista. Emme löytäneet siitä lähdettä, jonka voisimme lukea. Kela ei tiennyt, keiden kaikkien papereita Forssan paketissa oli. Siksi kirjeen puuttuminen ei kerro mitään.
    .differ = Forssan paketista on kaksi arviota. Tietosuojavaltuutettu valvoo tietosuojaa. Hänen päätöksessään on 55 ihmistä. Kelan tiedotteessa on noin 50.

change-kela-parcels-2019-added = Lisäsimme tapauksen listalle.

group-kela-parcels-2019-forssa = Ihmiset, jotka jättivät papereita Kelaan Forssassa helmikuussa 2019
group-kela-parcels-2019-vihti = Ihmiset, jotka jättivät papereita Kelaan Vihdissä 25.–28. helmikuuta 2022

claim-kela-parcels-2019-forssa-lost = Posti nouti paketin Forssan palvelupisteestä. Paketti ei tullut perille.
claim-kela-parcels-2019-forssa-announced = Kela kertoi Forssan paketista tiedotteessa ja paikallisessa lehdessä.
claim-kela-parcels-2019-vihti-left = Asiakkaat jättivät papereita Kelaan Vihdissä. Paperit katosivat matkalla.
claim-kela-parcels-2019-forssa-data = Forssan paketissa oli tietoja, joiden pitää pysyä salassa. Ne kertoivat esimerkiksi terveydestä ja raha-asioista.
claim-kela-parcels-2019-forssa-not-identified = Forssan paketissa oli ihmisten papereita. Suurin osa näistä ihmisistä jäi tuntemattomaksi.
claim-kela-parcels-2019-forssa-closed-parcel = Onko paketti muualla kuin suljettuna Postin hallussa? Selvityksessä ei ilmennyt sellaista.
claim-kela-parcels-2019-vihti-data = Paketissa oli 40–50 asiakkaan hakemuksia ja liitteitä. Asiakkaat jättivät ne Vihtiin 25.–28. helmikuuta. Paikka oli Kelan palvelupiste tai sen postilaatikko.
claim-kela-parcels-2019-vihti-second = Posti pahoitteli katoamista. Sen mukaan Kelan paketti katosi jo toisen kerran. Edellisestä tuli tieto helmikuussa 2022.
claim-kela-parcels-2019-vihti-received = Seurannan mukaan Posti otti paketin vastaan. Seurannassa ei ole merkintää, että paketti tuli perille.
