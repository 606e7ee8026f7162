# Eksotes patientpapper hos en utomstående: vad som hände, vem det gäller och vem som har sagt vad.

breach-etela-karjala-papers-2022 = Papper inom social- och hälsovården (Eksote, nu Södra Karelens välfärdsområde, 2022)
    .what = Papper om ungefär 30 av Eksotes klienter hamnade hos en utomstående genom något som hände i en anställds privatliv. Eksote fick veta det sommaren 2022. I juni 2023 misstänkte välfärdsområdet att samma person fortfarande hade papper.
    .status = Välfärdsområdet begärde den 19 juni 2023 att polisen utreder saken. Polisen bedömde då om det var fråga om ett brott. Vår nyaste källa är från juni 2023.
    .told = Eksote eller Södra Karelens välfärdsområde, papper hos en utomstående år 2022
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallet med Eksotes papper år 2022 gäller dig
        [other] en organisation har meddelat att fallet med Eksotes papper år 2022 gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallet med Eksotes papper år 2022 gäller dig
        [other] ingen organisation har meddelat att fallet med Eksotes papper år 2022 gäller personen
      }
    .unknown = Vi vet inte var papperen finns nu. Vi vet inte heller vem misstanken om muntligt berättade uppgifter gäller eller vems uppgifter den anställda tittade på. Därför säger det ingenting om ingen har kontaktat dig. Fråga välfärdsområdet.

change-etela-karjala-papers-2022-added = Lades till i listan.
change-etela-karjala-papers-2022-police = Nyheterna från juni 2023 lades till. Fallet kan också gälla den som ingen har kontaktat.

group-etela-karjala-papers-2022-clients = Klienter inom den offentliga social- och hälsovården i Södra Karelen: papper
group-etela-karjala-papers-2022-spoken = Klienter inom den offentliga social- och hälsovården i Södra Karelen: uppgifter som någon berättade muntligt eller tittade på utan rätt

claim-etela-karjala-papers-2022-people = klienter hos Eksote vars uppgifter hamnade hos en utomstående
claim-etela-karjala-papers-2022-known = Eksote fick veta av regionförvaltningsverket att klienters papper fanns hos en utomstående.
claim-etela-karjala-papers-2022-announced = Välfärdsområdet berättade att det misstänkte att en utomstående fortfarande hade papper.
claim-etela-karjala-papers-2022-requests = Välfärdsområdet begärde att polisen utreder saken.
claim-etela-karjala-papers-2022-police-weighs = Det var oklart om gärningen är ett brott. Polisen kan inleda en förundersökning först när det finns skäl att misstänka ett brott.
claim-etela-karjala-papers-2022-log-data = Polisen utredde redan från hösten 2022 en sak i samma helhet. Enligt logguppgifterna hade en anställd tittat på klient- och patientuppgifter utan rätt till det.
claim-etela-karjala-papers-2022-spoken-extent = Välfärdsområdet visste inte ännu vem de muntligt berättade uppgifterna gäller.
claim-etela-karjala-papers-2022-private-life = Papperen hamnade hos en utomstående genom något som hände i en anställds privatliv.
claim-etela-karjala-papers-2022-still-there = Det finns starka skäl att misstänka att samma person fortfarande har papper.
claim-etela-karjala-papers-2022-spoken = En misstanke har väckts om att den anställda också har berättat om vissa patientuppgifter muntligt.
claim-etela-karjala-papers-2022-contacted = Eksote kontaktade dem vars uppgifter man visste hade hamnat hos en utomstående. Välfärdsområdet har kontaktat dem på nytt.
