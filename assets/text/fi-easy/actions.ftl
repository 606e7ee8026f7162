# Toimet selkeällä suomella.

action-ask-organisation =
    .how = { $about ->
       *[you] Tee tarkastuspyyntö eli pyydä omat tietosi. Kerro nimesi, yhteystietosi ja mitkä tiedot haluat. Kysy myös, mistä organisaatio on saanut tiedot. Kysy, kenelle se on antanut niitä. Kysy, kauanko se säilyttää niitä. Älä kirjoita henkilötunnusta tai terveystietoja tavalliseen sähköpostiin.
        [other] Tee tarkastuspyyntö eli pyydä hänen tietonsa. Kerro hänen nimensä ja omat yhteystietosi. Kerro, mitkä tiedot haluat. Kysy myös, mistä organisaatio on saanut tiedot. Kysy, kenelle se on antanut niitä. Kysy, kauanko se säilyttää niitä. Älä kirjoita henkilötunnusta tai terveystietoja tavalliseen sähköpostiin.
      }
    .effect = Organisaation täytyy vastata kuukaudessa. Aika voi olla yhteensä kolme kuukautta. Näin on, jos pyyntöjä on paljon tai ne ovat vaikeita.
    .without-login = Ota yhteys asiakaspalveluun. Kysy, miten se onnistuu.
    .for-other = Kysy organisaatiolta. Itä-Uudenmaan ja Keski-Suomen hyvinvointialueilla se onnistuu valtakirjalla. Valtakirja on kirjallinen lupa. Kaikkialla se ei riitä.

action-keep-log = Kirjoita muistiin, mitä teet
    .does = Muistiinpanot voivat auttaa poliisia. Ne voivat auttaa myös, kun joku arvioi vahinkoja.
    .not-covered = Muistiinpanot eivät estä väärinkäyttöä.
    .how = Kirjoita aina, kun soitat, ilmoitat tai saat vastauksen. Säilytä kirjeet, viestit ja laskut.

action-watch-bills =
    .how = { $about ->
       *[you] Käy tiliotteet ja kirjeet läpi säännöllisesti. Tarkista välillä osoitteesi Suomi.fi-palvelusta. Et saa ilmoitusta, jos osoite muuttuu.
        [other] Käy hänen tiliotteensa ja kirjeensä läpi säännöllisesti. Osoitteen muutoksesta ei tule ilmoitusta.
      }

action-credit-ban-free =
    .does = { $about ->
       *[you] Jos joku hakee lainaa nimissäsi, lainanantaja näkee kiellon. Silloin sen täytyy harkita lainaa tavallista tarkemmin.
        [other] Jos joku hakee lainaa hänen nimissään, lainanantaja näkee kiellon. Silloin sen täytyy harkita lainaa tavallista tarkemmin.
      }
    .not-covered = Kielto näkyy lainanantajille, ja ne päättävät itse. Se ei ehkä estä laskulla ostamista.
    .how = { $about ->
       *[you] Kirjaudu Verohallinnon positiivisen luottotietorekisterin verkkopalveluun. Rekisteri kertoo ihmisten lainoista. Valitse syyksi identiteettivarkauden riski. Se tarkoittaa, että joku voi esiintyä toisena ihmisenä. Anna suostumus kertoa kiellosta myös yrityksille, jotka keräävät luottotietoja.
        [other] Kirjaudu omilla tunnuksillasi Verohallinnon positiivisen luottotietorekisterin verkkopalveluun. Rekisteri kertoo ihmisten lainoista. Valitse syyksi identiteettivarkauden riski. Se tarkoittaa, että joku voi esiintyä toisena ihmisenä. Anna suostumus kertoa kiellosta myös yrityksille, jotka keräävät luottotietoja.
      }
    .ends = Toistaiseksi tai päivään asti, jonka valitset.
    .for-other = Tarvitset häneltä Suomi.fi-valtuuden eli luvan. Sen täytyy koskea luottotietojen katselua ja luottokieltoa. Silloin näet kaikki hänen lainansa. Voit myös poistaa kiellon. Jos hän ei voi tunnistautua verkossa, valtuutta voi hakea.

action-credit-extracts = { $about ->
   *[you] Katso, kuka on pyytänyt luottotietojesi otteen
    [other] Katso, kuka on pyytänyt hänen luottotietojensa otteen
  }
    .not-covered = Se ei estä lainaa. Tee myös luottokielto. Kauppa ei näy, jos se ei pyydä otetta.
    .how = { $about ->
       *[you] Kirjaudu positiivisen luottotietorekisterin verkkopalveluun. Valitse luottotietorekisteriotteet. Ote kertoo lainoistasi. Näet, mikä luotonantaja on pyytänyt otteen. Näet myös ajan ja tarkoituksen. Jos et ole hakenut tätä luottoa, soita rekisterin asiakaspalveluun.
        [other] Kirjaudu omilla tunnuksillasi positiivisen luottotietorekisterin verkkopalveluun. Valitse luottotietorekisteriotteet. Ote kertoo hänen lainoistaan. Näet, mikä luotonantaja on pyytänyt otteen. Näet myös ajan ja tarkoituksen. Jos hän ei ole hakenut tätä luottoa, soita rekisterin asiakaspalveluun.
      }
    .effect = { $about ->
       *[you] Jos käytät Suomi.fi-viestejä, saat ilmoituksen päivä pyynnön jälkeen. Huhtikuusta 2026 alkaen otteen voi pyytää myös yritystoiminnan luottoa varten.
        [other] Käyttääkö hän Suomi.fi-viestejä? Silloin hän saa ilmoituksen päivä pyynnön jälkeen. Huhtikuusta 2026 alkaen otteen voi pyytää myös yritystoiminnan luottoa varten.
      }
    .for-other = Tarvitset häneltä Suomi.fi-valtuuden eli luvan. Sen täytyy koskea luottotietojen katselua ja luottokieltoa.

action-credit-ban-commercial =
    .does = { $about ->
       *[you] Kielto näkyy yrityksille, jotka tarkistavat luottotietosi. Rekisteri on Suomen Asiakastiedon tai Dun & Bradstreetin.
        [other] Kielto näkyy yrityksille, jotka tarkistavat hänen luottotietonsa. Rekisteri on Suomen Asiakastiedon tai Dun & Bradstreetin.
      }
    .how = Tee ensin maksuton kielto. Anna suostumus kertoa siitä yrityksille, jotka keräävät luottotietoja. Silloin maksullisen kiellon tarve voi pienentyä. Suomi.fi neuvoo: käytä maksutonta ja molempia maksullisia yhtä aikaa. Omat luottotiedot voi tarkistaa maksutta kerran vuodessa. Se onnistuu kummassakin yhtiössä.
    .side-effects = { $about ->
       *[you] Myös uusi vuokranantaja, puhelinyhtiö ja vakuutusyhtiö katsovat luottotietojasi. Kerro niille kiellosta etukäteen.
        [other] Myös uusi vuokranantaja, puhelinyhtiö ja vakuutusyhtiö katsovat hänen luottotietojaan. Niille kannattaa kertoa kiellosta etukäteen.
      }
    .without-login = Ota yhteys asiakaspalveluun. Kysy, miten se onnistuu.

action-move-block-dvv =
    .does = { $about ->
       *[you] Joku muu voi yrittää tehdä muuttoilmoituksen nimissäsi. Muuttoesto auttaa estämään sen.
        [other] Joku muu voi yrittää tehdä muuttoilmoituksen hänen nimissään. Muuttoesto auttaa estämään sen.
      }
    .not-covered = Esto koskee väestötietojen järjestelmää. Se ei koske Postia, pankkeja, kauppoja eikä Ahvenanmaata. Pelkkä henkilötunnus ei riitä muuttoilmoituksen tekemiseen verkossa.
    .effect = Suomi.fi-palvelussa esto alkaa ilman viivettä. Palvelupaikassa se alkaa viiveellä.
    .ends = Esto jatkuu, kunnes se on peruttu.
    .side-effects = { $about ->
       *[you] Muutatko itse? Peru esto ennen muuttoilmoitusta.
        [other] Muuttaako hän itse? Esto täytyy perua ennen muuttoilmoitusta.
      }
    .age = 15 vuotta täyttänyt voi tehdä eston itse. Alle 15-vuotiaan huoltajat saavat neuvon: tehkää esto itsellenne. Silloin virasto kysyy huoltajalta ennen lapsen muuton käsittelyä.

action-move-protection-posti =
    .does = { $about ->
       *[you] Kevyt muuttosuojaus estää paperisen muuttoilmoituksen Postiin nimissäsi. Muuttosuojaus estää myös sähköisen.
        [other] Kevyt muuttosuojaus estää paperisen muuttoilmoituksen Postiin hänen nimissään. Muuttosuojaus estää myös sähköisen.
      }
    .not-covered = Kevyt muuttosuojaus ei estä verkossa muuttoilmoitusta, johon täytyy kirjautua. Se ei koske paketteja. Väestötietojen järjestelmään täytyy tehdä erillinen muuttoesto.
    .how = { $about ->
       *[you] Laita kevyt muuttosuojaus päälle Postin verkkopalvelussa tai OmaPostissa. Onko joku vienyt myös pankkitunnukset tai muut tunnukset? Valitse silloin muuttosuojaus. Siitä saat aina vahvistuksen.
        [other] Laita kevyt muuttosuojaus päälle Postin verkkopalvelussa tai OmaPostissa. Sinne jokainen kirjautuu omilla tunnuksillaan. Onko joku vienyt myös pankkitunnukset tai muut tunnukset? Valitkaa silloin muuttosuojaus. Siitä saa aina vahvistuksen.
      }
    .ends = Suojaus jatkuu, kunnes se on peruttu.
    .without-login = Ota yhteys asiakaspalveluun. Kysy, miten se onnistuu.

action-prh-ban =
    .does = { $about ->
       *[you] Virasto ei merkitse sinua yrityksen vastuuhenkilöksi ilman erillistä suostumustasi. Sama koskee yhteisöjä.
        [other] Virasto ei merkitse häntä yrityksen vastuuhenkilöksi ilman hänen erillistä suostumustaan. Sama koskee yhteisöjä.
      }
    .how = { $about ->
       *[you] Lataa lomake osoitteesta prh.fi. Täytä ja allekirjoita se. Lähetä se suojatulla sähköpostilla tai kirjeenä. Voit myös viedä sen asiakaspalveluun.
        [other] Lataa lomake osoitteesta prh.fi ja täytä se. Kysy, kenen täytyy allekirjoittaa se. Lähetä se suojatulla sähköpostilla tai kirjeenä. Voit myös viedä sen asiakaspalveluun.
      }
    .ends = Kielto jatkuu, kunnes se on peruttu.

action-contact-nondisclosure =
    .does = { $about ->
       *[you] Osoitteesi ei mene väestötietojen järjestelmästä palveluihin, jotka kertovat osoitteita.
        [other] Hänen osoitteensa ei mene väestötietojen järjestelmästä palveluihin, jotka kertovat osoitteita.
      }
    .how = { $about ->
       *[you] Tee kielto Suomi.fi-palvelussa. Autojen ja muiden ajoneuvojen rekisterillä on oma kielto. Tee se Liikenne- ja viestintävirasto Traficomissa.
        [other] Suomi.fi-palvelussa kiellon voi tehdä vain itselleen, omilla tunnuksilla. Autojen ja muiden ajoneuvojen rekisterillä on oma kielto. Sen voi tehdä Liikenne- ja viestintävirasto Traficomissa.
      }

action-bank-contact =
    .how = { $about ->
       *[you] Soita numeroon, joka on pankin verkkosivulla. Kerro, mitä tietoja asia koskee. Näetkö maksun, jota et ole tehnyt? Voit pyytää siihen oikaisua eli korjausta.
        [other] Soita numeroon, joka on pankin verkkosivulla. Kerro, mitä tietoja asia koskee. Näetkö maksun, jota hän ei ole tehnyt? Voit pyytää siihen oikaisua eli korjausta.
      }

action-watch-card =
    .does = { $about ->
       *[you] Huomaat maksun, jota et ole tehnyt. Voit kertoa siitä heti pankille.
        [other] Huomaat maksun, jota hän ei ole tehnyt. Voit kertoa siitä heti pankille.
      }
    .how = Käy tiliote ja korttilasku läpi. Näetkö vieraan maksun? Soita heti kortin sulkupalveluun. Numero on pankin verkkosivulla.

action-close-bank-codes = Sulje pankkitunnukset tai kortti, jos tiedot on annettu jollekulle
    .effect = { $about ->
       *[you] Sulku alkaa heti, kun ilmoitat. Ilmoituksen jälkeen et vastaa tunnusten käytöstä. Näin sanovat OP ja Säästöpankki.
        [other] Sulku alkaa heti, kun ilmoitat. Ilmoituksen jälkeen asiakas ei vastaa tunnusten käytöstä. Näin sanovat OP ja Säästöpankki.
      }
    .undo = Suljettu kortti ei enää aukea. Tilalle tulee uusi.
    .for-other = Läheinen voi soittaa, jos asiakas ei itse pysty. Näin sanoo OP. Kysy samaa muista pankeista.

action-door-code-change =
    .how = Kerro asiasta isännöitsijälle tai vuokranantajalle. Sano, että ovikoodi on voinut joutua ulkopuolisille. Sinun ei tarvitse kertoa, mitä on toimitettu.

action-beware-payment-request =
    .does = Maksupyyntö viittaa rikokseen. Näin sanovat Pirkanmaan ja Pohjois-Pohjanmaan hyvinvointialueet.
    .not-covered = Jos tarvikkeita ostaa itse, niistä voi tulla oikea lasku. Tarkista se myyjältä numerosta, jonka tunnet.
    .how = Hyvinvointialueen ja Helsingin kaupungin hoitotarvikkeet ovat maksuttomia. Siksi älä avaa maksulinkkiä. Epäröitkö? Soita numeroon, joka on vanhassa kirjeessä.

action-beware-phishing = Varo viestejä, joissa joku pyytää rahaa tai tunnuksia
    .does = Poliisi, pankki tai Verohallinto ei pyydä pankkitunnuksia puhelimessa. Ne eivät pyydä niitä myöskään tekstiviestillä tai sähköpostilla.
    .how = { $about ->
       *[you] Odotitko viestiä? Pyytääkö viesti rahaa, tunnuksia tai kirjautumista? Kiirehtiikö se sinua? Jos epäilet, älä avaa linkkiä. Kirjoita osoite itse tai soita tuttuun numeroon.
        [other] Odottiko hän viestiä? Pyytääkö viesti rahaa, tunnuksia tai kirjautumista? Kiirehtiikö se sinua? Jos epäilet, älä avaa linkkiä. Kirjoita osoite itse tai soita tuttuun numeroon.
      }

action-beware-door-visitor =
    .does = Ulkopuolinen voi esiintyä kotihoidon työntekijänä. Näin kävi Tampereella keväällä 2024.
    .how = Pyydä kävijää odottamaan oven takana. Soita tuttuun numeroon. Pirkanmaan kotihoidon työntekijällä on aina työnantajan kortti. Hän ei koskaan pyydä rahaa, pankkitunnuksia tai kortteja.

action-dispute-invoice =
    .does = Pelkkä lasku ei todista velkaa. Lähettäjän täytyy osoittaa, mihin sopimukseen se perustuu.
    .how = { $about ->
       *[you] Kirjoita lähettäjälle, että et ole tehnyt sopimusta. Säilytä lasku ja viestisi. Kun saat rikosilmoituksen kopion, liitä se mukaan.
        [other] Kirjoita lähettäjälle, että hän ei ole tehnyt sopimusta. Säilytä lasku ja viestisi. Kun saat rikosilmoituksen kopion, liitä se mukaan.
      }

action-report-offence =
    .does = Poliisi voi alkaa tutkia asiaa. Ilmoitus on tarpeen myös, jos joku vaatii rikoksesta korvausta.
    .how = { $about ->
       *[you] Kerro, mitä tapahtui. Kerro myös aika ja mainitse tietovuoto. Kerro myös, vaaditko rangaistusta. Identiteettivarkaudessa joku on esiintynyt sinuna. Silloin sinun täytyy itse vaatia rangaistusta.
        [other] Kerro, mitä tapahtui. Kerro myös aika ja mainitse tietovuoto. Kysy myös, kuka vaatii rangaistusta. Identiteettivarkaudessa joku on esiintynyt hänenä. Silloin rangaistusta täytyy erikseen vaatia.
      }
    .effect = Jos ilmoitat verkossa, ilmoituksen numero voi tulla myöhemmin. Siihen voi mennä päiviä tai viikkoja. Vahvistusviesti ei ole kopio ilmoituksesta.

action-blackmail-steps =
    .does = Maksaminen ei takaa, että kiristäjä poistaa tiedot.

action-therapy-support-own =
    .how = { $about ->
       *[you] Ota yhteys terapeuttiisi tai lääkäriisi. Sovi, miten hoito jatkuu. Jos hoitopaikkaa ei ole, ota yhteys tänne: terveyskeskus tai sosiaali- ja kriisipäivystys. Et ole tehnyt väärin.
        [other] Sovi hänen kanssaan, kuka ottaa yhteyden terapeuttiin tai lääkäriin. Jos hoitopaikkaa ei ole, ota yhteys tänne: terveyskeskus tai sosiaali- ja kriisipäivystys. Hän ei ole tehnyt väärin.
      }

action-kela-records =
    .not-covered = Asiakirjoista ei näy, mitä rikolliset kopioivat. Käyntien maksutapa on voinut olla palveluseteli tai maksusitoumus. Silloin tiedot ovat maksajalla.

action-state-treasury =
    .does = Valtiokonttori on valtion virasto. Se voi maksaa korvausta kärsimyksestä. Kärsimyksen syynä täytyy olla kiristys tai sen yritys.
    .not-covered = Tietomurrosta tai tietojen levittämisestä korvausta ei saa. Tilapäisestä haitasta täytyy olla lääketieteellinen selvitys jo syksyltä 2020. Summa voi olla eri kuin tuomioistuimessa.
    .how = { $about ->
       *[you] Ensin täytyy tehdä rikosilmoitus. Tuomioistuimessa täytyy myös vaatia korvausta rikoksen tekijältä. Jos et ollut mukana oikeudessa, kysy Valtiokonttorista.
        [other] Ensin täytyy tehdä rikosilmoitus. Tuomioistuimessa täytyy myös vaatia korvausta rikoksen tekijältä. Jos hän ei ollut mukana oikeudessa, kysy Valtiokonttorista.
      }
    .ends = Hae kolmen vuoden kuluessa lainvoimaisesta eli lopullisesta tuomiosta. Onko asia ollut tuomioistuimessa? Jos ei ole, aikaa on kymmenen vuotta teosta. Kysy tarkka määräaika numerosta 0295 50 2736.

action-complaint-ombudsman =
    .not-covered = Tietosuojavaltuutettu valvoo tietojen käsittelyä. Hän ei päätä korvauksista eikä tutki rikoksia. Hän ei toimi asiamiehenä.
    .how = Kysy ensin organisaatiolta. Käytä yksityishenkilön lomaketta. Tietoturvaloukkauksen lomake on vain organisaatioille. Koskeeko asia Ahvenanmaan viranomaista? Lähetä ilmoitus silloin tänne: Datainspektionen.
    .effect = Tavoite on käsitellä ilmoitus noin vuodessa.

action-damages =
    .does = Jos tapauksesta on tullut vahinkoa, siitä voi vaatia korvausta (vahingonkorvaus). Vahinko voi olla rahallinen tai aineeton, esimerkiksi kärsimys.
    .not-covered = Tietosuojavaltuutettu ei päätä korvauksista. Älä luota viestiin, joka lupaa korvausta ilman hakemusta.
    .cost = Emme löytäneet maksua. Jos asia menee oikeuteen, siitä voi tulla kuluja.
    .how = Lähetä vaatimus ensin organisaatiolle, joka vastaa tiedoista, tai sen alihankkijalle. Jos se ei suostu, asian voi viedä käräjäoikeuteen.
    .effect = Jos vaatimus perustuu rikokseen, tuomioistuin voi käsitellä sen rikosasian yhteydessä.
    .ends = Aikaa on yleensä kolme vuotta. Aika alkaa, kun vahinko ja siitä vastaava ovat tiedossa. Kysy tarkka määräaika juristilta.

action-legal-aid =
    .not-covered = Apua ei saa vähäiseen asiaan. Apua ei saa asiaan, jonka vakuutus korvaa. Tarkista ensin vakuutus.
    .cost = Maksuton tai osaksi maksullinen. Hinta riippuu varoista.
    .how = Ota yhteys mihin tahansa oikeusaputoimistoon. Verkossa voi laskea, voiko apua saada. Siihen ei tarvitse kirjautua. Chatissa voi kysyä ilman nimeä.

action-consumer-advice =
    .does = Oletko eri mieltä yrityksen kanssa laskusta tai tilauksesta? Kuluttajaneuvoja auttaa.
    .not-covered = Neuvonta ei käsittele riitoja valtion tai kunnan palveluista. Se ei käsittele kahden yksityisen ihmisen riitoja.
    .how = Kirjoita ensin yritykselle. Jos asia ei selviä, soita neuvontaan tai täytä lomake.
    .effect = Vastaus lomakkeeseen tulee noin viikossa, useimmiten soittamalla. Soitto voi tulla tuntemattomasta numerosta.

action-suomi-fi-guide =
    .how = Vastaa oppaan kysymyksiin. Vastaukset eivät tallennu.

action-identity-code-change = Hae henkilötunnuksen muuttamista vain erityisestä syystä
    .does = Se on mahdollista, jos joku käyttää tunnusta toistuvasti väärin. Toinen syy on pysyvä uhka terveydelle tai turvallisuudelle.
    .not-covered = Pelkkä tietovuoto ei riitä. Haitan täytyy olla huomattava. Muutoksen täytyy todella estää väärinkäyttö. Henkilötunnusten uudistus ei muuta nykyisiä tunnuksia. Se ei vaadi keneltäkään mitään.
    .how = Kirjoita vapaamuotoinen hakemus Digi- ja väestötietovirastoon. Perustele se. Uhan arvioi poliisi.

action-report-to-ncsc =
    .not-covered = Ilmoitus ei ole rikosilmoitus. Haluatko yhteydenoton? Kerro silloin yhteystietosi.
    .how = Täytä lomake tai lähetä sähköpostia. Liitä mukaan viesti tai kuva siitä. Keskus käsittelee ilmoituksen luottamuksella.

action-keep-evidence =
    .how = Ota kuva. Kirjoita muistiin lähettäjä, aika ja vaatimus. Kirjoita myös, mihin pitäisi maksaa.

action-crisis-line =
    .how = Numero 09 2525 0111 vastaa suomeksi ympäri vuorokauden. Ruotsiksi numero on 09 2525 0112. Englanniksi numero on 09 2525 0113. Tarkista niiden ajat verkosta. Jos linja on varattu, yritä myöhemmin uudelleen.

action-log-request =
    .not-covered = Luettelosta ei selviä, oliko katselulle syy. Katselusta ei aina jää merkintää. Yli kaksi vuotta vanhoja lokitietoja saa vain erityisestä syystä. Epäily luvattomasta katselusta voi olla tällainen syy.
    .how = Lähetä pyyntö sille, jolla tiedot ovat: hyvinvointialueelle, kaupungille tai HUSille. Jos jokin merkintä ihmetyttää, tee sinne selvityspyyntö.
    .without-login = Kysy, miten se onnistuu paperilla tai paikan päällä.

action-omakanta =
    .does = { $about ->
       *[you] Näet, missä tietoja on käsitelty. Voit huomata paikan, jossa et ole asioinut.
        [other] Näet, missä tietoja on käsitelty. Voit huomata paikan, jossa hän ei ole asioinut.
      }
    .age = Alaikäinen voi kirjautua, jos hän voi tunnistautua verkossa. Huoltaja ei näe verkossa, kenelle lapsen tietoja on annettu. Kysy hoitopaikasta.
    .for-other = Tarvitset häneltä Suomi.fi-valtuuden eli luvan. Sen täytyy koskea terveydenhuollon asioita.

action-snooping-police-request =
    .does = Hyvinvointialue pyysi poliisia tutkimaan tapauksen. Se kertoi, että myös asiakas voi pyytää sitä.
    .how = Mainitse Kanta-Hämeen hyvinvointialue ja Forssan seudun kotihoito. Jos kirje tuli, ota se mukaan.

action-passwords =
    .how = { $about ->
       *[you] Kirjoita palvelun osoite itse. Aloita sähköpostista. Valitse joka palveluun oma salasana. Kaksivaiheinen tunnistautuminen tarkoittaa kahta vaihetta. Tarvitset salasanan lisäksi esimerkiksi koodin puhelimesta. Työpaikan tunnuksesta saat ohjeet työnantajalta.
        [other] Hän kirjoittaa itse palvelun osoitteen ja salasanan. Hän valitsee joka palveluun oman salasanan. Aloittakaa sähköpostista. Kaksivaiheinen tunnistautuminen tarkoittaa kahta vaihetta. Hän tarvitsee salasanan lisäksi esimerkiksi koodin puhelimesta. Työpaikan tunnuksesta saa ohjeet työnantajalta.
      }

action-savonia-password =
    .how = Tee tämä, jos salasanaa ei ole vaihdettu tietomurron jälkeen. Jos sama salasana on muualla, vaihda se sielläkin. Savonia oli valmis ostamaan palvelun, joka ilmoittaa luottotietojen väärinkäytöstä. Kysy Savonialta, onko se edelleen valmis siihen.

action-directory-ban =
    .does = { $about ->
       *[you] Numeroasi ja osoitettasi ei saa numeropalvelun tai puhelinluettelon kautta.
        [other] Hänen numeroaan ja osoitettaan ei saa numeropalvelun tai puhelinluettelon kautta.
      }
    .how = Soita numeroon, joka on operaattorin eli puhelinyhtiön verkkosivulla. Pyydä osoitetietojen luovutuskieltoa. Kysy myös, voiko operaattori tehdä merkinnän. Se tarkoittaa, että uutta liittymää varten täytyy tunnistautua myymälässä.

action-home-insurance =
    .does = Vakuutuksen oikeusturva voi maksaa juristin, jos asiasta tulee riita. Vakuutus on kotivakuutus tai ammattiliiton vakuutus.
    .cost = Emme löytäneet maksua. Juristista voi jäädä omavastuu eli oma osa.

action-lost-document =
    .does = Poliisi mitätöi asiakirjan, eikä se enää kelpaa. Löytäjä ei voi enää käyttää sitä.
    .not-covered = Pelkkä henkilötunnus tai kopio ei ole syy ilmoitukseen.
    .how = Etsi ensin. Tee ilmoitus verkossa poliisin lomakkeella. Ulkomailla ota yhteys Suomen edustustoon.

action-personal-safety-nondisclosure =
    .does = { $about ->
       *[you] Osoitteesi ja kotikuntasi ovat salaisia väestötietojen järjestelmässä. Ne ovat salaisia myös ajoneuvojen rekisterissä.
        [other] Hänen osoitteensa ja kotikuntansa ovat salaisia väestötietojen järjestelmässä. Ne ovat salaisia myös ajoneuvojen rekisterissä.
      }
    .how = Kirjoita hakemus Digi- ja väestötietovirastoon. Liitä mukaan asiakirjoja uhasta. Jos joku on vaarassa, soita 112.

action-swedish-number-misused = Toimi Ruotsissa, jos joku käyttää ruotsalaista henkilötunnusta väärin
    .does = Joku voi ostaa tai lainata toisen nimissä. Ruotsin poliisi neuvoo, mitä silloin voi tehdä.
    .how = { $about ->
       *[you] Tee rikosilmoitus Ruotsin poliisille. Soita pankkiin ja kiistä laskut, joita et tunnista. Tarkista osoite Skatteverketistä. Tarkista myös, ohjaako joku postia muualle. Sen näkee täältä: Svensk Adressändring. Ehkä joku on pyytänyt yhtiöstä luottotietoja toisen nimissä. Silloin henkilötunnuksen voi sulkea siinä yhtiössä.
        [other] Tee rikosilmoitus Ruotsin poliisille. Soita pankkiin ja kiistä laskut, joita hän ei tunnista. Tarkista osoite Skatteverketistä. Tarkista myös, ohjaako joku postia muualle. Sen näkee täältä: Svensk Adressändring. Ehkä joku on pyytänyt yhtiöstä luottotietoja toisen nimissä. Silloin henkilötunnuksen voi sulkea siinä yhtiössä.
      }
