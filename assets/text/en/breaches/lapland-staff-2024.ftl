# Pay data in the folders of three institutions: what happened, whom it affects and who has said what.

breach-lapland-staff-2024 = Work at a university or college (University of Lapland, Lapland UAS and REDU, 2024)
    .what = The access rights on servers were wrong. So staff and students of the three institutions could get into folders with pay data and other personal data. The error was found on 10 January 2024. This was not a break-in.
    .status = The institutions said on 16 January 2024 that they did not know of anybody handling the data without permission.
    .told = University of Lapland, Lapland UAS or REDU, access to pay data
    .because = { $about ->
       *[you] an organisation has told you that the case of pay data at the institutions in Lapland affects you
        [other] an organisation has said that the case of pay data at the institutions in Lapland affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the case of pay data at the institutions in Lapland affects you
        [other] no organisation has said that the case of pay data at the institutions in Lapland affects them
      }
    .unknown = We do not know how long the access rights were wrong. The notice does not say which other personal data was in the folders. Nor does it say whether everybody’s data was there.

change-lapland-staff-2024-added = Added to the list.

group-lapland-staff-2024-staff = People who worked at the University of Lapland, Lapland UAS or REDU

claim-lapland-staff-2024-found = The wrong access rights were found.
claim-lapland-staff-2024-announced = The institutions told the public about the case.
claim-lapland-staff-2024-whose = The folders held pay data and other personal data of present and former staff and of some partners.
claim-lapland-staff-2024-who-could = Only a logged-in user could reach the data. They had to know of the folder or look for open folders on purpose.
claim-lapland-staff-2024-not-known = The institutions do not know of anybody handling the data without permission. They say that probably no harm was done.
claim-lapland-staff-2024-corrected = The access rights were corrected at once, and the supervisory authority was notified.
