# Elevlistor från Vierumäki skola i Vanda: vad som hände, vem det gäller och vem som har sagt vad.

breach-vantaa-vierumaki-2018 = Tandvård i skolan (Vierumäki skola, Vanda stad, 2018)
    .what = En väska stals från en tandklinik i Korso i Vanda i februari 2018. I den fanns elevlistor från Vierumäki skola med personuppgifter och patientuppgifter. På några elevers blanketter med förhandsuppgifter fanns uppgifter om hälsa.
    .status = Staden informerade vårdnadshavarna och gjorde en brottsanmälan. Väskan hade då inte hittats.
    .told = Vanda stad, tandvården i Vierumäki skola
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallet i Vierumäki skola gäller dig eller ditt barn
        [other] en organisation har meddelat att fallet i Vierumäki skola gäller personen eller personens barn
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallet i Vierumäki skola gäller dig eller ditt barn
        [other] ingen organisation har meddelat att fallet i Vierumäki skola gäller personen eller personens barn
      }
    .unknown = Vi vet inte vilka klasser som fanns på listorna eller om de hade personbeteckningar. Vi vet inte om väskan hittades senare.

change-vantaa-vierumaki-2018-added = Lades till i listan.

group-vantaa-vierumaki-2018-pupils = Elever i Vierumäki skola i februari 2018

claim-vantaa-vierumaki-2018-stolen = Väskan stals.
claim-vantaa-vierumaki-2018-told = Elevernas vårdnadshavare informerades om saken.
claim-vantaa-vierumaki-2018-lists = På listorna syntes elevernas personuppgifter och patientuppgifter.
claim-vantaa-vierumaki-2018-forms = I väskan fanns några elevers blanketter med förhandsuppgifter om hälsan.
claim-vantaa-vierumaki-2018-devices = I väskan fanns också en bärbar dator och en telefon.
claim-vantaa-vierumaki-2018-missing = Väskan var försvunnen, och ingen misstänkt hade hittats.
claim-vantaa-vierumaki-2018-reported = En brottsanmälan gjordes.
