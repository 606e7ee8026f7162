# Keski-Suomen tietojen luvaton katselu selkeällä suomella.

breach-keski-suomi-snooping-2025 =
    .what = Tapauksia on kolme. Joka kerta Keski-Suomen hyvinvointialueen työntekijä katsoi asiakkaiden ja potilaiden tietoja. Hän teki sen ilman työhön liittyvää syytä. Mukana olivat nimi, syntymäaika ja henkilötunnus. Näin kävi heinäkuun 2023 ja kesäkuun 2025 välillä.
    .status = Kaksi ensimmäistä tapausta: Hyvinvointialueen tiedossa ei ole, että joku olisi antanut tietoja eteenpäin. Uusin lähteemme on päivältä 2. joulukuuta 2025.
    .because = { $about ->
       *[you] sait tiedon, että tietojen luvaton katselu Keski-Suomen hyvinvointialueella koskee sinua
        [other] organisaatio on kertonut, että tietojen luvaton katselu Keski-Suomen hyvinvointialueella koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että tietojen luvaton katselu Keski-Suomen hyvinvointialueella koskee sinua
        [other] organisaatio ei ole kertonut, että tietojen luvaton katselu Keski-Suomen hyvinvointialueella koskee häntä
      }
    .unknown = Emme tiedä, saivatko kaikki kirjeen. Emme tiedä, mitä kenenkin tietoja työntekijät katsoivat. Emme tiedä, ovatko viranomaiset käsitelleet tapauksia. Kysy hyvinvointialueelta, mitä tietojasi työntekijä katsoi.

change-keski-suomi-snooping-2025-added = Lisäsimme tapauksen listalle.

claim-keski-suomi-snooping-2025-began-first = Ensimmäinen tapaus: työntekijä alkoi katsoa tietoja ilman syytä.
claim-keski-suomi-snooping-2025-began-second = Toinen tapaus: työntekijä alkoi katsoa tietoja ilman syytä.
claim-keski-suomi-snooping-2025-began-third = Kolmas tapaus: työntekijä alkoi katsoa tietoja ilman syytä.
claim-keski-suomi-snooping-2025-records-two = Kahdessa ensimmäisessä tapauksessa työntekijät katsoivat nimiä, syntymäaikoja ja henkilötunnuksia. He katsoivat myös sosiaalihuollon asiakastietoja ja terveystietoja.
claim-keski-suomi-snooping-2025-records-third = Kolmannessa tapauksessa työntekijä katsoi nimiä, syntymäaikoja ja henkilötunnuksia. Hän katsoi myös sosiaalihuollon asiakastietoja ja terveystietoja.
claim-keski-suomi-snooping-2025-left-two = Kaksi ensimmäistä tapausta: työntekijöiden työsuhteet ovat päättyneet.
claim-keski-suomi-snooping-2025-left-third = Kolmas tapaus: työntekijän työsuhde on päättynyt.
claim-keski-suomi-snooping-2025-passed-on-two = Kaksi ensimmäistä tapausta: Hyvinvointialueen tiedossa ei ole, että joku olisi antanut tietoja eteenpäin.
claim-keski-suomi-snooping-2025-inquiry-third = Hyvinvointialueen selvitys kolmannesta tapauksesta on valmis.
