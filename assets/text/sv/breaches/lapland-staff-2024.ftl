# Löneuppgifter i kataloger hos tre läroanstalter: vad som hände, vem det gäller och vem som har sagt vad.

breach-lapland-staff-2024 = Arbete vid en läroanstalt (Lapplands universitet, Lapplands yrkeshögskola och REDU, 2024)
    .what = Behörigheterna på servrarna var fel. Därför kunde läroanstalternas anställda och studerande komma åt kataloger med löneuppgifter och andra personuppgifter. Felet upptäcktes den 10 januari 2024. Det var inte ett dataintrång.
    .status = Läroanstalterna sade den 16 januari 2024 att de inte känner till att någon skulle ha behandlat uppgifterna olovligen.
    .told = Lapplands universitet, Lapplands yrkeshögskola eller REDU, åtkomst till löneuppgifter
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallet med löneuppgifter vid läroanstalterna i Lappland gäller dig
        [other] en organisation har meddelat att fallet med löneuppgifter vid läroanstalterna i Lappland gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallet med löneuppgifter vid läroanstalterna i Lappland gäller dig
        [other] ingen organisation har meddelat att fallet med löneuppgifter vid läroanstalterna i Lappland gäller personen
      }
    .unknown = Vi vet inte hur länge behörigheterna var fel. Meddelandet berättar inte vilka andra personuppgifter som fanns i katalogerna. Det berättar inte heller om allas uppgifter fanns där.

change-lapland-staff-2024-added = Lades till i listan.

group-lapland-staff-2024-staff = Personer som arbetade vid Lapplands universitet, Lapplands yrkeshögskola eller REDU

claim-lapland-staff-2024-found = De felaktiga behörigheterna upptäcktes.
claim-lapland-staff-2024-announced = Läroanstalterna berättade offentligt om saken.
claim-lapland-staff-2024-whose = I katalogerna fanns löneuppgifter och andra personuppgifter om nuvarande och tidigare anställda och om en del samarbetspartner.
claim-lapland-staff-2024-who-could = Bara en inloggad användare kom åt uppgifterna. Användaren måste känna till katalogen eller med avsikt leta efter öppna kataloger.
claim-lapland-staff-2024-not-known = Man känner inte till att någon skulle ha behandlat uppgifterna olovligen. Sannolikt har ingen skada uppstått.
claim-lapland-staff-2024-corrected = Behörigheterna rättades genast, och saken anmäldes till tillsynsmyndigheten.
