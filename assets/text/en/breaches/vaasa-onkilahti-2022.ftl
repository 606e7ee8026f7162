# Data about pupils of Onkilahti school in Wilma: what happened, who is affected and who has said what.

breach-vaasa-onkilahti-2022 = School (Onkilahti school, City of Vaasa, 2022)
    .what = Contact details of Onkilahti school pupils may have been visible to the wrong people in Wilma, the school’s message system. Health information may have been included too. The case covers 5–12 December 2022.
    .status = We do not know whether the data was misused. We found nothing newer.
    .told = City of Vaasa, Onkilahti school and Wilma
    .because = { $about ->
       *[you] an organisation has told you that the Onkilahti school case affects you or your child
        [other] an organisation has said that the Onkilahti school case affects them or their child
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the Onkilahti school case affects you or your child
        [other] no organisation has said that the Onkilahti school case affects them or their child
      }
    .unknown = We do not know who may have seen the data. Nor do we know which contact details were involved and which pupils are affected.

change-vaasa-onkilahti-2022-added = Added to the list.

group-vaasa-onkilahti-2022-pupils = Pupils of Onkilahti school in December 2022

claim-vaasa-onkilahti-2022-people = pupils affected
claim-vaasa-onkilahti-2022-began = The case began.
claim-vaasa-onkilahti-2022-ended = The case ended.
