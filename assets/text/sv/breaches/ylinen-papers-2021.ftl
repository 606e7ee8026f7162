# Papper i tomma sjukhus i Birkaland: vad som hände, vem det gäller och vem som har sagt vad.

breach-ylinen-papers-2021 = Ylinen rehabiliteringscenter och Mänttä sjukhus (Birkalands sjukvårdsdistrikt, 2021)
    .what = Sekretessbelagda papper hade blivit kvar i tomma sjukhusbyggnader i Ylöjärvi och Mänttä-Vilppula. Det kom fram i augusti 2021. På området i Ylinen fanns papper också på gårdarna.
    .status = Sjukvårdsdistriktet anmälde fallen till dataombudsmannen. Vi vet inte om uppgifterna har missbrukats.
    .told = Birkalands sjukvårdsdistrikt, papper i Ylinen eller Mänttä
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallet med papperen i Ylinen och Mänttä gäller dig
        [other] en organisation har meddelat att fallet med papperen i Ylinen och Mänttä gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallet med papperen i Ylinen och Mänttä gäller dig
        [other] ingen organisation har meddelat att fallet med papperen i Ylinen och Mänttä gäller personen
      }
    .unknown = Vi vet inte vems papper som fanns i byggnaderna eller vem som har sett dem. Källan som vi har läst räknar inte upp alla uppgifter.

change-ylinen-papers-2021-added = Lades till i listan.

group-ylinen-papers-2021-clients-staff = De som bodde på Ylinen rehabiliteringscenter, patienter på Mänttä sjukhus och anställda på båda

claim-ylinen-papers-2021-found = Papper hittades i de tomma byggnaderna.
claim-ylinen-papers-2021-thousands = I papperen fanns uppgifter om uppskattningsvis tusentals personer.
claim-ylinen-papers-2021-minors = Där fanns också papper om minderåriga.
claim-ylinen-papers-2021-yard = På gårdarna i Ylinen fanns papper med privata uppgifter om dem som hade bott där. Någon hade brutit sig in i byggnaderna.
claim-ylinen-papers-2021-worker = En tidigare anställd hittade sitt eget namn i papperen i Ylinen.
claim-ylinen-papers-2021-crime = Enligt en professor i hälsorätt uppfyller fallen kännetecknen för ett brott.
claim-ylinen-papers-2021-closed = Verksamheten på Mänttä sjukhus upphörde i december 2014.
