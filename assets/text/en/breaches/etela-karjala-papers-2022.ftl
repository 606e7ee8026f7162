# Eksote’s patient papers in an outsider’s hands: what happened, whom it affects and who has said what.

breach-etela-karjala-papers-2022 = Papers of social and health services (Eksote, now the wellbeing services county of South Karelia, 2022)
    .what = Papers of around 30 clients of Eksote ended up with an outsider, in connection with an employee’s private life. Eksote heard of it in the summer of 2022. In June 2023 the county suspected that the same person still had papers.
    .status = On 19 June 2023 the county asked the police to investigate. The police were then looking into whether this was an offence. Our newest source is from June 2023.
    .told = Eksote or the county of South Karelia, papers in an outsider’s hands in 2022
    .because = { $about ->
       *[you] an organisation has told you that the case of Eksote’s papers in 2022 affects you
        [other] an organisation has said that the case of Eksote’s papers in 2022 affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the case of Eksote’s papers in 2022 affects you
        [other] no organisation has said that the case of Eksote’s papers in 2022 affects them
      }
    .unknown = We do not know where the papers are now. An employee is suspected of also passing on patient data by word of mouth: we do not know whose. Nor do we know whose data the employee looked at. You may be affected even if nobody has contacted you. Ask the county.

change-etela-karjala-papers-2022-added = Added to the list.
change-etela-karjala-papers-2022-police = The news of June 2023 was added. The case may also affect people whom nobody has contacted.

group-etela-karjala-papers-2022-clients = Clients of public social and health services in South Karelia: papers
group-etela-karjala-papers-2022-spoken = Clients of public social and health services in South Karelia: data passed on orally or looked at without permission

claim-etela-karjala-papers-2022-people = clients of Eksote whose data the county said was in the wrong hands
claim-etela-karjala-papers-2022-known = Eksote heard from the Regional State Administrative Agency that clients’ papers were with an outsider.
claim-etela-karjala-papers-2022-announced = The county said it suspected that an outsider still had papers.
claim-etela-karjala-papers-2022-requests = The county asked the police to investigate.
claim-etela-karjala-papers-2022-police-weighs = It was unclear whether the act is an offence. The police can start a criminal investigation only when there is reason to suspect one.
claim-etela-karjala-papers-2022-log-data = The police had been investigating a related matter since autumn 2022. According to log data, an employee had looked at client and patient data without a right to do so.
claim-etela-karjala-papers-2022-spoken-extent = The county did not yet know whose data was passed on by word of mouth.
claim-etela-karjala-papers-2022-private-life = The papers ended up with an outsider in a situation in an employee’s private life.
claim-etela-karjala-papers-2022-still-there = There is strong reason to suspect that the same person still has papers.
claim-etela-karjala-papers-2022-spoken = The employee is suspected of also passing on some patient data by word of mouth.
claim-etela-karjala-papers-2022-contacted = Eksote contacted those whose data was known to be with an outsider. The county has contacted them again.
