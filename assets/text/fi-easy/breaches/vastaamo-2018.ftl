# Vastaamon tietomurto selkeällä suomella.

breach-vastaamo-2018 =
    .what = Vastaamo antoi psykoterapiaa eri puolilla Suomea. Vuonna 2018 joku kopioi luvatta sen potilaiden tietokannan. Syksyllä 2020 kiristäjä julkaisi tietoja verkossa. Hän vaati asiakkailta rahaa.
    .status = Tietoja oli verkossa ainakin lokakuussa 2020 ja tammikuussa 2021. Huhtikuussa 2023 poliisi tiesi noin 130–140 väärinkäytöstä tai yrityksestä. Hovioikeus antoi tuomion 26. helmikuuta 2026.
    .because = { $about ->
       *[you] sait tiedon, että Vastaamon tietomurto koskee sinua
        [other] organisaatio on kertonut, että Vastaamon tietomurto koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Vastaamon tietomurto koskee sinua
        [other] organisaatio ei ole kertonut, että Vastaamon tietomurto koskee häntä
      }
    .unknown = Emme tiedä, kuka on ladannut tiedot. Emme tiedä, onko hovioikeuden tuomio lopullinen. Oliko ensimmäinen yhteys Vastaamoon huhtikuussa 2019 tai myöhemmin? Lähteet eivät mainitse näitä ihmisiä. Kysy korvausten määräaikoja Valtiokonttorista.
    .differ = Kiristäjän luku 40 000 oli väite. Muut luvut laskevat eri asioita eri aikoina. Ne laskevat esimerkiksi ihmisiä tai rikosilmoituksia.

group-vastaamo-2018-clients = Ihmiset, joiden ensimmäinen yhteys Vastaamoon oli: ennen joulukuuta 2018, tai ennen huhtikuuta 2019 ilman tarkempaa aikaa
group-vastaamo-2018-late-clients = Ihmiset, joiden ensimmäinen yhteys Vastaamoon oli: joulukuun 2018 ja maaliskuun 2019 välillä

claim-vastaamo-2018-people-court = asiakkaat, joiden potilastiedot joku vei
claim-vastaamo-2018-people-claimed = potilaat, joiden tiedot kiristäjä sai (hänen oma väitteensä)
claim-vastaamo-2018-people-unreported = kiristysviestin saajat, joille syyttäjät kirjoittivat (rikosilmoitus puuttui)
claim-vastaamo-2018-people-misuse-2022 = ihmiset, joiden tietoja joku käytti väärin poliisin tiedon mukaan
claim-vastaamo-2018-people-kela-requests = asiakkaat, jotka pyysivät tietoja Kelasta ja saivat vastauksen
claim-vastaamo-2018-break-in-vastaamo = Joku murtautui todennäköisesti Vastaamon potilaiden tietokantaan.
claim-vastaamo-2018-copied-court = Joku kopioi luvatta Vastaamon potilaiden tietokannan.
claim-vastaamo-2018-incident-first = Vastaamossa tapahtui tietoturvan loukkaus. Se koski henkilötietoja.
claim-vastaamo-2018-break-in-second = Joku teki Vastaamoon toisen tietomurron.
claim-vastaamo-2018-incident-second = Vastaamossa tapahtui uusi tietoturvan loukkaus. Se koski henkilötietoja.
claim-vastaamo-2018-threat-letter = Vastaamo sai uhkauskirjeen. Kirjeen mukaan joku oli kopioinut sen potilaiden tietokannan.
claim-vastaamo-2018-notice = Vastaamo ilmoitti asiasta viranomaiselle (tietosuojavaltuutetun toimisto).
claim-vastaamo-2018-silence-lifted = Kielto kertoa asiasta ei ollut enää voimassa.
claim-vastaamo-2018-first-records = Kiristäjä kertoi tietomurrosta verkon keskustelussa. Hän julkaisi ensimmäisiä potilastietoja.
claim-vastaamo-2018-order = Viranomainen (apulaistietosuojavaltuutettu) antoi Vastaamolle määräyksen. Vastaamon piti kertoa asiasta jokaiselle, jota se koskee. Jokaisen piti saada oma viesti.
claim-vastaamo-2018-whole-database = Koko tietokanta oli muutaman tunnin kiristäjän verkkosivulla. Sieltä sen pystyi lataamaan.
claim-vastaamo-2018-blackmail-clients = Kiristäjä lähetti Vastaamon asiakkaille kiristysviestejä sähköpostilla. Viestit olivat henkilökohtaisia.
claim-vastaamo-2018-blackmail-staff = Myös Vastaamon työntekijät saivat kiristysviestejä.
claim-vastaamo-2018-published-again = Joku levitti verkossa linkkiä tiedostoon. Siinä oli mahdollisesti lähes 32 000 potilaan tiedot.
claim-vastaamo-2018-verve = Verve kertoi alustavasta sopimuksesta. Sen mukaan Verve ostaisi Vastaamon psykoterapian.
claim-vastaamo-2018-kela-transfer = Vastaamon potilastiedot siirtyivät Kelaan. Kela säilyttää niitä.
claim-vastaamo-2018-estate-closed = Aika vaatia korvausta konkurssipesältä päättyi. Konkurssipesä hoitaa yrityksen rahat konkurssin jälkeen.
claim-vastaamo-2018-fine = Vastaamo sai 608 000 euron seuraamusmaksun. Seuraamusmaksu on maksu sääntöjen rikkomisesta.
claim-vastaamo-2018-police-deadline = Aika tehdä rikosilmoitus ja antaa lausuma päättyi. Poliisi oli päättänyt tämän ajan.
claim-vastaamo-2018-kela-contact = Kelasta tuli yhteyspiste. Se välittää tietopyynnöt hyvinvointialueelle.
claim-vastaamo-2018-civil-judgment = Hovioikeus piti voimassa 7 000 euron korvauksen yhdelle asiakkaalle. Tuomio ei ollut vielä lopullinen.
claim-vastaamo-2018-judgment-appeal = Helsingin hovioikeus korotti rangaistuksen kuuteen vuoteen ja 11 kuukauteen. Se ei muuttanut päätöstä syyllisyydestä.
claim-vastaamo-2018-single-records = Joku on voinut katsoa tai kopioida yksittäisiä tietoja. Aika on marraskuun 2018 ja maaliskuun 2019 välillä.
claim-vastaamo-2018-staff-register = Murto kohdistui asiakkaiden rekisteriin. Siinä oli muidenkin kuin potilaiden tietoja. Yhtiö ei tiennyt, mitä työntekijöiden tietoja siinä oli.
claim-vastaamo-2018-security-neglected = Vastaamo ei huolehtinut tietojen turvallisuudesta. Se ei myöskään ilmoittanut tietoturvan loukkauksesta.
claim-vastaamo-2018-ransom-company-reported = Kiristäjä vaati Vastaamolta 40 bitcoinia. Se on rahaa verkossa. Summa oli silloin noin 450 000 euroa.
claim-vastaamo-2018-ransom-company-prosecutors = Kiristäjä vaati Vastaamolta bitcoineina noin 370 000 euroa.
claim-vastaamo-2018-ransom-clients = Kiristäjä vaati asiakkailta 200 tai 500 euroa.
claim-vastaamo-2018-tays = Tapaus voi koskea lapsia ja nuoria, joiden terapia tuli ostopalveluna. Terapia tuli Vastaamolta vuosina 2016–2018.
claim-vastaamo-2018-hus = HUS kertoi, että se oli ohjannut potilaita Vastaamoon. Se ei kertonut heidän määräänsä.
claim-vastaamo-2018-misuse-2023 = Joku oli käyttänyt tietoja muihin rikoksiin tai yrittänyt sitä. Tapauksia oli noin 130–140.
claim-vastaamo-2018-misuse-services = Joku on rekisteröitynyt eri paikkoihin ja käyttänyt siinä tietoja väärin.
claim-vastaamo-2018-district-counts = Tuomio koski törkeää tietomurtoa. Se koski yli 9 200:aa tietojen levittämistä. Se koski myös lähes 21 000:ta kiristyksen yritystä.
claim-vastaamo-2018-district-settlements = Mies oli tehnyt ehdollisia sovintoja tuhansien ihmisten kanssa. Tämä lievensi hieman rangaistusta.
claim-vastaamo-2018-kela-voucher = Kunta tai hyvinvointialue on voinut maksaa käynnin palvelusetelillä. Silloin maksaja säilyttää tiedot.
claim-vastaamo-2018-treasury-covers = Kärsimyksestä saattoi saada korvausta kiristyksen vuoksi. Tietomurron tai tietojen levittämisen vuoksi korvausta ei voinut saada.
claim-vastaamo-2018-treasury-needs = Hakijan piti ensin tehdä rikosilmoitus. Hänen piti myös vaatia korvausta rikoksen tekijältä. Nämä piti tehdä ennen hakemusta.
claim-vastaamo-2018-treasury-three-years = Korvausta pitää hakea kolmen vuoden kuluessa. Aika alkaa, kun tuomio korvauksista on lopullinen (lainvoimainen).
claim-vastaamo-2018-treasury-harm = Tilapäisestä haitasta saattoi saada korvausta vain yhdellä ehdolla. Siitä piti olla lääketieteellinen selvitys syksyltä 2020.
claim-vastaamo-2018-treasury-start = Valtiokonttori kertoi, että se alkaa käsitellä hakemuksia syksyllä 2024. Hakemukset liittyvät Vastaamoon.
claim-vastaamo-2018-treasury-amount = Korvaus kärsimyksestä olisi keskimäärin 500–1 500 euroa. Siitä vähenee 220 euroa.
claim-vastaamo-2018-settlement-wish = Syytetty mies halusi tehdä lisää sovintoja. Sovinto ei tarkoita, että hän myöntää teot.
claim-vastaamo-2018-settlement-treasury = STT:n mukaan korvausta voi hakea sovinnon perusteella. Sitä voi hakea Valtiokonttorista.
claim-vastaamo-2018-estate-payment = Jokainen, joka oli vaatinut korvausta, sai lupauksen. Lupaus oli 90,14 euroa konkurssipesästä.

change-vastaamo-2018-added = Lisäsimme tapauksen listalle.
change-vastaamo-2018-marks = Aikajana näyttää nyt, milloin Vastaamo sai tietää. Se näyttää myös viranomaisten ja tuomioistuinten päätökset.
change-vastaamo-2018-first-contact = Kysymme ensimmäistä yhteyttä tarkemmin. Syy on tämä: kopio tietokannasta oli marraskuulta 2018. Lisäsimme myös työntekijät.
