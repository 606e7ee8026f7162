# Eksotes handlingar i oktober 2019: vad som hände, vem det gäller och vem som har sagt vad.

breach-etela-karjala-documents-2019 = Handlingar inom social- och hälsovården (Eksote, Södra Karelen, 2019)
    .what = Eksote var föregångare till Södra Karelens välfärdsområde. I oktober 2019 visade det sig att utomstående kom åt dess dokumentsystem. Där fanns administrativa handlingar, till exempel överklaganden av beslut inom socialvården.
    .status = Eksote berättade om saken i november 2019. Eksote sade att det tar kontakt med personerna per brev.
    .told = Eksote eller Södra Karelens välfärdsområde, handlingar år 2019
    .because = en organisation har meddelat dig att fallet med Eksotes handlingar gäller dig
    .if-not = ingen organisation har meddelat dig att fallet med Eksotes handlingar gäller dig
    .unknown = Vi vet inte vem som har läst handlingarna. Källan nämner bara exempel på handlingar.

change-etela-karjala-documents-2019-added = Lades till i listan.

group-etela-karjala-documents-2019-clients = Personer som använde offentliga social- och hälsovårdstjänster i Södra Karelen

claim-etela-karjala-documents-2019-people-clients = klienter som handlingarna gällde
claim-etela-karjala-documents-2019-open-system = Det visade sig att dokumentsystemet var öppet för utomstående.
claim-etela-karjala-documents-2019-announced = Eksote berättade om saken.
claim-etela-karjala-documents-2019-documents = Fallet gäller ungefär 800 handlingar.
claim-etela-karjala-documents-2019-letters = Eksote sade att det tar kontakt med personerna per brev.
