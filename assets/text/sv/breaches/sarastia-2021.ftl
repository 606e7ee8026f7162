# Fallet med Sarastias kundtjänstsajt i mars 2021: vad som hände, vem det gäller och vem som har sagt vad.

breach-sarastia-2021 = Löneärenden i Sarastias webbtjänst (Sarastia, 2021)
    .what = Någon tog sig in på Sarastias kundtjänstsajt. Sarastia fick veta det den 3 mars 2021. På sajten lämnade människor uppgifter som behövdes för löneutbetalningen.
    .status = Enligt Sarastia bekräftade utredningen inte att uppgifter kopierades eller missbrukades. Det gick inte heller att utesluta. Det berättade Sarastia i mars 2021.
    .told = Sarastia eller arbetsgivaren, Sarastias kundtjänstsajt
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallet med Sarastias kundtjänstsajt gäller dig
        [other] en organisation har meddelat att fallet med Sarastias kundtjänstsajt gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallet med Sarastias kundtjänstsajt gäller dig
        [other] ingen organisation har meddelat att fallet med Sarastias kundtjänstsajt gäller personen
      }
    .unknown = Vi vet inte om uppgifter kopierades eller vems. Vi vet inte heller vilka arbetsgivares anställda saken gäller.

change-sarastia-2021-added = Lades till i listan.
change-sarastia-2021-notice = Sarastias eget meddelande lades till: någon tog sig in på sajten.

group-sarastia-2021-users = Personer som skötte sina löneärenden i Sarastias webbtjänst

claim-sarastia-2021-people = personer från 90 organisationer som intrånget gällde
claim-sarastia-2021-noticed = Sarastia fick veta om personuppgiftsincidenten.
claim-sarastia-2021-days = Incidenten kan ha gällt dem som använde tjänsten mellan den 28 februari och den 3 mars 2021. Det handlar om deras identitets-, adress- och kontouppgifter.
claim-sarastia-2021-attachments = Den kan också ha gällt andra som skickade bilagor i tjänsten.
claim-sarastia-2021-way-in = Någon tog sig in på sajten genom en säkerhetslucka. Luckan uppstod på grund av motstridiga rutiner.
claim-sarastia-2021-copying = Utredningen bekräftade inte att uppgifter kopierades eller missbrukades. Det går inte heller att utesluta.
claim-sarastia-2021-own-systems = Ett utomstående företag skötte sajten. Misstanken gällde inte Sarastias egna system.
claim-sarastia-2021-contacted = Sarastia kontaktade de kunder som misstanken gäller och öppnade en stödtelefon.
