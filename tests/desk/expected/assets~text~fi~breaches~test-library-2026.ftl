# Kirjaston asiakkaiden tiedot (Testikirjasto, 2026): mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-test-library-2026 = Kirjaston asiakkaiden tiedot (Testikirjasto, 2026)
    .what = Testikirjasto lähetti asiakkaiden tietoja väärille vastaanottajille maaliskuussa 2026.
    .status = Väärinkäytöstä ei ole kerrottu. Uusin lähteemme on maaliskuulta 2026.
    .told = Testikirjasto
    .because = { $about ->
       *[you] sinulle on kerrottu, että Testikirjaston tapaus koskee sinua
        [other] organisaatio on kertonut, että Testikirjaston tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Testikirjaston tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Testikirjaston tapaus koskee häntä
      }
    .unknown = Emme tiedä, kuka tiedot sai.

change-test-library-2026-added = Lisättiin listalle.

group-test-library-2026-members = Ihmiset, joiden kortti alkaa numerolla 9

claim-test-library-2026-people = asiakkaat, joiden tiedot lähetettiin
claim-test-library-2026-told = Testikirjasto kertoi asiasta asiakkailleen.
