# Onkilahden koulun oppilaiden tiedot Wilmassa selkeällä suomella.

breach-vaasa-onkilahti-2022 =
    .what = Wilma on koulun palvelu viestejä varten. Siellä väärät ihmiset ovat voineet nähdä Onkilahden koulun oppilaiden yhteystietoja. Ehkä mukana oli myös terveystietoja. Tapaus koskee aikaa 5.–12. joulukuuta 2022.
    .status = Emme tiedä, onko joku käyttänyt tietoja väärin. Emme löytäneet uudempaa tietoa.
    .because = { $about ->
       *[you] sait tiedon, että Onkilahden koulun tapaus koskee sinua tai lastasi
        [other] organisaatio on kertonut, että Onkilahden koulun tapaus koskee häntä tai hänen lastaan
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Onkilahden koulun tapaus koskee sinua tai lastasi
        [other] organisaatio ei ole kertonut, että Onkilahden koulun tapaus koskee häntä tai hänen lastaan
      }
    .unknown = Emme tiedä, kuka on voinut nähdä tiedot. Emme tiedä, mitkä yhteystiedot olivat mukana. Emme tiedä, ketkä oppilaat olivat mukana.

change-vaasa-onkilahti-2022-added = Lisäsimme tapauksen listalle.
