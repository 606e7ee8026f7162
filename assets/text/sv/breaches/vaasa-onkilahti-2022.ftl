# Uppgifter om elever i Onkilahti skola i Wilma: vad som hände, vem det gäller och vem som har sagt vad.

breach-vaasa-onkilahti-2022 = Skola (Onkilahti skola, Vasa stad, 2022)
    .what = Kontaktuppgifter till elever i Onkilahti skola (Onkilahden koulu) kan ha varit synliga för fel personer i skolans meddelandesystem Wilma. Kanske gällde det också uppgifter om hälsa. Fallet gäller tiden 5–12 december 2022.
    .status = Vi vet inte om uppgifterna har missbrukats. Något nyare hittade vi inte.
    .told = Vasa stad, Onkilahti skola och Wilma
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallet i Onkilahti skola gäller dig eller ditt barn
        [other] en organisation har meddelat att fallet i Onkilahti skola gäller personen eller personens barn
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallet i Onkilahti skola gäller dig eller ditt barn
        [other] ingen organisation har meddelat att fallet i Onkilahti skola gäller personen eller personens barn
      }
    .unknown = Vi vet inte vem som kan ha sett uppgifterna eller vilka kontaktuppgifter och elever fallet gäller.

change-vaasa-onkilahti-2022-added = Lades till i listan.

group-vaasa-onkilahti-2022-pupils = Elever i Onkilahti skola i december 2022

claim-vaasa-onkilahti-2022-people = elever som fallet gäller
claim-vaasa-onkilahti-2022-began = Fallet började.
claim-vaasa-onkilahti-2022-ended = Fallet upphörde.
