# Data of library customers (Test Library, 2026): what happened, whom it affects and who has said what.

breach-test-library-2026 = Data of library customers (Test Library, 2026)
    .what = The Test Library sent customers’ data to the wrong recipients in March 2026.
    .status = Nobody has told of misuse. Our newest source is from March 2026.
    .told = Test Library
    .because = { $about ->
       *[you] an organisation has told you that the case of the Test Library affects you
        [other] an organisation has said that the case of the Test Library affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the case of the Test Library affects you
        [other] no organisation has said that the case of the Test Library affects them
      }
    .unknown = We do not know who got the data.

change-test-library-2026-added = Added to the list.

group-test-library-2026-members = People whose card begins with 9

claim-test-library-2026-people = customers whose data was sent
claim-test-library-2026-told = The Test Library told its customers about it.
