# Dataintrånget hos Valio i december 2024: vad som hände, vem det gäller och vem som har sagt vad.

breach-valio-2024 = Arbete eller pensionsskydd (Valio, 2024)
    .what = Den 12 december 2024 skedde ett dataintrång hos Valio. Den som bröt sig in fick uppgifter om personalen hos Valio, dess dotterbolag i Finland och mjölkandelslagen. I januari 2025 visade det sig att en fil över alla som varit försäkrade i Valios pensionskassa var med.
    .status = Vi hittade ingen uppgift om att uppgifterna har missbrukats eller publicerats. Vår nyaste daterade källa är från januari 2025.
    .told = Valio
    .because = { $about ->
       *[you] en organisation har meddelat dig att dataintrånget hos Valio gäller dig
        [other] en organisation har meddelat att dataintrånget hos Valio gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att dataintrånget hos Valio gäller dig
        [other] ingen organisation har meddelat att dataintrånget hos Valio gäller personen
      }
    .unknown = Vi vet inte vilka uppgifter som stals om varje person: det står i Valios brev. Vi vet inte om tidigare anställda hos dotterbolagen och andelslagen fanns i samma fil. Vi hittade inte vad polisens utredning ledde till.
    .differ = Siffrorna räknar olika grupper: den första personalen, den andra pensionskassans försäkrade och den tredje alla sammanlagt.

change-valio-2024-added = Lades till i listan.
change-valio-2024-ombudsman = Dataombudsmannens byrås meddelande lades till: personalens uppgifter hamnade hos den som bröt sig in.

group-valio-2024-staff = Personer som arbetade hos Valio, ett dotterbolag eller ett mjölkandelslag i december 2024
group-valio-2024-insured = Personer som är eller har varit försäkrade i Valios pensionskassa eller fått en förmån därifrån
group-valio-2024-earlier-elsewhere = Tidigare anställda hos dotterbolagen och mjölkandelslagen

claim-valio-2024-people-staff = personalen hos Valio, dess dotterbolag i Finland och mjölkandelslagen
claim-valio-2024-people-insured = personer som är försäkrade i Valios pensionskassa eller får en förmån därifrån
claim-valio-2024-people-all = personer vars uppgifter äventyrades
claim-valio-2024-break-in = Någon bröt sig in i Valios uppgifter.
claim-valio-2024-known = Valio fick veta att den som bröt sig in eventuellt har fått tag på uppgifter om människor.
claim-valio-2024-announced = Valio berättade offentligt om dataintrånget.
claim-valio-2024-way-in = Den som bröt sig in kom åt uppgifterna via Valios it-partner Vincit.
claim-valio-2024-staff-data = Den som bröt sig in har eventuellt fått tag på personalens namn, personbeteckningar, löneuppgifter och kontonummer.
claim-valio-2024-insured-data = Den som bröt sig in har eventuellt fått försäkrades och förmånstagares personbeteckningar, löneuppgifter och hälsouppgifter som gäller förmåner.
claim-valio-2024-file-of-all = Den som bröt sig in fick en fil över alla som någon gång varit försäkrade i pensionskassan. De har fått lön av Valio.
claim-valio-2024-letters = Valio skickade ett brev till dem som intrånget gäller. Där står vilka uppgifter som var med.
claim-valio-2024-letter-is-whole = Den som bröt sig in har inte fått andra uppgifter än de som nämns i brevet.
claim-valio-2024-staff-taken = Den som bröt sig in fick uppgifter om personalen hos Valio, dess dotterbolag i Finland och mjölkandelslagen. Intrånget gällde också tidigare anställda hos Valio.
claim-valio-2024-inquiry = Byrån utreder om företagen har följt dataskyddslagarna.
claim-valio-2024-offence = Polisinrättningen i Helsingfors utreder fallet som grovt dataintrång.
