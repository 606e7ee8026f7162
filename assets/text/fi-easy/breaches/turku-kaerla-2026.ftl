# Kaerlan vanhan päiväkodin kansiot Turussa selkeällä suomella.

breach-turku-kaerla-2026 =
    .what = Kaerlan vanha päiväkoti oli suljettu. Joku meni sinne luvatta 6.–10. maaliskuuta 2026. Siellä oli kansioita, jotka odottivat siirtoa arkistoon. Niissä oli lasten ja työntekijöiden tietoja, osin terveydestä.
    .status = Katsoiko tai käyttikö joku tietoja? Kaupungin mukaan siitä ei ollut näyttöä. Poliisi tutki asiaa.
    .because = { $about ->
       *[you] sait tiedon, että Kaerlan päiväkodin tapaus koskee sinua tai lastasi
        [other] organisaatio on kertonut, että Kaerlan päiväkodin tapaus koskee häntä tai hänen lastaan
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Kaerlan päiväkodin tapaus koskee sinua tai lastasi
        [other] organisaatio ei ole kertonut, että Kaerlan päiväkodin tapaus koskee häntä tai hänen lastaan
      }
    .unknown = Emme tiedä, keiden papereita kansioissa oli. Kaupungin tiedotteessa ei ole vuotta. Päättelimme sen viikonpäivistä. Päättelimme sen myös siitä, että päiväkoti toimi vielä 2024.

change-turku-kaerla-2026-added = Lisäsimme tapauksen listalle.

group-turku-kaerla-2026-children-staff = Kaerlan päiväkodin lapset viimeistään vuonna 2014 ja päiväkodin työntekijät

claim-turku-kaerla-2026-began = Tästä alkoi aika, jona joku murtautui päiväkotiin.
claim-turku-kaerla-2026-ended = Tähän päättyi aika, jona joku murtautui päiväkotiin.
claim-turku-kaerla-2026-known = Murto tuli ilmi.
claim-turku-kaerla-2026-dozens = Kaupungin arvio: tapaus voi koskea useita kymmeniä asiakkaita ja työntekijöitä.
claim-turku-kaerla-2026-children = Lasten paperit olivat yli 12 vuotta vanhoja. Niissä oli esimerkiksi suunnitelmia lasten hoidosta ja kasvatuksesta. Niissä oli myös terveystietoja.
claim-turku-kaerla-2026-staff = Kansioissa oli myös työsopimuksia ja luetteloita työvuoroista.
claim-turku-kaerla-2026-no-sign = Katsoiko tai käyttikö joku tietoja? Siitä ei ollut näyttöä.
claim-turku-kaerla-2026-moved = Kaupunki siirsi kansiot pois rakennuksesta.
