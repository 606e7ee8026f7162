# Mappar i det gamla daghemmet i Kaerla i Åbo: vad som hände, vem det gäller och vem som har sagt vad.

breach-turku-kaerla-2026 = Daghem (gamla daghemmet i Kaerla, Åbo stad, 2026)
    .what = Någon tog sig olovligt in i det gamla, stängda daghemmet i Kaerla den 6–10 mars 2026. Där fanns mappar som väntade på att flyttas till arkivet. I dem fanns uppgifter om barn och anställda, delvis om hälsa.
    .status = Enligt staden fanns inga bevis för att någon hade tittat på eller använt uppgifterna. Polisen utredde saken.
    .told = Åbo stad, det gamla daghemmet i Kaerla
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallet i det gamla daghemmet i Kaerla gäller dig eller ditt barn
        [other] en organisation har meddelat att fallet i det gamla daghemmet i Kaerla gäller personen eller personens barn
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallet i det gamla daghemmet i Kaerla gäller dig eller ditt barn
        [other] ingen organisation har meddelat att fallet i det gamla daghemmet i Kaerla gäller personen eller personens barn
      }
    .unknown = Vi vet inte vems papper som fanns i mapparna. Året saknas i stadens meddelande: vi drog slutsatsen av veckodagarna och av att daghemmet var i gång ännu 2024.

change-turku-kaerla-2026-added = Lades till i listan.

group-turku-kaerla-2026-children-staff = Barn som gick i daghemmet i Kaerla senast år 2014, och dess anställda

claim-turku-kaerla-2026-began = Den tid då någon bröt sig in i daghemmet började.
claim-turku-kaerla-2026-ended = Den tid då någon bröt sig in i daghemmet tog slut.
claim-turku-kaerla-2026-known = Inbrottet upptäcktes.
claim-turku-kaerla-2026-dozens = Staden uppskattar att det kan gälla flera tiotal klienter och anställda.
claim-turku-kaerla-2026-children = Barnens papper var över 12 år gamla. Där fanns till exempel planer för småbarnspedagogik och uppgifter om hälsa.
claim-turku-kaerla-2026-staff = I mapparna fanns också arbetsskiftslistor och arbetsavtal.
claim-turku-kaerla-2026-no-sign = Det fanns inga bevis för att någon hade tittat på eller använt uppgifterna.
claim-turku-kaerla-2026-moved = Mapparna flyttades bort från byggnaden.
