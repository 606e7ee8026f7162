# Harjun koulun kansio Lahdessa: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-lahti-harju-2022 = Koulu (Harjun koulu, Lahden kaupunki, 2022)
    .what = Harjun koulun kaksi luokkahuonetta tyhjennettiin roskalavalle. Iltalehden mukaan lavalla oli elokuussa 2022 kansio noin 70 oppilaan tiedoista. Kaupunki tutki lavan, mutta kansiota ei löytynyt.
    .status = Kaupungin tietoon ei ole tullut, että tietoja olisi käytetty väärin. Kaupungin mukaan apulaistietosuojavaltuutettu totesi sen toimineen asianmukaisesti.
    .told = Lahden kaupunki, Harjun koulu
    .because = { $about ->
       *[you] sinulle on kerrottu, että Harjun koulun tapaus koskee sinua tai lastasi
        [other] organisaatio on kertonut, että Harjun koulun tapaus koskee häntä tai hänen lastaan
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Harjun koulun tapaus koskee sinua tai lastasi
        [other] organisaatio ei ole kertonut, että Harjun koulun tapaus koskee häntä tai hänen lastaan
      }
    .unknown = Emme tiedä, missä kansio on tai kuka sitä on katsonut. Oppilaat ovat Iltalehden mukaan syntyneet 2001–2006, kaupungin mukaan tiedot ovat niiltä vuosilta.

change-lahti-harju-2022-added = Lisättiin listalle.

group-lahti-harju-2022-pupils = Harjun koulun oppilaat, jotka olivat siellä vuosina 2001–2006 tai ovat syntyneet silloin

claim-lahti-harju-2022-people = oppilaat, joiden tietoja kansiossa oli
claim-lahti-harju-2022-heard = Iltalehti kertoi kansiosta koulun rehtorille.
claim-lahti-harju-2022-born = Kansiossa oli tietoja oppilaista, jotka ovat syntyneet 2001–2006.
claim-lahti-harju-2022-years = Tietojen sanottiin olevan vuosilta 2001–2006.
claim-lahti-harju-2022-seen = Lehti on nähnyt kuvia oppilaskorteista: niissä on nimi, henkilötunnus, osoite ja uskontokunta.
claim-lahti-harju-2022-not-found = Kun lava käytiin läpi, kansiota tai vastaavaa ei löytynyt.
claim-lahti-harju-2022-skip = Roskalava oli lukittu mutta ei katettu, ja pihalla oli valvontakamera.
claim-lahti-harju-2022-ombudsman = Apulaistietosuojavaltuutettu totesi, että kaupunki toimi asianmukaisesti.
claim-lahti-harju-2022-misuse = Väärinkäytöksiä ei ole tullut kaupungin tietoon.
