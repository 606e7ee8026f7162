# Papers in empty hospitals in Pirkanmaa: what happened, whom it affects and who has said what.

breach-ylinen-papers-2021 = Ylinen rehabilitation centre and Mänttä hospital (Pirkanmaa Hospital District, 2021)
    .what = Confidential papers had been left in empty hospital buildings in Ylöjärvi and Mänttä-Vilppula. This came out in August 2021. At Ylinen there were papers in the yards too.
    .status = The hospital district reported the cases to the Data Protection Ombudsman. We do not know whether the data was misused.
    .told = Pirkanmaa Hospital District, papers at Ylinen or Mänttä
    .because = { $about ->
       *[you] an organisation has told you that the case of the papers at Ylinen and Mänttä affects you
        [other] an organisation has said that the case of the papers at Ylinen and Mänttä affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the case of the papers at Ylinen and Mänttä affects you
        [other] no organisation has said that the case of the papers at Ylinen and Mänttä affects them
      }
    .unknown = We do not know whose papers were in the buildings, or who has seen them. The source that we read does not list all the data.

change-ylinen-papers-2021-added = Added to the list.

group-ylinen-papers-2021-clients-staff = Residents of Ylinen rehabilitation centre, patients of Mänttä hospital, and people who worked at either

claim-ylinen-papers-2021-found = Papers were found in the empty buildings.
claim-ylinen-papers-2021-thousands = The papers were estimated to hold data about thousands of people.
claim-ylinen-papers-2021-minors = There were papers about minors too.
claim-ylinen-papers-2021-yard = In the yards of Ylinen there were papers with private data about former residents. Somebody had broken into the buildings.
claim-ylinen-papers-2021-worker = A former employee found their own name in the papers at Ylinen.
claim-ylinen-papers-2021-crime = According to a professor of health law, the cases meet the definition of an offence.
claim-ylinen-papers-2021-closed = Mänttä hospital closed in December 2014.
