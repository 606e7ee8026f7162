# Mattilan koulun paperit Lempäälässä selkeällä suomella.

breach-lempaala-mattila-2022 =
    .what = Joku meni luvatta Mattilan kouluun viikonloppuna 26.–28. elokuuta 2022. Koululla on terveydenhoitaja. Joku meni myös hänen huoneeseensa. Huoneessa oli lukitussa kaapissa papereita oppilaiden terveydestä. Osassa oli henkilötunnus.
    .because = { $about ->
       *[you] sait tiedon, että Mattilan koulun tapaus koskee sinua tai lastasi
        [other] organisaatio on kertonut, että Mattilan koulun tapaus koskee häntä tai hänen lastaan
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Mattilan koulun tapaus koskee sinua tai lastasi
        [other] organisaatio ei ole kertonut, että Mattilan koulun tapaus koskee häntä tai hänen lastaan
      }
    .unknown = Emme tiedä, keiden papereita kaapissa oli. Emme tiedä, katsoiko tai veikö joku niitä.

change-lempaala-mattila-2022-added = Lisäsimme tapauksen listalle.

claim-lempaala-mattila-2022-began = Tästä alkoi viikonloppu, jona joku murtautui kouluun.
claim-lempaala-mattila-2022-ended = Tähän päättyi viikonloppu, jona joku murtautui kouluun.
claim-lempaala-mattila-2022-reported = Kunta ilmoitti asiasta poliisille. Se ilmoitti asiasta myös tietosuojan valvojalle eli tietosuojavaltuutetulle.
claim-lempaala-mattila-2022-reached = Ylilääkärin mukaan joku oli päässyt kaapin sisältöön.
claim-lempaala-mattila-2022-police = Ovatko potilastiedot vaarantuneet? Tutkinnassa ei siihen mennessä ollut ilmennyt sellaista.
