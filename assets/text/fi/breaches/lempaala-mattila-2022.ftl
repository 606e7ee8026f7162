# Mattilan koulun paperit Lempäälässä: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-lempaala-mattila-2022 = Koulu (Mattilan koulu, Lempäälän kunta, 2022)
    .what = Joku meni luvatta Mattilan kouluun viikonloppuna 26.–28. elokuuta 2022, myös kouluterveydenhoitajan huoneeseen. Siellä oli lukitussa kaapissa papereita oppilaiden terveydestä. Osassa oli henkilötunnus.
    .status = Kunnan mukaan tietoja on saattanut vaarantua. Poliisi sanoi syyskuussa 2022, ettei siitä ollut siihen mennessä merkkejä.
    .told = Lempäälän kunta, Mattilan koulu
    .because = { $about ->
       *[you] sinulle on kerrottu, että Mattilan koulun tapaus koskee sinua tai lastasi
        [other] organisaatio on kertonut, että Mattilan koulun tapaus koskee häntä tai hänen lastaan
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Mattilan koulun tapaus koskee sinua tai lastasi
        [other] organisaatio ei ole kertonut, että Mattilan koulun tapaus koskee häntä tai hänen lastaan
      }
    .unknown = Emme tiedä, keiden papereita kaapissa oli, tai katsoiko tai veikö joku niitä.

change-lempaala-mattila-2022-added = Lisättiin listalle.

group-lempaala-mattila-2022-pupils = Mattilan koulun oppilaat elokuussa 2022

claim-lempaala-mattila-2022-began = Viikonloppu, jona kouluun murtauduttiin, alkoi.
claim-lempaala-mattila-2022-ended = Viikonloppu, jona kouluun murtauduttiin, päättyi.
claim-lempaala-mattila-2022-cabinet = Osassa papereista oli henkilötietoja, esimerkiksi henkilötunnus.
claim-lempaala-mattila-2022-reported = Kunta ilmoitti asiasta poliisille ja tietosuojavaltuutetulle.
claim-lempaala-mattila-2022-reached = Ylilääkärin mukaan kaapin sisältöön oli päästy käsiksi.
claim-lempaala-mattila-2022-police = Tutkinnassa ei siihen mennessä ollut ilmennyt, että potilastietoja olisi vaarannettu.
