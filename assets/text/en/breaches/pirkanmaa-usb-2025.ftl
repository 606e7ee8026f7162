# The memory stick at the flea market: what happened, whom it concerns and who has said what.

breach-pirkanmaa-usb-2025 = Covid isolation and quarantine in Akaa and Urjala (wellbeing services county of Pirkanmaa, 2025)
    .what = A memory stick with people’s personal data and patient data was found at a flea market. The data came from decisions on isolation or quarantine because of Covid. The decisions were made in Akaa and Urjala in 2020–2021.
    .status = The police were investigating the case in January 2026. Our newest source is from 22 January 2026.
    .told = Wellbeing services county of Pirkanmaa, memory stick at a flea market (Akaa and Urjala)
    .because = an organisation has told you that the case of the memory stick at a flea market concerns you
    .if-not = no organisation has told you that the case of the memory stick at a flea market concerns you
    .unknown = We do not know how the memory stick came to the flea market or who has seen the data. We do not know how many people the decisions concern. The sources do not list all the personal data on the stick. We do not know how the police investigation ended either.

change-pirkanmaa-usb-2025-added = Added to the list.

group-pirkanmaa-usb-2025-decisions = People who got a decision on Covid isolation or quarantine in Akaa or Urjala in 2020–2021

claim-pirkanmaa-usb-2025-decisions = decisions on isolation and quarantine that the case concerns
claim-pirkanmaa-usb-2025-known = The wellbeing services county of Pirkanmaa learned of the memory stick found at a flea market.
claim-pirkanmaa-usb-2025-told = The wellbeing services county of Pirkanmaa spoke of the case.
claim-pirkanmaa-usb-2025-letters = The county tells the people concerned by letter.
claim-pirkanmaa-usb-2025-records = The memory stick held personal data and patient data.
claim-pirkanmaa-usb-2025-police = The police are investigating the case.
