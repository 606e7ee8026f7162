# Kymenlaakson tietojen luvaton katselu: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-kymenlaakso-snooping-2025 = Sosiaali- ja terveyspalvelut (Kymenlaakson hyvinvointialue, 2025–2026)
    .what = Kolmessa tapauksessa Kymenlaakson hyvinvointialueen työntekijä katsoi asiakkaiden tietoja perusteetta eli ilman työhön liittyvää syytä. Hyvinvointialue kertoi tapauksista lokakuussa 2025, tammikuussa 2026 ja helmikuussa 2026. Tietoja katsottiin syyskuun 2023 ja marraskuun 2025 välillä.
    .status = Hyvinvointialueen tiedossa ei ole, että kahden ensimmäisen tapauksen tietoja olisi annettu eteenpäin tai käytetty väärin. Uusin lähteemme on päivätty 12. helmikuuta 2026.
    .told = Kymenlaakson hyvinvointialue, tietojen luvaton katselu (kerrottu lokakuussa 2025 tai sen jälkeen)
    .because = { $about ->
       *[you] sinulle on kerrottu, että tietojen luvaton katselu Kymenlaakson hyvinvointialueella koskee sinua
        [other] organisaatio on kertonut, että tietojen luvaton katselu Kymenlaakson hyvinvointialueella koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että tietojen luvaton katselu Kymenlaakson hyvinvointialueella koskee sinua
        [other] organisaatio ei ole kertonut, että tietojen luvaton katselu Kymenlaakson hyvinvointialueella koskee häntä
      }
    .unknown = Hyvinvointialue ei kerro, mitä yleiset henkilötiedot ovat: päättelemme, että henkilötunnus voi kuulua niihin. Emme tiedä kaikkea tapauksista, tiedoista ja päätöksistä, emmekä sitä, saivatko kolmannessa tapauksessa kaikki kirjeen. Kysy hyvinvointialueelta, mitä tietojasi katsottiin.
    .differ = Luvut ovat kolmesta eri tapauksesta.

change-kymenlaakso-snooping-2025-added = Lisättiin listalle.
change-kymenlaakso-snooping-2025-code = Lisättiin, että henkilötunnustakin on voitu katsoa: hyvinvointialue puhuu yleisistä henkilötiedoista eikä luettele niitä.

group-kymenlaakso-snooping-2025-clients = Kymenlaakson hyvinvointialueen asiakkaat

claim-kymenlaakso-snooping-2025-people-first = ihmiset, joita ensimmäinen tapaus koskee
claim-kymenlaakso-snooping-2025-people-second = ihmiset, joita toinen tapaus koskee
claim-kymenlaakso-snooping-2025-people-third = ihmiset, joita kolmas tapaus koskee
claim-kymenlaakso-snooping-2025-began-first = Ensimmäinen tapaus: työntekijä alkoi katsoa asiakkaiden tietoja perusteetta.
claim-kymenlaakso-snooping-2025-ended-first = Ensimmäinen tapaus: katselu päättyi.
claim-kymenlaakso-snooping-2025-began-second = Toinen tapaus: työntekijä alkoi katsoa potilaiden tietoja perusteetta.
claim-kymenlaakso-snooping-2025-ended-second = Toinen tapaus: katselu päättyi.
claim-kymenlaakso-snooping-2025-began-third = Kolmas tapaus: työntekijä alkoi katsoa asiakkaiden tietoja perusteetta.
claim-kymenlaakso-snooping-2025-ended-third = Kolmas tapaus: katselu päättyi.
claim-kymenlaakso-snooping-2025-told-first = Kymenlaakson hyvinvointialue kertoi ensimmäisestä tapauksesta.
claim-kymenlaakso-snooping-2025-told-second = Kymenlaakson hyvinvointialue kertoi toisesta tapauksesta.
claim-kymenlaakso-snooping-2025-told-third = Kymenlaakson hyvinvointialue kertoi kolmannesta tapauksesta.
claim-kymenlaakso-snooping-2025-letters-first = Hyvinvointialue kertoo ensimmäisestä tapauksesta kirjeellä niille, joita se koskee.
claim-kymenlaakso-snooping-2025-letters-second = Hyvinvointialue kertoo toisesta tapauksesta kirjeellä niille, joita se koskee.
claim-kymenlaakso-snooping-2025-records-first = Ensimmäisessä tapauksessa työntekijä katsoi yleisiä henkilötietoja, sosiaalihuollon asiakastietoja ja terveystietoja.
claim-kymenlaakso-snooping-2025-records-second = Toisessa tapauksessa työntekijä katsoi potilastietojärjestelmästä yleisiä henkilötietoja ja terveystietoja.
claim-kymenlaakso-snooping-2025-records-third = Kolmannessa tapauksessa työntekijä katsoi potilastietojärjestelmästä asiakastietoja ja potilastietoja.
claim-kymenlaakso-snooping-2025-authorities-first = Hyvinvointialue ilmoitti ensimmäisestä tapauksesta tietosuojavaltuutetulle ja pyysi poliisia tutkimaan sen.
claim-kymenlaakso-snooping-2025-authorities-second = Hyvinvointialue ilmoitti toisesta tapauksesta tietosuojavaltuutetulle ja pyysi poliisia tutkimaan sen.
claim-kymenlaakso-snooping-2025-authorities-third = Hyvinvointialue ilmoitti kolmannesta tapauksesta tietosuojavaltuutetulle.
claim-kymenlaakso-snooping-2025-left-first = Ensimmäisen tapauksen työntekijä ei enää työskentele hyvinvointialueella.
claim-kymenlaakso-snooping-2025-left-second = Toisen tapauksen työntekijä ei enää työskentele hyvinvointialueella.
claim-kymenlaakso-snooping-2025-passed-on-first = Hyvinvointialueen tiedossa ei ole, että ensimmäisen tapauksen tietoja olisi annettu eteenpäin tai käytetty väärin.
claim-kymenlaakso-snooping-2025-passed-on-second = Hyvinvointialueen tiedossa ei ole, että toisen tapauksen tietoja olisi annettu eteenpäin tai käytetty väärin.
claim-kymenlaakso-snooping-2025-found-third = Kolmas tapaus löytyi hyvinvointialueen omassa tarkastuksessa.
