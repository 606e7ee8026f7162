# Obehörig läsning av uppgifter i hemvården i Forssatrakten: vad som hände, vem det gäller och vem som har sagt vad.

breach-kanta-hame-home-care-2023 = Hemvård i Forssatrakten (Egentliga Tavastlands välfärdsområde, 2023)
    .what = En anställd i Egentliga Tavastlands välfärdsområde tittade utan grund på uppgifter om hemvårdsklienter i Forssatrakten. Det började den 2 juni 2023 och slutade den 28 juli 2023. Fallet är ett annat än dataintrånget hos Westlog, som blev känt under samma veckor.
    .status = Vi har inte hittat nyare uppgifter än välfärdsområdets meddelande den 3 oktober 2023.
    .told = Egentliga Tavastlands välfärdsområde (Oma Häme), hemvården i Forssatrakten
    .because = en organisation har meddelat dig att fallet med obehörig läsning i hemvården i Forssatrakten gäller dig
    .if-not = ingen organisation har meddelat dig att fallet med obehörig läsning i hemvården i Forssatrakten gäller dig
    .unknown = Vi vet inte hur utredningen av fallet slutade. Vi vet inte vem som fick breven om avlidna klienter. Fråga välfärdsområdet vilka av just dina uppgifter någon har tittat på.

change-kanta-hame-home-care-2023-added = Lades till i listan.

group-kanta-hame-home-care-2023-clients = Hemvårdens klienter i Forssa, Humppila, Jockis, Tammela och Ypäjä, även tidigare och avlidna

claim-kanta-hame-home-care-2023-people = hemvårdsklienter vars uppgifter den anställda tittade på
claim-kanta-hame-home-care-2023-began = Den anställda började titta på hemvårdsklienters uppgifter utan grund.
claim-kanta-hame-home-care-2023-ended = Den obehöriga läsningen av uppgifter upphörde.
claim-kanta-hame-home-care-2023-told = Egentliga Tavastlands välfärdsområde berättade om fallet.
claim-kanta-hame-home-care-2023-former = Fallet gäller också tidigare och avlidna klienter.
claim-kanta-hame-home-care-2023-letters = Välfärdsområdet berättar om saken i ett brev till dem som den gäller.
claim-kanta-hame-home-care-2023-officer = Välfärdsområdet gav sitt dataskyddsombuds e-postadress för frågor.
