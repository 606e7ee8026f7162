# Folders in the old Kaerla daycare centre in Turku: what happened, whom it affects and who has said what.

breach-turku-kaerla-2026 = Daycare centre (old Kaerla daycare centre, City of Turku, 2026)
    .what = Somebody entered the old, closed Kaerla daycare centre without permission on 6–10 March 2026. Folders were there, waiting to be moved to the archive. They held data about children and staff, some of it about health.
    .status = According to the city, there was no evidence that anybody had looked at the data or used it. The police investigated.
    .told = City of Turku, old Kaerla daycare centre
    .because = { $about ->
       *[you] an organisation has told you that the case of the old Kaerla daycare centre affects you or your child
        [other] an organisation has said that the case of the old Kaerla daycare centre affects them or their child
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the case of the old Kaerla daycare centre affects you or your child
        [other] no organisation has said that the case of the old Kaerla daycare centre affects them or their child
      }
    .unknown = We do not know whose papers were in the folders. The city’s notice gives no year. We worked it out from the weekdays and because the centre was still open in 2024.

change-turku-kaerla-2026-added = Added to the list.

group-turku-kaerla-2026-children-staff = Children who were at Kaerla daycare centre in 2014 or earlier, and people who worked there

claim-turku-kaerla-2026-began = The period in which somebody broke into the centre began.
claim-turku-kaerla-2026-ended = The period in which somebody broke into the centre ended.
claim-turku-kaerla-2026-known = The break-in was noticed.
claim-turku-kaerla-2026-dozens = The city estimates that the breach may affect dozens of clients and employees.
claim-turku-kaerla-2026-children = The children’s papers were more than 12 years old. They held, for example, early education plans and health data.
claim-turku-kaerla-2026-staff = The folders also held work rosters and employment contracts.
claim-turku-kaerla-2026-no-sign = There was no evidence that anybody had looked at the data or used it.
claim-turku-kaerla-2026-moved = The folders were moved out of the building.
