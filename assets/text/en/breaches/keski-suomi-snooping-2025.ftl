# Snooping in Central Finland: what happened, whom it concerns and who has said what.

breach-keski-suomi-snooping-2025 = Health and social services (wellbeing services county of Central Finland, 2025)
    .what = The wellbeing services county of Central Finland had three cases in which an employee looked at data without a reason. It was data about clients and patients. The cases are from the years 2023–2025.
    .status = We have found nothing newer than the county’s notices of 24 September and 2 December 2025.
    .told = Wellbeing services county of Central Finland, data looked at without permission
    .because = an organisation has told you that the case of data looked at without permission in the county of Central Finland concerns you
    .if-not = no organisation has told you that the case of data looked at without permission in the county of Central Finland concerns you
    .unknown = We do not know whether everybody got a letter about it. We do not know which data about each person somebody looked at. We do not know how the inquiries into the cases ended either. Ask the county which of your own data somebody looked at.
    .differ = The figures are from three separate cases.

change-keski-suomi-snooping-2025-added = Added to the list.

group-keski-suomi-snooping-2025-clients = Clients and patients of the wellbeing services county of Central Finland

claim-keski-suomi-snooping-2025-people-first = people whom the first case concerns
claim-keski-suomi-snooping-2025-people-second = people whom the second case concerns
claim-keski-suomi-snooping-2025-people-third = people whom the third case concerns
claim-keski-suomi-snooping-2025-began = An employee looked at data without a reason for the first time.
claim-keski-suomi-snooping-2025-ended = An employee looked at data without a reason for the last time.
claim-keski-suomi-snooping-2025-told-two = The wellbeing services county of Central Finland spoke of two cases.
claim-keski-suomi-snooping-2025-told-third = The wellbeing services county of Central Finland spoke of the third case.
claim-keski-suomi-snooping-2025-records = In the cases somebody looked at personal identity codes, social care data and health data.
