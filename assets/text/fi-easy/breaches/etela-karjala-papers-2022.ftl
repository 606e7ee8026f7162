# Eksoten papereiden tapaus selkeällä suomella.

breach-etela-karjala-papers-2022 = Sosiaali- ja terveyspalvelut: paperit (Eksote, nyt Etelä-Karjalan hyvinvointialue, 2022)
    .what = Noin 30 Eksoten asiakkaan papereita päätyi ulkopuoliselle. Tilanne liittyi työntekijän yksityiselämään. Eksote sai siitä tiedon kesällä 2022. Kesäkuussa 2023 hyvinvointialue epäili, että papereita oli yhä samalla henkilöllä.
    .status = Hyvinvointialue teki poliisille tutkintapyynnöt 19. kesäkuuta 2023. Poliisi selvitti silloin, onko kyse rikoksesta. Uusin lähteemme on kesäkuulta 2023.
    .because = { $about ->
       *[you] sait tiedon, että Eksoten papereiden tapaus vuodelta 2022 koskee sinua
        [other] organisaatio on kertonut, että Eksoten papereiden tapaus vuodelta 2022 koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Eksoten papereiden tapaus vuodelta 2022 koskee sinua
        [other] organisaatio ei ole kertonut, että Eksoten papereiden tapaus vuodelta 2022 koskee häntä
      }
    .unknown = Emme tiedä, missä paperit ovat nyt. Työntekijä on ehkä kertonut tietoja myös suullisesti. Emme tiedä, keitä tämä epäily koskee. Emme tiedä, keiden tietoja työntekijä katsoi. Siksi se ei kerro mitään, jos yhteydenottoa ei tullut. Kysy hyvinvointialueelta.

change-etela-karjala-papers-2022-added = Lisäsimme tapauksen listalle.
change-etela-karjala-papers-2022-police = Lisäsimme kesäkuun 2023 uutiset. Tapaus voi koskea myös niitä, jotka eivät saaneet yhteydenottoa.

group-etela-karjala-papers-2022-clients = Julkisen sosiaali- ja terveydenhuollon asiakkaat Etelä-Karjalassa: paperit
group-etela-karjala-papers-2022-spoken = Julkisen sosiaali- ja terveydenhuollon asiakkaat Etelä-Karjalassa: suullisesti kerrotut tai luvatta katsotut tiedot

claim-etela-karjala-papers-2022-known = Eksote sai viranomaiselta (aluehallintovirasto) tiedon: asiakkaiden papereita on ulkopuolisella.
claim-etela-karjala-papers-2022-announced = Hyvinvointialue kertoi epäilystä: papereita on yhä ulkopuolisella.
claim-etela-karjala-papers-2022-log-data = Poliisi tutki asiaa, joka kuuluu samaan kokonaisuuteen. Se tutki sitä jo syksystä 2022. Lokitiedot näyttävät, kuka on katsonut tietoja. Niiden mukaan työntekijä oli katsonut asiakas- ja potilastietoja oikeudetta.
claim-etela-karjala-papers-2022-private-life = Paperit päätyivät ulkopuoliselle. Tilanne liittyi työntekijän yksityiselämään.
claim-etela-karjala-papers-2022-still-there = On vahva syy epäillä, että papereita on yhä samalla henkilöllä.
claim-etela-karjala-papers-2022-spoken = Epäily on, että työntekijä on kertonut joitakin potilastietoja myös suullisesti.
claim-etela-karjala-papers-2022-contacted = Eksote tiesi ihmisiä, joiden tietoja joutui ulkopuoliselle. Se otti heihin yhteyttä. Hyvinvointialue on ottanut heihin uudelleen yhteyttä.
