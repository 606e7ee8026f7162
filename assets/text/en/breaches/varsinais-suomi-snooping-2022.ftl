# Snooping at Tyks: what happened, whom it affects and who has said what.

breach-varsinais-suomi-snooping-2022 = Hospital care (Tyks, 2022)
    .what = An employee of Tyks is suspected of looking at patients’ data without permission in 2020–2022. According to the police, the case affects at most 200 people.
    .status = A charge of a data protection offence was brought in May 2023. The hospital district did not know of the data being used. Our newest source is from June 2023.
    .told = Tyks or the police, patient data looked at without permission
    .because = { $about ->
       *[you] an organisation has told you that the case of patient data looked at without permission at Tyks affects you
        [other] an organisation has said that the case of patient data looked at without permission at Tyks affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the case of patient data looked at without permission at Tyks affects you
        [other] no organisation has said that the case of patient data looked at without permission at Tyks affects them
      }
    .unknown = We do not know what was looked at in each case, whether everybody was told, or what the court decided. You may be affected even if nobody has contacted you. Ask the wellbeing services county of Southwest Finland which of your data was looked at.

change-varsinais-suomi-snooping-2022-added = Added to the list.
change-varsinais-suomi-snooping-2022-charge = The news of June 2023 was added: a charge has been brought. The case may also affect people whom nobody has contacted.

group-varsinais-suomi-snooping-2022-patients = People who have had hospital or other public care in Southwest Finland

claim-varsinais-suomi-snooping-2022-people = people whose data was looked at without permission, according to the suspicion
claim-varsinais-suomi-snooping-2022-began = According to the suspicion, the employee began to look at data.
claim-varsinais-suomi-snooping-2022-ended = According to the suspicion, the employee last looked at data.
claim-varsinais-suomi-snooping-2022-announced = The police announced that an employee of Tyks is suspected of looking at patients’ data without permission.
claim-varsinais-suomi-snooping-2022-contacted = The police separately contact the people whose data was looked at, according to the suspicion.
claim-varsinais-suomi-snooping-2022-charge = The prosecutor brought a charge of a data protection offence.
claim-varsinais-suomi-snooping-2022-admits = The suspect admitted having searched for people’s data without an official reason.
claim-varsinais-suomi-snooping-2022-injured-parties = About 70 people are injured parties in the trial.
claim-varsinais-suomi-snooping-2022-no-use = The district does not know of the data being used in any way.
claim-varsinais-suomi-snooping-2022-own-checks = The suspicion came up in the district’s own monitoring. The suspect no longer works for the hospital district.
