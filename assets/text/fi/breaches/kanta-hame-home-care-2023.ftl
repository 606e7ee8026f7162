# Forssan seudun kotihoidon tietojen luvaton katselu: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-kanta-hame-home-care-2023 = Kotihoito Forssan seudulla (Kanta-Hämeen hyvinvointialue, 2023)
    .what = Kanta-Hämeen hyvinvointialueen työntekijä katsoi kotihoidon asiakkaiden tietoja perusteetta eli ilman työhön liittyvää syytä. Hän katsoi 2. kesäkuuta – 28. heinäkuuta 2023 muun muassa nimiä, syntymäaikoja, henkilötunnuksia, diagnooseja ja lääkelistoja. Tämä on eri tapaus kuin Westlogin tapaus, josta kerrottiin samoina viikkoina.
    .status = Hyvinvointialueen tiedossa ei ole, että tietoja olisi annettu eteenpäin. Uusin lähteemme on sen ilmoitus 3. lokakuuta 2023.
    .told = Kanta-Hämeen hyvinvointialue (Oma Häme), Forssan seudun kotihoito
    .because = { $about ->
       *[you] sinulle on kerrottu, että Forssan seudun kotihoidon tietojen luvaton katselu koskee sinua
        [other] organisaatio on kertonut, että Forssan seudun kotihoidon tietojen luvaton katselu koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Forssan seudun kotihoidon tietojen luvaton katselu koskee sinua
        [other] organisaatio ei ole kertonut, että Forssan seudun kotihoidon tietojen luvaton katselu koskee häntä
      }
    .unknown = Emme tiedä, mitä viranomaiset ovat päättäneet tai kenelle kirjeet kuolleista asiakkaista lähetettiin. Kysy hyvinvointialueelta, mitä tietojasi katsottiin.

change-kanta-hame-home-care-2023-added = Lisättiin listalle.

group-kanta-hame-home-care-2023-clients = Kanta-Hämeen hyvinvointialueen kotihoidon asiakkaat, myös entiset ja kuolleet

claim-kanta-hame-home-care-2023-people = Forssan, Humppilan, Jokioisten, Tammelan ja Ypäjän kotihoidon asiakkaat, joiden tietoja työntekijä katsoi
claim-kanta-hame-home-care-2023-began = Työntekijä alkoi katsoa kotihoidon asiakkaiden tietoja perusteetta.
claim-kanta-hame-home-care-2023-ended = Tietojen luvaton katselu päättyi.
claim-kanta-hame-home-care-2023-told = Kanta-Hämeen hyvinvointialue kertoi tapauksesta.
claim-kanta-hame-home-care-2023-former = Tapaus koskee myös entisiä ja kuolleita asiakkaita.
claim-kanta-hame-home-care-2023-found = Tapaus tuli ilmi hyvinvointialueen omassa selvityksessä.
claim-kanta-hame-home-care-2023-records = Työntekijä katsoi nimiä, syntymäaikoja, henkilötunnuksia, lääkelistoja, diagnooseja ja kotihoidon käyntejä.
claim-kanta-hame-home-care-2023-letters = Hyvinvointialue kertoo asiasta kirjeellä kaikille, joita se koskee.
claim-kanta-hame-home-care-2023-authorities = Hyvinvointialue ilmoitti tapauksesta tietosuojavaltuutetulle ja pyysi poliisia tutkimaan sen.
claim-kanta-hame-home-care-2023-own-request = Myös asiakas voi pyytää poliisia tutkimaan tapauksen.
claim-kanta-hame-home-care-2023-dismissed = Hyvinvointialue irtisanoi työntekijän ja esti häneltä pääsyn potilastietoihin.
claim-kanta-hame-home-care-2023-passed-on = Hyvinvointialueen tiedossa ei ole, että tietoja olisi annettu eteenpäin.
claim-kanta-hame-home-care-2023-officer = Hyvinvointialue antoi tietosuojavastaavansa sähköpostiosoitteen kysymyksiä varten.
