# Konsultit näkivät potilastietoja Satakunnassa: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-satakunta-consultants-2024 = Terveysasemat ja konsultit (Satakunnan hyvinvointialue, 2024)
    .what = Hyvinvointialueen mukaan konsultit katsoivat potilastietoja, vaikka he eivät hoitaneet potilaita. Konsultit olivat terveydenhuollon ammattihenkilöitä, joita sitoo salassapitovelvollisuus. Tapaus koskee osaa näiden terveysasemien asiakkaista: Pohjois-Pori, Itä-Pori, Kankaanpää, Huittinen, Kokemäki, Harjavalta, Nakkila, Säkylä ja Eura.
    .status = Syyttäjä päätti asian elokuussa 2024: rikosta ei ollut tapahtunut. Syyttäjän mukaan konsultit eivät olleet ulkopuolisia, joilta oikeus nähdä tiedot puuttui.
    .told = Satakunnan hyvinvointialue, konsultit ja terveysasemien potilastiedot
    .because = { $about ->
       *[you] sinulle on kerrottu, että Satakunnan terveysasemien tapaus koskee sinua
        [other] organisaatio on kertonut, että Satakunnan terveysasemien tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Satakunnan terveysasemien tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Satakunnan terveysasemien tapaus koskee häntä
      }
    .unknown = Emme tiedä, kuinka monen asiakkaan tietoja konsultit katsoivat. Kaikesta katselusta ei jäänyt merkintää lokiin eli luetteloon siitä, kuka tietoja on katsonut.

change-satakunta-consultants-2024-added = Lisättiin listalle.
change-satakunta-consultants-2024-standing = Korjattiin, mistä tieto on peräisin: hyvinvointialue kertoi tapauksesta itse.

group-satakunta-consultants-2024-health-station-clients = Ihmiset, jotka käyttivät terveysasemaa tai muuta julkista sosiaali- tai terveyspalvelua Satakunnassa

claim-satakunta-consultants-2024-notice = Satakunnan hyvinvointialue ilmoitti asiasta tietosuojavaltuutetulle.
claim-satakunta-consultants-2024-announced = Satakunnan hyvinvointialue kertoi asiasta julkisesti.
claim-satakunta-consultants-2024-stations = Tapaus koskee osaa Pohjois-Porin, Itä-Porin, Kankaanpään, Huittisten, Kokemäen, Harjavallan, Nakkilan, Säkylän ja Euran terveysasemien asiakkaista.
claim-satakunta-consultants-2024-not-logged = Kaikesta katselusta ei jäänyt merkintää lokitietoihin.
claim-satakunta-consultants-2024-closed = Syyttäjä päätti asian, koska rikosta ei ollut tapahtunut.
claim-satakunta-consultants-2024-no-outsiders = Konsultteja ei voi pitää ulkopuolisina, joilla ei ollut oikeutta nähdä tietoja. Vaikka voisi, haitta yksityisyydelle olisi vähäinen.
claim-satakunta-consultants-2024-professionals = Konsultit olivat terveydenhuollon ammattihenkilöitä, joita sitoo salassapitovelvollisuus. He eivät hoitaneet potilaita, joiden tietoja he katsoivat.
claim-satakunta-consultants-2024-public-notice = Hyvinvointialue antoi asiasta julkisen ilmoituksen. Kukaan ei ollut siihen mennessä ilmoittautunut.
