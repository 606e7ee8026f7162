# Konsulter såg patientuppgifter i Satakunta: vad som hände, vem det gäller och vem som har sagt vad.

breach-satakunta-consultants-2024 = Hälsostationer och konsulter (Satakunta välfärdsområde, 2024)
    .what = Enligt välfärdsområdet tittade konsulter på patientuppgifter fast de inte vårdade patienterna. Konsulterna var yrkesutbildade personer inom hälso- och sjukvården och hade sekretessplikt. Fallet gäller en del av klienterna. Hälsostationerna är Pohjois-Pori, Itä-Pori, Kankaanpää, Vittis (Huittinen), Kumo (Kokemäki), Harjavalta, Nakkila, Säkylä och Eura.
    .status = Åklagaren avslutade ärendet i augusti 2024: inget brott hade begåtts. Enligt åklagaren var konsulterna inte utomstående som saknade rätt att se uppgifterna.
    .told = Satakunta välfärdsområde, konsulter och hälsostationernas patientuppgifter
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallet med hälsostationerna i Satakunta gäller dig
        [other] en organisation har meddelat att fallet med hälsostationerna i Satakunta gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallet med hälsostationerna i Satakunta gäller dig
        [other] ingen organisation har meddelat att fallet med hälsostationerna i Satakunta gäller personen
      }
    .unknown = Vi vet inte hur många klienters uppgifter konsulterna tittade på. Allt syns inte i loggen, alltså förteckningen över vem som har tittat på uppgifter.

change-satakunta-consultants-2024-added = Lades till i listan.
change-satakunta-consultants-2024-standing = Vi rättade varifrån uppgiften kommer: välfärdsområdet berättade självt om fallet.

group-satakunta-consultants-2024-health-station-clients = Personer som anlitade en hälsostation eller någon annan offentlig social- eller hälsovårdstjänst i Satakunta

claim-satakunta-consultants-2024-notice = Satakunta välfärdsområde anmälde saken till dataombudsmannen.
claim-satakunta-consultants-2024-announced = Satakunta välfärdsområde berättade offentligt om saken.
claim-satakunta-consultants-2024-stations = Fallet gäller en del av klienterna vid hälsostationerna Pohjois-Pori, Itä-Pori, Kankaanpää, Vittis (Huittinen), Kumo (Kokemäki), Harjavalta, Nakkila, Säkylä och Eura.
claim-satakunta-consultants-2024-not-logged = Loggen visar inte alla gånger som någon tittade på uppgifter.
claim-satakunta-consultants-2024-closed = Åklagaren avslutade ärendet eftersom inget brott hade begåtts.
claim-satakunta-consultants-2024-no-outsiders = Konsulterna kan inte anses vara utomstående utan rätt att se uppgifterna. Även om de vore det skulle intrånget i integriteten vara ringa.
claim-satakunta-consultants-2024-professionals = Konsulterna var yrkesutbildade personer inom hälso- och sjukvården och hade sekretessplikt. De vårdade inte de patienter vars uppgifter de tittade på.
claim-satakunta-consultants-2024-public-notice = Välfärdsområdet gav ett offentligt meddelande om saken. Dittills hade ingen hört av sig.
