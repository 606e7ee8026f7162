# Obehörig läsning av patientuppgifter vid Åucs: vad som hände, vem det gäller och vem som har sagt vad.

breach-varsinais-suomi-snooping-2022 = Sjukhusvård (Åucs, 2022)
    .what = En anställd vid Åucs misstänks ha tittat på patientuppgifter utan rätt till det åren 2020–2022. Enligt polisen gäller saken högst 200 personer.
    .status = Åtal för dataskyddsbrott väcktes i maj 2023. Sjukvårdsdistriktet kände inte till att uppgifterna skulle ha använts. Vår nyaste källa är från juni 2023.
    .told = Åucs eller polisen, obehörig läsning av patientuppgifter
    .because = { $about ->
       *[you] en organisation har meddelat dig att den obehöriga läsningen av patientuppgifter vid Åucs gäller dig
        [other] en organisation har meddelat att den obehöriga läsningen av patientuppgifter vid Åucs gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att den obehöriga läsningen av patientuppgifter vid Åucs gäller dig
        [other] ingen organisation har meddelat att den obehöriga läsningen av patientuppgifter vid Åucs gäller personen
      }
    .unknown = Vi vet inte vilka uppgifter någon tittade på i varje fall, om alla fick besked eller vad domstolen beslutade. Därför säger det ingenting om ingen har kontaktat dig. Fråga Egentliga Finlands välfärdsområde vilka av dina uppgifter någon tittade på.

change-varsinais-suomi-snooping-2022-added = Lades till i listan.
change-varsinais-suomi-snooping-2022-charge = Nyheten från juni 2023 lades till: åtal har väckts. Fallet kan också gälla den som ingen har kontaktat.

group-varsinais-suomi-snooping-2022-patients = Personer som har fått vård i Egentliga Finland

claim-varsinais-suomi-snooping-2022-people = personer vars uppgifter någon misstänks ha tittat på utan rätt till det
claim-varsinais-suomi-snooping-2022-began = Läsningen började enligt misstanken.
claim-varsinais-suomi-snooping-2022-ended = Läsningen slutade enligt misstanken.
claim-varsinais-suomi-snooping-2022-announced = Polisen berättade att en anställd vid Åucs misstänks ha tittat på patientuppgifter utan rätt till det.
claim-varsinais-suomi-snooping-2022-contacted = Polisen kontaktar separat de personer vars uppgifter någon misstänks ha tittat på.
claim-varsinais-suomi-snooping-2022-charge = Åklagaren väckte åtal för dataskyddsbrott.
claim-varsinais-suomi-snooping-2022-admits = Den misstänkta medgav sökningar efter människors uppgifter utan officiellt skäl.
claim-varsinais-suomi-snooping-2022-injured-parties = Ungefär 70 personer är målsägande i rättegången.
claim-varsinais-suomi-snooping-2022-no-use = Distriktet känner inte till att uppgifterna skulle ha använts på något sätt.
claim-varsinais-suomi-snooping-2022-own-checks = Misstanken kom fram vid den egna tillsynen. Den misstänkta arbetar inte längre i sjukvårdsdistriktet.
