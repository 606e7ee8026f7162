# Obehörig läsning av uppgifter hos HUS: vad som hände, vem det gäller och vem som har sagt vad.

breach-hus-snooping-2023 = Sjukhusvård (HUS, 2023)
    .what = HUS misstänker att anställda tittade på uppgifter om människor utan skäl som hade med arbetet att göra. Fallen blev kända mellan april och september 2023. Enligt HUS gällde det största fallet nästan 1 000 personer. Polisen bedömde senare att fallet från april gällde flera tusen.
    .status = Vi vet inte om uppgifterna har missbrukats. De två fall som blev kända i december 2024 står för sig på listan.
    .told = HUS, obehörig läsning av uppgifter (besked år 2023)
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallet med obehörig läsning hos HUS gäller dig
        [other] en organisation har meddelat att fallet med obehörig läsning hos HUS gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallet med obehörig läsning hos HUS gäller dig
        [other] ingen organisation har meddelat att fallet med obehörig läsning hos HUS gäller personen
      }
    .unknown = Vi vet inte vems uppgifter och vilka uppgifter någon tittade på eller hur polisens utredning slutade. Vi vet inte heller om alla fick ett brev, för polisens siffra är mycket större än den som HUS gav. Fallet kan också gälla den som aldrig har fått vård hos HUS. Fråga HUS vilka av dina uppgifter någon tittade på.
    .differ = Det större antalet omfattar alla fall, det mindre bara det största av dem.

change-hus-snooping-2023-added = Lades till i listan.
change-hus-snooping-2023-kinds = Här står nu att någon också kan ha tittat på personbeteckning och adress. Fallen från december 2024 fick en egen punkt.
change-hus-snooping-2023-letters = Fallet kan också gälla den som inte fick något brev, eftersom polisen talar om flera tusen personer.

group-hus-snooping-2023-patients = Personer som har fått vård eller arbetat hos HUS

claim-hus-snooping-2023-people-all = personer vars uppgifter någon hade tittat på utan rätt till det, enligt HUS anmälningar
claim-hus-snooping-2023-people-largest = personer som det största fallet gäller
claim-hus-snooping-2023-told-april = HUS berättade offentligt att en anställd misstänks ha tittat på uppgifter utan rätt till det.
claim-hus-snooping-2023-told-august = HUS berättade att tre anställda misstänks ha tittat på uppgifter utan rätt till det.
claim-hus-snooping-2023-log-requests = Misstankarna kom fram när patienter och personal bad att få sina logguppgifter.
claim-hus-snooping-2023-authority-notices = HUS har anmält fallen till dataombudsmannens byrå.
claim-hus-snooping-2023-who = Fallen gäller patienter, personal och även utomstående personer.
claim-hus-snooping-2023-letter-april = HUS skickar ett brev till dem vars uppgifter någon tittat på. De första breven hade redan skickats.
claim-hus-snooping-2023-letter-august = HUS har meddelat eller meddelar per brev alla vars uppgifter de tre anställda tittade på.
claim-hus-snooping-2023-when-april = I fallet som blev känt i april tittade någon på uppgifter från oktober 2019 till mars 2023.
claim-hus-snooping-2023-when-august = I fallen som blev kända i augusti tittade någon på uppgifter åren 2021–2023.
claim-hus-snooping-2023-looked-april = I fallet som blev känt i april tittade den anställda på basuppgifter och familjeuppgifter i befolkningsdatasystemet. I patientdatasystemet tittade den anställda på personuppgifter och en del personers besök, men kom inte åt patientjournaler.
claim-hus-snooping-2023-register-april = I befolkningsdatasystemet syns hemadress, personbeteckning och familjeuppgifter.
claim-hus-snooping-2023-records-august = I fallen som blev kända i augusti tittade en del av de anställda också på patientjournaler.
claim-hus-snooping-2023-police-thousands = Centralkriminalpolisen bedömde senare att fallet som blev känt i april gäller flera tusen personer på olika håll i Finland. Enligt polisens uppfattning hade uppgifterna inte förts vidare.
claim-hus-snooping-2023-later-cases = HUS berättade om två nya fall där en anställd hade tittat på uppgifter utan giltigt skäl. De står för sig på listan.
