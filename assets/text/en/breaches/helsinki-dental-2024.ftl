# Snooping in the City of Helsinki’s dental care: what happened, who is affected and who has said what.

breach-helsinki-dental-2024 = Dental care (City of Helsinki, 2024)
    .what = Employees of the City’s dental care looked at patients’ data without a reason related to their work. This was found in October 2024. One employee looked at the data of about 2,000 people. Four others together looked at the data of about 1,000 people.
    .status = The City does not know of any harm, or of the data being passed on. Our newest dated source is from January 2025.
    .told = City of Helsinki dental care
    .because = { $about ->
       *[you] an organisation has told you that the case in Helsinki’s dental care affects you
        [other] an organisation has said that the case in Helsinki’s dental care affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the case in Helsinki’s dental care affects you
        [other] no organisation has said that the case in Helsinki’s dental care affects them
      }
    .unknown = We do not know the exact number, or when the data was looked at. Ask the City which of your data was looked at.
    .differ = The figures are for different employees, and nobody has said whether the same people are in both.

change-helsinki-dental-2024-added = Added to the list.

group-helsinki-dental-2024-patients = Patients of the City of Helsinki’s dental care

claim-helsinki-dental-2024-noticed = The City found that employees had looked at patients’ data without permission.
claim-helsinki-dental-2024-told-first = The City announced that one employee had looked at a colleague’s and patients’ data without permission.
claim-helsinki-dental-2024-told-extent = The City said how many people were affected and that five employees were involved.
claim-helsinki-dental-2024-people-one-employee = people whose data one employee looked at without permission
claim-helsinki-dental-2024-people-four-employees = people whose data four other employees looked at without permission
claim-helsinki-dental-2024-patients = The case affects a few thousand patients.
claim-helsinki-dental-2024-employees = According to the City’s inquiry, five employees looked at data without permission.
claim-helsinki-dental-2024-letter = The City tells the people affected by letter.
claim-helsinki-dental-2024-no-harm = The City does not know of any harm to patients.
