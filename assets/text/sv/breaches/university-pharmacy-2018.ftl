# Spårningsprogrammen i Universitetsapotekets nätbutik 2018–2022: vad som hände, vem det gäller och vem som har sagt vad.

breach-university-pharmacy-2018 = Apotekets nätbutik (Universitetsapoteket, Yliopiston Apteekki, 2018–2022)
    .what = I Universitetsapotekets nätbutik fanns spårningsprogram. De skickade uppgifter om besökarna till Google och Meta, till exempel om ett läkemedel som lades i varukorgen. Det är inte fråga om ett dataintrång.
    .status = Dataombudsmannens byrå meddelade den 4 juni 2025 att apoteket påförts en påföljdsavgift. Apoteket bestrider en del av det som byrån säger.
    .told = Universitetsapotekets nätbutik (Yliopiston Apteekki)
    .because = en organisation har meddelat dig att fallet med Universitetsapotekets nätbutik gäller dig
    .if-not = ingen organisation har meddelat dig att fallet med Universitetsapotekets nätbutik gäller dig
    .unknown = Vi vet inte hur många personer fallet gäller. Vi vet inte om påföljdsavgiften har överklagats.

change-university-pharmacy-2018-added = Lades till i listan.

group-university-pharmacy-2018-shop-visitors = Personer som besökte Universitetsapotekets nätbutik mellan maj 2018 och september 2022

claim-university-pharmacy-2018-period-start = Den tid som fallet gäller började.
claim-university-pharmacy-2018-period-end = Den tid som fallet gäller tog slut.
claim-university-pharmacy-2018-announced = Dataombudsmannens byrå berättade offentligt om saken.
claim-university-pharmacy-2018-fine = Universitetsapoteket påfördes en påföljdsavgift på 1 100 000 euro.
claim-university-pharmacy-2018-passed-on = Google och Meta fick uppgifter till exempel om att ett läkemedel lades i varukorgen eller att någon klickade på beställningsknappen.
claim-university-pharmacy-2018-identifiers = Dessutom förmedlades enheters nätadresser, alltså IP-adresser, och andra identifierande uppgifter.
claim-university-pharmacy-2018-disputed = Apoteket bestrider en del av saken. Enligt apoteket fick Google och Meta inte veta av apoteket vilka läkemedel en besökare köpte.
