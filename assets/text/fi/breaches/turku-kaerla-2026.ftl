# Kaerlan vanhan päiväkodin kansiot Turussa: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-turku-kaerla-2026 = Päiväkoti (Kaerlan vanha päiväkoti, Turun kaupunki, 2026)
    .what = Joku meni luvatta Kaerlan vanhaan, suljettuun päiväkotiin 6.–10. maaliskuuta 2026. Siellä oli kansioita, jotka odottivat siirtoa arkistoon. Niissä oli lasten ja työntekijöiden tietoja, osin terveydestä.
    .status = Kaupungin mukaan ei ollut näyttöä siitä, että tietoja olisi katsottu tai käytetty. Poliisi tutki asiaa.
    .told = Turun kaupunki, Kaerlan vanha päiväkoti
    .because = { $about ->
       *[you] sinulle on kerrottu, että Kaerlan vanhan päiväkodin tapaus koskee sinua tai lastasi
        [other] organisaatio on kertonut, että Kaerlan vanhan päiväkodin tapaus koskee häntä tai hänen lastaan
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Kaerlan vanhan päiväkodin tapaus koskee sinua tai lastasi
        [other] organisaatio ei ole kertonut, että Kaerlan vanhan päiväkodin tapaus koskee häntä tai hänen lastaan
      }
    .unknown = Emme tiedä, keiden papereita kansioissa oli. Kaupungin tiedotteessa ei ole vuotta: päättelimme sen viikonpäivistä ja siitä, että päiväkoti toimi vielä 2024.

change-turku-kaerla-2026-added = Lisättiin listalle.

group-turku-kaerla-2026-children-staff = Kaerlan päiväkodissa viimeistään vuonna 2014 olleet lapset ja sen työntekijät

claim-turku-kaerla-2026-began = Aika, jona päiväkotiin murtauduttiin, alkoi.
claim-turku-kaerla-2026-ended = Aika, jona päiväkotiin murtauduttiin, päättyi.
claim-turku-kaerla-2026-known = Murto havaittiin.
claim-turku-kaerla-2026-dozens = Kaupunki arvioi, että tapaus voi koskea useita kymmeniä asiakkaita ja työntekijöitä.
claim-turku-kaerla-2026-children = Lasten paperit olivat yli 12 vuotta vanhoja. Niissä oli esimerkiksi varhaiskasvatussuunnitelmia ja terveystietoja.
claim-turku-kaerla-2026-staff = Kansioissa oli myös työvuoroluetteloita ja työsopimuksia.
claim-turku-kaerla-2026-no-sign = Ei ollut näyttöä siitä, että tietoja olisi katsottu tai käytetty.
claim-turku-kaerla-2026-moved = Kansiot siirrettiin pois rakennuksesta.
