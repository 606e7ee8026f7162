# The fault in S-Bank’s authentication in 2022: what happened, whom it affects and who has said what.

breach-s-pankki-2022 = Online bank and authentication (S-Bank, 2022)
    .what = There was a fault in S-Bank’s authentication from 20 April to 5 August 2022. This made it possible to log in to the online bank and other services with another customer’s codes. Criminals made use of the fault.
    .status = Money was taken from some customers. S-Bank has said that it has compensated direct losses. Our newest dated source is from September 2025.
    .told = S-Bank, fault in the authentication
    .because = { $about ->
       *[you] an organisation has told you that the fault in S-Bank’s authentication affects you
        [other] an organisation has said that the fault in S-Bank’s authentication affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the fault in S-Bank’s authentication affects you
        [other] no organisation has said that the fault in S-Bank’s authentication affects them
      }
    .unknown = We do not know how many people’s data somebody else saw: the estimates differ a lot. S-Bank said in 2022 that it had contacted a few hundred people. We do not know whether everybody has been told. Ask S-Bank whether somebody used your name to log in.
    .differ = Avance writes about the decision, Demokraatti about the misuse. Neither says how the figure was counted.

change-s-pankki-2022-added = Added to the list.
change-s-pankki-2022-ombudsman = The notice of the Data Protection Ombudsman of September 2022 was added.

group-s-pankki-2022-customers = People who had S-Bank’s online banking codes in April–August 2022

claim-s-pankki-2022-people-avance = customers whom the fault affected
claim-s-pankki-2022-people-press = people whom the case affected
claim-s-pankki-2022-began = The programming error entered the bank’s system.
claim-s-pankki-2022-ended = The programming error was taken out of use.
claim-s-pankki-2022-reported = S-Bank reported the matter to the Office of the Data Protection Ombudsman.
claim-s-pankki-2022-announced = S-Bank told the public about the disruption.
claim-s-pankki-2022-decided = S-Bank was given a fine of 1.8 million euros and a reprimand.
claim-s-pankki-2022-as-another = With another customer’s codes it was possible to log in to the online bank and services requiring strong authentication.
claim-s-pankki-2022-proportion = The data breach hit some of the customers. In practice, the vulnerability affected a significant proportion of the bank’s customers.
claim-s-pankki-2022-several-hundred = The disruption affected several hundred customers, and the money of only a few was used without permission.
claim-s-pankki-2022-misused = The misuse included unauthorised payments and logging in to the services of other companies.
claim-s-pankki-2022-told-by-bank = S-Bank reported that the data breach had hit a few hundred customers. It said that it had contacted them.
claim-s-pankki-2022-crimes = The police investigated 53 payment frauds and about 150 data break-ins.
claim-s-pankki-2022-contacted = S-Bank has contacted everybody affected by the crimes or will do so within days. The police contact them too.
claim-s-pankki-2022-compensated = The bank has compensated its customers for direct losses.
claim-s-pankki-2022-appeal = The bank has appealed to the administrative court against the penalty of the Financial Supervisory Authority.
