# Forssan seudun kotihoidon tietojen luvaton katselu: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-kanta-hame-home-care-2023 = Kotihoito Forssan seudulla (Kanta-Hämeen hyvinvointialue, 2023)
    .what = Kanta-Hämeen hyvinvointialueen työntekijä katsoi Forssan seudun kotihoidon asiakkaiden tietoja ilman perustetta. Katselu alkoi 2. kesäkuuta 2023 ja päättyi 28. heinäkuuta 2023. Tämä on eri tapaus kuin Westlogin tietomurto, josta kerrottiin samoina viikkoina.
    .status = Emme ole löytäneet uudempaa tietoa kuin hyvinvointialueen ilmoitus 3. lokakuuta 2023.
    .told = Kanta-Hämeen hyvinvointialue (Oma Häme), Forssan seudun kotihoito
    .because = sinulle on kerrottu, että Forssan seudun kotihoidon tietojen luvaton katselu koskee sinua
    .if-not = sinulle ei ole kerrottu, että Forssan seudun kotihoidon tietojen luvaton katselu koskee sinua
    .unknown = Emme tiedä, miten tapauksen selvittäminen päättyi. Emme tiedä, kenelle kirjeet kuolleista asiakkaista lähetettiin. Kysy hyvinvointialueelta, mitä juuri sinun tietojasi katsottiin.

change-kanta-hame-home-care-2023-added = Lisättiin luetteloon.

group-kanta-hame-home-care-2023-clients = Forssan, Humppilan, Jokioisten, Tammelan ja Ypäjän kotihoidon asiakkaat, myös entiset ja kuolleet

claim-kanta-hame-home-care-2023-people = kotihoidon asiakkaat, joiden tietoja työntekijä katsoi
claim-kanta-hame-home-care-2023-began = Työntekijä alkoi katsoa kotihoidon asiakkaiden tietoja ilman perustetta.
claim-kanta-hame-home-care-2023-ended = Tietojen luvaton katselu päättyi.
claim-kanta-hame-home-care-2023-told = Kanta-Hämeen hyvinvointialue kertoi tapauksesta.
claim-kanta-hame-home-care-2023-former = Tapaus koskee myös entisiä ja kuolleita asiakkaita.
claim-kanta-hame-home-care-2023-letters = Hyvinvointialue kertoo asiasta kirjeellä niille, joita se koskee.
claim-kanta-hame-home-care-2023-officer = Hyvinvointialue antoi tietosuojavastaavansa sähköpostiosoitteen kysymyksiä varten.
