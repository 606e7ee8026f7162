# Asiakastietojen kertominen ja luvaton katselu Pohteessa selkeällä suomella.

breach-pohjois-pohjanmaa-snooping-2024 =
    .what = Epäilyn mukaan Pohteen entinen työntekijä kertoi asiakkaiden tietoja ulkopuolisille. Epäilyn mukaan hän myös katsoi 13 asiakkaan tietoja ilman oikeutta. Pohde on Pohjois-Pohjanmaan hyvinvointialue.
    .because = { $about ->
       *[you] sait tiedon, että Pohteen entisen työntekijän tapaus koskee sinua
        [other] organisaatio on kertonut, että Pohteen entisen työntekijän tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Pohteen entisen työntekijän tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Pohteen entisen työntekijän tapaus koskee häntä
      }
    .unknown = Emme tiedä, mitä tietoja epäily kenenkin kohdalla koskee. Emme tiedä, kuinka monesta ihmisestä työntekijä epäilyn mukaan kertoi. Emme tiedä, mihin tutkinta johti. Kysy Pohteelta.

change-pohjois-pohjanmaa-snooping-2024-added = Lisäsimme tapauksen listalle.

claim-pohjois-pohjanmaa-snooping-2024-people = asiakkaat, joiden tietoja työntekijä epäilyn mukaan katsoi ilman oikeutta
claim-pohjois-pohjanmaa-snooping-2024-told-outsiders = Epäilyn mukaan työntekijä kertoi asiakkaiden tietoja ulkopuolisille. Hänellä oli asiakassuhde näihin asiakkaisiin.
claim-pohjois-pohjanmaa-snooping-2024-contacted = Epäilyn mukaan työntekijä kertoi joistakin asiakkaista. Pohde on ollut heihin yhteydessä. Joidenkin tietoja työntekijä katsoi. Pohde ottaa yhteyttä myös heihin jokaiseen.
claim-pohjois-pohjanmaa-snooping-2024-police = Pohde pyysi poliisia tutkimaan asian. Se ilmoitti asiasta tietosuojan valvojalle eli tietosuojavaltuutetulle.
