# Letters that a person can make on their own device; the program writes the beginning, the end and the date.

letter-access = Request for data: which of my data the case concerns
    .when = When you want the organisation to tell you for certain whether your data was included, and which data. Start here also if you are thinking of a complaint to the Data Protection Ombudsman.
    .limits = The request does not stop misuse of the data. Send it by secure email or by post. Do not write your personal identity code or health information in it.
    .subject = Request to receive my data
    .body =
        I ask you for the data that concerns me. I have the right of access to my data (General Data Protection Regulation, Article 15).

        What this is about: { $case }

        { $basis }

        Which data it may have concerned, according to public sources: { $data }

        Please answer these questions:
        – Was my data included, and if so, which data?
        – Which data do you hold about me, and what do you use it for?
        – Where did the data come from, since when have you had it, and how long do you keep it?
        – Who has received my data or looked at it?
        – What did you do after this happened, and what do you advise me to do?

        Please also send me a copy of my data.

        I do not write my personal identity code here. If you need to check who I am, please tell me a secure way to do it.

        Please answer within one month (General Data Protection Regulation, Article 12). If there is something you do not give me, please tell me why.

letter-access-records = Request to Kela: records about me
    .when = When you want to see what Vastaamo’s records say about you. The records were moved to Kela in March 2021.
    .limits = The records do not show what the criminals copied, and Kela is not responsible for what happened. Send the request by secure email, and do not write your personal identity code or health information in it.
    .subject = Request to receive my data
    .body =
        I ask you for the records that concern me. I have the right of access to my data (General Data Protection Regulation, Article 15).

        What this is about: { $case }

        { $basis }

        I turn to Kela because the records were moved there. My letter is only about the records, not about what happened.

        Please answer these questions:
        – Which records about me are kept, and from what period?
        – Who is responsible for them now, and how long are they kept?
        – From whom can I ask for the records of visits that were paid with a service voucher or payment commitment?

        Please also send me a copy of the records. If another authority gives them out, please pass my request on and let me know.

        I do not write my personal identity code here. If you need to check who I am, please tell me a secure way to do it.

        Please answer within one month (General Data Protection Regulation, Article 12). If there is something you do not give me, please tell me why.

letter-follow-up = Reminder: my request for data has not been answered
    .when = When more than a month has passed since your request and you have had no answer.
    .limits = The organisation may need two months more if requests are many or difficult. It must tell you so within one month.
    .subject = Reminder of my request to receive my data
    .body =
        I have asked you for the data that concerns me (General Data Protection Regulation, Article 15). I have not had an answer.

        What this is about: { $case }

        Day of my request: { $sent }

        Case number, if there is one: { $reference }

        A request must be answered within one month (General Data Protection Regulation, Article 12). If you need more time, you must say so and give the reasons within the same time.

        Please answer my request without delay. If there is something you do not give me, please tell me why.

        If you cannot find my request, let me know and I will send it again. If it belongs to another organisation, please tell me which one.

        I do not write my personal identity code here. If you need to check who I am, please tell me a secure way to do it.

letter-complaint = Complaint to the data protection authority
    .when = When the organisation does not answer your request, refuses it, or gives an answer that does not make things clear. Ask the organisation itself for the data first.
    .limits = The data protection authority does not decide on compensation or investigate crimes. Send the complaint on the form for private persons or by post. Do not write your personal identity code in it.
    .subject = Complaint about the processing of personal data
    .body =
        I ask you to look into whether my data has been processed correctly (General Data Protection Regulation, Article 77).

        What this is about: { $case }

        { $basis }

        Which data it may have concerned, according to public sources: { $data }

        Organisation that I asked for data (Article 15): { $organisation }

        Day of my request: { $sent }

        Case number, if there is one: { $reference }

        What answer I got, and what else has happened: { $happened }

        Please look into these questions:
        – Has my request been answered as it should be (Articles 12 and 15)?
        – Has my data been protected well enough (Article 32)?
        – Have the people concerned been told (Article 34)?

        If there is no answer, please order that I be given one. I can send copies of my request and of the answers.

        Please tell me how the matter proceeds and what is decided.

letter-claim = Claim for compensation to the organisation
    .when = When this has caused you financial or non-material damage, for example costs or distress.
    .limits = If the organisation does not agree, you can bring a claim in the district court, which may involve costs. The time for a claim is usually three years, so ask a lawyer for advice.
    .subject = Claim for compensation
    .body =
        I claim compensation from you for the damage that I believe this matter has caused me. I have the right to compensation if the damage comes from processing that infringes the General Data Protection Regulation (Article 82). The right covers both material and non-material damage.

        What this is about: { $case }

        { $basis }

        Which data it may have concerned, according to public sources: { $data }

        What has happened: { $happened }

        The damage and the compensation that I claim: { $loss }

        Please answer in writing within one month:
        – Do you accept my claim?
        – If you do not accept it, why not?
        – Who is liable for the damage, if you believe that you are not?

        I can send copies of receipts and other papers. My claim may change when I learn more.

letter-police = Statement to attach to a report to the police
    .when = When you report an offence or add to a report. For example, somebody is blackmailing you or has ordered something in your name.
    .limits = The statement is not a report to the police, and the emergency number 112 is only for dangerous situations. For identity theft, you must demand a punishment yourself. For a child, the guardian must do it.
    .subject = Attachment to a report of an offence
    .body =
        This statement belongs to my report of an offence. I say only what I know.

        Case number, if there is one: { $reference }

        What this is about: { $case }

        { $basis }

        Which data it may have concerned, according to public sources: { $data }

        I do not know who may have my data.

        What I have noticed: { $noticed }

        What has happened: { $happened }

        The damage: { $loss }

        { $demand } If I claim compensation, I will tell you separately.

        I keep as evidence the messages, bills and letters that I have about this. I will give the police copies of them on request.

letter-bank = Message to the bank
    .when = When your account number or card details may have been exposed. The message does not say which service this is about.
    .limits = If you have given bank codes or card details to somebody, call your bank’s blocking service immediately. Send the message in the online bank, and do not write account numbers, card numbers or codes in it.
    .subject = Request to watch the account
    .body =
        I am writing about a matter in which people’s data may have been exposed. { $basis }

        My account number or other details of my banking may have been included. I do not write any numbers or codes here.

        Please
        – watch my account and my card more closely than usual
        – record this message in my customer details
        – tell me what I should watch and whether anything must be closed or changed.

        Please answer in writing, for example by a message in the online bank.

letter-basis-told = An organisation has told me that this matter concerns me.
letter-basis-likely = My situation matches what public sources say of those concerned. I do not know for certain whether this matter concerns me.
letter-basis-possible = I have used, or may have used, a service that this matter concerns. I do not know whether my data was included.

letter-demand = If my data has been used for identity theft, I demand a punishment for the person who did it.
letter-demand-cared-for = If the data has been used for identity theft, the person will tell you whether they demand a punishment.
letter-demand-deceased = If the data has been used for identity theft, please tell me who can demand a punishment.

letter-for-child = I am writing as the guardian of a child. The child’s name: { $other }. What I write about myself and my data concerns the child and the child’s data.
letter-for-cared-for = I am writing on behalf of another person. Their name: { $other }. On request I can show a power of attorney or other proof that I may act in their matter. What I write about myself and my data concerns that person and their data.
letter-for-deceased = I am writing on behalf of an estate. Name of the person who has died: { $other }. What I write about myself and my data concerns that person and their data.
