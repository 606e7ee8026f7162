# Obehörig läsning av uppgifter i tandvården i Helsingfors: vad som hände, vem det gäller och vem som har sagt vad.

breach-helsinki-dental-2024 = Tandvård (Helsingfors stad, 2024)
    .what = Anställda inom stadens tandvård tittade på patienters uppgifter utan skäl som hade med arbetet att göra. Saken upptäcktes i oktober 2024. En anställd tittade på uppgifter om ungefär 2 000 personer. Fyra andra tittade på uppgifter om sammanlagt ungefär 1 000 personer.
    .status = Staden känner inte till någon skada eller att uppgifter skulle ha förts vidare. Vår nyaste daterade källa är från januari 2025.
    .told = Tandvården i Helsingfors stad
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallet i Helsingfors tandvård gäller dig
        [other] en organisation har meddelat att fallet i Helsingfors tandvård gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallet i Helsingfors tandvård gäller dig
        [other] ingen organisation har meddelat att fallet i Helsingfors tandvård gäller personen
      }
    .unknown = Vi vet inte det exakta antalet eller när någon tittade på uppgifterna. Fråga staden vilka av dina uppgifter det gäller.
    .differ = Siffrorna gäller olika anställda, och ingen har berättat om samma personer ingår i båda.

change-helsinki-dental-2024-added = Lades till i listan.

group-helsinki-dental-2024-patients = Patienter i Helsingfors stads tandvård

claim-helsinki-dental-2024-noticed = Staden upptäckte att anställda hade tittat på patienters uppgifter utan rätt till det.
claim-helsinki-dental-2024-told-first = Staden berättade om en anställd som hade tittat på en kollegas och patienters uppgifter utan rätt till det.
claim-helsinki-dental-2024-told-extent = Staden berättade hur omfattande det hela var och att det gällde fem anställda.
claim-helsinki-dental-2024-people-one-employee = personer vars uppgifter en anställd tittade på utan rätt till det
claim-helsinki-dental-2024-people-four-employees = personer vars uppgifter fyra andra anställda tittade på utan rätt till det
claim-helsinki-dental-2024-patients = Fallet gäller några tusen patienter.
claim-helsinki-dental-2024-employees = Enligt utredningen tittade fem anställda på uppgifter utan rätt till det.
claim-helsinki-dental-2024-letter = Staden meddelar saken per brev till dem som den gäller.
claim-helsinki-dental-2024-no-harm = Staden känner inte till att någon patient skulle ha lidit skada.
