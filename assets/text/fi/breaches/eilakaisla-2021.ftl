# Eilakaislan tietomurto tammikuussa 2021: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-eilakaisla-2021 = Vuokratyö tai työnhaku (Eilakaisla, 2021)
    .what = Rikolliset pääsivät tammikuussa 2021 henkilöstöyritys Eilakaislan palvelimelle kiristysohjelmalla. Kiristysohjelma lukitsee tiedostoja, jotta niiden avaamisesta voi vaatia rahaa.
    .status = Eilakaisla sanoi tammikuussa 2021, ettei varkaudesta ollut merkkejä. Se ei kuitenkaan voinut sulkea varkautta pois. Emme löytäneet uudempaa tietoa.
    .told = Eilakaisla
    .because = { $about ->
       *[you] sinulle on kerrottu, että Eilakaislan tietomurto koskee sinua
        [other] organisaatio on kertonut, että Eilakaislan tietomurto koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Eilakaislan tietomurto koskee sinua
        [other] organisaatio ei ole kertonut, että Eilakaislan tietomurto koskee häntä
      }
    .unknown = Emme tiedä, varastettiinko tietoja ja miten poliisin tutkinta päättyi. Emme tiedä myöskään, onko kenellekään kerrottu varkaudesta.

change-eilakaisla-2021-added = Lisättiin listalle.

group-eilakaisla-2021-workers = Ihmiset, jotka tekivät vuokratyötä Eilakaislan kautta
group-eilakaisla-2021-applicants = Ihmiset, jotka hakivat töitä Eilakaislan kautta

claim-eilakaisla-2021-people = työntekijät, joita tietokannassa oli
claim-eilakaisla-2021-break-in = Eilakaislan palvelimelle murtauduttiin kiristysohjelmalla.
claim-eilakaisla-2021-no-sign = Merkkejä tietojen varastamisesta ei ollut, mutta varmasti sitä ei voinut sanoa.
claim-eilakaisla-2021-pay-data = Arkaluonteisimpia olivat henkilötunnukset, palkkatiedot ja sairauspoissaolot. Tiedot olivat kymmeneltä vuodelta, eikä poissaolojen syitä ollut kirjattu.
claim-eilakaisla-2021-applicants = Työnhakijoilta ei ollut pyydetty henkilötunnusta. Yleensä tiedoissa oli hakemus ja ansioluettelo.
claim-eilakaisla-2021-kaislanet = Kaislanet-palvelun tunnuksia oli ehkä ollut myynnissä edellisenä vuonna. Käyttäjiä kehotettiin vaihtamaan salasana.
claim-eilakaisla-2021-contact = Yritys lupasi ottaa yhteyttä jokaiseen, jonka tietoja on mahdollisesti viety.
claim-eilakaisla-2021-police = Poliisi tutki asiaa törkeänä tietomurtona ja törkeän kiristyksen yrityksenä.
