# Westlogin tietomurto elokuussa 2023: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-westlog-2023 = Hoitotarvikkeiden kotiinkuljetus (Westlog ja Essity, 2023)
    .what = Westlog toi koteihin Tena-tuotteita ja muita hoitotarvikkeita. Elokuussa 2023 rikolliset murtautuivat sen palvelimelle ja kopioivat ihmisten tietoja. Tietoja vietiin myös Rochen diabetestarvikkeiden saajilta.
    .status = Lokakuussa 2023 poliisi ei tiennyt tietojen levittämisestä tai uusista rikoksista, mutta palvelimelle oli jätetty maksuvaatimus. Emme ole löytäneet uudempaa tietoa.
    .told = Westlog, Essity tai Tena-tuotteiden kotiinkuljetus
    .because = { $about ->
       *[you] sinulle on kerrottu, että Westlogin tietomurto koskee sinua
        [other] organisaatio on kertonut, että Westlogin tietomurto koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Westlogin tietomurto koskee sinua
        [other] organisaatio ei ole kertonut, että Westlogin tietomurto koskee häntä
      }
    .unknown = Emme tiedä tarkkaa määrää tai kaikkia yrityksiä, emmekä ole löytäneet viranomaisen päätöstä tai tuomiota. Vain osa alueista on kertonut, milloin henkilötunnus oli mukana, ja vain Helsinki, miltä ajalta tiedot ovat. Se puhui kahdesta viime vuodesta mutta ei sanonut, mistä päivästä ne lasketaan.
    .differ = 100 000 oli ensimmäinen arvio, 50 000 koskee vain Essityn asiakkaita, ja STT:n luvut kasvoivat, kun mukaan laskettiin enemmän ihmisiä.

group-westlog-2023-pads = Ihmiset, jotka saivat Tena-tuotteita hyvinvointialueen, Helsingin tai muun järjestäjän kautta
group-westlog-2023-pads-earlier = Ihmiset, jotka saivat Tena-tuotteita vain ennen elokuuta 2021
group-westlog-2023-pads-own = Ihmiset, jotka ostivat Tena-tuotteensa itse
group-westlog-2023-pads-hus = Ihmiset, jotka saivat Tena-tuotteita HUSista
group-westlog-2023-pads-in-care = Ihmiset, jotka saivat Tena-tuotteita palveluasumisessa tai kotihoidossa
group-westlog-2023-contact-staff = Työntekijät, jotka olivat työssään yhteyshenkilöitä Essityyn tai Rocheen
group-westlog-2023-roche = Ihmiset, joille tuotiin kotiin diabetestarvikkeita, esimerkiksi Rochen
group-westlog-2023-hearing = Ihmiset, joille tuotiin kotiin kuulokoje tai sen tarvikkeita

claim-westlog-2023-people-westlog = Westlogin ensimmäinen arvio kaikista, joita tapaus koskee
claim-westlog-2023-people-essity-total = sama arvio toistettuna Essityn ilmoituksessa
claim-westlog-2023-people-essity = Essityn asiakkaat, myös hyvinvointialueiden asiakkaita
claim-westlog-2023-people-stt-first = asiakkaat niillä hyvinvointialueilla, jotka olivat kertoneet määrän
claim-westlog-2023-people-stt-second = sama laskelma saman jutun toisessa versiossa
claim-westlog-2023-people-stt-october = julkisten terveyspalvelujen asiakkaat ja työntekijät, ilman diabetestarvikkeiden saajia
claim-westlog-2023-people-stt-december = kaikki tiedossa olevat ihmiset, joita tapaus koskee
claim-westlog-2023-people-ita-uusimaa = Itä-Uudenmaan hyvinvointialueen asiakkaat, joita tapaus koskee
claim-westlog-2023-people-keski-uusimaa = Keski-Uudenmaan hyvinvointialueen asiakkaat, joita tapaus koskee
claim-westlog-2023-people-lansi-uusimaa = Länsi-Uudenmaan hyvinvointialueen asiakkaat, joita tapaus koskee
claim-westlog-2023-people-pirkanmaa = Pirkanmaan hyvinvointialueen asiakkaat, joita tapaus koskee
claim-westlog-2023-people-paijat-hame = Päijät-Hämeen hyvinvointialueen asiakkaat, joita tapaus koskee
claim-westlog-2023-people-kymenlaakso = Kymenlaakson hyvinvointialueen asiakkaat, joita tapaus koskee
claim-westlog-2023-people-pohjois-karjala = Pohjois-Karjalan hyvinvointialueen asiakkaat, joita tapaus koskee
claim-westlog-2023-people-pohjois-pohjanmaa = Tena-tuotteiden saajat Pohjois-Pohjanmaan hyvinvointialueella
claim-westlog-2023-people-pohjois-pohjanmaa-roche = Rochen diabetestarvikkeiden saajat Pohjois-Pohjanmaan hyvinvointialueella
claim-westlog-2023-people-helsinki = Helsingin kaupungin asiakkaat, joita tapaus koskee
claim-westlog-2023-people-hearing = kuulokojealan yritysten asiakkaat, joita tapaus voi koskea
claim-westlog-2023-noticed-helsinki = Westlog huomasi palvelimellaan kiristysohjelman.
claim-westlog-2023-intrusion-lansi-uusimaa = Westlogin tietokantaan murtauduttiin.
claim-westlog-2023-attack-stt = Rikolliset veivät Westlogin tietoja ja estivät niiden käytön kiristysohjelmalla.
claim-westlog-2023-alarm-stt = Palvelimen toimittaja varoitti Westlogia, ja palvelimet suljettiin pian sen jälkeen.
claim-westlog-2023-ransom-note = Palvelimelta ladattiin yöllä paljon tietoja, ja sinne jätettiin viesti, jossa vaadittiin maksua.
claim-westlog-2023-westlog-notified = Westlog teki ensimmäisen ilmoituksen tietosuojavaltuutetun toimistolle.
claim-westlog-2023-helsinki-notified-stt = Helsingin kaupunki sai ilmoituksen tapauksesta kuun lopussa.
claim-westlog-2023-confirmed-helsinki = Selvitys vahvisti, että asiakkaiden tiedot eivät enää olleet luottamuksellisia.
claim-westlog-2023-anomaly-lansi-uusimaa = Westlogin tietokannassa havaittiin poikkeama.
claim-westlog-2023-essity-notified = Essity teki oman ilmoituksensa tietoturvaloukkauksesta.
claim-westlog-2023-helsinki-informed = Helsingin kaupunki sai tiedon tapauksesta.
claim-westlog-2023-helsinki-employee = Helsinki alkoi toimia, kun sen työntekijä huomasi asian Essityn verkkosivuilta.
claim-westlog-2023-lansi-uusimaa-informed = Länsi-Uudenmaan hyvinvointialue sai virallisen ilmoituksen tapauksesta.
claim-westlog-2023-pohjois-pohjanmaa-notified = Pohjois-Pohjanmaan hyvinvointialue teki oman ilmoituksensa tietosuojavaltuutetun toimistolle.
claim-westlog-2023-pohjois-karjala-told = Pohjois-Karjalan hyvinvointialue kertoi, että tapaus voi koskea jopa tuhansia ihmisiä.
claim-westlog-2023-counties-14 = Ainakin 14 hyvinvointialuetta 21:stä oli kertonut tapauksesta yleisölle tai tietosuojavaltuutetun toimistolle.
claim-westlog-2023-counties-15 = Ainakin 15 hyvinvointialuetta 21:stä oli kertonut tapauksesta yleisölle tai tietosuojavaltuutetun toimistolle.
claim-westlog-2023-counties-17 = Tapaus koski 17 hyvinvointialuetta 21:stä ja lisäksi Helsinkiä.
claim-westlog-2023-all-contracts = Kaikilla 21 hyvinvointialueella ja Helsingillä oli STT:n tietojen mukaan sopimus Essityn kanssa.
claim-westlog-2023-silent-counties = Hyvinvointialueet ovat voineet kertoa tapauksesta suoraan asiakkaille ilman julkista tiedotetta.
claim-westlog-2023-told-without-number = Alue on kertonut tapauksesta, mutta ei asiakkaiden määrää.
claim-westlog-2023-western-thousands = Tapaus koskee kolmella alueella yhteensä useita tuhansia asiakkaita.
claim-westlog-2023-western-housing = Tapaus koskee myös ihmisiä, jotka saivat tuotteet palveluasumisessa tai kotihoidossa.
claim-westlog-2023-western-told-later = Alueet lupasivat kertoa asiasta asiakkaille, kun tilanne on selvempi.
claim-westlog-2023-pohjois-savo-roche = Alue on kertonut, että Roche Diagnosticsin tietoja joutui ulkopuolisille.
claim-westlog-2023-hus-extent = Tapaus koski myös HUSia, mutta sen laajuutta vielä selvitettiin.
claim-westlog-2023-helsinki-two-years = Tapaus koskee asiakkaita, joille tuotiin kotiin Tena-tuotteita kahden viime vuoden aikana.
claim-westlog-2023-helsinki-letter = Kaupunki kertoi lähettävänsä kirjeen kotiin jokaiselle, jota tapaus koskee.
claim-westlog-2023-lansi-uusimaa-former = Nykyisten ja entisten asiakkaiden tietoja on todennäköisesti joutunut rikollisille.
claim-westlog-2023-pirkanmaa-letter = Alue lupasi jokaiselle kirjeen siitä, mitkä hänen tietonsa ovat voineet joutua ulkopuolisille.
claim-westlog-2023-pirkanmaa-crime-report = Alue valmisteli omaa rikosilmoitusta poliisille.
claim-westlog-2023-payment-request-pirkanmaa = Jos joku pyytää maksua hyvinvointialueen hoitotarvikkeista, se viittaa rikokseen.
claim-westlog-2023-payment-request-pohjois-pohjanmaa = Jos joku pyytää maksua hyvinvointialueen hoitotarvikkeista, se viittaa rikokseen.
claim-westlog-2023-pohjois-pohjanmaa-contacts = Alue kertoi ottavansa itse yhteyttä Tena-asiakkaisiin, joita tapaus koskee.
claim-westlog-2023-pohjois-pohjanmaa-staff = Tapaus koskee myös työntekijöitä, jotka olivat alueen yhteyshenkilöitä Essityyn.
claim-westlog-2023-pohjois-pohjanmaa-staff-roche = Tapaus koskee myös työntekijöitä, jotka olivat Rochen yhteyshenkilöitä.
claim-westlog-2023-pohjois-pohjanmaa-recipients = Tapaus koskee potilaita ja muita, jotka ottivat diabetestarvikkeet vastaan.
claim-westlog-2023-pohjois-pohjanmaa-no-contact = Alue kertoi, ettei diabetestarvikkeiden saajien tarvitse ottaa yhteyttä alueeseen tai toimittajaan.
claim-westlog-2023-pohjois-pohjanmaa-known-earlier = Alue tiesi diabetestarvikkeista jotain jo aiemmin ja kertoi siitä, kun tiedot tarkentuivat.
claim-westlog-2023-pohjois-pohjanmaa-goes-on = Alue jatkoi toistaiseksi yhteistyötä toimittajien kanssa.
claim-westlog-2023-crime-report = Westlog on tehnyt rikosilmoituksen poliisille.
claim-westlog-2023-authority-notices = Westlog on ilmoittanut tapauksesta tietosuojavaltuutetun toimistolle ja Kyberturvallisuuskeskukselle.
claim-westlog-2023-not-published = Ei ollut tiedossa, että tietoja olisi julkaistu tai tarjottu kaupaksi.
claim-westlog-2023-police-investigates = Lounais-Suomen poliisi tutki tapausta tietomurtona.
claim-westlog-2023-police-no-misuse = Poliisi ei tiennyt, että tietoja olisi levitetty tai käytetty uusissa rikoksissa.

change-westlog-2023-added = Lisättiin listalle.
change-westlog-2023-marks = Aikajana näyttää nyt, milloin organisaatiot saivat tietää ja milloin ihmisille kerrottiin.
change-westlog-2023-identity-code = Henkilötunnus on voinut vuotaa myös HUSin asiakkailta sekä niiltä Helsingin asiakkailta, jotka maksoivat itse tai antoivat valtakirjan. Pohjois-Savon diabetestarvikkeista kertovat vain tiedotusvälineet.
change-westlog-2023-may = Tieto ”on voinut joutua ulkopuolisille”, jos organisaatio itse sanoo vain, että niin on voinut käydä.
change-westlog-2023-code-for-all = Helsingissä, Varsinais-Suomessa, Satakunnassa ja Pohjanmaalla kenen tahansa asiakkaan henkilötunnus on voinut joutua ulkopuolisille. Sama koskee kuulokojeen saajia ja niitä, jotka ostivat itse Essityltä.
change-westlog-2023-brand = Kysymme nyt, olivatko hoitotarvikkeet Tena-tuotteita, koska lähteet eivät mainitse muita tällaisten tarvikkeiden valmistajia.
change-westlog-2023-more-people = Mukana ovat nyt myös palveluasuminen, kotihoito, työntekijät ja elokuun 2021 toimitukset. HUSin osalta lähteenä ovat vain tiedotusvälineet.

listing-westlog-2023-counted = kertoi asiakkaidensa määrän
listing-westlog-2023-informed = kertoi tapauksesta, mutta ei määrää
listing-westlog-2023-other-route = kertoi, että Roche Diagnosticsin tietoja on vuotanut
listing-westlog-2023-not-named = ei nimetty silloin; myöhemmin STT kertoi, että kaikki alueet ostivat Essityltä
listing-westlog-2023-affected = tapaus koski kaupunkia, laajuus ei ollut tiedossa
