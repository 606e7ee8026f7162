# Kysymykset: mitä kysytään, miksi, ja mistä vastauksen voi selvittää.

question-services = Mitä näistä palveluista olet käyttänyt?
    .hint = Valitse kaikki, jotka sopivat. Laske mukaan myös työ, opinnot, lapsesi palvelut ja palvelut vuosien takaa.
    .why = Palvelu ratkaisee, mitkä tapaukset voivat koskea sinua. Joissakin vietiin osoitteita, joissakin työntekijä katsoi potilastietoja perusteetta.
    .how = Katso vanhoja kirjeitä, laskuja, koulun viestejä ja OmaKantaa. Kysy läheiseltä, joka on auttanut sinua.
    .depends = mitä palveluja olet käyttänyt
    .none = En mitään näistä
    .short = Käyttämäsi palvelut

question-place = Missä asuit silloin?
    .hint = Tarkoitamme aikaa, jolloin käytit palvelua. Valitse hyvinvointialue, Helsinki tai Ahvenanmaa. Voit hakea myös kunnan nimellä. Jos paikkoja oli monta, valitse ”En tiedä”.
    .why = Moni tapaus koskee vain yhtä aluetta tai kaupunkia. Asuinpaikasta riippuu usein myös, keneltä voit kysyä tiedoistasi.
    .how = Katso kunnan nimi vanhasta kirjeestä, päätöksestä tai laskusta. Ennen vuotta 2023 sosiaali- ja terveyspalveluista vastasi kunta tai kuntayhtymä. Valitse silloin alue, johon kunta nyt kuuluu. Tee samoin, jos kyse on koulusta tai päiväkodista.
    .depends = missä asuit, kun käytit palvelua
    .short = Silloinen asuinpaikkasi

question-supplies-period = Milloin tarvikkeita tuotiin sinulle kotiin?
    .hint = Arvio riittää. Valitse kaikki ajat, jotka sopivat.
    .why = Tietomurto tapahtui elokuussa 2023. Ajasta riippuu, oliko nimesi, osoitteesi ja tilauksesi silloin yrityksen tiedoissa.
    .how = Muista jokin tapahtuma: ennen muuttoa, ennen koronaa, leikkauksen jälkeen. Vanhat laskut ja tekstiviestit auttavat.
    .depends = milloin tarvikkeita tuotiin sinulle kotiin
    .short = Tarvikkeiden tuomisen aika

option-supplies-period-before-2021-09 = Ennen syyskuuta 2021
    .because = sinulle tuotiin tarvikkeita ennen syyskuuta 2021
    .if-not = sinulle ei tuotu tarvikkeita ennen syyskuuta 2021
option-supplies-period-2021-09-to-2023-08 = Syyskuusta 2021 elokuuhun 2023
    .because = sinulle tuotiin tarvikkeita syyskuun 2021 ja elokuun 2023 välillä
    .if-not = sinulle ei tuotu tarvikkeita syyskuun 2021 ja elokuun 2023 välillä
option-supplies-period-after-2023-08 = Elokuun 2023 jälkeen
    .because = sinulle tuotiin tarvikkeita elokuun 2023 jälkeen
    .if-not = sinulle ei tuotu tarvikkeita elokuun 2023 jälkeen

question-supplies-arranged-by = Mistä tarvikkeet tulivat sinulle?
    .hint = Jos ostit osan itse, valitse se, jolta sait maksuttomat. Maksamisesta kysymme erikseen.
    .why = Vastaus ratkaisee, keneltä voit kysyä tiedoistasi. Se vaikuttaa myös siihen, oliko mukana henkilötunnus tai tilinumero.
    .how = Katso lähetyslistaa paketissa, pakkauksen osoitelappua tai päätöstä hoitotarvikkeista. Voit soittaa hoitotarvikepalveluun numeroon, joka on hyvinvointialueesi sivuilla.
    .depends = mistä tarvikkeet tulivat sinulle
    .short = Mistä tarvikkeet tulivat

option-supplies-arranged-by-county = Maksutta hyvinvointialueelta tai ennen vuotta 2023 kunnalta
    .because = sait tarvikkeet maksutta hyvinvointialueelta
    .if-not = et saanut tarvikkeita maksutta hyvinvointialueelta
option-supplies-arranged-by-helsinki = Helsingin kaupungilta
    .because = sait tarvikkeet Helsingin kaupungilta
    .if-not = et saanut tarvikkeita Helsingin kaupungilta
option-supplies-arranged-by-hus = HUSilta eli Uudenmaan sairaaloista
    .because = sait tarvikkeet HUSilta
    .if-not = et saanut tarvikkeita HUSilta
option-supplies-arranged-by-myself = Tilasin ja ostin ne itse Tenalta (Essity), ja ne tuotiin kotiin
    .because = ostit tarvikkeet itse Tenalta kotiin tuotuina
    .if-not = et ostanut tarvikkeita itse Tenalta kotiin tuotuina
option-supplies-arranged-by-other = Hoivakodista, kotihoidosta tai joltain muulta
    .because = sait tarvikkeet hoivakodista, kotihoidosta tai joltain muulta
    .if-not = et saanut tarvikkeita hoivakodista, kotihoidosta etkä keneltäkään muulta

question-paid-how = Maksoitko tuotteista itse?
    .hint = Valitse kaikki, jotka sopivat. Osa on voinut olla maksuttomia.
    .why = Jos maksoit itse, tilauksessa on voinut olla henkilötunnus. Laskulla tai suoramaksulla mukana on voinut olla myös tilinumero.
    .how = Katso tiliotteesta, onko siellä maksuja tuotteista. Pankki antaa vanhoja tiliotteita. Kysy myös läheiseltä, joka hoitaa laskujasi.
    .depends = maksoitko tuotteista itse
    .short = Kuinka tuotteet maksettiin

option-paid-how-free = Tuotteet olivat maksuttomia
    .because = sait tuotteita maksutta
    .if-not = et saanut tuotteita maksutta
option-paid-how-own-invoice = Maksoin itse laskulla
    .because = maksoit itse laskulla
    .if-not = et maksanut itse laskulla
option-paid-how-own-direct-debit = Maksoin itse suoramaksulla eli ennen suoraveloituksella
    .because = maksoit itse suoramaksulla
    .if-not = et maksanut itse suoramaksulla
option-paid-how-own-card = Maksoin itse kortilla
    .because = maksoit itse kortilla
    .if-not = et maksanut itse kortilla

question-power-of-attorney = Annoitko tilaamista varten lupapaperin eli valtakirjan?
    .hint = Siinä annat toiselle luvan hoitaa tilausta tai laskuja puolestasi.
    .why = Valtakirjan mukana tilaukseen on voinut tulla henkilötunnuksesi.
    .how = Etsi kotoa paperia, jossa lukee ”valtakirja” ja allekirjoituksesi. Jos joku muu tilasi sinulle, kysy häneltä.
    .depends = annoitko valtakirjan tilaamista varten
    .short = Valtakirja tilaamista varten

option-power-of-attorney-yes = Kyllä
    .because = annoit valtakirjan tilaamista varten
    .if-not = et antanut valtakirjaa tilaamista varten
option-power-of-attorney-no = En
    .because = et antanut valtakirjaa tilaamista varten
    .if-not = annoit valtakirjan tilaamista varten

question-identity-code-given = Annoitko henkilötunnuksesi, kun tilasit?
    .hint = Älä kirjoita tunnusta tänne.
    .why = Jos annoit henkilötunnuksesi, se on voinut olla tilauksen tiedoissa.
    .how = Katso tilauslomaketta tai valtakirjaa, jos sinulla on se tallella. Jos et muista, vastaa ”En tiedä”. Silloin oletamme varmuuden vuoksi, että tunnus on voinut olla mukana.
    .depends = annoitko henkilötunnuksesi tilausta varten
    .short = Henkilötunnus tilausta varten

option-identity-code-given-yes = Kyllä
    .because = annoit henkilötunnuksesi tilausta varten
    .if-not = et antanut henkilötunnustasi tilausta varten
option-identity-code-given-no = En
    .because = et antanut henkilötunnustasi tilausta varten
    .if-not = annoit henkilötunnuksesi tilausta varten

question-door-code-given = Kerroitko ovikoodin, jotta kuljettaja pääsi sisään?
    .hint = Älä kirjoita koodia tänne.
    .why = Jos ovikoodi oli tilauksen tiedoissa, se on voinut joutua ulkopuolisille.
    .how = Mieti, miten paketti tuli sisään. Avasitko itse, soittiko kuljettaja vai oliko hänellä koodi? Jos koodi on vaihdettu sen jälkeen, vanha koodi ei enää avaa ovea.
    .depends = kerroitko ovikoodin kuljettajalle
    .short = Ovikoodi kuljettajaa varten

option-door-code-given-yes = Kyllä
    .because = kerroit ovikoodin kuljettajaa varten
    .if-not = et kertonut ovikoodia kuljettajaa varten
option-door-code-given-no = En
    .because = et kertonut ovikoodia kuljettajaa varten
    .if-not = kerroit ovikoodin kuljettajaa varten

question-therapy-provider = Missä kävit terapiassa?
    .hint = Valitse Vastaamo, jos se oli yksi monista. Valitse se myös, jos sait vain lähetteen sinne.
    .why = Vastaamosta vietiin henkilötunnuksia, yhteystietoja ja muistiinpanoja käynneistä.
    .how = Katso vanhoja laskuja, ajanvarausviestejä ja Kelan päätöstä. Terapeutti on voinut vaihtaa yritystä: katso, kenelle maksoit.
    .depends = kävitkö terapiassa Vastaamossa
    .short = Missä kävit terapiassa

option-therapy-provider-vastaamo = Vastaamossa
    .because = olit Vastaamon asiakas
    .if-not = et ollut Vastaamon asiakas
option-therapy-provider-other = Muualla
    .because = kävit terapiassa muualla kuin Vastaamossa
    .if-not = et käynyt terapiassa muualla kuin Vastaamossa

question-vastaamo-first-contact = Milloin olit ensimmäisen kerran yhteydessä Vastaamoon?
    .hint = Myös lähete tai yksi käynti lasketaan. Arvio riittää.
    .why = Tietomurrot tapahtuivat ennen huhtikuuta 2019. Ajasta riippuu, oliko mukana henkilötunnuksesi ja muistiinpanoja käynneistäsi.
    .how = Katso ensimmäistä laskua tai vahvistusviestiä. Voit pyytää tietosi Kelasta: toimintansa.lopettaneet@kela.fi. Lähetä pyyntö suojatulla sähköpostilla.
    .depends = milloin olit ensimmäisen kerran yhteydessä Vastaamoon
    .short = Ensimmäinen yhteys Vastaamoon

option-vastaamo-first-contact-before-2019-04 = Ennen huhtikuuta 2019
    .because = olit yhteydessä Vastaamoon ennen huhtikuuta 2019
    .if-not = et ollut yhteydessä Vastaamoon ennen huhtikuuta 2019
option-vastaamo-first-contact-2019-04-or-later = Huhtikuussa 2019 tai myöhemmin
    .because = olit yhteydessä Vastaamoon vasta huhtikuussa 2019 tai myöhemmin
    .if-not = olit yhteydessä Vastaamoon jo ennen huhtikuuta 2019

question-helsinki-education-role = Mitkä näistä sopivat sinuun tai lapseesi Helsingissä?
    .hint = Valitse kaikki, jotka sopivat. Ensimmäinen kohta koskee myös yksityisiä ja valtion kouluja ja kotiopetusta.
    .why = Tietomurto koski kaupungin kasvatuksen ja koulutuksen toimialaa. Vastaus ratkaisee, mitä tietoja mukana on voinut olla.
    .how = Katso vanhoja todistuksia, päiväkodin päätöksiä ja Wilman viestejä. Jos olit silloin lapsi, kysy huoltajaltasi.
    .depends = miten sinä tai lapsesi liityitte Helsingin kouluihin tai päiväkoteihin
    .none = Ei mikään näistä
    .short = Koulu tai päiväkoti Helsingissä

option-helsinki-education-role-child-2005-2018 = Lapsi tai nuori, joka on syntynyt 2005–2018 ja asui Helsingissä, tai hänen huoltajansa
    .because = sinä tai lapsesi kuulutte vuosina 2005–2018 syntyneisiin, jotka asuivat Helsingissä
    .if-not = sinä ja lapsesi ette kuulu vuosina 2005–2018 syntyneisiin, jotka asuivat Helsingissä
option-helsinki-education-role-daycare = Perhe, jonka lapsi oli kaupungin päiväkodissa tai muussa varhaiskasvatuksessa
    .because = perheesi lapsi oli Helsingin kaupungin varhaiskasvatuksessa
    .if-not = perheesi lapsi ei ollut Helsingin kaupungin varhaiskasvatuksessa
option-helsinki-education-role-student = Oppilas tai opiskelija kaupungin koulussa tai oppilaitoksessa
    .because = sinä tai lapsesi opiskelitte Helsingin kaupungin koulussa tai oppilaitoksessa
    .if-not = sinä ja lapsesi ette opiskelleet Helsingin kaupungin koulussa tai oppilaitoksessa

question-helsinki-job-role = Oletko ollut töissä Helsingin kaupungilla tai hakenut sinne töihin?
    .hint = Valitse kaikki, jotka sopivat.
    .why = Kaupungin mukaan tietomurto koskee kaikkien työntekijöiden käyttäjätunnuksia ja sähköpostiosoitteita. Se voi koskea myös sijaisia ja työnhakijoita.
    .how = Katso vanhoja työsopimuksia, palkkalaskelmia ja työhakemuksia.
    .depends = oletko ollut töissä Helsingin kaupungilla vai hakenut sinne töihin
    .short = Työ Helsingin kaupungilla

option-helsinki-job-role-employee = Olen tai olin työntekijä
    .because = olet ollut Helsingin kaupungin työntekijä
    .if-not = et ole ollut Helsingin kaupungin työntekijä
option-helsinki-job-role-substitute = Olen tehnyt sijaisuuksia
    .because = olet tehnyt sijaisuuksia Helsingin kaupungilla
    .if-not = et ole tehnyt sijaisuuksia Helsingin kaupungilla
option-helsinki-job-role-applicant = Olen hakenut töitä
    .because = olet hakenut töitä Helsingin kaupungilta
    .if-not = et ole hakenut töitä Helsingin kaupungilta

question-vaasa-school = Missä koulussa sinä tai lapsesi olitte joulukuussa 2022?
    .why = Tapaus koski Onkilahden koulun oppilaita Vaasassa joulukuussa 2022.
    .how = Katso todistusta tai Wilman viestejä siltä lukuvuodelta.
    .depends = missä koulussa sinä tai lapsesi olitte joulukuussa 2022
    .short = Koulu joulukuussa 2022

option-vaasa-school-onkilahti = Onkilahden koulussa Vaasassa
    .because = sinä tai lapsesi olitte Onkilahden koulussa Vaasassa joulukuussa 2022
    .if-not = sinä ja lapsesi ette olleet Onkilahden koulussa Vaasassa joulukuussa 2022
option-vaasa-school-other = Muussa koulussa tai ei missään koulussa
    .because = sinä ja lapsesi ette olleet Onkilahden koulussa joulukuussa 2022
    .if-not = sinä tai lapsesi olitte Onkilahden koulussa joulukuussa 2022

question-covid-decision-place = Missä kunnassa sait päätöksen koronaeristyksestä tai karanteenista?
    .hint = Valitse Akaa tai Urjala, jos yksikin päätöksesi oli sieltä.
    .why = Kirpputorilta löytyi muistitikku, jolla oli koronapäätöksiä Akaasta ja Urjalasta vuosilta 2020–2021.
    .how = Katso kunnan nimi vanhasta päätöksestä. Jos sitä ei ole, mieti, missä asuit silloin.
    .depends = missä kunnassa sait päätöksen koronaeristyksestä tai karanteenista
    .short = Koronapäätöksen kunta

option-covid-decision-place-akaa-or-urjala = Akaassa tai Urjalassa
    .because = sait koronapäätöksen Akaassa tai Urjalassa
    .if-not = et saanut koronapäätöstä Akaassa etkä Urjalassa
option-covid-decision-place-other = Muualla
    .because = sait koronapäätöksen muualla kuin Akaassa tai Urjalassa
    .if-not = sait koronapäätöksen Akaassa tai Urjalassa

question-pharmacy-period = Milloin kävit Yliopiston Apteekin verkkokaupassa?
    .hint = Valitse kaikki ajat, jotka sopivat. Myös pelkkä katselu lasketaan.
    .why = Tietosuojavaltuutetun mukaan tietoja kävijöistä siirtyi muille yrityksille toukokuusta 2018 syyskuuhun 2022.
    .how = Katso tilausvahvistuksia sähköpostista ja maksuja tiliotteesta. Arvio riittää.
    .depends = milloin kävit Yliopiston Apteekin verkkokaupassa
    .short = Käynnit verkkoapteekissa

option-pharmacy-period-2018-05-to-2022-09 = Toukokuusta 2018 syyskuuhun 2022
    .because = kävit verkkokaupassa toukokuun 2018 ja syyskuun 2022 välillä
    .if-not = et käynyt verkkokaupassa toukokuun 2018 ja syyskuun 2022 välillä
option-pharmacy-period-other-time = Muuna aikana
    .because = kävit verkkokaupassa ennen toukokuuta 2018 tai syyskuun 2022 jälkeen
    .if-not = et käynyt verkkokaupassa ennen toukokuuta 2018 etkä syyskuun 2022 jälkeen

question-savonia-period = Milloin aloitit opinnot tai työn Savoniassa?
    .hint = Jos aloitit monta kertaa, valitse ensimmäinen. Arvio riittää.
    .why = Tietomurto on helmikuulta 2022. Ajasta riippuu, oliko Savonialla silloin tietojasi.
    .how = Katso opintotodistusta, työsopimusta tai vanhoja sähköposteja.
    .depends = milloin aloitit opinnot tai työn Savoniassa
    .short = Aloitus Savoniassa

option-savonia-period-before-2022-02 = Ennen helmikuuta 2022
    .because = aloitit Savoniassa ennen helmikuuta 2022
    .if-not = et aloittanut Savoniassa ennen helmikuuta 2022
option-savonia-period-2022-02-or-later = Helmikuussa 2022 tai myöhemmin
    .because = aloitit Savoniassa vasta helmikuussa 2022 tai myöhemmin
    .if-not = aloitit Savoniassa jo ennen helmikuuta 2022

question-told = Onko jokin organisaatio kertonut, että tietojasi on voinut joutua ulkopuolisille tai niitä on katsottu perusteetta?
    .hint = Valitse kaikki tapaukset, joista sinulle kerrottiin henkilökohtaisesti. Kirje, viesti ja puhelu lasketaan, mutta uutinen tai yleinen tiedote ei.
    .why = Organisaation oma ilmoitus on varmin tieto. Siinä voi lukea, koskeeko tapaus esimerkiksi henkilötunnustasi tai osoitettasi.
    .how = Tapauksista on kerrottu vuosina 2019–2026. Etsi vanhoja kirjeitä esimerkiksi hyvinvointialueelta, kaupungilta tai yritykseltä. Katso Suomi.fi-viestit: kirjoita osoite suomi.fi itse. Läheinen on voinut avata kirjeen. Aito ilmoitus ei pyydä maksua eikä pankkitunnuksia.
    .depends = onko jokin organisaatio kertonut sinulle asiasta
    .none = Minulle ei ole kerrottu mistään näistä
    .short = Saamasi ilmoitukset

question-noticed = Oletko huomannut jotain outoa?
    .hint = Valitse kaikki, jotka sopivat.
    .why = Vastaus ratkaisee, mitä kannattaa tehdä ensin. Se ei muuta arviota siitä, mitä tietoja tapaus koskee.
    .how = Katso tili ja posti rauhassa viime viikoilta. Pyydä tarvittaessa läheistä katsomaan kanssasi.
    .depends = oletko huomannut jotain outoa
    .short = Oudot tapahtumat

option-noticed-threat = Viesti tai soitto, jossa minua uhataan tai minulta vaaditaan rahaa
    .because = joku on uhannut sinua tai vaatinut rahaa
    .if-not = kukaan ei ole uhannut sinua eikä vaatinut rahaa
option-noticed-unknown-invoice = Lasku, jota en tunne, tai paketti, jota en tilannut
    .because = olet saanut tuntemattoman laskun tai paketin
    .if-not = et ole saanut tuntematonta laskua tai pakettia
option-noticed-unknown-loan = Laina tai lainapäätös, jota en ole hakenut
    .because = olet huomannut tuntemattoman lainan tai lainapäätöksen
    .if-not = et ole huomannut tuntematonta lainaa tai lainapäätöstä
option-noticed-phishing = Viesti tai soitto, jossa kysytään tietojani, esimerkiksi pankkitunnuksia
    .because = joku on yrittänyt saada tietojasi viestillä tai soitolla
    .if-not = kukaan ei ole yrittänyt saada tietojasi viestillä tai soitolla
option-noticed-nothing = En ole huomannut mitään näistä
    .because = et ole huomannut mitään outoa
    .if-not = olet huomannut jotain outoa

question-for-whom = Kenen puolesta vastaat?
    .hint = Jos vastaat monen puolesta, tee tarkistus kullekin erikseen.
    .why = Osa toimista sopii vain sille, jonka tiedoista on kyse, ja osa jää pois, jos hän on kuollut. Vastaus muuttaa vain sitä, mitä voit tehdä.
    .how = Mieti, kenen tietoja ajattelit, kun vastasit edellisiin kysymyksiin.
    .depends = kenen puolesta vastaat
    .short = Kenen puolesta vastaat

option-for-whom-me = Omasta puolestani
    .because = vastaat omasta puolestasi
    .if-not = et vastaa omasta puolestasi
option-for-whom-child = Lapseni puolesta
    .because = vastaat lapsesi puolesta
    .if-not = et vastaa lapsesi puolesta
option-for-whom-cared-for = Toisen aikuisen puolesta, jota autan
    .because = vastaat toisen aikuisen puolesta
    .if-not = et vastaa toisen aikuisen puolesta
option-for-whom-deceased = Kuolleen läheiseni puolesta
    .because = vastaat kuolleen läheisesi puolesta
    .if-not = et vastaa kuolleen läheisesi puolesta

question-age-group = Minkä ikäinen on se, jonka tiedoista on kyse?
    .why = Osan toimista voi tehdä itse vasta tietyn ikäisenä, ja nuorille on omaa apua. Vastaus muuttaa vain sitä, mitä voit tehdä.
    .how = Laske ikä tänään, ei silloin kun palvelua käytettiin.
    .depends = minkä ikäinen on se, jonka tiedoista on kyse
    .short = Ikä

option-age-group-under-15 = Alle 15 vuotta
    .because = ikä on alle 15 vuotta
    .if-not = ikä on vähintään 15 vuotta
option-age-group-15-to-17 = 15–17 vuotta
    .because = ikä on 15–17 vuotta
    .if-not = ikä ei ole 15–17 vuotta
option-age-group-adult = 18 vuotta tai enemmän
    .because = ikä on vähintään 18 vuotta
    .if-not = ikä on alle 18 vuotta

question-strong-login = Voitko tunnistautua verkossa?
    .hint = Siihen käyvät pankkitunnukset, mobiilivarmenne tai varmennekortti. Älä kirjoita tunnuksia tänne.
    .why = Osa toimista tehdään verkossa. Jos et voi tunnistautua, kerromme muun tavan. Vastaus muuttaa vain sitä, mitä voit tehdä.
    .how = Mieti, pääsetkö verkossa esimerkiksi OmaKantaan tai Suomi.fi-palveluun omilla tunnuksillasi.
    .depends = voitko tunnistautua verkossa
    .short = Tunnistautuminen verkossa

option-strong-login-yes = Kyllä
    .because = voit tunnistautua verkossa
    .if-not = et voi tunnistautua verkossa
option-strong-login-no = En
    .because = et voi tunnistautua verkossa
    .if-not = voit tunnistautua verkossa
