# Keski-Suomen tietojen luvaton katselu: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-keski-suomi-snooping-2025 = Sosiaali- ja terveyspalvelut (Keski-Suomen hyvinvointialue, 2025)
    .what = Kolmessa tapauksessa Keski-Suomen hyvinvointialueen työntekijä katsoi asiakkaiden ja potilaiden tietoja perusteetta eli ilman työhön liittyvää syytä. Tietoihin kuuluivat nimi, syntymäaika ja henkilötunnus. Tietoja katsottiin heinäkuun 2023 ja kesäkuun 2025 välillä.
    .status = Hyvinvointialueen tiedossa ei ole, että kahden ensimmäisen tapauksen tietoja olisi annettu eteenpäin. Uusin lähteemme on päivätty 2. joulukuuta 2025.
    .told = Keski-Suomen hyvinvointialue, tietojen luvaton katselu
    .because = { $about ->
       *[you] sinulle on kerrottu, että tietojen luvaton katselu Keski-Suomen hyvinvointialueella koskee sinua
        [other] organisaatio on kertonut, että tietojen luvaton katselu Keski-Suomen hyvinvointialueella koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että tietojen luvaton katselu Keski-Suomen hyvinvointialueella koskee sinua
        [other] organisaatio ei ole kertonut, että tietojen luvaton katselu Keski-Suomen hyvinvointialueella koskee häntä
      }
    .unknown = Emme tiedä, saivatko kaikki kirjeen, mitä kenenkin tietoja katsottiin tai ovatko viranomaiset käsitelleet tapauksia. Kysy hyvinvointialueelta, mitä tietojasi katsottiin.
    .differ = Luvut ovat kolmesta eri tapauksesta.

change-keski-suomi-snooping-2025-added = Lisättiin listalle.

group-keski-suomi-snooping-2025-clients = Keski-Suomen hyvinvointialueen asiakkaat ja potilaat

claim-keski-suomi-snooping-2025-people-first = ihmiset, joita ensimmäinen tapaus koskee
claim-keski-suomi-snooping-2025-people-second = ihmiset, joita toinen tapaus koskee
claim-keski-suomi-snooping-2025-people-third = ihmiset, joita kolmas tapaus koskee
claim-keski-suomi-snooping-2025-began-first = Ensimmäinen tapaus: työntekijä alkoi katsoa tietoja perusteetta.
claim-keski-suomi-snooping-2025-ended-first = Ensimmäinen tapaus: katselu päättyi.
claim-keski-suomi-snooping-2025-began-second = Toinen tapaus: työntekijä alkoi katsoa tietoja perusteetta.
claim-keski-suomi-snooping-2025-ended-second = Toinen tapaus: katselu päättyi.
claim-keski-suomi-snooping-2025-began-third = Kolmas tapaus: työntekijä alkoi katsoa tietoja perusteetta.
claim-keski-suomi-snooping-2025-ended-third = Kolmas tapaus: katselu päättyi.
claim-keski-suomi-snooping-2025-told-two = Keski-Suomen hyvinvointialue kertoi kahdesta tapauksesta.
claim-keski-suomi-snooping-2025-told-third = Keski-Suomen hyvinvointialue kertoi kolmannesta tapauksesta.
claim-keski-suomi-snooping-2025-records-two = Kahdessa ensimmäisessä tapauksessa työntekijät katsoivat nimiä, syntymäaikoja, henkilötunnuksia, sosiaalihuollon asiakastietoja ja terveystietoja.
claim-keski-suomi-snooping-2025-records-third = Kolmannessa tapauksessa työntekijä katsoi nimiä, syntymäaikoja, henkilötunnuksia, sosiaalihuollon asiakastietoja ja terveystietoja.
claim-keski-suomi-snooping-2025-left-two = Kahden ensimmäisen tapauksen työntekijöiden työsuhteet ovat päättyneet.
claim-keski-suomi-snooping-2025-left-third = Kolmannen tapauksen työntekijän työsuhde on päättynyt.
claim-keski-suomi-snooping-2025-passed-on-two = Hyvinvointialueen tiedossa ei ole, että kahden ensimmäisen tapauksen tietoja olisi annettu eteenpäin.
claim-keski-suomi-snooping-2025-inquiry-third = Hyvinvointialue on saanut selvityksensä kolmannesta tapauksesta valmiiksi.
