# Palkkatiedot kolmen oppilaitoksen kansioissa selkeällä suomella.

breach-lapland-staff-2024 =
    .what = Palvelin on tietokone, joka säilyttää tietoja. Palvelimien käyttöoikeudet eli luvat olivat väärin. Siksi oppilaitosten työntekijöillä ja opiskelijoilla oli pääsy kansioihin. Kansioissa oli palkkatietoja ja muita henkilötietoja. Virhe tuli ilmi 10. tammikuuta 2024. Tämä ei ollut tietomurto.
    .status = Oppilaitokset kertoivat tilanteen 16. tammikuuta 2024. Niiden tiedossa ei ollut, että joku olisi käsitellyt tietoja luvatta.
    .because = { $about ->
       *[you] sait tiedon, että Lapin oppilaitosten palkkatietojen tapaus koskee sinua
        [other] organisaatio on kertonut, että Lapin oppilaitosten palkkatietojen tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Lapin oppilaitosten palkkatietojen tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Lapin oppilaitosten palkkatietojen tapaus koskee häntä
      }
    .unknown = Emme tiedä, kuinka kauan käyttöoikeudet olivat väärin. Ilmoitus ei kerro, mitä muita henkilötietoja kansioissa oli. Se ei kerro myöskään, olivatko siellä kaikkien tiedot.

change-lapland-staff-2024-added = Lisäsimme tapauksen listalle.

claim-lapland-staff-2024-found = Väärät käyttöoikeudet tulivat ilmi.
claim-lapland-staff-2024-whose = Kansioissa oli palkkatietoja ja muita henkilötietoja. Ne olivat nykyisten ja entisten työntekijöiden tietoja. Mukana oli myös joidenkin kumppanien tietoja.
claim-lapland-staff-2024-who-could = Tietoihin pääsi vain kirjautunut käyttäjä. Hänen piti tietää kansiosta. Tai hänen piti tarkoituksella etsiä avoimia kansioita.
claim-lapland-staff-2024-not-known = Tiedossa ei ole, että joku olisi käsitellyt tietoja luvatta. Haittaa ei todennäköisesti ole tullut.
claim-lapland-staff-2024-corrected = Käyttöoikeudet tulivat kuntoon heti. Valvova viranomainen sai ilmoituksen asiasta.
