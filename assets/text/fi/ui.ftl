# Sivun omat sanat; tapausten sanat ovat viereisissä tiedostoissa.

## The frame around every view

app-name = Osuiko
# Stands in the browser tab, in print headers and file names: it must not give the topic away.
neutral-title = Tarkistuslista
# Variables: $view (one of the neutral names below), $title (neutral-title).
title-of-view = { $view } – { $title }
view-start = Alku
view-question = Kysymys
view-review = Vastaukset
view-result = Tulos
view-plan = Mitä voit tehdä
view-threat = Apua nyt
view-letters = Kirjeet
view-letter = Kirje
view-diary = Muistiinpanot
view-drill = Harjoitus
view-proof = Kokeile itse
skip-to-content = Siirry sisältöön
threat-open = Uhkaileeko joku? Hae apua nyt
change-answer = Muuta
leave = Tyhjennä ja poistu
leave-help = Painike ”Tyhjennä ja poistu” poistaa vastaukset ja avaa säätiedotteen. Selaimen historiaan voi jäädä merkintä käynnistäsi. Laitteelle voi jäädä myös tallentamiasi tiedostoja, kuvia näytöstä ja hetkeksi jälkiä muistiin ja levylle.
language-choice = Kieli
language-carry = Jos vaihdat kieltä, sivu alkaa alusta. Tallenna ensin vastaukset tiedostoksi. Vaihda sitten kieli ja avaa tiedosto uudella sivulla.
# What stands on every page: how large the text is, reading aloud, easy Finnish.
size = Tekstin koko
size-normal = tavallinen
size-large = suurempi
size-largest = suurin
listen = Kuuntele
listen-pause = Tauko
listen-resume = Jatka
listen-stop = Lopeta
listen-none = Tällä laitteella ei ole suomenkielistä ääntä, joka toimii ilman verkkoa. Siksi sivua ei voi kuunnella tässä.
easy-finnish = Selkeä suomi
print = Tulosta tämä sivu
print-refused = Tulostus ei toimi tässä ikkunassa. Avaa sivu omaan selainikkunaan ja tulosta se siellä. Jos haluat vastaukset mukaan, tallenna ne ensin tiedostoksi.
start-over = Aloita alusta ja tyhjennä vastaukset
start-over-ask = Haluatko aloittaa alusta? Vastaukset, kirjeet ja muistiinpanot poistetaan, myös laitteella säilytetyt.
start-over-yes = Kyllä, tyhjennä ja aloita alusta
start-over-no = Ei, jatka tässä
# Variables: $date (a day).
footer-reviewed = Lista on tarkistettu { $date }.
footer-old = Lista on yli kolme kuukautta vanha. Siitä voi puuttua uusia tapauksia.
footer-estimate = { $about ->
   *[you] Tulos on arvio. Varman tiedon voi antaa vain se organisaatio, jolla tietosi olivat.
    [other] Tulos on arvio. Varman tiedon voi antaa vain se organisaatio, jolla hänen tietonsa olivat.
  }
# For whom the check is, where it is not for the reader; it stands above every view.
acting-child = Lapsesi puolesta
acting-adult = Autettavan aikuisen puolesta
acting-deceased = Kuolleen läheisen asioissa
# Links at the foot of the first view.
footer-more = Tietoa tarkistuksesta
footer-cases = Kaikki tapaukset
footer-advice = Kaikki neuvot
footer-paper = Kysymykset paperilla
footer-embed = Tarkistus omalle sivustolle
footer-access = Saavutettavuus
footer-privacy = Tietosuoja

## Start

start-title = Voiko tietovuoto koskea sinua?
start-lead = Täällä voit tarkistaa, mitkä listamme tietovuodot voivat koskea sinua. Tietovuoto tarkoittaa tässä, että joku on saanut tai voinut nähdä tietoja, jotka eivät kuulu hänelle. Saat myös ohjeita, mitä kannattaa tehdä.
start-myself = Tarkista omat tietosi
start-other = Tarkista toisen puolesta
start-time = Noin 5 minuuttia
start-time-more = Yleensä 5–9 kysymystä. Voit aina vastata ”En tiedä”.
start-private = Vastaukset pysyvät tällä laitteella
start-private-more = Sivu ei lähetä niitä kenellekään. Jos sivua ei käytetä 20 minuuttiin, se tyhjenee.
start-secret = Ei nimeä, ei tunnuksia
start-secret-more = Emme kysy nimeäsi, henkilötunnustasi, pankkitunnuksiasi emmekä salasanojasi.
# Variables: $count (how many cases).
start-covers = { $count ->
    [one] Listalla on 1 tapaus
   *[other] Listalla on { $count } tapausta
  }
start-go-on = Jatka vastaamista
start-loading = Ladataan…

## Questions

# Variables: $count (how many questions can still change the result).
progress = { $count ->
    [one] Vielä 1 kysymys voi muuttaa tulosta.
   *[other] Vielä { $count } kysymystä voi muuttaa tulosta.
  }
# Variables: $at, $of (numbers).
question-count = Kysymys { $at } noin { $of }:sta
# Variables: $at (a number).
question-count-open = Kysymys { $at }
# Variables: $count (options ticked).
question-ticked = { $count } valittu
# Variables: $name (a municipality).
place-of = { $name } kuuluu tähän
question-why = Miksi kysymme tätä?
question-how = Näin voit selvittää asian
question-several = Voit valita useita.
question-unknown = En tiedä tai en halua sanoa
question-unknown-help = Ei haittaa. Voit jatkaa ja palata tähän myöhemmin.
question-continue = Jatka
question-back = Takaisin
question-see-result = Katso tulos jo nyt
question-error-title = Valitse vastaus
question-error = Valitse ainakin yksi vastaus. Myös ”En tiedä” on vastaus.
error-prefix = Virhe
filter-label = Hae listasta
filter-hint-services = Kirjoita palvelun tai tuotteen nimi omin sanoin. Myös tuotemerkki käy.
filter-hint-places = Kirjoita kunnan tai hyvinvointialueen nimi.
filter-hint-counties = Kirjoita hyvinvointialueen nimi.
# Variables: $count (entries found).
filter-found = { $count ->
    [one] Löytyi 1 vaihtoehto.
   *[other] Löytyi { $count } vaihtoehtoa.
  }
filter-nothing = Tällä sanalla ei löytynyt mitään. Kokeile toista sanaa tai tyhjennä haku.
no-answer-group = Muu vastaus

## Review

review-title = Tarkista vastauksesi
review-lead = Voit muuttaa mitä tahansa vastausta. Muut vastaukset säilyvät.
review-change = Muuta
review-unused = Nämä vastaukset eivät nyt vaikuta tulokseen
review-open = Ei vielä vastausta
review-continue = Katso tulos
review-empty = Et ole vielä vastannut mihinkään.

## Result

# Variables: $count (breaches of which the person was told).
result-told = { $count ->
    [one] Sinulle on kerrottu yhdestä tapauksesta
   *[other] Sinulle on kerrottu { $count } tapauksesta
  }
# Variables: $count (the same of the person for whom somebody answers).
result-told-other = { $count ->
    [one] Yhden tapauksen on kerrottu koskevan häntä
   *[other] { $count } tapauksen on kerrottu koskevan häntä
  }
# Variables: $count (breaches that likely affect the person).
result-likely = { $count ->
    [one] Yksi tapaus koskee sinua todennäköisesti
   *[other] { $count } tapausta koskee sinua todennäköisesti
  }
# Variables: $count (the same of the person for whom somebody answers).
result-likely-other = { $count ->
    [one] Yksi tapaus koskee häntä todennäköisesti
   *[other] { $count } tapausta koskee häntä todennäköisesti
  }
# Variables: $count (breaches that may concern the person).
result-summary = { $count ->
    [one] Yksi listamme tapaus voi koskea sinua
   *[other] { $count } listamme tapausta voi koskea sinua
  }
# Variables: $count (breaches that may concern the person for whom somebody answers).
result-summary-other = { $count ->
    [one] Yksi listamme tapaus voi koskea häntä
   *[other] { $count } listamme tapausta voi koskea häntä
  }
# What the heading leaves over. Variables: $count (cases).
result-rest-told = { $count ->
    [one] Yhdestä lisäksi on kerrottu.
   *[other] { $count } lisäksi on kerrottu.
  }
result-rest-likely = { $count ->
    [one] Lisäksi yksi on todennäköinen.
   *[other] Lisäksi { $count } on todennäköisiä.
  }
result-rest-possible = { $count ->
    [one] Lisäksi yksi on mahdollinen.
   *[other] Lisäksi { $count } on mahdollisia.
  }
result-rest-open = { $count ->
    [one] Yhdestä emme osaa sanoa vielä.
   *[other] { $count } tapauksesta emme osaa sanoa vielä.
  }
result-rest-none = { $count ->
    [one] Listan yhteen muuhun tapaukseen mikään ei viittaa.
   *[other] Listan muihin { $count } tapaukseen mikään ei viittaa.
  }
result-open = Emme osaa sanoa vielä
# Variables: $count (cases).
result-open-lead = { $count ->
    [one] 1 tapaus on vielä auki. Siitä ei tarvitse huolestua: vastaukset eivät viittaa siihen, mutta eivät sulje sitä poiskaan.
   *[other] { $count } tapausta on vielä auki. Siitä ei tarvitse huolestua: vastaukset eivät viittaa niihin, mutta eivät sulje niitä poiskaan.
  }
# Variables: $count (cases on the list).
result-nothing = { $count ->
    [one] Mikään vastauksissa ei viittaa listan tapaukseen
   *[other] Mikään vastauksissa ei viittaa listan { $count } tapaukseen
  }
# Variables: $count (cases); they stand beside the signs.
sign-told = { $count } kerrottu
sign-likely = { $count } todennäköinen
sign-possible = { $count } mahdollinen
sign-open = { $count } avoinna
sign-none = { $count } ilman merkkejä
# Variables: $count (cases on the list), $parts (the lines above, joined).
signs-label = Listan { $count } tapauksesta: { $parts }.
# Variables: $date (a day).
result-not-sure = Lista on tarkistettu { $date }. Emme tunne kaikkia tietovuotoja, joten täysin varma ei voi olla.
result-threat = { $about ->
   *[you] Vastasit, että joku uhkaa sinua. Älä maksa äläkä vastaa.
    [other] Vastasit, että joku uhkaa häntä. Älkää maksako älkääkä vastatko.
  }
result-threat-open = Näin toimit nyt
result-codes = { $about ->
   *[you] Vastasit, että pankkitunnuksesi tai korttisi tiedot on annettu jollekulle. Soita heti pankkisi sulkupalveluun.
    [other] Vastasit, että hänen pankkitunnuksensa tai korttinsa tiedot on annettu jollekulle. Soittakaa heti hänen pankkinsa sulkupalveluun.
  }
# The data of all cases together.
tally-title = { $about ->
   *[you] Tietosi
    [other] Hänen tietonsa
  }
tally-together = Kaikki tapaukset yhdessä.
# Variables: $count (kinds of data).
tally-exposed = { $count ->
    [one] 1 tieto vaarantui
   *[other] { $count } tietoa vaarantui
  }
tally-maybe = { $count ->
    [one] 1 tieto on voinut vaarantua
   *[other] { $count } tietoa on voinut vaarantua
  }
tally-said-not = { $count ->
    [one] 1 tiedon sanotaan jääneen vuodon ulkopuolelle
   *[other] { $count } tiedon sanotaan jääneen vuodon ulkopuolelle
  }
first-title = Tee ensin nämä
# Variables: $minutes (a number).
first-minutes = noin { $minutes } minuuttia
row-minutes = { $minutes } min
cases-title = Tapaukset
# Variables: $count (cases).
cases-open = { $count ->
    [one] 1 tapaus, josta emme osaa sanoa vielä
   *[other] { $count } tapausta, joista emme osaa sanoa vielä
  }
cases-none = { $count ->
    [one] 1 tapaus ilman merkkejä
   *[other] { $count } tapausta ilman merkkejä
  }
cases-none-help = Miksi ne jäivät pois
cases-unreached = Nämä koskevat palveluja, joita ei ole valittu:
settle-title = Mikä ratkaisisi asian?
# Variables: $count (cases).
settle-cases = { $count ->
    [one] Vastaus voi sulkea pois 1 tapauksen.
   *[other] Vastaus voi sulkea pois { $count } tapausta.
  }
settle-answer = Vastaa nyt
contact-more = Muut tavat ottaa yhteyttä
contact-letter = Kirje on valmiina
talk-title = Joku, jolle puhua
talk-more = Kaikki numerot ja aukioloajat
# Variables: $count (answers).
answers-count = { $count ->
    [one] 1 vastaus: katso tai muuta
   *[other] { $count } vastausta: katso tai muuta
  }
grade-told = { $about ->
   *[you] Sinulle on kerrottu
    [other] Asiasta on kerrottu
  }
grade-told-help = { $about ->
   *[you] Organisaatio on itse ilmoittanut, että tapaus koskee sinua.
    [other] Organisaatio on itse ilmoittanut, että tapaus koskee häntä.
  }
grade-likely = { $about ->
   *[you] Koskee sinua todennäköisesti
    [other] Koskee häntä todennäköisesti
  }
grade-likely-help = Vastauksesi sopivat ryhmään, jota tapaus lähteiden mukaan koskee.
grade-possible = { $about ->
   *[you] Voi koskea sinua
    [other] Voi koskea häntä
  }
grade-possible-help = Mikään vastauksesi ei sulje tapausta pois, mutta jokin tärkeä asia ei ole tiedossa.
grade-not-indicated = Emme löytäneet merkkejä
grade-not-indicated-help = { $about ->
   *[you] Vastauksesi eivät viittaa siihen, että tapaus koskisi sinua.
    [other] Vastauksesi eivät viittaa siihen, että tapaus koskisi häntä.
  }
# What became of data, by the kind of case. They stand after “if this case affects you:”, or alone with a capital.
data-exposed-taken = ulkopuoliset saivat nämä tiedot
data-exposed-seen = näitä tietoja katsottiin perusteetta
data-exposed-passed = nämä tiedot siirtyivät muille yrityksille
data-exposed-lost = nämä tiedot joutuivat väärään paikkaan
data-exposed-wrong = nämä tiedot näkyivät väärille ihmisille
data-maybe-taken = ulkopuoliset ovat voineet saada nämä tiedot
data-maybe-seen = näitä tietoja on voitu katsoa perusteetta
data-maybe-passed = nämä tiedot ovat voineet siirtyä muille yrityksille
data-maybe-lost = nämä tiedot ovat voineet joutua väärään paikkaan
data-maybe-wrong = nämä tiedot ovat voineet näkyä väärille ihmisille
data-if = { $about ->
   *[you] Jos tapaus koskee sinua
    [other] Jos tapaus koskee häntä
  }
data-not-indicated = Lähteet eivät mainitse näitä tietoja tässä tilanteessa
data-not-indicated-help = Tiedot ovat silti voineet olla mukana.
data-said-not-exposed = On sanottu, että nämä tiedot eivät vuotaneet
# Variables: $count (how many organisations), $who (their names joined by “and”).
data-says = { $count ->
    [one] Lähde: { $who }.
   *[other] Lähteet: { $who }.
  }
# Variables: $clause (a clause such as “whether you paid yourself”).
data-depends = Se riippuu siitä, { $clause }.
data-maybe-all = Lähteet eivät kerro, koskeeko tämä kaikkia.
reason-heading = Miksi tulos on tämä?
# Variables: $clauses (clauses joined by “and”).
reason-because = Vastaustesi mukaan { $clauses }.
reason-because-list = Vastaustesi mukaan:
reason-told = { $about ->
   *[you] Organisaatio on kertonut tästä sinulle.
    [other] Organisaatio on kertonut, että tapaus koskee häntä.
  }
reason-nothing = Näillä vastauksilla tapausta ei voi sulkea pois.
# Variables: $clauses (clauses such as “where you lived”, joined by “and”).
missing-depends = Tulos riippuu siitä, { $clauses }.
depends-list = Tähän vaikuttaa:
standing-reported = Tieto siitä, keitä tapaus koskee, on tiedotusvälineistä. Virallista sivua siitä emme löytäneet.
standing-unclear = { $about ->
   *[you] Lähteet eivät kerro, koskeeko tapaus ihmisiä, jotka olivat samassa tilanteessa kuin sinä. Ne eivät myöskään sano, ettei se koske heitä.
    [other] Lähteet eivät kerro, koskeeko tapaus ihmisiä, jotka olivat samassa tilanteessa kuin hän. Ne eivät myöskään sano, ettei se koske heitä.
  }
standing-some = Tapaus koskee vain osaa niistä, joihin tämä sopii.
standing-letter = Lähteiden mukaan jokaiselle, jota tapaus koskee, on kerrottu tai kerrotaan henkilökohtaisesti. Viesti on silti voinut jäädä huomaamatta.
change-heading = Mikä muuttaisi tulosta?
# Variables: $clauses (clauses joined by “and”).
change-if = Jos { $clauses }:
change-if-all = Jos nämä kaikki pitävät paikkansa:
change-then = Silloin:
effect-drops = lähteet eivät silloin mainitse näitä tietoja: { $data }
effect-exposed = tapaus koskee näitä tietoja: { $data }
effect-maybe = tapaus voi koskea näitä tietoja: { $data }
effect-said-not = on sanottu, että nämä tiedot eivät vuotaneet: { $data }
effect-grade-likely = { $about ->
   *[you] tapaus koskee sinua todennäköisesti
    [other] tapaus koskee häntä todennäköisesti
  }
effect-grade-possible = { $about ->
   *[you] tapaus voi koskea sinua
    [other] tapaus voi koskea häntä
  }
effect-grade-not-indicated = vastaukset eivät viittaa tapaukseen
confirm-heading = Keneltä voit kysyä?
# Variables: $who (an organisation).
confirm-ask = Kysy: { $who }.
confirm-place-unknown = { $about ->
   *[you] Kysy siltä organisaatiolta, joka järjesti palvelun asuinpaikassasi.
    [other] Kysy siltä organisaatiolta, joka järjesti palvelun hänen asuinpaikassaan.
  }
confirm-page = { $about ->
   *[you] Näin pyydät omat tietosi
    [other] Näin tietoja pyydetään
  }
confirm-phone = Puhelin
confirm-post = Posti
confirm-email = Sähköposti
confirm-email-care = Älä kirjoita henkilötunnusta tai terveysasioita tavalliseen sähköpostiin.
known-heading = Mitä tapahtui?
known-record = Koko tapaus: luvut, aikajana, mitä ei tiedetä, lähteet
result-continue = Katso koko suunnitelma
result-go-on = Vastaa jäljellä oleviin kysymyksiin

## Plan

plan-title = Yksi asia kerrallaan
plan-lead = Aloita ensimmäisestä. Kaikkea ei tarvitse tehdä.
plan-nothing = Näillä vastauksilla meillä ei ole erityisiä neuvoja.
# Variables: $settled, $of (numbers).
plan-settled = { $settled }/{ $of } hoidettu
# Variables: $minutes (a number).
plan-minutes-left = noin { $minutes } minuuttia jäljellä
band-now = Ensin
# Variables: $count (steps).
plan-count = { $count ->
    [one] 1 asia
   *[other] { $count } asiaa
  }
show-more = { $count ->
    [one] Näytä 1 muu
   *[other] Näytä { $count } muuta
  }
plan-rest-depends = { $about ->
   *[you] Muut neuvot riippuvat vastauksistasi.
    [other] Muut neuvot riippuvat vastauksista.
  }
plan-letters-count = { $count ->
    [one] 1 kirje valmiina
   *[other] { $count } kirjettä valmiina
  }
plan-print-first = Tulosta viisi ensimmäistä
plan-print-all = Tulosta kaikki
# Variables: $things (how many, as plan-count says).
plan-fitted = Ohjeet ovat muuttuneet: nyt { $things }.
plan-progress-all = Olet käynyt läpi kaikki asiat.
plan-untreated = Näihin tietoihin emme löytäneet erityistä keinoa
plan-tools = Apuvälineitä
plan-more-tools = Muuta apua
plan-letters = Valmiit kirjeet
plan-diary = Muistiinpanot: mitä tein ja milloin
plan-drill = Harjoittele: huijaus vai aito?
plan-paper = Paperille tai tiedostoksi
plan-discreet = Jätä pois se, mikä kertoo palvelun nimen
plan-discreet-help = Näytöltä, paperilta ja tiedostosta jäävät silloin pois tapausten nimet, vuotaneiden tietojen lajit ja omat muistiinpanosi. Myös vain yhtä palvelua koskevat neuvot jäävät pois.
plan-save = Tallenna ohjeet tiedostoksi
mark-done = Tehty
mark-later = Myöhemmin
mark-not-for-me = Ei sovi
mark-next = Tehty, näytä seuraava
step-note = Kirjoita muistiin
step-note-field = Mitä teit ja kenen kanssa?
# Variables: $at, $of (numbers).
step-now = Nyt · { $at }/{ $of }
step-now-alone = Nyt
harms-title = { $about ->
   *[you] Mitä tiedoillasi voisi tehdä
    [other] Mitä hänen tiedoillaan voisi tehdä
  }
harms-lead = Tämä perustuu kaikkiin tietoihin, jotka ovat voineet vuotaa. Näin ei välttämättä käy.
# Variables: $publishers (names parted by commas).
harm-sources = Lähteet: { $publishers }
harms-sources = Siirry lähteisiin
band-soon = Lähipäivinä
band-later = Kun ehdit
band-later-help = { $about ->
   *[you] Näitä voit harkita rauhassa. Osa on oikeuksiasi.
    [other] Näitä voit harkita rauhassa. Osa on hänen oikeuksiaan.
  }
band-if-misused = Jos joku käyttää tietoja väärin
band-if-misused-help = Näitä tarvitset vain, jos jotain tapahtuu.
# Variables: $reasons (data and case).
step-why = Syy: { $reasons }
step-why-noticed = Syy: se, mitä olet huomannut
step-not-covered = Mihin tämä ei auta
step-cost = Hinta
step-minutes = Aika
# Variables: $minutes (a number).
step-minutes-about = noin { $minutes } minuuttia (oma arviomme)
step-login = Vahva tunnistautuminen
step-login-strong = tarvitaan (pankkitunnukset, mobiilivarmenne tai varmennekortti)
step-login-either = ei ole ainoa tapa
step-login-none = ei tarvita
step-effect = Milloin
step-ends = Kesto tai määräaika
step-side-effects = Haittapuolet
step-undo = Näin perut sen
step-without-login = Jos et voi tunnistautua verkossa
step-no-way = Tähän emme löytäneet muuta tapaa. Kysy palvelun tarjoajalta.
step-age = Lapset ja nuoret
step-for-other = Kun hoidat toisen aikuisen asiaa
step-estate = Kun läheinen on kuollut
step-how = Näin teet sen
step-details = Miksi, mihin tämä ei auta ja haittapuolet
# Variables: $provider (an organisation).
step-link = Virallinen sivu: { $provider }
step-link-plain = Siirry viralliselle sivulle
opens-new-tab = avautuu uuteen välilehteen
phone-call = Soita

## Threat

threat-title = { $about ->
   *[you] Jos sinua uhataan
    [other] Jos häntä tai sinua uhataan
  }
codes-title = Jos tunnukset ovat väärissä käsissä
codes-step-call = Soita heti pankin sulkupalveluun. Numero on pankin verkkosivulla. Älä käytä numeroa, jonka sait viestissä.
codes-step-money = Kerro pankille, jos rahaa on mennyt. Pyydä oikaisua.
# The emergency number and a full stop follow.
threat-danger = Jos sinä tai läheisesi olette nyt vaarassa, soita
threat-normal = { $about ->
   *[you] Pelästyminen on tavallista. Et ole tehnyt väärin. Kiristys on rikos.
    [other] Pelästyminen on tavallista. Syy ei ole hänen eikä sinun. Kiristys on rikos.
  }
threat-step-pay = Älä maksa. Maksaminen ei takaa, että tiedot poistetaan.
threat-step-answer = Älä vastaa viestiin.
threat-step-keep = Säilytä viesti. Ota siitä kuva.
threat-keep-title = Näin säilytät viestin
threat-keep-original = Älä hävitä viestiä äläkä kirjettä.
threat-keep-picture = Ota kuva niin, että lähettäjä ja aika näkyvät.
threat-keep-note = Kirjoita muistiin, mistä numerosta tai osoitteesta viesti tuli. Kirjoita myös, mitä vaaditaan ja mihin pitäisi maksaa.
threat-step-bank = { $about ->
   *[you] Annoitko pankkitunnukset tai kortin tiedot? Soita heti pankkisi sulkupalveluun. Numero on pankin verkkosivulla.
    [other] Onko joku saanut pankkitunnukset tai kortin tiedot? Soita heti pankin sulkupalveluun. Numero on pankin verkkosivulla.
  }
threat-step-report = Tee rikosilmoitus poliisille: poliisi.fi tai poliisiasema.
threat-report-title = Näin teet ilmoituksen
threat-report-where = Tee ilmoitus verkossa tai millä tahansa poliisiasemalla. Soita 112 vain, jos joku on vaarassa.
threat-report-what = Kerro, kenelle viesti tuli ja mistä tapauksesta on kyse. Kerro myös, missä olet nähnyt tietoja ja onko jotain maksettu.
threat-statement = Kirjoita selvitys rikosilmoituksen liitteeksi
threat-step-look = Älä etsi vuotaneita tietoja äläkä levitä niitä. Muiden ihmisten tietojen levittäminen voi olla rikos.
threat-step-talk = Puhu jonkun kanssa:
threat-riku = Rikosuhripäivystys
threat-riku-number = 116 006
threat-crisis = Kriisipuhelin
threat-crisis-number = 09 2525 0111
threat-hours = Näistä vain Kriisipuhelin vastaa ympäri vuorokauden. Jos linjalla on jonoa, yritä uudelleen.
threat-care-title = Pidä huolta itsestäsi
threat-care = { $about ->
   *[you] Sinun ei tarvitse selvitä tästä yksin. Jos käyt hoidossa tai terapiassa, jatka sitä. Kerro siellä, mitä on tapahtunut.
    [other] Sinun ei tarvitse selvitä tästä yksin. Jos teistä joku käy hoidossa tai terapiassa, siellä voi kertoa, mitä on tapahtunut.
  }
threat-back = Palaa siihen, missä olit
threat-go-on = Jatka tarkistusta
people-title = Täältä saat apua
# Variables: $date (a day).
people-checked = Tarkistettu { $date }.

## Letters

letters-title = Valmiit kirjeet
letters-lead = Kirje syntyy tällä laitteella. Sivu ei tallenna eikä lähetä sitä.
letters-general = Kirjeet poliisille ja pankille
letters-now = Juuri nyt
letters-answer = Vastaa kysymyksiin, niin saat kirjeet yksittäisistä tapauksista.
letters-fit = Kenen puolesta kirjoitat?
letter-fill = Täytä
letter-secret = Älä kirjoita kirjeeseen henkilötunnusta, tilinumeroa, pankkitunnuksia äläkä salasanoja.
letter-preview = Kirje
letter-way = Lähetä kirje postitse tai suojatulla sähköpostilla eli turvapostilla. Katso organisaation verkkosivulta, miten turvapostia lähetetään. Älä käytä tavallista sähköpostia.
letter-to-arranger = Palvelun järjestänyt organisaatio
letter-to-bank = Pankki
letter-place = { $about ->
   *[you] Vastaa, missä asuit: silloin kirje saa osoitteen.
    [other] Vastaa, missä hän asui: silloin kirje saa osoitteen.
  }
# Variables: $subject (the subject line).
letter-subject = Asia: { $subject }
letter-signature = Allekirjoitus:
letter-greeting = Arvoisa vastaanottaja
letter-closing = Kunnioittavasti
letter-save = Tallenna kirje tiedostoksi
letter-large = Haluatko kirjeen isommalla tekstillä (14 pistettä)? Valitse sivun ylhäältä A+ ja tulosta sitten.
letter-sent = Lähetin tämän: kirjaa muistiinpanoihin
field-name = Nimesi
field-contact = Osoitteesi tai muu yhteystieto
field-other = Sen henkilön nimi, jonka puolesta kirjoitat
field-sent = Minä päivänä lähetit edellisen pyynnön?
field-reference = Asianumero tai rikosilmoituksen numero, jos tiedät sen
field-happened = Mitä on tapahtunut?
field-loss = Mitä vahinkoa siitä on aiheutunut? Kirjoita myös summa, jos tiedät sen.

## Notes

diary-title = Muistiinpanot
diary-lead = Kirjaa, mitä teit, milloin ja kenen kanssa. Siitä voi olla apua poliisille ja juristille.
diary-gone = Muistiinpanot häviävät, kun suljet sivun. Tulosta ne tai tallenna ne tiedostoksi.
diary-empty = Et ole kirjannut vielä mitään.
diary-new = Uusi merkintä
field-day = Päivä
field-what = Mitä teit?
field-who = Kenen kanssa?
field-number = Asianumero
field-until = Mihin asti voimassa, jos tiedät
field-day-how = Numeroina päivä, kuukausi ja vuosi, esimerkiksi 3.5.2026.
diary-reply = Odotan vastausta kuukauden kuluessa
diary-keep = Lisää muistiinpanoihin
diary-no-day = Tällaista päivää ei ole. Kirjoita päivä, kuukausi ja vuosi, esimerkiksi 3.5.2026. Muut kohdat ovat tallessa.
diary-no-words = Kirjoita ensin kohta ”Mitä teit?”. Muut kohdat ovat tallessa.
diary-drop = Poista
# Variables: $date (the day of the note).
diary-added = Lisätty: { $date }.
diary-dropped = Merkintä on poistettu.
diary-undo = Kumoa
diary-save = Tallenna muistiinpanot tiedostoksi
diary-calendar = Tallenna muistutukset kalenteria varten
# Variables: $date (a day).
diary-reply-due = Vastaus viimeistään { $date }
# Variables: $date (a day).
diary-until = Voimassa { $date } asti
# Stands in a calendar that others may see: it must not give the topic away.
calendar-reply = Muistutus: vastauksen määräpäivä
# Stands in a calendar that others may see.
calendar-until = Muistutus: voimassaolo päättyy
# Names of files: they must not give the topic away.
file-plan = muistilista.txt
file-letter = kirje.txt
file-diary = muistiinpanot.txt
file-calendar = muistutukset.ics

## Scam or real?

drill-title = Huijaus vai aito?
drill-lead = Tämä on harjoitus. Viestit ovat keksittyjä. Vastauksia ei tallenneta eikä pisteitä lasketa.
# Variables: $at, $of (numbers).
drill-count = Viesti { $at }, yhteensä { $of }
drill-ask = Mitä ajattelet tästä?
drill-scam = Huijaus
drill-real = Aito
drill-right-scam = Niin on: tämä on huijaus.
drill-right-real = Niin on: tällainen viesti voi olla aito.
drill-wrong-scam = Tämä on huijaus. Se on tehty aidon näköiseksi, ja moni uskoisi sen.
drill-wrong-real = Tällainen viesti voi olla aito. Varovaisuus oli silti viisasta.
drill-clues = Mistä sen huomaa?
drill-do = Näin toimit
drill-next = Seuraava viesti
drill-end = Tämä oli viimeinen viesti.
drill-three = Kysy joka viestistä: Odotinko sitä? Pyytääkö se rahaa, pankkitunnuksia tai kirjautumista linkistä? Kiirehtiikö se? Jos epäröit, pysähdy. Älä avaa linkkiä, vaan mene palveluun itse.

## While the second part is not there

help-wait-title = Hetki vielä
help-wait = Ohjeet latautuvat. Ne aukeavat tähän itsestään.
help-missing-title = Tätä osaa ei saatu ladattua
help-missing = Vastaukset ja tulos ovat yhä tällä sivulla. Samat ohjeet ovat myös sivuilla, jotka toimivat ilman tätä ohjelmaa.
help-missing-actions = Kaikki toimet
help-missing-paper = Kysymykset paperilla

## Keeping answers

links-forget = Linkit avautuvat uuteen välilehteen. Puhelimessa vastauksesi voivat hävitä sillä välin.
keep-title = Jatka myöhemmin
keep-lead = Vastaukset häviävät, kun suljet sivun. Voit tallentaa ne, jos haluat.
keep-file = Tallenna vastaukset tiedostoksi
keep-open = Avaa tallennetut vastaukset
# Variables: $date (a day).
keep-here = Säilytä vastaukset tällä laitteella { $date } asti
keep-here-help = Vain vastaukset säilyvät, eivät kirjeet tai muistiinpanot. Selain voi poistaa ne aiemminkin: yksityinen ikkuna, kun suljet sen, ja Safari, jos et käy sivulla viikkoon. Älä tee näin laitteella, jota muutkin käyttävät.
# Variables: $date (a day).
keep-held = Vastauksesi säilyvät tällä laitteella { $date } asti.
keep-forget = Poista vastaukset laitteelta
keep-forgotten = Vastaukset on poistettu tältä laitteelta.
keep-refused = Tämä laite ei salli tallentamista. Tallenna vastaukset tiedostoksi.
keep-elsewhere = Toinen välilehti muutti tai poisti laitteella olleet vastaukset. Tämä välilehti ei enää säilytä mitään.
keep-lapsed = Laitteella olleet vastaukset poistettiin. Niiden aika oli kulunut umpeen, tai niitä ei voinut lukea.
keep-opened = Tallennetut vastaukset on avattu.
# Variables: $count (a number, as text).
keep-dropped = Osa vastauksista jätettiin pois, koska niitä ei ole tällä sivulla: { $count }.
keep-unreadable = Tätä tiedostoa ei voi lukea. Valitse tiedosto, jonka tallensit tältä sivulta.
keep-nothing = Tiedostossa ei ole yhtään vastausta, jonka tämä sivu tuntee. Mitään ei muutettu.
keep-ask = Tiedosto on luettu. Haluatko korvata nykyiset vastaukset tiedoston vastauksilla?
keep-replace = Kyllä, avaa tiedoston vastaukset
keep-stay = Ei, pidä nykyiset vastaukset
# Variables: $hour, $minute (two digits each, as text).
cleared = Sivu tyhjennettiin kello { $hour }.{ $minute }, koska sitä ei käytetty vähään aikaan. Näin vastaukset eivät jää muiden nähtäville.
reloaded = Sivu latautui uudelleen. Vastaukset eivät säily silloin, ellet ole tallentanut niitä.
clock-wrong = Laitteen kello näyttää olevan väärässä. Siksi emme kirjoita päivämääriä puolestasi.
file-answers = vastaukset.json
# What is said once a file was to be saved.
file-saved = Selain tallentaa tiedoston. Jos et löydä sitä, kopioi teksti tästä.
file-refused = Tämä selain ei tallenna tiedostoja. Valitse teksti ja kopioi se.
file-text = Näytä tiedoston teksti

## See for yourself

lock-on = Selaimesi estää tätä sivua lähettämästä pyyntöjä verkkoon.
lock-unproved = Emme voi varmistaa tässä selaimessa, ettei sivu lähetä mitään. Katkaise verkkoyhteys, jos haluat olla varma.
proof-open = Näin näet, että vastaukset pysyvät täällä
proof-title = Näin näet, että vastaukset pysyvät täällä
proof-air = Varmin tapa: katkaise verkkoyhteys, esimerkiksi lentokonetilalla. Sivu toimii silti: kysymykset, tulos, ohjeet ja kirjeet.
proof-tools = Tai avaa selaimen kehittäjätyökalut (F12) ja niistä verkko. Vastaa kysymyksiin: luetteloon ei tule yhtään uutta pyyntöä. Selain itse voi ottaa yhteyttä tekijäänsä, eikä se näy luettelossa.
proof-browsers = Se, kuinka paljon estetään, riippuu selaimesta. Kokeissamme Chromium ei päästänyt sivulta ulos mitään. Muut selaimet torjuvat sivun pyynnöt, mutta väärennetty sivu voisi niissä vielä avata toisen sivun tai ottaa yhteyden toiseen laitteeseen. Tämä sivu ei tee kumpaakaan, ellet itse paina linkkiä tai painiketta, joka avaa toisen sivun.
proof-limits = Mikään sivu ei voi suojata kaikelta. Selaimen lisäosat, haittaohjelmat ja ihminen vieressäsi voivat nähdä näytön. Selaimen historiassa näkyy, että kävit täällä.

## When something does not work

help-title = Virallista apua
help-guide = Suomi.fi-opas: Henkilötietojani on viety tai vuotanut
help-guide-href = https://www.suomi.fi/oppaat/tietovuoto
help-ombudsman = Tietosuojavaltuutetun toimisto
help-ombudsman-href = https://tietosuoja.fi/jos-joudut-tietoturvaloukkauksen-kohteeksi
help-police = Poliisi
help-police-href = https://poliisi.fi
help-riku = Rikosuhripäivystys
help-mieli = MIELI Kriisipuhelin

## Grammar

and = ja
# The months, parted by bars; in Finnish without their common ending.
months = tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu
# A clause after “because” or “if”. Variables: $place (“in …”).
place-because = { $about ->
   *[you] asuit { $place }
    [other] hän asui { $place }
  }
place-if-not = { $about ->
   *[you] et asunut { $place }
    [other] hän ei asunut { $place }
  }

## Beside the program, in the page: when nobody uses it, when something covers it in a frame, when there is a newer version

idle-title = Oletko vielä täällä?
idle-text = Sivua ei ole käytetty 20 minuuttiin. Se tyhjennetään kahden minuutin kuluttua, jotta kukaan muu ei näe vastauksiasi.
idle-stay = Jatkan vielä
covered-text = Jokin tällä sivulla peittää tarkistuksen.
covered-open = Avaa tarkistus omaan välilehteen
unopened-text = Tältä sivulta ei voi avata muita sivuja. Kirjoita tai kopioi osoite selaimen osoiteriville:
update-ready = Sivusta on valmiina uusi versio.
update-now = Ota uusi versio käyttöön
