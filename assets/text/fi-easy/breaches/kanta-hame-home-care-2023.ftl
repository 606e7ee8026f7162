# Forssan seudun kotihoidon tietojen luvaton katselu selkeällä suomella.

breach-kanta-hame-home-care-2023 =
    .what = Kanta-Hämeen hyvinvointialueen työntekijä katsoi kotihoidon asiakkaiden tietoja. Hän teki sen ilman työhön liittyvää syytä. Hän katsoi tietoja 2. kesäkuuta – 28. heinäkuuta 2023. Niitä olivat muun muassa nimet, syntymäajat ja henkilötunnukset. Mukana oli myös lääkelistoja ja diagnooseja eli sairauksien nimiä. Tämä on eri tapaus kuin Westlogin tapaus. Westlogin tapaus tuli julki samoina viikkoina.
    .status = Hyvinvointialueen tiedossa ei ole, että joku olisi antanut tietoja eteenpäin. Uusin lähteemme on sen ilmoitus 3. lokakuuta 2023.
    .because = { $about ->
       *[you] sait tiedon, että luvaton katselu Forssan seudun kotihoidossa koskee sinua
        [other] organisaatio on kertonut, että luvaton katselu Forssan seudun kotihoidossa koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että luvaton katselu Forssan seudun kotihoidossa koskee sinua
        [other] organisaatio ei ole kertonut, että luvaton katselu Forssan seudun kotihoidossa koskee häntä
      }
    .unknown = Emme tiedä, mitä viranomaiset ovat päättäneet. Emme tiedä, kenelle kirjeet kuolleista asiakkaista menivät. Kysy hyvinvointialueelta, mitä tietojasi työntekijä katsoi.

change-kanta-hame-home-care-2023-added = Lisäsimme tapauksen listalle.

claim-kanta-hame-home-care-2023-people = asiakkaat, joiden tietoja työntekijä katsoi: Forssan, Humppilan, Jokioisten, Tammelan ja Ypäjän kotihoito
claim-kanta-hame-home-care-2023-began = Työntekijä alkoi katsoa kotihoidon asiakkaiden tietoja ilman syytä.
claim-kanta-hame-home-care-2023-records = Työntekijä katsoi nimiä, syntymäaikoja ja henkilötunnuksia. Hän katsoi myös lääkelistoja ja diagnooseja eli sairauksien nimiä. Mukana oli myös kotihoidon käyntejä.
claim-kanta-hame-home-care-2023-authorities = Hyvinvointialue ilmoitti tapauksesta tietosuojan valvojalle eli tietosuojavaltuutetulle. Se pyysi poliisia tutkimaan tapauksen.
claim-kanta-hame-home-care-2023-dismissed = Hyvinvointialue irtisanoi työntekijän. Se esti häneltä pääsyn potilastietoihin.
claim-kanta-hame-home-care-2023-passed-on = Hyvinvointialueen tiedossa ei ole, että joku olisi antanut tietoja eteenpäin.
claim-kanta-hame-home-care-2023-officer = Hyvinvointialue antoi kysymyksiä varten sähköpostin osoitteen. Osoite on sen työntekijän, joka vastaa tietosuojasta.
