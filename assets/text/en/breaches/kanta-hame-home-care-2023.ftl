# Snooping in home care in the Forssa area: what happened, who is affected and who has said what.

breach-kanta-hame-home-care-2023 = Home care in the Forssa area (wellbeing services county of Kanta-Häme, 2023)
    .what = An employee of the county of Kanta-Häme looked at home care clients’ data without a reason related to their work. The employee looked at the data from 2 June to 28 July 2023. It was data such as names, birth dates, personal identity codes, diagnoses and lists of medicines. This is a different case from Westlog, which became known in the same weeks.
    .status = The county does not know of data being passed on. Our newest source is its notice of 3 October 2023.
    .told = Wellbeing services county of Kanta-Häme (Oma Häme), home care in the Forssa area
    .because = { $about ->
       *[you] an organisation has told you that someone in home care in the Forssa area looked at your data without permission
        [other] an organisation has said that someone in home care in the Forssa area looked at their data without permission
      }
    .if-not = { $about ->
       *[you] no organisation has told you that someone in home care in the Forssa area looked at your data without permission
        [other] no organisation has said that someone in home care in the Forssa area looked at their data without permission
      }
    .unknown = We do not know what the authorities have decided, or who got the letters about clients who had died. Ask the county which of your data was looked at.

change-kanta-hame-home-care-2023-added = Added to the list.

group-kanta-hame-home-care-2023-clients = Home care clients in the wellbeing services county of Kanta-Häme, including former clients and those who have died

claim-kanta-hame-home-care-2023-people = home care clients in Forssa, Humppila, Jokioinen, Tammela and Ypäjä whose data the employee looked at
claim-kanta-hame-home-care-2023-began = An employee began to look at home care clients’ data without a valid reason.
claim-kanta-hame-home-care-2023-ended = The employee last looked at data without a valid reason.
claim-kanta-hame-home-care-2023-told = The wellbeing services county of Kanta-Häme made the case public.
claim-kanta-hame-home-care-2023-former = The case also affects former clients and clients who have died.
claim-kanta-hame-home-care-2023-found = The case came out in the county’s own inquiry.
claim-kanta-hame-home-care-2023-records = The employee looked at names, birth dates, personal identity codes, lists of medicines, diagnoses and home care visits.
claim-kanta-hame-home-care-2023-letters = The county tells everybody affected by letter.
claim-kanta-hame-home-care-2023-authorities = The county reported the case to the Data Protection Ombudsman and asked the police to investigate it.
claim-kanta-hame-home-care-2023-own-request = Clients too can ask the police to investigate the case.
claim-kanta-hame-home-care-2023-dismissed = The county dismissed the employee and took away their access to patient records.
claim-kanta-hame-home-care-2023-passed-on = The county does not know of data being passed on.
claim-kanta-hame-home-care-2023-officer = The county gave the email address of its data protection officer for questions.
