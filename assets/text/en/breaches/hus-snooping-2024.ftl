# The cases that HUS told of in December 2024: what happened, whom they affect and who has said what.

breach-hus-snooping-2024 = Hospital care (HUS, 2024)
    .what = Two employees of HUS looked at people’s data without a reason related to their work. HUS made the cases public in December 2024. The data was looked at in 2023 and 2024.
    .status = We do not know whether the data was misused. HUS reported the matter to the police, and our newest source is from December 2024.
    .told = HUS, data looked at without permission (told in December 2024 or later)
    .because = { $about ->
       *[you] an organisation has told you that the cases that HUS made public in December 2024 affect you
        [other] an organisation has said that the cases that HUS made public in December 2024 affect them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the cases that HUS made public in December 2024 affect you
        [other] no organisation has said that the cases that HUS made public in December 2024 affect them
      }
    .unknown = We do not know whether everybody got a letter, or how the police investigation ended. HUS spoke of people treated there. We do not know whether the case also affects people who only worked at HUS. Ask HUS which of your data was looked at.
    .differ = The figures are from two separate cases, and the smallest is part of the first case.

change-hus-snooping-2024-added = Added to the list.

group-hus-snooping-2024-patients = People who have been patients of HUS or worked there

claim-hus-snooping-2024-people-first = people whom the first case affects
claim-hus-snooping-2024-people-second = people whom the second case affects
claim-hus-snooping-2024-people-records = people whose patient data was looked at too in the first case
claim-hus-snooping-2024-announced = HUS told the public about two cases.
claim-hus-snooping-2024-when = The data was looked at in 2023 and 2024.
claim-hus-snooping-2024-who = The cases affect people who were patients of HUS and people whose care there had already ended.
claim-hus-snooping-2024-looked = The employees looked at names, personal identity codes and contact details. In the first case, most of what was looked at was this data.
claim-hus-snooping-2024-may-grow = The number of people may still grow a little.
claim-hus-snooping-2024-police = HUS has reported the matter to the police.
claim-hus-snooping-2024-left = Neither of the employees works at HUS any more.
