# Toimet: mitä voit tehdä, mihin se auttaa ja mihin ei.

action-ask-organisation = Kysy organisaatiolta, mitä tietojasi tapaus koskee
    .does = Varman tiedon voi antaa vain organisaatio, jolla tietosi olivat. Kysy myös, mistä tietosi on saatu, kenelle niitä on annettu ja kauanko niitä säilytetään.
    .not-covered = Organisaatio voi kieltäytyä, mutta sen täytyy kertoa syy.
    .cost = Ensimmäinen kopio on maksuton. Lisäkopiot voivat maksaa.
    .how = Kerro nimesi, yhteystietosi ja mitkä tiedot haluat. Älä kirjoita henkilötunnusta tai terveystietoja tavalliseen sähköpostiin.
    .effect = Vastaus on annettava kuukaudessa. Jos pyyntöjä on paljon tai ne ovat vaikeita, aika voi olla yhteensä kolme kuukautta.
    .without-login = Kysy asiakaspalvelusta, miten se onnistuu.
    .for-other = Kysy organisaatiolta. Itä-Uudenmaan ja Keski-Suomen hyvinvointialueilla se onnistuu valtakirjalla. Kaikkialla valtakirja ei riitä.

action-keep-log = Pidä kirjaa siitä, mitä teet
    .does = Merkinnöistä voi olla apua poliisille ja vahinkojen arvioinnissa.
    .not-covered = Kirjanpito ei estä väärinkäyttöä.
    .cost = Maksuton.
    .how = Kirjoita merkintä joka kerta, kun soitat, ilmoitat tai saat vastauksen. Säilytä kirjeet, viestit ja laskut.

action-watch-bills = Seuraa laskuja, tiliä ja postia
    .does = Huomaat ajoissa laskun, pakettiviestin tai luottopäätöksen, jota et tunne.
    .not-covered = Seuraaminen ei estä tilauksia tai lainoja.
    .cost = Maksuton.
    .how = Käy tiliotteet ja kirjeet läpi säännöllisesti. Tarkista välillä osoitteesi Suomi.fi-palvelusta: muutoksesta ei ilmoiteta sinulle.

action-credit-ban-free = Tee vapaaehtoinen luottokielto (maksuton, Verohallinto)
    .does = Lainanantaja näkee kiellon, kun joku hakee lainaa nimissäsi, ja sen täytyy harkita lainaa tavallista tarkemmin.
    .not-covered = Kielto näytetään lainanantajille, ja ne päättävät itse. Se ei välttämättä estä laskulla ostamista.
    .cost = Maksuton.
    .how = Kirjaudu positiivisen luottotietorekisterin verkkopalveluun ja valitse syyksi identiteettivarkauden riski. Anna suostumus kertoa kiellosta myös luottotietoyrityksille.
    .effect = Voit valita alkamispäivän. Paperilla tehty kielto alkaa, kun lomake on käsitelty.
    .ends = Toistaiseksi tai valitsemaasi päivään asti.
    .side-effects = Myös oma uusi lainasi voi vaikeutua. Nykyiset lainasi ja korttisi toimivat.
    .undo = Voit muuttaa sitä tai perua sen samassa palvelussa tai lomakkeella.
    .without-login = Täytä Verohallinnon paperilomake.
    .age = Huoltaja voi tehdä kiellon alaikäiselle. Tarkista verkkopalvelusta, onnistuuko se siellä. Muuten käytä paperilomaketta.
    .for-other = Tarvitset häneltä Suomi.fi-valtuuden luottotietojen katseluun ja luottokieltoon. Silloin näet kaikki hänen lainansa ja voit myös poistaa kiellon. Jos hän ei voi tunnistautua verkossa, valtuutta voi hakea.

action-credit-extracts = Katso, kuka on pyytänyt luottotietorekisteriotteen sinusta
    .does = Näet, mikä luotonantaja on pyytänyt tietojasi, milloin ja mihin. Näin huomaat, jos joku hakee lainaa nimissäsi.
    .not-covered = Se ei estä lainaa: tee myös luottokielto. Kauppa, joka ei pyydä otetta, ei näy.
    .cost = Emme löytäneet tietoa maksusta.
    .how = Kirjaudu positiivisen luottotietorekisterin verkkopalveluun ja valitse luottotietorekisteriotteet. Jos ote on pyydetty etkä ole hakenut luottoa, soita rekisterin asiakaspalveluun.
    .effect = Jos käytät Suomi.fi-viestejä, saat ilmoituksen pyyntöä seuraavana päivänä. Huhtikuusta 2026 alkaen otteen voi pyytää myös elinkeinotoiminnan luottoa varten.
    .without-login = Pyydä omat tietosi rekisteristä Verohallinnon lomakkeella.
    .for-other = Tarvitset häneltä Suomi.fi-valtuuden luottotietojen katseluun ja luottokieltoon.

action-credit-ban-commercial = Harkitse myös maksullista omaehtoista luottokieltoa
    .does = Kielto näkyy yrityksille, jotka tarkistavat luottotietosi Suomen Asiakastiedon tai Dun & Bradstreetin rekisteristä.
    .not-covered = Kielto ei näy myyjälle, joka ei tarkista luottotietojasi.
    .cost = Maksullinen. Nykyistä hintaa emme löytäneet: kysy hinta ja kesto yhtiöltä.
    .how = Tee ensin maksuton kielto ja anna suostumus kertoa siitä luottotietoyrityksille: tarve voi pienentyä. Suomi.fi neuvoo käyttämään maksutonta ja molempia maksullisia yhtä aikaa. Omat luottotietosi voit tarkistaa kummassakin yhtiössä maksutta kerran vuodessa.
    .side-effects = Luottotietoja katsotaan myös, kun vuokraat asunnon, avaat puhelinliittymän tai otat vakuutuksen. Kerro kiellosta etukäteen.
    .without-login = Kysy asiakaspalvelusta, miten se onnistuu.

action-move-block-dvv = Tee muuttoesto: estä muuttoilmoitus nimissäsi
    .does = Muuttoesto auttaa estämään sen, että joku muu tekee muuttoilmoituksen nimissäsi.
    .not-covered = Esto ei koske Postia, pankkeja, kauppoja eikä Ahvenanmaata. Pelkällä henkilötunnuksella ei voi tehdä muuttoilmoitusta verkossa.
    .cost = Emme löytäneet tietoa maksusta.
    .how = Tee muuttoesto Suomi.fi-palvelussa.
    .effect = Suomi.fi-palvelussa ilman viivettä, palvelupaikassa viiveellä.
    .ends = Kunnes perut sen.
    .side-effects = Peru esto ennen omaa muuttoilmoitustasi.
    .undo = Voit perua sen samassa palvelussa tai palvelupaikassa.
    .without-login = Käy Digi- ja väestötietoviraston palvelupaikassa.
    .age = 15 vuotta täyttänyt voi tehdä eston itse. Alle 15-vuotiaan huoltajia neuvotaan tekemään esto itselleen. Silloin lapsen muuttoa ei käsitellä, ennen kuin huoltajalta on kysytty.
    .for-other = Suomi.fi-palvelussa se ei onnistu. Kysy virastosta.

action-move-protection-posti = Laita Postin muuttosuojaus päälle
    .does = Kevyt muuttosuojaus estää Postin paperisen muuttoilmoituksen nimissäsi. Muuttosuojaus estää myös sähköisen, ja saat siitä aina vahvistuksen.
    .not-covered = Kevyt muuttosuojaus ei estä verkossa kirjautumalla tehtyä muuttoilmoitusta eikä koske paketteja. Väestötietojärjestelmään tarvitaan erillinen muuttoesto.
    .cost = Emme löytäneet tietoa maksusta.
    .how = Laita kevyt muuttosuojaus päälle Postin verkkopalvelussa tai OmaPostissa. Valitse muuttosuojaus, jos myös pankkitunnuksesi tai muu tunnistautumisvälineesi on viety.
    .effect = Kevyt muuttosuojaus alkaa ilman viivettä.
    .ends = Kunnes perut sen.
    .side-effects = Peru muuttosuojaus ennen omaa muuttoasi.
    .undo = Voit perua kevyen muuttosuojauksen samassa palvelussa.
    .without-login = Kysy asiakaspalvelusta, miten se onnistuu.

action-prh-ban = Ilmoita rekisteröintikielto Patentti- ja rekisterihallitukseen
    .does = Sinua ei merkitä yrityksen tai yhteisön vastuuhenkilöksi ilman erillistä suostumustasi.
    .not-covered = Kielto ei poista nykyisiä merkintöjä. Se ei koske lainoja eikä tilauksia.
    .cost = Emme löytäneet tietoa maksusta.
    .how = Lataa lomake osoitteesta prh.fi, täytä ja allekirjoita se. Lähetä se suojatulla sähköpostilla tai kirjeenä tai vie se asiakaspalveluun.
    .ends = Kunnes perut sen.

action-contact-nondisclosure = Harkitse yhteystietojen luovutuskieltoa
    .does = Osoitettasi ei anneta väestötietojärjestelmästä osoitepalveluihin.
    .not-covered = Viranomaiset ja pankit saavat tietosi edelleen. Turvakielto on eri asia ja vain vakavaa uhkaa varten.
    .cost = Emme löytäneet tietoa maksusta.
    .how = Tee kielto Suomi.fi-palvelussa. Ajoneuvorekisterin kielto tehdään erikseen Liikenne- ja viestintävirasto Traficomissa.
    .undo = Voit perua sen.
    .without-login = Soita Digi- ja väestötietovirastoon tai lähetä lomake tai kirje.
    .age = Huoltajat voivat tehdä kiellon lapselle vain lomakkeella tai kirjeellä.
    .for-other = Suomi.fi-palvelussa tai puhelimessa se ei onnistu. Kysy virastosta.

action-bank-contact = Kerro pankille, että tilinumerosi voi olla ulkopuolisilla
    .does = Pankki voi neuvoa, mitä seurata. Voit pyytää oikaisua maksuun, jota et ole tehnyt.
    .not-covered = Ilmoitus ei estä valelaskuja. Pelkän tilinumeron takia tiliä ei yleensä tarvitse sulkea.
    .cost = Puhelu maksaa sen, mitä operaattorisi perii.
    .how = Soita numeroon, joka on pankin verkkosivulla. Kerro, mitä tietoja asia koskee.

action-watch-card = Seuraa korttisi maksuja
    .does = Huomaat maksun, jota et ole tehnyt, ja voit kertoa siitä heti pankille.
    .not-covered = Seuraaminen ei estä muita käyttämästä kortin tietoja.
    .cost = Emme löytäneet tietoa maksusta.
    .how = Käy tiliote ja korttilasku läpi. Jos näet vieraan maksun, soita heti kortin sulkupalveluun: numero on pankin verkkosivulla.

action-close-bank-codes = Sulje pankkitunnukset tai kortti, jos annoit tunnukset tai kortin tiedot jollekulle
    .does = Tunnuksia tai korttia ei voi enää käyttää. OP:n ja Säästöpankin mukaan et vastaa siitä, mitä niillä tehdään ilmoituksesi jälkeen.
    .not-covered = Sulkeminen ei palauta vietyjä rahoja. Pyydä pankilta oikaisua ja tee rikosilmoitus.
    .cost = Puhelu maksaa sen, mitä operaattorisi perii.
    .how = Soita heti pankkisi sulkupalveluun. Numero on pankin verkkosivulla ja FINEn luettelossa. Älä käytä numeroa, jonka sait viestissä.
    .effect = Heti, kun ilmoitat.
    .side-effects = Suljetuilla tunnuksilla et voi kirjautua muihinkaan palveluihin.
    .undo = Suljettua korttia ei avata, vaan saat uuden.
    .for-other = OP:n mukaan läheinen voi soittaa, jos asiakas ei itse pysty. Kysy samaa muista pankeista.
    .estate = Soita hänen pankkiinsa ja pyydä sulkemaan tunnukset ja kortit.

action-door-code-change = Pyydä vaihtamaan talon ovikoodi
    .does = Vanhalla koodilla ei enää pääse sisään.
    .not-covered = Osoitteesi on silti voinut joutua ulkopuolisille.
    .cost = Emme löytäneet tietoa maksusta.
    .how = Kerro isännöitsijälle tai vuokranantajalle, että ovikoodi on voinut joutua ulkopuolisille. Sinun ei tarvitse kertoa, mitä sinulle on toimitettu.
    .side-effects = Kerro uusi koodi niille, jotka sitä tarvitsevat, esimerkiksi kotihoidolle.

action-beware-payment-request = Älä maksa, jos hyvinvointialueen hoitotarvikkeista pyydetään maksua
    .does = Pirkanmaan ja Pohjois-Pohjanmaan hyvinvointialueiden mukaan tällainen maksupyyntö viittaa rikokseen.
    .not-covered = Jos ostat tarvikkeita itse, voit saada niistä oikean laskun. Tarkista se myyjältä numerosta, jonka tunnet.
    .cost = Maksuton.
    .how = Hyvinvointialueen ja Helsingin kaupungin hoitotarvikkeet ovat maksuttomia, joten älä avaa maksulinkkiä. Jos epäröit, soita numeroon, joka on vanhassa kirjeessäsi.

action-beware-phishing = Varo viestejä, joissa pyydetään rahaa, tunnuksia tai kirjautumista
    .does = Poliisi, pankki tai Verohallinto ei pyydä pankkitunnuksia puhelimessa, tekstiviestillä eikä sähköpostilla.
    .not-covered = Huijausviesti voi tulla samaan viestiketjuun kuin aidot. Oikea nimi tai osoite ei todista, että viesti on aito.
    .cost = Maksuton.
    .how = Odotitko viestiä? Pyydetäänkö siinä rahaa tai tunnuksia? Kiirehditäänkö sinua? Jos epäilet, älä avaa linkkiä vaan kirjoita osoite itse tai soita tuttuun numeroon.

action-beware-door-visitor = Pidä ovi kiinni, jos et odottanut kävijää
    .does = Ulkopuolinen voi esiintyä kotihoidon työntekijänä, kuten Tampereella keväällä 2024.
    .not-covered = Tämä ei estä ketään tulemasta ovelle. Jos olet vaarassa, soita 112.
    .cost = Maksuton.
    .how = Pyydä kävijää odottamaan oven takana ja soita tuttuun numeroon. Pirkanmaan kotihoidon työntekijällä on aina työnantajan kortti, eikä hän koskaan pyydä rahaa, pankkitunnuksia tai kortteja.

action-dispute-invoice = Kiistä lasku tai laina, joka ei ole sinun
    .does = Pelkkä lasku ei todista velkaa: lähettäjän täytyy osoittaa, mihin sopimukseen se perustuu.
    .not-covered = Kiistäminen ei estä uusia tilauksia. Tee myös rikosilmoitus.
    .cost = Maksuton.
    .how = Kirjoita lähettäjälle, että et ole tehnyt sopimusta, ja säilytä lasku ja viestisi. Liitä mukaan kopio rikosilmoituksesta, kun saat sen.
    .estate = Kuolinpesä voi tehdä samoin. Kerro lähettäjälle, milloin läheisesi kuoli.

action-report-offence = Tee rikosilmoitus poliisille
    .does = Poliisi voi alkaa tutkia asiaa. Ilmoitus tarvitaan myös, jos vaadit korvausta rikoksesta.
    .not-covered = Ilmoitus ei lopeta väärinkäyttöä. Pelkällä ilmoituksella ei saa korvausta. Soita 112 vain vaaratilanteessa.
    .cost = Emme löytäneet tietoa maksusta.
    .how = Kerro, mitä tapahtui ja milloin, ja mainitse tietovuoto. Kerro myös, vaaditko rangaistusta: identiteettivarkaudessa sinun täytyy itse vaatia sitä.
    .effect = Kun teet ilmoituksen verkossa, sen numero voi tulla vasta päivien tai viikkojen päästä. Vahvistusviesti ei ole kopio ilmoituksesta.
    .without-login = Käy millä tahansa poliisiasemalla Suomessa.
    .age = Myös alaikäisen kannattaa ilmoittaa.
    .for-other = Kuka tahansa voi ilmoittaa. Identiteettivarkaudessa rangaistusta vaatii se, jota rikos koskee.
    .estate = Kuolinpesä voi ilmoittaa väärinkäytöstä.

action-blackmail-steps = Jos sinua kiristetään, älä maksa äläkä vastaa
    .does = Maksaminen ei takaa, että tiedot poistetaan. Pelästyminen on tavallista. Et ole tehnyt väärin. Kiristys on rikos.
    .not-covered = Ohjeet eivät poista jo levinneitä tietoja. Älä etsi tai jaa niitä. Jos olet vaarassa, soita 112.
    .cost = Maksuton.
    .how = Säilytä viesti. Ota siitä kuva. Tee sitten rikosilmoitus ja puhu jonkun kanssa.

action-victim-support = Soita Rikosuhripäivystykseen
    .does = Saat neuvoa ja tukea, ja voit soittaa nimettömästi.
    .not-covered = Puhelu ei korvaa rikosilmoitusta.
    .cost = Maksuton.
    .how = Soita 116 006. Jos linja on varattu, yritä myöhemmin uudelleen.

action-therapy-support-own = Jatka omaa hoitoasi tai terapiaasi
    .does = Saat tukea ihmiseltä, joka tuntee tilanteesi. Et ole tehnyt väärin.
    .not-covered = Hoito ei korvaa rikosilmoitusta eikä kieltoja ja estoja.
    .cost = Hinta riippuu hoitopaikastasi.
    .how = Ota yhteys terapeuttiisi tai lääkäriisi ja sovi jatkosta. Jos hoitopaikkaa ei ole, ota yhteys terveyskeskukseen tai sosiaali- ja kriisipäivystykseen.

action-kela-records = Pyydä Vastaamon kirjaamat tietosi Kelasta
    .does = Näet, mitä Vastaamon asiakirjoissa sinusta lukee.
    .not-covered = Asiakirjoista ei näy, mitä rikolliset kopioivat. Jos käyntisi maksettiin palvelusetelillä tai maksusitoumuksella, tiedot ovat maksajalla.
    .cost = Emme löytäneet tietoa maksusta.
    .how = Lähetä pyyntö suojatulla sähköpostilla osoitteeseen toimintansa.lopettaneet@kela.fi. Kela välittää sen hyvinvointialueelle, joka antaa tiedot sinulle.

action-state-treasury = Selvitä, voitko saada korvausta Valtiokonttorista
    .does = Valtiokonttori voi maksaa korvausta kärsimyksestä, jonka kiristys tai sen yritys aiheutti.
    .not-covered = Tietomurrosta tai tietojen levittämisestä sitä ei makseta. Tilapäisestä haitasta tarvitaan lääketieteellinen selvitys jo syksyltä 2020. Summa voi olla eri kuin tuomioistuimessa.
    .cost = Emme löytäneet tietoa maksusta.
    .how = Ensin tarvitaan rikosilmoitus ja korvausvaatimus rikoksen tekijälle tuomioistuimessa. Jos et ollut mukana oikeudenkäynnissä, kysy Valtiokonttorista.
    .ends = Hae kolmen vuoden kuluessa lainvoimaisesta tuomiosta. Jos asia ei ole ollut tuomioistuimessa, aikaa on kymmenen vuotta teosta. Kysy oma määräaikasi numerosta 0295 50 2736.
    .without-login = Hakemuksen voi tehdä myös tulostettavalla lomakkeella.
    .estate = Kuolinpesä voi saada korvausta. Kysy Valtiokonttorista.

action-complaint-ombudsman = Ilmoita tietosuojavaltuutetulle, jos organisaatio ei vastaa
    .does = Tietosuojavaltuutettu valvoo tietojen käsittelyä. Voit ilmoittaa myös, jos pyyntösi hylätään.
    .not-covered = Tietosuojavaltuutettu ei päätä korvauksista, ei toimi asiamiehenäsi eikä tutki rikoksia.
    .cost = Emme löytäneet tietoa maksusta.
    .how = Kysy ensin organisaatiolta. Käytä yksityishenkilön lomaketta: tietoturvaloukkauksen lomake on vain organisaatioille. Jos asia koskee Ahvenanmaan viranomaista, ilmoita Datainspektionenille.
    .effect = Käsittelyn tavoiteaika on noin vuosi.

action-damages = Vaadi korvausta organisaatiolta, jos sinulle on tullut vahinkoa
    .does = Voit vaatia korvausta sekä rahallisesta että aineettomasta vahingosta.
    .not-covered = Tietosuojavaltuutettu ei päätä korvauksista. Älä luota viestiin, joka lupaa korvausta, jota et ole hakenut.
    .cost = Emme löytäneet tietoa maksusta. Oikeudenkäynnistä voi tulla kuluja.
    .how = Esitä vaatimus ensin organisaatiolle, joka vastaa tiedoistasi, tai sen alihankkijalle. Jos se ei suostu, voit nostaa kanteen käräjäoikeudessa.
    .effect = Rikokseen perustuva vaatimus voidaan käsitellä rikosasian oikeudenkäynnissä.
    .ends = Aikaa on yleensä kolme vuotta siitä, kun sait tietää vahingosta ja sen, kuka siitä vastaa. Kysy oma määräaikasi juristilta.

action-legal-aid = Kysy oikeusapua, jos tarvitset juristia
    .does = Juristi neuvoo ja auttaa sinua.
    .not-covered = Apua ei saa vähäiseen asiaan eikä asiaan, jonka vakuutuksesi kattaa. Tarkista ensin vakuutuksesi.
    .cost = Varoistasi riippuu, onko apu maksutonta vai maksatko osan.
    .how = Ota yhteys mihin tahansa oikeusaputoimistoon. Verkossa voit kirjautumatta laskea, voitko saada apua, tai kysyä nimettömästi chatissa.
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
    .not-covered = Opas ei kerro, onko juuri sinun tietojasi viety. Se on tehty lähinnä aikuisille.
    .cost = Maksuton.
    .how = Vastaa oppaan kysymyksiin. Vastauksiasi ei tallenneta.

action-identity-code-change = Hae henkilötunnuksen muuttamista vain poikkeustilanteessa
    .does = Se on mahdollista, jos tunnusta käytetään toistuvasti väärin. Syy voi olla myös pysyvä uhka terveydellesi tai turvallisuudellesi: uhan arvioi poliisi.
    .not-covered = Pelkkä tietovuoto ei riitä. Haitan täytyy olla huomattava, ja muutoksen täytyy todella estää väärinkäyttö. Henkilötunnusten uudistus ei muuta nykyisiä tunnuksia eikä vaadi sinulta mitään.
    .cost = Emme löytäneet tietoa maksusta.
    .how = Tee vapaamuotoinen, perusteltu hakemus Digi- ja väestötietovirastoon.

action-report-to-ncsc = Ilmoita huijausviestistä Kyberturvallisuuskeskukseen
    .does = Voit ilmoittaa huijausviestistä, kaapatusta tilistä tai haittaohjelmasta.
    .not-covered = Ilmoitus ei ole rikosilmoitus. Kerro yhteystietosi, jos haluat, että sinuun otetaan yhteyttä.
    .cost = Emme löytäneet tietoa maksusta.
    .how = Täytä lomake tai lähetä sähköpostia ja liitä mukaan viesti tai kuva siitä. Ilmoitus on luottamuksellinen.

action-keep-evidence = Säilytä uhkausviesti todisteena
    .does = Poliisi tarvitsee viestin sellaisena kuin se tuli.
    .not-covered = Jos olet vaarassa, soita 112.
    .cost = Maksuton.
    .how = Ota kuva. Kirjaa muistiin lähettäjä, aika, vaatimus ja se, mihin pitäisi maksaa.

action-crisis-line = Soita MIELIn Kriisipuhelimeen, jos sinulla on paha olo
    .does = Voit puhua siitä, miltä sinusta tuntuu.
    .not-covered = Kriisipuhelin ei selvitä tietovuotoa. Jos henki on vaarassa, soita 112.
    .cost = Puhelu maksaa sen, mitä operaattorisi perii.
    .how = Numero 09 2525 0111 vastaa suomeksi ympäri vuorokauden. Ruotsiksi numero on 09 2525 0112 ja englanniksi 09 2525 0113: tarkista ajat verkosta. Jos linja on varattu, yritä myöhemmin uudelleen.

action-youth-chat = Jos olet nuori, kirjoita Sekasin-chattiin
    .does = Voit kertoa nimettömästi, mikä painaa mieltä.
    .not-covered = Chat ei selvitä tietovuotoa. Jos olet vaarassa, soita 112.
    .cost = Emme löytäneet tietoa maksusta.
    .how = Mene osoitteeseen sekasin.fi. Jos chatissa on jonoa, yritä myöhemmin uudelleen.
    .age = Chat on 12–29-vuotiaille.

action-log-request = Tee lokitietopyyntö: kuka on käsitellyt tietojasi
    .does = Saat lokitiedot eli luettelon siitä, kuka tietojasi on käsitellyt.
    .not-covered = Luettelosta ei selviä, oliko katselulle syy, eikä katselusta aina jää merkintää. Yli kaksi vuotta vanhoja lokitietoja saa vain erityisestä syystä. Epäily luvattomasta katselusta voi olla tällainen syy.
    .cost = Emme löytäneet tietoa maksusta.
    .how = Lähetä pyyntö sille, jolla tiedot ovat: hyvinvointialueelle, kaupungille tai HUSille. Jos merkintä ihmetyttää, tee sinne selvityspyyntö.
    .without-login = Kysy, miten se onnistuu paperilomakkeella tai paikan päällä.

action-omakanta = Katso OmaKannasta, missä potilastietojasi on käsitelty
    .does = Näet, onko tietojasi käsitelty paikassa, jossa et ole asioinut.
    .not-covered = OmaKannasta ei näy, kuka työntekijä tietoja katsoi. Siihen tarvitset lokitiedot.
    .cost = Emme löytäneet tietoa maksusta.
    .how = Kirjoita osoite kanta.fi itse ja kirjaudu sieltä.
    .without-login = Pyydä lokitiedot siltä, jonka työntekijästä on kyse.
    .age = Alaikäinen voi kirjautua, jos hänellä on tunnistautumisväline. Huoltaja ei näe verkossa, kenelle lapsen tietoja on annettu: kysy hoitopaikasta.
    .for-other = Tarvitset häneltä Suomi.fi-valtuuden terveydenhuollon asioihin.

action-snooping-police-request = Tee poliisille tutkintapyyntö tietojesi katselusta, jos haluat
    .does = Hyvinvointialue pyysi poliisia tutkimaan tapauksen ja kertoi, että myös asiakas voi pyytää sitä.
    .not-covered = Emme tiedä, onko poliisi jo päättänyt tutkinnan. Kysy ensin hyvinvointialueelta.
    .cost = Emme löytäneet tietoa maksusta.
    .how = Mainitse Kanta-Hämeen hyvinvointialue ja Forssan seudun kotihoito, ja ota kirje mukaan, jos sait sellaisen.
    .without-login = Käy millä tahansa poliisiasemalla Suomessa.

action-passwords = Vaihda salasana ja ota käyttöön kaksivaiheinen tunnistautuminen
    .does = Vanha salasanasi ei enää avaa tiliä. Kaksivaiheiseen tunnistautumiseen tarvitaan lisäksi esimerkiksi koodi puhelimestasi.
    .not-covered = Uusi salasana ei palauta tietoja, jotka ovat jo vuotaneet.
    .cost = Maksuton.
    .how = Kirjoita palvelun osoite itse, aloita sähköpostista ja valitse joka palveluun oma salasana. Työpaikan tunnuksesta saat ohjeet työnantajalta.

action-savonia-password = Vaihda Savonian salasana, jos et ole vaihtanut sitä murron jälkeen
    .does = Savonia kehotti kaikkia opiskelijoita vaihtamaan salasanansa.
    .not-covered = Lähteet eivät kerro, että salasanoja olisi vuotanut.
    .cost = Emme löytäneet tietoa maksusta.
    .how = Jos sama salasana on muualla, vaihda se sielläkin. Kysy Savonialta, onko se edelleen valmis ostamaan palvelun, joka ilmoittaa luottotietojen väärinkäytöstä.

action-finnair-password = Vaihda Finnair Plussan salasana, jos et ole vaihtanut sitä murron jälkeen
    .does = Finnair suositteli salasanan vaihtamista.
    .not-covered = Finnairin mukaan vuotaneilla tiedoilla ei voinut kirjautua.
    .cost = Emme löytäneet tietoa maksusta.
    .how = Kirjoita Finnairin osoite itse. Jos sama salasana on muualla, vaihda se sielläkin.

action-directory-ban = Pyydä operaattoria salaamaan tietosi ja kysy uusista liittymistä
    .does = Numeroasi ja osoitettasi ei anneta numeropalveluista eikä puhelinluetteloista.
    .not-covered = Kielto ei koske muita rekistereitä. Uusien liittymien estoa emme löytäneet miltään operaattorilta.
    .cost = Puhelu maksaa sen, mitä operaattorisi perii.
    .how = Soita numeroon, joka on operaattorin verkkosivulla, ja pyydä osoitetietojen luovutuskieltoa. Kysy myös, voiko operaattori merkitä, että uutta liittymää varten täytyy tunnistautua myymälässä.

action-home-insurance = Tarkista, mitä kotivakuutuksesi korvaa
    .does = Kotivakuutuksen tai ammattiliiton vakuutuksen oikeusturva voi maksaa juristin, jos asiasta tulee riita.
    .not-covered = Oman vakuutuksesi ehdot ratkaisevat.
    .cost = Emme löytäneet tietoa maksusta. Juristista voi jäädä omavastuu.
    .how = Soita vakuutusyhtiöön ennen kuin palkkaat juristin. Kysy oikeusturvasta ja identiteettivarkaudesta.

action-lost-document = Ilmoita passi tai henkilökortti kadonneeksi vain, jos se on oikeasti poissa
    .does = Poliisi mitätöi asiakirjan, eikä löytäjä voi enää käyttää sitä.
    .not-covered = Henkilötunnuksen tai pelkän kopion vuoksi ilmoitusta ei tarvita.
    .cost = Maksuton. Uusi asiakirja maksaa.
    .how = Etsi ensin. Tee ilmoitus poliisin verkkolomakkeella. Ulkomailla ota yhteys Suomen edustustoon.
    .undo = Ei voi perua: mitätöity passi ei kelpaa enää koskaan, vaikka löytäisit sen.
    .without-login = Käy poliisiasemalla. Puhelimessa se ei onnistu.

action-personal-safety-nondisclosure = Hae turvakieltoa, jos sinuun kohdistuu vakava uhka
    .does = Osoitteesi ja kotikuntasi salataan väestötietojärjestelmässä ja ajoneuvorekisterissä.
    .not-covered = Pelkkä tietovuoto ei riitä. Kielto ei koske muita rekistereitä.
    .cost = Maksuton.
    .how = Kirjoita hakemus Digi- ja väestötietovirastoon ja liitä mukaan asiakirjoja uhasta. Jos olet vaarassa, soita 112.
    .ends = Ensin enintään viisi vuotta, sitten kaksi vuotta kerrallaan.
    .side-effects = Osoitteesi ei välity enää sairaalaan, kuntaan, pankkiin eikä vakuutusyhtiöön. Verkossa asiointi lapsen puolesta voi rajoittua.
    .undo = Voit pyytää virastoa lopettamaan kiellon.
    .age = Alaikäiselle sitä hakevat huoltajat yhdessä.

action-swedish-number-misused = Toimi Ruotsissa, jos joku käyttää ruotsalaista henkilötunnusta väärin
    .does = Ruotsin poliisi neuvoo, mitä tehdä, jos joku ostaa tai lainaa toisen nimissä.
    .not-covered = Tämä ei koske suomalaista henkilötunnusta.
    .cost = Emme löytäneet tietoa maksusta.
    .how = Tee rikosilmoitus Ruotsin poliisille. Soita pankkiin ja kiistä laskut, joita et tunnista. Tarkista Skatteverketistä osoite ja Svensk Adressändringistä, ettei postia ohjata muualle. Jos joku on pyytänyt luottotietoja toisen nimissä, henkilötunnuksen voi sulkea siinä luottotietoyhtiössä.
