# Snooping in home care in the Forssa area: what happened, whom it concerns and who has said what.

breach-kanta-hame-home-care-2023 = Home care in the Forssa area (wellbeing services county of Kanta-Häme, 2023)
    .what = An employee of the wellbeing services county of Kanta-Häme looked at home care clients’ data without a reason. This went on in the Forssa area from 2 June 2023 to 28 July 2023. It is not the break-in at Westlog, which became known in the same weeks.
    .status = We have found nothing newer than the county’s notice of 3 October 2023.
    .told = Wellbeing services county of Kanta-Häme (Oma Häme), home care in the Forssa area
    .because = an organisation has told you that the case of home care data looked at without permission in the Forssa area concerns you
    .if-not = no organisation has told you that the case of home care data looked at without permission in the Forssa area concerns you
    .unknown = We do not know how the inquiry into the case ended. We do not know who got the letters about clients who had died. Ask the county which of your own data somebody looked at.

change-kanta-hame-home-care-2023-added = Added to the list.

group-kanta-hame-home-care-2023-clients = Home care clients in Forssa, Humppila, Jokioinen, Tammela and Ypäjä, including former clients and those who have died

claim-kanta-hame-home-care-2023-people = home care clients whose data the employee looked at
claim-kanta-hame-home-care-2023-began = The employee looked at home care clients’ data without a reason for the first time.
claim-kanta-hame-home-care-2023-ended = The employee looked at the data without a reason for the last time.
claim-kanta-hame-home-care-2023-told = The wellbeing services county of Kanta-Häme spoke of the case.
claim-kanta-hame-home-care-2023-former = The case also concerns former clients and clients who have died.
claim-kanta-hame-home-care-2023-letters = The county tells the people concerned by letter.
claim-kanta-hame-home-care-2023-officer = The county gave the e-mail address of its data protection officer for questions.
