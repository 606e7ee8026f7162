# Obehörig läsning av uppgifter i hemvården i Forssatrakten: vad som hände, vem det gäller och vem som har sagt vad.

breach-kanta-hame-home-care-2023 = Hemvård i Forssatrakten (Egentliga Tavastlands välfärdsområde, 2023)
    .what = En anställd i Egentliga Tavastlands välfärdsområde tittade på hemvårdsklienters uppgifter utan skäl som hade med arbetet att göra. Den 2 juni–28 juli 2023 tittade den anställda bland annat på namn, födelsedatum, personbeteckningar, diagnoser och läkemedelslistor. Fallet är ett annat än det hos Westlog, som blev känt under samma veckor.
    .status = Välfärdsområdet känner inte till att uppgifter skulle ha förts vidare. Vår nyaste källa är dess meddelande den 3 oktober 2023.
    .told = Egentliga Tavastlands välfärdsområde (Oma Häme), hemvården i Forssatrakten
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallet med obehörig läsning i hemvården i Forssatrakten gäller dig
        [other] en organisation har meddelat att fallet med obehörig läsning i hemvården i Forssatrakten gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallet med obehörig läsning i hemvården i Forssatrakten gäller dig
        [other] ingen organisation har meddelat att fallet med obehörig läsning i hemvården i Forssatrakten gäller personen
      }
    .unknown = Vi vet inte vad myndigheterna har beslutat eller vem som fick breven om avlidna klienter. Fråga välfärdsområdet vilka av dina uppgifter någon tittade på.

change-kanta-hame-home-care-2023-added = Lades till i listan.

group-kanta-hame-home-care-2023-clients = Hemvårdens klienter i Egentliga Tavastlands välfärdsområde, även tidigare och avlidna

claim-kanta-hame-home-care-2023-people = hemvårdsklienter i Forssa, Humppila, Jockis, Tammela och Ypäjä vars uppgifter den anställda tittade på
claim-kanta-hame-home-care-2023-began = En anställd började titta på hemvårdsklienters uppgifter utan giltigt skäl.
claim-kanta-hame-home-care-2023-ended = Den obehöriga läsningen av uppgifter upphörde.
claim-kanta-hame-home-care-2023-told = Egentliga Tavastlands välfärdsområde berättade om fallet.
claim-kanta-hame-home-care-2023-former = Fallet gäller också tidigare och avlidna klienter.
claim-kanta-hame-home-care-2023-found = Fallet kom fram i välfärdsområdets egen utredning.
claim-kanta-hame-home-care-2023-records = Den anställda tittade på namn, födelsedatum, personbeteckningar, läkemedelslistor, diagnoser och hemvårdens besök.
claim-kanta-hame-home-care-2023-letters = Välfärdsområdet meddelar per brev alla som fallet gäller.
claim-kanta-hame-home-care-2023-authorities = Välfärdsområdet anmälde fallet till dataombudsmannen och bad polisen utreda det.
claim-kanta-hame-home-care-2023-own-request = Också klienten själv kan be polisen utreda fallet.
claim-kanta-hame-home-care-2023-dismissed = Välfärdsområdet sade upp den anställda och spärrade tillgången till patientuppgifterna.
claim-kanta-hame-home-care-2023-passed-on = Välfärdsområdet känner inte till att uppgifter skulle ha förts vidare.
claim-kanta-hame-home-care-2023-officer = Välfärdsområdet gav sitt dataskyddsombuds e-postadress för frågor.
