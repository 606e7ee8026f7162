# Fallet med Sarastias kundtjänstsajt i mars 2021: vad som hände, vem det gäller och vem som har sagt vad.

breach-sarastia-2021 = Löneärenden i Sarastias webbtjänst (Sarastia, 2021)
    .what = Den 3 mars 2021 upptäckte Sarastia att någon kanske hade brutit sig in på dess kundtjänstsajt. På sajten lämnade människor uppgifter som behövdes för löneutbetalningen.
    .status = Sarastia sade sig ha kontaktat de kunder som misstanken gäller. Vi vet inte om någon har missbrukat uppgifterna.
    .told = Sarastia eller arbetsgivaren, Sarastias kundtjänstsajt
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallet med Sarastias kundtjänstsajt gäller dig
        [other] en organisation har meddelat att fallet med Sarastias kundtjänstsajt gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallet med Sarastias kundtjänstsajt gäller dig
        [other] ingen organisation har meddelat att fallet med Sarastias kundtjänstsajt gäller personen
      }
    .unknown = Sarastia talade om en misstanke. Vi vet inte om uppgifter stals eller vems. Vi vet inte heller vilka arbetsgivares anställda saken gäller.

change-sarastia-2021-added = Lades till i listan.

group-sarastia-2021-users = Personer som skötte sina löneärenden i Sarastias webbtjänst

claim-sarastia-2021-people = personer från 90 organisationer som intrånget gällde
claim-sarastia-2021-noticed = Sarastia upptäckte personuppgiftsincidenten.
claim-sarastia-2021-days = Intrånget kan gälla dem som använde tjänsten mellan den 28 februari och den 3 mars 2021. Det gäller uppgifter för löneutbetalningen, till exempel identitets-, adress- och bankuppgifter.
claim-sarastia-2021-attachments = Det kan också gälla andra som skickade bilagor i tjänsten.
claim-sarastia-2021-own-systems = Ett utomstående företag skötte sajten. Misstanken gällde inte Sarastias egna system.
claim-sarastia-2021-contacted = Sarastia kontaktade de kunder som misstanken gäller och öppnade en stödtelefon.
