# The data breach at Savonia University of Applied Sciences in February 2022: what happened, who is affected and who has said what.

breach-savonia-2022 = Studies or work at a university of applied sciences (Savonia, 2022)
    .what = There was a data breach at Savonia on 4 February 2022, and names and personal identity codes were taken. It was done with ransomware. Ransomware locks files so that somebody can demand money for opening them.
    .status = Some of the data was published on the Tor network. Ordinary searches do not find that part of the internet. According to the police, there was little data and it was not sensitive.
    .told = Savonia University of Applied Sciences
    .because = { $about ->
       *[you] an organisation has told you that the data breach at Savonia affects you
        [other] an organisation has said that the data breach at Savonia affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the data breach at Savonia affects you
        [other] no organisation has said that the data breach at Savonia affects them
      }
    .unknown = We do not know how many people’s data was taken: Savonia had contacted at least 50 students. We do not know who has downloaded the data.

change-savonia-2022-added = Added to the list.
change-savonia-2022-advice = Savonia’s advice to change passwords and its promises about costs were added. It now also says that the police themselves made the case public.

group-savonia-2022-students-staff = People who studied or worked at Savonia before February 2022

claim-savonia-2022-people-contacted = students Savonia had contacted by then
claim-savonia-2022-breach = A data breach took place at Savonia.
claim-savonia-2022-known = Savonia noticed the data breach and reported it to the police at once.
claim-savonia-2022-program = The ransomware used in the data breach is called LockBit 2.0.
claim-savonia-2022-published = Some of the data was published on the Tor network.
claim-savonia-2022-small = As far as was known then, the amount of data was small and sensitive data was not hit.
claim-savonia-2022-registers = According to the rector, neither the student register nor the pay data of the staff was hit.
claim-savonia-2022-passwords = Savonia urged all students to change their passwords.
claim-savonia-2022-alert-service = According to the rector, Savonia was ready to buy a service. It tells people if somebody tries to misuse their credit information. It was also ready to pay costs of changing an identity code.
claim-savonia-2022-police = The police investigated aggravated data break-in, aggravated interference in an information system and aggravated criminal damage to data.
claim-savonia-2022-offence = Passing on, handling or saving leaked data is an offence.
