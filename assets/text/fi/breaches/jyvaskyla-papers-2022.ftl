# Puuppolan hoivayksikön paperit: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-jyvaskyla-papers-2022 = Puuppolan hoivayksikkö (Jyväskylän kaupunki, 2022)
    .what = Puuppolan hoivayksikkö Jyväskylässä oli suljettu, mutta sinne oli jäänyt papereita. Paperit olivat vuosilta 2008–2012. Niissä oli asiakkaiden ja työntekijöiden tietoja.
    .status = Kaupunki kertoi asiasta 21. marraskuuta 2022 ja lähetti kirjeitä niille, joita se koskee. Emme tiedä, onko tietoja käytetty väärin.
    .told = Jyväskylän kaupunki, Puuppolan hoivayksikön paperit
    .because = { $about ->
       *[you] sinulle on kerrottu, että Puuppolan hoivayksikön papereiden tapaus koskee sinua
        [other] organisaatio on kertonut, että Puuppolan hoivayksikön papereiden tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Puuppolan hoivayksikön papereiden tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Puuppolan hoivayksikön papereiden tapaus koskee häntä
      }
    .unknown = Emme tiedä, onko ulkopuolinen lukenut papereita, eikä lähde luettele kaikkia niiden tietoja. Kaupungilla ei ollut kaikkien yhteystietoja, joten kirjeen puuttuminen ei kerro mitään.

change-jyvaskyla-papers-2022-added = Lisättiin listalle.
change-jyvaskyla-papers-2022-staff = Lisättiin, että papereissa on voinut olla myös henkilötunnuksia ja työntekijöiden tietoja.

group-jyvaskyla-papers-2022-clients-staff = Hoivakotien ja muiden hoitoyksiköiden asiakkaat ja työntekijät Keski-Suomessa

claim-jyvaskyla-papers-2022-people = asiakkaat ja työntekijät, joiden tietoja papereissa oli
claim-jyvaskyla-papers-2022-announced = Jyväskylän kaupunki kertoi asiasta julkisesti.
claim-jyvaskyla-papers-2022-letters = Kaupunki lähetti kirjeitä niille, joita asia koskee. Suurin osa heistä oli tavoitettu.
claim-jyvaskyla-papers-2022-addresses = Kaupungilla ei ollut kaikkien ajantasaisia yhteystietoja.
claim-jyvaskyla-papers-2022-years = Paperit olivat vuosilta 2008–2012.
claim-jyvaskyla-papers-2022-whose = Papereissa oli sekä asiakkaiden että työntekijöiden tietoja.
claim-jyvaskyla-papers-2022-staff-police = Kaupunki pyytää vuosina 2008–2012 Puuppolassa työskennelleitä ottamaan yhteyttä poliisiin, jos he epäilevät väärinkäyttöä tai petosta.
