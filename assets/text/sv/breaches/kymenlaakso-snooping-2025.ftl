# Obehörig läsning av uppgifter i Kymmenedalen: vad som hände, vem det gäller och vem som har sagt vad.

breach-kymenlaakso-snooping-2025 = Social- och hälsovård (Kymmenedalens välfärdsområde, 2025)
    .what = En anställd i Kymmenedalens välfärdsområde tittade på klienters uppgifter utan grund. Det började i september 2023 och slutade i september 2025.
    .status = Vi har inte hittat nyare uppgifter om det här fallet än välfärdsområdets meddelande den 16 oktober 2025.
    .told = Kymmenedalens välfärdsområde, obehörig läsning av uppgifter (hösten 2025)
    .because = en organisation har meddelat dig att fallet med obehörig läsning i Kymmenedalens välfärdsområde gäller dig
    .if-not = ingen organisation har meddelat dig att fallet med obehörig läsning i Kymmenedalens välfärdsområde gäller dig
    .unknown = Källorna räknar inte upp alla personuppgifter som den anställda tittade på. Vi vet inte hur utredningen av fallet slutade. Vi känner inte heller till alla fall i området. Fråga välfärdsområdet vilka av just dina uppgifter någon har tittat på.

change-kymenlaakso-snooping-2025-added = Lades till i listan.

group-kymenlaakso-snooping-2025-clients = Klienter i Kymmenedalens välfärdsområde

claim-kymenlaakso-snooping-2025-people = klienter vars uppgifter den anställda tittade på
claim-kymenlaakso-snooping-2025-began = Den anställda började titta på klienters uppgifter utan grund.
claim-kymenlaakso-snooping-2025-ended = Den obehöriga läsningen av uppgifter upphörde.
claim-kymenlaakso-snooping-2025-told = Kymmenedalens välfärdsområde berättade om fallet.
claim-kymenlaakso-snooping-2025-letters = Välfärdsområdet berättar om saken i ett brev till dem som den gäller.
claim-kymenlaakso-snooping-2025-records = Den anställda tittade på personuppgifter, uppgifter inom socialvården och hälsouppgifter.
