# Obehörig läsning av uppgifter hos HUS: vad som hände, vem det gäller och vem som har sagt vad.

breach-hus-snooping-2023 = Sjukhusvård (HUS, 2023)
    .what = HUS misstänker att anställda tittade på uppgifter om människor utan skäl som hade med arbetet att göra. Fallen blev kända mellan april och september 2023. Det största fallet gällde nästan 1 000 personer.
    .status = Vi har inte hittat uppgifter om huruvida något har missbrukats. Vår nyaste källa är från september 2023.
    .told = HUS, obehörig läsning av uppgifter
    .because = en organisation har meddelat dig att fallet med obehörig läsning hos HUS gäller dig
    .if-not = ingen organisation har meddelat dig att fallet med obehörig läsning hos HUS gäller dig
    .unknown = Vi vet inte vilka personuppgifter någon tittade på i varje fall eller från vilken tid fallen är. Vi vet inte heller hur fallen slutade. Fråga HUS vilka av just dina uppgifter någon har tittat på.
    .differ = Det större antalet omfattar alla fall, det mindre bara det största av dem.

change-hus-snooping-2023-added = Lades till i listan.

group-hus-snooping-2023-patients = Personer som har fått vård hos HUS

claim-hus-snooping-2023-people-all = personer vars uppgifter någon enligt HUS anmälningar hade tittat på utan rätt till det
claim-hus-snooping-2023-people-largest = personer som det största fallet gäller
claim-hus-snooping-2023-told-april = HUS berättade offentligt att en anställd misstänks ha tittat på uppgifter utan rätt till det.
claim-hus-snooping-2023-told-august = HUS berättade att tre anställda misstänks ha tittat på uppgifter utan rätt till det.
claim-hus-snooping-2023-log-requests = Misstankarna kom fram när patienter och personal bad att få sina logguppgifter.
claim-hus-snooping-2023-authority-notices = HUS har anmält fallen till dataombudsmannens byrå.
claim-hus-snooping-2023-who = Fallen gäller patienter, personal och även utomstående personer.
claim-hus-snooping-2023-letter = HUS berättar om saken i ett brev till dem som den gäller.
