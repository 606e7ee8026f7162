# Eksotes handlingar i oktober 2019: vad som hände, vem det gäller och vem som har sagt vad.

breach-etela-karjala-documents-2019 = Handlingar inom social- och hälsovården (Eksote, numera Södra Karelens välfärdsområde, 2019)
    .what = Utomstående kom åt Eksotes dokumentsystem, och ungefär 800 handlingar laddades ner därifrån. Saken kom fram den 17 oktober 2019, när en medborgare gav ett tips. Handlingarna var administrativa, till exempel omprövningsbeslut i ärenden inom socialvården.
    .status = Vi vet inte om uppgifterna har missbrukats. Vår nyaste källa är från november 2019, och då tänkte Eksote skicka ett brev till alla som saken gäller.
    .told = Eksote eller Södra Karelens välfärdsområde, handlingar år 2019
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallet med Eksotes handlingar gäller dig
        [other] en organisation har meddelat att fallet med Eksotes handlingar gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallet med Eksotes handlingar gäller dig
        [other] ingen organisation har meddelat att fallet med Eksotes handlingar gäller personen
      }
    .unknown = Vi vet inte vem som har läst handlingarna, vad som fanns i dem alla eller om alla fick ett brev. Därför säger ett uteblivet brev ingenting.

change-etela-karjala-documents-2019-added = Lades till i listan.
change-etela-karjala-documents-2019-standing = Vi rättade varifrån uppgiften kommer: Eksote berättade själv om fallet för en tidning.

group-etela-karjala-documents-2019-clients = Personer som använde offentliga social- och hälsovårdstjänster i Södra Karelen

claim-etela-karjala-documents-2019-people-clients = klienter vars uppgifter fanns i handlingarna
claim-etela-karjala-documents-2019-tip = Eksote fick veta om saken när en medborgare gav ett tips om läckan.
claim-etela-karjala-documents-2019-announced = Eksote berättade om saken för en tidning.
claim-etela-karjala-documents-2019-documents = Ungefär 800 handlingar laddades ner.
claim-etela-karjala-documents-2019-downloaded = Handlingarna laddades ner ett par dagar innan Eksote fick tipset.
claim-etela-karjala-documents-2019-letters = Eksote tänkte skicka ett brev till alla som saken gäller. Utskicket sköts upp på grund av poststrejken.
