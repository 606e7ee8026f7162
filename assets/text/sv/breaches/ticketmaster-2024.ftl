# Fallet Ticketmaster 2024: vad som hände, vem det gäller och vem som har sagt vad.

breach-ticketmaster-2024 = Biljetter från Ticketmaster (Ticketmaster, 2024)
    .what = En utomstående fick uppgifter om Ticketmasters kunder från en molntjänst mellan den 2 april och den 18 maj 2024. Namn, kontaktuppgifter och ett krypterat kortnummer kan ha varit med. Uppgifterna bjöds ut till försäljning på nätet.
    .status = Ticketmaster skickade e-post till kunder. Vi hittade ingen källa som säger om den skickades till Finland.
    .told = Ticketmaster, dataintrånget 2024
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallet Ticketmaster från 2024 gäller dig
        [other] en organisation har meddelat att fallet Ticketmaster från 2024 gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallet Ticketmaster från 2024 gäller dig
        [other] ingen organisation har meddelat att fallet Ticketmaster från 2024 gäller personen
      }
    .unknown = Vi vet inte om uppgifter om köpare i Finland var med. I ett urval som journalister såg var de flesta uppgifterna från USA och några också från Europa.

change-ticketmaster-2024-added = Lades till i listan.

group-ticketmaster-2024-buyers = Personer som köpte eller försökte köpa biljetter hos Ticketmaster före juni 2024

claim-ticketmaster-2024-people = kunder i hela världen, enligt de experter som tidningen hänvisar till
claim-ticketmaster-2024-began = Den tid då en utomstående fick uppgifter började.
claim-ticketmaster-2024-ended = Den tid då en utomstående fick uppgifter tog slut.
claim-ticketmaster-2024-known = Ticketmaster upptäckte intrånget.
claim-ticketmaster-2024-what = Namn, kontaktuppgifter samt krypterat kortnummer och giltighetstid kan ha varit med.
claim-ticketmaster-2024-sample = En liten del av uppgifterna i urvalet var från Europa, Asien, Australien samt Central- och Sydamerika.
claim-ticketmaster-2024-finland = Ticketmaster är verksamt också i Finland.
