# Huijaus vai aito? Viestejä, joilla voi harjoitella. Nimet, summat ja osoitteet on keksitty.

drill-supplies-fee = Hoitotarvikepalvelu: Tena-toimituksesi on pysäytetty. Se jatkuu heti, kun maksat toimitusmaksun 2,90 e tänään osoitteessa hoitotarvike-maksu.example.
    .from = Tekstiviesti, lähettäjä: Hoitotarvike
    .clue-1 = toimitusmaksun 2,90 e | Pirkanmaan ja Pohjois-Pohjanmaan hyvinvointialueiden mukaan tällainen maksupyyntö viittaa rikokseen.
    .clue-2 = hoitotarvike-maksu.example | Osoite ei ole hyvinvointialueen oma.
    .do = Jätä linkki avaamatta ja soita palvelun numeroon, jonka tiedät ennestään.

drill-loan-call = ”Täällä on luottoyhtiö. Tiedoillanne on haettu 5 000 euron lainaa. Yhdistän puhelun pankkinne turvaosastolle. Lukekaa sinne tunnuksenne, niin hakemus perutaan ennen iltaa.”
    .from = Puhelu tuntemattomasta numerosta
    .clue-1 = Yhdistän puhelun | Et voi tietää, kenelle sinut yhdistetään.
    .clue-2 = Lukekaa sinne tunnuksenne | Pankki ja poliisi eivät kysy pankkitunnuksia puhelimessa.
    .do = Lopeta puhelu ja soita pankkiisi numeroon, jonka etsit itse.

drill-suomifi-notice = Sinulle on saapunut uusi viesti Suomi.fi-viesteihin. Voit lukea viestin, kun kirjaudut Suomi.fi-palveluun tai avaat Suomi.fi-mobiilisovelluksen. Tähän sähköpostiin ei voi vastata.
    .from = Sähköposti, lähettäjä: Suomi.fi-viestit
    .clue-1 = kun kirjaudut Suomi.fi-palveluun | Menet palveluun itse: Suomi.fi:n ilmoituksessa ei ole koskaan linkkiä.
    .clue-2 = uusi viesti | Ilmoitus ei pyydä maksua tai tietoja eikä kiirehdi.
    .do = Kirjoita suomi.fi itse selaimeen ja lue viesti siellä.

drill-door-visit = ”Hyvää päivää, tulen hoitotarvikejakelusta. Tässä on teille ilmainen Tena-näyte. Voinko tulla keittiöön? Täytetään samalla lomake, siihen tarvitaan henkilötunnus ja pankkikortti.”
    .from = Vieras ihminen ovella
    .clue-1 = ilmainen Tena-näyte | Helsingissä epäilty pääsi vuonna 2018 vanhusten koteihin ilmaisten suojien varjolla.
    .clue-2 = Voinko tulla keittiöön | Käyntiä ei ole sovittu, mutta vieras haluaa sisään.
    .clue-3 = pankkikortti | Pirkanmaan hyvinvointialueen mukaan kotihoito ei pyydä rahaa, kortteja tai pankkitunnuksia.
    .do = Pidä ovi kiinni ja soita palvelun tuttuun numeroon, hätätilanteessa numeroon 112.

drill-parcel-fee = Posti: Pakettiasi ei voitu toimittaa, koska osoite on puutteellinen. Vahvista osoitteesi ja maksa 1,99 e: posti-toimitus.example. Muuten paketti palautetaan lähettäjälle huomenna.
    .from = Tekstiviesti, lähettäjä: Posti
    .clue-1 = maksa 1,99 e | Postin mukaan käsittelymaksut maksetaan aina sen omalla sivulla.
    .clue-2 = posti-toimitus.example | Osoite ei ole posti.fi.
    .do = Avaa itse OmaPosti tai posti.fi ja katso, onko sinulle pakettia.

drill-pickup-notice = Pakettisi on noudettavissa: Kioski Koivu, Koivukatu 3. Noutokoodi 4821. Nouda paketti viimeistään 12. marraskuuta. Ota mukaan noutokoodi tai henkilöllisyystodistus.
    .from = Tekstiviesti, lähettäjä: Paketti
    .clue-1 = Kioski Koivu, Koivukatu 3 | Voit tarkistaa noutopaikan ja osoitteen.
    .clue-2 = Noutokoodi 4821 | Koodi tarvitaan vasta noudettaessa, eikä maksua tai kirjautumista pyydetä.
    .do = Jos odotat pakettia, kysy siitä noutopaikasta tai lähettäjältä.

drill-kela-records = Kela: Pyytämäsi hoitotiedot ovat valmiina. Tunnistaudu pankkitunnuksilla 24 tunnin kuluessa osoitteessa kela-tiedot.example, muuten pyyntö vanhenee.
    .from = Tekstiviesti, lähettäjä: Kela
    .clue-1 = kela-tiedot.example | Kela ei lähetä linkkejä tekstiviestillä tai sähköpostilla.
    .clue-2 = Tunnistaudu pankkitunnuksilla | Kela ei kysy näissä viesteissä henkilötietoja tai pankkitietoja.
    .do = Kirjoita kela.fi itse selaimeen tai soita Kelaan.

drill-police-report = ”Hyvää päivää, vanhempi konstaapeli Laine poliisilaitokselta. Soitan rikosilmoituksestanne. Voitte varmistaa asian soittamalla poliisilaitoksen vaihteeseen. Sopisiko teille kuulustelu asemalla torstaina?”
    .from = Puhelu tuntemattomasta numerosta
    .clue-1 = soittamalla poliisilaitoksen vaihteeseen | Soittaja kehottaa itse tarkistamaan, kuka hän on.
    .clue-2 = rikosilmoituksestanne | Puhelu sopii tehtyyn ilmoitukseen, eikä tunnuksia tai rahaa pyydetä.
    .do = Kysy nimi ja poliisilaitos, etsi vaihteen numero itse ja soita sinne.

drill-supplies-bill = LASKU. Hoitotarvikkeiden kotijakelu, 3 kuukautta, 64,80 e. Eräpäivä 5 päivän kuluttua. Saaja: Suomen Hoitotarvikejakelu, FI00 0000 0000 0000 00. Kysymykset: laskutus@example.com
    .from = Kirje, lähettäjä: Suomen Hoitotarvikejakelu
    .clue-1 = Hoitotarvikkeiden kotijakelu | Hyvinvointialueen myöntämät hoitotarvikkeet ovat maksuttomia.
    .clue-2 = 5 päivän kuluttua | Lyhyt maksuaika on valelaskun merkki.
    .clue-3 = laskutus@example.com | Laskusta puuttuvat puhelinnumero ja osoite.
    .do = Jätä lasku maksamatta, kiistä se kirjallisesti ja säilytä se.

drill-secure-mail = Aihe: Lastensuojeluilmoitus, salattu viesti. Lastasi koskeva asia vaatii vastauksesi 24 tunnin kuluessa. Avaa turvaposti ja tunnistaudu pankkitunnuksilla: turvaposti.example.
    .from = Sähköposti, lähettäjä: sosiaalityöntekijä Virtanen
    .clue-1 = Lastensuojeluilmoitus | Päijät-Hämeen hyvinvointialue on varoittanut huijauksista, joissa on sana lastensuojelu.
    .clue-2 = tunnistaudu pankkitunnuksilla | Linkki voi viedä sivulle, joka kerää tunnukset.
    .clue-3 = 24 tunnin kuluessa | Pelko ja kiire vaikeuttavat harkintaa.
    .do = Etsi hyvinvointialueen numero itse, soita ja kysy, onko viesti aito.

drill-breach-letter = Hyvä asiakas. Alihankkijamme järjestelmään murtauduttiin elokuussa. Sinun tiedoistasi ulkopuolisille ovat voineet joutua nimi, osoite ja puhelinnumero. Pahoittelemme tapahtunutta. Kysymyksiin vastaa hyvinvointialueen vaihde arkisin.
    .from = Kirje, kuoressa hyvinvointialueen nimi
    .clue-1 = nimi, osoite ja puhelinnumero | Kirje kertoo, mitä tietoja tapaus koskee.
    .clue-2 = hyvinvointialueen vaihde | Löydät numeron itse, eikä maksua tai tunnuksia pyydetä.
    .do = Etsi vaihteen numero itse, kysy, onko kirje aito, ja säilytä se.

drill-police-call = ”Keskusrikospoliisista päivää. Teidän tietonne olivat vuotaneella listalla. Kollegani hakee pankkikorttinne tutkittavaksi. Älkää kertoko tästä kenellekään.”
    .from = Puhelu tuntemattomasta numerosta
    .clue-1 = hakee pankkikorttinne | Poliisi ei kysy pankkitunnuksia tai kortin tietoja.
    .clue-2 = Älkää kertoko tästä kenellekään | Pyyntö pitää asia salassa on huijauksen merkki.
    .do = Lopeta puhelu. Etsi poliisilaitoksen vaihteen numero itse ja kysy sieltä.

drill-prescription = OmaKanta: Sinulle on kirjattu uusi resepti. Vahvista henkilöllisyytesi, jotta resepti ei vanhene: omakanta-reseptit.example. Vahvistus on tehtävä tänään.
    .from = Tekstiviesti, lähettäjä: OmaKanta
    .clue-1 = Vahvista henkilöllisyytesi | Kanta-palvelujen mukaan henkilötietoja ei saa antaa tekstiviestillä.
    .clue-2 = omakanta-reseptit.example | Osoite ei ole kanta.fi.
    .do = Kirjoita kanta.fi itse selaimeen tai kysy reseptistä apteekista.

drill-clinic-check-in = Tervetuloa poliklinikalle 14. marraskuuta klo 9.00. Voit ilmoittautua saapuessasi puhelimella: ilmoittaudu.example. Voit myös ilmoittautua henkilökunnalle aulassa.
    .from = Tekstiviesti, lähettäjä: Sairaala
    .clue-1 = ilmoittaudu.example | Linkki ei yksin osoita huijausta: Pohjanmaan hyvinvointialue on lähettänyt tällaisia.
    .clue-2 = ilmoittautua henkilökunnalle aulassa | Linkkiä ei tarvita, eikä maksua tai pankkitunnuksia pyydetä.
    .do = Tarkista aika kutsusta tai soittamalla, tai ilmoittaudu paikan päällä.

drill-compensation = Teille on myönnetty 4 200 euron korvaus tietovuodosta. Lähettäkää kopio passista ja tilinumeronne viikon kuluessa. Käsittelymaksu on 49 e.
    .from = Sähköposti, lähettäjä: korvaukset@example.com
    .clue-1 = Teille on myönnetty | Korvaus ei tule pyytämättä: sitä täytyy vaatia organisaatiolta, joka vastasi tiedoista.
    .clue-2 = kopio passista | Kopiolla joku voi esiintyä toisena ihmisenä.
    .clue-3 = Käsittelymaksu on 49 e | Rahaa pyydetään ennen korvausta.
    .do = Jätä vastaamatta ja kysy korvauksesta organisaatiolta, jolla tiedot olivat.
