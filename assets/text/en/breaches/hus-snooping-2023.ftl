# Snooping at HUS: what happened, who is affected and who has said what.

breach-hus-snooping-2023 = Hospital care (HUS, 2023)
    .what = HUS suspects that employees looked at people’s data without a reason related to their work. The cases became known between April and September 2023. The largest case affected almost 1,000 people.
    .status = We do not know whether the data was misused. In December 2024 HUS announced two new cases. This page does not cover them.
    .told = HUS, data looked at without permission
    .because = { $about ->
       *[you] an organisation has told you that someone at HUS looked at your data without permission
        [other] an organisation has said that someone at HUS looked at their data without permission
      }
    .if-not = { $about ->
       *[you] no organisation has told you that someone at HUS looked at your data without permission
        [other] no organisation has said that someone at HUS looked at their data without permission
      }
    .unknown = We do not know what was looked at in each case, or what has happened since September 2023. Ask HUS which of your data was looked at.
    .differ = The larger figure covers all the cases, the smaller only the largest of them.

change-hus-snooping-2023-added = Added to the list.

group-hus-snooping-2023-patients = People who have been in care at HUS

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
claim-hus-snooping-2023-later-cases = HUS announced two new cases in which an employee had looked at data without a valid reason. This page does not cover them.
