# Services: the words that offer them, give them as a reason and find them in a search.

service-group-care-supplies = { $about ->
   *[you] Care supplies and devices delivered to your home
    [other] Care supplies and devices delivered to their home
  }
service-group-care = Care and therapy
service-group-schools = School and studies
service-group-work = Work
service-group-online = Online services, travel and tickets
service-group-money = Money, cars and authorities

service-incontinence-supplies = { $about ->
   *[you] Care supplies delivered to your home, for example incontinence pads (Tena)
    [other] Care supplies delivered to their home, for example incontinence pads (Tena)
  }
    .hint = Deliveries to a care home count too. Diabetes supplies have their own line.
    .because = { $about ->
       *[you] incontinence pads or other care supplies have been delivered to your home
        [other] incontinence pads or other care supplies have been delivered to their home
      }
    .if-not = { $about ->
       *[you] no incontinence pads or other care supplies have been delivered to your home
        [other] no incontinence pads or other care supplies have been delivered to their home
      }
    .search = nappy, diaper, adult, pull-ups, tena lady men pants, bladder leakage, pee, urine, self-care, medical, essity, westlog, hoitotarvikejakelu, vaippa, blöja, catheter

service-diabetes-supplies = { $about ->
   *[you] Diabetes supplies delivered to your home, for example meters and test strips
    [other] Diabetes supplies delivered to their home, for example meters and test strips
  }
    .hint = { $about ->
       *[you] Parcels that you received for someone else count too.
        [other] Parcels that they received for someone else count too.
      }
    .because = { $about ->
       *[you] diabetes supplies have been delivered to your home
        [other] diabetes supplies have been delivered to their home
      }
    .if-not = { $about ->
       *[you] no diabetes supplies have been delivered to your home
        [other] no diabetes supplies have been delivered to their home
      }
    .search = blood sugar, glucose, insulin, pen needles, pump, sensor, lancets, medical, care, roche, accu-chek, westlog, hoitotarvikejakelu

service-hearing-aids = { $about ->
   *[you] Hearing aid or supplies for it delivered to your home
    [other] Hearing aid or supplies for it delivered to their home
  }
    .hint = Such supplies are, for example, hearing aid batteries.
    .because = { $about ->
       *[you] a hearing aid or supplies for it have been delivered to your home
        [other] a hearing aid or supplies for it have been delivered to their home
      }
    .if-not = { $about ->
       *[you] no hearing aid or supplies for it have been delivered to your home
        [other] no hearing aid or supplies for it have been delivered to their home
      }
    .search = aids, device, loss, hard of, deaf, battery, ear mould, audiologist, westlog

service-psychotherapy = Psychotherapy or other counselling
    .hint = { $about ->
       *[you] A single visit, just a referral or your child’s therapy counts too.
        [other] A single visit, just a referral or therapy for any child of theirs counts too.
      }
    .because = { $about ->
       *[you] you have been in therapy or been referred to it
        [other] they have been in therapy or been referred to it
      }
    .if-not = { $about ->
       *[you] you have not been in therapy or been referred to it
        [other] they have not been in therapy or been referred to it
      }
    .search = vastaamo, vaastamo, data breach, therapy, talking, kela, couples, family, online, mental health, depression, anxiety, burnout, psychologist, psychiatrist, shrink, referral

service-health-and-social-services = Health station, social services or other public care
    .hint = Hospitals, child health clinics and disability services count too. HUS hospitals and dental care have their own lines.
    .because = { $about ->
       *[you] you have used public health care or social services
        [other] they have used public health care or social services
      }
    .if-not = { $about ->
       *[you] you have not used public health care or social services
        [other] they have not used public health care or social services
      }
    .search = health centre, clinic, doctor, hospital, social worker, welfare, child protection, maternity, neuvola, terveysasema, disability, county, patient records, snooping, eksote, kymsote, referral, central, university, tays, tyks, kys, oys

service-hus-hospital-care = Hospital care at HUS (Helsinki and Uusimaa)
    .hint = { $about ->
       *[you] Outpatient clinics, emergency visits and your child’s care count too.
        [other] Outpatient clinics, emergency visits and care for any child of theirs count too.
      }
    .because = { $about ->
       *[you] you have had care at HUS
        [other] they have had care at HUS
      }
    .if-not = { $about ->
       *[you] you have not had care at HUS
        [other] they have not had care at HUS
      }
    .search = meilahti, jorvi, peijas, hyks, children’s, women’s, maternity, clinic, outpatient, surgery, operation, emergency, specialist, snooping

service-dental-care = Public dental care
    .hint = { $about ->
       *[you] Your child’s dental care counts too. A private dentist does not.
        [other] Dental care for any child of theirs counts too. A private dentist does not.
      }
    .because = { $about ->
       *[you] you have had public dental care
        [other] they have had public dental care
      }
    .if-not = { $about ->
       *[you] you have not had public dental care
        [other] they have not had public dental care
      }
    .search = teeth, toothache, orthodontist, braces, hygienist, oral health, filling, snooping

service-home-care = Home care or other help at home from the county
    .hint = Home nursing and care that has already ended count too.
    .because = { $about ->
       *[you] you have had home care
        [other] they have had home care
      }
    .if-not = { $about ->
       *[you] you have not had home care
        [other] they have not had home care
      }
    .search = nurse, assistant, elderly, old people, meals, alarm, visit, kotihoito, omahäme, forssa

service-care-home = Care home or other care unit
    .hint = Service housing, a short stay and work there count too.
    .because = { $about ->
       *[you] you have been in a care home or other care unit
        [other] they have been in a care home or other care unit
      }
    .if-not = { $about ->
       *[you] you have not been in a care home or other care unit
        [other] they have not been in a care home or other care unit
      }
    .search = nursing, old people’s, elderly, retirement, assisted living, sheltered, service housing, respite, ward, group, puuppola, jyväskylä

service-covid-isolation = Decision on Covid isolation or quarantine
    .hint = { $about ->
       *[you] A decision that your child received counts too.
        [other] A decision that any child of theirs received counts too.
      }
    .because = { $about ->
       *[you] you have received a decision on Covid isolation or quarantine
        [other] they have received a decision on Covid isolation or quarantine
      }
    .if-not = { $about ->
       *[you] you have not received a decision on Covid isolation or quarantine
        [other] they have not received a decision on Covid isolation or quarantine
      }
    .search = covid-19, corona, self, infection, exposure, contact tracing, usb stick, memory stick, flea market, akaa, urjala, test

service-school-or-daycare = School, daycare or studies
    .hint = { $about ->
       *[you] Yours and your child’s count, private schools and home schooling too.
        [other] Their own and any child’s count, private schools and home schooling too.
      }
    .because = { $about ->
       *[you] you or your child have been at school, in daycare or studying
        [other] they or their child have been at school, in daycare or studying
      }
    .if-not = { $about ->
       *[you] neither you nor your child has been at school, in daycare or studying
        [other] neither they nor their child has been at school, in daycare or studying
      }
    .search = kindergarten, nursery, preschool, primary, secondary, high, vocational, college, homeschooling, wilma, pupil, student, child, päiväkoti, lukio, onkilahti, adult education, työväenopisto, stadin ammattiopisto

service-savonia = Studies or work at Savonia University of Applied Sciences
    .hint = Studies and work from years ago count too.
    .because = { $about ->
       *[you] you have studied or worked at Savonia
        [other] they have studied or worked at Savonia
      }
    .if-not = { $about ->
       *[you] you have not studied or worked at Savonia
        [other] they have not studied or worked at Savonia
      }
    .search = uas, amk, polytechnic, kuopio, iisalmi, varkaus, student, teacher, employee, degree

service-helsinki-job = Work for the City of Helsinki, or applying for a job there
    .hint = Every city job counts, work as a substitute too.
    .because = { $about ->
       *[you] you have worked for the City of Helsinki or applied for a job there
        [other] they have worked for the City of Helsinki or applied for a job there
      }
    .if-not = { $about ->
       *[you] you have not worked for the City of Helsinki or applied for a job there
        [other] they have not worked for the City of Helsinki or applied for a job there
      }
    .search = employee, staff, substitute, temp, gig, seure, application, vacancy, summer, trainee, intern, teacher, nurse, stadi

service-valio = Work for Valio or a milk cooperative, or a pension from Valio’s pension fund
    .hint = Work from years ago and for Valio’s subsidiaries counts too.
    .because = { $about ->
       *[you] you have worked for Valio or a milk cooperative or got a benefit from Valio’s pension fund
        [other] they have worked for Valio or a milk cooperative or got a benefit from Valio’s pension fund
      }
    .if-not = { $about ->
       *[you] you have not worked for Valio or a milk cooperative and not got a benefit from Valio’s pension fund
        [other] they have not worked for Valio or a milk cooperative and not got a benefit from Valio’s pension fund
      }
    .search = dairy, creamery, eläkekassa, summer job, vincit, employee, staff

service-university-pharmacy-shop = Online shop of University Pharmacy (Yliopiston Apteekki)
    .hint = Just looking at products counts too. Visits to a pharmacy do not.
    .because = { $about ->
       *[you] you have visited the online shop of University Pharmacy
        [other] they have visited the online shop of University Pharmacy
      }
    .if-not = { $about ->
       *[you] you have not visited the online shop of University Pharmacy
        [other] they have not visited the online shop of University Pharmacy
      }
    .search = chemist, drugstore, medicine, prescription, webshop, cookies, tracking, google, meta, facebook

service-vehicle = { $about ->
   *[you] A vehicle that you owned or held in 2024
    [other] A vehicle that they owned or held in 2024
  }
    .hint = A car that was sold counts too, and a car owned by a finance company.
    .because = { $about ->
       *[you] you owned or held a vehicle in 2024
        [other] they owned or held a vehicle in 2024
      }
    .if-not = { $about ->
       *[you] you did not own or hold a vehicle in 2024
        [other] they did not own or hold a vehicle in 2024
      }
    .search = car, leasing, van, number, licence, registration, plate, register, traficom, trafi, holder, keeper, ajoneuvorekisteri

service-bank-codes = Online banking codes (S-Bank or Aktia)
    .hint = From 2022 and 2023. Codes that have been closed count too.
    .because = { $about ->
       *[you] you have had online banking codes of S-Bank or Aktia
        [other] they have had online banking codes of S-Bank or Aktia
      }
    .if-not = { $about ->
       *[you] you have not had online banking codes of S-Bank or Aktia
        [other] they have not had online banking codes of S-Bank or Aktia
      }
    .search = account, s-pankki, s-mobiili, s group, mobile bank, credentials, login, authentication

service-kela-papers = Papers left at Kela’s service point in Forssa, Tikkurila or Vihti
    .hint = For example an application or attachment, at the desk or in the mailbox.
    .because = { $about ->
       *[you] you have left papers at Kela’s service point
        [other] they have left papers at Kela’s service point
      }
    .if-not = { $about ->
       *[you] you have not left papers at Kela’s service point
        [other] they have not left papers at Kela’s service point
      }
    .search = social insurance, income support, housing allowance, unemployment, benefit, application, post, parcel, fpa
