# Toimet: mitä voit tehdä, mihin se auttaa ja mihin ei.

action-ask-organisation = Kysy organisaatiolta, mitä tietoja tapaus koskee
    .does = Varman tiedon voi antaa vain organisaatio, jolla tiedot olivat.
    .not-covered = Organisaatio voi kieltäytyä, mutta sen täytyy kertoa syy.
    .cost = Maksuton. Lisäkopiot voivat maksaa.
    .how = { $about ->
       *[you] Tee tarkastuspyyntö. Kerro nimesi, yhteystietosi ja mitkä tiedot haluat. Kysy myös, mistä tiedot on saatu, kenelle niitä on annettu ja kauanko niitä säilytetään. Älä kirjoita henkilötunnusta tai terveystietoja tavalliseen sähköpostiin.
        [other] Tee tarkastuspyyntö. Kerro hänen nimensä, omat yhteystietosi ja mitkä tiedot haluat. Kysy myös, mistä tiedot on saatu, kenelle niitä on annettu ja kauanko niitä säilytetään. Älä kirjoita henkilötunnusta tai terveystietoja tavalliseen sähköpostiin.
      }
    .effect = Vastaus on annettava kuukaudessa. Jos pyyntöjä on paljon tai ne ovat vaikeita, aika voi olla yhteensä kolme kuukautta.
    .without-login = Kysy asiakaspalvelusta, miten se onnistuu.
    .for-other = Kysy organisaatiolta. Itä-Uudenmaan ja Keski-Suomen hyvinvointialueilla se onnistuu valtakirjalla. Kaikkialla valtakirja ei riitä.

action-keep-log = Pidä kirjaa siitä, mitä teet
    .does = Merkinnöistä voi olla apua poliisille ja vahinkojen arvioinnissa.
    .not-covered = Kirjanpito ei estä väärinkäyttöä.
    .cost = Maksuton.
    .how = Kirjoita merkintä joka kerta, kun soitat, ilmoitat tai saat vastauksen. Säilytä kirjeet, viestit ja laskut.

action-watch-bills = { $about ->
   *[you] Seuraa laskuja, tiliä ja postia
    [other] Seuraa hänen laskujaan, tiliään ja postiaan
  }
    .does = { $about ->
       *[you] Huomaat ajoissa laskun, pakettiviestin tai luottopäätöksen, jota et tunne.
        [other] Huomaat ajoissa laskun, pakettiviestin tai luottopäätöksen, joka ei kuulu hänelle.
      }
    .not-covered = Seuraaminen ei estä tilauksia tai lainoja.
    .cost = Maksuton.
    .how = { $about ->
       *[you] Käy tiliotteet ja kirjeet läpi säännöllisesti. Tarkista välillä osoitteesi Suomi.fi-palvelusta: muutoksesta ei ilmoiteta sinulle.
        [other] Käy hänen tiliotteensa ja kirjeensä läpi säännöllisesti. Osoitteen muutoksesta ei tule ilmoitusta.
      }

action-credit-ban-free = Tee maksuton vapaaehtoinen luottokielto
    .does = { $about ->
       *[you] Lainanantaja näkee kiellon, ja sen täytyy harkita nimissäsi haettua lainaa tavallista tarkemmin.
        [other] Lainanantaja näkee kiellon, ja sen täytyy harkita hänen nimissään haettua lainaa tavallista tarkemmin.
      }
    .not-covered = Kielto näytetään lainanantajille, ja ne päättävät itse. Se ei välttämättä estä laskulla ostamista.
    .cost = Maksuton.
    .how = { $about ->
       *[you] Kirjaudu Verohallinnon positiivisen luottotietorekisterin verkkopalveluun ja valitse syyksi identiteettivarkauden riski. Anna suostumus kertoa kiellosta myös luottotietoyrityksille.
        [other] Kirjaudu omilla tunnuksillasi Verohallinnon positiivisen luottotietorekisterin verkkopalveluun ja valitse syyksi identiteettivarkauden riski. Anna suostumus kertoa kiellosta myös luottotietoyrityksille.
      }
    .effect = Voit valita alkamispäivän. Paperilla tehty kielto alkaa, kun lomake on käsitelty.
    .ends = Toistaiseksi tai valitsemaasi päivään asti.
    .side-effects = { $about ->
       *[you] Myös oma uusi lainasi voi vaikeutua. Nykyiset lainat ja kortit toimivat.
        [other] Myös hänen oma uusi lainansa voi vaikeutua. Nykyiset lainat ja kortit toimivat.
      }
    .undo = Voit muuttaa sitä tai perua sen samassa palvelussa tai lomakkeella.
    .without-login = Täytä Verohallinnon paperilomake.
    .age = Huoltaja voi tehdä kiellon alaikäiselle. Tarkista verkkopalvelusta, onnistuuko se siellä. Muuten käytä paperilomaketta.
    .for-other = Tarvitset häneltä Suomi.fi-valtuuden luottotietojen katseluun ja luottokieltoon. Silloin näet kaikki hänen lainansa ja voit myös poistaa kiellon. Jos hän ei voi tunnistautua verkossa, valtuutta voi hakea.

action-credit-extracts = { $about ->
   *[you] Katso, kuka on pyytänyt luottotietorekisteriotteen sinusta
    [other] Katso, kuka on pyytänyt luottotietorekisteriotteen hänestä
  }
    .does = { $about ->
       *[you] Huomaat, jos joku hakee lainaa nimissäsi.
        [other] Huomaat, jos joku hakee lainaa hänen nimissään.
      }
    .not-covered = Se ei estä lainaa: tee myös luottokielto. Kauppa, joka ei pyydä otetta, ei näy.
    .cost = Emme löytäneet maksua.
    .how = { $about ->
       *[you] Kirjaudu positiivisen luottotietorekisterin verkkopalveluun ja valitse luottotietorekisteriotteet. Näet, mikä luotonantaja on pyytänyt otteen, milloin ja mihin. Jos et ole hakenut tätä luottoa, soita rekisterin asiakaspalveluun.
        [other] Kirjaudu omilla tunnuksillasi positiivisen luottotietorekisterin verkkopalveluun ja valitse luottotietorekisteriotteet. Näet, mikä luotonantaja on pyytänyt otteen, milloin ja mihin. Jos hän ei ole hakenut tätä luottoa, soita rekisterin asiakaspalveluun.
      }
    .effect = { $about ->
       *[you] Jos käytät Suomi.fi-viestejä, saat ilmoituksen pyyntöä seuraavana päivänä. Huhtikuusta 2026 alkaen otteen voi pyytää myös elinkeinotoiminnan luottoa varten.
        [other] Jos hän käyttää Suomi.fi-viestejä, ilmoitus tulee hänelle pyyntöä seuraavana päivänä. Huhtikuusta 2026 alkaen otteen voi pyytää myös elinkeinotoiminnan luottoa varten.
      }
    .without-login = Rekisterin tiedot voi pyytää Verohallinnon lomakkeella.
    .for-other = Tarvitset häneltä Suomi.fi-valtuuden luottotietojen katseluun ja luottokieltoon.

action-credit-ban-commercial = Harkitse myös maksullista omaehtoista luottokieltoa
    .does = { $about ->
       *[you] Kielto näkyy yrityksille, jotka tarkistavat luottotietosi Suomen Asiakastiedon tai Dun & Bradstreetin rekisteristä.
        [other] Kielto näkyy yrityksille, jotka tarkistavat hänen luottotietonsa Suomen Asiakastiedon tai Dun & Bradstreetin rekisteristä.
      }
    .not-covered = Kielto ei näy myyjälle, joka ei tarkista luottotietoja.
    .cost = Maksullinen. Nykyistä hintaa emme löytäneet: kysy hinta ja kesto yhtiöltä.
    .how = Tee ensin maksuton kielto ja anna suostumus kertoa siitä luottotietoyrityksille: tarve voi pienentyä. Suomi.fi neuvoo käyttämään maksutonta ja molempia maksullisia yhtä aikaa. Omat luottotiedot voi tarkistaa kummassakin yhtiössä maksutta kerran vuodessa.
    .side-effects = { $about ->
       *[you] Luottotietoja katsotaan myös, kun vuokraat asunnon, avaat puhelinliittymän tai otat vakuutuksen. Kerro kiellosta etukäteen.
        [other] Luottotietoja katsotaan myös, kun hän vuokraa asunnon, avaa puhelinliittymän tai ottaa vakuutuksen. Kiellosta kannattaa kertoa etukäteen.
      }
    .without-login = Kysy asiakaspalvelusta, miten se onnistuu.

action-move-block-dvv = Tee muuttoesto väärän muuttoilmoituksen varalta
    .does = { $about ->
       *[you] Muuttoesto auttaa estämään sen, että joku muu tekee muuttoilmoituksen nimissäsi.
        [other] Muuttoesto auttaa estämään sen, että joku muu tekee muuttoilmoituksen hänen nimissään.
      }
    .not-covered = Esto koskee väestötietojärjestelmää, ei Postia, pankkeja, kauppoja eikä Ahvenanmaata. Pelkällä henkilötunnuksella ei voi tehdä muuttoilmoitusta verkossa.
    .cost = Emme löytäneet maksua.
    .how = { $about ->
       *[you] Tee muuttoesto Suomi.fi-palvelussa.
        [other] Suomi.fi-palvelussa eston voi tehdä vain itselleen, omilla tunnuksilla.
      }
    .effect = Suomi.fi-palvelussa ilman viivettä, palvelupaikassa viiveellä.
    .ends = Kunnes esto perutaan.
    .side-effects = { $about ->
       *[you] Peru esto ennen omaa muuttoilmoitustasi.
        [other] Esto täytyy perua ennen hänen omaa muuttoilmoitustaan.
      }
    .undo = Eston voi perua samassa palvelussa tai palvelupaikassa.
    .without-login = Käy Digi- ja väestötietoviraston palvelupaikassa.
    .age = 15 vuotta täyttänyt voi tehdä eston itse. Alle 15-vuotiaan huoltajia neuvotaan tekemään esto itselleen. Silloin lapsen muuttoa ei käsitellä, ennen kuin huoltajalta on kysytty.
    .for-other = Suomi.fi-palvelussa se ei onnistu. Kysy virastosta.

action-move-protection-posti = Laita Postin muuttosuojaus päälle
    .does = { $about ->
       *[you] Kevyt muuttosuojaus estää paperisen muuttoilmoituksen Postiin nimissäsi, muuttosuojaus myös sähköisen.
        [other] Kevyt muuttosuojaus estää paperisen muuttoilmoituksen Postiin hänen nimissään, muuttosuojaus myös sähköisen.
      }
    .not-covered = Kevyt muuttosuojaus ei estä verkossa kirjautumalla tehtyä muuttoilmoitusta eikä koske paketteja. Väestötietojärjestelmään tarvitaan erillinen muuttoesto.
    .cost = Emme löytäneet maksua.
    .how = { $about ->
       *[you] Laita kevyt muuttosuojaus päälle Postin verkkopalvelussa tai OmaPostissa. Valitse muuttosuojaus, jos myös pankkitunnukset tai muu tunnistautumisväline on viety. Muuttosuojauksesta saa aina vahvistuksen.
        [other] Laita kevyt muuttosuojaus päälle Postin verkkopalvelussa tai OmaPostissa. Sinne jokainen kirjautuu omilla tunnuksillaan. Valitse muuttosuojaus, jos myös pankkitunnukset tai muu tunnistautumisväline on viety. Muuttosuojauksesta saa aina vahvistuksen.
      }
    .effect = Kevyt muuttosuojaus alkaa ilman viivettä.
    .ends = Kunnes suojaus perutaan.
    .side-effects = { $about ->
       *[you] Peru muuttosuojaus ennen omaa muuttoasi.
        [other] Muuttosuojaus täytyy perua ennen hänen omaa muuttoaan.
      }
    .undo = Kevyen muuttosuojauksen voi perua samassa palvelussa.
    .without-login = Kysy asiakaspalvelusta, miten se onnistuu.

action-prh-ban = Ilmoita rekisteröintikielto Patentti- ja rekisterihallitukseen
    .does = { $about ->
       *[you] Sinua ei merkitä yrityksen tai yhteisön vastuuhenkilöksi ilman erillistä suostumustasi.
        [other] Häntä ei merkitä yrityksen tai yhteisön vastuuhenkilöksi ilman erillistä suostumustaan.
      }
    .not-covered = Kielto ei poista nykyisiä merkintöjä. Se ei koske lainoja eikä tilauksia.
    .cost = Emme löytäneet maksua.
    .how = { $about ->
       *[you] Lataa lomake osoitteesta prh.fi, täytä ja allekirjoita se. Lähetä se suojatulla sähköpostilla tai kirjeenä tai vie se asiakaspalveluun.
        [other] Lataa lomake osoitteesta prh.fi, täytä se ja kysy, kenen täytyy allekirjoittaa se. Lähetä se suojatulla sähköpostilla tai kirjeenä tai vie se asiakaspalveluun.
      }
    .ends = Kunnes kielto perutaan.

action-contact-nondisclosure = Harkitse yhteystietojen luovutuskieltoa
    .does = { $about ->
       *[you] Osoitettasi ei anneta väestötietojärjestelmästä osoitepalveluihin.
        [other] Hänen osoitettaan ei anneta väestötietojärjestelmästä osoitepalveluihin.
      }
    .not-covered = Viranomaiset ja pankit saavat tiedot edelleen. Turvakielto on eri asia ja vain vakavaa uhkaa varten.
    .cost = Emme löytäneet maksua.
    .how = { $about ->
       *[you] Tee kielto Suomi.fi-palvelussa. Ajoneuvorekisterin kielto tehdään erikseen Liikenne- ja viestintävirasto Traficomissa.
        [other] Suomi.fi-palvelussa kiellon voi tehdä vain itselleen, omilla tunnuksilla. Ajoneuvorekisterin kielto tehdään erikseen Liikenne- ja viestintävirasto Traficomissa.
      }
    .undo = Kiellon voi perua.
    .without-login = Soita Digi- ja väestötietovirastoon tai lähetä lomake tai kirje.
    .age = Huoltajat voivat tehdä kiellon lapselle vain lomakkeella tai kirjeellä.
    .for-other = Suomi.fi-palvelussa tai puhelimessa se ei onnistu. Kysy virastosta.

action-bank-contact = Kerro pankille, että tilinumero voi olla ulkopuolisilla
    .does = Pankki voi neuvoa, mitä tilillä kannattaa seurata.
    .not-covered = Ilmoitus ei estä valelaskuja. Pelkän tilinumeron takia tiliä ei yleensä tarvitse sulkea.
    .cost = Puhelun hinta. Operaattori perii sen.
    .how = { $about ->
       *[you] Soita numeroon, joka on pankin verkkosivulla. Kerro, mitä tietoja asia koskee. Voit pyytää oikaisua maksuun, jota et ole tehnyt.
        [other] Soita numeroon, joka on pankin verkkosivulla. Kerro, mitä tietoja asia koskee. Voit pyytää oikaisua maksuun, jota hän ei ole tehnyt.
      }

action-watch-card = { $about ->
   *[you] Seuraa korttisi maksuja
    [other] Seuraa hänen korttinsa maksuja
  }
    .does = { $about ->
       *[you] Huomaat maksun, jota et ole tehnyt, ja voit kertoa siitä heti pankille.
        [other] Huomaat maksun, jota hän ei ole tehnyt, ja voit kertoa siitä heti pankille.
      }
    .not-covered = Seuraaminen ei estä muita käyttämästä kortin tietoja.
    .cost = Emme löytäneet maksua.
    .how = Käy tiliote ja korttilasku läpi. Jos näet vieraan maksun, soita heti kortin sulkupalveluun: numero on pankin verkkosivulla.

action-close-bank-codes = Sulje pankkitunnukset tai kortti, jos tiedot annettiin jollekulle
    .does = Tunnuksia tai korttia ei voi sen jälkeen käyttää.
    .not-covered = Sulkeminen ei palauta vietyjä rahoja. Pyydä pankilta oikaisua ja tee rikosilmoitus.
    .cost = Puhelun hinta. Operaattori perii sen.
    .how = Soita heti pankin sulkupalveluun. Numero on pankin verkkosivulla ja FINEn luettelossa. Älä käytä numeroa, joka oli viestissä.
    .effect = { $about ->
       *[you] Heti, kun ilmoitat. OP:n ja Säästöpankin mukaan et vastaa siitä, mitä tunnuksilla tehdään ilmoituksen jälkeen.
        [other] Heti, kun ilmoitat. OP:n ja Säästöpankin mukaan asiakas ei vastaa siitä, mitä tunnuksilla tehdään ilmoituksen jälkeen.
      }
    .side-effects = Suljetuilla tunnuksilla ei voi kirjautua muihinkaan palveluihin.
    .undo = Suljettua korttia ei avata, vaan tilalle tulee uusi.
    .for-other = OP:n mukaan läheinen voi soittaa, jos asiakas ei itse pysty. Kysy samaa muista pankeista.
    .estate = Soita hänen pankkiinsa ja pyydä sulkemaan tunnukset ja kortit.

action-door-code-change = Pyydä vaihtamaan talon ovikoodi
    .does = Vanhalla koodilla ei enää pääse sisään.
    .not-covered = Osoite on silti voinut joutua ulkopuolisille.
    .cost = Emme löytäneet maksua.
    .how = Kerro isännöitsijälle tai vuokranantajalle, että ovikoodi on voinut joutua ulkopuolisille. Sinun ei tarvitse kertoa, mitä on toimitettu.
    .side-effects = Kerro uusi koodi niille, jotka sitä tarvitsevat, esimerkiksi kotihoidolle.

action-beware-payment-request = Älä maksa hyvinvointialueen hoitotarvikkeista
    .does = Pirkanmaan ja Pohjois-Pohjanmaan hyvinvointialueiden mukaan maksupyyntö viittaa rikokseen.
    .not-covered = Itse ostetuista tarvikkeista voi tulla oikea lasku. Tarkista se myyjältä numerosta, jonka tunnet.
    .cost = Maksuton.
    .how = Hyvinvointialueen ja Helsingin kaupungin hoitotarvikkeet ovat maksuttomia, joten älä avaa maksulinkkiä. Jos epäröit, soita numeroon, joka on vanhassa kirjeessä.

action-beware-phishing = Varo viestejä, joissa pyydetään rahaa tai tunnuksia
    .does = Poliisi, pankki tai Verohallinto ei pyydä pankkitunnuksia puhelimessa, tekstiviestillä eikä sähköpostilla.
    .not-covered = Huijausviesti voi tulla samaan viestiketjuun kuin aidot. Oikea nimi tai osoite ei todista, että viesti on aito.
    .cost = Maksuton.
    .how = { $about ->
       *[you] Odotitko viestiä? Pyydetäänkö siinä rahaa, tunnuksia tai kirjautumista? Kiirehditäänkö sinua? Jos epäilet, älä avaa linkkiä vaan kirjoita osoite itse tai soita tuttuun numeroon.
        [other] Odottiko hän viestiä? Pyydetäänkö siinä rahaa, tunnuksia tai kirjautumista? Kiirehditäänkö sinua? Jos epäilet, älä avaa linkkiä vaan kirjoita osoite itse tai soita tuttuun numeroon.
      }

action-beware-door-visitor = Pidä ovi kiinni odottamattomalta kävijältä
    .does = Ulkopuolinen voi esiintyä kotihoidon työntekijänä, kuten Tampereella keväällä 2024.
    .not-covered = Tämä ei estä ketään tulemasta ovelle. Jos joku on vaarassa, soita 112.
    .cost = Maksuton.
    .how = Pyydä kävijää odottamaan oven takana ja soita tuttuun numeroon. Pirkanmaan kotihoidon työntekijällä on aina työnantajan kortti, eikä hän koskaan pyydä rahaa, pankkitunnuksia tai kortteja.

action-dispute-invoice = { $about ->
   *[you] Kiistä lasku tai laina, joka ei ole sinun
    [other] Kiistä lasku tai laina, joka ei ole hänen
  }
    .does = Pelkkä lasku ei todista velkaa: lähettäjän täytyy osoittaa, mihin sopimukseen se perustuu.
    .not-covered = Kiistäminen ei estä uusia tilauksia. Tee myös rikosilmoitus.
    .cost = Maksuton.
    .how = { $about ->
       *[you] Kirjoita lähettäjälle, että et ole tehnyt sopimusta, ja säilytä lasku ja viestisi. Liitä mukaan kopio rikosilmoituksesta, kun saat sen.
        [other] Kirjoita lähettäjälle, että hän ei ole tehnyt sopimusta, ja säilytä lasku ja viestisi. Liitä mukaan kopio rikosilmoituksesta, kun saat sen.
      }
    .estate = Kuolinpesä voi tehdä samoin. Kerro lähettäjälle, milloin läheisesi kuoli.

action-report-offence = Tee rikosilmoitus poliisille
    .does = Poliisi voi alkaa tutkia asiaa. Ilmoitus tarvitaan myös, jos rikoksesta vaaditaan korvausta.
    .not-covered = Ilmoitus ei lopeta väärinkäyttöä. Pelkällä ilmoituksella ei saa korvausta. Soita 112 vain vaaratilanteessa.
    .cost = Emme löytäneet maksua.
    .how = { $about ->
       *[you] Kerro, mitä tapahtui ja milloin, ja mainitse tietovuoto. Kerro myös, vaaditko rangaistusta: identiteettivarkaudessa sinun täytyy itse vaatia sitä.
        [other] Kerro, mitä tapahtui ja milloin, ja mainitse tietovuoto. Kysy myös, kuka vaatii rangaistusta: identiteettivarkaudessa sitä täytyy erikseen vaatia.
      }
    .effect = Kun teet ilmoituksen verkossa, sen numero voi tulla vasta päivien tai viikkojen päästä. Vahvistusviesti ei ole kopio ilmoituksesta.
    .without-login = Käy millä tahansa poliisiasemalla Suomessa.
    .age = Myös alaikäisen kannattaa ilmoittaa.
    .for-other = Kuka tahansa voi ilmoittaa. Identiteettivarkaudessa rangaistusta vaatii se, jota rikos koskee.
    .estate = Kuolinpesä voi ilmoittaa väärinkäytöstä.

action-blackmail-steps = Älä maksa kiristäjälle äläkä vastaa
    .does = Maksaminen ei takaa, että tiedot poistetaan.
    .not-covered = Ohjeet eivät poista jo levinneitä tietoja. Älä etsi tai jaa niitä. Jos joku on vaarassa, soita 112.
    .cost = Maksuton.
    .how = { $about ->
       *[you] Säilytä viesti. Ota siitä kuva. Tee sitten rikosilmoitus ja puhu jonkun kanssa. Pelästyminen on tavallista. Et ole tehnyt väärin. Kiristys on rikos.
        [other] Säilytä viesti. Ota siitä kuva. Tee sitten rikosilmoitus ja puhu jonkun kanssa. Pelästyminen on tavallista. Syy ei ole hänen eikä sinun. Kiristys on rikos.
      }

action-victim-support = Soita Rikosuhripäivystykseen
    .does = Saat neuvoa ja tukea, ja voit soittaa nimettömästi.
    .not-covered = Puhelu ei korvaa rikosilmoitusta.
    .cost = Maksuton.
    .how = Soita 116 006. Jos linja on varattu, yritä myöhemmin uudelleen.

action-therapy-support-own = { $about ->
   *[you] Jatka omaa hoitoasi tai terapiaasi
    [other] Tue häntä jatkamaan hoitoa tai terapiaa
  }
    .does = { $about ->
       *[you] Saat tukea ihmiseltä, joka tuntee tilanteesi.
        [other] Hän saa tukea ihmiseltä, joka tuntee tilanteen.
      }
    .not-covered = Hoito ei korvaa rikosilmoitusta eikä kieltoja ja estoja.
    .cost = Hinta vaihtelee. Se riippuu hoitopaikasta.
    .how = { $about ->
       *[you] Ota yhteys terapeuttiisi tai lääkäriisi ja sovi jatkosta. Jos hoitopaikkaa ei ole, ota yhteys terveyskeskukseen tai sosiaali- ja kriisipäivystykseen. Et ole tehnyt väärin.
        [other] Sovi hänen kanssaan, kuka ottaa yhteyden terapeuttiin tai lääkäriin. Jos hoitopaikkaa ei ole, ota yhteys terveyskeskukseen tai sosiaali- ja kriisipäivystykseen. Hän ei ole tehnyt väärin.
      }

action-kela-records = { $about ->
   *[you] Pyydä Kelasta Vastaamon asiakirjat sinusta
    [other] Pyydä Kelasta Vastaamon asiakirjat hänestä
  }
    .does = { $about ->
       *[you] Näet, mitä Vastaamon asiakirjoissa sinusta lukee.
        [other] Näet, mitä Vastaamon asiakirjoissa hänestä lukee.
      }
    .not-covered = Asiakirjoista ei näy, mitä rikolliset kopioivat. Jos käynnit maksettiin palvelusetelillä tai maksusitoumuksella, tiedot ovat maksajalla.
    .cost = Emme löytäneet maksua.
    .how = Lähetä pyyntö suojatulla sähköpostilla osoitteeseen toimintansa.lopettaneet@kela.fi. Kela välittää sen hyvinvointialueelle, joka antaa tiedot.

action-state-treasury = Selvitä, maksaako Valtiokonttori korvausta
    .does = Valtiokonttori voi maksaa korvausta kärsimyksestä, jonka kiristys tai sen yritys aiheutti.
    .not-covered = Tietomurrosta tai tietojen levittämisestä sitä ei makseta. Tilapäisestä haitasta tarvitaan lääketieteellinen selvitys jo syksyltä 2020. Summa voi olla eri kuin tuomioistuimessa.
    .cost = Emme löytäneet maksua.
    .how = { $about ->
       *[you] Ensin tarvitaan rikosilmoitus ja korvausvaatimus rikoksen tekijälle tuomioistuimessa. Jos et ollut mukana oikeudenkäynnissä, kysy Valtiokonttorista.
        [other] Ensin tarvitaan rikosilmoitus ja korvausvaatimus rikoksen tekijälle tuomioistuimessa. Jos hän ei ollut mukana oikeudenkäynnissä, kysy Valtiokonttorista.
      }
    .ends = Hae kolmen vuoden kuluessa lainvoimaisesta tuomiosta. Jos asia ei ole ollut tuomioistuimessa, aikaa on kymmenen vuotta teosta. Kysy tarkka määräaika numerosta 0295 50 2736.
    .without-login = Hakemuksen voi tehdä myös tulostettavalla lomakkeella.
    .estate = Kuolinpesä voi saada korvausta. Kysy Valtiokonttorista.

action-complaint-ombudsman = Tee ilmoitus tietosuojavaltuutetulle
    .does = Voit ilmoittaa, jos organisaatio ei vastaa pyyntöön tai hylkää sen.
    .not-covered = Tietosuojavaltuutettu valvoo tietojen käsittelyä mutta ei päätä korvauksista, ei toimi asiamiehenä eikä tutki rikoksia.
    .cost = Emme löytäneet maksua.
    .how = Kysy ensin organisaatiolta. Käytä yksityishenkilön lomaketta: tietoturvaloukkauksen lomake on vain organisaatioille. Jos asia koskee Ahvenanmaan viranomaista, ilmoita Datainspektionenille.
    .effect = Käsittelyn tavoiteaika on noin vuosi.

action-damages = Vaadi organisaatiolta korvausta vahingosta
    .does = Jos tapauksesta on tullut rahallista tai aineetonta vahinkoa, siitä voi vaatia korvausta.
    .not-covered = Tietosuojavaltuutettu ei päätä korvauksista. Älä luota viestiin, joka lupaa korvausta, jota ei ole haettu.
    .cost = Emme löytäneet maksua. Oikeudenkäynnistä voi tulla kuluja.
    .how = Esitä vaatimus ensin organisaatiolle, joka vastaa tiedoista, tai sen alihankkijalle. Jos se ei suostu, asiasta voi nostaa kanteen käräjäoikeudessa.
    .effect = Rikokseen perustuva vaatimus voidaan käsitellä rikosasian oikeudenkäynnissä.
    .ends = Aikaa on yleensä kolme vuotta siitä, kun vahinko ja siitä vastaava tulivat tietoon. Kysy tarkka määräaika juristilta.

action-legal-aid = Kysy oikeusapua, jos tarvitset juristia
    .does = Juristi neuvoo ja auttaa.
    .not-covered = Apua ei saa vähäiseen asiaan eikä asiaan, jonka vakuutus kattaa. Tarkista ensin vakuutus.
    .cost = Maksuton tai osaksi maksullinen. Varat ratkaisevat.
    .how = Ota yhteys mihin tahansa oikeusaputoimistoon. Verkossa voi kirjautumatta laskea, voiko apua saada, tai kysyä nimettömästi chatissa.
    .without-login = Soita oikeusaputoimistoon tai käy siellä.
    .age = Alaikäisen avussa ratkaisevat hänen omat varansa, eivät vanhempien.

action-consumer-advice = Kysy neuvoa kuluttajaneuvonnasta
    .does = Kuluttajaneuvoja auttaa, jos et pääse yrityksen kanssa yhteisymmärrykseen laskusta tai tilauksesta.
    .not-covered = Neuvonta ei käsittele riitoja valtion tai kunnan palveluista eikä yksityishenkilöiden välisiä riitoja.
    .cost = Maksuton. Puhelu maksaa kotimaan puhelun verran.
    .how = Kirjoita ensin yritykselle. Jos asia ei selviä, soita neuvontaan tai täytä yhteydenottolomake.
    .effect = Lomakkeeseen vastataan noin viikossa, useimmiten soittamalla. Soitto voi tulla tuntemattomasta numerosta.

action-suomi-fi-guide = Lue Suomi.fi-opas tietovuodosta
    .does = Opas kokoaa viranomaisten ohjeet yhteen paikkaan.
    .not-covered = Opas ei kerro, kenen tietoja on viety. Se on tehty lähinnä aikuisille.
    .cost = Maksuton.
    .how = Vastaa oppaan kysymyksiin. Vastauksia ei tallenneta.

action-identity-code-change = Hae henkilötunnuksen muuttamista vain poikkeustilanteessa
    .does = Se on mahdollista, jos tunnusta käytetään toistuvasti väärin tai terveyteen tai turvallisuuteen kohdistuu pysyvä uhka.
    .not-covered = Pelkkä tietovuoto ei riitä. Haitan täytyy olla huomattava, ja muutoksen täytyy todella estää väärinkäyttö. Henkilötunnusten uudistus ei muuta nykyisiä tunnuksia eikä vaadi keneltäkään mitään.
    .cost = Emme löytäneet maksua.
    .how = Tee vapaamuotoinen, perusteltu hakemus Digi- ja väestötietovirastoon. Uhan arvioi poliisi.

action-report-to-ncsc = Ilmoita huijausviestistä Kyberturvallisuuskeskukseen
    .does = Voit ilmoittaa huijausviestistä, kaapatusta tilistä tai haittaohjelmasta.
    .not-covered = Ilmoitus ei ole rikosilmoitus. Kerro yhteystietosi, jos haluat, että sinuun otetaan yhteyttä.
    .cost = Emme löytäneet maksua.
    .how = Täytä lomake tai lähetä sähköpostia ja liitä mukaan viesti tai kuva siitä. Ilmoitus on luottamuksellinen.

action-keep-evidence = Säilytä uhkausviesti todisteena
    .does = Poliisi tarvitsee viestin sellaisena kuin se tuli.
    .not-covered = Jos joku on vaarassa, soita 112.
    .cost = Maksuton.
    .how = Ota kuva. Kirjaa muistiin lähettäjä, aika, vaatimus ja se, mihin pitäisi maksaa.

action-crisis-line = Soita MIELIn Kriisipuhelimeen, jos olo on paha
    .does = Voit puhua siitä, miltä sinusta tuntuu.
    .not-covered = Kriisipuhelin ei selvitä tietovuotoa. Jos henki on vaarassa, soita 112.
    .cost = Puhelun hinta. Operaattori perii sen.
    .how = Numero 09 2525 0111 vastaa suomeksi ympäri vuorokauden. Ruotsiksi numero on 09 2525 0112 ja englanniksi 09 2525 0113: tarkista ajat verkosta. Jos linja on varattu, yritä myöhemmin uudelleen.

action-youth-chat = { $about ->
   *[you] Kirjoita nuorten Sekasin-chattiin
    [other] Kerro hänelle nuorten Sekasin-chatista
  }
    .does = { $about ->
       *[you] Voit kertoa nimettömästi, mikä painaa mieltä.
        [other] Hän voi kertoa nimettömästi, mikä painaa mieltä.
      }
    .not-covered = Chat ei selvitä tietovuotoa. Jos joku on vaarassa, soita 112.
    .cost = Emme löytäneet maksua.
    .how = Osoite on sekasin.fi. Jos chatissa on jonoa, kannattaa yrittää myöhemmin.
    .age = Chat on 12–29-vuotiaille.

action-log-request = { $about ->
   *[you] Tee lokitietopyyntö: kuka on käsitellyt tietojasi
    [other] Tee lokitietopyyntö: kuka on käsitellyt hänen tietojaan
  }
    .does = { $about ->
       *[you] Saat lokitiedot eli luettelon siitä, kuka tietojasi on käsitellyt.
        [other] Saat lokitiedot eli luettelon siitä, kuka hänen tietojaan on käsitellyt.
      }
    .not-covered = Luettelosta ei selviä, oliko katselulle syy, eikä katselusta aina jää merkintää. Yli kaksi vuotta vanhoja lokitietoja saa vain erityisestä syystä. Epäily luvattomasta katselusta voi olla tällainen syy.
    .cost = Emme löytäneet maksua.
    .how = Lähetä pyyntö sille, jolla tiedot ovat: hyvinvointialueelle, kaupungille tai HUSille. Jos merkintä ihmetyttää, tee sinne selvityspyyntö.
    .without-login = Kysy, miten se onnistuu paperilomakkeella tai paikan päällä.

action-omakanta = { $about ->
   *[you] Katso OmaKannasta, missä potilastietojasi on käsitelty
    [other] Katso OmaKannasta, missä hänen potilastietojaan on käsitelty
  }
    .does = { $about ->
       *[you] Näet, onko tietoja käsitelty paikassa, jossa et ole asioinut.
        [other] Näet, onko tietoja käsitelty paikassa, jossa hän ei ole asioinut.
      }
    .not-covered = OmaKannasta ei näy, kuka työntekijä tietoja katsoi. Siihen tarvitset lokitiedot.
    .cost = Emme löytäneet maksua.
    .how = { $about ->
       *[you] Kirjoita osoite kanta.fi itse ja kirjaudu sieltä.
        [other] Kirjoita osoite kanta.fi itse ja kirjaudu sieltä omilla tunnuksillasi.
      }
    .without-login = Pyydä lokitiedot siltä, jonka työntekijästä on kyse.
    .age = Alaikäinen voi kirjautua, jos hänellä on tunnistautumisväline. Huoltaja ei näe verkossa, kenelle lapsen tietoja on annettu: kysy hoitopaikasta.
    .for-other = Tarvitset häneltä Suomi.fi-valtuuden terveydenhuollon asioihin.

action-snooping-police-request = Harkitse tutkintapyyntöä poliisille tietojen katselusta
    .does = Hyvinvointialue pyysi poliisia tutkimaan tapauksen ja kertoi, että myös asiakas voi pyytää sitä.
    .not-covered = Emme tiedä, onko poliisi jo päättänyt tutkinnan. Kysy ensin hyvinvointialueelta.
    .cost = Emme löytäneet maksua.
    .how = Mainitse Kanta-Hämeen hyvinvointialue ja Forssan seudun kotihoito, ja ota kirje mukaan, jos sellainen tuli.
    .without-login = Käy millä tahansa poliisiasemalla Suomessa.

action-passwords = { $about ->
   *[you] Vaihda salasana ja ota käyttöön kaksivaiheinen tunnistautuminen
    [other] Auta vaihtamaan salasana ja ottamaan käyttöön kaksivaiheinen tunnistautuminen
  }
    .does = Vanha salasana ei enää avaa tiliä.
    .not-covered = Uusi salasana ei palauta tietoja, jotka ovat jo vuotaneet.
    .cost = Maksuton.
    .how = { $about ->
       *[you] Kirjoita palvelun osoite itse, aloita sähköpostista ja valitse joka palveluun oma salasana. Kaksivaiheiseen tunnistautumiseen tarvitaan lisäksi esimerkiksi koodi puhelimesta. Työpaikan tunnuksesta saa ohjeet työnantajalta.
        [other] Hän kirjoittaa itse palvelun osoitteen ja salasanan, joka palveluun oman. Aloittakaa sähköpostista. Kaksivaiheiseen tunnistautumiseen tarvitaan lisäksi esimerkiksi koodi puhelimesta. Työpaikan tunnuksesta saa ohjeet työnantajalta.
      }

action-savonia-password = { $about ->
   *[you] Vaihda Savonian salasana
    [other] Auta häntä vaihtamaan Savonian salasana
  }
    .does = Savonia kehotti kaikkia opiskelijoita vaihtamaan salasanansa tietomurron jälkeen.
    .not-covered = Lähteet eivät kerro, että salasanoja olisi vuotanut.
    .cost = Emme löytäneet maksua.
    .how = Tee tämä, jos salasanaa ei ole vaihdettu tietomurron jälkeen. Jos sama salasana on muualla, vaihda se sielläkin. Kysy Savonialta, onko se edelleen valmis ostamaan palvelun, joka ilmoittaa luottotietojen väärinkäytöstä.

action-finnair-password = { $about ->
   *[you] Vaihda Finnair Plussan salasana
    [other] Auta häntä vaihtamaan Finnair Plussan salasana
  }
    .does = Finnair suositteli salasanan vaihtamista tietomurron jälkeen.
    .not-covered = Finnairin mukaan vuotaneilla tiedoilla ei voinut kirjautua.
    .cost = Emme löytäneet maksua.
    .how = { $about ->
       *[you] Tee tämä, jos salasanaa ei ole vaihdettu tietomurron jälkeen. Kirjoita Finnairin osoite itse. Jos sama salasana on muualla, vaihda se sielläkin.
        [other] Tee tämä, jos salasanaa ei ole vaihdettu tietomurron jälkeen. Hän kirjoittaa Finnairin osoitteen ja salasanan itse. Jos sama salasana on muualla, vaihdakaa se sielläkin.
      }

action-directory-ban = { $about ->
   *[you] Pyydä operaattoria salaamaan tietosi
    [other] Pyydä operaattoria salaamaan hänen tietonsa
  }
    .does = { $about ->
       *[you] Numeroasi ja osoitettasi ei anneta numeropalveluista eikä puhelinluetteloista.
        [other] Hänen numeroaan ja osoitettaan ei anneta numeropalveluista eikä puhelinluetteloista.
      }
    .not-covered = Kielto ei koske muita rekistereitä. Uusien liittymien estoa emme löytäneet miltään operaattorilta.
    .cost = Puhelun hinta. Operaattori perii sen.
    .how = Soita numeroon, joka on operaattorin verkkosivulla, ja pyydä osoitetietojen luovutuskieltoa. Kysy myös, voiko operaattori merkitä, että uutta liittymää varten täytyy tunnistautua myymälässä.

action-home-insurance = Tarkista, mitä kotivakuutus korvaa
    .does = Kotivakuutuksen tai ammattiliiton vakuutuksen oikeusturva voi maksaa juristin, jos asiasta tulee riita.
    .not-covered = Vakuutuksen ehdot ratkaisevat.
    .cost = Emme löytäneet maksua. Juristista voi jäädä omavastuu.
    .how = Soita vakuutusyhtiöön ennen kuin palkkaat juristin. Kysy oikeusturvasta ja identiteettivarkaudesta.

action-lost-document = Ilmoita vain oikeasti kadonnut passi tai henkilökortti
    .does = Poliisi mitätöi asiakirjan, eikä löytäjä voi enää käyttää sitä.
    .not-covered = Henkilötunnuksen tai pelkän kopion vuoksi ilmoitusta ei tarvita.
    .cost = Maksuton. Uusi asiakirja maksaa.
    .how = Etsi ensin. Tee ilmoitus poliisin verkkolomakkeella. Ulkomailla ota yhteys Suomen edustustoon.
    .undo = Ei voi perua: mitätöity passi ei kelpaa enää koskaan, vaikka se löytyisi.
    .without-login = Käy poliisiasemalla. Puhelimessa se ei onnistu.

action-personal-safety-nondisclosure = Hae turvakieltoa vakavan uhan takia
    .does = { $about ->
       *[you] Osoitteesi ja kotikuntasi salataan väestötietojärjestelmässä ja ajoneuvorekisterissä.
        [other] Hänen osoitteensa ja kotikuntansa salataan väestötietojärjestelmässä ja ajoneuvorekisterissä.
      }
    .not-covered = Pelkkä tietovuoto ei riitä. Kielto ei koske muita rekistereitä.
    .cost = Maksuton.
    .how = Kirjoita hakemus Digi- ja väestötietovirastoon ja liitä mukaan asiakirjoja uhasta. Jos joku on vaarassa, soita 112.
    .ends = Ensin enintään viisi vuotta, sitten kaksi vuotta kerrallaan.
    .side-effects = Osoite ei välity enää sairaalaan, kuntaan, pankkiin eikä vakuutusyhtiöön. Verkossa asiointi lapsen puolesta voi rajoittua.
    .undo = Voit pyytää virastoa lopettamaan kiellon.
    .age = Alaikäiselle sitä hakevat huoltajat yhdessä.

action-swedish-number-misused = Toimi Ruotsissa, jos ruotsalaista henkilötunnusta käytetään väärin
    .does = Ruotsin poliisi neuvoo, mitä tehdä, jos joku ostaa tai lainaa toisen nimissä.
    .not-covered = Tämä ei koske suomalaista henkilötunnusta.
    .cost = Emme löytäneet maksua.
    .how = { $about ->
       *[you] Tee rikosilmoitus Ruotsin poliisille. Soita pankkiin ja kiistä laskut, joita et tunnista. Tarkista Skatteverketistä osoite ja Svensk Adressändringistä, ettei postia ohjata muualle. Jos joku on pyytänyt luottotietoja toisen nimissä, henkilötunnuksen voi sulkea siinä luottotietoyhtiössä.
        [other] Tee rikosilmoitus Ruotsin poliisille. Soita pankkiin ja kiistä laskut, joita hän ei tunnista. Tarkista Skatteverketistä osoite ja Svensk Adressändringistä, ettei postia ohjata muualle. Jos joku on pyytänyt luottotietoja toisen nimissä, henkilötunnuksen voi sulkea siinä luottotietoyhtiössä.
      }
