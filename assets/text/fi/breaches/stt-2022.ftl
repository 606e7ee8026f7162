# STT:n tietomurto heinäkuussa 2022: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-stt-2022 = Työ uutistoimistossa tai sen palvelut (STT, 2022)
    .what = Rikolliset pääsivät heinäkuussa 2022 uutistoimisto STT:n järjestelmiin kiristysohjelmalla. Kiristysohjelma lukitsee tiedostoja, jotta niiden avaamisesta voi vaatia rahaa.
    .status = STT sanoi elokuussa 2022, ettei tietovuotoa voi sulkea pois. Emme löytäneet uudempaa tietoa.
    .told = Suomen Tietotoimisto STT
    .because = { $about ->
       *[you] sinulle on kerrottu, että STT:n tietomurto koskee sinua
        [other] organisaatio on kertonut, että STT:n tietomurto koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että STT:n tietomurto koskee sinua
        [other] organisaatio ei ole kertonut, että STT:n tietomurto koskee häntä
      }
    .unknown = Emme tiedä, vietiinkö tietoja ja keiden. Emme tiedä myöskään, miten poliisin tutkinta päättyi.

change-stt-2022-added = Lisättiin listalle.

group-stt-2022-staff = Ihmiset, jotka työskentelivät STT:llä
group-stt-2022-customers = Ihmiset, jotka käyttivät STT:n tekstiviestejä tai muita palveluja

claim-stt-2022-people-staff = ihmiset, jotka työskentelevät STT:llä
claim-stt-2022-break-in = STT huomasi murron yöllä.
claim-stt-2022-reported = STT ilmoitti mahdollisesta tietovuodosta tietosuojavaltuutetulle.
claim-stt-2022-customers-told = STT varoitti asiakkaitaan viestillä. Puhelinnumeroita ja nimiä on voinut vuotaa.
claim-stt-2022-not-excluded = Tietovuodon mahdollisuutta ei voida sulkea pois.
claim-stt-2022-staff-warned = STT varoitti työntekijöitä. Tiedoissa on esimerkiksi osoitteita ja henkilötunnuksia. Työntekijöille neuvottiin esimerkiksi omaehtoista luottokieltoa.
claim-stt-2022-former-staff = Vuoto voi koskea myös entisiä työntekijöitä.
claim-stt-2022-contacts = Mahdollinen vuoto voi koskea myös ulkopuolisten yhteystietoja ja käyttäjätunnuksia.
claim-stt-2022-ransom = Tekijät vaativat lunnaita. STT ei vastannut vaatimuksiin.
claim-stt-2022-police = Helsingin poliisi tutki asiaa tietomurtona ja tietojärjestelmän häirintänä.
