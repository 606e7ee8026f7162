# Mappen i Harju skola i Lahtis: vad som hände, vem det gäller och vem som har sagt vad.

breach-lahti-harju-2022 = Skola (Harju skola, Lahtis stad, 2022)
    .what = Två klassrum i Harju skola tömdes, och innehållet lades i en sopcontainer. Enligt Iltalehti fanns där i augusti 2022 en mapp med uppgifter om ungefär 70 elever. Staden gick igenom containern, men mappen hittades inte.
    .status = Staden har inte fått veta att uppgifterna skulle ha missbrukats. Staden säger att biträdande dataombudsmannen ansåg att den handlade korrekt.
    .told = Lahtis stad, Harju skola
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallet i Harju skola gäller dig eller ditt barn
        [other] en organisation har meddelat att fallet i Harju skola gäller personen eller personens barn
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallet i Harju skola gäller dig eller ditt barn
        [other] ingen organisation har meddelat att fallet i Harju skola gäller personen eller personens barn
      }
    .unknown = Vi vet inte var mappen är eller vem som har tittat i den. Enligt Iltalehti är eleverna födda 2001–2006, enligt staden är uppgifterna från de åren.

change-lahti-harju-2022-added = Lades till i listan.

group-lahti-harju-2022-pupils = Elever i Harju skola som gick där åren 2001–2006 eller är födda då

claim-lahti-harju-2022-people = elever vars uppgifter fanns i mappen
claim-lahti-harju-2022-heard = Iltalehti berättade om mappen för skolans rektor.
claim-lahti-harju-2022-born = I mappen fanns uppgifter om elever som är födda 2001–2006.
claim-lahti-harju-2022-years = Uppgifterna sades vara från åren 2001–2006.
claim-lahti-harju-2022-seen = Tidningen har sett bilder av elevkort: på dem finns namn, personbeteckning, adress och trossamfund.
claim-lahti-harju-2022-not-found = När containern gicks igenom hittades varken mappen eller något liknande.
claim-lahti-harju-2022-skip = Containern var låst men inte övertäckt, och på gården fanns en övervakningskamera.
claim-lahti-harju-2022-ombudsman = Biträdande dataombudsmannen konstaterade att staden handlade korrekt.
claim-lahti-harju-2022-misuse = Staden har inte fått veta om något missbruk.
