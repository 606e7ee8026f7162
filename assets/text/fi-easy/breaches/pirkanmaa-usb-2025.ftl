# Kirpputorilta löytynyt muistitikku selkeällä suomella.

breach-pirkanmaa-usb-2025 =
    .what = Muistitikku oli tietokoneen laukussa, joka oli myynnissä kirpputorilla. Terveydenhuollon ammattilainen löysi muistitikun. Siinä oli päätöksiä eristyksestä tai karanteenista koronan takia. Päätökset ovat Akaasta ja Urjalasta vuosilta 2020–2021. Niissä oli henkilötietoja ja potilastietoja.
    .status = Hyvinvointialueen mukaan joku ulkopuolinen on voinut nähdä tiedot. Poliisi epäilee rikosta, jonka nimi on tietosuojarikos. Uusin tietomme tutkinnasta on päivältä 22. tammikuuta 2026.
    .because = { $about ->
       *[you] sait tiedon, että kirpputorilta löytynyt muistitikku koskee sinua
        [other] organisaatio on kertonut, että kirpputorilta löytynyt muistitikku koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että kirpputorilta löytynyt muistitikku koskee sinua
        [other] organisaatio ei ole kertonut, että kirpputorilta löytynyt muistitikku koskee häntä
      }
    .unknown = Emme tiedä, miten muistitikku joutui kirpputorille. Emme tiedä, näkikö joku sen tiedot. Emme tiedä, miten tutkinta päättyi. Lähteet eivät kerro ihmisten määrää. Ne eivät kerro kaikkia muistitikun tietoja.

change-pirkanmaa-usb-2025-added = Lisäsimme tapauksen listalle.
change-pirkanmaa-usb-2025-identity = Lisäsimme hyvinvointialueen varoituksen identiteettivarkaudesta. Siinä varas esiintyy toisen nimellä. Lisäsimme myös: tikulla on voinut olla henkilötunnus ja osoite.

group-pirkanmaa-usb-2025-decisions = Ihmiset, jotka saivat päätöksen eristyksestä tai karanteenista koronan takia: Akaa tai Urjala, vuodet 2020–2021

claim-pirkanmaa-usb-2025-decisions = päätökset eristyksestä ja karanteenista, joita tapaus koskee
claim-pirkanmaa-usb-2025-reported-ombudsman = Pirkanmaan hyvinvointialue ilmoitti tapauksesta tietosuojan valvojalle eli tietosuojavaltuutetulle.
claim-pirkanmaa-usb-2025-found = Terveydenhuollon ammattilainen löysi muistitikun tietokoneen laukusta. Laukku oli myynnissä kirpputorilla.
claim-pirkanmaa-usb-2025-outsider = Joku ulkopuolinen on voinut nähdä tiedot.
claim-pirkanmaa-usb-2025-identity-theft = Hyvinvointialueen mukaan seuraus voi olla esimerkiksi identiteettivarkaus. Siinä varas esiintyy toisen nimellä.
claim-pirkanmaa-usb-2025-handled = Hyvinvointialue ei tiedä, kuka on käsitellyt muistitikkua. Se ei tiedä, miten tikku joutui kirpputorille.
claim-pirkanmaa-usb-2025-letters = Hyvinvointialue kertoo asiasta kirjeellä jokaiselle, jota se koskee. Se antaa heille ohjeita.
claim-pirkanmaa-usb-2025-police = Poliisi tutkii tapausta. Se epäilee rikosta, jonka nimi on tietosuojarikos.
