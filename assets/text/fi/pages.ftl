# The words of the pages that are written when the site is built: breaches, actions, the paper form, the feed.

## On every page
pages-nav = Sivut
pages-check = Tee tarkistus
pages-breaches = Kaikki tapaukset
pages-actions = Mitä voit tehdä
pages-paper = Kysely paperilla
# Variables: $title, $app (the name of the program).
page-title = { $title } – { $app }
page-languages = Sama sivu muilla kielillä

## A breach
record-back = Tarkista, koskeeko tämä sinua
lead-data = Mitä tietoja
lead-data-note = Tiedot eivät ole kaikilla samat. Taulukko näyttää, kenestä mikin tieto on sanottu.
# Variables: $figure (a figure such as “more than 116,000”), $who (an organisation and a day).
lead-latest = Uusin luku: { $figure } – { $who }
lead-no-figure = Emme ole löytäneet lukua.
# Variables: $from, $to (numbers).
lead-range = { $from }–{ $to }; lähteet antavat eri lukuja
# Variables: $names (organisations with commas between).
lead-who-more = { $names } ja muita
contents-title = Tällä sivulla
datum-not-mentioned = ei mainita lähteissä
matrix-title = Tiedot ryhmittäin
matrix-legend = Kirjaimet ovat samat kuin yllä olevilla ryhmillä. Merkit tarkoittavat:
places-title = Poikkeukset alueittain
people-elsewhere = Yksittäisten alueiden kertomat luvut ovat tämän otsikon alla:
history-same = kuten ennen
take-title = Käytä tietoja
take-table = Lataa taulukkona (CSV)
take-json = Lataa JSON-muodossa
take-changes = Katso, mitä on muuttunut
cite-title = Viittaa tähän sivuun
# Variables: $app (the name of the program), $title (of the page), $date, $address.
cite-text = { $app }: { $title }. Tiedot tarkistettu { $date }. { $address }
# Read out for “[3]”. Variables: $number.
source-mark = lähde { $number }
event-ransomware = Rikolliset tunkeutuivat järjestelmään, jotta voisivat vaatia rahaa
event-intrusion = Ulkopuolinen pääsi järjestelmään luvatta, tai niin epäillään
event-snooping = Joku, joka pääsi tietoihin työssään, katsoi niitä perusteetta, tai niin epäillään
event-lost-media = Tietoja oli papereissa tai laitteessa, joka katosi, varastettiin tai jäi väärään paikkaan
event-tracker = Verkkosivu lähetti tietoja kävijöistä muille yrityksille
event-misdirected = Väärät ihmiset näkivät tai saattoivat nähdä tietoja
event-misuse = Palvelua, josta tietoja saa, käytettiin väärin
facts-state = Vaihe
state-open = Asia on kesken, tai kaikkea siitä ei tiedetä
state-closed = Asian käsittely on päättynyt
facts-official = Paras sivu aiheesta
facts-reviewed = Tarkistimme tiedot
facts-next-review = Tarkistamme ne taas viimeistään
known-differ = Miksi luvut eroavat?
groups-heading = Keitä tapaus koskee ja mitä tietoja
# Variables: $clauses (clauses after “if”).
group-when = Kuulut tähän ryhmään, jos { $clauses }.
group-when-all = Kuulut tähän ryhmään, jos kaikki nämä pitävät paikkansa:
group-when-any = Kuulut tähän ryhmään, jos jokin näistä pitää paikkansa:
# Variables: $clauses (clauses after “if”).
group-unless = Et kuulu siihen, jos { $clauses }.
group-unless-all = Et kuulu siihen, jos kaikki nämä pitävät paikkansa:
group-unless-any = Et kuulu siihen, jos jokin näistä pitää paikkansa:
# In a list of conditions, above a list inside it.
rule-all = kaikki nämä pitävät paikkansa:
rule-any = jokin näistä pitää paikkansa:
rule-any-too = ja lisäksi jokin näistä pitää paikkansa:
# Variables: $clauses (clauses with semicolons between them).
rule-all-of = kaikki nämä pitävät paikkansa: { $clauses }
# Variables: $clauses (clauses with semicolons between them).
rule-any-of = jokin näistä pitää paikkansa: { $clauses }
# Variables: $plain (clauses that all hold), $clauses (clauses of which one holds).
rule-any-too-of = { $plain } ja lisäksi jokin näistä pitää paikkansa: { $clauses }
group-letter = Lähteiden mukaan jokaiselle, jota tapaus koskee, on kerrottu tai kerrotaan henkilökohtaisesti.
group-official = Virallinen lähde kertoo, että tapaus koskee tätä ryhmää.
group-some = Virallinen lähde kertoo, että tapaus koskee osaa tästä ryhmästä.
group-reported = Tieto on tiedotusvälineistä.
group-unclear = Mikään lähde ei kerro, koskeeko tapaus tätä ryhmää.
group-places-same = Muuten sama kuin koko ryhmässä.
or = tai
column-data = Tieto
column-state = Mitä sille tapahtui
column-for = Ketä koskee
column-says = Kuka näin sanoo
for-everyone = kaikkia ryhmässä
for-those = niitä, joita tapaus koskee
# Variables: $clauses (clauses after “if”).
for-if = jos { $clauses }
datum-exposed-taken = ulkopuoliset saivat
datum-exposed-seen = katsottiin perusteetta
datum-exposed-passed = siirtyi muille yrityksille
datum-exposed-lost = joutui väärään paikkaan
datum-exposed-wrong = näkyi väärille ihmisille
datum-maybe-taken = ulkopuoliset ovat voineet saada
datum-maybe-seen = on voitu katsoa perusteetta
datum-maybe-passed = on voinut siirtyä muille yrityksille
datum-maybe-lost = on voinut joutua väärään paikkaan
datum-maybe-wrong = on voinut näkyä väärille ihmisille
datum-said-not-exposed = on sanottu, ettei vuotanut

known-status = Tilanne nyt
known-unknown = Mitä emme tiedä
known-chain = Kuka käsitteli tietoja
role-controller = Rekisterinpitäjä: päättää, mihin tietoja käytetään
role-processor = Käsittelijä: käsittelee tietoja rekisterinpitäjän puolesta
role-sub-processor = Alikäsittelijä: käsittelee tietoja käsittelijän puolesta
role-carrier = Kuljettaja
role-recipient = Vastaanottaja: saa tietoja rekisterinpitäjältä omaan käyttöönsä

## Numbers
known-people = Kuinka montaa ihmistä tapaus koskee
known-people-differ = Lähteet antavat eri lukuja. Näytämme ne kaikki.
# Variables: $from, $to (dates).
estimates-figure = Kuvio: luvut aikajanalla, { $from } – { $to }. Samat tiedot ovat taulukossa.
column-number = Luku
column-counts = Mitä luku tarkoittaa
column-who = Kuka kertoi
column-when = Milloin
column-note = Huomaa
# Variables: $who (who said it), $via (who passed it on).
claim-via = { $who }, tiedon välitti { $via }
known-superseded = Myöhempi luku korvaa tämän.
known-disagrees = Toinen lähde sanoo toisin.
# Variables: $number (a number with separators).
people-exactly = { $number }
# Variables: $number (a number with separators).
people-about = noin { $number }
# Variables: $number (a number with separators).
people-over = yli { $number }
# Variables: $number (a number with separators).
people-almost = lähes { $number }
# Variables: $number (a number with separators).
people-at-most = enintään { $number }
# Variables: $number (a number with separators).
people-at-least = vähintään { $number }
# Variables: $number (a figure such as “almost 36,000”).
sum-title = Mistä luku ”{ $number }” tulee
sum-lead = Laskimme yhteen luvut, jotka hyvinvointialueet olivat siihen mennessä kertoneet.
sum-total = Yhteensä
sum-rounded = pyöristetty
sum-rounded-note = Laskimme pyöristetyt luvut mukaan sellaisina kuin ne on kerrottu.

## Map
map-heading = Tilanne alueittain
map-figure = Kartta: jokainen ruutu on alue. Merkki kertoo, mitä alueesta kerrottiin. Samat tiedot ovat taulukossa.
map-not-safe = Tapaus voi koskea myös aluetta, jota ei mainittu.
map-nothing = emme löytäneet tietoa
column-place = Alue
column-then = Ensimmäisessä luettelossa

## Timeline
known-timeline = Aikajana
# Variables: $from, $to (dates).
timeline-figure = Kuvio: tärkeimmät päivät, { $from } – { $to }. Samat päivät ovat luettelossa.
mark-began = Alkoi
mark-ended = Päättyi
mark-known = Vastuussa oleva organisaatio sai tietää
mark-reported = Ilmoitettiin viranomaiselle tai poliisille
mark-told = Ihmisille kerrottiin
mark-decided = Viranomainen tai tuomioistuin teki päätöksen
mark-announced = Julkistettiin
known-said = Mitä on kerrottu

## What was known when, changes, sources
history-heading = Mitä milloinkin tiedettiin
history-lead = Katso päivä päivältä, mitä tarkistus olisi sanonut ryhmään kuuluvalle
column-new = Uutta
column-group = Tulos ryhmille
history-not-known = ei vielä tiedossa
# The result of a group, which is not the reader: after the name of the group and a colon.
history-told = kerrottu
history-likely = todennäköinen
history-possible = mahdollinen
history-no-sign = ei merkkejä
changes-heading = Muutokset tähän sivuun
known-sources = Lähteet
# Variables: $publisher, $published (a day, or that there is none), $checked (a day).
source-line = { $publisher }, { $published }. Luettu { $checked }.
source-undated = sivulla ei ole päiväystä
source-copy = Luimme sivusta tallennetun kopion.
# Variables: $day (a day, a month or a year).
source-copy-of = Luimme sivusta tallennetun kopion: { $day }.
# Variables: $day.
source-archived = Kopio verkkoarkistossa: { $day }.
source-titled-opening = Otsikkoa ei näkynyt: nimenä on sivun alku.
source-titled-unseen = Otsikkoa ei näkynyt siinä, mitä luimme.
in-fi = suomeksi
in-sv = ruotsiksi
in-en = englanniksi
source-official = virallinen
source-reported = muu lähde
report-heading = Onko sivulla virhe tai puuttuuko jotain?
report-text = Kerro meille. Älä kirjoita viestiin henkilötunnusta, terveystietoja tai vastauksiasi. Osoitteesi näkyy meille ja niille, jotka välittävät viestin. Jos nimeäsi ei saa yhdistää tähän tapaukseen, käytä osoitetta, josta nimi ei näy.
report-fact = Ilmoita virheestä sähköpostilla
report-breach = Kerro puuttuvasta tapauksesta sähköpostilla
report-subject = Virhe sivulla
report-page = Millä sivulla:
report-body = Tämä on väärin:
report-right = Näin sen pitäisi olla:
report-source = Sivu, jolta sen voi tarkistaa:
report-missing-subject = Tapaus, joka puuttuu listalta
report-missing-body = Organisaatio, aika ja mitä tapahtui:

## The list of breaches
breaches-title = Tietovuodot ja tietomurrot listallamme
breaches-lead = Jokaisella tapauksella on oma sivu. Siellä on luvut, aikajana ja lähteet.
# For machines: what the data is that the list is made from.
breaches-dataset = Lista Suomessa tapahtuneista tietovuodoista ja tietomurroista: mitä tapahtui ja milloin, kuka on sanonut mitä ja missä lähteessä, mitä tietoja ja keitä tapaus koskee ja mitä voi tehdä. Tekstit ovat suomeksi, ruotsiksi ja englanniksi.
breaches-not-all = Listalla ei ole kaikkia Suomen tietovuotoja.
breaches-all = Kaikki tapaukset, ensin ne, joista on tuorein tieto
breaches-by-service = Palvelun mukaan
breaches-by-place = Alueen mukaan
breaches-anywhere = Koko Suomessa
breaches-feed = Seuraa muutoksia (Atom-syöte)
breaches-data = Lista koneluettavana (JSON)
filter-service = Palvelu
filter-place = Alue
filter-any = Kaikki
# Variables: $count (a number; a script puts it in).
filter-shown = Näkyvissä tapauksia: { $count }
feed-title = Osuiko: muutokset listaan
feed-subtitle = Mitä tapausten listalla on muuttunut

## Actions
actions-title = Mitä voit tehdä, jos tietosi ovat vuotaneet
actions-lead = Tässä ovat kaikki neuvot, joita tarkistus voi antaa. Tarkistus valitsee niistä sinulle sopivat.
# Variables: $data (data kinds joined by “and”).
actions-data = Auttaa, kun tällainen tieto on vuotanut: { $data }
# Variables: $harms (names of misuses).
actions-misuse = Auttaa, kun tämä on mahdollista: { $harms }
actions-harms = Mitä tiedoilla voisi tehdä
actions-harms-lead = Joskus vasta usea tieto yhdessä tekee väärinkäytön mahdolliseksi. Näin ei välttämättä käy.
# Variables: $data (data kinds joined by “and”).
actions-harm-all = Tähän tarvitaan: { $data }
# Variables: $data (data kinds parted by commas).
actions-harm-any = Lisäksi jokin näistä: { $data }
actions-any = Auttaa, mitä tahansa tietoja on vuotanut
# Variables: $breaches (titles joined by “and”).
actions-breaches = Koskee vain: { $breaches }
# Variables: $years (a number).
actions-minimum-age = { $years } vuotta täyttänyt voi tehdä tämän itse
actions-age = Ikäraja
# Variables: $date, $next (days).
actions-reviewed = Tarkistettu { $date }, seuraavan kerran viimeistään { $next }

## On paper
paper-title = Voiko tietovuoto koskea sinua? Kysely paperilla
paper-lead = Rastita kaikki, mikä sopii. Jos et tiedä, jätä ruutu tyhjäksi. Tyhjä ruutu ei tarkoita ”ei”.
paper-secret = Älä kirjoita paperille nimeä, henkilötunnusta tai tilinumeroa. Säilytä paperi itse.
paper-services = Mitä palveluja sinä tai läheisesi olette käyttäneet?
paper-place = Missä asuit silloin? Kirjoita alue tai kunta:
paper-more = Lisäkysymykset
# Variables: $boxes (letters of boxes such as “A and C”).
paper-only-if = Vastaa, jos rastitit { $boxes }.
paper-meaning = Mitä rastit kertovat
paper-meaning-lead = Etsi kirjaimet, jotka rastitit. Tulos on arvio.
paper-ask-place = se, joka järjesti palvelun siellä, missä asuit silloin
# After “if you lived in …”; a telephone number follows it after a colon, if there is one.
paper-ask-there = Kysy sieltä
# Variables: $data (data kinds joined by “and”).
paper-data = Tiedot: { $data }
# Variables: $data (data kinds with commas between).
paper-data-more = Tiedot: { $data } ja muita
paper-first = Tee ensin nämä
paper-some = Tapaus koskee vain osaa niistä, joihin tämä sopii.
paper-letter = Lähteiden mukaan jokaiselle kerrotaan henkilökohtaisesti. Etsi kirje.
paper-web = Koko tarkistus verkossa:
paper-print = Tulosta tämä sivu paperin molemmille puolille.
paper-file = Ilman verkkoa tarkistuksen voi tehdä yhdellä tiedostolla. Se toimii esimerkiksi muistitikulta ja kotihoidon tabletilla.
paper-file-link = Tallenna tarkistus tiedostona
paper-choose = Mitä tulostetaan
paper-choose-hint = Valitse, mitä henkilö on voinut käyttää. Valmiiksi valituista tulee kolme sivua. Jokainen lisävalinta pidentää lomaketta.
# Above a list of groups of services.
paper-left-out = Tässä lomakkeessa ei kysytä näistä:
# Before names of places with commas between.
paper-no-number = Emme löytäneet numeroa näille:
paper-column-letter = Kirjain
paper-column-case = Tapaus ja tiedot
paper-column-if = Milloin, ja keneltä kysyä
# Before the names of those who can be asked, with semicolons between.
paper-ask = Kysy:
paper-always = Jos rastitit kirjaimen
paper-numbers = Puhelinnumerot alueittain

## When the check does not start
boot-title = Tarkistus ei käynnistynyt
boot-help = Jokin estää ohjelmaa käynnistymästä, esimerkiksi selaimen lisäosa tai laitteen asetus. Saat silti apua näistä palveluista.
boot-slow-title = Lataaminen vie aikaa
boot-slow = Verkkoyhteys on hidas. Sinun ei tarvitse tehdä mitään: tarkistus käynnistyy itsestään, kun kaikki on ladattu. Saat jo nyt apua näistä palveluista.
boot-engine = Selaimesi on niin vanha, että tarkistus ei toimi siinä. Päivitä selain tai käytä toista laitetta. Tarkistus toimii näissä versioissa ja uudemmissa: Firefox 115, Chrome 109, Edge 109, Safari 15.4.
boot-strict = Selaimesi ei salli tällaisia ohjelmia (WebAssembly). Syynä voi olla Applen laitteiden Lockdown Mode -suojaus tai jokin muu tiukka asetus. Voit sallia tämän sivun asetuksissa tai käyttää toista laitetta.
boot-changed = Jokin tiedosto muuttui matkalla laitteellesi. Niin voi käydä verkossa, johon pitää ensin kirjautua. Kirjaudu verkkoon tai kokeile toista verkkoa.
boot-noscript = Tämä tarkistus tarvitsee JavaScriptin, joka on selaimessasi pois päältä. Saat silti apua näistä palveluista.
boot-framed = Tarkistus ei toimi tällä sivulla. Joko JavaScript on pois päältä selaimessasi tai sivu ei anna tarkistuksen käyttää sitä. Avaa tarkistus sen omalla sivulla:
boot-pages = Nämä sivut toimivat ilman ohjelmaa
trouble-fetch = Osa tarkistuksesta ei latautunut. Verkkoyhteytesi on voinut katketa, tai jokin estää lataamisen.
trouble-version = Sivu ja sen lista ovat eri versioista. Sivu on luultavasti juuri päivitetty.
trouble-damaged = Tapausten lista vaurioitui matkalla.
trouble-help = Vastauksiasi ei ole lähetetty mihinkään. Lataa sivu uudelleen.
trouble-reload = Lataa sivu uudelleen
trouble-threat = Uhataanko sinua? Soita Rikosuhripäivystykseen:

## For editors of other sites
embed-title = Osuiko: tarkista, voiko tietovuoto koskea sinua
pages-embedding = Lisää tarkistus omille sivuillesi
embedding-lead = Tämä sivu on verkkotoimittajalle. Tee koodi, kopioi se sivullesi ja anna tiedot niille, jotka vastaavat tietoturvasta, tietosuojasta ja saavutettavuudesta.
embedding-make = Tee koodi
embedding-language = Kieli
embedding-place = Alue
embedding-place-none = Lukija valitsee itse
embedding-place-hint = Jos valitset alueen, se on vastauksena valmiina. Lukija näkee sen vastauksissaan ja voi vaihtaa sen.
embedding-theme = Sivusi taustaväri
embedding-theme-hint = Tarkistuksella ei ole omaa taustaa, joten sivusi tausta näkyy. Valitse ”Vaalea”, jos taustasi on valkoinen tai melkein valkoinen.
embedding-theme-auto = Vaalea tai tumma lukijan laitteen mukaan
embedding-theme-light = Vaalea
embedding-theme-dark = Tumma
embedding-heading = Tarkistuksen ylimmän otsikon taso
embedding-heading-hint = Valitse 2, jos sivullasi on oma pääotsikko.
embedding-accent = Linkkien ja painikkeiden väri
embedding-accent-hint = Kirjoita väri näin: #003a70. Voit myös poimia sen. Jos kenttä on tyhjä, käytössä on Osuikon oma väri.
embedding-accent-pick = Poimi väri
embedding-accent-light = Väri erottuu vaalealla pohjalla. Tummalla pohjalla käytössä on Osuikon oma väri.
embedding-accent-dark = Väri erottuu tummalla pohjalla. Vaalealla pohjalla käytössä on Osuikon oma väri.
embedding-accent-weak = Teksti ei erotu tällä värillä tarpeeksi hyvin. Käytössä on Osuikon oma väri.
embedding-accent-wrong = Tästä ei tule väriä. Kirjoita # ja kuusi merkkiä, esimerkiksi #003a70.
embedding-frame = Kehys ilman skriptiä
embedding-frame-text = Kehyksen korkeus on kiinteä, ja sisältö vierii sen sisällä. Korkeus on koodissa kahdessa kohdassa. Jos muutat sitä, muuta molemmat. Kehyksen alla on linkki, joka avaa tarkistuksen omaan välilehteen. Jos lukijan laite on säädetty tummaksi, vaalea tarkistus saa valkoisen taustan, koska sivusi voi olla siellä tumma.
embedding-element = Kehys, jonka korkeus sopii näyttöön
embedding-element-text = Pieni skripti tekee saman kehyksen. Alussa se on aloitusnäkymän korkuinen. Ensimmäisestä painalluksesta alkaen se on korkeintaan 900 kuvapistettä korkea, ja sisältö vierii sen sisällä. Skripti katsoo myös sivusi taustavärin. Jos tarkistus ei erottuisi siitä, skripti laittaa sen taakse yksivärisen taustan. Koodissa on skriptin tarkistussumma. Selain ei suorita skriptiä, jos joku on muuttanut sitä. Jos skripti tai kehys ei toimi, lukija näkee linkin.
embedding-before = Jos sivullasi on koodi, jossa on embed-1.js, se toimii edelleen. Sen kehys on 900 kuvapistettä korkea, ja sisältö vierii sen sisällä. Jos haluat kehyksen ilman reunaa ja taustaa, vaihda tilalle tämä koodi.
embedding-address = Pelkkä osoite
embedding-address-text = Jotkin järjestelmät tekevät kehyksen itse. Anna niille tämä osoite. Laita kehyksen viereen myös linkki tarkistukseen.
embedding-card = Pelkkä linkki
embedding-card-text = Tämä koodi säilyy silloinkin, kun järjestelmä poistaa kehykset ja skriptit.
embedding-systems = Mikä koodi sopii mihinkin järjestelmään
embedding-systems-text = Asetukset ja oikeudet vaihtelevat. Esikatsele sivu aina ennen julkaisua.
embedding-systems-wordpress = WordPress: lisää koodi lohkoon Mukautettu HTML. Jos koodista jää jäljelle vain teksti, sinulla ei ole oikeutta lisätä kehyksiä. Liitä silloin { $address } omalle rivilleen, niin WordPress tekee kehyksen (oEmbed). Siinä linkit eivät avaudu, eikä tiedostoja voi tallentaa. Jos kehystä ei näy, käytä pelkkää linkkiä.
embedding-systems-drupal = Drupal: ylläpitäjä sallii tekstimuodossa kehyksen tai elementin. Muuten käytä pelkkää linkkiä. Drupal tekee liitetystä osoitteesta kehyksen (oEmbed) vain, jos sivustolla on siihen moduuli.
embedding-systems-liferay = Liferay: lisää IFrame-sovelma ja anna sille pelkkä osoite.
embedding-systems-sitevision = Sitevision: lisää Iframe-moduuli ja anna sille pelkkä osoite.
embedding-systems-sharepoint = SharePoint: lisää Upota-verkko-osa ja anna sille kehyksen koodi tai pelkkä osoite. Sivuston ylläpitäjä sallii ensin osoitteen verkkotunnuksen.
embedding-systems-own = Osuikon lähdekoodissa on WordPress-lohko, Drupal-moduuli ja npm-paketti. Sivuston ylläpitäjä voi asentaa ne.
embedding-text = Teksti tarkistuksen yläpuolelle
embedding-text-hint = Voit muuttaa tekstiä. Se on myös tämän sivun muissa kieliversioissa.
embedding-text-sample = Voiko tietovuoto koskea sinua? Vastaa muutamaan kysymykseen, niin näet, mitkä Osuikon listan tapaukset voivat koskea sinua ja mitä voit tehdä. Vastauksesi pysyvät laitteellasi, emmekä me näe niitä.
embedding-hosts = Jos kehys ei näy tai toimi oikein
embedding-hosts-size = Kehys on väärän kokoinen tai siinä on reuna
embedding-hosts-size-text = Käytä koodia, jossa on skripti: sivustosi teema ei muuta sen kehystä. Kehys ilman skriptiä pysyy oikean kokoisena, kunhan style-määrite on koodissa. Jos julkaisujärjestelmä poistaa määritteen, lisää tämä sivustosi tyyleihin:
embedding-hosts-size-box = Älä laita koodia laatikkoon, joka on tehty videoille. Se leikkaa osan kehyksestä pois.
embedding-hosts-consent = Evästetyökalu estää kehyksen
embedding-hosts-consent-text = Salli työkalussa se osoite, joka on koodissa. Siihen asti lukija näkee linkin. Evästeluetteloon voit kirjoittaa näin:
embedding-hosts-consent-list = Osuiko-tarkistus kehyksessä: ei käytä evästeitä eikä tallenna selaimeen muitakaan tietoja.
embedding-hosts-consent-attributes = Joissakin työkaluissa koodin voi päästää läpi määritteellä. Lisää se kehykseen tai skriptiin, kun tietosuojasta vastaava on hyväksynyt sen:
embedding-hosts-consent-matomo = Matomo laskee tarkistukseen vievän linkin painallukset. Jos et halua sitä, lisää linkkiin tämä:
embedding-hosts-faster = Sivustoa nopeuttava työkalu muuttaa skriptejä
embedding-hosts-faster-text = Säilytä koodissa määrite ”from”. Sen ansiosta tarkistus toimii, vaikka työkalu kopioi tai yhdistää skriptejä. Jos lukija näkee vain linkin, lisää embed-2.js työkalun poikkeuksiin. Jos kehys ilman skriptiä jää tyhjäksi, lisää sekin poikkeuksiin: se latautuu muutenkin vasta, kun lukija vierittää sen lähelle.
embedding-hosts-move = Välilehdet, avattavat kohdat ja tarkistuksen siirtäminen
embedding-hosts-move-text = Tarkistus toimii myös välilehdessä ja avattavassa kohdassa (haitarissa). Jos sivusi skripti siirtää sen toiseen paikkaan, vastaukset häviävät. Laita tarkistus suoraan sinne, missä se pysyy.
embedding-hosts-system = Julkaisujärjestelmä poistaa osan koodista
embedding-hosts-system-text = Jos järjestelmä poistaa skriptin, lukija näkee vain linkin. Käytä silloin kehystä ilman skriptiä. Jos kehyskin häviää, voit laittaa sivulle pelkän linkin tarkistukseen.
embedding-seen = Tämän lukija näkee
embedding-seen-text = Alku, kysymys ja tulos sellaisina kuin ne ovat kehyksessäsi. Vastaukset on keksitty, eikä mitään voi tässä painaa.
embedding-seen-start = Alku
embedding-seen-question = Kysymys
embedding-seen-result = Tulos keksityistä vastauksista
embedding-seen-narrow = Leveys 360 kuvapistettä, kuten puhelimessa
embedding-seen-wide = Leveys 800 kuvapistettä
embedding-copy = Kopioi koodi
embedding-copy-text = Kopioi teksti
embedding-copied = Kopioitu.
embedding-copy-failed = Kopiointi ei onnistunut. Teksti on nyt valittuna: kopioi se näppäimistöllä.
embedding-preview = Kokeile tarkistusta
embedding-security = Tietoturvasta vastaavalle
embedding-security-https = Sivusi osoitteen alussa on oltava https. Muilla sivuilla selain ei näytä kehystä.
embedding-security-csp = Jos sivusi lähettää otsakkeen Content-Security-Policy, lisää siihen tämä. Jos siinä ei ole kohtaa frame-src, kohta default-src estää kehyksen.
embedding-security-script = Skripti tarvitsee lisäksi tämän:
embedding-security-style = Koodissa ei ole upotettua skriptiä (inline). Kehyksessä ilman skriptiä on style-määrite, joka poistaa reunan ja määrää korkeuden. Jos sivusi ei salli upotettuja tyylejä, määritteet frameborder ja height tekevät saman.
embedding-security-coep = Kehys toimii myös sivulla, joka lähettää otsakkeen Cross-Origin-Embedder-Policy: require-corp.
embedding-security-origin = Selain pitää kehyksen erillään sivustasi, myös jos Osuiko on samalla palvelimella: sillä ei ole omaa alkuperää (opaque origin).
embedding-security-messages = Kehys kertoo sivullesi vain kolme asiaa: se on valmis, kuinka korkea sen pitäisi olla, se on suljettu. Ensimmäisen painalluksen jälkeen se ei kerro korkeudesta enää mitään.
embedding-security-limits = Mikään kehys ei estä tätä: se, joka voi muuttaa sivuasi, voi näyttää väärän tarkistuksen, peittää oikean tai vaihtaa kehyksen osoitteen. Selaimen lisäosat näkevät myös kehykseen.
embedding-privacy = Tietosuojasta vastaavalle
embedding-privacy-answers = Vastaukset ovat vain lukijan selaimen muistissa. Niitä ei lähetetä eikä tallenneta, ja ne häviävät, kun lukija sulkee sivun.
embedding-privacy-blind = Sivusi ja sen kävijäseuranta eivät näe, mitä lukija kehyksessä lukee, painaa tai kirjoittaa.
embedding-privacy-sees = Sivusi näkee, että kehys on ladattu, milloin lukija on siirtynyt siihen ja milloin hän painoi ensimmäisen kerran. Kysymykset, vastaukset ja tulos eivät näy korkeudesta.
embedding-privacy-server = Osuikon palvelin näkee, että joku latasi tarkistuksen, ja laitteen IP-osoitteen. Se ei saa sivusi osoitetta.
embedding-privacy-place = Valitsemasi alue on kehyksen osoitteessa. Se on kaikille lukijoille sama, eikä siinä ole kenenkään vastauksia.
embedding-privacy-cookies = Kehys ei käytä evästeitä eikä selaimen muita tallennuspaikkoja. Se toimii, vaikka selain estää muiden sivustojen evästeet.
embedding-privacy-leave = Painike ”Tyhjennä ja poistu” tyhjentää vastaukset ja vie lukijan pois myös sinun sivultasi.
embedding-access = Saavutettavuudesta vastaavalle
embedding-access-own = Kehys on osa verkkosivustoasi, joten se kuuluu omaan saavutettavuusselosteeseesi. Voit käyttää tätä tekstiä:
# A list of gaps follows. Variables: $standard (its name), $goal (a version of WCAG), $date (a day).
embedding-access-statement = Sivulla on kehyksessä Osuiko-tarkistus. Se täyttää standardin { $standard } vaatimukset suurilta osin. Sen tavoitteena ovat WCAG { $goal } -ohjeiston A- ja AA-tasot. Osuikon julkaisija on arvioinut sen itse. Arvio on tarkistettu { $date }. Tiedossa on nämä puutteet:
# Variables: $mail (an email address), $days (a number), $address (of the statement).
embedding-access-feedback = Palautetta tarkistuksesta voi lähettää osoitteeseen { $mail }. Vastaus tulee { $days } päivän kuluessa. Koko seloste: { $address }
embedding-access-title = Kehyksellä on koodissa nimi (title), jonka ruudunlukija lukee. Älä poista sitä.
embedding-access-heading = Valitse otsikon taso niin, että se jatkaa sivusi otsikoita.
embedding-access-scroll = Kehys vierii sivun sisällä, jotta kysymykset eivät näy sen korkeudesta. Jätä sen viereen tilaa, josta sivua voi vierittää.
embedding-access-focus = Kehys ei ota kohdistusta, kun sivu avautuu.

## Accessibility: the statement, from assets/accessibility.toml
access-lead = Miten hyvin sivusto sopii kaikille, mitä puuttuu ja miten annat palautetta.
access-state = Saavutettavuuden tila
# Variables: $home (an address), $publisher (a name).
access-who = Seloste koskee sivustoa { $home }. Sivuston julkaisee { $publisher }.
access-state-mostly = Sivusto täyttää vaatimukset suurilta osin. Tuntemamme puutteet ovat alla.
# Variables: $standard (its name), $wcag, $goal (versions).
access-standard = Vaatimukset ovat standardissa { $standard }. Siihen kuuluvat WCAG { $wcag } -ohjeiston A- ja AA-tasot. Oma tavoitteemme on WCAG { $goal } samoilla tasoilla.
access-gaps = Mikä ei täytä vaatimuksia
access-untried = Mitä ei ole kokeiltu
# Variables: $criterion (a number such as 1.3.5).
access-criterion = (WCAG { $criterion })
gap-input-purpose = Kirjeissä nimen ja yhteystietojen kentät eivät kerro selaimelle käyttötarkoitustaan. Siksi selain ei osaa täyttää niitä. Näin on tarkoituksella, jotta selain ei muista, mitä kirjoitat.
gap-tab-titles = Kaikilla kysymyksillä on selaimen välilehdessä sama otsikko. Se ei kerro, mikä kysymys on auki. Näin on tarkoituksella, jotta vastauksia ei voi päätellä välilehdestä.
gap-people = Sivustoa ei ole testattu vammaisten ihmisten kanssa. Ulkopuolinen asiantuntija ei ole arvioinut sitä.
gap-screen-readers = Ruudunlukijoita NVDA, JAWS, VoiceOver ja TalkBack ei ole kokeiltu. Ääniohjausta, pistenäyttöä ja suurennusohjelmaa ei myöskään ole kokeiltu.
gap-phones = Sivustoa ei ole kokeiltu oikeilla puhelimilla eikä tableteilla. Testit tehdään tietokoneella, puhelimen levyisessä ikkunassa.
gap-easy-language = Sivustosta ei ole selkokielistä versiota, jonka Selkokeskus olisi arvioinut.
access-method = Miten saavutettavuus on arvioitu
access-method-tests = Arvioimme sivuston itse. Ohjelmat testaavat jokaisen version suomeksi, ruotsiksi ja englanniksi. Ne tutkivat kapeat ja leveät näytöt, vaaleat ja tummat värit sekä suuren tekstin.
access-method-browsers = Ohjelmat käyvät tarkistuksen läpi selaimissa Chromium, Firefox ja WebKit.
# Variables: $date (a day).
access-method-orca = Kokeilimme tarkistusta { $date }. Käytimme Orca-ruudunlukijaa ja pelkkää näppäimistöä.
access-feedback = Anna palautetta
access-feedback-text = Onko jokin vaikea käyttää, tai tarvitsetko sisällön muussa muodossa? Kirjoita meille.
access-feedback-secret = Älä kirjoita viestiin henkilötunnusta, terveystietoja tai vastauksiasi.
access-feedback-mail = Lähetä palautetta sähköpostilla
access-feedback-subject = Palaute saavutettavuudesta
access-feedback-page = Mikä sivu:
access-feedback-wrong = Mikä ei toiminut:
access-feedback-with = Mikä laite, selain tai apuväline:
# Variables: $days (a number).
access-feedback-days = Vastaamme { $days } päivän kuluessa.
access-supervisor = Jos et saa vastausta
# Variables: $days (a number).
access-supervisor-text = Etkö saanut vastausta { $days } päivässä, tai etkö ole siihen tyytyväinen? Silloin voit tehdä ilmoituksen Traficomille. Se valvoo digitaalisten palvelujen saavutettavuutta.
access-supervisor-name = Liikenne- ja viestintävirasto Traficom
access-supervisor-unit = Digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö
access-supervisor-site = Näin teet ilmoituksen (Traficom)
# Before a phone number.
access-supervisor-phone = Puhelinvaihde:
# Variables: $law (its number).
access-supervisor-law = Määräaika on laissa digitaalisten palvelujen tarjoamisesta ({ $law }).
# Variables: $date (a day).
access-date = Seloste on tarkistettu { $date }. Tarkistamme sen vähintään kerran vuodessa.

## Privacy
privacy-lead = Mitä tietoja sinusta käsitellään, kuka käsittelee ja kuinka kauan.
privacy-answers = Vastauksesi
privacy-answers-memory = Vastauksesi ovat vain selaimesi muistissa. Niitä ei lähetetä meille eikä muille. Ne häviävät, kun suljet sivun.
privacy-answers-keep = Voit säilyttää vastaukset laitteellasi kuukauden. Sivu kertoo, mihin päivään asti. Voit poistaa ne milloin tahansa.
privacy-answers-seen = Säilytetyt vastaukset voi lukea jokainen, joka käyttää samaa laitetta ja selainta.
privacy-answers-file = Tallentamasi tiedostot pysyvät laitteellasi, kunnes poistat ne.
privacy-device = Mitä laitteellesi jää
privacy-device-cookies = Sivusto ei käytä evästeitä eikä seuraa kävijöitä.
privacy-device-copy = Selain säilyttää kopion sivuston julkisista sivuista, jotta ne toimivat ilman verkkoa. Kopio on kaikilla sama. Siinä ei ole vastauksia.
privacy-device-frame = Kun tarkistus on kehyksessä toisella sivustolla, se ei säilytä selaimessa mitään.
privacy-device-history = Selaimen historiasta näkee, että olet käynyt täällä.
privacy-server = Mitä palvelin näkee
privacy-server-sees = Kun avaat sivun, palvelin saa laitteesi IP-osoitteen, sivun osoitteen ja tietoja selaimesta. Ilman IP-osoitetta sivua ei voi lähettää.
privacy-server-none = Palvelin ei pidä lokia käynneistä.
privacy-server-days = Palvelin kirjaa käynnistä vain päivän, sivun ja sen, löytyikö sivu. Lokissa ei ole osoitetta, kellonaikaa eikä tietoa selaimesta.
privacy-server-errors = Virhe kirjataan vain, jos se pysäyttää palvelimen. Merkinnässä ei ole kävijän osoitetta.
privacy-server-link = Kun avaat linkin toiselle sivustolle, emme kerro sille, miltä sivulta tulit.
privacy-server-elsewhere = Osuiko voi olla myös muiden palvelimilla. Silloin sen julkaisija kertoo, mitä palvelin kirjaa.
privacy-who = Kuka vastaa
# Variables: $publisher (a name).
privacy-who-text = Sivuston julkaisee { $publisher }. Julkaisija on rekisterinpitäjä, eli se vastaa henkilötietojen käsittelystä.
privacy-who-ground = Peruste on oikeutettu etu: lähetämme sivun ja vastaamme viesteihin. Viranomaisella peruste on yleistä etua koskeva tehtävä.
privacy-mail = Jos kirjoitat meille
privacy-mail-text = Saamme sähköpostiosoitteesi ja viestisi. Käytämme niitä vastaamiseen ja virheiden korjaamiseen. Poistamme ne viimeistään vuoden kuluttua.
privacy-rights = Oikeutesi
# An email address follows.
privacy-rights-text = Voit kysyä, mitä tietoja meillä on sinusta. Voit pyytää korjaamaan tai poistamaan ne. Kirjoita osoitteeseen
privacy-rights-ombudsman = Jos käsittely on mielestäsi väärin, voit ilmoittaa siitä tietosuojavaltuutetulle.
privacy-rights-site = Siirry tietosuojavaltuutetun sivustolle
# Variables: $date (a day).
privacy-date = Sivu on tarkistettu { $date }.

## When an address has no page
not-found-title = Sivua ei löydy
not-found-start = Siirry etusivulle
