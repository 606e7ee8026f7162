# Fallet Ticketmaster 2018: vad som hände, vem det gäller och vem som har sagt vad.

breach-ticketmaster-2018 = Biljetter från Ticketmaster (Ticketmaster, 2018)
    .what = På Ticketmasters sidor fanns ett program för kundtjänst som innehöll ett skadligt program. Uppgifter om biljettköpare från september 2017 till den 23 juni 2018 kan ha hamnat hos utomstående. Betalningsuppgifter kan ha varit med.
    .status = Ticketmaster uppmanade kunderna att byta lösenord och följa kontohändelserna. Bolaget tror att intrånget inte gäller dem som inte fick e-post om det.
    .told = Ticketmaster, dataintrånget 2018
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallet Ticketmaster från 2018 gäller dig
        [other] en organisation har meddelat att fallet Ticketmaster från 2018 gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallet Ticketmaster från 2018 gäller dig
        [other] ingen organisation har meddelat att fallet Ticketmaster från 2018 gäller personen
      }
    .unknown = Vi vet inte hur många i Finland det gällde. Ticketmaster uppgav inget antal.

change-ticketmaster-2018-added = Lades till i listan.

group-ticketmaster-2018-buyers = Personer som köpte eller försökte köpa biljetter hos Ticketmaster mellan september 2017 och den 23 juni 2018

claim-ticketmaster-2018-began = Uppgifter om biljettköpare kan ha hamnat hos utomstående från och med den här tiden.
claim-ticketmaster-2018-known = Ticketmaster upptäckte det skadliga programmet och tog bort det från sina sidor.
claim-ticketmaster-2018-share = Intrånget gällde mindre än 5 procent av kunderna i hela världen.
claim-ticketmaster-2018-email = Ticketmaster skickade e-post till dem som intrånget kan gälla.
claim-ticketmaster-2018-finns = E-post skickades också till kunder i Finland.
claim-ticketmaster-2018-only-uk = Enligt vad Ticketmaster då trodde gällde intrånget bara en del av kunderna i Storbritannien.
claim-ticketmaster-2018-passwords = Lösenordet nollställdes för en del användare i Finland.
claim-ticketmaster-2018-no-number = Ticketmaster uppgav inte hur många i Finland intrånget gäller.
