# Misuse of data in the vehicle register: what happened, whom it affects and who has said what.

breach-vehicle-register-2024 = Data of vehicle owners and holders (vehicle register, 2024)
    .what = Traficom gave data from the vehicle register to a customer. Somebody misused the customer’s service and requested data without a valid reason. Personal identity codes of owners and holders went from the customer’s system to a third party.
    .status = According to Traficom, this is linked to credit information that somebody requested from the Positive credit register under false pretences. Our newest source is from May 2024.
    .told = Traficom, misuse of data in the vehicle register
    .because = { $about ->
       *[you] an organisation has told you that the misuse of data in the vehicle register affects you
        [other] an organisation has said that the misuse of data in the vehicle register affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the misuse of data in the vehicle register affects you
        [other] no organisation has said that the misuse of data in the vehicle register affects them
      }
    .unknown = The sources do not name the customer. We do not know who got the identity codes, or when the data was requested. Nor do we know what the report to the police led to.

change-vehicle-register-2024-added = Added to the list.

group-vehicle-register-2024-owners-holders = People whose vehicle has a registration number from AAA to ALJ

claim-vehicle-register-2024-people = owners and holders of vehicles whose data was requested without a valid reason
claim-vehicle-register-2024-announced = Traficom told the public that somebody had requested data in the vehicle register without a valid reason.
claim-vehicle-register-2024-codes = Personal identity codes went from the customer’s system to a third party.
claim-vehicle-register-2024-public-data = Names, addresses and technical data of vehicles, which are publicly available, were requested too.
claim-vehicle-register-2024-plates = It affects people whose vehicle has a registration number from AAA to ALJ.
claim-vehicle-register-2024-ban = It does not affect people who have prohibited the disclosure of their data for traffic-related purposes.
claim-vehicle-register-2024-responsible = The customer itself is responsible for the data it was given. It has reported the matter to the Data Protection Ombudsman and the police.
claim-vehicle-register-2024-own-systems = Nobody broke into Traficom’s own systems. Traficom closed the customer’s access to the register.
claim-vehicle-register-2024-credit-register = This is linked to the case in which somebody requested extracts from the Positive credit register under false pretences.
claim-vehicle-register-2024-credit-unknown = The Tax Administration did not yet know how many people’s extracts had been requested.
claim-vehicle-register-2024-credit-partner = The data breach probably hit a contract partner of a lender.
claim-vehicle-register-2024-credit-kept = There was no sign that data from the credit register had gone to a third party.
