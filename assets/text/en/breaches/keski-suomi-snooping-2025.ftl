# Snooping in Central Finland: what happened, who is affected and who has said what.

breach-keski-suomi-snooping-2025 = Health and social services (wellbeing services county of Central Finland, 2025)
    .what = In three cases, an employee of the county of Central Finland looked at clients’ and patients’ data. There was no reason related to their work. The data included names, birth dates and personal identity codes. It was looked at between July 2023 and June 2025.
    .status = The county does not know of data from the first two cases being passed on. Our newest source is dated 2 December 2025.
    .told = Wellbeing services county of Central Finland, data looked at without permission
    .because = { $about ->
       *[you] an organisation has told you that someone working for the county of Central Finland looked at your data without permission
        [other] an organisation has said that someone working for the county of Central Finland looked at their data without permission
      }
    .if-not = { $about ->
       *[you] no organisation has told you that someone working for the county of Central Finland looked at your data without permission
        [other] no organisation has said that someone working for the county of Central Finland looked at their data without permission
      }
    .unknown = We do not know whether everybody got a letter or which data was looked at in each case. We do not know whether the authorities have dealt with the cases. Ask the county which of your data was looked at.
    .differ = The figures are from three separate cases.

change-keski-suomi-snooping-2025-added = Added to the list.

group-keski-suomi-snooping-2025-clients = Clients and patients of the wellbeing services county of Central Finland

claim-keski-suomi-snooping-2025-people-first = people affected in the first case
claim-keski-suomi-snooping-2025-people-second = people affected in the second case
claim-keski-suomi-snooping-2025-people-third = people affected in the third case
claim-keski-suomi-snooping-2025-began-first = First case: an employee began to look at data without a valid reason.
claim-keski-suomi-snooping-2025-ended-first = First case: the employee last looked at data without a valid reason.
claim-keski-suomi-snooping-2025-began-second = Second case: an employee began to look at data without a valid reason.
claim-keski-suomi-snooping-2025-ended-second = Second case: the employee last looked at data without a valid reason.
claim-keski-suomi-snooping-2025-began-third = Third case: an employee began to look at data without a valid reason.
claim-keski-suomi-snooping-2025-ended-third = Third case: the employee last looked at data without a valid reason.
claim-keski-suomi-snooping-2025-told-two = The wellbeing services county of Central Finland made two cases public.
claim-keski-suomi-snooping-2025-told-third = The wellbeing services county of Central Finland made the third case public.
claim-keski-suomi-snooping-2025-records-two = In the first two cases the employees looked at names, birth dates, personal identity codes, social care and health data.
claim-keski-suomi-snooping-2025-records-third = In the third case the employee looked at names, birth dates, personal identity codes, social care data and health data.
claim-keski-suomi-snooping-2025-left-two = The employees in the first two cases no longer work for the county.
claim-keski-suomi-snooping-2025-left-third = The employee in the third case no longer works for the county.
claim-keski-suomi-snooping-2025-passed-on-two = The county does not know of data from the first two cases being passed on.
claim-keski-suomi-snooping-2025-inquiry-third = The county’s own inquiry into the third case is complete.
