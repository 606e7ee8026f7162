# Obehörig läsning av uppgifter i Mellersta Finland: vad som hände, vem det gäller och vem som har sagt vad.

breach-keski-suomi-snooping-2025 = Social- och hälsovård (Mellersta Finlands välfärdsområde, 2025)
    .what = I Mellersta Finlands välfärdsområde fanns tre fall där en anställd tittade på uppgifter utan grund. Det var uppgifter om klienter och patienter. Fallen är från åren 2023–2025.
    .status = Vi har inte hittat nyare uppgifter än välfärdsområdets meddelanden den 24 september och den 2 december 2025.
    .told = Mellersta Finlands välfärdsområde, obehörig läsning av uppgifter
    .because = en organisation har meddelat dig att obehörig läsning i Mellersta Finlands välfärdsområde gäller dig
    .if-not = ingen organisation har meddelat dig att obehörig läsning i Mellersta Finlands välfärdsområde gäller dig
    .unknown = Vi vet inte om alla fick ett brev om saken. Vi vet inte vilka uppgifter om varje person som någon tittade på. Vi vet inte heller hur utredningen av fallen slutade. Fråga välfärdsområdet vilka av just dina uppgifter någon har tittat på.
    .differ = Siffrorna kommer från tre olika fall.

change-keski-suomi-snooping-2025-added = Lades till i listan.

group-keski-suomi-snooping-2025-clients = Klienter och patienter i Mellersta Finlands välfärdsområde

claim-keski-suomi-snooping-2025-people-first = personer som det första fallet gäller
claim-keski-suomi-snooping-2025-people-second = personer som det andra fallet gäller
claim-keski-suomi-snooping-2025-people-third = personer som det tredje fallet gäller
claim-keski-suomi-snooping-2025-began = En anställd började titta på uppgifter utan grund.
claim-keski-suomi-snooping-2025-ended = Den obehöriga läsningen av uppgifter upphörde.
claim-keski-suomi-snooping-2025-told-two = Mellersta Finlands välfärdsområde berättade om två fall.
claim-keski-suomi-snooping-2025-told-third = Mellersta Finlands välfärdsområde berättade om det tredje fallet.
claim-keski-suomi-snooping-2025-records = I fallen tittade någon på personbeteckningar, uppgifter inom socialvården och hälsouppgifter.
