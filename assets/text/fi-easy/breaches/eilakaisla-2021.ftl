# Eilakaislan tietomurto selkeällä suomella.

breach-eilakaisla-2021 =
    .what = Eilakaisla on henkilöstöyritys. Tammikuussa 2021 rikolliset pääsivät sen palvelimelle kiristysohjelman avulla. Kiristysohjelma lukitsee tiedostoja. Rikollinen voi vaatia rahaa niiden avaamisesta.
    .status = Eilakaisla sanoi tammikuussa 2021, ettei varkaudesta ollut merkkejä. Se ei kuitenkaan voinut olla varma asiasta. Emme löytäneet uudempaa tietoa.
    .because = { $about ->
       *[you] sait tiedon, että Eilakaislan tietomurto koskee sinua
        [other] organisaatio on kertonut, että Eilakaislan tietomurto koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Eilakaislan tietomurto koskee sinua
        [other] organisaatio ei ole kertonut, että Eilakaislan tietomurto koskee häntä
      }
    .unknown = Emme tiedä, varastiko joku tietoja. Emme tiedä, miten poliisin tutkinta päättyi. Emme tiedä myöskään, onko kukaan saanut tietoa varkaudesta.

change-eilakaisla-2021-added = Lisäsimme tapauksen listalle.

claim-eilakaisla-2021-break-in = Joku murtautui Eilakaislan palvelimelle kiristysohjelman avulla.
claim-eilakaisla-2021-no-sign = Merkkejä tietojen varkaudesta ei ollut. Varmasti sitä ei kuitenkaan voinut sanoa.
claim-eilakaisla-2021-pay-data = Herkimpiä tietoja olivat henkilötunnukset, palkkatiedot ja poissaolot sairauden vuoksi. Tiedot olivat kymmeneltä vuodelta. Poissaolojen syyt eivät olleet tiedoissa.
claim-eilakaisla-2021-applicants = Yritys ei ollut pyytänyt työnhakijoilta henkilötunnusta. Yleensä tiedoissa oli hakemus ja ansioluettelo.
claim-eilakaisla-2021-kaislanet = Kaislanet-palvelun tunnuksia oli ehkä ollut myynnissä edellisenä vuonna. Käyttäjät saivat kehotuksen vaihtaa salasana.
claim-eilakaisla-2021-contact = Yritys lupasi ottaa yhteyttä ihmisiin. Lupaus koskee jokaista, jonka tietoja joku on mahdollisesti vienyt.
