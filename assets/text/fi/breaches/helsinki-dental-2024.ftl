# Helsingin hammashoidon tietojen luvaton katselu: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-helsinki-dental-2024 = Hammashoito (Helsingin kaupunki, 2024)
    .what = Kaupungin hammashoidon työntekijät katsoivat asiakkaiden tietoja perusteetta eli ilman työhön liittyvää syytä. Asia huomattiin lokakuussa 2024. Yksi työntekijä katsoi noin 2 000 ihmisen tietoja ja neljä muuta yhteensä noin 1 000 ihmisen tietoja.
    .status = Kaupunki ei tiedä haitoista eikä siitä, että tietoja olisi annettu muille. Uusin päivätty lähteemme on tammikuulta 2025.
    .told = Helsingin kaupungin hammashoito
    .because = { $about ->
       *[you] sinulle on kerrottu, että Helsingin hammashoidon tapaus koskee sinua
        [other] organisaatio on kertonut, että Helsingin hammashoidon tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Helsingin hammashoidon tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Helsingin hammashoidon tapaus koskee häntä
      }
    .unknown = Emme tiedä tarkkaa määrää emmekä sitä, milloin tietoja katsottiin. Kysy kaupungilta, mitä tietojasi katsottiin.
    .differ = Luvut koskevat eri työntekijöiden katselua, eikä kukaan ole kertonut, onko niissä samoja ihmisiä.

change-helsinki-dental-2024-added = Lisättiin listalle.

group-helsinki-dental-2024-patients = Helsingin kaupungin hammashoidon asiakkaat

claim-helsinki-dental-2024-noticed = Kaupunki huomasi, että työntekijät olivat katsoneet asiakkaiden tietoja luvatta.
claim-helsinki-dental-2024-told-first = Kaupunki kertoi yhdestä työntekijästä, joka oli katsonut työtoverin ja asiakkaiden tietoja luvatta.
claim-helsinki-dental-2024-told-extent = Kaupunki kertoi, kuinka laajaa katselu oli ja että katsojia oli viisi.
claim-helsinki-dental-2024-people-one-employee = ihmiset, joiden tietoja yksi työntekijä katsoi luvatta
claim-helsinki-dental-2024-people-four-employees = ihmiset, joiden tietoja neljä muuta työntekijää katsoi luvatta
claim-helsinki-dental-2024-patients = Tapaus koskee muutamaa tuhatta asiakasta.
claim-helsinki-dental-2024-employees = Selvityksen mukaan viisi työntekijää katsoi tietoja luvatta.
claim-helsinki-dental-2024-letter = Kaupunki kertoo asiasta kirjeellä niille, joita se koskee.
claim-helsinki-dental-2024-no-harm = Kaupungin tiedossa ei ole, että katselusta olisi ollut asiakkaille haittaa.
