# Ticketmasterin tapaus 2024: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-ticketmaster-2024 = Ticketmasterin liput (Ticketmaster, 2024)
    .what = Ulkopuolinen sai Ticketmasterin asiakkaiden tietoja pilvipalvelusta 2. huhtikuuta – 18. toukokuuta 2024. Mukana on voinut olla nimi, yhteystietoja ja salattu kortin numero. Tietoja tarjottiin myytäväksi verkossa.
    .status = Ticketmaster lähetti asiakkaille sähköpostia. Emme löytäneet lähdettä, joka kertoisi, lähetettiinkö sitä Suomeen.
    .told = Ticketmaster, vuoden 2024 tietomurto
    .because = { $about ->
       *[you] sinulle on kerrottu, että Ticketmasterin tapaus vuodelta 2024 koskee sinua
        [other] organisaatio on kertonut, että Ticketmasterin tapaus vuodelta 2024 koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Ticketmasterin tapaus vuodelta 2024 koskee sinua
        [other] organisaatio ei ole kertonut, että Ticketmasterin tapaus vuodelta 2024 koskee häntä
      }
    .unknown = Emme tiedä, onko Suomessa ostaneiden tietoja mukana. Toimittajien näkemässä näytteessä suurin osa tiedoista oli Yhdysvalloista ja vähän myös Euroopasta.

change-ticketmaster-2024-added = Lisättiin listalle.

group-ticketmaster-2024-buyers = Ihmiset, jotka ostivat tai yrittivät ostaa lippuja Ticketmasterista ennen kesäkuuta 2024

claim-ticketmaster-2024-people = asiakkaat koko maailmassa, lehden siteeraamien asiantuntijoiden mukaan
claim-ticketmaster-2024-began = Aika, jolloin ulkopuolinen sai tietoja, alkoi.
claim-ticketmaster-2024-ended = Aika, jolloin ulkopuolinen sai tietoja, päättyi.
claim-ticketmaster-2024-known = Ticketmaster huomasi murron.
claim-ticketmaster-2024-what = Mukana on voinut olla nimi, yhteystietoja sekä salattu kortin numero ja voimassaoloaika.
claim-ticketmaster-2024-sample = Pieni osa näytteen tiedoista oli Euroopasta, Aasiasta, Australiasta ja Väli- ja Etelä-Amerikasta.
claim-ticketmaster-2024-finland = Ticketmaster toimii myös Suomessa.
