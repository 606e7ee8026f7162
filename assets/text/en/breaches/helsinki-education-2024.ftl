# The data breach at the City of Helsinki’s Education Division: what happened, who is affected and who has said what.

breach-helsinki-education-2024 = Schools, daycare and work (City of Helsinki, 2024)
    .what = Somebody broke into the network of the City of Helsinki’s Education Division. The data breach was found on 30 April 2024. The network held data about children, their guardians, students and the City’s staff.
    .status = The investigation team estimated on 17 June 2025 that the data breach affected about 300,000 people. In June 2024 the City knew of no misuse, and we have found nothing newer.
    .told = Data breach at the City of Helsinki’s Education Division
    .because = { $about ->
       *[you] an organisation has told you that the data breach at the City of Helsinki affects you
        [other] an organisation has said that the data breach at the City of Helsinki affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the data breach at the City of Helsinki affects you
        [other] no organisation has said that the data breach at the City of Helsinki affects them
      }
    .unknown = We do not know which files were copied or from which years. We found no decision by the Data Protection Ombudsman. Perhaps not everybody can be identified, so you may be affected even if you got no letter.
    .differ = The figures differ because some cover only learners and others everybody, and some people had been counted more than once.

change-helsinki-education-2024-added = Added to the list.
change-helsinki-education-2024-everybody = It now says that the data breach may affect all customers of the division. Private daycare, clubs and private schools were added.

group-helsinki-education-2024-compulsory-age = Children born in 2005–2018 who lived in Helsinki, and their guardians
group-helsinki-education-2024-daycare = Families with a child in the City of Helsinki’s daycare
group-helsinki-education-2024-students = People who studied in the City of Helsinki’s schools or colleges, and their guardians
group-helsinki-education-2024-private-or-club = Families in private daycare and clubs in Helsinki, and students of private upper secondary and vocational schools
group-helsinki-education-2024-staff = Employees of the City of Helsinki
group-helsinki-education-2024-substitutes = People who worked as substitutes for the City of Helsinki
group-helsinki-education-2024-applicants = People who applied for a job at the City of Helsinki

claim-helsinki-education-2024-people-learners-first = children, pupils, students and guardians in the worst case
claim-helsinki-education-2024-people-learners-second = children, pupils and students who may be affected, without their guardians
claim-helsinki-education-2024-people-learners-july = children, pupils and students who may be affected, without their guardians
claim-helsinki-education-2024-people-staff = employees of the City whose data the intruder gained access to
claim-helsinki-education-2024-people-everybody = everybody whose data leaked, as far as the investigation team knew then
claim-helsinki-education-2024-people-report = everybody affected by the breach, as estimated when the investigation team finished its report
claim-helsinki-education-2024-found = The City learned of the data breach.
claim-helsinki-education-2024-notified = The City reported the data breach to the Office of the Data Protection Ombudsman.
claim-helsinki-education-2024-public = The City told the public about the data breach.
claim-helsinki-education-2024-wider = The City said that the breach may affect everybody of compulsory school age in Helsinki.
claim-helsinki-education-2024-statement = The City gave the Data Protection Ombudsman a more exact account of the data and the number of people.
claim-helsinki-education-2024-report = The investigation team handed its report over to the Government.
claim-helsinki-education-2024-server = An outdated remote-access server made the data breach possible, and it has been taken out of use.
claim-helsinki-education-2024-police = The police were investigating the case as an aggravated data break-in.
claim-helsinki-education-2024-no-misuse = The City did not know of any misuse of the data.
claim-helsinki-education-2024-public-notice = It may not be possible to identify everybody affected, so the City published a public notice.
claim-helsinki-education-2024-other-schools = The breach may also affect private daycare and private schools and colleges.
claim-helsinki-education-2024-everybody-may = The data breach may affect all customers of the Education Division.
claim-helsinki-education-2024-other-groups = The data breach may also affect apprentices, customers of Arbis and families in early-education clubs. It may also affect customers of the daycare, playground and school in Santahamina.
claim-helsinki-education-2024-partners = The breach may also affect substitutes, job applicants and partners of the City.
claim-helsinki-education-2024-protected-register = The register of children of compulsory school age had no addresses of people with a non-disclosure for personal safety.
claim-helsinki-education-2024-protected-elsewhere = The City cannot rule out that the intruder got data about people with a non-disclosure for personal safety from elsewhere.
claim-helsinki-education-2024-amount-unknown = It is not known how much of the data on the network drive, a shared storage space, has leaked.
