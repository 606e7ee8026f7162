# Consultants saw patient data in Satakunta: what happened, who is affected and who has said what.

breach-satakunta-consultants-2024 = Health stations and consultants (wellbeing services county of Satakunta, 2024)
    .what = According to the county, consultants looked at patient data although they did not treat the patients. The consultants were health care professionals bound to secrecy. The case affects some clients of these health stations: Pohjois-Pori, Itä-Pori, Kankaanpää, Huittinen, Kokemäki, Harjavalta, Nakkila, Säkylä and Eura.
    .status = The prosecutor closed the matter in August 2024: no crime had been committed. According to the prosecutor, the consultants were not outsiders without a right to see the data.
    .told = Wellbeing services county of Satakunta, consultants and patient data of health stations
    .because = { $about ->
       *[you] an organisation has told you that the case of the health stations in Satakunta affects you
        [other] an organisation has said that the case of the health stations in Satakunta affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the case of the health stations in Satakunta affects you
        [other] no organisation has said that the case of the health stations in Satakunta affects them
      }
    .unknown = We do not know how many clients’ data the consultants looked at. Not everything is in the log, that is, the list of who has looked at data.

change-satakunta-consultants-2024-added = Added to the list.
change-satakunta-consultants-2024-standing = We corrected where the information comes from: the county itself made the case public.

group-satakunta-consultants-2024-health-station-clients = People who used a health station or another public social or health service in Satakunta

claim-satakunta-consultants-2024-notice = The wellbeing services county of Satakunta reported the case to the Data Protection Ombudsman.
claim-satakunta-consultants-2024-announced = The wellbeing services county of Satakunta told the public about the case.
claim-satakunta-consultants-2024-stations = The case affects some clients of the health stations of Pohjois-Pori, Itä-Pori, Kankaanpää, Huittinen, Kokemäki, Harjavalta, Nakkila, Säkylä and Eura.
claim-satakunta-consultants-2024-not-logged = The log does not show every time that somebody looked at data.
claim-satakunta-consultants-2024-closed = The prosecutor closed the matter because no crime had been committed.
claim-satakunta-consultants-2024-no-outsiders = The consultants cannot be regarded as outsiders without a right to see the data. Even if they were, the harm to privacy would be minimal.
claim-satakunta-consultants-2024-professionals = The consultants were health care professionals bound to secrecy. They did not treat the patients whose data they looked at.
claim-satakunta-consultants-2024-public-notice = The county gave a public notice about the case. Nobody had come forward by then.
