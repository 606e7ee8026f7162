# Snooping at HUS: what happened, who is affected and who has said what.

breach-hus-snooping-2023 = Hospital care (HUS, 2023)
    .what = HUS suspects that employees looked at people’s data without a reason related to their work. The cases became known between April and September 2023. HUS said that the largest case affected almost 1,000 people. The police later estimated that the case of April affected several thousand.
    .status = We do not know whether the data was misused. The two cases made public in December 2024 have their own entry on the list.
    .told = HUS, data looked at without permission (told in 2023)
    .because = { $about ->
       *[you] an organisation has told you that someone at HUS looked at your data without permission
        [other] an organisation has said that someone at HUS looked at their data without permission
      }
    .if-not = { $about ->
       *[you] no organisation has told you that someone at HUS looked at your data without permission
        [other] no organisation has said that someone at HUS looked at their data without permission
      }
    .unknown = We do not know whose data was looked at, which data it was, or how the police investigation ended. Nor do we know whether everybody got a letter. The figure of the police is much larger than that of HUS. The case may also affect somebody who was never a patient of HUS. Ask HUS which of your data was looked at.
    .differ = The larger figure covers all the cases, the smaller only the largest of them.

change-hus-snooping-2023-added = Added to the list.
change-hus-snooping-2023-kinds = It now says that identity code and address may have been looked at too. The cases of December 2024 became an entry of their own.
change-hus-snooping-2023-letters = The case may also affect people who got no letter, because the police speak of several thousand people.

group-hus-snooping-2023-patients = People who have been patients of HUS or worked there

claim-hus-snooping-2023-people-all = people whose data was looked at without permission, according to HUS’s notices
claim-hus-snooping-2023-people-largest = people affected in the largest case
claim-hus-snooping-2023-told-april = HUS told the public that an employee is suspected of looking at data without permission.
claim-hus-snooping-2023-told-august = HUS said that three employees are suspected of looking at data without permission.
claim-hus-snooping-2023-log-requests = The suspicions came up when patients and staff asked for their log data.
claim-hus-snooping-2023-authority-notices = HUS has reported the cases to the Office of the Data Protection Ombudsman.
claim-hus-snooping-2023-who = The cases affect patients, staff and people outside HUS too.
claim-hus-snooping-2023-letter-april = HUS writes a letter to those whose data was looked at. The first letters had already been sent.
claim-hus-snooping-2023-letter-august = HUS has told or is telling by letter everybody whose data the three employees looked at.
claim-hus-snooping-2023-when-april = In the case made public in April, data was looked at from October 2019 to March 2023.
claim-hus-snooping-2023-when-august = In the cases made public in August, data was looked at in 2021–2023.
claim-hus-snooping-2023-looked-april = In the case made public in April, the employee looked at basic and family data in the Population Information System. In the patient record system the employee looked at personal data and some people’s visits. The employee could not open patient records.
claim-hus-snooping-2023-register-april = The Population Information System shows the home address, the personal identity code and family data.
claim-hus-snooping-2023-records-august = In the cases made public in August, some of the employees looked at patient records too.
claim-hus-snooping-2023-police-thousands = The National Bureau of Investigation later made an estimate of the case made public in April. By that, it affects several thousand people in different parts of Finland. As far as the police knew, the data had not been passed on.
claim-hus-snooping-2023-later-cases = HUS made public two new cases in which an employee had looked at data without a valid reason. They have their own entry on the list.
