# The names of the organisations, their phone hours and advice on getting in touch.

organisation-ita-uusimaa = Wellbeing services county of East Uusimaa

organisation-keski-uusimaa = Wellbeing services county of Central Uusimaa
    .note = Do not send a personal identity code or health data by ordinary email. Fill in the form and send it to the registry by post or secure email.

organisation-lansi-uusimaa = Wellbeing services county of Western Uusimaa
    .hours = weekdays 9:00–15:00

organisation-vantaa-kerava = Wellbeing services county of Vantaa and Kerava

organisation-varsinais-suomi = Wellbeing services county of Southwest Finland

organisation-satakunta = Wellbeing services county of Satakunta
    .hours = weekdays 9:00–15:00
    .note = Do not send a personal identity code or health data by ordinary email. Send sensitive data to the registry through Suomi.fi Messages or by post.

organisation-kanta-hame = Wellbeing services county of Kanta-Häme

organisation-pirkanmaa = Wellbeing services county of Pirkanmaa

organisation-paijat-hame = Wellbeing services county of Päijät-Häme

organisation-kymenlaakso = Wellbeing services county of Kymenlaakso

organisation-etela-karjala = Wellbeing services county of South Karelia
    .note = Do not send a personal identity code or health data by ordinary email. Fill in the form and send it to the registry by post or take it there yourself.

organisation-etela-savo = Wellbeing services county of South Savo

organisation-pohjois-savo = Wellbeing services county of North Savo

organisation-pohjois-karjala = Wellbeing services county of North Karelia
    .hours = Tuesday to Thursday 10:00–14:30
    .note = Do not send a personal identity code or health data by ordinary email. Make the request on a signed form or in person.

organisation-keski-suomi = Wellbeing services county of Central Finland

organisation-etela-pohjanmaa = Wellbeing services county of South Ostrobothnia

organisation-pohjanmaa = Wellbeing services county of Ostrobothnia
    .note = Do not send a personal identity code or health data by ordinary email. Use the online form, secure email or post.

organisation-keski-pohjanmaa = Wellbeing services county of Central Ostrobothnia

organisation-pohjois-pohjanmaa = Wellbeing services county of North Ostrobothnia
    .note = Do not send a personal identity code or health data by ordinary email. Send the request to the registry by secure email or by post.

organisation-kainuu = Wellbeing services county of Kainuu
    .note = Do not send a personal identity code or health data by ordinary email. Use the online form, for which you need Suomi.fi Messages, or send a paper form by post.

organisation-lappi = Wellbeing services county of Lapland

organisation-helsinki = City of Helsinki
    .hours = weekdays 8:15–16:00
    .note = Do not send a personal identity code or health data by ordinary email. Make the request in the city’s e-service. You can also use secure email or a paper form.

organisation-ahs = Åland health and medical care (ÅHS)
    .note = Make the request in writing. In Åland, complaints go to Åland’s own Datainspektionen, not to the Data Protection Ombudsman.

organisation-hus = HUS Group

organisation-kela = Social Insurance Institution of Finland (Kela)
    .note = Send your request by secure email to toimintansa.lopettaneet@kela.fi. Kela passes on requests for records. The records do not show what the criminals copied.

organisation-essity = Oy Essity Finland Ab

organisation-westlog = Westlog Oy

organisation-roche = Roche Diagnostics Oy

organisation-vastaamo = Vastaamo psychotherapy centre

organisation-hearing-device-companies = the company that supplied the hearing aid
    .note = The sources do not name the companies. Look for the name on the bill or the parcel.

organisation-tyks = Turku University Hospital (Tyks)

organisation-stt = Finnish News Agency STT

organisation-mtv = MTV Uutiset

organisation-karajaoikeus-lansi-uusimaa = Western Uusimaa District Court

organisation-karajaoikeus-helsinki = Helsinki District Court

organisation-hovioikeus-helsinki = Helsinki Court of Appeal
