# Organisationernas namn, telefontider och råd om hur man tar kontakt.

organisation-ita-uusimaa = Östra Nylands välfärdsområde

organisation-keski-uusimaa = Mellersta Nylands välfärdsområde
    .note = Skicka inte personbeteckning eller hälsouppgifter med vanlig e-post. Fyll i blanketten och skicka den till registratorskontoret per post eller med skyddad e-post.

organisation-lansi-uusimaa = Västra Nylands välfärdsområde
    .hours = vardagar klockan 9–15

organisation-vantaa-kerava = Vanda och Kervo välfärdsområde

organisation-varsinais-suomi = Egentliga Finlands välfärdsområde

organisation-satakunta = Satakunta välfärdsområde
    .hours = vardagar klockan 9–15
    .note = Skicka inte personbeteckning eller hälsouppgifter med vanlig e-post. Skicka känsliga uppgifter till registratorskontoret via Suomi.fi-meddelanden eller per post.

organisation-kanta-hame = Egentliga Tavastlands välfärdsområde

organisation-pirkanmaa = Birkalands välfärdsområde

organisation-paijat-hame = Päijänne-Tavastlands välfärdsområde

organisation-kymenlaakso = Kymmenedalens välfärdsområde

organisation-etela-karjala = Södra Karelens välfärdsområde
    .note = Skicka inte personbeteckning eller hälsouppgifter med vanlig e-post. Fyll i blanketten och skicka den till registratorskontoret per post eller lämna in den själv.

organisation-etela-savo = Södra Savolax välfärdsområde

organisation-pohjois-savo = Norra Savolax välfärdsområde

organisation-pohjois-karjala = Norra Karelens välfärdsområde
    .hours = tisdag till torsdag klockan 10–14.30
    .note = Skicka inte personbeteckning eller hälsouppgifter med vanlig e-post. Gör begäran på en undertecknad blankett eller personligen på plats.

organisation-keski-suomi = Mellersta Finlands välfärdsområde

organisation-etela-pohjanmaa = Södra Österbottens välfärdsområde

organisation-pohjanmaa = Österbottens välfärdsområde
    .note = Skicka inte personbeteckning eller hälsouppgifter med vanlig e-post. Använd den elektroniska blanketten, skyddad e-post eller post.

organisation-keski-pohjanmaa = Mellersta Österbottens välfärdsområde

organisation-pohjois-pohjanmaa = Norra Österbottens välfärdsområde
    .note = Skicka inte personbeteckning eller hälsouppgifter med vanlig e-post. Skicka begäran till registratorskontoret med skyddad e-post eller per post.

organisation-kainuu = Kajanalands välfärdsområde
    .note = Skicka inte personbeteckning eller hälsouppgifter med vanlig e-post. Använd den elektroniska blanketten, som kräver Suomi.fi-meddelanden, eller skicka en pappersblankett per post.

organisation-lappi = Lapplands välfärdsområde

organisation-helsinki = Helsingfors stad
    .hours = vardagar klockan 8.15–16
    .note = Skicka inte personbeteckning eller hälsouppgifter med vanlig e-post. Gör begäran i stadens e-tjänst. Du kan också använda skyddad e-post eller en pappersblankett.

organisation-ahs = Ålands hälso- och sjukvård (ÅHS)
    .note = Gör begäran skriftligt. På Åland behandlas klagomål av Datainspektionen på Åland, inte av dataombudsmannen.

organisation-hus = HUS-sammanslutningen

organisation-kela = Folkpensionsanstalten (FPA)
    .note = Skicka begäran med skyddad e-post till adressen toimintansa.lopettaneet@kela.fi. FPA förmedlar begäran om handlingarna. De visar inte vad brottslingarna kopierade.

organisation-essity = Oy Essity Finland Ab

organisation-westlog = Westlog Oy

organisation-roche = Roche Diagnostics Oy

organisation-vastaamo = Psykoterapicentret Vastaamo

organisation-hearing-device-companies = Företaget som levererade hörapparaten
    .note = Källorna nämner inte företagens namn. Titta efter namnet på fakturan eller paketet.

organisation-tyks = Åbo universitetscentralsjukhus (Åucs)

organisation-stt = Nyhetsbyrån STT

organisation-mtv = MTV Uutiset

organisation-karajaoikeus-lansi-uusimaa = Västra Nylands tingsrätt

organisation-karajaoikeus-helsinki = Helsingfors tingsrätt

organisation-hovioikeus-helsinki = Helsingfors hovrätt
