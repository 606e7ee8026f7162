# Obehörig läsning av uppgifter i Kymmenedalen: vad som hände, vem det gäller och vem som har sagt vad.

breach-kymenlaakso-snooping-2025 = Social- och hälsovård (Kymmenedalens välfärdsområde, 2025–2026)
    .what = I tre fall tittade en anställd i Kymmenedalens välfärdsområde på klienters uppgifter utan skäl som hade med arbetet att göra. Välfärdsområdet berättade om fallen i oktober 2025, januari 2026 och februari 2026. Uppgifterna lästes mellan september 2023 och november 2025.
    .status = Välfärdsområdet känner inte till att uppgifterna i de två första fallen skulle ha förts vidare eller missbrukats. Vår nyaste källa är daterad den 12 februari 2026.
    .told = Kymmenedalens välfärdsområde, obehörig läsning av uppgifter (besked i oktober 2025 eller senare)
    .because = { $about ->
       *[you] en organisation har meddelat dig att någon i Kymmenedalens välfärdsområde har läst dina uppgifter utan rätt till det
        [other] en organisation har meddelat att någon i Kymmenedalens välfärdsområde har läst personens uppgifter utan rätt till det
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att någon i Kymmenedalens välfärdsområde har läst dina uppgifter utan rätt till det
        [other] ingen organisation har meddelat att någon i Kymmenedalens välfärdsområde har läst personens uppgifter utan rätt till det
      }
    .unknown = Välfärdsområdet berättar inte vad allmänna personuppgifter är: vi drar slutsatsen att personbeteckningen kan höra till dem. Vi vet inte allt om fallen, uppgifterna och besluten, eller om alla i det tredje fallet fick ett brev. Fråga välfärdsområdet vilka av dina uppgifter någon tittade på.
    .differ = Siffrorna kommer från tre olika fall.

change-kymenlaakso-snooping-2025-added = Lades till i listan.
change-kymenlaakso-snooping-2025-code = Här står nu att någon också kan ha tittat på personbeteckningar. Välfärdsområdet talar om allmänna personuppgifter utan att räkna upp dem.

group-kymenlaakso-snooping-2025-clients = Klienter i Kymmenedalens välfärdsområde

claim-kymenlaakso-snooping-2025-people-first = personer som det första fallet gäller
claim-kymenlaakso-snooping-2025-people-second = personer som det andra fallet gäller
claim-kymenlaakso-snooping-2025-people-third = personer som det tredje fallet gäller
claim-kymenlaakso-snooping-2025-began-first = Första fallet: en anställd började titta på klienters uppgifter utan giltigt skäl.
claim-kymenlaakso-snooping-2025-ended-first = Första fallet: läsningen upphörde.
claim-kymenlaakso-snooping-2025-began-second = Andra fallet: en anställd började titta på patienters uppgifter utan giltigt skäl.
claim-kymenlaakso-snooping-2025-ended-second = Andra fallet: läsningen upphörde.
claim-kymenlaakso-snooping-2025-began-third = Tredje fallet: en anställd började titta på klienters uppgifter utan giltigt skäl.
claim-kymenlaakso-snooping-2025-ended-third = Tredje fallet: läsningen upphörde.
claim-kymenlaakso-snooping-2025-told-first = Kymmenedalens välfärdsområde berättade om det första fallet.
claim-kymenlaakso-snooping-2025-told-second = Kymmenedalens välfärdsområde berättade om det andra fallet.
claim-kymenlaakso-snooping-2025-told-third = Kymmenedalens välfärdsområde berättade om det tredje fallet.
claim-kymenlaakso-snooping-2025-letters-first = Välfärdsområdet meddelar per brev dem som det första fallet gäller.
claim-kymenlaakso-snooping-2025-letters-second = Välfärdsområdet meddelar per brev dem som det andra fallet gäller.
claim-kymenlaakso-snooping-2025-records-first = I det första fallet tittade den anställda på allmänna personuppgifter, klientuppgifter inom socialvården och hälsouppgifter.
claim-kymenlaakso-snooping-2025-records-second = I det andra fallet tittade den anställda på allmänna personuppgifter och hälsouppgifter i patientdatasystemet.
claim-kymenlaakso-snooping-2025-records-third = I det tredje fallet tittade den anställda på klientuppgifter och patientuppgifter i patientdatasystemet.
claim-kymenlaakso-snooping-2025-authorities-first = Välfärdsområdet anmälde det första fallet till dataombudsmannen och bad polisen utreda det.
claim-kymenlaakso-snooping-2025-authorities-second = Välfärdsområdet anmälde det andra fallet till dataombudsmannen och bad polisen utreda det.
claim-kymenlaakso-snooping-2025-authorities-third = Välfärdsområdet anmälde det tredje fallet till dataombudsmannen.
claim-kymenlaakso-snooping-2025-left-first = Den anställda i det första fallet arbetar inte längre i välfärdsområdet.
claim-kymenlaakso-snooping-2025-left-second = Den anställda i det andra fallet arbetar inte längre i välfärdsområdet.
claim-kymenlaakso-snooping-2025-passed-on-first = Välfärdsområdet känner inte till att uppgifterna i det första fallet skulle ha förts vidare eller missbrukats.
claim-kymenlaakso-snooping-2025-passed-on-second = Välfärdsområdet känner inte till att uppgifterna i det andra fallet skulle ha förts vidare eller missbrukats.
claim-kymenlaakso-snooping-2025-found-third = Det tredje fallet upptäcktes i välfärdsområdets egen granskning.
