# Kinds of data: as they stand in a list and as the subject of a sentence.

kind-therapy-notes = notes of therapy visits
    .yours = the notes of your therapy visits

kind-personal-identity-code = personal identity code
    .yours = your personal identity code

kind-patient-records = patient records
    .yours = your patient records
    .nothing = Data about care cannot be changed or blocked. Ask the organisation which data was included.

kind-online-banking = online banking codes
    .yours = your online banking codes

kind-payment-card = payment card details
    .yours = your payment card details

kind-door-code = door code
    .yours = your door code

kind-bank-account = bank account number
    .yours = your bank account number

kind-health-inference = health details (what the supplies suggest)
    .yours = what your care supplies suggest about your health

kind-session-recordings = video recordings of therapy visits
    .yours = the video recordings of your therapy visits

kind-home-address = home address
    .yours = your home address

kind-phone = phone number
    .yours = your phone number

kind-email = email address
    .yours = your email address

kind-billing-address = billing address
    .yours = your billing address

kind-order-details = order details
    .yours = your order details

kind-customer-number = customer number
    .yours = your customer number
    .nothing = We found no official advice for a case where only the customer number has leaked.

kind-service-unit = name of the service unit
    .yours = the name of your service unit
    .nothing = We found no official advice for a case where only the name of the service unit has leaked.

kind-name = name
    .yours = your name
    .nothing = There is no block or ban for a name alone.

kind-username = user name
    .yours = your user name

kind-language-nationality-religion = background details (for example native language, citizenship or religion)
    .yours = your background details (for example native language, citizenship or religion)
    .nothing = There is no block or ban for this data.

kind-school-records = school or daycare records (for example support needs or student welfare)
    .yours = your school or daycare records (for example support needs or student welfare)
    .nothing = Data that others already have cannot be taken back.

kind-health-information = health information (for example in certificates or decisions)
    .yours = your health information (for example in certificates or decisions)
    .nothing = Health data cannot be changed or taken back.

kind-family-finances = details of the family’s fees (also the grounds for them)
    .yours = the details of your family’s fees (also the grounds for them)
    .nothing = There is no block or ban for data about family fees.

kind-social-care-records = social care records
    .yours = your social care records
    .nothing = Data about the case cannot be changed or blocked. Ask the organisation which data was included.

kind-work-details = work details
    .yours = your work details
    .nothing = There is no block or ban for details about work.

kind-medicine-choices = medicines put in the basket
    .yours = the medicines you put in the basket
    .nothing = Nobody can take back by themselves data that went to other companies.

kind-device-identifiers = device identifiers (for example the IP address)
    .yours = your device identifiers (for example the IP address)
    .nothing = Nobody can take back by themselves identifiers that went to other companies.

kind-official-documents = documents held by an authority (for example appeals)
    .yours = your documents held by an authority (for example appeals)
    .nothing = Documents that were downloaded cannot be taken back.

kind-pay-and-finances = pay or other financial details
    .yours = your pay or other financial details
    .nothing = There is no block or ban for details about pay and finances.

kind-vehicle-details = technical data of the vehicle
    .yours = the technical data of your vehicle
    .nothing = The technical data of vehicles is public.

kind-pay-details = pay data
    .yours = your pay data
    .nothing = There is no block or ban for pay data.

kind-employee-number = staff number
    .yours = your staff number
    .nothing = We found no official advice for a case where only the staff number has leaked.

kind-swedish-identity-number = Swedish identity number (personnummer)
    .yours = your Swedish identity number (personnummer)
