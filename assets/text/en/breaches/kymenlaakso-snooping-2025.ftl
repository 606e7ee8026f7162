# Snooping in Kymenlaakso: what happened, who is affected and who has said what.

breach-kymenlaakso-snooping-2025 = Health and social services (wellbeing services county of Kymenlaakso, 2025–2026)
    .what = In three cases, an employee of the county of Kymenlaakso looked at clients’ data. There was no reason related to their work. The county made the cases public in October 2025, January 2026 and February 2026. The data was looked at between September 2023 and November 2025.
    .status = The county does not know of data from the first two cases being passed on or misused. Our newest source is dated 12 February 2026.
    .told = Wellbeing services county of Kymenlaakso, data looked at without permission (told in October 2025 or later)
    .because = { $about ->
       *[you] an organisation has told you that someone who worked for the county of Kymenlaakso looked at your data without permission
        [other] an organisation has said that someone who worked for the county of Kymenlaakso looked at their data without permission
      }
    .if-not = { $about ->
       *[you] no organisation has told you that someone who worked for the county of Kymenlaakso looked at your data without permission
        [other] no organisation has said that someone who worked for the county of Kymenlaakso looked at their data without permission
      }
    .unknown = The county does not say what general personal data is. We infer that the identity code may be part of it. We do not know everything about the cases, the data and the decisions. Nor do we know whether everybody in the third case got a letter. Ask the county which of your data was looked at.
    .differ = The figures are from three separate cases.

change-kymenlaakso-snooping-2025-added = Added to the list.
change-kymenlaakso-snooping-2025-code = It now says that identity codes may have been looked at too. The county speaks of general personal data without listing it.

group-kymenlaakso-snooping-2025-clients = Clients of the wellbeing services county of Kymenlaakso

claim-kymenlaakso-snooping-2025-people-first = people affected in the first case
claim-kymenlaakso-snooping-2025-people-second = people affected in the second case
claim-kymenlaakso-snooping-2025-people-third = people affected in the third case
claim-kymenlaakso-snooping-2025-began-first = First case: an employee began to look at clients’ data without a valid reason.
claim-kymenlaakso-snooping-2025-ended-first = First case: the employee last looked at data without a valid reason.
claim-kymenlaakso-snooping-2025-began-second = Second case: an employee began to look at patients’ data without a valid reason.
claim-kymenlaakso-snooping-2025-ended-second = Second case: the employee last looked at data without a valid reason.
claim-kymenlaakso-snooping-2025-began-third = Third case: an employee began to look at clients’ data without a valid reason.
claim-kymenlaakso-snooping-2025-ended-third = Third case: the employee last looked at data without a valid reason.
claim-kymenlaakso-snooping-2025-told-first = The wellbeing services county of Kymenlaakso made the first case public.
claim-kymenlaakso-snooping-2025-told-second = The wellbeing services county of Kymenlaakso made the second case public.
claim-kymenlaakso-snooping-2025-told-third = The wellbeing services county of Kymenlaakso made the third case public.
claim-kymenlaakso-snooping-2025-letters-first = The county tells the people affected in the first case by letter.
claim-kymenlaakso-snooping-2025-letters-second = The county tells the people affected in the second case by letter.
claim-kymenlaakso-snooping-2025-records-first = In the first case the employee looked at general personal data, social care data and health data.
claim-kymenlaakso-snooping-2025-records-second = In the second case the employee looked at general personal data and health data in the patient record system.
claim-kymenlaakso-snooping-2025-records-third = In the third case the employee looked at client data and patient data in the patient record system.
claim-kymenlaakso-snooping-2025-authorities-first = The county reported the first case to the Data Protection Ombudsman and asked the police to investigate it.
claim-kymenlaakso-snooping-2025-authorities-second = The county reported the second case to the Data Protection Ombudsman and asked the police to investigate it.
claim-kymenlaakso-snooping-2025-authorities-third = The county reported the third case to the Data Protection Ombudsman.
claim-kymenlaakso-snooping-2025-left-first = The employee in the first case no longer works for the county.
claim-kymenlaakso-snooping-2025-left-second = The employee in the second case no longer works for the county.
claim-kymenlaakso-snooping-2025-passed-on-first = The county does not know of data from the first case being passed on or misused.
claim-kymenlaakso-snooping-2025-passed-on-second = The county does not know of data from the second case being passed on or misused.
claim-kymenlaakso-snooping-2025-found-third = The third case was found in the county’s own checks.
