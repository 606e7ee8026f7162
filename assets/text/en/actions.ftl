# Actions: what you can do, what it helps with and what it does not.

action-ask-organisation = Ask the organisation which of your data the case concerns
    .does = Only the organisation whose customer you were can tell you for certain. You can also ask where your data came from, who has received it and how long it is kept.
    .not-covered = The request does not stop anyone misusing your data. The organisation can refuse, but it must say why.
    .cost = The first copy of your data is free. Further copies may cost money.
    .how = Give your name, your contact details, which data you want, from what time and in what form. Do not write your personal identity code or health details in ordinary email.
    .effect = You should get an answer within one month. If there are many requests or they are difficult, it can take three months in all.
    .without-login = The ways differ between organisations. Ask customer service how to make a request without logging in.
    .for-other = Ask the organisation how to make the request for another person. In the counties of East Uusimaa and Central Finland it can be done with a power of attorney.

action-keep-log = Keep a log of what you do
    .does = You can check later what you reported, when and to whom. Your notes may help the police and anyone assessing your losses.
    .not-covered = A log does not prevent misuse.
    .cost = Free.
    .how = Write a short note each time you call, report something or get an answer. Keep letters, messages and bills too.

action-watch-bills = Keep an eye on your bills, bank account and post
    .does = You notice in time if someone orders or borrows in your name. A sign can be a bill, a parcel notice or a credit decision that you do not recognise.
    .not-covered = Watching does not prevent orders or loans. It helps you to act on them early.
    .cost = Free.
    .how = Go through your bank statements and letters regularly. Check your address in your Suomi.fi personal data now and then, because nobody sends you a notice if it changes.

action-credit-ban-free = Set a free credit ban in the Tax Administration’s register
    .does = A lender sees the ban when someone applies for a loan in your name. The lender must then consider the loan more carefully than usual.
    .not-covered = The ban is not an absolute block, because the lender decides. The ban is shown to lenders, so it may not stop someone buying on invoice.
    .cost = Free.
    .how = Log in to the e-service of the Positive credit register and choose the risk of identity theft as the reason. Also give your consent for the information to be passed on to credit information companies.
    .effect = You can choose the start date, even a later one. A ban made on a paper form takes effect once the form has been processed.
    .ends = The ban stays in force until further notice or until the date you choose.
    .side-effects = It may be harder for you to get a new loan yourself. Your current loans and cards work as before. You do not get a certificate of the ban.
    .undo = You can change or remove the ban at any time in the e-service or with the form.
    .without-login = Fill in the Tax Administration’s paper form.
    .age = A guardian of a child can set the ban for a minor. Check in the e-service whether it can be done there. Otherwise use the paper form.
    .for-other = You need a Suomi.fi mandate from the person for viewing credit information and setting the credit ban. You then see all their loans and can also remove the ban. If the person cannot identify online, the mandate can be applied for.

action-credit-ban-commercial = Consider a paid credit ban with the credit information companies
    .does = The ban is visible to businesses that check your credit information in these registers. The registers are kept by Suomen Asiakastieto and Dun & Bradstreet. For full cover, Suomi.fi advises using the free ban and both paid ones at the same time.
    .not-covered = A seller who does not check your credit information does not see the ban.
    .cost = Paid. We did not find a current price, so ask the company.
    .how = First set the free ban with consent for credit information companies, so you may need this one less. You can check your own credit information in each register free of charge once a year.
    .ends = Ask the company how long the ban stays in force.
    .side-effects = Credit information is also checked when you rent a home, open a phone subscription or take out insurance. So tell the other party about the ban beforehand.
    .without-login = Ask the company’s customer service how the ban can be set.

action-move-block-dvv = Block a notification of move in your name
    .does = The block helps to keep anyone else from changing your address in the Population Information System. False changes of address have been used to redirect online orders.
    .not-covered = The block does not cover Posti’s address data, banks or shops. The service does not cover Åland. Nobody can notify a move online with just a personal identity code.
    .cost = No fee is mentioned.
    .how = Make the block in Suomi.fi. Turn on Posti’s moving protection as well.
    .effect = A block made in Suomi.fi takes effect without delay. A block made at a service point takes effect with a delay.
    .ends = The block stays in force until you cancel it.
    .side-effects = You must cancel the block before you notify a move of your own.
    .undo = Cancel the block in Suomi.fi or at one of the agency’s service points.
    .without-login = Visit any service point of the Digital and Population Data Services Agency.
    .age = Anyone aged 15 or over can make the block alone. For a child under 15, guardians are advised to block their own move. The child’s move is then not processed without hearing the guardian.
    .for-other = In Suomi.fi you cannot make the block for another adult. Ask the agency how it can be done.

action-move-protection-posti = Turn on Posti’s moving protection
    .does = Light Moving Protection stops a paper notice of move to Posti in your name. Moving Protection stops both paper and electronic notices, and you always get a confirmation.
    .not-covered = Light Moving Protection does not stop a notice made online by logging in. It does not affect parcel addresses. The Population Information System needs a block of its own.
    .cost = No fee is mentioned.
    .how = Turn on the light protection on Posti’s website or in the OmaPosti app. Choose the stronger one if your bank codes or another means of identification were taken too.
    .effect = Light Moving Protection takes effect without delay.
    .ends = The protection stays on until you remove it.
    .side-effects = The stronger protection must be removed before your own move.
    .undo = You can remove the light protection in the same service.
    .without-login = Ask Posti’s customer service how to turn on the protection without logging in.

action-prh-ban = File a prohibition of registration with the Finnish Patent and Registration Office
    .does = You are not entered as a responsible person in a company or organisation without your separate consent.
    .not-covered = The prohibition does not remove roles already entered for you. It does not cover loans or orders.
    .cost = No fee is mentioned. Ask the Finnish Patent and Registration Office.
    .how = Download the form from prh.fi, fill it in and sign it. Send it by secure email or post, or take it to customer service: it contains your personal identity code.
    .ends = The prohibition stays in force until you withdraw it.
    .undo = You can withdraw the prohibition.

action-contact-nondisclosure = Consider a non-disclosure of your contact details
    .does = Your address is not given from the Population Information System to address services.
    .not-covered = It covers only the Population Information System. Authorities and banks still get your data. A non-disclosure for personal safety is different: it fits only a real threat to your health or safety.
    .cost = No fee is mentioned.
    .how = Set it in your personal data in Suomi.fi. The vehicle register needs a separate ban at Traficom.
    .side-effects = Nobody else gets your address from address services either.
    .undo = You can cancel it.
    .without-login = Phone the Digital and Population Data Services Agency, or send a form or a free-form letter.
    .age = Guardians can set it for a child with a form or a letter. In Suomi.fi or by phone this cannot be done.
    .for-other = You cannot set it for another person in Suomi.fi or by phone. Ask the agency how it can be done.

action-bank-contact = Tell your bank that others may have your account number
    .does = The bank can advise you on what to watch. You can ask for a correction if there is a payment on your account that you did not make.
    .not-covered = Telling the bank does not stop false bills. An account usually need not be closed because of the account number alone.
    .cost = The call costs what your operator charges. No other fee is mentioned.
    .how = Call the number you find on your bank’s own website. Say which data may have been exposed.

action-close-bank-codes = Close your bank codes or card if you gave them to someone
    .does = The codes or the card can no longer be used. According to OP and Säästöpankki, your liability ends when you report it.
    .not-covered = Closing does not bring back money already taken. Ask the bank for a correction and report the offence to the police.
    .cost = The call costs what your operator charges. No other fee is mentioned.
    .how = Call your bank’s closing service immediately: the number is on the bank’s website and in FINE’s list. Do not use a number from a message you received.
    .effect = The codes or the card are closed immediately when you report them.
    .side-effects = With closed bank codes you cannot log in to other services either.
    .undo = A closed card is not opened again: you get a new card.
    .for-other = According to OP, someone close can call if the customer cannot. Ask other banks whether it is the same there.
    .estate = Call the bank of the person who died and ask it to close the bank codes and cards.

action-door-code-change = Ask for the door code of your building to be changed
    .does = The old code no longer opens the door of the building.
    .not-covered = A new code does not change the fact that your address may have been exposed.
    .cost = No fee is mentioned. Ask your building manager or landlord.
    .how = Tell your building manager or landlord that others may know the door code. You need not say what has been delivered to you.
    .side-effects = The new code must be given to those who need it, such as home care.

action-beware-payment-request = Do not pay if someone asks for payment for the county’s care supplies
    .does = You recognise a scam that fits the data that was taken. According to the counties of Pirkanmaa and North Ostrobothnia, such a request points to a crime.
    .not-covered = If you also buy products yourself, you may get a genuine bill for them. Check the bill with the seller on a number you already know.
    .cost = Free.
    .how = Care supplies from the county and the City of Helsinki are free, so do not open a payment link. If unsure, call the care supply service on a number from an old letter.

action-beware-phishing = Be wary of messages that ask for money, codes or a login
    .does = It is harder for a scammer to get codes or money from you. The police, a bank or the Tax Administration do not ask for bank codes by phone or email.
    .not-covered = This does not stop messages from coming. A scam message can appear in the same thread as genuine ones. A correct name or address does not prove that the message is genuine.
    .cost = Free.
    .how = Ask yourself: was I expecting it, does it ask for money or codes, is it in a hurry? If in doubt, do not open the link but type the address yourself or call a number you know.

action-beware-door-visitor = Keep the door closed if you were not expecting a visitor
    .does = This helps if someone uses your address or orders as an excuse to get in. In spring 2024, an outsider posed as a home-care worker in Tampere.
    .not-covered = This does not stop anyone coming to your door. If you are in danger, call 112.
    .cost = Free.
    .how = Ask the visitor to wait outside and call a number you already know. In Pirkanmaa, home-care workers always carry an ID card and never ask for money, bank codes or cards.

action-dispute-invoice = Dispute a bill or loan that is not yours
    .does = The sender learns that you have not ordered or borrowed anything. A bill alone proves no debt: the sender must show the agreement behind it.
    .not-covered = Disputing does not stop new orders. So report the offence to the police too.
    .cost = Free.
    .how = Write to the sender that you made no agreement, and keep the bill and your message. Attach a copy of the police report once you have it from the police.
    .estate = The estate can dispute the bill in the same way. Tell the sender when the person died.

action-report-offence = Report the offence to the police
    .does = The police can start to investigate. A report is also needed if you claim compensation for a crime.
    .not-covered = A report does not stop the misuse or bring you money by itself. The emergency number 112 is only for dangerous situations.
    .cost = No fee is mentioned.
    .how = Say exactly what happened and when, mention the data breach, and keep messages and bills. Also say whether you demand a punishment: for identity theft you must demand it yourself.
    .effect = The police copy an online report into their system by hand, which can take days or weeks. After that the report gets a number. The confirmation email is not a copy of the report.
    .without-login = Visit any police station in Finland.
    .age = Minors should report offences too.
    .for-other = Anyone can report an offence for another person. For identity theft, it is still the person concerned who demands a punishment.
    .estate = The estate can tell the police that data of the person who died is being misused.

action-blackmail-steps = If you are blackmailed, do not pay and do not reply
    .does = Paying does not guarantee that the data is removed. Blackmail is a crime, and you have done nothing wrong. It is normal to be frightened.
    .not-covered = These steps do not remove data that has already spread. Do not look for leaked data or share it. If you are in danger now, call 112.
    .cost = Free.
    .how = Keep the message and take a picture of it. Then report the offence to the police and talk to someone.

action-victim-support = Call Victim Support Finland if you need advice or support
    .does = Victim Support Finland gives advice and support when you have experienced a crime. You can call anonymously.
    .not-covered = A call does not replace a report to the police.
    .cost = The call is free.
    .how = Call 116 006. If the line is busy, try again later.

action-therapy-support-own = Keep your own care or therapy going
    .does = You get support from someone who knows your situation. You have done nothing wrong.
    .not-covered = Care does not replace a report to the police, or bans and blocks.
    .cost = No fee is mentioned. The price depends on where you get care.
    .how = Contact your own therapist or doctor and agree how to go on. If you have no care contact, contact the health centre or the social and crisis emergency service.

action-kela-records = Ask Kela for the records Vastaamo kept about you
    .does = You see what Vastaamo’s records say about you. The records were moved to Kela in March 2021.
    .not-covered = The records do not show what the criminals copied. If your visits were paid with a service voucher or payment commitment, the payer holds the records.
    .cost = No fee is mentioned.
    .how = Send the request by secure email to toimintansa.lopettaneet@kela.fi. Kela passes it on to the wellbeing services county, which gives you the records.

action-state-treasury = Find out whether the State Treasury can compensate you
    .does = The State Treasury can pay compensation for suffering caused by blackmail or an attempt at it.
    .not-covered = Suffering is not compensated for the data breach itself or for the spreading of data. Temporary harm needs medical evidence that already exists from autumn 2020. The sum can differ from the court’s.
    .cost = No fee is mentioned.
    .how = First you need a report to the police and a claim against the offender in court. If you did not take part in the trial, ask the State Treasury what you can do.
    .ends = Apply within three years of the final judgment. If the case has not been in court, you have ten years from the act. Ask the State Treasury what your own deadline is.
    .without-login = Ask the State Treasury how to apply without logging in.
    .estate = The estate can get compensation. Ask the State Treasury what the application needs.

action-complaint-ombudsman = Notify the Data Protection Ombudsman if the organisation does not answer
    .does = The Data Protection Ombudsman supervises that people’s data is handled correctly. You can notify the Ombudsman if your request is refused or gets no answer.
    .not-covered = The Data Protection Ombudsman does not decide on compensation, act as your agent or investigate crimes.
    .cost = No fee is mentioned.
    .how = Ask the organisation itself first. Then use the form for private persons, because the data breach form is only for organisations.
    .effect = The target time for handling a case is about one year.

action-damages = Claim compensation from the organisation if you have suffered harm
    .does = You can claim compensation for both financial and non-material harm.
    .not-covered = The Data Protection Ombudsman does not handle claims. Do not trust a message that promises compensation you have not applied for.
    .cost = No fee is mentioned for making a claim. A court case can cost money.
    .how = Make the claim first to the organisation responsible for your data, or to its subcontractor. If it does not agree, you can sue in the district court.
    .effect = Claims based on a crime can be handled in the criminal trial.
    .ends = You usually have three years from learning of the harm and who is liable. Ask a lawyer what your own deadline is.

action-legal-aid = Ask for legal aid if you need a lawyer
    .does = A lawyer at a legal aid office advises and helps you.
    .not-covered = You cannot get legal aid if your insurance covers the matter or the matter is minor. So check your own insurance first.
    .cost = It depends on how much money you have to spend. Legal aid can be free, or you pay part of it.
    .how = Contact any legal aid office, wherever you live. Online you can calculate without logging in whether you can get help, or ask anonymously in the chat.
    .without-login = Phone or visit a legal aid office.
    .age = For a minor, their own means count, not those of the parents.

action-consumer-advice = Ask the Consumer Advisory Service
    .does = An adviser helps if you and a business cannot agree about a bill or an order.
    .not-covered = The service does not handle disputes about state or municipal services. It does not handle disputes between private persons either.
    .cost = The advice is free. The call costs the same as an ordinary call within Finland.
    .how = Write to the business first. Then call the service or fill in the contact form if that does not settle it.
    .effect = The form is answered in about a week, mostly by phone. The call may come from an unknown number.

action-suomi-fi-guide = Read the Suomi.fi guide on data leaks
    .does = The guide gathers the authorities’ advice in one place. Your answers are not saved.
    .not-covered = The guide does not tell whether your own data was taken. It is made mainly for adults, but much of the advice suits minors too.
    .cost = Free.
    .how = Open the guide at suomi.fi. Answer a few questions to get advice for your own situation.

action-identity-code-change = Apply to change your personal identity code only in exceptional cases
    .does = The change is meant for cases where the code is misused repeatedly. It is also possible if your health or safety is under a permanent threat.
    .not-covered = A data leak alone is not enough. The misuse must be repeated, the harm considerable, and the change must really stop it. In cases of threat, the police assess the threat.
    .cost = No fee is mentioned.
    .how = Write a free-form application to the Digital and Population Data Services Agency. Give your reasons, because the agency decides.

action-report-to-ncsc = Report scam messages to the National Cyber Security Centre Finland
    .does = Private persons can also report scam messages, hijacked accounts or malware. Your report is useful to others too.
    .not-covered = It is not a report to the police. Give your contact details if you want to be contacted.
    .cost = No fee is mentioned.
    .how = Fill in the report form or send email, and attach the message or a picture of it. The report is confidential, and the form asks whether the police may have the details.

action-keep-evidence = Keep the threatening message as evidence
    .does = The police need the message as it came. If you write things down at once, you need not go back to the message every time.
    .not-covered = Evidence does not stop new messages. If you are in danger, call 112.
    .cost = Free.
    .how = Keep the original message and take a picture of it. Write down the sender, the date and time, what is demanded, and to which account or address the money is wanted. Give this to the police.

action-crisis-line = Call the MIELI Crisis Helpline if you feel bad
    .does = You can talk about how you feel.
    .not-covered = The helpline does not look into the data leak or report it to the police. If a life is in danger, call 112.
    .cost = The Crisis Helpline takes no fee, but the call costs what your operator charges.
    .how = The number is 09 2525 0113 in English and 09 2525 0112 in Swedish: check their hours online. In Finnish the number is 09 2525 0111, and it is answered round the clock. If the line is busy, try again later.

action-youth-chat = If you are young, write in the Sekasin chat
    .does = You can say anonymously what weighs on your mind.
    .not-covered = The chat does not look into the data leak. If you are in danger, call 112.
    .cost = No fee is mentioned.
    .how = Go to sekasin.fi and write. If there is a queue, try again later. We do not know when the chat answers in English.
    .age = The chat is for people aged 12–29.

action-log-request = Ask who has handled your data
    .does = You get log data, a list of who has handled your data. The suspicions at HUS came to light when people asked for their own log data.
    .not-covered = The list does not show whether there was a reason to look. Not all viewing leaves a mark. Log data more than two years old is given only for a special reason.
    .cost = No fee is mentioned.
    .how = Send the request to whoever the case belongs to: the county, the city or HUS. If an entry puzzles you, ask there why your data was looked at.
    .without-login = Ask how to make the request on a paper form or in person.

action-omakanta = See in MyKanta where your patient records have been handled
    .does = You see whether your data has been handled in a place where you have not been a client.
    .not-covered = MyKanta does not show which employee looked at the data. For that you need log data.
    .cost = No fee is mentioned.
    .how = Type the address kanta.fi yourself and log in to MyKanta from there.
    .without-login = Ask for log data directly from whoever employed those who looked.
    .age = A minor with their own means of identification can log in. A guardian of a child does not see online who has been given the child’s data. Ask at the place of care.
    .for-other = You need a Suomi.fi mandate from the person for health care matters.

action-snooping-police-request = Ask the police to investigate if you want to
    .does = The county itself asked the police to investigate the case. It said that a client can ask for an investigation too.
    .not-covered = We do not know whether the police have already closed the case. Ask the county first.
    .cost = No fee is mentioned.
    .how = Mention the county of Kanta-Häme and home care in the Forssa area. Take the letter with you if you got one.
    .without-login = Visit any police station in Finland.

action-passwords = Change your password and turn on two-step login
    .does = Your old password no longer opens the account. Two-step login needs more than the password, for example a code from your phone.
    .not-covered = The sources speak of usernames, not of passwords. A new password does not stop scam messages.
    .cost = Free.
    .how = Type the address of the service yourself and change the password there. Start with your email, and choose a different password for every service. For a work username, your employer gives instructions.

action-directory-ban = Ask your operator to keep your number and address unlisted
    .does = Your details are not given out by number services or phone directories.
    .not-covered = It does not cover the Population Information System or other registers. Anyone who already has your number can still call.
    .cost = No fee is mentioned. Ask your operator.
    .how = Call your operator’s customer service and ask for an address information disclosure ban.
    .side-effects = Nobody else finds your number in a directory either.

action-operator-subscriptions = Ask your operator how it identifies a person opening a new subscription
    .does = Ask whether the operator can note on your data that a new subscription needs identification in a shop.
    .not-covered = We did not find an operator that has such a block. The answer may be no.
    .cost = The call costs what your operator charges. No other fee is mentioned.
    .how = Call customer service on the number you find on the operator’s own website.

action-home-insurance = Check what your home insurance covers
    .does = Legal expenses cover in the insurance may pay for a lawyer if there is a dispute. Your trade union’s insurance may have it too.
    .not-covered = Insurance policies differ. The terms of your own policy decide.
    .cost = No fee is mentioned for asking. You may have to pay part of the lawyer’s bill yourself.
    .how = Call the insurance company before you hire a lawyer. Ask about legal expenses and identity theft.

action-lost-document = Report a passport or ID card as lost only if it is really gone
    .does = The police cancel the document, and a finder can no longer use it.
    .not-covered = No report is needed because of an identity code or just a copy.
    .cost = The report is free. A new document costs money.
    .how = Look for the document first. Make the report with the police’s online form. Abroad, contact a Finnish mission.
    .undo = The report cannot be taken back: a cancelled passport is never valid again, even if you find it.
    .without-login = Visit a police station. The report cannot be made by phone.

action-personal-safety-nondisclosure = Apply for non-disclosure for personal safety only if you are really threatened
    .does = Your address and home municipality are kept secret in the Population Information System and the vehicle register.
    .not-covered = A data leak alone is not reason enough. Other registers are not covered.
    .cost = Free.
    .how = Write an application to the Digital and Population Data Services Agency and attach documents about the threat. If you are in danger now, call 112.
    .ends = First for five years at most, then for two years at a time.
    .side-effects = Your address no longer reaches hospitals, municipalities, banks or insurers. Acting online for a child may be limited.
    .undo = You can ask the agency to end it.
    .age = For a minor, the guardians of the child apply together.
