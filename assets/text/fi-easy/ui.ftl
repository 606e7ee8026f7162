# Sivun omat sanat selkeällä suomella.

leave-help = Painike ”Tyhjennä ja poistu” poistaa vastaukset ja avaa säätiedotteen. Selaimen historiaan voi jäädä merkintä käynnistäsi. Laitteelle voi jäädä tiedostoja, jotka tallensit, ja kuvia näytöstä. Muistiin ja levylle voi jäädä hetkeksi jälkiä.

print-refused = Tulostus ei toimi tässä ikkunassa. Avaa sivu omaan selainikkunaan ja tulosta se siellä. Haluatko vastaukset mukaan? Tallenna ne ensin tiedostoksi.

start-over-ask = Haluatko aloittaa alusta? Silloin sivu poistaa vastaukset, kirjeet ja muistiinpanot. Se poistaa nekin, jotka säilytit tällä laitteella.

footer-estimate = { $about ->
   *[you] Tulos on arvio. Varman tiedon antaa vain organisaatio, jolla tietosi olivat.
    [other] Tulos on arvio. Varman tiedon antaa vain organisaatio, jolla hänen tietonsa olivat.
  }

acting-adult = Toisen aikuisen puolesta

start-lead = Tarkista, mitkä listamme tietovuodot voivat koskea sinua. Tietovuodossa joku on saanut tai voinut nähdä toisten tietoja ilman lupaa. Saat myös ohjeita.

proof-open = Näin vastaukset pysyvät täällä
start-private-more = Sivu ei lähetä niitä kenellekään. Sivu tyhjenee, jos et käytä sitä 20 minuuttiin.

start-secret-more = Emme kysy nimeä, henkilötunnusta, pankkitunnuksia tai salasanoja.

start-loading = Sivu latautuu…

review-lead = Voit muuttaa jokaista vastausta. Muut vastaukset säilyvät.

result-told-other = { $count ->
    [one] Ilmoituksen mukaan yksi tapaus koskee häntä
   *[other] Ilmoitusten mukaan { $count } tapausta koskee häntä
  }

result-rest-told = { $count ->
    [one] Lisäksi yhdestä on kerrottu.
   *[other] Lisäksi { $count } tapauksesta on kerrottu.
  }

result-rest-none = { $count ->
    [one] Yhdestä muusta tapauksesta emme löytäneet merkkejä.
   *[other] Muista { $count } tapauksesta emme löytäneet merkkejä.
  }

result-open-lead = { $count ->
    [one] 1 tapaus on vielä auki. Siitä ei tarvitse huolestua. Vastaukset eivät viittaa siihen. Ne eivät kuitenkaan sulje sitä pois.
   *[other] { $count } tapausta on vielä auki. Niistä ei tarvitse huolestua. Vastaukset eivät viittaa niihin. Ne eivät kuitenkaan sulje niitä pois.
  }

result-not-sure = Lista on tarkistettu { $date }. Emme tunne kaikkia tietovuotoja. Siksi täysin varma ei voi olla.

result-codes = { $about ->
   *[you] Vastasit, että joku on saanut pankkitunnuksesi tai korttisi tiedot. Soita heti pankkisi sulkupalveluun.
    [other] Vastasit, että pankkitunnukset tai kortin tiedot on annettu jollekulle. Soittakaa heti hänen pankkinsa sulkupalveluun.
  }

tally-exposed = { $count ->
    [one] 1 tieto joutui vaaraan
   *[other] { $count } tietoa joutui vaaraan
  }

tally-maybe = { $count ->
    [one] 1 tieto on voinut joutua vaaraan
   *[other] { $count } tietoa on voinut joutua vaaraan
  }

tally-said-not = { $count ->
    [one] Lähteiden mukaan 1 tieto ei vuotanut
   *[other] Lähteiden mukaan { $count } tietoa ei vuotanut
  }

cases-unreached = Nämä koskevat palveluja, joita et ole valinnut:

grade-possible-help = Vastauksesi eivät sulje tapausta pois. Jokin tärkeä asia ei kuitenkaan ole tiedossa.

data-exposed-seen = joku katsoi näitä tietoja ilman syytä

data-maybe-seen = joku on voinut katsoa näitä tietoja ilman syytä

data-said-not-exposed = Lähteiden mukaan nämä tiedot eivät vuotaneet

reason-nothing = Nämä vastaukset eivät sulje tapausta pois.

standing-reported = Uutiset kertovat, keitä tapaus koskee. Virallista sivua siitä emme löytäneet.

standing-unclear = { $about ->
   *[you] Koskeeko tapaus ihmisiä, jotka olivat sinun tilanteessasi? Lähteet eivät kerro sitä. Ne eivät myöskään kiellä sitä.
    [other] Koskeeko tapaus ihmisiä, jotka olivat hänen tilanteessaan? Lähteet eivät kerro sitä. Ne eivät myöskään kiellä sitä.
  }

standing-letter = Jokainen, jota tapaus koskee, on saanut tai saa oman viestin. Näin lähteet kertovat. Viesti on silti voinut jäädä huomaamatta.

change-if-all = Jos nämä kaikki ovat totta:

effect-said-not = lähteiden mukaan nämä tiedot eivät vuotaneet: { $data }

confirm-page = { $about ->
   *[you] Näin pyydät omat tietosi
    [other] Näin hänen tietojaan voi pyytää
  }

known-record = Koko tapaus: luvut, aikajana, avoimet kysymykset ja lähteet

plan-diary = Muistiinpanot: mitä tein ja minä päivänä

plan-discreet-help = Silloin näytöltä, paperilta ja tiedostosta jää pois monta asiaa. Pois jäävät tapausten nimet ja vuotaneiden tietojen lajit. Pois jäävät myös omat muistiinpanosi. Lisäksi pois jäävät neuvot, jotka koskevat vain yhtä palvelua.

harms-lead = Laskimme mukaan kaikki tiedot, jotka ovat voineet vuotaa. Näin ei välttämättä käy.

step-login-strong = tarvitset sen (pankkitunnukset, mobiilivarmenne tai varmennekortti)

step-login-none = et tarvitse sitä

step-side-effects = Haitat

step-details = Lisätietoa: syy, haitat ja mihin tämä ei auta

threat-title = { $about ->
   *[you] Jos joku uhkaa sinua
    [other] Jos joku uhkaa häntä tai sinua
  }

codes-title = Jos joku muu on saanut tunnukset

codes-step-money = Kerro pankille, jos rahaa on mennyt. Pyydä oikaisua eli virheen korjaamista.

threat-step-pay = Älä maksa. Maksu ei takaa, että kiristäjä poistaa tiedot.

threat-keep-note = Kirjoita muistiin, mistä numerosta tai osoitteesta viesti tuli. Kirjoita myös, mitä lähettäjä vaatii. Kirjoita lisäksi, mihin pitäisi maksaa.

threat-report-what = Kerro, kenelle viesti tuli. Kerro, mistä tapauksesta on kyse. Kerro myös, missä olet nähnyt tietoja. Kerro, onko joku maksanut jotain.

threat-care = { $about ->
   *[you] Sinun ei tarvitse selvitä tästä yksin. Käytkö hoidossa tai terapiassa? Jatka sitä. Kerro siellä, mitä on tapahtunut.
    [other] Sinun ei tarvitse selvitä tästä yksin. Käykö joku teistä hoidossa tai terapiassa? Siellä voi kertoa, mitä on tapahtunut.
  }

letters-answer = Vastaa kysymyksiin. Silloin saat kirjeet yksittäisistä tapauksista.

letter-secret = Älä kirjoita kirjeeseen henkilötunnusta tai tilinumeroa. Älä kirjoita pankkitunnuksia tai salasanoja.

letter-way = Lähetä kirje postitse tai suojatulla sähköpostilla eli turvapostilla. Katso organisaation verkkosivulta, miten lähetät turvapostia. Älä käytä tavallista sähköpostia.

letter-to-arranger = Organisaatio, joka järjesti palvelun

letter-place = { $about ->
   *[you] Vastaa, missä asuit. Silloin kirje saa osoitteen.
    [other] Vastaa, missä hän asui. Silloin kirje saa osoitteen.
  }

field-other = Henkilö, jonka puolesta kirjoitat (nimi)

field-loss = Mitä vahinkoa siitä on tullut? Kirjoita myös summa, jos tiedät sen.

diary-lead = Kirjoita, mitä teit. Kirjoita myös, milloin ja kenen kanssa. Siitä voi olla apua poliisille ja juristille.

diary-empty = Et ole kirjoittanut vielä mitään.

field-until = Mihin asti voimassa? Kirjoita, jos tiedät.

drill-lead = Tämä on harjoitus. Viestit ovat keksittyjä. Sivu ei tallenna vastauksia eikä laske pisteitä.

drill-wrong-scam = Tämä on huijaus. Se näyttää aidolta, ja moni uskoisi sen.

drill-three = Kysy joka viestistä: Odotinko sitä? Pyytääkö se rahaa, pankkitunnuksia tai kirjautumista linkistä? Kiirehtiikö se sinua? Jos epäröit, pysähdy. Älä avaa linkkiä. Mene palveluun itse.

help-missing-title = Tämä osa ei latautunut

keep-here-help = Vain vastaukset säilyvät, eivät kirjeet tai muistiinpanot. Selain voi poistaa vastaukset aiemminkin. Yksityinen ikkuna voi poistaa ne, kun suljet sen. Safari voi poistaa ne, jos et käy sivulla viikkoon. Älä tee näin laitteella, jota muutkin käyttävät.

keep-elsewhere = Toinen välilehti muutti tämän laitteen vastauksia tai poisti ne. Tämä välilehti ei enää säilytä mitään.

keep-lapsed = Sivu poisti vastaukset laitteelta. Niiden aika oli loppunut, tai niitä ei voinut lukea.

keep-dropped = Osa vastauksista jäi pois, koska niitä ei ole tällä sivulla: { $count }.

keep-nothing = Tiedostossa ei ole yhtään vastausta, jonka tämä sivu tuntee. Mikään ei muuttunut.

keep-ask = Sivu on lukenut tiedoston. Haluatko tiedoston vastaukset nykyisten tilalle?

cleared = Sivu tyhjeni kello { $hour }.{ $minute }. Kukaan ei käyttänyt sitä vähään aikaan. Näin vastaukset eivät jää muiden nähtäville.

reloaded = Sivu latautui uudelleen. Silloin vastaukset säilyvät vain, jos olet tallentanut ne.

lock-on = Selaimesi estää tämän sivun pyynnöt verkkoon.

proof-air = Varmin tapa on katkaista verkkoyhteys, esimerkiksi lentokonetilalla. Sivu toimii silti: kysymykset, tulos, ohjeet ja kirjeet.

proof-tools = Voit myös avata selaimen työkalut kehittäjille (F12). Avaa niistä verkko. Vastaa sitten kysymyksiin. Luetteloon ei tule yhtään uutta pyyntöä. Selain itse voi ottaa yhteyttä tekijäänsä. Se ei näy luettelossa.

proof-browsers = Selaimesta riippuu, kuinka paljon se estää. Kokeissamme Chromium ei päästänyt sivulta ulos mitään. Muut selaimet torjuvat sivun pyynnöt. Väärennetty sivu voisi niissä silti avata toisen sivun. Se voisi myös ottaa yhteyden toiseen laitteeseen. Tämä sivu ei tee kumpaakaan itsestään. Toinen sivu avautuu vain, jos painat linkkiä tai painiketta.

idle-text = Et ole käyttänyt sivua 20 minuuttiin. Sivu tyhjenee kahden minuutin kuluttua. Näin kukaan muu ei näe vastauksiasi.
