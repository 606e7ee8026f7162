# Client data told and looked at without permission at Pohde: what happened, whom it affects and who has said what.

breach-pohjois-pohjanmaa-snooping-2024 = Social and health services (Pohde, 2024)
    .what = A former employee of Pohde is suspected of passing on clients’ data to outsiders. The same person is also suspected of looking at 13 clients’ data without permission. Pohde is the wellbeing services county of North Ostrobothnia.
    .status = Pohde asked the police to investigate. Our newest source is from July 2024.
    .told = Pohde, data passed on to others or looked at without permission
    .because = { $about ->
       *[you] an organisation has told you that the case of Pohde’s former employee affects you
        [other] an organisation has said that the case of Pohde’s former employee affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the case of Pohde’s former employee affects you
        [other] no organisation has said that the case of Pohde’s former employee affects them
      }
    .unknown = We do not know which data was passed on or looked at in each case. Nor do we know how many people’s data was passed on. We do not know what the investigation led to. Ask Pohde.

change-pohjois-pohjanmaa-snooping-2024-added = Added to the list.

group-pohjois-pohjanmaa-snooping-2024-clients = People who have used Pohde’s social and health services

claim-pohjois-pohjanmaa-snooping-2024-people = clients whose data was looked at without permission, according to the suspicion
claim-pohjois-pohjanmaa-snooping-2024-announced = Pohde told the public about the suspicion.
claim-pohjois-pohjanmaa-snooping-2024-told-outsiders = According to the suspicion, outsiders were told about clients whom the employee served.
claim-pohjois-pohjanmaa-snooping-2024-contacted = Pohde has contacted the clients whose data was passed on to outsiders, according to the suspicion. It also contacts personally those whose data was looked at.
claim-pohjois-pohjanmaa-snooping-2024-no-need = Clients do not need to contact Pohde.
claim-pohjois-pohjanmaa-snooping-2024-police = Pohde asked the police to investigate and notified the Data Protection Ombudsman.
