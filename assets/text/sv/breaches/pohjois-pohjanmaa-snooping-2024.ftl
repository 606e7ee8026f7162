# Klientuppgifter som fördes vidare och lästes utan rätt hos Pohde: vad som hände, vem det gäller och vem som har sagt vad.

breach-pohjois-pohjanmaa-snooping-2024 = Social- och hälsotjänster (Pohde, 2024)
    .what = En tidigare anställd hos Pohde misstänks ha fört klienters uppgifter vidare till utomstående. Dessutom misstänks personen ha tittat på 13 klienters uppgifter utan rätt till det. Pohde är Norra Österbottens välfärdsområde.
    .status = Pohde bad polisen utreda saken. Vår nyaste källa är från juli 2024.
    .told = Pohde, uppgifter som förts vidare eller lästs utan rätt
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallet med Pohdes tidigare anställda gäller dig
        [other] en organisation har meddelat att fallet med Pohdes tidigare anställda gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallet med Pohdes tidigare anställda gäller dig
        [other] ingen organisation har meddelat att fallet med Pohdes tidigare anställda gäller personen
      }
    .unknown = Vi vet inte vilka uppgifter misstankarna gäller i varje fall. Vi vet inte heller hur många klienters uppgifter som kan ha förts vidare. Vi vet inte vad utredningen ledde till. Fråga Pohde.

change-pohjois-pohjanmaa-snooping-2024-added = Lades till i listan.

group-pohjois-pohjanmaa-snooping-2024-clients = Personer som har använt Pohdes social- och hälsotjänster

claim-pohjois-pohjanmaa-snooping-2024-people = klienter vars uppgifter någon misstänks ha tittat på utan rätt till det
claim-pohjois-pohjanmaa-snooping-2024-announced = Pohde berättade offentligt om misstanken.
claim-pohjois-pohjanmaa-snooping-2024-told-outsiders = Enligt misstanken fördes uppgifter vidare till utomstående. De gällde klienter som den anställda hade en klientrelation till.
claim-pohjois-pohjanmaa-snooping-2024-contacted = Pohde har kontaktat de klienter vars uppgifter misstänks ha förts vidare. Pohde kontaktar också personligen dem vars uppgifter någon tittade på.
claim-pohjois-pohjanmaa-snooping-2024-no-need = Klienterna behöver inte kontakta Pohde.
claim-pohjois-pohjanmaa-snooping-2024-police = Pohde gjorde en begäran om utredning till polisen och en anmälan till dataombudsmannen.
