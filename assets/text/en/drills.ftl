# Scam or real? Messages to practise with. Names, sums and addresses are invented.

drill-supplies-fee = Care supplies: Your Tena delivery is on hold. It continues as soon as you pay the delivery fee of 2.90 euros today at care-supplies-pay.example.
    .from = Text message, sender: Care supplies
    .clue-1 = delivery fee of 2.90 euros | The counties of Pirkanmaa and North Ostrobothnia say that such a request points to a crime.
    .clue-2 = care-supplies-pay.example | The address is not the county’s.
    .do = Do not open the link, but phone the service on a number you know.

drill-loan-call = “This is the credit company. Someone has applied for a 5,000-euro loan in your name. I am connecting you to your bank’s security desk. Read them your codes, and the application is cancelled before this evening.”
    .from = Call from an unknown number
    .clue-1 = I am connecting you | You cannot know who you are connected to.
    .clue-2 = Read them your codes | Banks and police do not ask for bank codes by phone.
    .do = End the call and phone your bank on a number you look up yourself.

drill-suomifi-notice = You have received a new message in Suomi.fi Messages. You can read it when you log in to Suomi.fi or open the Suomi.fi mobile app. You cannot answer this email.
    .from = Email, sender: Suomi.fi Messages
    .clue-1 = when you log in to Suomi.fi | You go there yourself: a Suomi.fi notice never has a link.
    .clue-2 = a new message | It asks for no payment or data and does not rush you.
    .do = Type suomi.fi into the browser yourself and read the message there.

drill-door-visit = “Hello, I come from the care supply service. Here is a free Tena sample for you. May I come into the kitchen? We can fill in a form, I need your identity code and bank card.”
    .from = A stranger at the door
    .clue-1 = a free Tena sample | In Helsinki in 2018, a suspect got into the homes of older people by offering free pads.
    .clue-2 = May I come into the kitchen | The visit was not agreed, but the stranger wants to come in.
    .clue-3 = bank card | According to the county of Pirkanmaa, home care does not ask for money, cards or bank codes.
    .do = Keep the door closed and phone the service on a number you know, or 112 in an emergency.

drill-parcel-fee = Posti: We could not deliver your parcel because the address is incomplete. Confirm your address and pay 1.99 euros: posti-delivery.example. Otherwise it goes back to the sender tomorrow.
    .from = Text message, sender: Posti
    .clue-1 = pay 1.99 euros | Posti says its handling fees are always paid on its own site.
    .clue-2 = posti-delivery.example | The address is not posti.fi.
    .do = Open OmaPosti or posti.fi yourself and see whether you have a parcel.

drill-pickup-notice = Your parcel can be collected: Kioski Koivu, Koivukatu 3. Pick-up code 4821. Collect it by 12 November. Bring the pick-up code or proof of identity.
    .from = Text message, sender: Parcel
    .clue-1 = Kioski Koivu, Koivukatu 3 | You can check the place and the address.
    .clue-2 = Pick-up code 4821 | The code is only for collecting, and no payment or login is asked for.
    .do = If you expect a parcel, ask the pick-up place or the sender.

drill-kela-records = Kela: The care records you asked for are ready. Identify yourself with your bank codes within 24 hours at kela-records.example, or your request expires.
    .from = Text message, sender: Kela
    .clue-1 = kela-records.example | Kela sends no links by text message or email.
    .clue-2 = Identify yourself with your bank codes | Kela does not ask for personal or bank details in such messages.
    .do = Type kela.fi into the browser yourself, or phone Kela.

drill-police-report = “Good day, Senior Constable Laine from the police department. I am calling about your report of an offence. You can check by phoning the police department’s switchboard. Would an interview at the station on Thursday suit you?”
    .from = Call from an unknown number
    .clue-1 = phoning the police department’s switchboard | The caller tells you to check who is calling.
    .clue-2 = your report of an offence | It fits a report you made, and no codes or money are asked for.
    .do = Ask for the name and police department, look up the switchboard number yourself and call it.

drill-supplies-bill = INVOICE. Home delivery of care supplies, 3 months, 64.80 euros. Due in 5 days. Payee: Finland Care Supplies, FI00 0000 0000 0000 00. Questions: billing@example.com
    .from = Letter, sender: Finland Care Supplies
    .clue-1 = Home delivery of care supplies | Care supplies granted by the county are free of charge.
    .clue-2 = in 5 days | A short time to pay is a sign of a false invoice.
    .clue-3 = billing@example.com | The invoice gives no phone number or address.
    .do = Leave the invoice unpaid, dispute it in writing and keep it.

drill-secure-mail = Subject: Child welfare report, secure message. A matter about your child needs your answer within 24 hours. Open the secure mail and identify yourself with bank codes: secure-mail.example.
    .from = Email, sender: social worker Virtanen
    .clue-1 = Child welfare report | The county of Päijät-Häme has warned of scams that mention child welfare.
    .clue-2 = identify yourself with bank codes | The link can lead to a page that collects the codes.
    .clue-3 = within 24 hours | Fear and haste make it hard to think.
    .do = Look up the county’s number yourself, phone and ask whether the message is real.

drill-breach-letter = Dear client. Our subcontractor’s system was broken into in August. Of your data, your name, address and phone number may have been exposed. We apologise. The county’s switchboard answers questions on weekdays.
    .from = Letter, the county’s name on the envelope
    .clue-1 = name, address and phone number | The letter says which data was involved.
    .clue-2 = The county’s switchboard | You find the number yourself, and no payment or codes are asked for.
    .do = Look up the number yourself, ask whether the letter is real, and keep it.

drill-police-call = “Good day, National Bureau of Investigation. Your details were on a list that has leaked. My colleague will collect your bank card for examination. Do not tell anyone about this.”
    .from = Call from an unknown number
    .clue-1 = collect your bank card | The police do not ask for bank codes or card details.
    .clue-2 = Do not tell anyone about this | A request to keep it secret is a sign of a scam.
    .do = End the call. Look up the police department’s switchboard number yourself and ask there.

drill-prescription = MyKanta: You have a new prescription. Confirm your identity before it expires: mykanta-prescriptions.example. You must confirm it today.
    .from = Text message, sender: MyKanta
    .clue-1 = Confirm your identity | The Kanta services say: give no personal data by text message.
    .clue-2 = mykanta-prescriptions.example | The address is not kanta.fi.
    .do = Type kanta.fi into the browser yourself, or ask about the prescription at a pharmacy.

drill-clinic-check-in = Welcome to the outpatient clinic on 14 November at 9.00. You can check in with your phone when you arrive: check-in.example. You can also check in with the staff in the lobby.
    .from = Text message, sender: Hospital
    .clue-1 = check-in.example | A link alone proves no scam: the county of Ostrobothnia has sent such messages.
    .clue-2 = check in with the staff | The link is not needed, and no payment or bank codes are asked for.
    .do = Check the time in your invitation or by phone, or check in at the desk.

drill-compensation = You have been granted 4,200 euros in compensation for the data leak. Send a copy of your passport and your account number within a week. The handling fee is 49 euros.
    .from = Email, sender: claims@example.com
    .clue-1 = You have been granted | Compensation does not come unasked: you claim it from the organisation responsible for the data.
    .clue-2 = a copy of your passport | With the copy, somebody can pose as another person.
    .clue-3 = The handling fee is 49 euros | Money is asked for before the compensation.
    .do = Do not answer, but ask the organisation that had the data about compensation.
