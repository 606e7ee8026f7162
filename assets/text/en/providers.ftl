# Those who give help: names, opening hours and notes.

organisation-verohallinto = Finnish Tax Administration
    .hours = hours vary: check them on the website
    .note = The number is for the customer service of the Positive credit register.

organisation-dvv = Digital and Population Data Services Agency
    .hours = hours vary: check them on the website

organisation-posti = Posti

organisation-prh = Finnish Patent and Registration Office

organisation-poliisi = the police
    .note = If you are in danger, call 112.

organisation-riku = Victim Support Finland
    .hours = hours vary: check them on the website
    .note = The call is free and you can call anonymously. The line may be busy: try again later.

organisation-mieli = MIELI Crisis Helpline
    .hours = in English and Arabic; hours vary, check them online
    .note = In Finnish round the clock 09 2525 0111. In Swedish 09 2525 0112. You pay what your operator charges for the call.

organisation-kanta = Kanta Services

organisation-valtiokonttori = State Treasury
    .hours = hours vary: check them on the website
    .note = The number and the email address are for crime damage matters.

organisation-tietosuojavaltuutettu = Office of the Data Protection Ombudsman
    .hours = hours vary: check them on the website
    .note = The number is the switchboard. Do not send health details by ordinary email.

organisation-datainspektionen = Datainspektionen (Åland’s data protection authority)

organisation-kkv = Finnish Competition and Consumer Authority
    .note = The Consumer Advisory Service is part of this authority. Its phone number is on the website.

organisation-fine = Finnish Financial Ombudsman Bureau (FINE)
    .note = FINE advises on banking matters and keeps a list of banks’ blocking services.

organisation-suomi-fi = Suomi.fi

organisation-kyberturvallisuuskeskus = National Cyber Security Centre Finland

organisation-oikeuspalveluvirasto = National Legal Services Authority
    .note = Each legal aid office has its own phone number.

organisation-asiakastieto = Suomen Asiakastieto Oy
    .hours = hours vary: check them on the website

organisation-sekasin = Sekasin chat
    .note = An anonymous chat for people aged 12–29. The address is sekasin.fi.
