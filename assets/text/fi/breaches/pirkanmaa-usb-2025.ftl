# Kirpputorilta löytynyt muistitikku: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-pirkanmaa-usb-2025 = Koronaeristys ja karanteeni Akaassa ja Urjalassa (Pirkanmaan hyvinvointialue, 2025)
    .what = Kirpputorilta löytyi muistitikku, jossa oli ihmisten henkilötietoja ja potilastietoja. Tiedot olivat päätöksistä, joilla ihmisiä määrättiin koronan takia eristykseen tai karanteeniin. Päätökset tehtiin Akaassa ja Urjalassa vuosina 2020–2021.
    .status = Poliisi tutki tapausta tammikuussa 2026. Uusin lähteemme on 22. tammikuuta 2026.
    .told = Pirkanmaan hyvinvointialue, muistitikku kirpputorilla (Akaa ja Urjala)
    .because = sinulle on kerrottu, että kirpputorilta löytyneen muistitikun tapaus koskee sinua
    .if-not = sinulle ei ole kerrottu, että kirpputorilta löytyneen muistitikun tapaus koskee sinua
    .unknown = Emme tiedä, miten muistitikku joutui kirpputorille tai kuka on nähnyt sen tiedot. Emme tiedä, montako ihmistä päätökset koskevat. Lähteet eivät luettele kaikkia tikulla olleita henkilötietoja. Emme myöskään tiedä, miten poliisin tutkinta päättyi.

change-pirkanmaa-usb-2025-added = Lisättiin luetteloon.

group-pirkanmaa-usb-2025-decisions = Ihmiset, jotka saivat Akaassa tai Urjalassa päätöksen koronaeristyksestä tai karanteenista vuosina 2020–2021

claim-pirkanmaa-usb-2025-decisions = eristys- ja karanteenipäätökset, joita tapaus koskee
claim-pirkanmaa-usb-2025-known = Pirkanmaan hyvinvointialue sai tietää kirpputorilta löytyneestä muistitikusta.
claim-pirkanmaa-usb-2025-told = Pirkanmaan hyvinvointialue kertoi tapauksesta.
claim-pirkanmaa-usb-2025-letters = Hyvinvointialue kertoo asiasta kirjeellä niille, joita se koskee.
claim-pirkanmaa-usb-2025-records = Muistitikulla oli henkilötietoja ja potilastietoja.
claim-pirkanmaa-usb-2025-police = Poliisi tutkii tapausta.
