# Konsultit näkivät potilastietoja Satakunnassa selkeällä suomella.

breach-satakunta-consultants-2024 =
    .what = Hyvinvointialueen mukaan konsultit katsoivat potilastietoja. He eivät hoitaneet näitä potilaita. Konsultit olivat terveydenhuollon ammattilaisia. Heillä on velvollisuus pitää tiedot salassa. Tapaus koskee osaa asiakkaista näillä terveysasemilla: Pohjois-Pori, Itä-Pori, Kankaanpää, Huittinen, Kokemäki, Harjavalta, Nakkila, Säkylä ja Eura.
    .status = Syyttäjä päätti asian elokuussa 2024: rikosta ei ollut tapahtunut. Syyttäjän mukaan konsultit eivät olleet ulkopuolisia ilman oikeutta tietoihin.
    .because = { $about ->
       *[you] sait tiedon, että Satakunnan terveysasemien tapaus koskee sinua
        [other] organisaatio on kertonut, että Satakunnan terveysasemien tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Satakunnan terveysasemien tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Satakunnan terveysasemien tapaus koskee häntä
      }
    .unknown = Emme tiedä, kuinka monen asiakkaan tietoja konsultit katsoivat. Loki on luettelo siitä, kuka tietoja on katsonut. Kaikesta katselusta ei jäänyt merkintää lokiin.

change-satakunta-consultants-2024-added = Lisäsimme tapauksen listalle.
change-satakunta-consultants-2024-standing = Korjasimme, mistä tieto tulee. Hyvinvointialue kertoi tapauksesta itse.

group-satakunta-consultants-2024-health-station-clients = Ihmiset, jotka käyttivät julkista sosiaali- tai terveyspalvelua Satakunnassa, esimerkiksi terveysasemaa

claim-satakunta-consultants-2024-notice = Satakunnan hyvinvointialue ilmoitti asiasta tietosuojan valvojalle eli tietosuojavaltuutetulle.
claim-satakunta-consultants-2024-stations = Tapaus koskee osaa asiakkaista näillä terveysasemilla: Pohjois-Pori, Itä-Pori, Kankaanpää, Huittinen, Kokemäki, Harjavalta, Nakkila, Säkylä ja Eura.
claim-satakunta-consultants-2024-not-logged = Loki on luettelo siitä, kuka tietoja on katsonut. Kaikesta katselusta ei jäänyt merkintää lokiin.
claim-satakunta-consultants-2024-no-outsiders = Konsultteja ei voi pitää ulkopuolisina ilman oikeutta tietoihin. Vaikka voisi, haitta yksityisyydelle olisi pieni.
claim-satakunta-consultants-2024-professionals = Konsultit olivat terveydenhuollon ammattilaisia. Heillä on velvollisuus pitää tiedot salassa. He katsoivat potilaiden tietoja. He eivät hoitaneet näitä potilaita.
