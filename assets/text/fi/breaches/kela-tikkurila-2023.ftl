# Kelan paperit Tikkurilan entisessä palvelupisteessä: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-kela-tikkurila-2023 = Kelan palvelupisteen paperit (Kela, Tikkurila 2023)
    .what = Kelan palvelupiste muutti pois rakennuksesta Tikkurilassa vuoden 2022 lopulla. Sinne jäi noin 180 asiakkaan papereita. Rakennuksessa on käynyt ihmisiä uuden omistajan luvalla ja myös luvatta.
    .status = Kela haki paperit pois, kun se sai tiedon niistä heinäkuun 2023 lopulla. Uusin lähteemme on elokuulta 2023.
    .told = Kela, Tikkurilan entinen palvelupiste
    .because = { $about ->
       *[you] sinulle on kerrottu, että Tikkurilan palvelupisteen paperit koskevat sinua
        [other] organisaatio on kertonut, että Tikkurilan palvelupisteen paperit koskevat häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Tikkurilan palvelupisteen paperit koskevat sinua
        [other] organisaatio ei ole kertonut, että Tikkurilan palvelupisteen paperit koskevat häntä
      }
    .unknown = Emme tiedä, kuka on nähnyt paperit ja mitä niissä oli. Kysy Kelalta, mitä papereitasi siellä oli.

change-kela-tikkurila-2023-added = Lisättiin listalle.

group-kela-tikkurila-2023-customers = Ihmiset, jotka jättivät papereita Kelan palvelupisteeseen Tikkurilassa ennen vuotta 2023

claim-kela-tikkurila-2023-people = asiakkaat, joiden papereita rakennukseen jäi
claim-kela-tikkurila-2023-moved = Palvelupiste muutti pois, ja papereita jäi rakennukseen.
claim-kela-tikkurila-2023-known = Kela sai tiedon rakennukseen jääneistä papereista.
claim-kela-tikkurila-2023-announced = Kela kertoi papereista tiedotteessa.
claim-kela-tikkurila-2023-visitors = Rakennuksessa käyneet ovat voineet nähdä papereita. Sinne on myös murtautunut ulkopuolisia.
claim-kela-tikkurila-2023-fetched = Paperit on haettu pois, ja asiasta on ilmoitettu tietosuojavaltuutetun toimistolle.
claim-kela-tikkurila-2023-letters = Kela lähettää henkilökohtaisen kirjeen asiakkaille, joiden papereita rakennuksessa oli.
