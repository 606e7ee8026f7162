# Spårningsprogrammen i Universitetsapotekets nätbutik 2018–2022: vad som hände, vem det gäller och vem som har sagt vad.

breach-university-pharmacy-2018 = Ett apoteks nätbutik (Universitetsapoteket, Yliopiston Apteekki, 2018–2022)
    .what = I Universitetsapotekets nätbutik fanns spårningsprogram. De skickade uppgifter om besökarna till Google och Meta, till exempel om att ett läkemedel lades i varukorgen. Det är inte fråga om ett dataintrång.
    .status = Dataombudsmannens byrå meddelade den 4 juni 2025 att apoteket fått en påföljdsavgift. Apoteket bestrider en del av det som byrån säger.
    .told = Universitetsapotekets nätbutik (Yliopiston Apteekki)
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallet med Universitetsapotekets nätbutik gäller dig
        [other] en organisation har meddelat att fallet med Universitetsapotekets nätbutik gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallet med Universitetsapotekets nätbutik gäller dig
        [other] ingen organisation har meddelat att fallet med Universitetsapotekets nätbutik gäller personen
      }
    .unknown = Vi vet inte hur många personer fallet gäller eller om påföljdsavgiften har överklagats.

change-university-pharmacy-2018-added = Lades till i listan.

group-university-pharmacy-2018-shop-visitors = Personer som besökte Universitetsapotekets nätbutik mellan maj 2018 och september 2022

claim-university-pharmacy-2018-period-start = Den tid som dataombudsmannens utredning gäller började.
claim-university-pharmacy-2018-period-end = Den tid som dataombudsmannens utredning gäller tog slut.
claim-university-pharmacy-2018-announced = Dataombudsmannens byrå berättade offentligt om saken.
claim-university-pharmacy-2018-fine = Universitetsapoteket påfördes en påföljdsavgift på 1 100 000 euro.
claim-university-pharmacy-2018-decision = Beslutet finns i Finlex med numret TSV 2025/2473. Diarienumret är TSV/108/2022.
claim-university-pharmacy-2018-passed-on = Google och Meta fick till exempel uppgift om att ett läkemedel lades i varukorgen eller att någon klickade på beställningsknappen.
claim-university-pharmacy-2018-identifiers = Dessutom överfördes enheters nätadresser, alltså IP-adresser, och andra identifierande uppgifter.
claim-university-pharmacy-2018-logged-in = Google eller Meta kan direkt ha identifierat en besökare som var inloggad, till exempel på sitt Google- eller Facebook-konto.
claim-university-pharmacy-2018-disputed = Apoteket bestrider en del av saken. Det säger att det inte lät Google eller Meta veta vilka läkemedel en besökare köpte.
claim-university-pharmacy-2018-removed = Apoteket uppgav att det slutade använda Googles och Metas spårningsprogram i september 2022.
