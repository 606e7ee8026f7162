# Snooping at HUS: what happened, whom it concerns and who has said what.

breach-hus-snooping-2023 = Hospital care (HUS, 2023)
    .what = HUS suspects that employees looked at people’s data without a reason related to their work. The cases became known between April and September 2023. The largest case concerned almost 1,000 people.
    .status = We have found nothing on whether the data was misused. Our newest source is from September 2023.
    .told = HUS, data looked at without permission
    .because = an organisation has told you that data looked at without permission at HUS concerns you
    .if-not = no organisation has told you that data looked at without permission at HUS concerns you
    .unknown = We do not know what personal data was looked at in each case, or when. We do not know how the cases ended either. Ask HUS which of your own data somebody looked at.
    .differ = The larger figure covers all the cases, the smaller only the largest of them.

change-hus-snooping-2023-added = Added to the list.

group-hus-snooping-2023-patients = People who have been in care at HUS

claim-hus-snooping-2023-people-all = people whose data was looked at without permission, according to HUS’s notices
claim-hus-snooping-2023-people-largest = people whom the largest case concerns
claim-hus-snooping-2023-told-april = HUS told the public that an employee is suspected of looking at data without permission.
claim-hus-snooping-2023-told-august = HUS said that three employees are suspected of looking at data without permission.
claim-hus-snooping-2023-log-requests = The suspicions came up when patients and staff asked for their log data.
claim-hus-snooping-2023-authority-notices = HUS has reported the cases to the Office of the Data Protection Ombudsman.
claim-hus-snooping-2023-who = The cases concern patients, staff and people outside HUS too.
claim-hus-snooping-2023-letter = HUS tells the people concerned by letter.
