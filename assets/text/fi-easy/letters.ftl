# Kirjeet ja niiden ohjeet selkeällä suomella; lain kohdat ja kysymykset pysyvät samoina.

letter-access =
    .when = Haluatko organisaatiolta varman tiedon: olivatko tiedot mukana, ja mitkä niistä? Silloin tämä kirje sopii. Aloita tästä myös, jos harkitset ilmoitusta tietosuojavaltuutetulle. Hän valvoo henkilötietojen käsittelyä.
    .limits = Pyyntö ei estä tietojen väärinkäyttöä. Lähetä se suojatulla sähköpostilla tai kirjeenä. Älä kirjoita siihen henkilötunnusta tai terveystietoja.
    .body =
        Pyydän teiltä tietoja, jotka koskevat minua. Minulla on oikeus saada pääsy tietoihini (yleinen tietosuoja-asetus, 15 artikla).

        Asia koskee henkilötietojen tietoturvaloukkausta tai epäilyä siitä: { $case }

        { $basis }

        Julkisten lähteiden mukaan asia on voinut koskea näitä tietoja: { $data }

        Pyydän vastaamaan näihin kysymyksiin:
        – Olivatko minun tietoni mukana, ja mitkä niistä?
        – Mitä tietoja teillä on minusta?
        – Mihin käytätte tietoja?
        – Mistä saitte tiedot?
        – Milloin saitte tiedot?
        – Kuinka kauan säilytätte niitä?
        – Kuka on saanut tietojani tai katsonut niitä?
        – Mitä teitte tapahtuneen jälkeen?
        – Mitä neuvotte minua tekemään?

        Pyydän myös kopion tiedoistani.

        En kirjoita tähän henkilötunnusta. Ehkä teidän täytyy varmistaa, kuka olen. Silloin pyydän neuvomaan siihen suojatun tavan.

        Pyydän vastausta kuukauden kuluessa (yleinen tietosuoja-asetus, 12 artikla). Jos ette anna jotakin tietoa, pyydän kertomaan syyn.

letter-access-records =
    .when = Haluatko nähdä, mitä Vastaamon asiakirjoissa lukee? Silloin tämä kirje sopii. Asiakirjat siirtyivät Kelaan maaliskuussa 2021.
    .limits = Asiakirjoista ei näy, mitä rikolliset kopioivat. Kela ei vastaa siitä, mitä tapahtui. Lähetä pyyntö suojatulla sähköpostilla. Älä kirjoita siihen henkilötunnusta tai terveystietoja.
    .body =
        Pyydän teiltä asiakirjoja, jotka koskevat minua. Minulla on oikeus saada pääsy tietoihini (yleinen tietosuoja-asetus, 15 artikla).

        Asia koskee henkilötietojen tietoturvaloukkausta tai epäilyä siitä: { $case }

        { $basis }

        Kirjoitan Kelaan, koska asiakirjat siirtyivät sinne. Kirjeeni koskee vain asiakirjoja. Se ei koske sitä, mitä tapahtui.

        Pyydän vastaamaan näihin kysymyksiin:
        – Mitä minua koskevia asiakirjoja on tallessa?
        – Miltä ajalta ne ovat?
        – Kuka vastaa niistä nyt?
        – Kuinka kauan ne ovat tallessa?
        – Entä käynnit, joiden maksutapa oli palveluseteli tai maksusitoumus? Keneltä voin pyytää niiden asiakirjat?

        Pyydän myös kopion asiakirjoista. Ehkä toinen viranomainen antaa ne. Silloin pyydän siirtämään pyyntöni sille. Pyydän myös kertomaan siitä minulle.

        En kirjoita tähän henkilötunnusta. Ehkä teidän täytyy varmistaa, kuka olen. Silloin pyydän neuvomaan siihen suojatun tavan.

        Pyydän vastausta kuukauden kuluessa (yleinen tietosuoja-asetus, 12 artikla). Jos ette anna jotakin tietoa, pyydän kertomaan syyn.

letter-follow-up = Pyydän vastausta: pyyntööni ei ole vastattu
    .when = Teitkö tarkastuspyynnön yli kuukausi sitten? Etkö ole saanut vastausta? Silloin tämä kirje sopii.
    .limits = Organisaatio voi tarvita kaksi kuukautta lisää. Näin on, jos pyyntöjä on paljon tai ne ovat vaikeita. Sen täytyy kertoa siitä sinulle kuukauden kuluessa.
    .subject = Tarkastuspyyntö, johon en ole saanut vastausta
    .body =
        Olen pyytänyt teiltä omia tietojani (yleinen tietosuoja-asetus, 15 artikla). En ole saanut vastausta.

        Asia koskee henkilötietojen tietoturvaloukkausta tai epäilyä siitä: { $case }

        Pyynnön päiväys: { $sent }

        Asianumero, jos se on tiedossa: { $reference }

        Pyyntöön täytyy vastata kuukauden kuluessa (yleinen tietosuoja-asetus, 12 artikla). Ehkä tarvitsette lisää aikaa. Siitä ja sen syistä täytyy kertoa samassa ajassa.

        Pyydän vastaamaan pyyntööni viipymättä. Jos ette anna jotakin tietoa, pyydän kertomaan syyn.

        Jos ette löydä pyyntöäni, kertokaa siitä. Silloin lähetän sen uudelleen. Jos pyyntö kuuluu toiselle organisaatiolle, pyydän kertomaan sen nimen.

        En kirjoita tähän henkilötunnusta. Ehkä teidän täytyy varmistaa, kuka olen. Silloin pyydän neuvomaan siihen suojatun tavan.

letter-complaint =
    .when = Oletko tehnyt tarkastuspyynnön? Tämä kirje sopii, jos organisaatio ei vastaa tai kieltäytyy vastaamasta. Se sopii myös, jos vastaus ei selvitä asiaa. Pyydä tiedot ensin organisaatiolta itseltään.
    .limits = Tietosuojavaltuutettu valvoo henkilötietojen käsittelyä. Hän ei päätä korvauksista eikä tutki rikoksia. Onko kirjeen saaja Datainspektionen? Silloin se hoitaa asian tietosuojavaltuutetun sijasta. Lähetä ilmoitus yksityishenkilön lomakkeella tai kirjeenä. Älä kirjoita siihen henkilötunnusta.
    .body =
        Pyydän tutkimaan, onko tietojani käsitelty oikein (yleinen tietosuoja-asetus, 77 artikla).

        Asia koskee henkilötietojen tietoturvaloukkausta tai epäilyä siitä: { $case }

        { $basis }

        Julkisten lähteiden mukaan asia on voinut koskea näitä tietoja: { $data }

        Organisaatio, jolta pyysin tietoja (15 artikla): { $organisation }

        Pyynnön päiväys: { $sent }

        Asianumero, jos se on tiedossa: { $reference }

        Vastaus, jonka sain, ja muut tapahtumat: { $happened }

        Pyydän selvittämään nämä kysymykset:
        – Onko pyyntööni vastattu asianmukaisesti (12 ja 15 artikla)?
        – Onko tietoni suojattu riittävästi (32 artikla)?
        – Ovatko ihmiset, joita asia koskee, saaneet siitä tiedon (34 artikla)?

        Jos vastaus puuttuu, pyydän määräystä antaa se minulle. Voin lähettää kopiot pyynnöstäni ja vastauksista.

        Pyydän kertomaan, miten asia etenee. Pyydän kertomaan myös päätöksen.

letter-claim = Korvausvaatimus organisaatiolle (vahingonkorvaus)
    .when = Onko asiasta tullut vahinkoa? Silloin tämä kirje sopii. Vahinko voi olla rahallinen tai aineeton, esimerkiksi kuluja tai kärsimystä.
    .limits = Jos organisaatio ei suostu, voit nostaa kanteen. Silloin asia menee käräjäoikeuteen. Siitä voi tulla kuluja. Aikaa vaatimukseen on yleensä kolme vuotta. Kysy siksi neuvoa juristilta.
    .subject = Korvausvaatimus (vahingonkorvaus)
    .body =
        Vaadin teiltä korvausta vahingosta. Katson, että se on aiheutunut minulle tästä asiasta. Minulla on oikeus korvaukseen (yleinen tietosuoja-asetus, 82 artikla). Ehto on, että vahinko johtuu asetuksen vastaisesta tietojeni käsittelystä. Oikeus koskee aineellista ja aineetonta vahinkoa.

        Asia koskee henkilötietojen tietoturvaloukkausta tai epäilyä siitä: { $case }

        { $basis }

        Julkisten lähteiden mukaan asia on voinut koskea näitä tietoja: { $data }

        Mitä on tapahtunut: { $happened }

        Vahinko ja vaatimani korvaus: { $loss }

        Pyydän kirjallista vastausta kuukauden kuluessa:
        – Hyväksyttekö vaatimukseni?
        – Jos ette hyväksy sitä, pyydän kertomaan syyn.
        – Ehkä te ette mielestänne vastaa vahingosta. Kuka silloin vastaa siitä?

        Voin lähettää kopiot kuiteista ja muista asiakirjoista. Vaatimukseni voi muuttua, kun saan lisää tietoa.

letter-police =
    .when = Teetkö rikosilmoituksen tai täydennätkö sitä? Silloin tämä selvitys sopii. Syynä voi olla esimerkiksi kiristys tai tilaus toisen nimissä.
    .limits = Selvitys ei ole rikosilmoitus. Hätänumero 112 on vain vaaratilanteita varten. Identiteettivarkaus tarkoittaa, että joku esiintyy toisena ihmisenä. Siitä täytyy itse vaatia rangaistusta. Lapsen puolesta sitä vaatii huoltaja.
    .body =
        Tämä selvitys on tekemäni rikosilmoituksen liite. Kerron vain sen, minkä tiedän.

        Rikosilmoituksen numero, jos se on tiedossa: { $reference }

        Asia koskee henkilötietojen tietoturvaloukkausta tai epäilyä siitä: { $case }

        { $basis }

        Julkisten lähteiden mukaan asia on voinut koskea näitä tietoja: { $data }

        En tiedä, kenellä tietojani voi olla.

        Mitä olen huomannut: { $noticed }

        Mitä on tapahtunut: { $happened }

        Vahinko: { $loss }

        { $demand } Jos vaadin korvausta, ilmoitan siitä erikseen.

        Säilytän viestit, laskut ja kirjeet, jotka minulla on asiasta. Ne ovat todisteita. Annan niistä kopiot poliisille pyynnöstä.

letter-bank =
    .when = Ovatko tilinumero tai kortin tiedot voineet joutua ulkopuolisille? Silloin tämä viesti sopii. Viestissä ei lue, mitä palvelua asia koskee.
    .limits = Onko pankkitunnukset tai kortin tiedot annettu jollekulle? Soita silloin heti pankin sulkupalveluun. Lähetä viesti verkkopankissa omilla tunnuksillasi. Älä kirjoita siihen tilin tai kortin numeroa tai tunnuksia.
    .body =
        Kirjoitan asiasta, jossa ihmisten tietoja on voinut joutua ulkopuolisille. { $basis }

        Mukana on voinut olla tilinumeroni tai muita tietoja pankkiasioistani. En kirjoita tähän numeroita enkä tunnuksia.

        Pyydän, että
        – seuraatte tiliäni ja korttiani tavallista tarkemmin
        – merkitsette tämän ilmoituksen tietoihini
        – kerrotte, mitä minun kannattaa seurata
        – kerrotte, täytyykö jotakin sulkea tai vaihtaa.

        Pyydän kirjallista vastausta, esimerkiksi viestinä verkkopankissa.

letter-basis-likely = Julkiset lähteet kertovat, ketä asia koskee. Tilanteeni vastaa sitä. En tiedä varmasti, koskeeko asia minua.

letter-demand-cared-for = Ehkä tietoja on käytetty identiteettivarkauteen. Hän kertoo itse, vaatiiko hän silloin tekijälle rangaistusta.

letter-demand-deceased = Ehkä tietoja on käytetty identiteettivarkauteen. Pyydän poliisia kertomaan, kuka voi silloin vaatia tekijälle rangaistusta.

letter-for-child = Kirjoitan lapsen huoltajana. Lapsen nimi: { $other }. Kirjeen sanat ”minä” ja ”tietoni” tarkoittavat lasta ja hänen tietojaan.

letter-for-cared-for = Kirjoitan toisen henkilön puolesta. Hänen nimensä: { $other }. Saan hoitaa hänen asiaansa. Voin pyynnöstä näyttää siitä valtakirjan tai muun selvityksen. Kirjeen sanat ”minä” ja ”tietoni” tarkoittavat häntä ja hänen tietojaan.

letter-for-deceased = Kirjoitan kuolinpesän puolesta. Vainajan nimi: { $other }. Kirjeen sanat ”minä” ja ”tietoni” tarkoittavat häntä ja hänen tietojaan.
