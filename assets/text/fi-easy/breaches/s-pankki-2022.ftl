# S-Pankin tunnistautumisen virhe vuonna 2022 selkeällä suomella.

breach-s-pankki-2022 =
    .what = Tunnistautuminen tarkoittaa: ihminen todistaa verkossa, kuka hän on. S-Pankin tunnistautuminen oli virheellinen 20. huhtikuuta – 5. elokuuta 2022. Virheen takia pystyi kirjautumaan toisen asiakkaan tunnuksilla. Näin pääsi verkkopankkiin ja muihin palveluihin. Rikolliset käyttivät virhettä hyväkseen.
    .status = Rikolliset veivät rahaa osalta asiakkaista. S-Pankki on kertonut, että se korvasi välittömät eli suorat vahingot. Uusin päivätty lähteemme on syyskuulta 2025.
    .because = { $about ->
       *[you] sait tiedon, että S-Pankin tunnistautumisen virhe koskee sinua
        [other] organisaatio on kertonut, että S-Pankin tunnistautumisen virhe koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että S-Pankin tunnistautumisen virhe koskee sinua
        [other] organisaatio ei ole kertonut, että S-Pankin tunnistautumisen virhe koskee häntä
      }
    .unknown = Emme tiedä, kuinka monen tietoja joku ulkopuolinen näki. Arviot ovat hyvin erilaisia. S-Pankki kertoi asiasta vuonna 2022. Se sanoi, että se otti yhteyttä muutamaan sataan ihmiseen. Emme tiedä, ovatko kaikki saaneet tiedon. Kysy S-Pankilta, kirjautuiko joku nimelläsi.
    .differ = Avance kirjoittaa päätöksestä. Demokraatti kirjoittaa väärinkäytöstä. Kumpikaan ei kerro, miten luku syntyi.

change-s-pankki-2022-added = Lisäsimme tapauksen listalle.
change-s-pankki-2022-ombudsman = Lisäsimme tietosuojavaltuutetun toimiston tiedotteen syyskuulta 2022. Toimisto valvoo tietosuojaa.

group-s-pankki-2022-customers = Ihmiset, joilla oli tunnukset S-Pankin verkkopankkiin huhti–elokuussa 2022

claim-s-pankki-2022-began = Pankin järjestelmään tuli ohjelman virhe.
claim-s-pankki-2022-ended = Ohjelman virhe poistui järjestelmästä.
claim-s-pankki-2022-reported = S-Pankki ilmoitti asiasta tietosuojavaltuutetun toimistolle. Toimisto valvoo tietosuojaa.
claim-s-pankki-2022-decided = S-Pankki sai 1,8 miljoonan euron seuraamusmaksun ja huomautuksen. Seuraamusmaksu on maksu sääntöjen rikkomisesta.
claim-s-pankki-2022-as-another = Toisen asiakkaan tunnuksilla pystyi kirjautumaan verkkopankkiin. Niillä pystyi kirjautumaan myös muihin palveluihin. Nämä palvelut vaativat vahvan tunnistamisen. Siinä ihminen todistaa varmalla tavalla, kuka hän on.
claim-s-pankki-2022-proportion = Tietoturvan loukkaus koski osaa asiakkaista. Virhe vaikutti käytännössä merkittävään osaan pankin asiakkaista.
claim-s-pankki-2022-several-hundred = Häiriö koski useita satoja asiakkaita. Joku käytti vain harvan rahoja luvatta.
claim-s-pankki-2022-misused = Rikolliset käyttivät virhettä väärin. He esimerkiksi maksoivat luvatta. He kirjautuivat myös muiden yritysten palveluihin verkossa.
claim-s-pankki-2022-told-by-bank = S-Pankin mukaan tietoturvan loukkaus koski muutamaa sataa asiakasta. S-Pankki kertoi, että se otti heihin yhteyttä.
claim-s-pankki-2022-crimes = Poliisi tutki 53:a petosta (maksuvälinepetos). Se tutki myös noin 150:tä tietomurtoa.
claim-s-pankki-2022-contacted = S-Pankki ottaa yhteyttä kaikkiin, joihin rikokset kohdistuivat. Se on jo tehnyt sen tai tekee sen lähipäivinä. Myös poliisi ottaa heihin yhteyttä.
claim-s-pankki-2022-compensated = Pankki on korvannut asiakkailleen välittömät eli suorat vahingot.
claim-s-pankki-2022-appeal = Finanssivalvonta valvoo pankkeja. Se antoi pankille seuraamusmaksun eli maksun sääntöjen rikkomisesta. Pankki on valittanut maksusta hallinto-oikeuteen.
