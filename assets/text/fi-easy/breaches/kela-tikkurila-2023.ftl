# Kelan paperit Tikkurilan entisessä palvelupisteessä selkeällä suomella.

breach-kela-tikkurila-2023 =
    .what = Kelan palvelupiste muutti pois rakennuksesta Tikkurilassa vuoden 2022 lopulla. Rakennukseen jäi noin 180 asiakkaan papereita. Siellä on käynyt ihmisiä uuden omistajan luvalla. Siellä on käynyt ihmisiä myös luvatta.
    .status = Kela sai tiedon papereista heinäkuun 2023 lopulla. Silloin se haki paperit pois. Uusin lähteemme on elokuulta 2023.
    .because = { $about ->
       *[you] sait tiedon, että Tikkurilan palvelupisteen paperit koskevat sinua
        [other] organisaatio on kertonut, että Tikkurilan palvelupisteen paperit koskevat häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Tikkurilan palvelupisteen paperit koskevat sinua
        [other] organisaatio ei ole kertonut, että Tikkurilan palvelupisteen paperit koskevat häntä
      }
    .unknown = Emme tiedä, kuka on nähnyt paperit. Emme tiedä, mitä niissä oli. Kysy Kelalta, mitä papereitasi siellä oli.

change-kela-tikkurila-2023-added = Lisäsimme tapauksen listalle.

group-kela-tikkurila-2023-customers = Ihmiset, jotka jättivät papereita Kelaan Tikkurilassa ennen vuotta 2023

claim-kela-tikkurila-2023-moved = Palvelupiste muutti pois. Papereita jäi rakennukseen.
claim-kela-tikkurila-2023-known = Kela sai tiedon: rakennukseen oli jäänyt papereita.
claim-kela-tikkurila-2023-visitors = Rakennuksessa on käynyt ihmisiä. He ovat voineet nähdä papereita. Sinne on myös murtautunut ulkopuolisia.
claim-kela-tikkurila-2023-fetched = Kela haki paperit pois. Tietosuojavaltuutetun toimisto on saanut ilmoituksen asiasta. Toimisto valvoo tietosuojaa.
