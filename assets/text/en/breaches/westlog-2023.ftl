# The data breach at Westlog in August 2023: what happened, who is affected and who has said what.

breach-westlog-2023 = Home delivery of care supplies (Westlog and Essity, 2023)
    .what = Westlog delivered Tena products and other care supplies to people’s homes. In August 2023 criminals broke into its server and copied people’s data. Data about people who received Roche diabetes supplies was taken too.
    .status = In October 2023 the police did not know of the data being spread or used in new crimes. A demand for payment had been left on the server. We have found nothing newer.
    .told = Westlog, Essity or home delivery of Tena products
    .because = { $about ->
       *[you] an organisation has told you that the data breach at Westlog affects you
        [other] an organisation has said that the data breach at Westlog affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the data breach at Westlog affects you
        [other] no organisation has said that the data breach at Westlog affects them
      }
    .unknown = We do not know the exact number or every company. We have found no decision by an authority and no judgment. Only some counties have said when the identity code was included. Only Helsinki has said what period the data is from: the last two years, but not from which day.
    .differ = 100,000 was a first estimate, 50,000 covers only Essity’s customers, and STT’s sums grew as they covered more people.

group-westlog-2023-pads = People who got Tena products through a county, Helsinki or somebody else
group-westlog-2023-pads-earlier = People who got Tena products only before August 2021
group-westlog-2023-pads-own = People who bought their Tena products themselves
group-westlog-2023-pads-hus = People who got Tena products from HUS
group-westlog-2023-pads-in-care = People who got Tena products in service housing or home care
group-westlog-2023-contact-staff = Staff who were contacts for Essity or Roche in their work
group-westlog-2023-roche = People who had diabetes supplies delivered, for example from Roche
group-westlog-2023-hearing = People who had a hearing aid or supplies for it delivered

claim-westlog-2023-people-westlog = Westlog’s first estimate of everybody affected
claim-westlog-2023-people-essity-total = the same estimate repeated in Essity’s notice
claim-westlog-2023-people-essity = Essity’s customers, including clients of the counties
claim-westlog-2023-people-stt-first = clients of the counties that had given a number
claim-westlog-2023-people-stt-second = the same sum in another version of the same story
claim-westlog-2023-people-stt-october = clients and staff of public health services, without people who got diabetes supplies
claim-westlog-2023-people-stt-december = all known people affected
claim-westlog-2023-people-ita-uusimaa = affected clients of the wellbeing services county of East Uusimaa
claim-westlog-2023-people-keski-uusimaa = affected clients of the wellbeing services county of Central Uusimaa
claim-westlog-2023-people-lansi-uusimaa = affected clients of the wellbeing services county of Western Uusimaa
claim-westlog-2023-people-pirkanmaa = affected clients of the wellbeing services county of Pirkanmaa
claim-westlog-2023-people-paijat-hame = affected clients of the wellbeing services county of Päijät-Häme
claim-westlog-2023-people-kymenlaakso = affected clients of the wellbeing services county of Kymenlaakso
claim-westlog-2023-people-pohjois-karjala = affected clients of the wellbeing services county of North Karelia
claim-westlog-2023-people-pohjois-pohjanmaa = people who got Tena products in the wellbeing services county of North Ostrobothnia
claim-westlog-2023-people-pohjois-pohjanmaa-roche = people who got Roche diabetes supplies in the wellbeing services county of North Ostrobothnia
claim-westlog-2023-people-helsinki = affected clients of the City of Helsinki
claim-westlog-2023-people-hearing = customers of hearing aid companies who may be affected
claim-westlog-2023-noticed-helsinki = Westlog noticed ransomware on its server.
claim-westlog-2023-intrusion-lansi-uusimaa = Somebody broke into Westlog’s database.
claim-westlog-2023-attack-stt = Criminals took data from Westlog and blocked access to it with ransomware.
claim-westlog-2023-alarm-stt = The server provider alerted Westlog, and the servers were shut down soon after.
claim-westlog-2023-ransom-note = A large amount of data was downloaded from the server at night, and a payment demand was left there.
claim-westlog-2023-westlog-notified = Westlog made its first notice to the Office of the Data Protection Ombudsman.
claim-westlog-2023-helsinki-notified-stt = The City of Helsinki was notified of the case at the end of the month.
claim-westlog-2023-confirmed-helsinki = An investigation confirmed that the clients’ data was no longer confidential.
claim-westlog-2023-anomaly-lansi-uusimaa = An anomaly was detected in Westlog’s database.
claim-westlog-2023-essity-notified = Essity made its own notice of the personal data breach.
claim-westlog-2023-helsinki-informed = The City of Helsinki was informed of the case.
claim-westlog-2023-helsinki-employee = Helsinki began to act when an employee saw the matter on Essity’s website.
claim-westlog-2023-lansi-uusimaa-informed = The wellbeing services county of Western Uusimaa received official notice of the case.
claim-westlog-2023-pohjois-pohjanmaa-notified = The wellbeing services county of North Ostrobothnia made its own notice to the Office of the Data Protection Ombudsman.
claim-westlog-2023-pohjois-karjala-told = The wellbeing services county of North Karelia said that the case may affect up to thousands of people.
claim-westlog-2023-counties-14 = At least 14 of the 21 counties had told the public or the Data Protection Ombudsman about the case.
claim-westlog-2023-counties-15 = At least 15 of the 21 counties had told the public or the Data Protection Ombudsman about the case.
claim-westlog-2023-counties-17 = The case affected 17 of the 21 counties and also Helsinki.
claim-westlog-2023-all-contracts = All 21 counties and Helsinki had a contract with Essity, according to STT.
claim-westlog-2023-silent-counties = Counties may have told clients directly, without a public announcement.
claim-westlog-2023-told-without-number = The county has confirmed the case but has not given the number of clients.
claim-westlog-2023-western-thousands = The case affects several thousand clients in three counties together.
claim-westlog-2023-western-housing = The case also affects people who got the products in service housing or home care.
claim-westlog-2023-western-told-later = The counties promised to inform clients once the situation is clearer.
claim-westlog-2023-pohjois-savo-roche = The county has said that data of Roche Diagnostics was exposed.
claim-westlog-2023-hus-extent = The case also affected HUS, but its extent was still being examined.
claim-westlog-2023-helsinki-two-years = The case affects clients who had Tena products delivered to their home in the last two years.
claim-westlog-2023-helsinki-letter = The city said it would send a letter home to everyone affected.
claim-westlog-2023-lansi-uusimaa-former = Data of present and former clients has probably reached criminals.
claim-westlog-2023-pirkanmaa-letter = The county promised each person a letter saying which of their data may have been exposed.
claim-westlog-2023-pirkanmaa-crime-report = The county was preparing its own report to the police.
claim-westlog-2023-payment-request-pirkanmaa = A request to pay for the county’s care supplies points to a crime.
claim-westlog-2023-payment-request-pohjois-pohjanmaa = A request to pay for the county’s care supplies points to a crime.
claim-westlog-2023-pohjois-pohjanmaa-contacts = The county said it would itself contact the Tena clients affected.
claim-westlog-2023-pohjois-pohjanmaa-staff = The case also affects staff who were the county’s contacts for Essity.
claim-westlog-2023-pohjois-pohjanmaa-staff-roche = The case also affects staff who were contacts for Roche.
claim-westlog-2023-pohjois-pohjanmaa-recipients = The case affects patients and others who received diabetes supplies.
claim-westlog-2023-pohjois-pohjanmaa-no-contact = The county said that people who got diabetes supplies need not contact it or the supplier.
claim-westlog-2023-pohjois-pohjanmaa-known-earlier = The county knew something about the diabetes supplies earlier and made it public once the facts were clearer.
claim-westlog-2023-pohjois-pohjanmaa-goes-on = The county continued to work with the suppliers for the time being.
claim-westlog-2023-crime-report = Westlog has reported the crime to the police.
claim-westlog-2023-authority-notices = Westlog has reported the case to the Data Protection Ombudsman and the National Cyber Security Centre.
claim-westlog-2023-not-published = It was not known that data had been published or offered for sale.
claim-westlog-2023-police-investigates = The Southwestern Finland Police Department was investigating the case as a data break-in.
claim-westlog-2023-police-no-misuse = The police did not know of data being spread or used in new crimes.

change-westlog-2023-added = Added to the list.
change-westlog-2023-may = Data now “may have been exposed” wherever the organisation itself says only that it may have been.
change-westlog-2023-code-for-all = In Helsinki, Southwest Finland, Satakunta and Ostrobothnia, any client who got the supplies may have had their identity code exposed. The same holds for people who got hearing aids or bought from Essity themselves.
change-westlog-2023-brand = We now ask whether the care supplies were Tena products. The sources do not mention other makers of such supplies.
change-westlog-2023-more-people = Service housing, home care, staff and deliveries in August 2021 are now included. For HUS our only source is the press.
change-westlog-2023-marks = The timeline now shows when the organisations found out and when people were told.
change-westlog-2023-identity-code = The identity code may have leaked for customers of HUS as well. In Helsinki it may have leaked for people who paid themselves or gave a power of attorney. Only the press has reported on diabetes supplies in North Savo.

listing-westlog-2023-counted = gave the number of its clients
listing-westlog-2023-informed = confirmed the case but gave no number
listing-westlog-2023-other-route = said that data of Roche Diagnostics was exposed
listing-westlog-2023-not-named = not named then; STT said later that every county bought from Essity
listing-westlog-2023-affected = the case affected the city, its extent was not known
