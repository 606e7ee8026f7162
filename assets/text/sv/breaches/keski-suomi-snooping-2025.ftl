# Obehörig läsning av uppgifter i Mellersta Finland: vad som hände, vem det gäller och vem som har sagt vad.

breach-keski-suomi-snooping-2025 = Social- och hälsovård (Mellersta Finlands välfärdsområde, 2025)
    .what = I tre fall tittade en anställd i Mellersta Finlands välfärdsområde på klienters och patienters uppgifter. Arbetet gav inget skäl till det. Bland uppgifterna fanns namn, födelsedatum och personbeteckning. Uppgifterna lästes mellan juli 2023 och juni 2025.
    .status = Välfärdsområdet känner inte till att uppgifterna i de två första fallen skulle ha förts vidare. Vår nyaste källa är daterad den 2 december 2025.
    .told = Mellersta Finlands välfärdsområde, obehörig läsning av uppgifter
    .because = { $about ->
       *[you] en organisation har meddelat dig att någon i Mellersta Finlands välfärdsområde har läst dina uppgifter utan rätt till det
        [other] en organisation har meddelat att någon i Mellersta Finlands välfärdsområde har läst personens uppgifter utan rätt till det
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att någon i Mellersta Finlands välfärdsområde har läst dina uppgifter utan rätt till det
        [other] ingen organisation har meddelat att någon i Mellersta Finlands välfärdsområde har läst personens uppgifter utan rätt till det
      }
    .unknown = Vi vet inte om alla fick ett brev eller vilka uppgifter det gällde för var och en. Vi vet inte heller om myndigheter har behandlat fallen. Fråga välfärdsområdet vilka av dina uppgifter någon tittade på.
    .differ = Siffrorna kommer från tre olika fall.

change-keski-suomi-snooping-2025-added = Lades till i listan.

group-keski-suomi-snooping-2025-clients = Klienter och patienter i Mellersta Finlands välfärdsområde

claim-keski-suomi-snooping-2025-people-first = personer som det första fallet gäller
claim-keski-suomi-snooping-2025-people-second = personer som det andra fallet gäller
claim-keski-suomi-snooping-2025-people-third = personer som det tredje fallet gäller
claim-keski-suomi-snooping-2025-began-first = Första fallet: en anställd började titta på uppgifter utan giltigt skäl.
claim-keski-suomi-snooping-2025-ended-first = Första fallet: läsningen upphörde.
claim-keski-suomi-snooping-2025-began-second = Andra fallet: en anställd började titta på uppgifter utan giltigt skäl.
claim-keski-suomi-snooping-2025-ended-second = Andra fallet: läsningen upphörde.
claim-keski-suomi-snooping-2025-began-third = Tredje fallet: en anställd började titta på uppgifter utan giltigt skäl.
claim-keski-suomi-snooping-2025-ended-third = Tredje fallet: läsningen upphörde.
claim-keski-suomi-snooping-2025-told-two = Mellersta Finlands välfärdsområde berättade om två fall.
claim-keski-suomi-snooping-2025-told-third = Mellersta Finlands välfärdsområde berättade om det tredje fallet.
claim-keski-suomi-snooping-2025-records-two = I de två första fallen tittade de anställda på namn, födelsedatum, personbeteckningar, klientuppgifter inom socialvården och hälsouppgifter.
claim-keski-suomi-snooping-2025-records-third = I det tredje fallet tittade den anställda på namn, födelsedatum, personbeteckningar, klientuppgifter inom socialvården och hälsouppgifter.
claim-keski-suomi-snooping-2025-left-two = De anställda i de två första fallen arbetar inte längre i välfärdsområdet.
claim-keski-suomi-snooping-2025-left-third = Den anställda i det tredje fallet arbetar inte längre i välfärdsområdet.
claim-keski-suomi-snooping-2025-passed-on-two = Välfärdsområdet känner inte till att uppgifterna i de två första fallen skulle ha förts vidare.
claim-keski-suomi-snooping-2025-inquiry-third = Välfärdsområdets egen utredning av det tredje fallet är klar.
