# Fallen som HUS berättade om i december 2024: vad som hände, vem de gäller och vem som har sagt vad.

breach-hus-snooping-2024 = Sjukhusvård (HUS, 2024)
    .what = Två anställda vid HUS tittade på uppgifter om människor utan skäl som hade med arbetet att göra. HUS berättade om fallen i december 2024. Uppgifterna lästes åren 2023 och 2024.
    .status = Vi vet inte om uppgifterna har missbrukats. HUS anmälde saken till polisen, och vår nyaste källa är från december 2024.
    .told = HUS, obehörig läsning av uppgifter (besked i december 2024 eller senare)
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallen som HUS berättade om i december 2024 gäller dig
        [other] en organisation har meddelat att fallen som HUS berättade om i december 2024 gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallen som HUS berättade om i december 2024 gäller dig
        [other] ingen organisation har meddelat att fallen som HUS berättade om i december 2024 gäller personen
      }
    .unknown = Vi vet inte om alla fick ett brev eller hur polisens utredning slutade. HUS talade om personer som har fått vård. Vi vet inte om fallet också gäller den som bara har arbetat hos HUS. Fråga HUS vilka av dina uppgifter någon tittade på.
    .differ = Antalen kommer från två olika fall, och det minsta är en del av det första fallet.

change-hus-snooping-2024-added = Lades till i listan.

group-hus-snooping-2024-patients = Personer som har fått vård eller arbetat hos HUS

claim-hus-snooping-2024-people-first = personer som det första fallet gäller
claim-hus-snooping-2024-people-second = personer som det andra fallet gäller
claim-hus-snooping-2024-people-records = personer vars patientuppgifter också lästes i det första fallet
claim-hus-snooping-2024-announced = HUS berättade offentligt om två fall.
claim-hus-snooping-2024-when = Uppgifterna lästes åren 2023 och 2024.
claim-hus-snooping-2024-who = Fallen gäller personer som fick vård hos HUS eller vars vård redan hade upphört.
claim-hus-snooping-2024-looked = De anställda tittade på namn, personbeteckningar och kontaktuppgifter. I det första fallet gällde de flesta sökningarna de här uppgifterna.
claim-hus-snooping-2024-may-grow = Antalet personer kan ännu öka något.
claim-hus-snooping-2024-police = HUS har anmält saken till polisen.
claim-hus-snooping-2024-left = Ingen av de två anställda arbetar längre hos HUS.
