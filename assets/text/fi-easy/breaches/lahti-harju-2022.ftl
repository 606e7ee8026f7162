# Harjun koulun kansio Lahdessa selkeällä suomella.

breach-lahti-harju-2022 =
    .what = Kahden luokkahuoneen tavarat menivät Harjun koulusta roskalavalle. Iltalehden mukaan lavalla oli elokuussa 2022 kansio. Siinä oli noin 70 oppilaan tietoja. Kaupunki tutki lavan, mutta kansiota ei löytynyt.
    .status = Kaupungin tiedossa ei ole, että joku olisi käyttänyt tietoja väärin. Apulaistietosuojavaltuutettu valvoo tietosuojaa. Kaupungin mukaan hän totesi, että kaupunki toimi oikein.
    .because = { $about ->
       *[you] sait tiedon, että Harjun koulun tapaus koskee sinua tai lastasi
        [other] organisaatio on kertonut, että Harjun koulun tapaus koskee häntä tai hänen lastaan
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Harjun koulun tapaus koskee sinua tai lastasi
        [other] organisaatio ei ole kertonut, että Harjun koulun tapaus koskee häntä tai hänen lastaan
      }
    .unknown = Emme tiedä, missä kansio on. Emme tiedä, kuka sitä on katsonut. Iltalehden mukaan oppilaat ovat syntyneet 2001–2006. Kaupungin mukaan tiedot ovat niiltä vuosilta.

change-lahti-harju-2022-added = Lisäsimme tapauksen listalle.

group-lahti-harju-2022-pupils = Harjun koulun oppilaat vuosilta 2001–2006 ja silloin syntyneet oppilaat

claim-lahti-harju-2022-years = Kaupungin mukaan tiedot olivat vuosilta 2001–2006.
claim-lahti-harju-2022-seen = Lehti on nähnyt kuvia oppilaskorteista. Niissä on nimi, henkilötunnus, osoite ja uskontokunta.
claim-lahti-harju-2022-not-found = Kaupunki tutki lavan. Kansiota tai vastaavaa ei löytynyt.
claim-lahti-harju-2022-skip = Roskalava oli lukittu, mutta sen päällä ei ollut katetta. Pihalla oli valvontakamera.
claim-lahti-harju-2022-ombudsman = Apulaistietosuojavaltuutettu valvoo tietosuojaa. Hän totesi, että kaupunki toimi oikein.
claim-lahti-harju-2022-misuse = Kaupungin tiedossa ei ole, että joku olisi käyttänyt tietoja väärin.
