# Ohjeet yhteydenottoon selkeällä suomella.

organisation-keski-uusimaa =
    .note = Älä lähetä henkilötunnusta tai terveystietoja tavallisella sähköpostilla. Täytä lomake. Lähetä se kirjaamoon postitse tai suojatulla sähköpostilla.

organisation-satakunta =
    .note = Älä lähetä henkilötunnusta tai terveystietoja tavallisella sähköpostilla. Lähetä tällaiset tiedot kirjaamoon Suomi.fi-viestillä tai postitse.

organisation-etela-karjala =
    .note = Älä lähetä henkilötunnusta tai terveystietoja tavallisella sähköpostilla. Täytä lomake. Lähetä se kirjaamoon postitse tai vie se itse.

organisation-pohjois-karjala =
    .note = Älä lähetä henkilötunnusta tai terveystietoja tavallisella sähköpostilla. Tee pyyntö lomakkeella ja allekirjoita se. Voit myös käydä paikan päällä.

organisation-kainuu =
    .note = Älä lähetä henkilötunnusta tai terveystietoja tavallisella sähköpostilla. Käytä sähköistä lomaketta. Siihen tarvitset Suomi.fi-viestit. Voit myös lähettää paperisen lomakkeen postitse.

organisation-helsinki =
    .note = Älä lähetä henkilötunnusta tai terveystietoja tavallisella sähköpostilla. Tee pyyntö kaupungin palvelussa verkossa. Voit myös käyttää suojattua sähköpostia tai paperista lomaketta.

organisation-ahs =
    .note = Tee pyyntö kirjallisesti. Ahvenanmaalla ilmoitukset käsittelee maakunnan oma viranomainen Datainspektionen. Tietosuojavaltuutettu ei käsittele niitä.

organisation-kela =
    .note = Lähetä pyyntö osoitteeseen toimintansa.lopettaneet@kela.fi. Käytä suojattua sähköpostia. Pyyntö koskee asiakirjoja, ja Kela välittää sen eteenpäin. Asiakirjoista ei näy, mitä rikolliset kopioivat.
