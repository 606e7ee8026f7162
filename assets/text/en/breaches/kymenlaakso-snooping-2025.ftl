# Snooping in Kymenlaakso: what happened, whom it concerns and who has said what.

breach-kymenlaakso-snooping-2025 = Health and social services (wellbeing services county of Kymenlaakso, 2025)
    .what = An employee of the wellbeing services county of Kymenlaakso looked at clients’ data without a reason. This began in September 2023 and ended in September 2025.
    .status = On this case we have found nothing newer than the county’s notice of 16 October 2025.
    .told = Wellbeing services county of Kymenlaakso, data looked at without permission (autumn 2025)
    .because = an organisation has told you that the case of data looked at without permission in the county of Kymenlaakso concerns you
    .if-not = no organisation has told you that the case of data looked at without permission in the county of Kymenlaakso concerns you
    .unknown = The sources do not list all the personal data that the employee looked at. We do not know how the inquiry into the case ended. We do not know of every case in the county either. Ask the county which of your own data somebody looked at.

change-kymenlaakso-snooping-2025-added = Added to the list.

group-kymenlaakso-snooping-2025-clients = Clients of the wellbeing services county of Kymenlaakso

claim-kymenlaakso-snooping-2025-people = clients whose data the employee looked at
claim-kymenlaakso-snooping-2025-began = The employee looked at clients’ data without a reason for the first time.
claim-kymenlaakso-snooping-2025-ended = The employee looked at the data without a reason for the last time.
claim-kymenlaakso-snooping-2025-told = The wellbeing services county of Kymenlaakso spoke of the case.
claim-kymenlaakso-snooping-2025-letters = The county tells the people concerned by letter.
claim-kymenlaakso-snooping-2025-records = The employee looked at personal data, social care data and health data.
