# Services: the words that offer them, give them as a reason and find them in a search.

service-group-care-supplies = Care supplies and devices delivered to your home
service-group-care = Care and therapy
service-group-schools-and-work = School, studies and work
service-group-other = Other services

service-incontinence-supplies = Care supplies delivered to your home, for example incontinence pads (Tena)
    .hint = Deliveries to a care home count too. Diabetes supplies have their own line.
    .because = incontinence pads or other care supplies have been delivered to your home
    .if-not = no incontinence pads or other care supplies have been delivered to your home
    .search = nappy, diaper, adult, pull-ups, tena lady men pants, bladder leakage, pee, urine, self-care, medical, essity, westlog, hoitotarvikejakelu, vaippa, blöja, catheter

service-diabetes-supplies = Diabetes supplies delivered to your home, for example meters and test strips
    .hint = Parcels that you received for someone else count too.
    .because = diabetes supplies have been delivered to your home
    .if-not = no diabetes supplies have been delivered to your home
    .search = blood sugar, glucose, insulin, pen needles, pump, sensor, lancets, medical, care, roche, accu-chek, westlog, hoitotarvikejakelu

service-hearing-aids = Hearing aid or supplies for it delivered to your home
    .hint = Such supplies are, for example, hearing aid batteries.
    .because = a hearing aid or supplies for it have been delivered to your home
    .if-not = no hearing aid or supplies for it have been delivered to your home
    .search = aids, device, loss, hard of, deaf, battery, ear mould, audiologist, westlog

service-psychotherapy = Psychotherapy or other counselling
    .hint = A single visit, just a referral or your child’s therapy counts too.
    .because = you have been in therapy or been referred to it
    .if-not = you have not been in therapy or been referred to it
    .search = vastaamo, vaastamo, data breach, therapy, talking, kela, couples, family, online, mental health, depression, anxiety, burnout, psychologist, psychiatrist, shrink, referral

service-health-and-social-services = Health station, social services or other public care
    .hint = Hospitals, child health clinics and disability services count too. HUS hospitals and dental care have their own lines.
    .because = you have used public health care or social services
    .if-not = you have not used public health care or social services
    .search = health centre, clinic, doctor, hospital, social worker, welfare, child protection, maternity, neuvola, terveysasema, disability, county, patient records, snooping, eksote, kymsote, referral, central, university, tays, tyks, kys, oys

service-hus-hospital-care = Hospital care at HUS (Helsinki and Uusimaa)
    .hint = Outpatient clinics, emergency visits and your child’s care count too.
    .because = you have had care at HUS
    .if-not = you have not had care at HUS
    .search = meilahti, jorvi, peijas, hyks, children’s, women’s, maternity, clinic, outpatient, surgery, operation, emergency, specialist, snooping

service-dental-care = Public dental care
    .hint = Your child’s dental care counts too. A private dentist does not.
    .because = you have had public dental care
    .if-not = you have not had public dental care
    .search = teeth, toothache, orthodontist, braces, hygienist, oral health, filling, snooping

service-home-care = Home care or other help at home from the county
    .hint = Home nursing and care that has already ended count too.
    .because = you have had home care
    .if-not = you have not had home care
    .search = nurse, assistant, elderly, old people, meals, alarm, visit, kotihoito, omahäme, forssa

service-care-home = Care home or other care unit
    .hint = Service housing, a short stay and work there count too.
    .because = you have been in a care home or other care unit
    .if-not = you have not been in a care home or other care unit
    .search = nursing, old people’s, elderly, retirement, assisted living, sheltered, service housing, respite, ward, group, puuppola, jyväskylä

service-covid-isolation = Decision on Covid isolation or quarantine
    .hint = A decision that your child received counts too.
    .because = you have received a decision on Covid isolation or quarantine
    .if-not = you have not received a decision on Covid isolation or quarantine
    .search = covid-19, corona, self, infection, exposure, contact tracing, usb stick, memory stick, flea market, akaa, urjala, test

service-school-or-daycare = School, daycare or studies
    .hint = Yours and your child’s count, private schools and home schooling too.
    .because = you or your child have been at school, in daycare or studying
    .if-not = neither you nor your child has been at school, in daycare or studying
    .search = kindergarten, nursery, preschool, primary, secondary, high, vocational, college, homeschooling, wilma, pupil, student, child, päiväkoti, lukio, onkilahti, adult education, työväenopisto, stadin ammattiopisto

service-savonia = Studies or work at Savonia University of Applied Sciences
    .hint = Studies and work from years ago count too.
    .because = you have studied or worked at Savonia
    .if-not = you have not studied or worked at Savonia
    .search = uas, amk, polytechnic, kuopio, iisalmi, varkaus, student, teacher, employee, degree

service-helsinki-job = Work for the City of Helsinki, or applying for a job there
    .hint = Every city job counts, work as a substitute too.
    .because = you have worked for the City of Helsinki or applied for a job there
    .if-not = you have not worked for the City of Helsinki or applied for a job there
    .search = employee, staff, substitute, temp, gig, seure, application, vacancy, summer, trainee, intern, teacher, nurse, stadi

service-university-pharmacy-shop = Online shop of University Pharmacy (Yliopiston Apteekki)
    .hint = Just looking at products counts too. Visits to a pharmacy do not.
    .because = you have visited the online shop of University Pharmacy
    .if-not = you have not visited the online shop of University Pharmacy
    .search = chemist, drugstore, medicine, prescription, webshop, cookies, tracking, google, meta, facebook
