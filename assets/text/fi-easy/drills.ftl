# Harjoittelun selitykset ja neuvot selkeällä suomella; viestit ovat sellaisia kuin huijarit kirjoittavat.

drill-supplies-fee =
    .clue-1 = toimitusmaksun 2,90 e | Tällainen maksupyyntö viittaa rikokseen. Näin sanovat Pirkanmaan ja Pohjois-Pohjanmaan hyvinvointialueet.
    .clue-2 = hoitotarvike-maksu.example | Tämä ei ole hyvinvointialueen oma osoite.
    .do = Älä avaa linkkiä. Soita palvelun numeroon, jonka tiedät ennestään.

drill-loan-call =
    .clue-1 = Yhdistän puhelun | Et voi tietää, kenelle soittaja yhdistää sinut.
    .do = Lopeta puhelu. Etsi pankkisi numero itse ja soita sinne.

drill-suomifi-notice =
    .clue-1 = kun kirjaudut Suomi.fi-palveluun | Menet palveluun itse. Suomi.fi:n ilmoituksessa ei ole koskaan linkkiä.
    .clue-2 = uusi viesti | Ilmoitus ei pyydä maksua tai tietoja. Se ei kiirehdi sinua.
    .do = Kirjoita osoite suomi.fi itse selaimeen. Lue viesti siellä.

drill-door-visit =
    .clue-1 = ilmainen Tena-näyte | Helsingissä epäilty puhui ilmaisista suojista vuonna 2018. Näin hän pääsi vanhusten koteihin.
    .clue-2 = Voinko tulla keittiöön | Käyntiä ei ole sovittu. Vieras haluaa silti sisään.
    .clue-3 = pankkikortti | Kotihoito ei pyydä rahaa, kortteja tai pankkitunnuksia. Näin sanoo Pirkanmaan hyvinvointialue.
    .do = Pidä ovi kiinni. Soita palvelun tuttuun numeroon. Hätätilanteessa soita 112.

drill-parcel-fee =
    .clue-1 = maksa 1,99 e | Käsittelymaksun maksat aina Postin omalla sivulla. Näin Posti sanoo.
    .do = Avaa itse OmaPosti tai posti.fi. Katso, onko sinulle pakettia.

drill-pickup-notice =
    .clue-2 = Noutokoodi 4821 | Tarvitset koodin vasta, kun noudat paketin. Viesti ei pyydä maksua tai kirjautumista.
    .do = Odotatko pakettia? Kysy siitä noutopaikasta tai lähettäjältä.

drill-kela-records =
    .do = Kirjoita osoite kela.fi itse selaimeen. Voit myös soittaa Kelaan.

drill-police-report =
    .clue-1 = soittamalla poliisilaitoksen vaihteeseen | Soittaja itse pyytää sinua tarkistamaan, kuka hän on.
    .clue-2 = rikosilmoituksestanne | Puhelu sopii ilmoitukseen, joka on tehty. Soittaja ei pyydä tunnuksia tai rahaa.
    .do = Kysy nimi ja poliisilaitos. Etsi vaihteen numero itse ja soita sinne.

drill-supplies-bill =
    .do = Älä maksa laskua. Kirjoita lähettäjälle, että kiistät laskun. Säilytä lasku.

drill-secure-mail =
    .clue-1 = Lastensuojeluilmoitus | Huijauksissa on ollut sana lastensuojelu. Päijät-Hämeen hyvinvointialue on varoittanut niistä.
    .clue-3 = 24 tunnin kuluessa | Pelko ja kiire tekevät ajattelun vaikeaksi.
    .do = Etsi hyvinvointialueen numero itse. Soita ja kysy, onko viesti aito.

drill-breach-letter =
    .clue-2 = hyvinvointialueen vaihde | Löydät numeron itse. Kirje ei pyydä maksua tai tunnuksia.
    .do = Etsi vaihteen numero itse. Kysy, onko kirje aito. Säilytä kirje.

drill-police-call =
    .clue-2 = Älkää kertoko tästä kenellekään | Pyyntö salata asia on huijauksen merkki.

drill-prescription =
    .clue-1 = Vahvista henkilöllisyytesi | Henkilötietoja ei saa antaa tekstiviestillä. Näin sanovat Kanta-palvelut.
    .do = Kirjoita osoite kanta.fi itse selaimeen. Voit myös kysyä reseptistä apteekista.

drill-clinic-check-in =
    .clue-1 = ilmoittaudu.example | Pelkkä linkki ei osoita huijausta. Pohjanmaan hyvinvointialue on lähettänyt tällaisia.
    .clue-2 = ilmoittautua henkilökunnalle aulassa | Et tarvitse linkkiä. Viesti ei pyydä maksua tai pankkitunnuksia.
    .do = Tarkista aika kutsusta tai soittamalla. Voit myös ilmoittautua paikan päällä.

drill-compensation =
    .clue-1 = Teille on myönnetty | Korvaus ei tule ilman pyyntöä. Sitä täytyy vaatia organisaatiolta, joka vastasi tiedoista.
    .clue-3 = Käsittelymaksu on 49 e | Viesti pyytää rahaa ennen korvausta.
    .do = Älä vastaa. Kysy korvauksesta organisaatiolta, jolla tiedot olivat.
