# Organisaatioiden nimet, puhelinajat ja ohjeet yhteydenottoon.

organisation-ita-uusimaa = Itä-Uudenmaan hyvinvointialue

organisation-keski-uusimaa = Keski-Uudenmaan hyvinvointialue
    .note = Älä lähetä henkilötunnusta tai terveystietoja tavallisella sähköpostilla. Täytä lomake ja lähetä se kirjaamoon postitse tai suojatulla sähköpostilla.

organisation-lansi-uusimaa = Länsi-Uudenmaan hyvinvointialue
    .hours = arkisin kello 9–15

organisation-vantaa-kerava = Vantaan ja Keravan hyvinvointialue

organisation-varsinais-suomi = Varsinais-Suomen hyvinvointialue

organisation-satakunta = Satakunnan hyvinvointialue
    .hours = arkisin kello 9–15
    .note = Älä lähetä henkilötunnusta tai terveystietoja tavallisella sähköpostilla. Lähetä arkaluonteiset tiedot kirjaamoon Suomi.fi-viestillä tai postitse.

organisation-kanta-hame = Kanta-Hämeen hyvinvointialue

organisation-pirkanmaa = Pirkanmaan hyvinvointialue

organisation-paijat-hame = Päijät-Hämeen hyvinvointialue

organisation-kymenlaakso = Kymenlaakson hyvinvointialue

organisation-etela-karjala = Etelä-Karjalan hyvinvointialue
    .note = Älä lähetä henkilötunnusta tai terveystietoja tavallisella sähköpostilla. Täytä lomake ja lähetä se kirjaamoon postitse tai vie se sinne itse.

organisation-etela-savo = Etelä-Savon hyvinvointialue

organisation-pohjois-savo = Pohjois-Savon hyvinvointialue

organisation-pohjois-karjala = Pohjois-Karjalan hyvinvointialue
    .hours = tiistaista torstaihin kello 10–14.30
    .note = Älä lähetä henkilötunnusta tai terveystietoja tavallisella sähköpostilla. Tee pyyntö allekirjoitetulla lomakkeella tai käy paikan päällä.

organisation-keski-suomi = Keski-Suomen hyvinvointialue

organisation-etela-pohjanmaa = Etelä-Pohjanmaan hyvinvointialue

organisation-pohjanmaa = Pohjanmaan hyvinvointialue
    .note = Älä lähetä henkilötunnusta tai terveystietoja tavallisella sähköpostilla. Käytä sähköistä lomaketta, suojattua sähköpostia tai postia.

organisation-keski-pohjanmaa = Keski-Pohjanmaan hyvinvointialue

organisation-pohjois-pohjanmaa = Pohjois-Pohjanmaan hyvinvointialue
    .note = Älä lähetä henkilötunnusta tai terveystietoja tavallisella sähköpostilla. Lähetä pyyntö kirjaamoon suojatulla sähköpostilla tai postitse.

organisation-kainuu = Kainuun hyvinvointialue
    .note = Älä lähetä henkilötunnusta tai terveystietoja tavallisella sähköpostilla. Käytä sähköistä lomaketta, johon tarvitset Suomi.fi-viestit, tai lähetä paperilomake postitse.

organisation-lappi = Lapin hyvinvointialue

organisation-helsinki = Helsingin kaupunki
    .hours = arkisin kello 8.15–16
    .note = Älä lähetä henkilötunnusta tai terveystietoja tavallisella sähköpostilla. Tee pyyntö kaupungin sähköisessä asioinnissa. Voit myös käyttää suojattua sähköpostia tai paperilomaketta.

organisation-ahs = Ahvenanmaan terveyden- ja sairaanhoito (ÅHS)
    .note = Tee pyyntö kirjallisesti. Ahvenanmaalla ilmoitukset käsittelee maakunnan oma Datainspektionen, ei tietosuojavaltuutettu.

organisation-hus = HUS-yhtymä

organisation-kela = Kansaneläkelaitos (Kela)
    .note = Lähetä pyyntö suojatulla sähköpostilla osoitteeseen toimintansa.lopettaneet@kela.fi. Kela välittää pyynnön asiakirjoista. Niistä ei näy, mitä rikolliset kopioivat.

organisation-essity = Oy Essity Finland Ab

organisation-westlog = Westlog Oy

organisation-roche = Roche Diagnostics Oy

organisation-vastaamo = Psykoterapiakeskus Vastaamo

organisation-hearing-device-companies = yritys, jolta kuulokoje tuli (nimeä ei ole kerrottu)
    .note = Lähteet eivät kerro yritysten nimiä. Katso nimi laskusta tai paketista.

organisation-tyks = Turun yliopistollinen keskussairaala (Tyks)

organisation-stt = Suomen Tietotoimisto STT

organisation-mtv = MTV Uutiset

organisation-karajaoikeus-lansi-uusimaa = Länsi-Uudenmaan käräjäoikeus

organisation-karajaoikeus-helsinki = Helsingin käräjäoikeus

organisation-hovioikeus-helsinki = Helsingin hovioikeus
