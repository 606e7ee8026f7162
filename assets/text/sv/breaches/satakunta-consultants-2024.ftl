# Konsulter såg patientuppgifter i Satakunta: vad som hände, vem det gäller och vem som har sagt vad.

breach-satakunta-consultants-2024 = Hälsostationer (Satakunta välfärdsområde, 2024)
    .what = Konsulter från ett konsultföretag såg patientuppgifter i Satakunta välfärdsområde. Fallet gäller en del av klienterna vid nio hälsostationer. De är Pohjois-Pori och Itä-Pori i Björneborg, Kankaanpää, Huittinen, Kumo, Harjavalta, Nakkila, Säkylä och Eura.
    .status = Satakunta välfärdsområde anmälde saken till dataombudsmannen den 22 februari 2024. Området berättade om saken i mars 2024.
    .told = Satakunta välfärdsområde, konsulter och hälsostationernas patientuppgifter
    .because = en organisation har meddelat dig att fallet med hälsostationerna i Satakunta gäller dig
    .if-not = ingen organisation har meddelat dig att fallet med hälsostationerna i Satakunta gäller dig
    .unknown = Vi vet inte hur många klienters uppgifter konsulterna såg. Alla gånger som någon läste uppgifter syns inte i loggen. Loggen är en förteckning över vem som har läst uppgifter.

change-satakunta-consultants-2024-added = Lades till i listan.

group-satakunta-consultants-2024-health-station-clients = Personer som besökte en hälsostation eller annan offentlig vård i Satakunta

claim-satakunta-consultants-2024-notice = Satakunta välfärdsområde anmälde saken till dataombudsmannen.
claim-satakunta-consultants-2024-announced = Satakunta välfärdsområde berättade om saken.
claim-satakunta-consultants-2024-stations = Fallet gäller en del av klienterna vid hälsostationerna Pohjois-Pori, Itä-Pori, Kankaanpää, Huittinen, Kumo, Harjavalta, Nakkila, Säkylä och Eura.
claim-satakunta-consultants-2024-not-logged = Alla gånger som någon läste uppgifter syns inte i loggen.
