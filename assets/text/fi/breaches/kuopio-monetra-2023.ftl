# Monetran väärään osoitteeseen mennyt viesti: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-kuopio-monetra-2023 = Työ varhaiskasvatuksessa (Kuopion kaupunki ja Monetra, 2023)
    .what = Monetra hoitaa kaupungin palkka- ja talousasioita. Se lähetti 9. maaliskuuta 2023 varhaiskasvatuksen työntekijöiden tietoja sähköpostilla väärälle ihmiselle. Hänellä oli sama nimi kuin oikealla vastaanottajalla.
    .status = Kaupunki lähetti kirjeen niille, joita asia koskee. Kirje on päivätty 17. maaliskuuta 2023. Emme tiedä, onko joku käyttänyt tietoja väärin.
    .told = Kuopion kaupunki, Monetran viesti varhaiskasvatuksen työntekijöistä
    .because = { $about ->
       *[you] sinulle on kerrottu, että Monetran viesti Kuopion varhaiskasvatuksen työntekijöistä koskee sinua
        [other] organisaatio on kertonut, että Monetran viesti Kuopion varhaiskasvatuksen työntekijöistä koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Monetran viesti Kuopion varhaiskasvatuksen työntekijöistä koskee sinua
        [other] organisaatio ei ole kertonut, että Monetran viesti Kuopion varhaiskasvatuksen työntekijöistä koskee häntä
      }
    .unknown = Emme tiedä, kuka viestin sai ja mitä tiedoille sitten tapahtui. Luimme kaupungin ilmoituksesta vain alkuosan.

change-kuopio-monetra-2023-added = Lisättiin listalle.

group-kuopio-monetra-2023-early-education-staff = Ihmiset, jotka työskentelivät Kuopion kaupungin varhaiskasvatuksessa

claim-kuopio-monetra-2023-people = varhaiskasvatuksen työntekijät, joiden tiedot olivat viestissä
claim-kuopio-monetra-2023-sent = Monetra lähetti viestin väärälle vastaanottajalle.
claim-kuopio-monetra-2023-told = Kaupunki kertoi asiasta kirjeellä niille, joita se koskee.
claim-kuopio-monetra-2023-namesake = Sähköpostiohjelma ehdotti väärää ihmistä, joka oli oikean vastaanottajan täyskaima.
claim-kuopio-monetra-2023-which-data = Viestissä oli työntekijän nimi, henkilötunnus ja henkilönumero eli työntekijänumero.
claim-kuopio-monetra-2023-notified = Kaupunki on ilmoittanut asiasta tietosuojavaltuutetulle.
