# USB-minnet på loppmarknaden: vad som hände, vem det gäller och vem som har sagt vad.

breach-pirkanmaa-usb-2025 = Coronaisolering och karantän i Akaa och Urjala (Birkalands välfärdsområde, 2025)
    .what = En yrkesperson inom hälsovården hittade ett USB-minne i en datorväska som var till salu på en loppmarknad. På minnet fanns beslut om isolering eller karantän på grund av corona. Besluten fattades i Akaa och Urjala åren 2020–2021, och i dem fanns personuppgifter och patientuppgifter.
    .status = Enligt välfärdsområdet kan någon utomstående ha sett uppgifterna. Polisen misstänker dataskyddsbrott, och vår nyaste uppgift om utredningen är från den 22 januari 2026.
    .told = Birkalands välfärdsområde, USB-minne på en loppmarknad (Akaa och Urjala)
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallet med USB-minnet på loppmarknaden gäller dig
        [other] en organisation har meddelat att fallet med USB-minnet på loppmarknaden gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallet med USB-minnet på loppmarknaden gäller dig
        [other] ingen organisation har meddelat att fallet med USB-minnet på loppmarknaden gäller personen
      }
    .unknown = Vi vet inte hur USB-minnet hamnade på loppmarknaden, om någon såg uppgifterna eller hur utredningen slutade. Källorna nämner inte hur många personer det gäller eller alla uppgifter på minnet.

change-pirkanmaa-usb-2025-added = Lades till i listan.
change-pirkanmaa-usb-2025-identity = Välfärdsområdets varning för identitetsstöld lades till, liksom att personbeteckning och adress kan ha funnits på minnet.

group-pirkanmaa-usb-2025-decisions = Personer som fick ett beslut om coronaisolering eller karantän i Akaa eller Urjala åren 2020–2021

claim-pirkanmaa-usb-2025-decisions = beslut om isolering och karantän som fallet gäller
claim-pirkanmaa-usb-2025-known = Den som hittade USB-minnet lämnade det till Birkalands välfärdsområde.
claim-pirkanmaa-usb-2025-reported-ombudsman = Birkalands välfärdsområde anmälde fallet till dataombudsmannen.
claim-pirkanmaa-usb-2025-told = Birkalands välfärdsområde berättade om fallet.
claim-pirkanmaa-usb-2025-reported-police = Birkalands välfärdsområde gjorde en brottsanmälan om fallet.
claim-pirkanmaa-usb-2025-found = En yrkesperson inom hälsovården hittade USB-minnet i en datorväska som var till salu på en loppmarknad.
claim-pirkanmaa-usb-2025-records = I besluten fanns personuppgifter och patientuppgifter.
claim-pirkanmaa-usb-2025-outsider = En utomstående kan ha fått se uppgifterna.
claim-pirkanmaa-usb-2025-identity-theft = Enligt välfärdsområdet kan fallet leda till exempelvis identitetsstöld.
claim-pirkanmaa-usb-2025-handled = Välfärdsområdet vet inte vem som har hanterat USB-minnet eller hur det hamnade på loppmarknaden.
claim-pirkanmaa-usb-2025-letters = Välfärdsområdet skickar ett personligt brev med anvisningar till dem som fallet gäller.
claim-pirkanmaa-usb-2025-police = Polisen utreder fallet och misstänker dataskyddsbrott.
