# Sarastian asiakassivuston tapaus maaliskuussa 2021 selkeällä suomella.

breach-sarastia-2021 =
    .what = Joku tunkeutui Sarastian sivustolle, joka on asiakkaita varten. Sarastia sai siitä tiedon 3. maaliskuuta 2021. Sivustolla ihmiset ilmoittivat tietoja palkan maksua varten.
    .status = Kopioiko joku tietoja tai käyttikö niitä väärin? Sarastian mukaan tutkinta ei vahvistanut sitä. Sitä ei voinut myöskään sulkea pois. Näin Sarastia kertoi maaliskuussa 2021.
    .told = Sarastia tai työnantaja, Sarastian sivusto asiakkaille
    .because = { $about ->
       *[you] sait tiedon, että Sarastian sivuston tapaus koskee sinua
        [other] organisaatio on kertonut, että Sarastian sivuston tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Sarastian sivuston tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Sarastian sivuston tapaus koskee häntä
      }
    .unknown = Emme tiedä, kopioiko joku tietoja ja keiden. Emme tiedä myöskään, minkä työnantajien työntekijöitä asia koskee.

change-sarastia-2021-added = Lisäsimme tapauksen listalle.
change-sarastia-2021-notice = Lisäsimme Sarastian oman tiedotteen: joku tunkeutui sivustolle.

claim-sarastia-2021-noticed = Sarastia sai tiedon tietoturvan loukkauksesta.
claim-sarastia-2021-days = Loukkaus on voinut koskea niitä, jotka asioivat palvelussa 28. helmikuuta – 3. maaliskuuta 2021. Kyse on tiedoista heidän identiteetistään, osoitteestaan ja tilinumerostaan. Identiteetti tarkoittaa, kuka ihminen on.
claim-sarastia-2021-attachments = Se on voinut koskea muitakin, jotka lähettivät palvelussa tiedostoja.
claim-sarastia-2021-way-in = Joku tunkeutui sivustolle tietoturvan aukon kautta. Aukko syntyi, koska käytännöt olivat ristiriidassa.
claim-sarastia-2021-copying = Kopioiko joku tietoja tai käyttikö niitä väärin? Tutkinta ei vahvistanut sitä. Sitä ei voi myöskään sulkea pois.
claim-sarastia-2021-contacted = Sarastia otti yhteyttä niihin asiakkaisiin, joita epäily koskee. Se avasi myös tukipuhelimen.
