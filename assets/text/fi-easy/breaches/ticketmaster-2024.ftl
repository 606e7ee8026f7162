# Ticketmasterin tapaus 2024 selkeällä suomella.

breach-ticketmaster-2024 =
    .what = Ulkopuolinen sai Ticketmasterin asiakkaiden tietoja pilvipalvelusta. Pilvipalvelu säilyttää tietoja netissä. Näin kävi 2. huhtikuuta – 18. toukokuuta 2024. Mukana on voinut olla nimi, yhteystietoja ja salattu kortin numero. Joku tarjosi tietoja myytäväksi verkossa.
    .status = Ticketmaster lähetti asiakkaille sähköpostia. Lähettikö se sitä Suomeen? Emme löytäneet lähdettä, joka kertoisi sen.
    .because = { $about ->
       *[you] sait tiedon, että Ticketmasterin tapaus vuodelta 2024 koskee sinua
        [other] organisaatio on kertonut, että Ticketmasterin tapaus vuodelta 2024 koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Ticketmasterin tapaus vuodelta 2024 koskee sinua
        [other] organisaatio ei ole kertonut, että Ticketmasterin tapaus vuodelta 2024 koskee häntä
      }
    .unknown = Emme tiedä, onko Suomessa ostaneiden tietoja mukana. Toimittajat näkivät näytteen tiedoista. Suurin osa oli Yhdysvalloista ja vähän myös Euroopasta.

change-ticketmaster-2024-added = Lisäsimme tapauksen listalle.

group-ticketmaster-2024-buyers = Ihmiset, jotka ostivat tai yrittivät ostaa Ticketmasterin lippuja: ennen kesäkuuta 2024

claim-ticketmaster-2024-people = asiakkaat koko maailmassa (näin asiantuntijat sanovat lehdessä)
claim-ticketmaster-2024-began = Tästä alkoi aika, jolloin ulkopuolinen sai tietoja.
claim-ticketmaster-2024-ended = Tähän päättyi aika, jolloin ulkopuolinen sai tietoja.
claim-ticketmaster-2024-what = Mukana on voinut olla nimi ja yhteystietoja. Mukana on voinut olla myös salattu kortin numero ja voimassaoloaika.
claim-ticketmaster-2024-sample = Pieni osa näytteen tiedoista oli näiltä alueilta: Eurooppa, Aasia, Australia ja Väli- ja Etelä-Amerikka.
