# Snooping in the City of Helsinki’s dental care: what happened, whom it concerns and who has said what.

breach-helsinki-dental-2024 = Dental care (City of Helsinki, 2024)
    .what = Employees of the City’s dental care looked at patients’ data without a reason related to their work. This was found in October 2024. There were five of them, and the case concerns a few thousand patients.
    .status = The City does not know of any harm, or of the data being passed on. The City’s page does not show what day this is from.
    .told = City of Helsinki dental care
    .because = an organisation has told you that the case in Helsinki’s dental care concerns you
    .if-not = no organisation has told you that the case in Helsinki’s dental care concerns you
    .unknown = We do not know the exact number, or when the data was looked at. Ask the City which of your own data somebody looked at.

change-helsinki-dental-2024-added = Added to the list.

group-helsinki-dental-2024-patients = Patients of the City of Helsinki’s dental care

claim-helsinki-dental-2024-noticed = The City found that employees had looked at patients’ data without permission.
claim-helsinki-dental-2024-patients = The case concerns a few thousand patients.
claim-helsinki-dental-2024-employees = According to the City’s inquiry, five employees looked at data without permission.
claim-helsinki-dental-2024-letter = The City tells the people concerned by letter.
claim-helsinki-dental-2024-no-harm = The City does not know of any harm to patients.
