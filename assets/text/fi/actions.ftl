# Toimet: mitä voit tehdä, mihin se auttaa ja mihin ei.

action-ask-organisation = Kysy organisaatiolta, mitä tietojasi tapaus koskee
    .does = Varman tiedon saat vain organisaatiolta, jonka asiakas olit. Voit kysyä myös, mistä tietosi on saatu, kenelle niitä on annettu ja kuinka kauan ne säilytetään.
    .not-covered = Pyyntö ei estä tietojen väärinkäyttöä. Organisaatio voi kieltäytyä, mutta sen täytyy kertoa syy.
    .cost = Ensimmäinen kopio tiedoistasi on maksuton. Lisäkopiot voivat maksaa.
    .how = Kerro pyynnössä nimesi, yhteystietosi, mitkä tiedot haluat, miltä ajalta ja missä muodossa. Älä kirjoita henkilötunnusta tai terveystietoja tavalliseen sähköpostiin.
    .effect = Vastaus on annettava kuukauden kuluessa. Jos pyyntöjä on paljon tai ne ovat vaikeita, aika voi olla yhteensä kolme kuukautta.
    .without-login = Tavat vaihtelevat organisaation mukaan. Kysy asiakaspalvelusta, miten pyynnön voi tehdä ilman kirjautumista.
    .for-other = Kysy organisaatiolta, miten voit tehdä pyynnön toisen puolesta. Itä-Uudenmaan ja Keski-Suomen hyvinvointialueilla se onnistuu valtakirjalla.

action-keep-log = Pidä kirjaa siitä, mitä teet
    .does = Muistat myöhemmin, mitä ilmoitit, milloin ja kenelle. Merkinnöistä voi olla apua poliisille ja vahinkojen arvioinnissa.
    .not-covered = Kirjanpito ei estä väärinkäyttöä.
    .cost = Maksuton.
    .how = Kirjoita lyhyt merkintä joka kerta, kun soitat, ilmoitat tai saat vastauksen. Säilytä myös kirjeet, viestit ja laskut.

action-watch-bills = Seuraa laskuja, tiliä ja postia
    .does = Huomaat ajoissa, jos joku tilaa tai lainaa nimissäsi. Merkki siitä voi olla lasku, pakettiviesti tai luottopäätös, jota et tunne.
    .not-covered = Seuraaminen ei estä tilauksia tai lainoja. Se auttaa puuttumaan niihin aikaisin.
    .cost = Maksuton.
    .how = Käy tiliotteet ja kirjeet läpi säännöllisesti. Tarkista välillä osoitteesi Suomi.fi-palvelun henkilötiedoista, sillä osoitteen muuttumisesta ei lähetetä sinulle tietoa.

action-credit-ban-free = Tee maksuton luottokielto Verohallinnon rekisteriin
    .does = Lainanantaja näkee kiellon, kun joku hakee lainaa nimissäsi. Sen täytyy silloin harkita lainaa tavallista tarkemmin.
    .not-covered = Kielto ei ole ehdoton este, sillä lainanantaja päättää itse. Kielto näytetään lainanantajille, joten se ei välttämättä estä laskulla ostamista.
    .cost = Maksuton.
    .how = Kirjaudu positiivisen luottotietorekisterin verkkopalveluun ja valitse syyksi identiteettivarkauden riski. Anna samalla suostumus siihen, että tieto kiellosta annetaan myös luottotietoyrityksille.
    .effect = Voit valita alkamispäivän, myös myöhemmän. Paperilomakkeella tehty kielto tulee voimaan, kun lomake on käsitelty.
    .ends = Kielto on voimassa toistaiseksi tai valitsemaasi päivään asti.
    .side-effects = Myös oma uusi lainasi voi vaikeutua. Nykyiset lainasi ja korttisi toimivat kuten ennen. Kiellosta ei saa todistusta.
    .undo = Voit muuttaa kieltoa tai poistaa sen milloin tahansa verkkopalvelussa tai lomakkeella.
    .without-login = Täytä Verohallinnon paperilomake.
    .age = Huoltaja voi tehdä kiellon alaikäiselle. Tarkista verkkopalvelusta, onnistuuko se siellä. Muuten käytä paperilomaketta.
    .for-other = Tarvitset häneltä Suomi.fi-valtuuden, jolla voi katsoa luottotietoja ja asettaa luottokiellon. Silloin näet kaikki hänen lainansa ja voit myös poistaa kiellon. Jos hän ei voi tunnistautua verkossa, valtuuden voi hakea hakemuksella.

action-credit-ban-commercial = Harkitse maksullista luottokieltoa luottotietoyhtiöissä
    .does = Kielto näkyy yrityksille, jotka tarkistavat luottotietosi näistä rekistereistä. Rekistereitä pitävät Suomen Asiakastieto ja Dun & Bradstreet. Suomi.fi neuvoo käyttämään maksutonta kieltoa ja molempia maksullisia yhtä aikaa, jotta suoja on kattava.
    .not-covered = Kielto ei näy myyjälle, joka ei tarkista luottotietojasi.
    .cost = Maksullinen. Emme löytäneet nykyistä hintaa, joten kysy se yhtiöltä.
    .how = Tee ensin maksuton luottokielto ja anna siinä suostumus luottotietoyrityksille, niin tarve voi olla pienempi. Omat luottotietosi voit tarkistaa kummastakin rekisteristä maksutta kerran vuodessa.
    .ends = Kysy yhtiöltä, kuinka kauan kielto on voimassa.
    .side-effects = Luottotietoja katsotaan myös, kun vuokraat asunnon, avaat puhelinliittymän tai otat vakuutuksen. Kerro siksi kiellosta toiselle osapuolelle etukäteen.
    .without-login = Kysy yhtiön asiakaspalvelusta, miten kiellon voi tehdä.

action-move-block-dvv = Estä muuttoilmoituksen tekeminen nimissäsi
    .does = Esto auttaa estämään sen, että joku muu vaihtaa osoitteesi väestötietojärjestelmään. Väärää osoitteenmuutosta on käytetty verkkotilausten ohjaamiseen toiseen paikkaan.
    .not-covered = Esto ei koske Postin osoitetietoja, pankkeja eikä kauppoja. Palvelu ei koske Ahvenanmaata. Pelkällä henkilötunnuksella ei voi tehdä muuttoilmoitusta verkossa.
    .cost = Maksua ei mainita.
    .how = Tee esto Suomi.fi-palvelussa. Laita lisäksi Postin muuttosuojaus päälle.
    .effect = Suomi.fi-palvelussa tehty esto tulee voimaan ilman viivettä. Palvelupaikassa tehty esto tulee voimaan viiveellä.
    .ends = Esto on voimassa, kunnes perut sen.
    .side-effects = Sinun täytyy perua esto ennen omaa muuttoilmoitustasi.
    .undo = Peru esto Suomi.fi-palvelussa tai viraston palvelupaikassa.
    .without-login = Käy missä tahansa Digi- ja väestötietoviraston palvelupaikassa.
    .age = 15 vuotta täyttänyt voi tehdä eston itse. Alle 15-vuotiaan huoltajille suositellaan estoa omalle muutolleen. Silloin lapsen muuttoa ei käsitellä kuulematta huoltajaa.
    .for-other = Suomi.fi-palvelussa estoa ei voi tehdä toisen aikuisen puolesta. Kysy virastosta, miten se onnistuu.

action-move-protection-posti = Laita Postin muuttosuojaus päälle
    .does = Kevyempi suojaus estää Postin paperisen muuttoilmoituksen nimissäsi. Vahvempi suojaus estää paperiset ja sähköiset muuttoilmoitukset, ja saat siitä aina vahvistuksen.
    .not-covered = Kevyempi suojaus ei estä muuttoilmoitusta, joka tehdään verkossa kirjautumalla. Se ei vaikuta pakettien osoitteisiin. Väestötietojärjestelmään tarvitaan erillinen esto.
    .cost = Maksua ei mainita.
    .how = Laita kevyempi suojaus päälle Postin verkkopalvelussa tai OmaPosti-sovelluksessa. Valitse vahvempi, jos myös pankkitunnuksesi tai muu tunnistautumisvälineesi on viety.
    .effect = Kevyempi suojaus tulee voimaan ilman viivettä.
    .ends = Suojaus on voimassa, kunnes poistat sen.
    .side-effects = Vahvempi suojaus täytyy poistaa ennen omaa muuttoasi.
    .undo = Kevyemmän suojauksen voit poistaa samassa palvelussa.
    .without-login = Kysy Postin asiakaspalvelusta, miten suojauksen voi tehdä ilman kirjautumista.

action-prh-ban = Ilmoita rekisteröintikielto Patentti- ja rekisterihallitukseen
    .does = Sinua ei merkitä yrityksen tai yhteisön vastuuhenkilöksi ilman erillistä suostumustasi.
    .not-covered = Kielto ei poista tehtäviä, joihin sinut on jo merkitty. Se ei koske lainoja eikä tilauksia.
    .cost = Maksua ei mainita. Kysy asiaa Patentti- ja rekisterihallituksesta.
    .how = Lataa lomake osoitteesta prh.fi, täytä ja allekirjoita se. Lähetä se suojatulla sähköpostilla tai kirjeenä tai vie se asiakaspalveluun, sillä lomakkeessa on henkilötunnuksesi.
    .ends = Kielto on voimassa, kunnes perut sen.
    .undo = Voit perua kiellon.

action-contact-nondisclosure = Harkitse yhteystietojen luovutuskieltoa
    .does = Osoitettasi ei anneta väestötietojärjestelmästä osoitepalveluihin.
    .not-covered = Kielto koskee vain väestötietojärjestelmää. Viranomaiset ja pankit saavat tietosi edelleen. Turvakielto on eri asia: se sopii vain, jos terveyttäsi tai turvallisuuttasi todella uhataan.
    .cost = Maksua ei mainita.
    .how = Tee kielto Suomi.fi-palvelun henkilötiedoissa. Ajoneuvorekisteriin tarvitaan erillinen kielto Traficomissa.
    .side-effects = Kukaan muukaan ei saa osoitettasi osoitepalveluista.
    .undo = Voit perua kiellon.
    .without-login = Soita Digi- ja väestötietovirastoon tai lähetä lomake tai vapaamuotoinen kirje.
    .age = Huoltajat voivat tehdä kiellon lapselle lomakkeella tai kirjeellä. Suomi.fi-palvelussa tai puhelimessa se ei onnistu.
    .for-other = Suomi.fi-palvelussa tai puhelimessa kieltoa ei voi tehdä toisen puolesta. Kysy virastosta, miten se onnistuu.

action-bank-contact = Kerro pankille, että tilinumerosi voi olla ulkopuolisilla
    .does = Pankki voi neuvoa, mitä tililläsi kannattaa seurata. Jos tililläsi on maksu, jota et ole tehnyt, voit pyytää oikaisua.
    .not-covered = Ilmoitus ei estä valelaskuja. Pelkän tilinumeron takia tiliä ei yleensä tarvitse sulkea.
    .cost = Puhelu maksaa sen, mitä operaattorisi perii. Muuta maksua ei mainita.
    .how = Soita numeroon, jonka löydät pankkisi omalta verkkosivulta. Kerro, mitkä tiedot ovat voineet joutua ulkopuolisille.

action-close-bank-codes = Sulje pankkitunnukset tai kortti, jos annoit ne jollekulle
    .does = Tunnuksia tai korttia ei voi enää käyttää. OP:n ja Säästöpankin mukaan vastuusi päättyy, kun teet ilmoituksen.
    .not-covered = Sulkeminen ei palauta jo vietyjä rahoja. Pyydä niistä pankilta oikaisua ja tee rikosilmoitus.
    .cost = Puhelu maksaa sen, mitä operaattorisi perii. Muuta maksua ei mainita.
    .how = Soita heti pankkisi sulkupalveluun: numero on pankin verkkosivulla ja FINEn luettelossa. Älä käytä numeroa, jonka sait viestissä.
    .effect = Tunnukset tai kortti sulkeutuvat heti, kun ilmoitat.
    .side-effects = Suljetuilla pankkitunnuksilla et voi kirjautua muihinkaan palveluihin.
    .undo = Suljettua korttia ei oteta uudelleen käyttöön, vaan saat uuden kortin.
    .for-other = OP:n mukaan läheinen voi soittaa, jos asiakas ei itse pysty. Kysy muista pankeista, onko niissä samoin.
    .estate = Soita kuolleen läheisesi pankkiin ja pyydä sulkemaan pankkitunnukset ja kortit.

action-door-code-change = Pyydä vaihtamaan talon ovikoodi
    .does = Vanhalla koodilla ei enää pääse sisään taloon.
    .not-covered = Uusi koodi ei muuta sitä, että osoitteesi on voinut joutua ulkopuolisille.
    .cost = Maksua ei mainita. Kysy asiaa isännöitsijältä tai vuokranantajalta.
    .how = Kerro isännöitsijälle tai vuokranantajalle, että ovikoodi on voinut joutua ulkopuolisille. Sinun ei tarvitse kertoa, mitä sinulle on toimitettu.
    .side-effects = Uusi koodi täytyy kertoa niille, jotka sitä tarvitsevat, esimerkiksi kotihoidolle.

action-beware-payment-request = Jätä maksamatta, jos joku pyytää maksua hyvinvointialueen hoitotarvikkeista
    .does = Tunnistat huijauksen, joka sopii vietyihin tietoihin. Pirkanmaan ja Pohjois-Pohjanmaan hyvinvointialueiden mukaan tällainen maksupyyntö viittaa rikokseen.
    .not-covered = Jos ostat tuotteita myös itse, voit saada niistä oikean laskun. Tarkista lasku myyjältä numerosta, jonka tunnet ennestään.
    .cost = Maksuton.
    .how = Hyvinvointialueen ja Helsingin kaupungin hoitotarvikkeet ovat maksuttomia, joten älä avaa maksulinkkiä. Jos epäröit, soita hoitotarvikepalveluun numeroon, joka on vanhassa kirjeessäsi.

action-beware-phishing = Varo viestejä, joissa pyydetään rahaa, tunnuksia tai kirjautumista
    .does = Huijarin on vaikeampi saada sinulta tunnuksia tai rahaa. Poliisi, pankki tai Verohallinto ei pyydä pankkitunnuksia puhelimessa eikä sähköpostissa.
    .not-covered = Tämä ei estä viestien tuloa. Huijausviesti voi tulla samaan viestiketjuun kuin aidot viestit. Oikea nimi tai osoite ei vielä todista, että viesti on aito.
    .cost = Maksuton.
    .how = Kysy itseltäsi: odotinko viestiä, pyydetäänkö rahaa tai tunnuksia, onko siinä kiire? Jos epäilet, älä avaa linkkiä vaan kirjoita palvelun osoite itse tai soita tuttuun numeroon.

action-beware-door-visitor = Pidä ovi kiinni, jos et odottanut kävijää
    .does = Ohjeesta on apua, jos joku käyttää osoitettasi tai tilaustietojasi tekosyynä päästä sisään. Keväällä 2024 Tampereella ulkopuolinen esiintyi kotihoidon työntekijänä.
    .not-covered = Tämä ei estä ketään tulemasta ovelle. Jos olet vaarassa, soita 112.
    .cost = Maksuton.
    .how = Pyydä kävijää odottamaan oven takana ja soita numeroon, jonka tiedät ennestään. Pirkanmaalla kotihoidon työntekijällä on aina henkilökortti, eikä hän koskaan pyydä rahaa, pankkitunnuksia tai kortteja.

action-dispute-invoice = Kiistä lasku tai laina, joka ei ole sinun
    .does = Lähettäjä saa tiedon, että et ole tilannut tai lainannut mitään. Pelkkä lasku ei todista velkaa: lähettäjän täytyy osoittaa, mihin sopimukseen se perustuu.
    .not-covered = Kiistäminen ei estä uusia tilauksia. Tee siksi myös rikosilmoitus.
    .cost = Maksuton.
    .how = Kirjoita laskun lähettäjälle, että et ole tehnyt sopimusta, ja säilytä lasku ja viestisi. Liitä mukaan kopio rikosilmoituksesta, kun olet saanut sen poliisilta.
    .estate = Kuolinpesä voi kiistää laskun samalla tavalla. Kerro lähettäjälle, milloin ihminen kuoli.

action-report-offence = Tee rikosilmoitus poliisille
    .does = Poliisi voi alkaa tutkia asiaa. Ilmoitus tarvitaan myös, jos vaadit korvausta rikoksesta.
    .not-covered = Ilmoitus ei lopeta väärinkäyttöä eikä tuo itsestään rahaa. Hätänumero 112 on vain vaaratilanteita varten.
    .cost = Maksua ei mainita.
    .how = Kerro tarkasti, mitä tapahtui ja milloin, mainitse tietomurto ja säilytä viestit ja laskut. Kerro myös, vaaditko rangaistusta: identiteettivarkaudessa sinun täytyy itse vaatia sitä.
    .effect = Poliisi siirtää verkkoilmoituksen järjestelmäänsä käsin, ja siihen voi mennä päiviä tai viikkoja. Sitten ilmoitus saa numeron. Vahvistusviesti ei ole kopio ilmoituksesta.
    .without-login = Käy millä tahansa poliisiasemalla Suomessa.
    .age = Myös alaikäisen kannattaa ilmoittaa rikoksesta.
    .for-other = Kuka tahansa voi ilmoittaa rikoksesta toisen puolesta. Identiteettivarkaudessa vaatimuksen rangaistuksesta tekee kuitenkin se, jota rikos koskee.
    .estate = Kuolinpesä voi kertoa poliisille, että kuolleen ihmisen tietoja käytetään väärin.

action-blackmail-steps = Jos sinua kiristetään, älä maksa äläkä vastaa
    .does = Maksaminen ei takaa, että tiedot poistetaan. Kiristys on rikos, etkä sinä ole tehnyt väärää. Pelästyminen on tavallista.
    .not-covered = Nämä ohjeet eivät poista jo levinneitä tietoja. Älä etsi tai jaa vuodettuja tietoja. Jos olet vaarassa nyt, soita 112.
    .cost = Maksuton.
    .how = Säilytä viesti ja ota siitä kuva. Tee sitten rikosilmoitus ja puhu jonkun kanssa.

action-victim-support = Soita Rikosuhripäivystykseen, jos tarvitset neuvoa tai tukea
    .does = Rikosuhripäivystys neuvoo ja tukee, kun sinulle on tehty rikos. Voit soittaa nimettömästi.
    .not-covered = Puhelu ei korvaa rikosilmoitusta.
    .cost = Soitto on maksuton.
    .how = Soita 116 006. Jos linja on varattu, yritä myöhemmin uudelleen.

action-therapy-support-own = Pidä oma hoitosi tai terapiasi käynnissä
    .does = Saat tukea ihmiseltä, joka tuntee tilanteesi. Sinä et ole tehnyt väärää.
    .not-covered = Hoito ei korvaa rikosilmoitusta eikä kieltoja ja estoja.
    .cost = Maksua ei mainita. Hinta riippuu hoitopaikastasi.
    .how = Ota yhteys omaan terapeuttiisi tai lääkäriisi ja sovi jatkosta. Jos sinulla ei ole hoitopaikkaa, ota yhteys terveyskeskukseen tai sosiaali- ja kriisipäivystykseen.

action-kela-records = Pyydä Vastaamon kirjaamat tietosi Kelasta
    .does = Saat nähdä, mitä Vastaamon asiakirjoissa sinusta lukee. Asiakirjat siirrettiin Kelaan maaliskuussa 2021.
    .not-covered = Asiakirjoista ei näy, mitä rikolliset kopioivat. Jos käyntisi maksettiin palvelusetelillä tai maksusitoumuksella, tiedot ovat maksajalla.
    .cost = Maksua ei mainita.
    .how = Lähetä pyyntö suojatulla sähköpostilla osoitteeseen toimintansa.lopettaneet@kela.fi. Kela välittää pyynnön hyvinvointialueelle, joka antaa tiedot sinulle.

action-state-treasury = Selvitä, voitko saada korvausta Valtiokonttorista
    .does = Valtiokonttori voi maksaa korvausta kärsimyksestä, jonka kiristys tai sen yritys aiheutti.
    .not-covered = Kärsimyksestä ei makseta korvausta tietomurron tai tietojen levittämisen vuoksi. Tilapäisestä haitasta tarvitaan lääketieteellinen selvitys, joka on jo olemassa syksyltä 2020. Summa voi olla eri kuin tuomioistuimessa.
    .cost = Maksua ei mainita.
    .how = Ensin tarvitaan rikosilmoitus ja korvausvaatimus rikoksen tekijälle tuomioistuimessa. Jos et ollut mukana oikeudenkäynnissä, kysy Valtiokonttorista, mitä voit tehdä.
    .ends = Hae kolmen vuoden kuluessa lainvoimaisesta tuomiosta. Jos asia ei ole ollut tuomioistuimessa, aikaa on kymmenen vuotta teosta. Kysy oma määräaikasi Valtiokonttorista.
    .without-login = Kysy Valtiokonttorista, miten voit hakea ilman kirjautumista.
    .estate = Kuolinpesä voi saada korvausta. Kysy Valtiokonttorista, mitä hakemukseen tarvitaan.

action-complaint-ombudsman = Ilmoita tietosuojavaltuutetulle, jos organisaatio ei vastaa
    .does = Tietosuojavaltuutettu valvoo, että ihmisten tietoja käsitellään oikein. Voit kertoa hänelle, jos pyyntöösi ei vastata tai se hylätään.
    .not-covered = Tietosuojavaltuutettu ei päätä korvauksista, ei toimi asiamiehenäsi eikä tutki rikoksia.
    .cost = Maksua ei mainita.
    .how = Kysy ensin organisaatiolta itseltään. Käytä sitten yksityishenkilön lomaketta, sillä tietoturvaloukkauksen lomake on vain organisaatioille.
    .effect = Käsittelyn tavoiteaika on noin vuosi.

action-damages = Vaadi korvausta organisaatiolta, jos sinulle on tullut vahinkoa
    .does = Voit vaatia korvausta sekä rahallisesta että aineettomasta vahingosta.
    .not-covered = Tietosuojavaltuutettu ei käsittele korvausvaatimuksia. Älä luota viestiin, jossa sinulle luvataan korvausta, jota et ole hakenut.
    .cost = Vaatimuksen tekemisestä ei mainita maksua. Oikeudenkäynnistä voi tulla kuluja.
    .how = Esitä vaatimus ensin organisaatiolle, joka vastaa tiedoistasi, tai sen alihankkijalle. Jos se ei suostu, voit nostaa kanteen käräjäoikeudessa.
    .effect = Rikokseen perustuvat vaatimukset voidaan käsitellä rikosasian oikeudenkäynnissä.
    .ends = Aikaa on yleensä kolme vuotta siitä, kun sait tietää vahingosta ja siitä vastaavasta. Kysy oma määräaikasi juristilta.

action-legal-aid = Kysy oikeusapua, jos tarvitset juristia
    .does = Oikeusaputoimiston juristi neuvoo ja auttaa sinua.
    .not-covered = Oikeusapua ei saa, jos vakuutuksesi kattaa asian tai asia on vähäinen. Tarkista siksi ensin oma vakuutuksesi.
    .cost = Riippuu siitä, paljonko sinulla on rahaa käytettävissä. Apu voi olla maksuton, tai maksat siitä osan.
    .how = Ota yhteys mihin tahansa oikeusaputoimistoon, asuitpa missä tahansa. Verkossa voit laskea ilman kirjautumista, voitko saada apua, tai kysyä neuvoa nimettömästi chatissa.
    .without-login = Soita oikeusaputoimistoon tai käy siellä.
    .age = Alaikäisen avussa ratkaisevat hänen omat varansa, eivät vanhempien varat.

action-consumer-advice = Kysy neuvoa kuluttajaneuvonnasta
    .does = Neuvoja auttaa, jos et pääse yrityksen kanssa yhteisymmärrykseen laskusta tai tilauksesta.
    .not-covered = Kuluttajaneuvonta ei käsittele riitoja valtion tai kunnan palveluista. Se ei käsittele myöskään yksityishenkilöiden välisiä riitoja.
    .cost = Neuvonta on maksutonta. Puhelu maksaa tavallisen kotimaan puhelun verran.
    .how = Kirjoita ensin yritykselle. Soita sitten neuvontaan tai täytä yhteydenottolomake, jos asia ei selviä.
    .effect = Lomakkeeseen vastataan noin viikossa, useimmiten puhelimella. Soitto voi tulla tuntemattomasta numerosta.

action-suomi-fi-guide = Lue Suomi.fi-opas tietovuodosta
    .does = Opas kokoaa viranomaisten ohjeet yhteen paikkaan. Vastauksiasi ei tallenneta.
    .not-covered = Opas ei kerro, onko juuri sinun tietojasi viety. Se on tehty lähinnä aikuisille, mutta moni ohje sopii myös alaikäiselle.
    .cost = Maksuton.
    .how = Avaa opas osoitteessa suomi.fi. Vastaa muutamaan kysymykseen, niin saat ohjeet omaan tilanteeseesi.

action-identity-code-change = Hae henkilötunnuksen muuttamista vain poikkeustilanteessa
    .does = Muuttaminen on tarkoitettu tilanteisiin, joissa tunnusta käytetään toistuvasti väärin. Se on mahdollinen myös, jos terveyttäsi tai turvallisuuttasi uhataan pysyvästi.
    .not-covered = Pelkkä tietovuoto ei riitä. Väärinkäytön täytyy olla toistuvaa, haitan huomattava ja muutoksen täytyy todella estää se. Uhkatilanteessa poliisi tekee arvion uhasta.
    .cost = Maksua ei mainita.
    .how = Tee vapaamuotoinen hakemus Digi- ja väestötietovirastoon. Perustele se, sillä virasto päättää asiasta.

action-report-to-ncsc = Ilmoita huijausviestistä Kyberturvallisuuskeskukseen
    .does = Yksityishenkilökin voi ilmoittaa huijausviestistä, kaapatusta tilistä tai haittaohjelmasta. Ilmoituksesta on hyötyä myös muille.
    .not-covered = Ilmoitus ei ole rikosilmoitus. Kerro yhteystietosi, jos haluat, että sinuun otetaan yhteyttä.
    .cost = Maksua ei mainita.
    .how = Täytä ilmoituslomake tai lähetä sähköpostia ja liitä mukaan viesti tai kuva siitä. Ilmoitus on luottamuksellinen, ja lomake kysyy, saako tiedot antaa poliisille.

action-keep-evidence = Säilytä uhkausviesti todisteena
    .does = Poliisi tarvitsee viestin sellaisena kuin se tuli. Kun kirjaat asiat muistiin heti, sinun ei tarvitse palata viestiin joka kerta.
    .not-covered = Todisteet eivät estä uusia viestejä. Jos olet vaarassa, soita 112.
    .cost = Maksuton.
    .how = Säilytä alkuperäinen viesti ja ota siitä kuva. Kirjoita muistiin lähettäjä, päivä ja kellonaika, mitä vaaditaan ja mille tilille tai mihin osoitteeseen rahaa pyydetään. Anna nämä poliisille.

action-crisis-line = Soita MIELIn Kriisipuhelimeen, jos sinulla on paha olo
    .does = Voit puhua siitä, miltä sinusta tuntuu.
    .not-covered = Kriisipuhelin ei selvitä tietovuotoa eikä tee rikosilmoitusta. Jos henki on vaarassa, soita 112.
    .cost = Kriisipuhelin ei peri maksua, mutta puhelu maksaa sen, mitä operaattorisi perii.
    .how = Suomeksi numero on 09 2525 0111, ja siihen vastataan ympäri vuorokauden. Ruotsiksi numero on 09 2525 0112 ja englanniksi 09 2525 0113: tarkista niiden ajat verkosta. Jos linja on varattu, yritä myöhemmin uudelleen.

action-youth-chat = Jos olet nuori, kirjoita Sekasin-chattiin
    .does = Voit kertoa nimettömästi, mikä painaa mieltä.
    .not-covered = Chat ei selvitä tietovuotoa. Jos olet vaarassa, soita 112.
    .cost = Maksua ei mainita.
    .how = Mene osoitteeseen sekasin.fi ja kirjoita. Jos chatissa on jonoa, yritä myöhemmin uudelleen.
    .age = Chat on 12–29-vuotiaille.

action-log-request = Pyydä tieto siitä, kuka on käsitellyt tietojasi
    .does = Saat lokitiedot eli luettelon siitä, kuka tietojasi on käsitellyt. HUSin epäilyt tulivat ilmi, kun ihmiset pyysivät omia lokitietojaan.
    .not-covered = Luettelosta ei selviä, oliko katselulle syy. Kaikesta katselusta ei aina jää merkintää. Yli kaksi vuotta vanhoja lokitietoja saa vain erityisestä syystä.
    .cost = Maksua ei mainita.
    .how = Lähetä pyyntö sille, jonka tapaus on: hyvinvointialueelle, kaupungille tai HUSille. Jos jokin merkintä ihmetyttää, kysy sieltä, miksi tietojasi katsottiin.
    .without-login = Kysy, miten voit tehdä pyynnön paperilomakkeella tai paikan päällä.

action-omakanta = Katso OmaKannasta, missä potilastietojasi on käsitelty
    .does = Näet, onko tietojasi käsitelty paikassa, jossa et ole asioinut.
    .not-covered = OmaKannasta ei näy, kuka työntekijä tietoja katsoi. Siihen tarvitset lokitiedot.
    .cost = Maksua ei mainita.
    .how = Kirjoita osoite kanta.fi itse ja kirjaudu sieltä OmaKantaan.
    .without-login = Pyydä lokitiedot suoraan siltä, jonka työntekijästä tapauksessa on kyse.
    .age = Alaikäinen voi kirjautua itse, jos hänellä on tunnistautumisväline. Huoltaja ei näe verkossa, kenelle lapsen tietoja on annettu. Kysy sitä hoitopaikassa.
    .for-other = Tarvitset häneltä Suomi.fi-valtuuden terveydenhuollon asioihin.

action-snooping-police-request = Pyydä poliisia tutkimaan tietojesi katselu, jos haluat
    .does = Hyvinvointialue pyysi itse poliisia tutkimaan tapauksen. Se kertoi, että myös asiakas voi pyytää tutkintaa.
    .not-covered = Emme tiedä, onko poliisi jo päättänyt tutkinnan. Kysy sitä ensin hyvinvointialueelta.
    .cost = Maksua ei mainita.
    .how = Mainitse Kanta-Hämeen hyvinvointialue ja Forssan seudun kotihoito, ja ota kirje mukaan, jos sait sellaisen.
    .without-login = Käy millä tahansa poliisiasemalla Suomessa.

action-passwords = Vaihda salasana ja ota käyttöön kaksivaiheinen kirjautuminen
    .does = Vanha salasanasi ei enää avaa tiliä. Kaksivaiheisessa kirjautumisessa tarvitaan salasanan lisäksi esimerkiksi koodi puhelimestasi.
    .not-covered = Lähteet kertovat käyttäjätunnuksista, eivät salasanoista. Uusi salasana ei estä huijausviestejä.
    .cost = Maksuton.
    .how = Kirjoita palvelun osoite itse ja vaihda salasana siellä. Aloita sähköpostista, ja valitse joka palveluun oma salasana. Työpaikan tunnuksesta saat ohjeet työnantajalta.

action-directory-ban = Pyydä operaattoria pitämään numerosi ja osoitteesi salassa
    .does = Tietojasi ei anneta numeropalveluista eikä puhelinluetteloista.
    .not-covered = Pyyntö ei koske väestötietojärjestelmää eikä muita rekistereitä. Joka tietää numerosi jo, voi yhä soittaa.
    .cost = Maksua ei mainita. Kysy asiaa operaattoriltasi.
    .how = Soita operaattorin asiakaspalveluun ja pyydä osoitetietojen luovutuskieltoa.
    .side-effects = Kukaan muukaan ei löydä numeroasi luettelosta.

action-operator-subscriptions = Kysy operaattorilta, miten se tunnistaa uuden liittymän ottajan
    .does = Kysy, voiko operaattori merkitä tietoihisi, että uutta liittymää varten täytyy tunnistautua myymälässä.
    .not-covered = Emme löytäneet operaattoria, jolla olisi tällainen esto. Vastaus voi olla kieltävä.
    .cost = Puhelu maksaa sen, mitä operaattorisi perii. Muuta maksua ei mainita.
    .how = Soita asiakaspalveluun numeroon, jonka löydät operaattorin omalta verkkosivulta.

action-home-insurance = Tarkista, mitä kotivakuutuksesi korvaa
    .does = Vakuutuksen oikeusturvaosa voi maksaa juristin, jos asiasta tulee riita. Myös ammattiliiton vakuutuksessa voi olla sellainen.
    .not-covered = Vakuutukset eroavat toisistaan. Oman vakuutuksesi ehdot ratkaisevat.
    .cost = Kysymisestä ei mainita maksua. Juristista voi jäädä maksettavaksi omavastuu.
    .how = Soita vakuutusyhtiöön ennen kuin palkkaat juristin. Kysy oikeusturvasta ja identiteettivarkaudesta.

action-lost-document = Ilmoita passi tai henkilökortti kadonneeksi vain, jos se on oikeasti poissa
    .does = Poliisi mitätöi asiakirjan, eikä löytäjä voi enää käyttää sitä.
    .not-covered = Henkilötunnuksen tai pelkän kopion vuoksi ilmoitusta ei tarvita.
    .cost = Ilmoitus on maksuton. Uusi asiakirja maksaa.
    .how = Etsi asiakirja ensin. Tee ilmoitus poliisin verkkolomakkeella. Ulkomailla ota yhteys Suomen edustustoon.
    .undo = Ilmoitusta ei voi perua: mitätöity passi ei kelpaa enää koskaan, vaikka löytäisit sen.
    .without-login = Käy poliisiasemalla. Puhelimella ilmoitusta ei voi tehdä.

action-personal-safety-nondisclosure = Hae turvakieltoa vain, jos sinua todella uhataan
    .does = Osoitteesi ja kotikuntasi salataan väestötietojärjestelmässä ja ajoneuvorekisterissä.
    .not-covered = Pelkkä tietovuoto ei riitä perusteeksi. Muita rekistereitä kielto ei koske.
    .cost = Maksuton.
    .how = Kirjoita hakemus Digi- ja väestötietovirastolle ja liitä mukaan asiakirjoja uhasta. Jos olet vaarassa nyt, soita 112.
    .ends = Ensin enintään viisi vuotta, sitten kaksi vuotta kerrallaan.
    .side-effects = Osoitteesi ei välity enää sairaalaan, kuntaan, pankkiin eikä vakuutusyhtiöön. Verkossa asiointi lapsen puolesta voi rajoittua.
    .undo = Voit pyytää virastoa lopettamaan kiellon.
    .age = Alaikäiselle sitä hakevat huoltajat yhdessä.
