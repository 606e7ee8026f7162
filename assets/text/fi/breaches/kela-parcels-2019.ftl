# Kelan kadonneet postipaketit: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-kela-parcels-2019 = Kelaan jätetyt paperit (Kela, Forssa 2019 ja Vihti 2022)
    .what = Posti nouti Kelan palvelupisteestä paketin, joka katosi matkalla. Näin kävi Forssassa helmikuussa 2019 ja Vihdissä alkuvuodesta 2022. Paketeissa oli hakemuksia ja muita papereita, joita asiakkaat olivat jättäneet palvelupisteeseen.
    .status = Kelan mukaan selvityksessä ei ilmennyt, että Forssan paketti olisi muualla kuin suljettuna Postin hallussa. Emme löytäneet tietoa siitä, että paketit olisi löydetty.
    .told = Kela, kadonnut postipaketti (Forssa tai Vihti)
    .because = { $about ->
       *[you] sinulle on kerrottu, että Kelan kadonnut postipaketti koskee sinua
        [other] organisaatio on kertonut, että Kelan kadonnut postipaketti koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Kelan kadonnut postipaketti koskee sinua
        [other] organisaatio ei ole kertonut, että Kelan kadonnut postipaketti koskee häntä
      }
    .unknown = Emme tiedä, mihin paketit joutuivat ja onko joku avannut ne. Helmikuussa 2022 kerrottiin vielä yhdestä Kelan paketista, mutta emme löytäneet siitä lähdettä, jonka voisimme lukea. Kela ei tiennyt, keiden kaikkien papereita Forssan paketissa oli. Siksi kirjeen puuttuminen ei kerro mitään.
    .differ = Forssan paketista on kaksi arviota: tietosuojavaltuutetun päätöksessä on 55 ihmistä, Kelan tiedotteessa noin 50.

change-kela-parcels-2019-added = Lisättiin listalle.

group-kela-parcels-2019-forssa = Ihmiset, jotka jättivät papereita Kelan palvelupisteeseen Forssassa helmikuussa 2019
group-kela-parcels-2019-vihti = Ihmiset, jotka jättivät papereita Kelan palvelupisteeseen Vihdissä 25.–28. helmikuuta 2022

claim-kela-parcels-2019-people-forssa-decision = ihmiset, joiden papereita Forssan paketissa oli
claim-kela-parcels-2019-people-forssa = ihmiset, joiden papereita Forssan paketissa oli
claim-kela-parcels-2019-people-vihti = ihmiset, joiden papereita Vihdin paketissa oli
claim-kela-parcels-2019-forssa-lost = Posti nouti Forssan palvelupisteestä paketin, joka ei tullut perille.
claim-kela-parcels-2019-forssa-announced = Kela kertoi Forssan paketista tiedotteessa ja paikallislehdessä.
claim-kela-parcels-2019-vihti-left = Asiakkaat jättivät Vihdin palvelupisteeseen papereita, jotka katosivat matkalla.
claim-kela-parcels-2019-forssa-data = Forssan paketissa oli salassa pidettäviä tietoja, esimerkiksi terveydestä ja taloudellisesta asemasta.
claim-kela-parcels-2019-forssa-not-identified = Suurinta osaa ihmisistä, joiden papereita Forssan paketissa oli, ei tunnistettu.
claim-kela-parcels-2019-forssa-closed-parcel = Selvityksessä ei ilmennyt, että paketti olisi muualla kuin suljettuna Postin hallussa.
claim-kela-parcels-2019-vihti-data = Paketissa oli 40–50 asiakkaan hakemuksia ja liitteitä, jotka jätettiin Vihdin palvelupisteeseen tai sen postilaatikkoon 25.–28. helmikuuta.
claim-kela-parcels-2019-vihti-second = Posti pahoitteli katoamista. Sen mukaan Kelan paketti katosi jo toisen kerran. Edellisestä kerrottiin helmikuussa 2022.
claim-kela-parcels-2019-vihti-received = Seurannan mukaan Posti otti paketin vastaan, mutta sitä ei ole merkitty toimitetuksi.
