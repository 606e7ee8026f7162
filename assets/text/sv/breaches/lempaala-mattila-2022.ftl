# Papper i Mattila skola i Lempäälä: vad som hände, vem det gäller och vem som har sagt vad.

breach-lempaala-mattila-2022 = Skola (Mattila skola, Lempäälä kommun, 2022)
    .what = Någon tog sig olovligt in i Mattila skola under veckoslutet 26–28 augusti 2022, också i skolhälsovårdarens rum. Där fanns papper om elevernas hälsa i ett låst skåp. På en del fanns en personbeteckning.
    .status = Enligt kommunen kan uppgifter ha äventyrats. Polisen sade i september 2022 att det dittills inte fanns några tecken på det.
    .told = Lempäälä kommun, Mattila skola
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallet i Mattila skola gäller dig eller ditt barn
        [other] en organisation har meddelat att fallet i Mattila skola gäller personen eller personens barn
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallet i Mattila skola gäller dig eller ditt barn
        [other] ingen organisation har meddelat att fallet i Mattila skola gäller personen eller personens barn
      }
    .unknown = Vi vet inte vems papper som fanns i skåpet, eller om någon tittade på dem eller tog dem.

change-lempaala-mattila-2022-added = Lades till i listan.

group-lempaala-mattila-2022-pupils = Elever i Mattila skola i augusti 2022

claim-lempaala-mattila-2022-began = Veckoslutet då någon bröt sig in i skolan började.
claim-lempaala-mattila-2022-ended = Veckoslutet då någon bröt sig in i skolan tog slut.
claim-lempaala-mattila-2022-cabinet = På en del av papperen fanns personuppgifter, till exempel en personbeteckning.
claim-lempaala-mattila-2022-reported = Kommunen anmälde saken till polisen och dataombudsmannen.
claim-lempaala-mattila-2022-reached = Enligt överläkaren hade någon kommit åt innehållet i skåpet.
claim-lempaala-mattila-2022-police = I utredningen hade det dittills inte kommit fram att patientuppgifter skulle ha äventyrats.
