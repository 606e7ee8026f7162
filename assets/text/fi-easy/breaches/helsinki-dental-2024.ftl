# Helsingin hammashoidon tapaus selkeällä suomella.

breach-helsinki-dental-2024 =
    .what = Kaupungin hammashoidon työntekijät katsoivat asiakkaiden tietoja ilman työhön liittyvää syytä. Kaupunki huomasi asian lokakuussa 2024. Yksi työntekijä katsoi noin 2 000 ihmisen tietoja. Neljä muuta katsoi yhteensä noin 1 000 ihmisen tietoja.
    .status = Kaupunki ei tiedä haitoista. Se ei tiedä myöskään, että joku olisi antanut tietoja muille. Uusin päivätty lähteemme on tammikuulta 2025.
    .because = { $about ->
       *[you] sait tiedon, että Helsingin hammashoidon tapaus koskee sinua
        [other] organisaatio on kertonut, että Helsingin hammashoidon tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Helsingin hammashoidon tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Helsingin hammashoidon tapaus koskee häntä
      }
    .unknown = Emme tiedä tarkkaa määrää. Emme tiedä, milloin työntekijät katsoivat tietoja. Kysy kaupungilta, mitä tietojasi he katsoivat.
    .differ = Luvut koskevat eri työntekijöiden katselua. Kukaan ei ole kertonut, onko niissä samoja ihmisiä.

change-helsinki-dental-2024-added = Lisäsimme tapauksen listalle.

claim-helsinki-dental-2024-told-first = Kaupunki kertoi yhdestä työntekijästä. Hän oli katsonut luvatta työtoverin ja asiakkaiden tietoja.
claim-helsinki-dental-2024-told-extent = Kaupunki kertoi, kuinka laajaa katselu oli. Katsojia oli viisi.
