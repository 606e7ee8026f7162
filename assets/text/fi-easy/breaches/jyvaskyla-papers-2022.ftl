# Puuppolan hoivayksikön paperit selkeällä suomella.

breach-jyvaskyla-papers-2022 =
    .what = Puuppolan hoivayksikkö Jyväskylässä oli suljettu. Sinne oli jäänyt papereita vuosilta 2008–2012. Niissä oli asiakkaiden ja työntekijöiden tietoja.
    .status = Kaupunki kertoi asiasta 21. marraskuuta 2022. Se lähetti kirjeitä niille, joita asia koskee. Emme tiedä, onko joku käyttänyt tietoja väärin.
    .because = { $about ->
       *[you] sait tiedon, että Puuppolan hoivayksikön papereiden tapaus koskee sinua
        [other] organisaatio on kertonut, että Puuppolan hoivayksikön papereiden tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Puuppolan hoivayksikön papereiden tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Puuppolan hoivayksikön papereiden tapaus koskee häntä
      }
    .unknown = Emme tiedä, onko joku ulkopuolinen lukenut papereita. Lähde ei luettele kaikkia niiden tietoja. Kaupungilla ei ollut kaikkien yhteystietoja. Siksi kirjeen puuttuminen ei kerro mitään.

change-jyvaskyla-papers-2022-added = Lisäsimme tapauksen listalle.
change-jyvaskyla-papers-2022-staff = Lisäsimme tiedon: papereissa on voinut olla myös henkilötunnuksia. Niissä on voinut olla myös työntekijöiden tietoja.

claim-jyvaskyla-papers-2022-letters = Kaupunki lähetti kirjeitä niille, joita asia koskee. Se oli tavoittanut suurimman osan heistä.
claim-jyvaskyla-papers-2022-addresses = Kaupungilla ei ollut kaikkien nykyisiä yhteystietoja.
claim-jyvaskyla-papers-2022-staff-police = Kaupunki pyytää Puuppolan työntekijöitä vuosilta 2008–2012 ottamaan yhteyttä poliisiin. Pyyntö koskee niitä, jotka epäilevät väärinkäyttöä tai petosta.
