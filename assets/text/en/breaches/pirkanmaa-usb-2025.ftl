# The memory stick at the flea market: what happened, who is affected and who has said what.

breach-pirkanmaa-usb-2025 = Covid isolation and quarantine in Akaa and Urjala (wellbeing services county of Pirkanmaa, 2025)
    .what = A health professional found a memory stick in a laptop bag that was on sale at a flea market. On it were decisions that put people in isolation or quarantine because of Covid. The decisions were made in Akaa and Urjala in 2020–2021, and held personal data and patient data.
    .status = The county says that an outsider may have seen the data. The police suspect a data protection offence, and our newest information on the investigation is from 22 January 2026.
    .told = Wellbeing services county of Pirkanmaa, memory stick at a flea market (Akaa and Urjala)
    .because = { $about ->
       *[you] an organisation has told you that the case of the memory stick at a flea market affects you
        [other] an organisation has said that the case of the memory stick at a flea market affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the case of the memory stick at a flea market affects you
        [other] no organisation has said that the case of the memory stick at a flea market affects them
      }
    .unknown = We do not know how the stick came to the flea market or whether anyone saw the data. Nor do we know how the investigation ended. The sources do not give the number of people or all the data on the stick.

change-pirkanmaa-usb-2025-added = Added to the list.
change-pirkanmaa-usb-2025-identity = The county’s warning of identity theft was added. It now also says that the stick may have held identity codes and addresses.

group-pirkanmaa-usb-2025-decisions = People who got a decision on Covid isolation or quarantine in Akaa or Urjala in 2020–2021

claim-pirkanmaa-usb-2025-decisions = decisions on isolation and quarantine that the case involves
claim-pirkanmaa-usb-2025-known = The person who found the memory stick brought it to the wellbeing services county of Pirkanmaa.
claim-pirkanmaa-usb-2025-reported-ombudsman = The wellbeing services county of Pirkanmaa reported the case to the Data Protection Ombudsman.
claim-pirkanmaa-usb-2025-told = The wellbeing services county of Pirkanmaa made the case public.
claim-pirkanmaa-usb-2025-reported-police = The wellbeing services county of Pirkanmaa reported the case to the police.
claim-pirkanmaa-usb-2025-found = A health professional found the memory stick in a laptop bag that was on sale at a flea market.
claim-pirkanmaa-usb-2025-records = The decisions held personal data and patient data.
claim-pirkanmaa-usb-2025-outsider = An outsider may have seen the data.
claim-pirkanmaa-usb-2025-identity-theft = According to the county, the case can lead to identity theft, for example.
claim-pirkanmaa-usb-2025-handled = The county does not know who has handled the memory stick or how it came to the flea market.
claim-pirkanmaa-usb-2025-letters = The county sends a personal letter with instructions to the people affected.
claim-pirkanmaa-usb-2025-police = The police are investigating the case and suspect a data protection offence.
