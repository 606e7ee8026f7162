# Obehörig läsning av uppgifter i tandvården i Helsingfors: vad som hände, vem det gäller och vem som har sagt vad.

breach-helsinki-dental-2024 = Tandvård (Helsingfors stad, 2024)
    .what = Anställda inom stadens tandvård tittade på patienters uppgifter utan skäl som hade med arbetet att göra. Saken upptäcktes i oktober 2024. Det var fem anställda som tittade, och fallet gäller några tusen patienter.
    .status = Staden känner inte till att någon skulle ha lidit skada eller att uppgifter skulle ha förts vidare. På stadens sida syns inget datum för uppgiften.
    .told = Tandvården i Helsingfors stad
    .because = en organisation har meddelat dig att fallet i Helsingfors tandvård gäller dig
    .if-not = ingen organisation har meddelat dig att fallet i Helsingfors tandvård gäller dig
    .unknown = Vi vet inte det exakta antalet eller från vilken tid fallen är. Fråga staden vilka av just dina uppgifter någon har tittat på.

change-helsinki-dental-2024-added = Lades till i listan.

group-helsinki-dental-2024-patients = Patienter i Helsingfors stads tandvård

claim-helsinki-dental-2024-noticed = Staden upptäckte att anställda hade tittat på patienters uppgifter utan rätt till det.
claim-helsinki-dental-2024-patients = Fallet gäller några tusen patienter.
claim-helsinki-dental-2024-employees = Enligt utredningen tittade fem anställda på uppgifter utan rätt till det.
claim-helsinki-dental-2024-letter = Staden berättar om saken i ett brev till dem som den gäller.
claim-helsinki-dental-2024-no-harm = Staden känner inte till att någon patient skulle ha lidit skada.
