# Eksoten potilaspaperit ulkopuolisella: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-etela-karjala-papers-2022 = Sosiaali- ja terveyspalvelujen paperit (Eksote, nyt Etelä-Karjalan hyvinvointialue, 2022)
    .what = Noin 30 Eksoten asiakkaan papereita päätyi ulkopuoliselle työntekijän yksityiselämän tilanteessa. Eksote sai siitä tiedon kesällä 2022. Kesäkuussa 2023 hyvinvointialue epäili, että papereita oli yhä samalla henkilöllä.
    .status = Hyvinvointialue teki poliisille tutkintapyynnöt 19. kesäkuuta 2023. Poliisi selvitti silloin, onko kyse rikoksesta. Uusin lähteemme on kesäkuulta 2023.
    .told = Eksote tai Etelä-Karjalan hyvinvointialue, paperit ulkopuolisella vuonna 2022
    .because = { $about ->
       *[you] sinulle on kerrottu, että Eksoten papereiden tapaus vuodelta 2022 koskee sinua
        [other] organisaatio on kertonut, että Eksoten papereiden tapaus vuodelta 2022 koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Eksoten papereiden tapaus vuodelta 2022 koskee sinua
        [other] organisaatio ei ole kertonut, että Eksoten papereiden tapaus vuodelta 2022 koskee häntä
      }
    .unknown = Emme tiedä, missä paperit ovat nyt. Emme tiedä, keitä epäily suullisesti kerrotuista tiedoista koskee tai keiden tietoja työntekijä katsoi. Siksi yhteydenoton puuttuminen ei kerro mitään. Kysy hyvinvointialueelta.

change-etela-karjala-papers-2022-added = Lisättiin listalle.
change-etela-karjala-papers-2022-police = Lisättiin kesäkuun 2023 uutiset. Tapaus voi koskea myös niitä, joihin kukaan ei ole ottanut yhteyttä.

group-etela-karjala-papers-2022-clients = Julkisten sosiaali- ja terveyspalvelujen asiakkaat Etelä-Karjalassa: paperit
group-etela-karjala-papers-2022-spoken = Julkisten sosiaali- ja terveyspalvelujen asiakkaat Etelä-Karjalassa: suullisesti kerrotut tai luvatta katsotut tiedot

claim-etela-karjala-papers-2022-people = Eksoten asiakkaat, joiden tietoja joutui ulkopuoliselle
claim-etela-karjala-papers-2022-known = Eksote sai aluehallintovirastolta tiedon, että asiakkaiden papereita on ulkopuolisella.
claim-etela-karjala-papers-2022-announced = Hyvinvointialue kertoi epäilevänsä, että papereita on yhä ulkopuolisella.
claim-etela-karjala-papers-2022-requests = Hyvinvointialue teki poliisille tutkintapyynnöt.
claim-etela-karjala-papers-2022-police-weighs = Oli epäselvää, onko teko rikos. Poliisi voi aloittaa esitutkinnan vasta, kun on syytä epäillä rikosta.
claim-etela-karjala-papers-2022-log-data = Poliisi tutki samaan kokonaisuuteen kuuluvaa asiaa jo syksystä 2022. Lokitietojen mukaan työntekijä oli katsonut asiakas- ja potilastietoja oikeudetta.
claim-etela-karjala-papers-2022-spoken-extent = Hyvinvointialue ei vielä tiennyt, keitä suullisesti kerrotut tiedot koskevat.
claim-etela-karjala-papers-2022-private-life = Paperit päätyivät ulkopuoliselle työntekijän yksityiselämään liittyvässä tilanteessa.
claim-etela-karjala-papers-2022-still-there = On vahva syy epäillä, että papereita on edelleen saman henkilön hallussa.
claim-etela-karjala-papers-2022-spoken = On herännyt epäily, että työntekijä on kertonut joitakin potilastietoja myös suullisesti.
claim-etela-karjala-papers-2022-contacted = Eksote otti yhteyttä niihin, joiden tietoja tiedettiin joutuneen ulkopuoliselle. Hyvinvointialue on ottanut heihin uudelleen yhteyttä.
