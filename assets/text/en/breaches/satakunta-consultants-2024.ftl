# Consultants saw patient data in Satakunta: what happened, whom it concerns and who has said what.

breach-satakunta-consultants-2024 = Health stations (wellbeing services county of Satakunta, 2024)
    .what = Consultants of a consulting company saw patient data of the wellbeing services county of Satakunta. The case concerns some of the clients of nine health stations. They are Pohjois-Pori, Itä-Pori, Kankaanpää, Huittinen, Kokemäki, Harjavalta, Nakkila, Säkylä and Eura.
    .status = The county notified the Data Protection Ombudsman on 22 February 2024. It spoke of the case in March 2024.
    .told = Wellbeing services county of Satakunta, consultants and patient data of health stations
    .because = an organisation has told you that the case of the health stations in Satakunta concerns you
    .if-not = no organisation has told you that the case of the health stations in Satakunta concerns you
    .unknown = We do not know how many clients’ data the consultants saw. Not every viewing left a mark in the log. The log is a list of who has looked at data.

change-satakunta-consultants-2024-added = Added to the list.

group-satakunta-consultants-2024-health-station-clients = People who used a health station or other public care in Satakunta

claim-satakunta-consultants-2024-notice = The wellbeing services county of Satakunta notified the Data Protection Ombudsman.
claim-satakunta-consultants-2024-announced = The wellbeing services county of Satakunta spoke of the case.
claim-satakunta-consultants-2024-stations = The case concerns some clients of the health stations of Pohjois-Pori, Itä-Pori, Kankaanpää, Huittinen, Kokemäki, Harjavalta, Nakkila, Säkylä and Eura.
claim-satakunta-consultants-2024-not-logged = Not every viewing left a mark in the log.
