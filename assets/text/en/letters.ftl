# Letters that a person can make on their own device; the program writes the beginning, the end and the date.

letter-access = Request for access (tarkastuspyyntö): which data was involved
    .when = When you want the organisation to tell you for certain whether the data was included, and which data. Start here too if you are thinking of a complaint to the Data Protection Ombudsman.
    .limits = The request does not stop misuse of the data. Send it by secure email or by post. Do not write a personal identity code or health information in it.
    .subject = Request for access to my personal data (tarkastuspyyntö)
    .body =
        I am writing to ask for the personal data that you hold about me. I have the right of access to it (General Data Protection Regulation, Article 15).

        This is about a personal data breach, or a suspected one: { $case }

        { $basis }

        Data that may have been involved, according to public sources: { $data }

        Please answer these questions:
        – Was my data included, and if so, which data?
        – Which data do you hold about me, and what do you use it for?
        – Where did the data come from, since when have you had it, and how long do you keep it?
        – Who has received my data or looked at it?
        – What did you do after this happened, and what do you advise me to do?

        Please also send me a copy of my data.

        I have not put my personal identity code in this letter. If you need to check who I am, please tell me a secure way to prove it.

        Please answer within one month (General Data Protection Regulation, Article 12). If you leave anything out, please tell me why.

letter-access-records = Request to Kela (tietopyyntö): what the records say
    .when = When you want to see what Vastaamo’s records say. The records were moved to Kela in March 2021.
    .limits = The records do not show what the criminals copied, and Kela is not responsible for what happened. Send the request by secure email, and do not write a personal identity code or health information in it.
    .subject = Request for access to my personal data (tietopyyntö)
    .body =
        I am writing to ask for the records about me. I have the right of access to my data (General Data Protection Regulation, Article 15).

        This is about a personal data breach, or a suspected one: { $case }

        { $basis }

        I am writing to Kela because the records were moved there. This letter is only about the records, not about what happened.

        Please answer these questions:
        – Which records about me are kept, and from what period?
        – Who is responsible for them now, and how long are they kept?
        – Whom can I ask for the records of visits that were paid with a service voucher or payment commitment?

        Please also send me a copy of the records. If another authority gives them out, please pass on my request and let me know.

        I have not put my personal identity code in this letter. If you need to check who I am, please tell me a secure way to prove it.

        Please answer within one month (General Data Protection Regulation, Article 12). If you leave anything out, please tell me why.

letter-follow-up = My request for access (tarkastuspyyntö) has not been answered
    .when = When more than a month has passed since your request and you have had no answer.
    .limits = The organisation may need two more months if there are many requests or they are difficult. It must tell you so within one month.
    .subject = My request for access to my personal data (tarkastuspyyntö) has not been answered
    .body =
        I have asked you for the personal data that you hold about me (General Data Protection Regulation, Article 15). I have not had an answer.

        This is about a personal data breach, or a suspected one: { $case }

        Date of my request: { $sent }

        Case number, if known: { $reference }

        A request must be answered within one month (General Data Protection Regulation, Article 12). If you need more time, you must say so and give the reasons within the same time.

        Please answer my request without delay. If you leave anything out, please tell me why.

        If you cannot find my request, let me know and I will send it again. If it belongs to another organisation, please tell me which one.

        I have not put my personal identity code in this letter. If you need to check who I am, please tell me a secure way to prove it.

letter-complaint = Complaint to the data protection authority
    .when = When the organisation does not answer your request, refuses it, or gives an answer that does not make things clear. Ask the organisation itself for the data first.
    .limits = The Data Protection Ombudsman does not decide on compensation or investigate crimes. If the letter is addressed to Datainspektionen, it handles the matter instead. Send the complaint on the form for private persons or by post. Do not write a personal identity code in it.
    .subject = Complaint about the processing of my personal data
    .body =
        I am making a complaint (General Data Protection Regulation, Article 77). Please look into whether my data has been processed lawfully.

        This is about a personal data breach, or a suspected one: { $case }

        { $basis }

        Data that may have been involved, according to public sources: { $data }

        Organisation that I asked for data (Article 15): { $organisation }

        Date of my request: { $sent }

        Case number, if known: { $reference }

        What answer I got, and what else has happened: { $happened }

        Please look into these questions:
        – Has my request been answered as it should be (Articles 12 and 15)?
        – Has my data been protected well enough (Article 32)?
        – Have the people affected been told (Article 34)?

        If the organisation has not answered, please order it to answer. I can send copies of my request and of the answers.

        Please tell me how the case goes on and what you decide.

letter-claim = Claim for damages from the organisation (vahingonkorvausvaatimus)
    .when = When this has caused financial or non-material damage, for example costs or distress.
    .limits = If the organisation does not agree, you can bring a claim in the district court, which may involve costs. The time for a claim is usually three years, so ask a lawyer for advice.
    .subject = Claim for damages (vahingonkorvausvaatimus)
    .body =
        I claim compensation from you for the damage that I believe this matter has caused me. I have the right to compensation if processing that infringes the General Data Protection Regulation caused the damage (Article 82). The right covers both material and non-material damage.

        This is about a personal data breach, or a suspected one: { $case }

        { $basis }

        Data that may have been involved, according to public sources: { $data }

        What has happened: { $happened }

        The damage and the compensation that I claim: { $loss }

        Please answer in writing within one month:
        – Do you accept my claim?
        – If you do not accept it, why not?
        – Who is liable for the damage, if you believe that you are not?

        I can send copies of receipts and other papers. My claim may change when I learn more.

letter-police = Statement to attach to a report to the police
    .when = When you report an offence or add to a report. For example, it is about blackmail or an order made in another person’s name.
    .limits = The statement is not a report to the police, and the emergency number 112 is only for dangerous situations. For identity theft, the person affected must demand a punishment, for a child the guardian.
    .subject = Attachment to a report of an offence
    .body =
        This statement is an attachment to my report of an offence (rikosilmoitus). It says only what I know.

        Number of my report of an offence, if known: { $reference }

        This is about a personal data breach, or a suspected one: { $case }

        { $basis }

        Data that may have been involved, according to public sources: { $data }

        I do not know who may have my data.

        What I have noticed: { $noticed }

        What has happened: { $happened }

        The damage: { $loss }

        { $demand } If I claim compensation, I will tell you separately.

        I am keeping the messages, bills and letters about this as evidence. I will give the police copies of them on request.

letter-bank = Message to the bank
    .when = When the account number or card details may have been exposed. The message does not say which service this is about.
    .limits = If bank codes or card details were given to somebody, call the bank’s blocking service immediately. Send the message in the online bank with your own codes. Do not write account numbers, card numbers or codes in it.
    .subject = Request to monitor my account
    .body =
        I am writing about a matter in which people’s data may have been exposed. { $basis }

        My account number or other details of my banking may have been included. I have not put any numbers or codes in this message.

        Please
        – monitor my account and my card more closely than usual
        – add a note of this message to my customer details
        – tell me what I should watch and whether anything must be closed or changed.

        Please answer in writing, for example by a message in the online bank.

letter-basis-told = I have been told that this case affects me.
letter-basis-likely = My situation matches what public sources say about the people affected. I do not know for certain whether this case affects me.
letter-basis-possible = I have used, or may have used, a service that this case affects. I do not know whether my data was included.

letter-demand = If my data has been used for identity theft, I demand a punishment for the person who did it.
letter-demand-cared-for = If the data has been used for identity theft, the person will tell you whether they demand a punishment.
letter-demand-deceased = If the data has been used for identity theft, please tell me who can demand a punishment.

letter-for-child = I am writing as the guardian of a child. The child’s name: { $other }. What I say below about myself and my data is about the child and the child’s data.
letter-for-cared-for = I am writing on behalf of another person. Their name: { $other }. On request I can show a power of attorney or other proof that I may act in their matter. What I say below about myself and my data is about that person and their data.
letter-for-deceased = I am writing on behalf of an estate. Name of the person who has died: { $other }. What I say below about myself and my data is about that person and their data.
