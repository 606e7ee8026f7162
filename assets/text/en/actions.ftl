# Actions: what you can do, what it helps with and what it does not.

action-ask-organisation = Ask the organisation which data was involved
    .does = Only the organisation that held the data can tell for certain.
    .not-covered = The organisation can refuse, but it must say why.
    .cost = Free. Extra copies may cost money.
    .how = { $about ->
       *[you] Make a request for access (tarkastuspyyntö). Give your name, your contact details and which data you want. Also ask where the data came from, who has received it and how long it is kept. Do not write a personal identity code or health details in ordinary email.
        [other] Make a request for access (tarkastuspyyntö). Give their name, your own contact details and which data you want. Also ask where the data came from, who has received it and how long it is kept. Do not write a personal identity code or health details in ordinary email.
      }
    .effect = You should get an answer within one month. If there are many requests or they are difficult, it can take three months in all.
    .without-login = Ask customer service how it can be done.
    .for-other = Ask the organisation. In the counties of East Uusimaa and Central Finland you can do this with a power of attorney. It is not enough everywhere.

action-keep-log = Keep a log of what you do
    .does = The notes may help the police and anyone assessing the losses.
    .not-covered = A log does not prevent misuse.
    .cost = Free.
    .how = Write a note each time you call, report something or get an answer. Keep letters, messages and bills.

action-watch-bills = { $about ->
   *[you] Watch your bills, bank account and post
    [other] Watch their bills, bank account and post
  }
    .does = { $about ->
       *[you] You notice in time if a bill, parcel notice or credit decision is not yours.
        [other] You notice in time if a bill, parcel notice or credit decision is not theirs.
      }
    .not-covered = Watching does not prevent orders or loans.
    .cost = Free.
    .how = { $about ->
       *[you] Go through your bank statements and letters regularly. Check your address in Suomi.fi now and then: nobody tells you if it changes.
        [other] Go through their bank statements and letters regularly. No notice comes if the address changes.
      }

action-credit-ban-free = Set a free voluntary ban on credits
    .does = { $about ->
       *[you] A lender sees the ban and must consider a loan in your name with extra care.
        [other] A lender sees the ban and must consider a loan in their name with extra care.
      }
    .not-covered = The ban is shown to lenders, and they decide themselves. It may not stop someone buying on invoice.
    .cost = Free.
    .how = { $about ->
       *[you] Log in to the e-service of the Tax Administration’s Positive credit register. Choose the ban (vapaaehtoinen luottokielto) and the risk of identity theft as the reason. Agree that credit information companies are told about the ban too.
        [other] Log in with your own codes to the e-service of the Tax Administration’s Positive credit register. Choose the ban (vapaaehtoinen luottokielto) and the risk of identity theft as the reason. Agree that credit information companies are told about the ban too.
      }
    .effect = You can choose the start date. A ban on paper takes effect once the form has been processed.
    .ends = Until further notice or until the date you choose.
    .side-effects = { $about ->
       *[you] A new loan of your own may be harder to get too. Current loans and cards still work.
        [other] A new loan of their own may be harder to get too. Current loans and cards still work.
      }
    .undo = You can change or cancel it in the same service or with the form.
    .without-login = Fill in the Tax Administration’s paper form.
    .age = A guardian can set the ban for a minor. Check in the e-service whether it can be done there. Otherwise use the paper form.
    .for-other = You need a Suomi.fi mandate from the person for viewing credit information and setting the ban on credits. You then see all their loans and can also remove the ban. If they cannot identify themselves online, you can apply for the mandate.

action-credit-extracts = { $about ->
   *[you] See who asked for your credit register extract
    [other] See who asked for their credit register extract
  }
    .does = { $about ->
       *[you] You notice if someone is applying for a loan in your name.
        [other] You notice if someone is applying for a loan in their name.
      }
    .not-covered = It does not stop a loan: set a credit ban too. A shop that asks for no extract does not show.
    .cost = No fee found.
    .how = { $about ->
       *[you] Log in to the e-service of the Positive credit register and choose the credit register extracts. You see which lender asked for one, when and for what. If you have not applied for that credit, call the register’s customer service.
        [other] Log in with your own codes to the e-service of the Positive credit register and choose the credit register extracts. You see which lender asked for one, when and for what. If they have not applied for that credit, call the register’s customer service.
      }
    .effect = { $about ->
       *[you] If you use Suomi.fi Messages, you get a notification the day after the request. Since April 2026 an extract can be requested for business credit too.
        [other] If they use Suomi.fi Messages, they get a notification the day after the request. Since April 2026 an extract can be requested for business credit too.
      }
    .without-login = The data in the register can be requested with the Tax Administration’s form.
    .for-other = You need a Suomi.fi mandate from the person for viewing credit information and setting the credit ban.

action-credit-ban-commercial = Consider a paid credit ban too (omaehtoinen luottokielto)
    .does = { $about ->
       *[you] The ban is visible to businesses that check your credit information with Suomen Asiakastieto or Dun & Bradstreet.
        [other] The ban is visible to businesses that check their credit information with Suomen Asiakastieto or Dun & Bradstreet.
      }
    .not-covered = A seller who does not check credit information does not see the ban.
    .cost = Paid. We did not find a current price: ask the company for the price and the duration.
    .how = First set the free ban, and agree that credit information companies are told about it. This one may then be needed less. Suomi.fi advises using the free ban and both paid ones at once. Anyone can check their own data with each company free of charge once a year.
    .side-effects = { $about ->
       *[you] Credit information is also checked when you rent a home, open a phone subscription or take out insurance. Tell the other party about the ban in advance.
        [other] Credit information is also checked when they rent a home, open a phone subscription or take out insurance. Tell the other party about the ban in advance.
      }
    .without-login = Ask customer service how it can be done.

action-move-block-dvv = Block a false notification of move (muuttoesto)
    .does = { $about ->
       *[you] The block makes it harder for somebody else to make a notification of move in your name.
        [other] The block makes it harder for somebody else to make a notification of move in their name.
      }
    .not-covered = The block covers the Population Information System, not Posti, banks, shops or Åland. Nobody can report a move online with just a personal identity code.
    .cost = No fee found.
    .how = { $about ->
       *[you] Make the block in Suomi.fi.
        [other] In Suomi.fi people can make the block only for themselves, with their own codes.
      }
    .effect = In Suomi.fi without delay, at a service point with a delay.
    .ends = Until it is cancelled.
    .side-effects = { $about ->
       *[you] The block must be cancelled before you report a move of your own.
        [other] The block must be cancelled before they report a move of their own.
      }
    .undo = It can be cancelled in the same service or at a service point.
    .without-login = Visit a service point of the Digital and Population Data Services Agency.
    .age = Anyone aged 15 or over can make the block alone. For a child under 15, guardians are advised to block their own move. A move of the child is then not processed before a guardian has been asked.
    .for-other = You cannot do this in Suomi.fi. Ask the agency.

action-move-protection-posti = Turn on Posti’s Moving Protection (muuttosuojaus)
    .does = { $about ->
       *[you] Light Moving Protection stops a paper notice of move in your name, Moving Protection an electronic one too.
        [other] Light Moving Protection stops a paper notice of move in their name, Moving Protection an electronic one too.
      }
    .not-covered = Light Moving Protection does not stop a notice made online by logging in, and does not cover parcels. The Population Information System needs a block of its own.
    .cost = No fee found.
    .how = { $about ->
       *[you] Turn on Light Moving Protection (kevyt muuttosuojaus) on Posti’s website or in OmaPosti. Choose Moving Protection if bank codes or another means of identification were taken too. Moving Protection always brings a confirmation.
        [other] Turn on Light Moving Protection (kevyt muuttosuojaus) on Posti’s website or in OmaPosti. Everyone logs in there with their own codes. Choose Moving Protection if bank codes or another means of identification were taken too. Moving Protection always brings a confirmation.
      }
    .effect = Light Moving Protection takes effect without delay.
    .ends = Until it is cancelled.
    .side-effects = { $about ->
       *[you] Moving Protection must be cancelled before your own move.
        [other] Moving Protection must be cancelled before their own move.
      }
    .undo = Light Moving Protection can be cancelled in the same service.
    .without-login = Ask customer service how it can be done.

action-prh-ban = { $about ->
   *[you] Prohibit company registrations in your name
    [other] Prohibit company registrations in their name
  }
    .does = { $about ->
       *[you] You are not entered as a responsible person in a company or organisation without your separate consent.
        [other] They are not entered as a responsible person in a company or organisation without their separate consent.
      }
    .not-covered = The prohibition does not remove existing entries. It does not cover loans or orders.
    .cost = No fee found.
    .how = { $about ->
       *[you] Download the form of the Patent and Registration Office (prohibition of registration) from prh.fi. Fill it in and sign it. Send it by secure email or post, or take it to customer service.
        [other] Download the form of the Patent and Registration Office (prohibition of registration) from prh.fi. Fill it in and ask who has to sign it. Send it by secure email or post, or take it to customer service.
      }
    .ends = Until it is cancelled.

action-contact-nondisclosure = Consider non-disclosure of contact details (yhteystietojen luovutuskielto)
    .does = { $about ->
       *[you] Your address is not given from the Population Information System to address services.
        [other] Their address is not given from the Population Information System to address services.
      }
    .not-covered = Authorities and banks still get the data. Non-disclosure for personal safety is a different thing, for serious threats only.
    .cost = No fee found.
    .how = { $about ->
       *[you] Set it in Suomi.fi. The ban in the vehicle register is set separately at Traficom.
        [other] In Suomi.fi people can set it only for themselves, with their own codes. The ban in the vehicle register is set separately at Traficom.
      }
    .undo = It can be cancelled.
    .without-login = Phone the Digital and Population Data Services Agency, or send a form or a letter.
    .age = Guardians can set it for a child only with a form or a letter.
    .for-other = You cannot do this in Suomi.fi or by phone. Ask the agency.

action-bank-contact = Tell the bank about the account number
    .does = Others may have the number, and the bank can advise on what to watch.
    .not-covered = Telling the bank does not stop false bills. The account does not usually need to be closed just because its number leaked.
    .cost = Price of a call. The operator charges it.
    .how = { $about ->
       *[you] Call the number on the bank’s website. Say which data may have been exposed. You can ask for a correction of a payment that you did not make.
        [other] Call the number on the bank’s website. Say which data may have been exposed. You can ask for a correction of a payment that they did not make.
      }

action-watch-card = { $about ->
   *[you] Keep an eye on your card payments
    [other] Keep an eye on their card payments
  }
    .does = { $about ->
       *[you] You notice a payment that you did not make, and can tell the bank at once.
        [other] You notice a payment that they did not make, and can tell the bank at once.
      }
    .not-covered = Watching does not stop others from using the card details.
    .cost = No fee found.
    .how = { $about ->
       *[you] Go through the bank statement and card bill. If you see a payment that is not yours, call the card’s blocking service at once. The number is on the bank’s website.
        [other] Go through the bank statement and card bill. If you see a payment that is not theirs, call the card’s blocking service at once. The number is on the bank’s website.
      }

action-close-bank-codes = Block bank codes or card if given away
    .does = The codes or the card can then no longer be used.
    .not-covered = Blocking does not bring back money already taken. Ask the bank for a correction and report the offence to the police.
    .cost = Price of a call. The operator charges it.
    .how = Call the bank’s blocking service immediately: the number is on the bank’s website and in FINE’s list. Do not use a number from a message.
    .effect = { $about ->
       *[you] As soon as you report it. According to OP and Säästöpankki, you are not liable for what is done with the codes after that.
        [other] As soon as you report it. According to OP and Säästöpankki, the customer is not liable for what is done with the codes after that.
      }
    .side-effects = Blocked codes do not work for logging in to other services either.
    .undo = A blocked card is not opened again: a new one is issued.
    .for-other = According to OP, someone close can call if the customer cannot. Ask other banks the same.
    .estate = Call the person’s bank and ask it to block the codes and cards.

action-door-code-change = Have the building’s door code changed
    .does = The old code no longer opens the door.
    .not-covered = The address may still have been exposed.
    .cost = No fee found.
    .how = Tell the building manager or landlord that others may know the door code. You do not have to say what was delivered.
    .side-effects = Give the new code to those who need it, such as home care.

action-beware-payment-request = Do not pay for the county’s care supplies
    .does = According to the counties of Pirkanmaa and North Ostrobothnia, a request to pay points to a crime.
    .not-covered = A bill for supplies bought privately may be genuine. Check it with the seller on a number you know.
    .cost = Free.
    .how = Care supplies from the county and the City of Helsinki are free, so do not open a payment link. If in doubt, call a number from an old letter.

action-beware-phishing = Beware of messages asking for money or codes
    .does = Police, banks and the Tax Administration do not ask for bank codes by phone, text message or email.
    .not-covered = A scam message can appear in the same thread as genuine ones. A correct name or address does not prove that the message is genuine.
    .cost = Free.
    .how = { $about ->
       *[you] Were you expecting the message? Does it ask for money, codes or a login? Does it rush you? If in doubt, do not open the link. Type the address yourself or call a number you know.
        [other] Were they expecting the message? Does it ask for money, codes or a login? Does it rush you? If in doubt, do not open the link. Type the address yourself or call a number you know.
      }

action-beware-door-visitor = Keep the door closed to unexpected visitors
    .does = An outsider can pose as a home-care worker, as in Tampere in spring 2024.
    .not-covered = This does not stop anyone coming to the door. If anyone is in danger, call 112.
    .cost = Free.
    .how = Ask the visitor to wait outside and call a number you know. In Pirkanmaa, home-care workers always carry an ID card and never ask for money, bank codes or cards.

action-dispute-invoice = Dispute an unknown bill or loan
    .does = A bill alone proves no debt: the sender must show the agreement behind it.
    .not-covered = Disputing does not stop new orders. Report the offence to the police too.
    .cost = Free.
    .how = { $about ->
       *[you] Write to tell the sender that you made no agreement, and keep the bill and your message. Attach a copy of the police report once you have it.
        [other] Write to tell the sender that they made no agreement, and keep the bill and your message. Attach a copy of the police report once you have it.
      }
    .estate = The estate can do the same. Tell the sender the date of death.

action-report-offence = Report the offence to the police
    .does = The police can start to investigate. A claim for compensation for a crime needs a report too.
    .not-covered = A report does not stop the misuse or bring money by itself. Call 112 only in danger.
    .cost = No fee found.
    .how = { $about ->
       *[you] Say what happened and when, and mention the data breach. Also say whether you demand a punishment: for identity theft you must demand it yourself.
        [other] Say what happened and when, and mention the data breach. Also ask who demands a punishment: for identity theft, somebody must demand it.
      }
    .effect = If you report online, it can take days or weeks to get a number. The confirmation email is not a copy of the report.
    .without-login = Visit any police station in Finland.
    .age = Minors should report offences too.
    .for-other = Anyone can make a report. For identity theft, the person whose data it is must demand a punishment.
    .estate = The estate can report the misuse.

action-blackmail-steps = Do not pay a blackmailer, do not reply
    .does = Paying does not guarantee that the data is removed.
    .not-covered = These steps do not remove data that has already spread. Do not look for it or share it. If anyone is in danger, call 112.
    .cost = Free.
    .how = { $about ->
       *[you] Keep the message. Take a picture of it. Then report the offence to the police and talk to someone. It is normal to be frightened. You have done nothing wrong. Blackmail is a crime.
        [other] Keep the message. Take a picture of it. Then report the offence to the police and talk to someone. It is normal to be frightened. It is not their fault, or yours. Blackmail is a crime.
      }

action-victim-support = Call Victim Support Finland
    .does = You get advice and support, and you can call anonymously.
    .not-covered = A call does not replace a report to the police.
    .cost = Free.
    .how = Call 116 006. If the line is busy, try again later.

action-therapy-support-own = { $about ->
   *[you] Carry on with your own care or therapy
    [other] Help them carry on with care or therapy
  }
    .does = { $about ->
       *[you] You get support from someone who knows your situation.
        [other] They get support from someone who knows the situation.
      }
    .not-covered = Care does not replace a report to the police, or bans and blocks.
    .cost = Price varies. It depends on where the care is given.
    .how = { $about ->
       *[you] Contact your therapist or doctor and agree how to go on. If there is none, contact the health centre or the social and crisis emergency service. You have done nothing wrong.
        [other] Agree with them who contacts the therapist or doctor. If there is none, contact the health centre or the social and crisis emergency service. They have done nothing wrong.
      }

action-kela-records = { $about ->
   *[you] Ask Kela for Vastaamo’s records about you
    [other] Ask Kela for Vastaamo’s records about them
  }
    .does = { $about ->
       *[you] You see what Vastaamo’s records say about you.
        [other] You see what Vastaamo’s records say about them.
      }
    .not-covered = The records do not show what the criminals copied. If the visits were paid with a service voucher or payment commitment, the payer holds the records.
    .cost = No fee found.
    .how = Send the request by secure email to toimintansa.lopettaneet@kela.fi. Kela passes it on to the wellbeing services county, which gives out the records.

action-state-treasury = Find out whether the State Treasury pays compensation
    .does = The State Treasury can pay compensation for suffering caused by blackmail or an attempt at it.
    .not-covered = It is not paid for the data break-in or for the spreading of data. For temporary harm, medical evidence dating from autumn 2020 is needed. The sum can differ from the court’s.
    .cost = No fee found.
    .how = { $about ->
       *[you] First there must be a report to the police and a claim against the offender in court. If you did not take part in the trial, ask the State Treasury.
        [other] First there must be a report to the police and a claim against the offender in court. If they did not take part in the trial, ask the State Treasury.
      }
    .ends = Apply within three years of the final judgment. If the case has not been in court, the time is ten years from the act. Ask for the exact deadline on 0295 50 2736.
    .without-login = You can also apply with a form that you print.
    .estate = The estate can get compensation. Ask the State Treasury.

action-complaint-ombudsman = Complain to the Data Protection Ombudsman
    .does = You can complain if the organisation does not answer the request or refuses it.
    .not-covered = The Data Protection Ombudsman supervises how data is handled. It does not decide on compensation, act as an agent or investigate crimes.
    .cost = No fee found.
    .how = Ask the organisation first. Use the form for private persons: the data breach form is only for organisations. If it is about an authority in Åland, complain to Datainspektionen there.
    .effect = The aim is to handle a case in about one year.

action-damages = Claim damages from the organisation (vahingonkorvausvaatimus)
    .does = If the case has caused financial or non-material damage, compensation can be claimed for it.
    .not-covered = The Data Protection Ombudsman does not decide on compensation. Do not trust a message that promises compensation nobody has applied for.
    .cost = No fee found. A court case can cost money.
    .how = First send the claim to the organisation responsible for the data, or to its subcontractor. If it does not agree, the claim can be taken to the district court.
    .effect = A claim based on a crime can be handled in the criminal trial.
    .ends = The time is usually three years from learning of the damage and of who is liable. Ask a lawyer for the exact deadline.

action-legal-aid = Ask for legal aid
    .does = A lawyer advises and helps, if you need one.
    .not-covered = There is no aid for a minor matter or for one that insurance covers. Check the insurance first.
    .cost = Free or partly paid. Income and savings decide.
    .how = Contact any legal aid office. Online you can calculate without logging in whether help is available, or ask anonymously in the chat.
    .without-login = Phone or visit a legal aid office.
    .age = For a minor, only their own income and savings count, not their parents’.

action-consumer-advice = Ask the Consumer Advisory Service
    .does = An adviser helps if you and a business cannot agree about a bill or an order.
    .not-covered = The service does not handle disputes about state or municipal services or between private persons.
    .cost = Free. A call costs as much as a call within Finland.
    .how = Write to the business first. If that does not settle it, call the service or fill in the contact form.
    .effect = The form is answered in about a week, mostly by phone. The call may come from a number that you do not know.

action-suomi-fi-guide = Read the Suomi.fi guide on data leaks
    .does = The guide gathers the authorities’ advice in one place.
    .not-covered = The guide does not tell whose data was taken. It is made mainly for adults.
    .cost = Free.
    .how = Answer the guide’s questions. The answers are not saved.

action-identity-code-change = Change the identity code only in exceptional cases
    .does = It is possible if the code is misused repeatedly, or if health or safety is permanently threatened.
    .not-covered = A data leak alone is not enough. The harm must be considerable, and the change must really stop the misuse. The reform of identity codes does not change present codes and asks nothing of anyone.
    .cost = No fee found.
    .how = Write a free-form application with reasons to the Digital and Population Data Services Agency. The police assess a threat.

action-report-to-ncsc = Report scams to the National Cyber Security Centre
    .does = You can report a scam message, a hijacked account or malware.
    .not-covered = It is not a report to the police. Give your contact details if you want to be contacted.
    .cost = No fee found.
    .how = Fill in the form or send email, and attach the message or a picture of it. The report is confidential.

action-keep-evidence = Keep the threatening message as evidence
    .does = The police need the message as it came.
    .not-covered = If anyone is in danger, call 112.
    .cost = Free.
    .how = Take a picture. Note the sender, the time, the demand and where the money should go.

action-crisis-line = Call the MIELI Crisis Helpline
    .does = You can talk about how you feel if you are distressed.
    .not-covered = The helpline does not look into the data leak. If a life is in danger, call 112.
    .cost = Price of a call. The operator charges it.
    .how = The number is 09 2525 0113 in English and 09 2525 0112 in Swedish: check their hours online. The number 09 2525 0111 answers in Finnish round the clock. If the line is busy, try again later.

action-youth-chat = { $about ->
   *[you] Write in the Sekasin chat for young people
    [other] Tell them about the Sekasin youth chat
  }
    .does = { $about ->
       *[you] You can say anonymously what weighs on your mind.
        [other] They can say anonymously what weighs on their mind.
      }
    .not-covered = The chat does not look into the data leak. If anyone is in danger, call 112.
    .cost = No fee found.
    .how = The address is sekasin.fi. If there is a queue, try again later. We do not know when the chat answers in English.
    .age = The chat is for people aged 12–29.

action-log-request = { $about ->
   *[you] Ask who has handled your data (lokitietopyyntö)
    [other] Ask who has handled their data (lokitietopyyntö)
  }
    .does = { $about ->
       *[you] You get log data, a list of who has handled your data.
        [other] You get log data, a list of who has handled their data.
      }
    .not-covered = The list does not show whether there was a reason to look, and looking does not always leave an entry. To get log data that is over two years old, you need a special reason. Suspected unlawful viewing may be one.
    .cost = No fee found.
    .how = Send the request to the organisation that holds the data: the county, the city or HUS. If an entry puzzles you, ask there for an explanation (selvityspyyntö).
    .without-login = Ask how you can do it on a paper form or in person.

action-omakanta = { $about ->
   *[you] See in MyKanta where your records were handled
    [other] See in MyKanta where their records were handled
  }
    .does = { $about ->
       *[you] You see whether the data was handled at a place where you were never a patient.
        [other] You see whether the data was handled at a place where they were never a patient.
      }
    .not-covered = MyKanta does not show which employee looked at the data. For that you need log data.
    .cost = No fee found.
    .how = { $about ->
       *[you] Type the address kanta.fi yourself and log in from there.
        [other] Type the address kanta.fi yourself and log in from there with your own codes.
      }
    .without-login = Ask for the log data from the organisation whose employee looked at the data.
    .age = A minor with their own means of identification can log in. A guardian does not see online who has been given the child’s data: ask at the place of care.
    .for-other = You need a Suomi.fi mandate from the person for health care matters.

action-snooping-police-request = Consider asking the police to investigate (tutkintapyyntö)
    .does = The county asked the police to investigate, and said that a client can ask for it too.
    .not-covered = We do not know whether the police have already closed the case. Ask the county first.
    .cost = No fee found.
    .how = Mention the county of Kanta-Häme and home care in the Forssa area. If a letter came, take it with you.
    .without-login = Visit any police station in Finland.

action-passwords = { $about ->
   *[you] Change your password and turn on two-step verification
    [other] Help with a new password and two-step verification
  }
    .does = The old password no longer opens the account.
    .not-covered = A new password does not take back data that has already leaked.
    .cost = Free.
    .how = { $about ->
       *[you] Type the address of the service yourself, start with your email and choose a different password for every service. Two-step verification also needs, for example, a code from the phone. For a work user name, ask the employer.
        [other] They type the address of the service and the password themselves, a different one for every service. Start with email. Two-step verification also needs, for example, a code from the phone. For a work user name, ask the employer.
      }

action-savonia-password = { $about ->
   *[you] Change your Savonia password
    [other] Help them change their Savonia password
  }
    .does = Savonia urged all students to change their passwords after the data breach.
    .not-covered = The sources do not say that passwords leaked.
    .cost = No fee found.
    .how = Do this if the password has not been changed since the data breach. If the same password is used elsewhere, change it there too. Ask Savonia whether it is still ready to buy a service that tells of misuse of credit information.

action-finnair-password = { $about ->
   *[you] Change your Finnair Plus password
    [other] Help them change their Finnair Plus password
  }
    .does = Finnair recommended a new password after the data breach.
    .not-covered = Finnair said that nobody could log in with the data that leaked.
    .cost = No fee found.
    .how = { $about ->
       *[you] Do this if the password has not been changed since the data breach. Type Finnair’s address yourself. If the same password is used elsewhere, change it there too.
        [other] Do this if the password has not been changed since the data breach. They type Finnair’s address and the password themselves. If the same password is used elsewhere, change it there too.
      }

action-directory-ban = { $about ->
   *[you] Ask the operator to unlist your contact details
    [other] Ask the operator to unlist their contact details
  }
    .does = { $about ->
       *[you] Your number and address are not given out by number services or phone directories.
        [other] Their number and address are not given out by number services or phone directories.
      }
    .not-covered = The ban does not cover other registers. We did not find an operator that blocks new subscriptions.
    .cost = Price of a call. The operator charges it.
    .how = Call the number on the operator’s website and ask for an address information disclosure ban. Also ask whether the operator can note that a new subscription needs identification in a shop.

action-home-insurance = Check what the home insurance covers
    .does = Legal expenses cover in home or trade union insurance may pay for a lawyer in a dispute.
    .not-covered = The terms of the policy decide.
    .cost = No fee found. Part of the lawyer’s bill may be left to pay.
    .how = Call the insurance company before you hire a lawyer. Ask about legal expenses and identity theft.

action-lost-document = Report a truly lost passport or ID card
    .does = The police cancel the document, and a finder can no longer use it.
    .not-covered = Report it only if it is really gone. No report is needed because of an identity code or just a copy.
    .cost = Free. A new document costs money.
    .how = Look for it first. Make the report with the police’s online form. Abroad, contact a Finnish embassy or consulate.
    .undo = It cannot be undone: a cancelled passport is never valid again, even if it is found.
    .without-login = Visit a police station. You cannot do this by phone.

action-personal-safety-nondisclosure = Apply for non-disclosure for personal safety (turvakielto)
    .does = { $about ->
       *[you] Your address and home municipality are kept secret in the Population Information System and the vehicle register.
        [other] Their address and home municipality are kept secret in the Population Information System and the vehicle register.
      }
    .not-covered = There must be a serious threat: a data leak alone is not enough. Other registers are not covered.
    .cost = Free.
    .how = Write an application to the Digital and Population Data Services Agency and attach documents about the threat. If anyone is in danger, call 112.
    .ends = First for five years at most, then for two years at a time.
    .side-effects = The address is no longer passed on to hospitals, municipalities, banks or insurers. Acting online for a child may be limited.
    .undo = You can ask the agency to end it.
    .age = For a minor, the guardians apply together.

action-swedish-number-misused = Report a misused Swedish identity number in Sweden
    .does = The Swedish police advise what to do if somebody buys or borrows in another person’s name.
    .not-covered = This is not about the Finnish personal identity code.
    .cost = No fee found.
    .how = { $about ->
       *[you] Report it to the police in Sweden. Call the bank, and dispute bills that you do not recognise. Check the address with Skatteverket (the tax agency). Ask Svensk Adressändring whether the post is being redirected. If a credit information company has given somebody a report in another person’s name, it can block the number.
        [other] Report it to the police in Sweden. Call the bank, and dispute bills that they do not recognise. Check the address with Skatteverket (the tax agency). Ask Svensk Adressändring whether the post is being redirected. If a credit information company has given somebody a report in another person’s name, it can block the number.
      }
