# Vastaamon tietomurto: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-vastaamo-2018 = Psykoterapiakeskus Vastaamo (2018)
    .what = Vastaamo antoi psykoterapiaa eri puolilla Suomea. Sen potilastietokanta kopioitiin luvatta vuonna 2018. Syksyllä 2020 kiristäjä julkaisi tietoja verkossa ja vaati rahaa asiakkailta.
    .status = Tietoja oli verkossa ainakin lokakuussa 2020 ja tammikuussa 2021. Huhtikuussa 2023 poliisi tiesi noin 130–140 väärinkäytöstä tai sen yrityksestä, ja hovioikeus antoi tuomion 26. helmikuuta 2026.
    .told = Psykoterapiakeskus Vastaamo
    .because = { $about ->
       *[you] sinulle on kerrottu, että Vastaamon tietomurto koskee sinua
        [other] organisaatio on kertonut, että Vastaamon tietomurto koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Vastaamon tietomurto koskee sinua
        [other] organisaatio ei ole kertonut, että Vastaamon tietomurto koskee häntä
      }
    .unknown = Emme tiedä, kuka on ladannut tiedot tai onko hovioikeuden tuomio lopullinen. Lähteet eivät mainitse ihmisiä, joiden ensimmäinen yhteys Vastaamoon oli huhtikuussa 2019 tai myöhemmin. Kysy korvausten määräaikoja Valtiokonttorista.
    .differ = Kiristäjän 40 000 oli väite, ja muut luvut laskevat eri asioita eri aikoina, esimerkiksi ihmisiä tai rikosilmoituksia.

group-vastaamo-2018-clients = Ihmiset, joiden ensimmäinen yhteys Vastaamoon oli ennen joulukuuta 2018, tai ennen huhtikuuta 2019 ilman tarkempaa aikaa
group-vastaamo-2018-late-clients = Ihmiset, joiden ensimmäinen yhteys Vastaamoon oli joulukuun 2018 ja maaliskuun 2019 välillä
group-vastaamo-2018-staff = Ihmiset, jotka työskentelivät Vastaamossa

claim-vastaamo-2018-people-police = ihmiset, joita tapaus koskee
claim-vastaamo-2018-people-court = asiakkaat, joiden potilastiedot vietiin
claim-vastaamo-2018-people-database-2018 = ihmiset Vastaamon tietokannassa 28. marraskuuta 2018
claim-vastaamo-2018-people-database-2019 = ihmiset Vastaamon tietokannassa 18. maaliskuuta 2019
claim-vastaamo-2018-people-claimed = potilaat, joiden tiedot kiristäjä väitti saaneensa
claim-vastaamo-2018-people-tyks = Tyksin psykiatrian asiakkaat, joita tapaus voi koskea
claim-vastaamo-2018-people-kanta-hame = Kanta-Hämeen keskussairaalan potilaat, joita tapaus voi koskea
claim-vastaamo-2018-people-reports-police = ihmiset, jotka olivat tehneet rikosilmoituksen
claim-vastaamo-2018-people-reports-stt = ihmiset, jotka olivat tehneet rikosilmoituksen
claim-vastaamo-2018-people-unreported = kiristysviestin saajat, joille syyttäjät kirjoittivat, koska rikosilmoitus puuttui
claim-vastaamo-2018-people-paid = ihmiset, jotka maksoivat kiristäjälle
claim-vastaamo-2018-people-misuse-2022 = ihmiset, joiden tietoja poliisi tiesi käytetyn väärin
claim-vastaamo-2018-people-kela-requests = asiakkaat, joiden tietopyyntöön Kela oli vastannut
claim-vastaamo-2018-people-estate = ihmiset, jotka vaativat korvausta konkurssipesältä
claim-vastaamo-2018-break-in-vastaamo = Vastaamon potilastietokantaan murtauduttiin todennäköisesti.
claim-vastaamo-2018-copied-court = Vastaamon potilastietokanta kopioitiin luvatta.
claim-vastaamo-2018-incident-first = Vastaamossa tapahtui henkilötietojen tietoturvaloukkaus.
claim-vastaamo-2018-break-in-second = Vastaamoon tehtiin toinen tietomurto.
claim-vastaamo-2018-incident-second = Vastaamossa tapahtui uusi henkilötietojen tietoturvaloukkaus.
claim-vastaamo-2018-threat-letter = Vastaamo sai uhkauskirjeen, jonka mukaan sen potilastietokanta oli kopioitu.
claim-vastaamo-2018-notice = Vastaamo ilmoitti asiasta tietosuojavaltuutetun toimistolle.
claim-vastaamo-2018-silence-first = Keskusrikospoliisi kielsi Vastaamon edustajia kertomasta asiasta.
claim-vastaamo-2018-silence-second = Keskusrikospoliisi antoi Vastaamon edustajille toisen kiellon kertoa asiasta.
claim-vastaamo-2018-silence-lifted = Kielto kertoa asiasta kumottiin.
claim-vastaamo-2018-first-records = Kiristäjä kertoi tietomurrosta verkon keskustelupalstalla ja julkaisi ensimmäisiä potilastietoja.
claim-vastaamo-2018-daily-records = Kiristäjä alkoi julkaista potilastietoja, sata joka päivä.
claim-vastaamo-2018-order = Apulaistietosuojavaltuutettu määräsi Vastaamon kertomaan asiasta henkilökohtaisesti jokaiselle, jota se koskee.
claim-vastaamo-2018-whole-database = Koko tietokanta oli muutaman tunnin ladattavissa kiristäjän verkkosivulta.
claim-vastaamo-2018-blackmail-clients = Kiristäjä lähetti Vastaamon asiakkaille henkilökohtaisia kiristysviestejä sähköpostilla.
claim-vastaamo-2018-blackmail-staff = Kiristysviestejä lähetettiin myös Vastaamon työntekijöille.
claim-vastaamo-2018-published-again = Verkossa levitettiin linkkiä tiedostoon, jossa oli mahdollisesti lähes 32 000 potilaan tiedot.
claim-vastaamo-2018-verve = Verve kertoi esisopimuksesta, jolla se ostaisi Vastaamon psykoterapialiiketoiminnan.
claim-vastaamo-2018-bankruptcy = Helsingin käräjäoikeus asetti Vastaamon konkurssiin.
claim-vastaamo-2018-care-ended = Vastaamo lopetti terveydenhuollon palvelut.
claim-vastaamo-2018-kela-transfer = Vastaamon potilastiedot siirrettiin Kelaan säilytettäviksi.
claim-vastaamo-2018-estate-closed = Aika vaatia korvausta konkurssipesältä päättyi.
claim-vastaamo-2018-fine = Vastaamolle määrättiin 608 000 euron seuraamusmaksu.
claim-vastaamo-2018-police-deadline = Poliisin asettama aika tehdä rikosilmoitus ja antaa lausuma päättyi.
claim-vastaamo-2018-kela-contact = Kelasta tuli yhteyspiste, joka välittää tietopyynnöt hyvinvointialueelle.
claim-vastaamo-2018-judgment-district = Länsi-Uudenmaan käräjäoikeus tuomitsi miehen kuuden vuoden ja kolmen kuukauden vankeuteen.
claim-vastaamo-2018-civil-judgment = Hovioikeus piti voimassa 7 000 euron korvauksen yhdelle asiakkaalle, mutta tuomio ei ollut vielä lopullinen.
claim-vastaamo-2018-judgment-appeal = Helsingin hovioikeus korotti rangaistuksen kuuteen vuoteen ja 11 kuukauteen eikä muuttanut syyllisyysratkaisua.
claim-vastaamo-2018-single-records = Yksittäisiä tietoja on voitu katsoa tai kopioida marraskuun 2018 ja maaliskuun 2019 välillä.
claim-vastaamo-2018-staff-register = Murto kohdistui asiakasrekisteriin, jossa oli muidenkin kuin potilaiden tietoja. Yhtiö ei tiennyt, mitä työntekijöiden tietoja siinä oli.
claim-vastaamo-2018-security-neglected = Vastaamo laiminlöi tietojen turvallisuuden eikä ilmoittanut tietoturvaloukkauksesta.
claim-vastaamo-2018-ransom-company-reported = Vastaamolta vaadittiin 40 bitcoinia, silloin noin 450 000 euroa.
claim-vastaamo-2018-ransom-company-prosecutors = Vastaamolta vaadittiin bitcoineina noin 370 000 euroa.
claim-vastaamo-2018-ransom-clients = Asiakkailta vaadittiin 200 tai 500 euroa.
claim-vastaamo-2018-tays = Tapaus voi koskea lapsia ja nuoria, joiden terapia ostettiin Vastaamolta vuosina 2016–2018.
claim-vastaamo-2018-oulu = Tapaus voi koskea myös Oulun yliopistollisen sairaalan asiakkaita.
claim-vastaamo-2018-hus = HUS kertoi ohjanneensa potilaita Vastaamoon, mutta ei kertonut heidän määräänsä.
claim-vastaamo-2018-misuse-2023 = Tietoja oli käytetty tai yritetty käyttää muihin rikoksiin noin 130–140 tapauksessa.
claim-vastaamo-2018-misuse-services = Tietoja on käytetty väärin erilaisissa rekisteröinneissä.
claim-vastaamo-2018-district-counts = Tuomio koski törkeää tietomurtoa, yli 9 200:aa tietojen levittämistä ja lähes 21 000:ta kiristyksen yritystä.
claim-vastaamo-2018-district-completed = Lisäksi tuomio koski 20:tä törkeää kiristystä.
claim-vastaamo-2018-district-settlements = Rangaistusta lievensi hieman, että mies oli tehnyt ehdollisia sovintoja tuhansien ihmisten kanssa.
claim-vastaamo-2018-kela-as-received = Kela antaa potilastiedot sellaisina kuin se sai ne Vastaamolta.
claim-vastaamo-2018-kela-how = Omat potilastiedot voi pyytää Kelasta lomakkeella tai suojatulla sähköpostilla.
claim-vastaamo-2018-kela-county = Hyvinvointialue antaa tiedot asiakkaalle ja käsittelee niiden korjaamisen.
claim-vastaamo-2018-kela-voucher = Jos käynnin maksoi kunta tai hyvinvointialue palvelusetelillä, maksaja säilyttää tiedot.
claim-vastaamo-2018-treasury-covers = Kärsimyksestä voitiin maksaa korvausta kiristyksen vuoksi, mutta ei tietomurron tai tietojen levittämisen vuoksi.
claim-vastaamo-2018-treasury-needs = Hakijan piti tehdä rikosilmoitus ja vaatia korvausta rikoksen tekijältä ennen hakemusta.
claim-vastaamo-2018-treasury-three-years = Korvausta haetaan kolmen vuoden kuluessa siitä, kun tuomio korvauksista tuli lainvoimaiseksi.
claim-vastaamo-2018-treasury-harm = Tilapäisestä haitasta voitiin maksaa korvausta vain, jos siitä oli lääketieteellinen selvitys syksyltä 2020.
claim-vastaamo-2018-treasury-start = Valtiokonttori kertoi alkavansa käsitellä Vastaamoon liittyviä hakemuksia syksyllä 2024.
claim-vastaamo-2018-treasury-amount = Kärsimyskorvaus olisi keskimäärin 500–1 500 euroa, ja siitä vähennetään 220 euroa.
claim-vastaamo-2018-settlement-wish = Syytetty mies halusi tehdä lisää sovintoja, mutta sovinto ei tarkoita tekojen myöntämistä.
claim-vastaamo-2018-settlement-treasury = Sovinnon perusteella voi STT:n mukaan hakea korvausta Valtiokonttorista.
claim-vastaamo-2018-estate-payment = Jokaiselle korvausta vaatineelle luvattiin konkurssipesästä 90,14 euroa.

change-vastaamo-2018-added = Lisättiin listalle.
change-vastaamo-2018-marks = Aikajana näyttää nyt, milloin Vastaamo sai tietää ja milloin viranomaiset ja tuomioistuimet tekivät päätöksensä.
change-vastaamo-2018-first-contact = Kysymme ensimmäistä yhteyttä tarkemmin, koska kopioitu tietokanta oli marraskuulta 2018, ja lisäsimme työntekijät.
