# Kirjeet, jotka ihminen voi tehdä omalla laitteellaan; alun, lopun ja päiväyksen kirjoittaa ohjelma.

letter-access = Tarkastuspyyntö: mitä tietoja tapaus koskee
    .when = Kun haluat organisaatiolta varman tiedon siitä, olivatko tiedot mukana ja mitkä niistä. Aloita tästä myös, jos harkitset ilmoitusta tietosuojavaltuutetulle.
    .limits = Pyyntö ei estä tietojen väärinkäyttöä. Lähetä se suojatulla sähköpostilla tai kirjeenä, äläkä kirjoita siihen henkilötunnusta tai terveystietoja.
    .subject = Omien tietojen tarkastuspyyntö
    .body =
        Pyydän teiltä tietoja, jotka koskevat minua. Minulla on oikeus saada pääsy tietoihini (yleinen tietosuoja-asetus, 15 artikla).

        Asia koskee henkilötietojen tietoturvaloukkausta tai epäilyä siitä: { $case }

        { $basis }

        Tiedot, joita asia on julkisten lähteiden mukaan voinut koskea: { $data }

        Pyydän vastaamaan näihin kysymyksiin:
        – Olivatko minun tietoni mukana, ja mitkä niistä?
        – Mitä tietoja teillä on minusta, ja mihin käytätte niitä?
        – Mistä ja milloin saitte tiedot, ja kuinka kauan säilytätte niitä?
        – Kuka on saanut tietojani tai katsonut niitä?
        – Mitä teitte tapahtuneen jälkeen, ja mitä neuvotte minua tekemään?

        Pyydän myös kopion tiedoistani.

        En kirjoita tähän henkilötunnustani. Jos teidän täytyy varmistaa, kuka olen, pyydän neuvomaan siihen suojatun tavan.

        Pyydän vastausta kuukauden kuluessa (yleinen tietosuoja-asetus, 12 artikla). Jos ette anna jotakin tietoa, pyydän kertomaan syyn.

letter-access-records = Tietopyyntö Kelaan: mitä asiakirjoissa lukee
    .when = Kun haluat nähdä, mitä Vastaamon asiakirjoissa lukee. Asiakirjat siirrettiin Kelaan maaliskuussa 2021.
    .limits = Asiakirjoista ei näy, mitä rikolliset kopioivat, eikä Kela vastaa siitä, mitä tapahtui. Lähetä pyyntö suojatulla sähköpostilla, äläkä kirjoita siihen henkilötunnusta tai terveystietoja.
    .subject = Pyyntö saada omat tiedot
    .body =
        Pyydän teiltä asiakirjoja, jotka koskevat minua. Minulla on oikeus saada pääsy tietoihini (yleinen tietosuoja-asetus, 15 artikla).

        Asia koskee henkilötietojen tietoturvaloukkausta tai epäilyä siitä: { $case }

        { $basis }

        Käännyn Kelan puoleen, koska asiakirjat siirrettiin sinne. Kirjeeni koskee vain asiakirjoja, ei sitä, mitä tapahtui.

        Pyydän vastaamaan näihin kysymyksiin:
        – Mitä minua koskevia asiakirjoja on tallessa, ja miltä ajalta?
        – Kuka vastaa niistä nyt, ja kuinka kauan niitä säilytetään?
        – Keneltä voin pyytää asiakirjat käynneistä, jotka maksettiin palvelusetelillä tai maksusitoumuksella?

        Pyydän myös kopion asiakirjoista. Jos toinen viranomainen antaa ne, pyydän siirtämään pyyntöni sille ja kertomaan siitä minulle.

        En kirjoita tähän henkilötunnustani. Jos teidän täytyy varmistaa, kuka olen, pyydän neuvomaan siihen suojatun tavan.

        Pyydän vastausta kuukauden kuluessa (yleinen tietosuoja-asetus, 12 artikla). Jos ette anna jotakin tietoa, pyydän kertomaan syyn.

letter-follow-up = Pyydän vastausta: tarkastuspyyntööni ei ole vastattu
    .when = Kun tarkastuspyynnöstäsi on kulunut yli kuukausi etkä ole saanut vastausta.
    .limits = Organisaatio voi tarvita kaksi kuukautta lisää, jos pyyntöjä on paljon tai ne ovat vaikeita. Sen täytyy kertoa siitä sinulle kuukauden kuluessa.
    .subject = Tarkastuspyyntööni ei ole vastattu
    .body =
        Olen pyytänyt teiltä tietoja, jotka koskevat minua (yleinen tietosuoja-asetus, 15 artikla). En ole saanut vastausta.

        Asia koskee henkilötietojen tietoturvaloukkausta tai epäilyä siitä: { $case }

        Pyynnön päiväys: { $sent }

        Asianumero, jos se on tiedossa: { $reference }

        Pyyntöön on vastattava kuukauden kuluessa (yleinen tietosuoja-asetus, 12 artikla). Jos tarvitsette lisää aikaa, siitä ja sen syistä on kerrottava samassa ajassa.

        Pyydän vastaamaan pyyntööni viipymättä. Jos ette anna jotakin tietoa, pyydän kertomaan syyn.

        Jos ette löydä pyyntöäni, kertokaa siitä, niin lähetän sen uudelleen. Jos se kuuluu toiselle organisaatiolle, pyydän kertomaan, mille.

        En kirjoita tähän henkilötunnustani. Jos teidän täytyy varmistaa, kuka olen, pyydän neuvomaan siihen suojatun tavan.

letter-complaint = Ilmoitus tietosuojavaltuutetulle
    .when = Kun organisaatio ei vastaa tarkastuspyyntöösi, kieltäytyy vastaamasta tai antaa vastauksen, joka ei selvitä asiaa. Pyydä tiedot ensin organisaatiolta itseltään.
    .limits = Tietosuojavaltuutettu ei päätä korvauksista eikä tutki rikoksia. Jos kirjeen saaja on Datainspektionen, se hoitaa asian tietosuojavaltuutetun sijasta. Lähetä ilmoitus yksityishenkilön lomakkeella tai kirjeenä, äläkä kirjoita siihen henkilötunnusta.
    .subject = Ilmoitus epäkohdasta henkilötietojeni käsittelyssä
    .body =
        Pyydän tutkimaan, onko tietojani käsitelty oikein (yleinen tietosuoja-asetus, 77 artikla).

        Asia koskee henkilötietojen tietoturvaloukkausta tai epäilyä siitä: { $case }

        { $basis }

        Tiedot, joita asia on julkisten lähteiden mukaan voinut koskea: { $data }

        Organisaatio, jolta pyysin tietoja (15 artikla): { $organisation }

        Pyynnön päiväys: { $sent }

        Asianumero, jos se on tiedossa: { $reference }

        Mitä sain vastaukseksi ja mitä muuta on tapahtunut: { $happened }

        Pyydän selvittämään nämä kysymykset:
        – Onko pyyntööni vastattu asianmukaisesti (12 ja 15 artikla)?
        – Onko tietoni suojattu riittävästi (32 artikla)?
        – Onko asiasta kerrottu niille, joita se koskee (34 artikla)?

        Jos vastaus puuttuu, pyydän määräämään, että se annetaan minulle. Voin lähettää kopiot pyynnöstäni ja vastauksista.

        Pyydän kertomaan, miten asia etenee ja mitä siinä päätetään.

letter-claim = Vahingonkorvausvaatimus organisaatiolle
    .when = Kun asiasta on aiheutunut rahallista tai aineetonta vahinkoa, esimerkiksi kuluja tai kärsimystä.
    .limits = Jos organisaatio ei suostu vaatimukseen, voit nostaa kanteen käräjäoikeudessa, ja siitä voi tulla kuluja. Aikaa vaatimukseen on yleensä kolme vuotta, joten kysy neuvoa juristilta.
    .subject = Vahingonkorvausvaatimus
    .body =
        Vaadin teiltä korvausta vahingosta, jonka katson aiheutuneen minulle tästä asiasta. Minulla on oikeus korvaukseen, jos vahinko johtuu siitä, että tietojani on käsitelty yleisen tietosuoja-asetuksen vastaisesti (82 artikla). Oikeus koskee aineellista ja aineetonta vahinkoa.

        Asia koskee henkilötietojen tietoturvaloukkausta tai epäilyä siitä: { $case }

        { $basis }

        Tiedot, joita asia on julkisten lähteiden mukaan voinut koskea: { $data }

        Mitä on tapahtunut: { $happened }

        Vahinko ja vaatimani korvaus: { $loss }

        Pyydän kirjallista vastausta kuukauden kuluessa:
        – Hyväksyttekö vaatimukseni?
        – Jos ette hyväksy sitä, miksi ette?
        – Kuka vastaa vahingosta, jos te ette mielestänne vastaa siitä?

        Voin lähettää kopiot kuiteista ja muista asiakirjoista. Vaatimukseni voi muuttua, kun saan lisää tietoa.

letter-police = Selvitys rikosilmoituksen liitteeksi
    .when = Kun teet rikosilmoituksen tai täydennät sitä, esimerkiksi kiristyksestä tai tilauksesta, joka on tehty toisen nimissä.
    .limits = Selvitys ei ole rikosilmoitus, ja hätänumero 112 on vain vaaratilanteita varten. Identiteettivarkaudesta täytyy itse vaatia rangaistusta, lapsen puolesta huoltajan.
    .subject = Rikosilmoituksen liite
    .body =
        Tämä selvitys liittyy rikosilmoitukseeni. Kerron vain sen, minkä tiedän.

        Rikosilmoituksen numero, jos se on tiedossa: { $reference }

        Asia koskee henkilötietojen tietoturvaloukkausta tai epäilyä siitä: { $case }

        { $basis }

        Tiedot, joita asia on julkisten lähteiden mukaan voinut koskea: { $data }

        En tiedä, kenellä tietojani voi olla.

        Mitä olen huomannut: { $noticed }

        Mitä on tapahtunut: { $happened }

        Vahinko: { $loss }

        { $demand } Mahdollisesta korvausvaatimuksesta ilmoitan erikseen.

        Säilytän todisteina ne viestit, laskut ja kirjeet, jotka minulla on asiasta. Annan niistä kopiot poliisille pyynnöstä.

letter-bank = Viesti pankille
    .when = Kun tilinumero tai kortin tiedot ovat voineet joutua ulkopuolisille. Viestissä ei mainita, mitä palvelua asia koskee.
    .limits = Jos pankkitunnukset tai kortin tiedot on annettu jollekulle, soita heti pankin sulkupalveluun. Lähetä viesti verkkopankissa omilla tunnuksillasi, äläkä kirjoita siihen tilin tai kortin numeroa tai tunnuksia.
    .subject = Pyyntö seurata tiliä
    .body =
        Kirjoitan asiasta, jossa ihmisten tietoja on voinut joutua ulkopuolisille. { $basis }

        Mukana on voinut olla tilinumeroni tai muita tietoja pankkiasioistani. En kirjoita tähän numeroita enkä tunnuksia.

        Pyydän, että
        – seuraatte tiliäni ja korttiani tavallista tarkemmin
        – merkitsette tämän ilmoituksen tietoihini
        – kerrotte, mitä minun kannattaa seurata ja täytyykö jotakin sulkea tai vaihtaa.

        Pyydän kirjallista vastausta, esimerkiksi viestinä verkkopankissa.

letter-basis-told = Minulle on kerrottu, että asia koskee minua.
letter-basis-likely = Tilanteeni vastaa sitä, mitä julkiset lähteet kertovat niistä, joita asia koskee. En tiedä varmasti, koskeeko se minua.
letter-basis-possible = Olen käyttänyt tai olen voinut käyttää palvelua, jota asia koskee. En tiedä, olivatko tietoni mukana.

letter-demand = Jos tietojani on käytetty identiteettivarkauteen, vaadin tekijälle rangaistusta.
letter-demand-cared-for = Jos tietoja on käytetty identiteettivarkauteen, hän kertoo itse, vaatiiko hän tekijälle rangaistusta.
letter-demand-deceased = Jos tietoja on käytetty identiteettivarkauteen, pyydän poliisia kertomaan, kuka voi vaatia tekijälle rangaistusta.

letter-for-child = Kirjoitan lapsen huoltajana. Lapsen nimi: { $other }. Kun kirjeessä lukee ”minä” tai ”tietoni”, tarkoitan lasta ja hänen tietojaan.
letter-for-cared-for = Kirjoitan toisen henkilön puolesta. Hänen nimensä: { $other }. Voin pyynnöstä näyttää valtakirjan tai muun selvityksen siitä, että saan hoitaa hänen asiaansa. Kun kirjeessä lukee ”minä” tai ”tietoni”, tarkoitan häntä ja hänen tietojaan.
letter-for-deceased = Kirjoitan kuolinpesän puolesta. Vainajan nimi: { $other }. Kun kirjeessä lukee ”minä” tai ”tietoni”, tarkoitan häntä ja hänen tietojaan.
