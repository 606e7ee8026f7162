# Kymenlaakson tietojen luvaton katselu selkeällä suomella.

breach-kymenlaakso-snooping-2025 =
    .what = Tapauksia on kolme. Joka kerta Kymenlaakson hyvinvointialueen työntekijä katsoi asiakkaiden tietoja. Hän teki sen ilman työhön liittyvää syytä. Hyvinvointialue kertoi tapauksista lokakuussa 2025, tammikuussa 2026 ja helmikuussa 2026. Katselu tapahtui syyskuun 2023 ja marraskuun 2025 välillä.
    .status = Kaksi ensimmäistä tapausta: Hyvinvointialueen tiedossa ei ole, että joku olisi antanut tietoja eteenpäin. Sen tiedossa ei ole, että joku olisi käyttänyt niitä väärin. Uusin lähteemme on päivältä 12. helmikuuta 2026.
    .told = Kymenlaakson hyvinvointialue, luvaton katselu (kerrottu lokakuussa 2025 tai sen jälkeen)
    .because = { $about ->
       *[you] sait tiedon, että tietojen luvaton katselu Kymenlaakson hyvinvointialueella koskee sinua
        [other] organisaatio on kertonut, että tietojen luvaton katselu Kymenlaakson hyvinvointialueella koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että tietojen luvaton katselu Kymenlaakson hyvinvointialueella koskee sinua
        [other] organisaatio ei ole kertonut, että tietojen luvaton katselu Kymenlaakson hyvinvointialueella koskee häntä
      }
    .unknown = Hyvinvointialue ei kerro, mitä yleiset henkilötiedot ovat. Päättelemme, että henkilötunnus voi kuulua niihin. Emme tiedä kaikkea tapauksista, tiedoista ja päätöksistä. Emme tiedä, saivatko kaikki kirjeen kolmannessa tapauksessa. Kysy hyvinvointialueelta, mitä tietojasi työntekijä katsoi.

change-kymenlaakso-snooping-2025-added = Lisäsimme tapauksen listalle.
change-kymenlaakso-snooping-2025-code = Lisäsimme tiedon: työntekijä on voinut katsoa myös henkilötunnusta. Hyvinvointialue puhuu yleisistä henkilötiedoista. Se ei luettele niitä.

claim-kymenlaakso-snooping-2025-began-first = Ensimmäinen tapaus: työntekijä alkoi katsoa asiakkaiden tietoja ilman syytä.
claim-kymenlaakso-snooping-2025-began-second = Toinen tapaus: työntekijä alkoi katsoa potilaiden tietoja ilman syytä.
claim-kymenlaakso-snooping-2025-began-third = Kolmas tapaus: työntekijä alkoi katsoa asiakkaiden tietoja ilman syytä.
claim-kymenlaakso-snooping-2025-records-first = Ensimmäisessä tapauksessa työntekijä katsoi yleisiä henkilötietoja. Hän katsoi myös sosiaalihuollon asiakastietoja ja terveystietoja.
claim-kymenlaakso-snooping-2025-records-second = Toisessa tapauksessa työntekijä katsoi yleisiä henkilötietoja ja terveystietoja. Ne olivat järjestelmässä, jossa on potilaiden tietoja.
claim-kymenlaakso-snooping-2025-records-third = Kolmannessa tapauksessa työntekijä katsoi asiakastietoja ja potilastietoja. Ne olivat järjestelmässä, jossa on potilaiden tietoja.
claim-kymenlaakso-snooping-2025-authorities-first = Hyvinvointialue ilmoitti ensimmäisestä tapauksesta tietosuojan valvojalle eli tietosuojavaltuutetulle. Se pyysi poliisia tutkimaan tapauksen.
claim-kymenlaakso-snooping-2025-authorities-second = Hyvinvointialue ilmoitti toisesta tapauksesta tietosuojan valvojalle eli tietosuojavaltuutetulle. Se pyysi poliisia tutkimaan tapauksen.
claim-kymenlaakso-snooping-2025-authorities-third = Hyvinvointialue ilmoitti kolmannesta tapauksesta tietosuojan valvojalle eli tietosuojavaltuutetulle.
claim-kymenlaakso-snooping-2025-left-first = Ensimmäinen tapaus: työntekijä ei ole enää töissä hyvinvointialueella.
claim-kymenlaakso-snooping-2025-left-second = Toinen tapaus: työntekijä ei ole enää töissä hyvinvointialueella.
claim-kymenlaakso-snooping-2025-passed-on-first = Ensimmäinen tapaus: Hyvinvointialueen tiedossa ei ole, että joku olisi antanut tietoja eteenpäin. Sen tiedossa ei ole, että joku olisi käyttänyt niitä väärin.
claim-kymenlaakso-snooping-2025-passed-on-second = Toinen tapaus: Hyvinvointialueen tiedossa ei ole, että joku olisi antanut tietoja eteenpäin. Sen tiedossa ei ole, että joku olisi käyttänyt niitä väärin.
