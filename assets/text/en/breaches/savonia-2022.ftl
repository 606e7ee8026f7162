# The data breach at Savonia University of Applied Sciences in February 2022: what happened, whom it concerns and who has said what.

breach-savonia-2022 = Studies or work at a university of applied sciences (Savonia, 2022)
    .what = A data breach took place at Savonia University of Applied Sciences on 4 February 2022. It was done with ransomware, a program that locks files so that somebody can demand money for opening them. Names and personal identity codes of students and staff were taken.
    .status = Some of the data was published on the Tor network. That is a part of the internet that an ordinary search does not find.
    .told = Savonia University of Applied Sciences
    .because = an organisation has told you that the data breach at Savonia concerns you
    .if-not = no organisation has told you that the data breach at Savonia concerns you
    .unknown = We do not know how many people’s data was taken. Savonia had contacted at least 50 people, but the total was not known. We do not know who has downloaded the data.

change-savonia-2022-added = Added to the list.

group-savonia-2022-students-staff = People who studied or worked at Savonia before February 2022

claim-savonia-2022-people-contacted = people whom Savonia had contacted by then
claim-savonia-2022-breach = A data breach took place at Savonia.
claim-savonia-2022-program = The ransomware used in the data breach is called LockBit 2.0.
claim-savonia-2022-published = Some of the data was published on the Tor network.
claim-savonia-2022-offence = Passing on, handling or saving leaked data is an offence.
