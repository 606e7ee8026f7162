# Helsingin hammashoidon tietojen luvaton katselu: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-helsinki-dental-2024 = Hammashoito (Helsingin kaupunki, 2024)
    .what = Kaupungin hammashoidon työntekijät katsoivat asiakkaiden tietoja ilman työhön liittyvää syytä. Asia huomattiin lokakuussa 2024. Katsojia oli viisi, ja tapaus koskee muutamaa tuhatta asiakasta.
    .status = Kaupungin tiedossa ei ole, että katselusta olisi ollut haittaa tai että tietoja olisi jaettu muille. Kaupungin sivulla ei näy, miltä päivältä tieto on.
    .told = Helsingin kaupungin hammashoito
    .because = sinulle on kerrottu, että Helsingin hammashoidon tietojen katselu koskee sinua
    .if-not = sinulle ei ole kerrottu, että Helsingin hammashoidon tietojen katselu koskee sinua
    .unknown = Emme tiedä tarkkaa määrää emmekä sitä, miltä ajalta katselut ovat. Kysy kaupungilta, mitä juuri sinun tietojasi katsottiin.

change-helsinki-dental-2024-added = Lisättiin luetteloon.

group-helsinki-dental-2024-patients = Helsingin kaupungin hammashoidon asiakkaat

claim-helsinki-dental-2024-noticed = Kaupunki huomasi, että työntekijät olivat katsoneet asiakkaiden tietoja luvatta.
claim-helsinki-dental-2024-patients = Tapaus koskee muutamaa tuhatta asiakasta.
claim-helsinki-dental-2024-employees = Selvityksen mukaan viisi työntekijää katsoi tietoja luvatta.
claim-helsinki-dental-2024-letter = Kaupunki kertoo asiasta kirjeellä niille, joita se koskee.
claim-helsinki-dental-2024-no-harm = Kaupungin tiedossa ei ole, että katselusta olisi ollut asiakkaille haittaa.
