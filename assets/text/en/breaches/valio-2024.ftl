# The data break-in at Valio in December 2024: what happened, whom it affects and who has said what.

breach-valio-2024 = Work or pension cover (Valio, 2024)
    .what = There was a data breach at Valio on 12 December 2024. The intruder got data about the staff of Valio, its subsidiaries in Finland and the milk cooperatives. In January 2025 it turned out that a file of everybody ever insured in Valio’s pension fund was included.
    .status = We found nothing on whether the data has been misused or published. Our newest dated source is from January 2025.
    .told = Valio
    .because = { $about ->
       *[you] an organisation has told you that the data breach at Valio affects you
        [other] an organisation has said that the data breach at Valio affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the data breach at Valio affects you
        [other] no organisation has said that the data breach at Valio affects them
      }
    .unknown = We do not know which data was taken about each person: Valio’s letter tells which. We do not know whether former staff of the subsidiaries and cooperatives were in the same file. We did not find what the police investigation led to.
    .differ = The figures count different people: first the staff, second those insured in the pension fund, third everybody together.

change-valio-2024-added = Added to the list.
change-valio-2024-ombudsman = The notice of the Data Protection Ombudsman was added: data about the staff ended up with the intruder.

group-valio-2024-staff = People who worked for Valio, a subsidiary or a milk cooperative in December 2024
group-valio-2024-insured = People who are or were insured in Valio’s pension fund, or got a benefit from it
group-valio-2024-earlier-elsewhere = Former staff of the subsidiaries and milk cooperatives

claim-valio-2024-people-staff = staff of Valio, its subsidiaries in Finland and the milk cooperatives
claim-valio-2024-people-insured = people insured in Valio’s pension fund or getting a benefit from it
claim-valio-2024-people-all = people whose data was put at risk
claim-valio-2024-break-in = Somebody broke in and reached Valio’s data.
claim-valio-2024-known = Valio found out that the intruder had possibly got hold of people’s data.
claim-valio-2024-announced = Valio told the public about the data breach.
claim-valio-2024-way-in = The intruder reached the data through Valio’s IT partner Vincit.
claim-valio-2024-staff-data = The intruder has possibly got hold of the staff’s names, personal identity codes, pay details and account numbers.
claim-valio-2024-insured-data = The intruder has possibly got identity codes, pay details and benefit-related health information of people insured or receiving a benefit.
claim-valio-2024-file-of-all = The intruder got a file of everybody ever insured in the pension fund. They are people who have been paid a wage by Valio.
claim-valio-2024-letters = Valio sent a letter to the people affected. It says which data was included.
claim-valio-2024-letter-is-whole = The intruder has got no data other than what the letter mentions.
claim-valio-2024-staff-taken = Data about the staff of Valio, its subsidiaries in Finland and the milk cooperatives ended up with the intruder. Former employees of Valio are affected too.
claim-valio-2024-inquiry = The office is looking into whether the companies have followed data protection law.
claim-valio-2024-offence = The Helsinki Police Department is investigating the case as an aggravated data break-in.
