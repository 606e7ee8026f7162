# Kirpputorilta löytynyt muistitikku: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-pirkanmaa-usb-2025 = Koronaeristys ja karanteeni Akaassa ja Urjalassa (Pirkanmaan hyvinvointialue, 2025)
    .what = Terveydenhuollon ammattilainen löysi muistitikun tietokonelaukusta, joka oli myynnissä kirpputorilla. Tikulla oli päätöksiä, joilla ihmisiä määrättiin koronan takia eristykseen tai karanteeniin. Päätökset tehtiin Akaassa ja Urjalassa vuosina 2020–2021, ja niissä oli henkilötietoja ja potilastietoja.
    .status = Hyvinvointialueen mukaan joku ulkopuolinen on voinut nähdä tiedot. Poliisi epäilee tietosuojarikosta, ja uusin tietomme tutkinnasta on 22. tammikuuta 2026.
    .told = Pirkanmaan hyvinvointialue, muistitikku kirpputorilla (Akaa ja Urjala)
    .because = { $about ->
       *[you] sinulle on kerrottu, että kirpputorilta löytyneen muistitikun tapaus koskee sinua
        [other] organisaatio on kertonut, että kirpputorilta löytyneen muistitikun tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että kirpputorilta löytyneen muistitikun tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että kirpputorilta löytyneen muistitikun tapaus koskee häntä
      }
    .unknown = Emme tiedä, miten muistitikku joutui kirpputorille, näkikö joku sen tiedot tai miten tutkinta päättyi. Lähteet eivät kerro ihmisten määrää eivätkä kaikkia tikulla olleita tietoja.

change-pirkanmaa-usb-2025-added = Lisättiin listalle.
change-pirkanmaa-usb-2025-identity = Lisättiin hyvinvointialueen varoitus identiteettivarkaudesta ja se, että tikulla on voinut olla myös henkilötunnus ja osoite.

group-pirkanmaa-usb-2025-decisions = Ihmiset, jotka saivat Akaassa tai Urjalassa päätöksen koronaeristyksestä tai karanteenista vuosina 2020–2021

claim-pirkanmaa-usb-2025-decisions = eristys- ja karanteenipäätökset, joita tapaus koskee
claim-pirkanmaa-usb-2025-known = Löytäjä toi muistitikun Pirkanmaan hyvinvointialueelle.
claim-pirkanmaa-usb-2025-reported-ombudsman = Pirkanmaan hyvinvointialue ilmoitti tapauksesta tietosuojavaltuutetulle.
claim-pirkanmaa-usb-2025-told = Pirkanmaan hyvinvointialue kertoi tapauksesta.
claim-pirkanmaa-usb-2025-reported-police = Pirkanmaan hyvinvointialue teki tapauksesta rikosilmoituksen.
claim-pirkanmaa-usb-2025-found = Terveydenhuollon ammattilainen löysi muistitikun kirpputorilla myynnissä olleesta tietokonelaukusta.
claim-pirkanmaa-usb-2025-records = Päätöksissä oli henkilötietoja ja potilastietoja.
claim-pirkanmaa-usb-2025-outsider = Tiedot ovat voineet joutua ulkopuolisen nähtäviksi.
claim-pirkanmaa-usb-2025-identity-theft = Tapaus voi hyvinvointialueen mukaan johtaa esimerkiksi identiteettivarkauteen.
claim-pirkanmaa-usb-2025-handled = Hyvinvointialue ei tiedä, kuka on käsitellyt muistitikkua tai miten se joutui kirpputorille.
claim-pirkanmaa-usb-2025-letters = Hyvinvointialue kertoo asiasta henkilökohtaisella kirjeellä niille, joita se koskee, ja antaa ohjeita.
claim-pirkanmaa-usb-2025-police = Poliisi tutkii tapausta ja epäilee tietosuojarikosta.
