# Monetran väärään osoitteeseen mennyt viesti selkeällä suomella.

breach-kuopio-monetra-2023 =
    .what = Monetra hoitaa kaupungin palkka- ja talousasioita. Se lähetti sähköpostin väärälle ihmiselle 9. maaliskuuta 2023. Viestissä oli työntekijöiden tietoja. Työntekijöiden ala on varhaiskasvatus, esimerkiksi päiväkodit. Väärällä ihmisellä oli sama nimi kuin oikealla vastaanottajalla.
    .status = Kaupunki lähetti kirjeen niille, joita asia koskee. Kirje on päivältä 17. maaliskuuta 2023. Emme tiedä, onko joku käyttänyt tietoja väärin.
    .because = { $about ->
       *[you] sait tiedon, että Monetran viesti Kuopion varhaiskasvatuksen työntekijöistä koskee sinua
        [other] organisaatio on kertonut, että Monetran viesti Kuopion varhaiskasvatuksen työntekijöistä koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Monetran viesti Kuopion varhaiskasvatuksen työntekijöistä koskee sinua
        [other] organisaatio ei ole kertonut, että Monetran viesti Kuopion varhaiskasvatuksen työntekijöistä koskee häntä
      }
    .unknown = Emme tiedä, kuka sai viestin. Emme tiedä, mitä tiedoille sitten tapahtui. Luimme kaupungin ilmoituksesta vain alun.

change-kuopio-monetra-2023-added = Lisäsimme tapauksen listalle.

claim-kuopio-monetra-2023-namesake = Sähköpostin ohjelma ehdotti väärää ihmistä. Hänellä oli sama nimi kuin oikealla vastaanottajalla.
claim-kuopio-monetra-2023-which-data = Viestissä oli työntekijän nimi ja henkilötunnus. Siinä oli myös henkilönumero eli työntekijänumero.
claim-kuopio-monetra-2023-notified = Kaupunki on ilmoittanut asiasta tietosuojan valvojalle eli tietosuojavaltuutetulle.
