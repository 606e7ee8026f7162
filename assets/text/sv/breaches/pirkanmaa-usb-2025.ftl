# USB-minnet på loppmarknaden: vad som hände, vem det gäller och vem som har sagt vad.

breach-pirkanmaa-usb-2025 = Coronaisolering och karantän i Akaa och Urjala (Birkalands välfärdsområde, 2025)
    .what = På en loppmarknad hittades ett USB-minne med människors personuppgifter och patientuppgifter. Uppgifterna kom från beslut om isolering eller karantän på grund av corona. Besluten fattades i Akaa och Urjala åren 2020–2021.
    .status = Polisen utredde fallet i januari 2026. Vår nyaste källa är från den 22 januari 2026.
    .told = Birkalands välfärdsområde, USB-minne på en loppmarknad (Akaa och Urjala)
    .because = en organisation har meddelat dig att fallet med USB-minnet på loppmarknaden gäller dig
    .if-not = ingen organisation har meddelat dig att fallet med USB-minnet på loppmarknaden gäller dig
    .unknown = Vi vet inte hur USB-minnet hamnade på loppmarknaden eller vem som har sett uppgifterna. Vi vet inte hur många människor besluten gäller. Källorna räknar inte upp alla personuppgifter på minnet. Vi vet inte heller hur polisens utredning slutade.

change-pirkanmaa-usb-2025-added = Lades till i listan.

group-pirkanmaa-usb-2025-decisions = Personer som fick ett beslut om coronaisolering eller karantän i Akaa eller Urjala åren 2020–2021

claim-pirkanmaa-usb-2025-decisions = beslut om isolering och karantän som fallet gäller
claim-pirkanmaa-usb-2025-known = Birkalands välfärdsområde fick veta om USB-minnet som hade hittats på en loppmarknad.
claim-pirkanmaa-usb-2025-told = Birkalands välfärdsområde berättade om fallet.
claim-pirkanmaa-usb-2025-letters = Välfärdsområdet berättar om saken i ett brev till dem som den gäller.
claim-pirkanmaa-usb-2025-records = På USB-minnet fanns personuppgifter och patientuppgifter.
claim-pirkanmaa-usb-2025-police = Polisen utreder fallet.
