# Actions: what you can do, what it helps with and what it does not.

action-ask-organisation = Ask the organisation which of your data was involved (tarkastuspyyntö)
    .does = Only the organisation that held your data can tell you for certain. Also ask where your data came from, who has received it and how long it is kept.
    .not-covered = The organisation can refuse, but it must say why.
    .cost = The first copy is free. Further copies may cost money.
    .how = Give your name, your contact details and which data you want. Do not write your personal identity code or health details in ordinary email.
    .effect = You should get an answer within one month. If there are many requests or they are difficult, it can take three months in all.
    .without-login = Ask customer service how it can be done.
    .for-other = Ask the organisation. In the counties of East Uusimaa and Central Finland you can do this with a power of attorney. It is not enough everywhere.

action-keep-log = Keep a log of what you do
    .does = Your notes may help the police and anyone assessing your losses.
    .not-covered = A log does not prevent misuse.
    .cost = Free.
    .how = Write a note each time you call, report something or get an answer. Keep letters, messages and bills.

action-watch-bills = Keep an eye on your bills, bank account and post
    .does = You notice in time when a bill, a parcel notice or a credit decision is not yours.
    .not-covered = Watching does not prevent orders or loans.
    .cost = Free.
    .how = Go through your bank statements and letters regularly. Check your address in Suomi.fi now and then: nobody tells you if it changes.

action-credit-ban-free = Set a free voluntary ban on credits at the Tax Administration (vapaaehtoinen luottokielto)
    .does = A lender sees the ban when someone applies for a loan in your name. The lender must then consider the loan with extra care.
    .not-covered = The ban is shown to lenders, and they decide themselves. It may not stop someone buying on invoice.
    .cost = Free.
    .how = Log in to the e-service of the Positive credit register and choose the risk of identity theft as the reason. Agree that credit information companies are told about the ban too.
    .effect = You can choose the start date. A ban on paper takes effect once the form has been processed.
    .ends = Until further notice or until the date you choose.
    .side-effects = A new loan may be harder for you too. Your current loans and cards still work.
    .undo = You can change or cancel it in the same service or with the form.
    .without-login = Fill in the Tax Administration’s paper form.
    .age = A guardian can set the ban for a minor. Check in the e-service whether it can be done there. Otherwise use the paper form.
    .for-other = You need a Suomi.fi mandate from the person for viewing credit information and setting the ban on credits. You then see all their loans and can also remove the ban. If they cannot identify themselves online, you can apply for the mandate.

action-credit-extracts = See who has asked for a credit register extract about you
    .does = You see which lender asked for your data, when and for what. So you notice if someone is applying for a loan in your name.
    .not-covered = It does not stop a loan: set a credit ban too. A shop that asks for no extract does not show.
    .cost = We found no mention of a fee.
    .how = Log in to the e-service of the Positive credit register and choose the credit register extracts. If an extract was requested and you have not applied for credit, call the register’s customer service.
    .effect = If you use Suomi.fi Messages, you get a notification the day after the request. Since April 2026 an extract can be requested for business credit too.
    .without-login = Ask for your own data in the register with the Tax Administration’s form.
    .for-other = You need a Suomi.fi mandate from the person for viewing credit information and setting the credit ban.

action-credit-ban-commercial = Consider a paid credit ban too (omaehtoinen luottokielto)
    .does = The ban is visible to businesses that check your credit information with Suomen Asiakastieto or Dun & Bradstreet.
    .not-covered = A seller who does not check your credit information does not see the ban.
    .cost = Paid. We did not find a current price: ask the company for the price and the duration.
    .how = First set the free ban, and agree that credit information companies are told about it. You may then need this one less. Suomi.fi advises using the free ban and both paid ones at once. You can check your own data with each company free of charge once a year.
    .side-effects = Credit information is also checked when you rent a home, open a phone subscription or take out insurance. Tell the other party about the ban in advance.
    .without-login = Ask customer service how it can be done.

action-move-block-dvv = Block a notification of move in your name (muuttoesto)
    .does = The block makes it harder for somebody else to make a notification of move in your name.
    .not-covered = The block does not cover Posti, banks, shops or Åland. Nobody can report a move online with just a personal identity code.
    .cost = We found no mention of a fee.
    .how = Make the block in Suomi.fi.
    .effect = In Suomi.fi without delay, at a service point with a delay.
    .ends = Until you cancel it.
    .side-effects = Cancel the block before you report a move of your own.
    .undo = You can cancel it in the same service or at a service point.
    .without-login = Visit a service point of the Digital and Population Data Services Agency.
    .age = Anyone aged 15 or over can make the block alone. For a child under 15, guardians are advised to block their own move. A move of the child is then not processed before a guardian has been asked.
    .for-other = You cannot do this in Suomi.fi. Ask the agency.

action-move-protection-posti = Turn on Posti’s Moving Protection (muuttosuojaus)
    .does = Light Moving Protection (kevyt muuttosuojaus) stops a paper notice of move to Posti in your name. Moving Protection stops electronic ones too, and you always get a confirmation.
    .not-covered = Light Moving Protection does not stop a notice made online by logging in, and does not cover parcels. The Population Information System needs a block of its own.
    .cost = We found no mention of a fee.
    .how = Turn on Light Moving Protection on Posti’s website or in OmaPosti. Choose Moving Protection if your bank codes or another means of identification were taken too.
    .effect = Light Moving Protection takes effect without delay.
    .ends = Until you cancel it.
    .side-effects = Cancel Moving Protection before your own move.
    .undo = You can cancel Light Moving Protection in the same service.
    .without-login = Ask customer service how it can be done.

action-prh-ban = File a prohibition of registration with the Patent and Registration Office
    .does = You are not entered as a responsible person in a company or organisation without your separate consent.
    .not-covered = The prohibition does not remove existing entries. It does not cover loans or orders.
    .cost = We found no mention of a fee.
    .how = Download the form from prh.fi, fill it in and sign it. Send it by secure email or post, or take it to customer service.
    .ends = Until you cancel it.

action-contact-nondisclosure = Consider non-disclosure of your contact details (yhteystietojen luovutuskielto)
    .does = Your address is not given from the Population Information System to address services.
    .not-covered = Authorities and banks still get your data. Non-disclosure for personal safety is a different thing, for serious threats only.
    .cost = We found no mention of a fee.
    .how = Set it in Suomi.fi. The ban in the vehicle register is set separately at Traficom.
    .undo = You can cancel it.
    .without-login = Phone the Digital and Population Data Services Agency, or send a form or a letter.
    .age = Guardians can set it for a child only with a form or a letter.
    .for-other = You cannot do this in Suomi.fi or by phone. Ask the agency.

action-bank-contact = Tell your bank that others may have your account number
    .does = The bank can advise you on what to watch. You can ask for a correction of a payment that you did not make.
    .not-covered = Telling the bank does not stop false bills. You do not usually need to close the account just because its number leaked.
    .cost = The call costs what your operator charges.
    .how = Call the number on your bank’s website. Say which data may have been exposed.

action-watch-card = Keep an eye on your card payments
    .does = You notice a payment that you did not make, and can tell the bank at once.
    .not-covered = Watching does not stop others from using the card details.
    .cost = We found no mention of a fee.
    .how = Go through your bank statement and card bill. If you see a payment that is not yours, call the card’s blocking service at once: the number is on the bank’s website.

action-close-bank-codes = Block your bank codes or card if you gave codes or card details to someone
    .does = The codes or the card can no longer be used. According to OP and Säästöpankki, you are not liable for what is done with the codes after you report it.
    .not-covered = Blocking does not bring back money already taken. Ask the bank for a correction and report the offence to the police.
    .cost = The call costs what your operator charges.
    .how = Call your bank’s blocking service immediately: the number is on the bank’s website and in FINE’s list. Do not use a number from a message.
    .effect = As soon as you report them.
    .side-effects = With blocked codes, you cannot log in to other services either.
    .undo = A blocked card is not opened again: you get a new one.
    .for-other = According to OP, someone close can call if the customer cannot. Ask other banks the same.
    .estate = Call the person’s bank and ask it to block the codes and cards.

action-door-code-change = Ask for the door code of your building to be changed
    .does = The old code no longer opens the door.
    .not-covered = Your address may still have been exposed.
    .cost = We found no mention of a fee.
    .how = Tell your building manager or landlord that others may know the door code. You do not have to say what has been delivered to you.
    .side-effects = Give the new code to those who need it, such as home care.

action-beware-payment-request = Do not pay if someone asks for payment for the county’s care supplies
    .does = According to the counties of Pirkanmaa and North Ostrobothnia, such a request points to a crime.
    .not-covered = If you buy products yourself, you may get a genuine bill. Check it with the seller on a number you know.
    .cost = Free.
    .how = Care supplies from the county and the City of Helsinki are free, so do not open a payment link. If in doubt, call a number from an old letter.

action-beware-phishing = Be wary of messages that ask for money, codes or a login
    .does = The police, banks and the Tax Administration do not ask for bank codes by phone, text message or email.
    .not-covered = A scam message can appear in the same thread as genuine ones. A correct name or address does not prove that the message is genuine.
    .cost = Free.
    .how = Were you expecting the message? Does it ask for money or codes? Does it rush you? If in doubt, do not open the link. Type the address yourself or call a number you know.

action-beware-door-visitor = Keep the door closed if you were not expecting a visitor
    .does = An outsider can pose as a home-care worker, as in Tampere in spring 2024.
    .not-covered = This does not stop anyone coming to your door. If you are in danger, call 112.
    .cost = Free.
    .how = Ask the visitor to wait outside and call a number you know. In Pirkanmaa, home-care workers always carry an ID card and never ask for money, bank codes or cards.

action-dispute-invoice = Dispute a bill or loan that is not yours
    .does = A bill alone proves no debt: the sender must show the agreement behind it.
    .not-covered = Disputing does not stop new orders. Report the offence to the police too.
    .cost = Free.
    .how = Write to tell the sender that you made no agreement, and keep the bill and your message. Attach a copy of the police report once you have it.
    .estate = The estate can do the same. Tell the sender the date of death.

action-report-offence = Report the offence to the police
    .does = The police can start to investigate. A report is also needed if you claim compensation for a crime.
    .not-covered = A report does not stop the misuse or bring you money by itself. Call 112 only in danger.
    .cost = We found no mention of a fee.
    .how = Say what happened and when, and mention the data breach. Also say whether you demand a punishment: for identity theft you must demand it yourself.
    .effect = If you report online, it can take days or weeks to get a number. The confirmation email is not a copy of the report.
    .without-login = Visit any police station in Finland.
    .age = Minors should report offences too.
    .for-other = Anyone can make a report. For identity theft, the person whose data it is must demand a punishment.
    .estate = The estate can report the misuse.

action-blackmail-steps = If you are blackmailed, do not pay and do not reply
    .does = Paying does not guarantee that the data is removed. It is normal to be frightened. You have done nothing wrong. Blackmail is a crime.
    .not-covered = These steps do not remove data that has already spread. Do not look for it or share it. If you are in danger, call 112.
    .cost = Free.
    .how = Keep the message. Take a picture of it. Then report the offence to the police and talk to someone.

action-victim-support = Call Victim Support Finland
    .does = You get advice and support, and you can call anonymously.
    .not-covered = A call does not replace a report to the police.
    .cost = Free.
    .how = Call 116 006. If the line is busy, try again later.

action-therapy-support-own = Carry on with your own care or therapy
    .does = You get support from someone who knows your situation. You have done nothing wrong.
    .not-covered = Care does not replace a report to the police, or bans and blocks.
    .cost = The price depends on where you get care.
    .how = Contact your therapist or doctor and agree how to go on. If you have none, contact the health centre or the social and crisis emergency service.

action-kela-records = Ask Kela for the records Vastaamo kept about you
    .does = You see what Vastaamo’s records say about you.
    .not-covered = The records do not show what the criminals copied. If your visits were paid with a service voucher or payment commitment, the payer holds the records.
    .cost = We found no mention of a fee.
    .how = Send the request by secure email to toimintansa.lopettaneet@kela.fi. Kela passes it on to the wellbeing services county, which gives you the records.

action-state-treasury = Find out whether the State Treasury can compensate you
    .does = The State Treasury can pay compensation for suffering caused by blackmail or an attempt at it.
    .not-covered = It is not paid for the data break-in or for the spreading of data. For temporary harm, you need medical evidence that dates from autumn 2020. The sum can differ from the court’s.
    .cost = We found no mention of a fee.
    .how = First you need a report to the police and a claim against the offender in court. If you did not take part in the trial, ask the State Treasury.
    .ends = Apply within three years of the final judgment. If the case has not been in court, you have ten years from the act. Ask what your own deadline is on 0295 50 2736.
    .without-login = You can also apply with a form that you print.
    .estate = The estate can get compensation. Ask the State Treasury.

action-complaint-ombudsman = Complain to the Data Protection Ombudsman if the organisation does not answer
    .does = The Data Protection Ombudsman supervises how data is handled. You can also complain if your request is refused.
    .not-covered = The Data Protection Ombudsman does not decide on compensation, act as your agent or investigate crimes.
    .cost = We found no mention of a fee.
    .how = Ask the organisation first. Use the form for private persons: the data breach form is only for organisations. If it is about an authority in Åland, complain to Datainspektionen there.
    .effect = The aim is to handle a case in about one year.

action-damages = Claim damages from the organisation if the case has harmed you (vahingonkorvausvaatimus)
    .does = You can claim compensation for both financial and non-material damage.
    .not-covered = The Data Protection Ombudsman does not decide on compensation. Do not trust a message that promises compensation you have not applied for.
    .cost = We found no mention of a fee. A court case can cost money.
    .how = First send your claim to the organisation responsible for your data, or to its subcontractor. If it does not agree, you can sue in the district court.
    .effect = A claim based on a crime can be handled in the criminal trial.
    .ends = You usually have three years from learning of the damage and of who is liable. Ask a lawyer what your own deadline is.

action-legal-aid = Ask for legal aid if you need a lawyer
    .does = A lawyer advises and helps you.
    .not-covered = You cannot get aid in a minor matter or one your insurance covers. Check your insurance first.
    .cost = Whether it is free or you pay part of it depends on your income and savings.
    .how = Contact any legal aid office. Online you can calculate without logging in whether you can get help, or ask anonymously in the chat.
    .without-login = Phone or visit a legal aid office.
    .age = For a minor, only their own income and savings count, not their parents’.

action-consumer-advice = Ask the Consumer Advisory Service
    .does = An adviser helps if you and a business cannot agree about a bill or an order.
    .not-covered = The service does not handle disputes about state or municipal services or between private persons.
    .cost = The advice is free. The call costs as much as a call within Finland.
    .how = Write to the business first. If that does not settle it, call the service or fill in the contact form.
    .effect = The form is answered in about a week, mostly by phone. The call may come from a number that you do not know.

action-suomi-fi-guide = Read the Suomi.fi guide on data leaks
    .does = The guide gathers the authorities’ advice in one place.
    .not-covered = The guide does not tell you whether your own data was taken. It is made mainly for adults.
    .cost = Free.
    .how = Answer the guide’s questions. Your answers are not saved.

action-identity-code-change = Apply to change your personal identity code only in exceptional cases
    .does = It is possible if the code is misused repeatedly. The reason can also be a permanent threat to your health or safety: the police assess it.
    .not-covered = A data leak alone is not enough. The harm must be considerable, and the change must really stop the misuse. The reform of identity codes does not change present codes and asks nothing of you.
    .cost = We found no mention of a fee.
    .how = Write a free-form application with your reasons to the Digital and Population Data Services Agency.

action-report-to-ncsc = Report scam messages to the National Cyber Security Centre Finland
    .does = You can report a scam message, a hijacked account or malware.
    .not-covered = It is not a report to the police. Give your contact details if you want to be contacted.
    .cost = We found no mention of a fee.
    .how = Fill in the form or send email, and attach the message or a picture of it. The report is confidential.

action-keep-evidence = Keep the threatening message as evidence
    .does = The police need the message as it came.
    .not-covered = If you are in danger, call 112.
    .cost = Free.
    .how = Take a picture. Note the sender, the time, the demand and where you should pay.

action-crisis-line = Call the MIELI Crisis Helpline if you feel distressed
    .does = You can talk about how you feel.
    .not-covered = The helpline does not look into the data leak. If a life is in danger, call 112.
    .cost = The call costs what your operator charges.
    .how = The number is 09 2525 0113 in English and 09 2525 0112 in Swedish: check their hours online. The number 09 2525 0111 answers in Finnish round the clock. If the line is busy, try again later.

action-youth-chat = If you are young, write in the Sekasin chat
    .does = You can say anonymously what weighs on your mind.
    .not-covered = The chat does not look into the data leak. If you are in danger, call 112.
    .cost = We found no mention of a fee.
    .how = Go to sekasin.fi. If there is a queue, try again later. We do not know when the chat answers in English.
    .age = The chat is for people aged 12–29.

action-log-request = Ask who has handled your data (lokitietopyyntö)
    .does = You get log data, a list of who has handled it.
    .not-covered = The list does not show whether there was a reason to look, and looking does not always leave an entry. To get log data that is over two years old, you need a special reason. Suspected unlawful viewing may be one.
    .cost = We found no mention of a fee.
    .how = Send the request to the organisation that holds the data: the county, the city or HUS. If an entry puzzles you, ask there for an explanation (selvityspyyntö).
    .without-login = Ask how you can do it on a paper form or in person.

action-omakanta = See in MyKanta where your patient records have been handled
    .does = You can see whether your data has been handled at a place where you were never a patient.
    .not-covered = MyKanta does not show which employee looked at the data. For that you need log data.
    .cost = We found no mention of a fee.
    .how = Type the address kanta.fi yourself and log in from there.
    .without-login = Ask the organisation whose employee looked at your data for the log data.
    .age = A minor with their own means of identification can log in. A guardian does not see online who has been given the child’s data: ask at the place of care.
    .for-other = You need a Suomi.fi mandate from the person for health care matters.

action-snooping-police-request = If you want to, ask the police to investigate why your data was looked at (tutkintapyyntö)
    .does = The county asked the police to investigate the case and said that a client can ask for it too.
    .not-covered = We do not know whether the police have already closed the case. Ask the county first.
    .cost = We found no mention of a fee.
    .how = Mention the county of Kanta-Häme and home care in the Forssa area. If you got a letter, take it with you.
    .without-login = Visit any police station in Finland.

action-passwords = Change your password and turn on two-step verification
    .does = Your old password no longer opens the account. Two-step verification also needs, for example, a code from your phone.
    .not-covered = A new password does not take back data that has already leaked.
    .cost = Free.
    .how = Type the address of the service yourself, start with your email and choose a different password for every service. For a work user name, ask your employer.

action-savonia-password = Change your Savonia password if you have not changed it since the data breach
    .does = Savonia urged all students to change their passwords.
    .not-covered = The sources do not say that passwords leaked.
    .cost = We found no mention of a fee.
    .how = If you use the same password elsewhere, change it there too. Ask Savonia whether it is still ready to buy a service that tells of misuse of credit information.

action-finnair-password = Change your Finnair Plus password if you have not changed it since the data breach
    .does = Finnair recommended a new password.
    .not-covered = Finnair said that nobody could log in with the data that leaked.
    .cost = We found no mention of a fee.
    .how = Type Finnair’s address yourself. If you use the same password elsewhere, change it there too.

action-directory-ban = Ask your operator to keep your details unlisted, and ask about new subscriptions
    .does = Your number and address are not given out by number services or phone directories.
    .not-covered = The ban does not cover other registers. We did not find an operator that blocks new subscriptions.
    .cost = The call costs what your operator charges.
    .how = Call the number on your operator’s website and ask for an address information disclosure ban. Also ask whether the operator can note that a new subscription needs identification in a shop.

action-home-insurance = Check what your home insurance covers
    .does = Legal expenses cover in your home or trade union insurance may pay for a lawyer in a dispute.
    .not-covered = The terms of your own policy decide.
    .cost = We found no mention of a fee. You may have to pay part of the lawyer’s bill.
    .how = Call the insurance company before you hire a lawyer. Ask about legal expenses and identity theft.

action-lost-document = Report a passport or ID card as lost only if it is really gone
    .does = The police cancel the document, and a finder can no longer use it.
    .not-covered = No report is needed because of an identity code or just a copy.
    .cost = Free. A new document costs money.
    .how = Look for it first. Make the report with the police’s online form. If you are abroad, contact a Finnish embassy or consulate.
    .undo = It cannot be undone: a cancelled passport is never valid again, even if you find it.
    .without-login = Visit a police station. You cannot do this by phone.

action-personal-safety-nondisclosure = Apply for non-disclosure for personal safety if you face a serious threat (turvakielto)
    .does = Your address and home municipality are kept secret in the Population Information System and the vehicle register.
    .not-covered = A data leak alone is not enough. Other registers are not covered.
    .cost = Free.
    .how = Write an application to the Digital and Population Data Services Agency and attach documents about the threat. If you are in danger, call 112.
    .ends = First for five years at most, then for two years at a time.
    .side-effects = Your address is no longer passed on to hospitals, municipalities, banks or insurers. Acting online for a child may be limited.
    .undo = You can ask the agency to end it.
    .age = For a minor, the guardians apply together.

action-swedish-number-misused = Act in Sweden if someone misuses a Swedish identity number
    .does = The Swedish police advise what to do if somebody buys or borrows in another person’s name.
    .not-covered = This is not about the Finnish personal identity code.
    .cost = We found no mention of a fee.
    .how = Report it to the police in Sweden. Call the bank, and dispute bills that you do not recognise. Check your address with Skatteverket (the tax agency). Ask Svensk Adressändring whether your post is being redirected. If a credit information company has given somebody a report about you, it can block the number.
