# Westlogin tietomurto selkeällä suomella.

breach-westlog-2023 =
    .what = Westlog toi koteihin Tena-tuotteita ja muita hoitotarvikkeita. Elokuussa 2023 rikolliset murtautuivat sen tietokoneelle (palvelin). He kopioivat ihmisten tietoja. He veivät tietoja myös niiltä, jotka saivat Rochen tarvikkeita diabetekseen.
    .status = Lokakuussa 2023 poliisi ei tiennyt uusista rikoksista. Se ei tiennyt myöskään, että joku olisi levittänyt tietoja. Palvelimella oli kuitenkin viesti, jossa joku vaati maksua. Emme ole löytäneet uudempaa tietoa.
    .because = { $about ->
       *[you] sait tiedon, että Westlogin tietomurto koskee sinua
        [other] organisaatio on kertonut, että Westlogin tietomurto koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Westlogin tietomurto koskee sinua
        [other] organisaatio ei ole kertonut, että Westlogin tietomurto koskee häntä
      }
    .unknown = Emme tiedä tarkkaa määrää tai kaikkia yrityksiä. Emme ole löytäneet viranomaisen päätöstä tai tuomiota. Vain osa alueista on kertonut, milloin henkilötunnus oli mukana. Vain Helsinki on kertonut, miltä ajalta tiedot ovat. Se puhui kahdesta viime vuodesta. Se ei sanonut, mistä päivästä se laskee vuodet.
    .differ = 100 000 oli ensimmäinen arvio. 50 000 koskee vain Essityn asiakkaita. Uutistoimisto STT:n luvut kasvoivat, kun mukana oli enemmän ihmisiä.

group-westlog-2023-roche = Ihmiset, jotka saivat kotiin tarvikkeita diabetekseen, esimerkiksi Rochen
group-westlog-2023-hearing = Ihmiset, jotka saivat kotiin kuulokojeen tai sen tarvikkeita

claim-westlog-2023-people-essity-total = sama arvio, jonka Essity toisti ilmoituksessaan
claim-westlog-2023-people-stt-october = julkisen terveydenhuollon asiakkaat ja työntekijät (ilman diabeteksen tarvikkeiden saajia)
claim-westlog-2023-people-pohjois-pohjanmaa-roche = Rochen tarvikkeiden saajat (diabetes) Pohjois-Pohjanmaan hyvinvointialueella
claim-westlog-2023-noticed-helsinki = Westlog huomasi palvelimellaan kiristysohjelman. Sen avulla rikollinen voi vaatia rahaa.
claim-westlog-2023-intrusion-lansi-uusimaa = Joku murtautui Westlogin tietokantaan.
claim-westlog-2023-attack-stt = Rikolliset veivät Westlogin tietoja. He myös estivät tietojen käytön kiristysohjelman avulla.
claim-westlog-2023-alarm-stt = Palvelimen toimittaja varoitti Westlogia. Pian sen jälkeen palvelimet olivat kiinni.
claim-westlog-2023-ransom-note = Joku latasi yöllä palvelimelta paljon tietoja. Palvelimelle jäi viesti, jossa joku vaati maksua.
claim-westlog-2023-westlog-notified = Westlog teki ensimmäisen ilmoituksen viranomaiselle (tietosuojavaltuutetun toimisto).
claim-westlog-2023-confirmed-helsinki = Selvitys vahvisti asian: asiakkaiden tiedot eivät enää olleet salassa.
claim-westlog-2023-anomaly-lansi-uusimaa = Westlogin tietokannassa näkyi jotain poikkeavaa.
claim-westlog-2023-essity-notified = Essity teki oman ilmoituksensa tapauksesta.
claim-westlog-2023-pohjois-pohjanmaa-notified = Pohjois-Pohjanmaan hyvinvointialue teki oman ilmoituksensa viranomaiselle (tietosuojavaltuutetun toimisto).
claim-westlog-2023-counties-14 = Ainakin 14 hyvinvointialuetta 21:stä oli kertonut tapauksesta. Ne olivat kertoneet yleisölle tai viranomaiselle (tietosuojavaltuutetun toimisto).
claim-westlog-2023-counties-15 = Ainakin 15 hyvinvointialuetta 21:stä oli kertonut tapauksesta. Ne olivat kertoneet yleisölle tai viranomaiselle (tietosuojavaltuutetun toimisto).
claim-westlog-2023-all-contracts = Kaikilla 21 hyvinvointialueella oli sopimus Essityn kanssa. Myös Helsingillä oli. Näin STT kertoi.
claim-westlog-2023-hus-extent = Tapaus koski myös HUSia. Sen laajuus ei ollut vielä selvillä.
claim-westlog-2023-helsinki-two-years = Tapaus koskee asiakkaita, jotka saivat kotiin Tena-tuotteita. Aika on kaksi viime vuotta.
claim-westlog-2023-helsinki-letter = Kaupunki kertoi, että se lähettää kirjeen kotiin. Kirjeen saa jokainen, jota tapaus koskee.
claim-westlog-2023-pirkanmaa-letter = Alue lupasi jokaiselle kirjeen. Kirje kertoo, mitkä tiedot ovat voineet joutua ulkopuolisille.
claim-westlog-2023-payment-request-pirkanmaa = Pyytääkö joku maksua hyvinvointialueen hoitotarvikkeista? Se viittaa rikokseen.
claim-westlog-2023-payment-request-pohjois-pohjanmaa = Pyytääkö joku maksua hyvinvointialueen hoitotarvikkeista? Se viittaa rikokseen.
claim-westlog-2023-pohjois-pohjanmaa-contacts = Alue kertoi: se ottaa itse yhteyttä Tena-asiakkaisiin, joita tapaus koskee.
claim-westlog-2023-pohjois-pohjanmaa-recipients = Tapaus koskee potilaita ja muita, jotka ottivat tarvikkeet vastaan. Tarvikkeet olivat diabetesta varten.
claim-westlog-2023-pohjois-pohjanmaa-no-contact = Alue kertoi: saajien ei tarvitse ottaa yhteyttä alueeseen tai toimittajaan. Tämä koskee diabeteksen tarvikkeita.
claim-westlog-2023-pohjois-pohjanmaa-known-earlier = Alue tiesi diabeteksen tarvikkeista jotain jo aiemmin. Se kertoi siitä, kun tiedot tarkentuivat.
claim-westlog-2023-authority-notices = Westlog on ilmoittanut tapauksesta viranomaisille. Ne ovat tietosuojavaltuutetun toimisto ja Kyberturvallisuuskeskus.
claim-westlog-2023-not-published = Ei ollut tiedossa, että joku olisi julkaissut tietoja. Ei ollut tiedossa myöskään, että joku olisi tarjonnut niitä kaupaksi.
claim-westlog-2023-police-no-misuse = Poliisi ei tiennyt, että joku olisi levittänyt tietoja. Se ei tiennyt, että joku olisi käyttänyt niitä uusiin rikoksiin.

change-westlog-2023-added = Lisäsimme tapauksen listalle.
change-westlog-2023-marks = Aikajana näyttää nyt, milloin organisaatiot saivat tietää. Se näyttää myös, milloin ihmiset saivat tiedon.
change-westlog-2023-identity-code = Henkilötunnus on voinut vuotaa myös HUSin asiakkailta. Sama koskee Helsingin asiakkaita, jotka maksoivat itse tai antoivat valtakirjan. Pohjois-Savon diabeteksen tarvikkeista kertovat vain uutiset.
change-westlog-2023-may = Joskus organisaatio itse sanoo vain: näin on voinut käydä. Silloin sanomme: tieto ”on voinut joutua ulkopuolisille”.
change-westlog-2023-code-for-all = Kenen tahansa asiakkaan henkilötunnus on voinut joutua ulkopuolisille näillä alueilla: Helsinki, Varsinais-Suomi, Satakunta ja Pohjanmaa. Sama koskee kuulokojeen saajia. Sama koskee niitä, jotka ostivat itse Essityltä.
change-westlog-2023-brand = Kysymme nyt, olivatko hoitotarvikkeet Tena-tuotteita. Lähteet eivät mainitse muita tällaisten tarvikkeiden valmistajia.
change-westlog-2023-more-people = Mukana ovat nyt myös palveluasuminen, kotihoito ja työntekijät. Mukana ovat myös elokuun 2021 toimitukset. HUSista kertovat vain uutiset.

listing-westlog-2023-not-named = luettelo ei nimennyt silloin; myöhemmin STT kertoi, että kaikki alueet ostivat Essityltä
