# Kela's papers in the former service point in Tikkurila: what happened, whom it affects and who has said what.

breach-kela-tikkurila-2023 = Papers at Kela’s service point (Kela, Tikkurila 2023)
    .what = Kela’s service point moved out of a building in Tikkurila at the end of 2022. Papers of about 180 customers were left behind. People have been in the building with the new owner’s permission and also without it.
    .status = Kela fetched the papers when it heard of them at the end of July 2023. Our newest source is from August 2023.
    .told = Kela, the former service point in Tikkurila
    .because = { $about ->
       *[you] an organisation has told you that the case of the papers at Kela in Tikkurila affects you
        [other] an organisation has said that the case of the papers at Kela in Tikkurila affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the case of the papers at Kela in Tikkurila affects you
        [other] no organisation has said that the case of the papers at Kela in Tikkurila affects them
      }
    .unknown = We do not know who has seen the papers or what was in them. Ask Kela which of your papers were there.

change-kela-tikkurila-2023-added = Added to the list.

group-kela-tikkurila-2023-customers = People who left papers at Kela’s service point in Tikkurila before 2023

claim-kela-tikkurila-2023-people = customers whose papers were left in the building
claim-kela-tikkurila-2023-moved = The service point moved out, and papers were left in the building.
claim-kela-tikkurila-2023-known = Kela heard of papers that had been left in the building.
claim-kela-tikkurila-2023-announced = Kela made the case public in a notice.
claim-kela-tikkurila-2023-visitors = Visitors to the building may have seen papers. Outsiders have also broken in.
claim-kela-tikkurila-2023-fetched = The papers have been fetched, and the matter has been reported to the Office of the Data Protection Ombudsman.
claim-kela-tikkurila-2023-letters = Kela sends a personal letter to the customers whose papers were in the building.
