# STT:n tietomurto heinäkuussa 2022 selkeällä suomella.

breach-stt-2022 =
    .what = STT on uutistoimisto. Rikolliset pääsivät sen järjestelmiin heinäkuussa 2022. He käyttivät kiristysohjelmaa. Se lukitsee tiedostoja, jotta rikollinen voi vaatia rahaa avaamisesta.
    .because = { $about ->
       *[you] sait tiedon, että STT:n tietomurto koskee sinua
        [other] organisaatio on kertonut, että STT:n tietomurto koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että STT:n tietomurto koskee sinua
        [other] organisaatio ei ole kertonut, että STT:n tietomurto koskee häntä
      }
    .unknown = Emme tiedä, vuotiko tietoja ja keiden. Emme tiedä myöskään, miten poliisin tutkinta päättyi.

change-stt-2022-added = Lisäsimme tapauksen listalle.

claim-stt-2022-reported = Tietoja on ehkä vuotanut. STT ilmoitti siitä tietosuojan valvojalle eli tietosuojavaltuutetulle.
claim-stt-2022-not-excluded = Tietovuodon mahdollisuutta ei voi sulkea pois.
claim-stt-2022-staff-warned = STT varoitti työntekijöitä. Tiedoissa on esimerkiksi osoitteita ja henkilötunnuksia. Työntekijät saivat neuvoja. Yksi neuvo oli omaehtoinen luottokielto eli oma merkintä luottotietoihin.
claim-stt-2022-contacts = Mahdollinen vuoto voi koskea myös ulkopuolisia ihmisiä. Se voi koskea heidän yhteystietojaan ja tunnuksiaan.
claim-stt-2022-ransom = Tekijät vaativat lunnaita eli rahaa. STT ei vastannut vaatimuksiin.
