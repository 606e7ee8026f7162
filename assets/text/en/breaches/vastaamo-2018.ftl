# The data breach at Vastaamo: what happened, who is affected and who has said what.

breach-vastaamo-2018 = Vastaamo psychotherapy centre (2018)
    .what = Vastaamo gave psychotherapy in different parts of Finland. Its patient database was copied without permission in 2018. In autumn 2020 a blackmailer published data online and demanded money from clients.
    .status = The data was online at least in October 2020 and January 2021. By April 2023 the police knew of about 130–140 cases of misuse or attempted misuse. The Court of Appeal decided on 26 February 2026.
    .told = Vastaamo psychotherapy centre
    .because = { $about ->
       *[you] an organisation has told you that the data breach at Vastaamo affects you
        [other] an organisation has said that the data breach at Vastaamo affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the data breach at Vastaamo affects you
        [other] no organisation has said that the data breach at Vastaamo affects them
      }
    .unknown = We do not know who has downloaded the data, or whether the judgment of the Court of Appeal is final. The sources do not mention people whose first contact with Vastaamo was in April 2019 or later. Ask the State Treasury about the deadlines for compensation.
    .differ = The blackmailer’s 40,000 was a claim. The other figures count different things at different times, such as people or crime reports.

group-vastaamo-2018-clients = People whose first contact with Vastaamo was before December 2018, or before April 2019 with no exact time
group-vastaamo-2018-late-clients = People whose first contact with Vastaamo was between December 2018 and March 2019
group-vastaamo-2018-staff = People who worked at Vastaamo

claim-vastaamo-2018-people-police = people affected
claim-vastaamo-2018-people-court = clients whose patient records were taken
claim-vastaamo-2018-people-database-2018 = people in Vastaamo’s database on 28 November 2018
claim-vastaamo-2018-people-database-2019 = people in Vastaamo’s database on 18 March 2019
claim-vastaamo-2018-people-claimed = patients whose records the blackmailer claimed to have
claim-vastaamo-2018-people-tyks = psychiatric patients of Tyks who may be affected
claim-vastaamo-2018-people-kanta-hame = patients of Kanta-Häme Central Hospital who may be affected
claim-vastaamo-2018-people-reports-police = people who had reported the crime to the police
claim-vastaamo-2018-people-reports-stt = people who had reported the crime to the police
claim-vastaamo-2018-people-unreported = people who were sent a blackmail message and got a letter from prosecutors because they had not reported it
claim-vastaamo-2018-people-paid = people who paid the blackmailer
claim-vastaamo-2018-people-misuse-2022 = people whose data the police knew had been misused
claim-vastaamo-2018-people-kela-requests = clients whose request for data Kela had answered
claim-vastaamo-2018-people-estate = people who claimed compensation from the bankruptcy estate
claim-vastaamo-2018-break-in-vastaamo = Somebody probably broke into Vastaamo’s patient database.
claim-vastaamo-2018-copied-court = Vastaamo’s patient database was copied without permission.
claim-vastaamo-2018-incident-first = A personal data breach happened at Vastaamo.
claim-vastaamo-2018-break-in-second = A second data breach took place at Vastaamo.
claim-vastaamo-2018-incident-second = Another personal data breach happened at Vastaamo.
claim-vastaamo-2018-threat-letter = Vastaamo received a threat letter saying that its patient database had been copied.
claim-vastaamo-2018-notice = Vastaamo reported the matter to the Office of the Data Protection Ombudsman.
claim-vastaamo-2018-silence-first = The National Bureau of Investigation forbade Vastaamo’s representatives to speak about the matter.
claim-vastaamo-2018-silence-second = The National Bureau of Investigation gave Vastaamo’s representatives a second ban on speaking about it.
claim-vastaamo-2018-silence-lifted = The ban on speaking about the matter was lifted.
claim-vastaamo-2018-first-records = The blackmailer announced the data breach on an online forum and published the first patient records.
claim-vastaamo-2018-daily-records = The blackmailer began to publish patient records, a hundred a day.
claim-vastaamo-2018-order = The Deputy Data Protection Ombudsman ordered Vastaamo to tell each affected person individually.
claim-vastaamo-2018-whole-database = The whole database could be downloaded from the blackmailer’s website for some hours.
claim-vastaamo-2018-blackmail-clients = The blackmailer sent personal blackmail messages to Vastaamo’s clients by email.
claim-vastaamo-2018-blackmail-staff = Blackmail messages were sent to Vastaamo’s staff too.
claim-vastaamo-2018-published-again = A link was spread online to a file with the records of possibly almost 32,000 patients.
claim-vastaamo-2018-verve = Verve announced a preliminary agreement to buy Vastaamo’s psychotherapy business.
claim-vastaamo-2018-bankruptcy = The Helsinki District Court declared Vastaamo bankrupt.
claim-vastaamo-2018-care-ended = Vastaamo ended its health care services.
claim-vastaamo-2018-kela-transfer = Vastaamo’s patient records were transferred to Kela for archiving.
claim-vastaamo-2018-estate-closed = The time to claim compensation from the bankruptcy estate ended.
claim-vastaamo-2018-fine = Vastaamo was ordered to pay an administrative fine of EUR 608,000.
claim-vastaamo-2018-police-deadline = The time that the police gave for a crime report and a statement ended.
claim-vastaamo-2018-kela-contact = Kela became the contact point that passes data requests on to the county.
claim-vastaamo-2018-judgment-district = The Western Uusimaa District Court sentenced a man to six years and three months in prison.
claim-vastaamo-2018-civil-judgment = The Court of Appeal upheld EUR 7,000 for one client, but the judgment was not yet final.
claim-vastaamo-2018-judgment-appeal = The Helsinki Court of Appeal raised the sentence to six years and 11 months and kept the findings of guilt.
claim-vastaamo-2018-single-records = Single records may have been viewed or copied between November 2018 and March 2019.
claim-vastaamo-2018-staff-register = The data breach hit the client register, which also held data about people who were not patients. The company did not know which data about its staff was in it.
claim-vastaamo-2018-security-neglected = Vastaamo neglected the security of the data and did not report the personal data breach.
claim-vastaamo-2018-ransom-company-reported = Vastaamo was asked for 40 bitcoin, then about EUR 450,000.
claim-vastaamo-2018-ransom-company-prosecutors = Vastaamo was asked for about EUR 370,000 in bitcoin.
claim-vastaamo-2018-ransom-clients = Clients were asked for EUR 200 or EUR 500.
claim-vastaamo-2018-tays = The case may affect children and young people whose therapy was bought from Vastaamo in 2016–2018.
claim-vastaamo-2018-oulu = The case may also affect patients of Oulu University Hospital.
claim-vastaamo-2018-hus = HUS said that it had referred patients to Vastaamo but not how many.
claim-vastaamo-2018-misuse-2023 = Data had been used, or somebody had tried to use it, for other crimes in about 130–140 cases.
claim-vastaamo-2018-misuse-services = Data has been misused in various registrations.
claim-vastaamo-2018-district-counts = The judgment covered aggravated data break-in, over 9,200 cases of spreading private information and nearly 21,000 attempted extortions.
claim-vastaamo-2018-district-completed = The judgment also covered 20 aggravated extortions.
claim-vastaamo-2018-district-settlements = The sentence was reduced slightly because the man had made conditional settlements with thousands of people.
claim-vastaamo-2018-kela-as-received = Kela gives out the patient records as it received them from Vastaamo.
claim-vastaamo-2018-kela-how = People can ask Kela for their own patient records by form or secure email.
claim-vastaamo-2018-kela-county = The county gives the data to the client and handles corrections.
claim-vastaamo-2018-kela-voucher = If a municipality or county paid for the visit with a service voucher, the payer keeps the data.
claim-vastaamo-2018-treasury-covers = Compensation for distress could be paid for extortion, but not for the data break-in or the spreading of data.
claim-vastaamo-2018-treasury-needs = Applicants had to report the crime and claim compensation from the offender before applying.
claim-vastaamo-2018-treasury-three-years = Compensation must be applied for within three years of the day when the judgment on compensation became final.
claim-vastaamo-2018-treasury-harm = Temporary harm could be compensated only if there was medical evidence from autumn 2020.
claim-vastaamo-2018-treasury-start = The State Treasury said it would begin to handle applications on Vastaamo in autumn 2024.
claim-vastaamo-2018-treasury-amount = Compensation for distress would average EUR 500–1,500, less a deduction of EUR 220.
claim-vastaamo-2018-settlement-wish = The accused man wanted more settlements, but a settlement does not mean admitting the acts.
claim-vastaamo-2018-settlement-treasury = A settlement allows a person, according to STT, to apply to the State Treasury for compensation.
claim-vastaamo-2018-estate-payment = Each person who claimed compensation was promised EUR 90.14 from the bankruptcy estate.

change-vastaamo-2018-added = Added to the list.
change-vastaamo-2018-marks = The timeline now shows when Vastaamo found out and when authorities and courts decided.
change-vastaamo-2018-first-contact = We ask more exactly about the first contact, because the copied database was from November 2018, and we added staff.
