# Sivujen sanat selkeällä suomella.

## Tapaus
lead-data-note = Tiedot eivät ole kaikilla samat. Taulukko näyttää, kenestä lähteet sanovat mitäkin.
datum-not-mentioned = lähteet eivät mainitse
people-elsewhere = Alueiden omat luvut ovat tämän otsikon alla:
event-intrusion = Ulkopuolinen pääsi järjestelmään luvatta, tai joku epäilee niin
event-snooping = Joku katsoi tietoja työssään ilman syytä, tai joku epäilee niin
event-lost-media = Tietoja oli paperissa tai laitteessa: se katosi, joutui varkaalle tai jäi väärään paikkaan
event-misuse = Joku käytti väärin palvelua, josta saa tietoja
state-open = Asia on kesken, tai kaikki siitä ei ole selvillä
group-letter = Jokainen, jota tapaus koskee, on saanut tai saa oman viestin. Näin lähteet kertovat.
group-reported = Tieto on uutisista.
datum-exposed-seen = joku katsoi ilman syytä
datum-maybe-seen = joku on voinut katsoa ilman syytä
datum-said-not-exposed = lähde sanoo, ettei vuotanut

role-controller = Rekisterinpitäjä: päättää tietojen käytöstä

## Luvut
claim-via = { $who }, tiedon kertoi { $via }
sum-rounded-note = Laskimme myös pyöristetyt luvut mukaan. Emme muuttaneet niitä.

## Kartta
map-figure = Kartta: jokainen ruutu on alue. Merkki kertoo, mitä lähde sanoi alueesta. Samat tiedot ovat taulukossa.
map-not-safe = Tapaus voi koskea myös aluetta, jota lähde ei mainitse.

## Aikajana
mark-reported = Viranomainen tai poliisi sai ilmoituksen
mark-told = Ihmiset saivat tiedon
mark-announced = Tieto tuli julki
known-said = Mitä lähteet ovat kertoneet

## Mitä oli tiedossa
history-heading = Mitä oli tiedossa milloinkin
history-lead = Katso päivä päivältä, mitä tarkistus olisi sanonut ryhmälle
report-text = Kerro meille. Älä kirjoita viestiin henkilötunnusta, terveystietoja tai vastauksiasi. Osoitteesi näkyy meille ja niille, jotka välittävät viestin. Haluatko pitää nimesi erillään tästä tapauksesta? Käytä osoitetta, josta nimi ei näy.

## Neuvot
actions-title = Mitä voit tehdä tietovuodon jälkeen
actions-harms-lead = Joskus väärinkäyttö on mahdollista vasta usean tiedon avulla. Näin ei välttämättä käy.
# Variables: $data (data kinds joined by “and”).
actions-harm-all = Nämä tiedot ovat tarpeen: { $data }

## Paperilla
paper-ask-place = palvelun järjestäjä siellä, missä asuit silloin
paper-letter = Lähteiden mukaan jokainen saa oman viestin. Etsi kirje.
paper-choose = Mitä tulostat
paper-left-out = Tämä lomake ei kysy näistä:
paper-column-if = Milloin? Keneltä voit kysyä?

## Kun tarkistus ei käynnisty
boot-help = Jokin estää ohjelmaa käynnistymästä. Se voi olla esimerkiksi selaimen lisäosa tai laitteen asetus. Saat silti apua näistä palveluista.
boot-slow = Verkkoyhteys on hidas. Sinun ei tarvitse tehdä mitään: tarkistus käynnistyy itsestään, kun kaikki on valmista. Saat jo nyt apua näistä palveluista.
boot-engine = Selaimesi on vanha. Siksi tarkistus ei toimi siinä. Päivitä selain tai käytä toista laitetta. Tarkistus toimii näissä versioissa ja uudemmissa: Firefox 115, Chrome 109, Edge 109, Safari 15.4.
boot-strict = Selaimesi ei salli tällaisia ohjelmia (WebAssembly). Syy voi olla suojaus Applen laitteissa (Lockdown Mode). Syy voi olla myös jokin muu tiukka asetus. Voit sallia tämän sivun asetuksissa tai käyttää toista laitetta.
boot-noscript = Tarkistus tarvitsee JavaScriptin. Se on selaimessasi pois päältä. Saat silti apua näistä palveluista.
boot-framed = Tarkistus ei toimi tällä sivulla. JavaScript voi olla pois päältä selaimessasi. Tai sivu ei anna tarkistuksen käyttää sitä. Avaa tarkistus sen omalla sivulla:
trouble-help = Vastauksesi eivät ole lähteneet mihinkään. Lataa sivu uudelleen.
trouble-threat = Uhkaako joku sinua? Soita Rikosuhripäivystykseen:

breaches-dataset = Lista Suomessa tapahtuneista tietovuodoista ja tietomurroista. Listalta näet, mitä tapahtui ja milloin. Näet myös, kuka on sanonut mitä ja missä lähteessä. Listalta näet, mitä tietoja ja keitä tapaus koskee. Näet myös, mitä voi tehdä. Tekstit ovat suomeksi, ruotsiksi ja englanniksi.
## Muiden sivujen toimittajille
embedding-lead = Tämä sivu on verkkosivun toimittajalle. Tee koodi ja kopioi se sivullesi. Anna tiedot niille, jotka vastaavat tietoturvasta, tietosuojasta ja saavutettavuudesta.
embedding-frame-text = Kehyksen korkeus on kiinteä. Sisältö vierii sen sisällä. Korkeus on koodissa kahdessa kohdassa. Jos muutat sitä, muuta molemmat. Kehyksen alla on linkki, joka avaa tarkistuksen omaan välilehteen. Onko lukijan laite säädetty tummaksi? Silloin vaalea tarkistus saa valkoisen taustan. Sivusi voi olla siellä tumma.
embedding-element-text = Pieni skripti tekee saman kehyksen. Alussa se on aloitusnäkymän korkuinen. Ensimmäisestä painalluksesta alkaen se on korkeintaan 900 kuvapistettä korkea. Sisältö vierii sen sisällä. Skripti katsoo myös sivusi taustavärin. Ehkä tarkistus ei erottuisi siitä. Silloin skripti laittaa sen taakse yksivärisen taustan. Koodissa on skriptin tarkistussumma. Selain ei suorita skriptiä, jos joku on muuttanut sitä. Jos skripti tai kehys ei toimi, lukija näkee linkin.
embedding-before = Sivullasi voi olla koodi, jossa on embed-1.js. Se toimii edelleen. Sen kehys on 900 kuvapistettä korkea. Sisältö vierii sen sisällä. Haluatko kehyksen ilman reunaa ja taustaa? Vaihda tilalle tämä koodi.
embedding-text-sample = Voiko tietovuoto koskea sinua? Vastaa muutamaan kysymykseen. Näet, mitkä Osuikon listan tapaukset voivat koskea sinua. Näet myös, mitä voit tehdä. Vastauksesi pysyvät laitteellasi, emmekä me näe niitä.
embedding-hosts-size-text = Käytä koodia, jossa on skripti: sivustosi teema ei muuta sen kehystä. Kehys ilman skriptiä tarvitsee koodiin style-määritteen. Silloin se pysyy oikean kokoisena. Jos järjestelmäsi poistaa määritteen, lisää tämä sivustosi tyyleihin:
embedding-hosts-system = Järjestelmäsi poistaa osan koodista
embedding-seen-text = Alku, kysymys ja tulos näkyvät kehyksessäsi tällaisina. Vastaukset ovat keksittyjä. Mitään ei voi tässä painaa.
embedding-security-style = Koodissa ei ole upotettua skriptiä (inline). Kehyksessä ilman skriptiä on style-määrite. Se poistaa reunan ja määrää korkeuden. Ehkä sivusi ei salli upotettuja tyylejä. Silloin määritteet frameborder ja height tekevät saman.
embedding-security-origin = Selain pitää kehyksen erillään sivustasi. Näin on myös, jos Osuiko on samalla palvelimella. Kehyksellä ei ole omaa alkuperää (opaque origin).
embedding-security-messages = Kehys kertoo sivullesi vain kolme asiaa. Se on valmis. Kuinka korkea sen pitäisi olla. Se on suljettu. Ensimmäisen painalluksen jälkeen se ei kerro korkeudesta enää mitään.
embedding-security-limits = Mikään kehys ei estä sitä, joka voi muuttaa sivuasi. Hän voi näyttää väärän tarkistuksen tai peittää oikean. Hän voi myös vaihtaa kehyksen osoitteen. Selaimen lisäosat näkevät myös kehykseen.
embedding-privacy-answers = Vastaukset ovat vain lukijan selaimen muistissa. Ne eivät lähde mihinkään eivätkä jää talteen. Ne häviävät, kun lukija sulkee sivun.
embedding-privacy-blind = Sivusi ei näe, mitä lukija kehyksessä lukee, painaa tai kirjoittaa. Myös sen kävijäseuranta ei näe sitä.
embedding-privacy-sees = Sivusi näkee, että kehys on ladattu. Se näkee, milloin lukija on siirtynyt siihen. Se näkee myös, milloin hän painoi ensimmäisen kerran. Kysymykset, vastaukset ja tulos eivät näy korkeudesta.
embedding-privacy-cookies = Kehys ei käytä evästeitä. Se ei käytä myöskään muuta tallennusta selaimessa. Se toimii, vaikka selain estää muiden sivustojen evästeet.
embedding-privacy-leave = Lukija voi painaa ”Tyhjennä ja poistu”. Painike tyhjentää vastaukset. Se vie lukijan pois myös sinun sivultasi.
embedding-access-own = Kehys on osa verkkosivustoasi. Siksi se kuuluu omaan saavutettavuusselosteeseesi. Voit käyttää tätä tekstiä:

## Saavutettavuus
access-lead = Näin hyvin sivusto sopii kaikille. Täällä kerromme myös puutteista. Voit antaa palautetta.
access-untried = Mitä emme ole kokeilleet
gap-input-purpose = Kirjeissä on kentät nimelle ja yhteystiedoille. Ne eivät kerro selaimelle käyttöään. Siksi selain ei osaa täyttää niitä. Tämä on tarkoitus: selain ei saa muistaa, mitä kirjoitat.
gap-tab-titles = Kaikilla kysymyksillä on selaimen välilehdessä sama otsikko. Se ei kerro, mikä kysymys on auki. Tämä on tarkoitus. Vastauksia ei näin voi päätellä välilehdestä.
gap-screen-readers = Emme ole kokeilleet näitä ruudunlukijoita: NVDA, JAWS, VoiceOver ja TalkBack. Emme ole kokeilleet myöskään ääniohjausta tai pistenäyttöä. Emme ole kokeilleet ohjelmaa, joka suurentaa näytön.
gap-phones = Emme ole kokeilleet sivustoa oikeilla puhelimilla tai tableteilla. Testaamme tietokoneella, puhelimen levyisessä ikkunassa.
access-method = Miten arvioimme saavutettavuuden
access-method-tests = Arvioimme sivuston itse. Ohjelmat testaavat jokaisen version suomeksi, ruotsiksi ja englanniksi. Ne tutkivat kapeat ja leveät näytöt. Ne tutkivat myös vaaleat ja tummat värit sekä suuren tekstin.
# Variables: $date (a day).
access-date = Tarkistimme selosteen { $date }. Tarkistamme sen vähintään kerran vuodessa.

## Tietosuoja
privacy-lead = Tässä kerromme, mitä tietoja sinusta kertyy. Kerromme, kuka tietoja käsittelee. Kerromme myös, kuinka kauan se kestää.
privacy-answers-memory = Vastauksesi ovat vain selaimesi muistissa. Ne eivät lähde meille eivätkä muille. Ne häviävät, kun suljet sivun.
privacy-answers-seen = Jokainen voi lukea säilytetyt vastaukset samalla laitteella ja selaimella.
privacy-device-copy = Selain säilyttää kopion sivuston julkisista sivuista. Siksi ne toimivat ilman verkkoa. Kopio on kaikilla sama. Siinä ei ole vastauksia.
privacy-device-frame = Tarkistus voi olla kehyksessä toisella sivustolla. Silloin se ei säilytä selaimessa mitään.
privacy-server-sees = Kun avaat sivun, palvelin saa laitteesi IP-osoitteen. Se saa myös sivun osoitteen ja tietoja selaimesta. Ilman IP-osoitetta sivua ei voi lähettää.
privacy-server-errors = Palvelin kirjaa virheen vain, jos se pysäyttää palvelimen. Merkinnässä ei ole kävijän osoitetta.
privacy-server-link = Voit avata linkin toiselle sivustolle. Emme kerro sille, miltä sivulta tulit.
privacy-mail-text = Saamme viestisi ja sähköpostisi osoitteen. Käytämme niitä vastaamiseen ja virheiden korjaamiseen. Poistamme ne viimeistään vuoden kuluttua.
privacy-rights-ombudsman = Onko käsittely mielestäsi väärin? Voit ilmoittaa siitä tietosuojavaltuutetulle. Hän on viranomainen.
# Variables: $date (a day).
privacy-date = Tarkistimme sivun { $date }.
