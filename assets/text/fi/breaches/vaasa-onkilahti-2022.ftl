# Onkilahden koulun oppilaiden tiedot Wilmassa: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-vaasa-onkilahti-2022 = Koulu (Onkilahden koulu, Vaasan kaupunki, 2022)
    .what = Onkilahden koulun oppilaiden yhteystietoja on voinut näkyä väärille ihmisille koulun viestijärjestelmässä Wilmassa. Ehkä mukana oli myös terveystietoja. Tapaus koskee aikaa 5.–12. joulukuuta 2022.
    .status = Emme tiedä, onko tietoja käytetty väärin. Uudempaa tietoa emme löytäneet.
    .told = Vaasan kaupunki, Onkilahden koulu ja Wilma
    .because = { $about ->
       *[you] sinulle on kerrottu, että Onkilahden koulun tapaus koskee sinua tai lastasi
        [other] organisaatio on kertonut, että Onkilahden koulun tapaus koskee häntä tai hänen lastaan
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Onkilahden koulun tapaus koskee sinua tai lastasi
        [other] organisaatio ei ole kertonut, että Onkilahden koulun tapaus koskee häntä tai hänen lastaan
      }
    .unknown = Emme tiedä, kuka on voinut nähdä tiedot tai mitkä yhteystiedot ja ketkä oppilaat olivat mukana.

change-vaasa-onkilahti-2022-added = Lisättiin listalle.

group-vaasa-onkilahti-2022-pupils = Onkilahden koulun oppilaat joulukuussa 2022

claim-vaasa-onkilahti-2022-people = oppilaat, joita tapaus koskee
claim-vaasa-onkilahti-2022-began = Tapaus alkoi.
claim-vaasa-onkilahti-2022-ended = Tapaus päättyi.
