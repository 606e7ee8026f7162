# Papers at Mattila school in Lempäälä: what happened, whom it affects and who has said what.

breach-lempaala-mattila-2022 = School (Mattila school, Municipality of Lempäälä, 2022)
    .what = Somebody entered Mattila school and its nurse’s room without permission on the weekend of 26–28 August 2022. Papers about pupils’ health were in a locked cabinet in the room. Some had a personal identity code on them.
    .status = According to the municipality, data may have been put at risk. The police said in September 2022 that there had been no sign of that so far.
    .told = Municipality of Lempäälä, Mattila school
    .because = { $about ->
       *[you] an organisation has told you that the Mattila school case affects you or your child
        [other] an organisation has said that the Mattila school case affects them or their child
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the Mattila school case affects you or your child
        [other] no organisation has said that the Mattila school case affects them or their child
      }
    .unknown = We do not know whose papers were in the cabinet, or whether anybody looked at them or took them.

change-lempaala-mattila-2022-added = Added to the list.

group-lempaala-mattila-2022-pupils = Pupils of Mattila school in August 2022

claim-lempaala-mattila-2022-began = The weekend when somebody broke into the school began.
claim-lempaala-mattila-2022-ended = The weekend when somebody broke into the school ended.
claim-lempaala-mattila-2022-cabinet = Some of the papers held personal data, for example a personal identity code.
claim-lempaala-mattila-2022-reported = The municipality reported the case to the police and the Data Protection Ombudsman.
claim-lempaala-mattila-2022-reached = According to the chief physician, somebody had reached what was in the cabinet.
claim-lempaala-mattila-2022-police = The investigation had so far not shown that patient data was put at risk.
