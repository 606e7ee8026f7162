# Lists of pupils of Vierumäki school in Vantaa: what happened, whom it affects and who has said what.

breach-vantaa-vierumaki-2018 = School dental care (Vierumäki school, City of Vantaa, 2018)
    .what = A bag was stolen from a dental clinic in Korso, Vantaa, in February 2018. It held lists of pupils of Vierumäki school with personal data and patient data. Forms of some pupils held data about their health.
    .status = The city informed the guardians and reported the theft to the police. The bag had not been found then.
    .told = City of Vantaa, dental care of Vierumäki school
    .because = { $about ->
       *[you] an organisation has told you that the Vierumäki school case affects you or your child
        [other] an organisation has said that the Vierumäki school case affects them or their child
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the Vierumäki school case affects you or your child
        [other] no organisation has said that the Vierumäki school case affects them or their child
      }
    .unknown = We do not know which classes were on the lists, or whether they had personal identity codes. We do not know whether the bag was found later.

change-vantaa-vierumaki-2018-added = Added to the list.

group-vantaa-vierumaki-2018-pupils = Pupils of Vierumäki school in February 2018

claim-vantaa-vierumaki-2018-stolen = The bag was stolen.
claim-vantaa-vierumaki-2018-told = The guardians of the pupils were informed.
claim-vantaa-vierumaki-2018-lists = The lists showed personal data and patient data of pupils.
claim-vantaa-vierumaki-2018-forms = The bag held forms of some pupils with data about their health.
claim-vantaa-vierumaki-2018-devices = The bag also held a laptop and a phone.
claim-vantaa-vierumaki-2018-missing = The bag was missing, and no suspect had been found.
claim-vantaa-vierumaki-2018-reported = The theft was reported to the police.
