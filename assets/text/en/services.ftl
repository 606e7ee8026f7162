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
   *[you] Care supplies (hoitotarvikkeet) delivered to your home, for example incontinence pads (Tena)
    [other] Care supplies (hoitotarvikkeet) delivered to their home, for example incontinence pads (Tena)
  }
    .hint = Deliveries to a care home count too. Diabetes supplies have their own line.
    .because = { $about ->
       *[you] incontinence pads or other care supplies were delivered to your home
        [other] incontinence pads or other care supplies were delivered to their home
      }
    .if-not = { $about ->
       *[you] no incontinence pads or other care supplies were delivered to your home
        [other] no incontinence pads or other care supplies were delivered to their home
      }
    .search = nappy, diaper, adult, pull-ups, tena lady men pants, bladder leakage, pee, urine, self-care, medical, essity, westlog, hoitotarvikejakelu, vaippa, blöja, catheter, katetri, stoma

service-diabetes-supplies = { $about ->
   *[you] Diabetes supplies delivered to your home, for example meters and test strips
    [other] Diabetes supplies delivered to their home, for example meters and test strips
  }
    .hint = { $about ->
       *[you] Parcels that you received for someone else count too.
        [other] Parcels that they received for someone else count too.
      }
    .because = { $about ->
       *[you] diabetes supplies were delivered to your home
        [other] diabetes supplies were delivered to their home
      }
    .if-not = { $about ->
       *[you] no diabetes supplies were delivered to your home
        [other] no diabetes supplies were delivered to their home
      }
    .search = blood sugar, glucose, insulin, pen needles, pump, sensor, lancets, medical, care, roche, accu-chek, libre, dexcom, westlog, hoitotarvikejakelu

service-hearing-aids = { $about ->
   *[you] A hearing aid or supplies for it delivered to your home
    [other] A hearing aid or supplies for it delivered to their home
  }
    .hint = Such supplies are, for example, hearing aid batteries.
    .because = { $about ->
       *[you] a hearing aid or supplies for it were delivered to your home
        [other] a hearing aid or supplies for it were delivered to their home
      }
    .if-not = { $about ->
       *[you] no hearing aid or supplies for it were delivered to your home
        [other] no hearing aid or supplies for it were delivered to their home
      }
    .search = aids, device, loss, hard of, deaf, battery, ear mould, audiologist, kuulokoje, kuulolaite, westlog

service-psychotherapy = Psychotherapy or other counselling
    .hint = { $about ->
       *[you] A single visit, just a referral or your child’s therapy counts too.
        [other] A single visit, just a referral or therapy for any child of theirs counts too.
      }
    .because = { $about ->
       *[you] you have been in therapy or were referred to therapy
        [other] they were in therapy or were referred to therapy
      }
    .if-not = { $about ->
       *[you] you have not been in therapy or referred to therapy
        [other] they were not in therapy or referred to therapy
      }
    .search = vastaamo, vaastamo, data breach, therapy, talking, kela, couples, family, online, mental health, depression, anxiety, burnout, psychologist, psychiatrist, shrink, referral

service-health-and-social-services = Health station (terveysasema), social services or other public care
    .hint = Hospitals, maternity and child health clinics (neuvola) and disability services count too. HUS hospitals and dental care have their own lines.
    .because = { $about ->
       *[you] you have used public health care or social services
        [other] they used public health care or social services
      }
    .if-not = { $about ->
       *[you] you have not used public health care or social services
        [other] they did not use public health care or social services
      }
    .search = health centre, clinic, doctor, hospital, social worker, welfare, child protection, maternity, neuvola, terveyskeskus, disability, wellbeing, county, hyvinvointialue, pohde, oma häme, varha, patient records, snooping, eksote, kymsote, referral, central, university, turku, tampere, oulu, pori, tays, tyks, kys, oys, mänttä

service-hus-hospital-care = Hospital care at HUS (Helsinki and Uusimaa)
    .hint = { $about ->
       *[you] Outpatient clinics, emergency visits, your child’s care and work at HUS count too.
        [other] Outpatient clinics, emergency visits, care for any child of theirs and work at HUS count too.
      }
    .because = { $about ->
       *[you] you have had care or worked at HUS
        [other] they had care or worked at HUS
      }
    .if-not = { $about ->
       *[you] you have not had care or worked at HUS
        [other] they did not have care or work at HUS
      }
    .search = meilahti, jorvi, peijas, töölö, siltasairaala, hyks, children’s, women’s, maternity, clinic, outpatient, surgery, operation, emergency, specialist, snooping

service-dental-care = Public dental care
    .hint = { $about ->
       *[you] Your child’s dental care counts too. A private dentist does not.
        [other] Dental care for any child of theirs counts too. A private dentist does not.
      }
    .because = { $about ->
       *[you] you have had public dental care
        [other] they had public dental care
      }
    .if-not = { $about ->
       *[you] you have not had public dental care
        [other] they did not have public dental care
      }
    .search = teeth, toothache, orthodontist, braces, wisdom, hygienist, hammaslääkäri, hammashoito, oral health, filling, snooping

service-home-care = Home care (kotihoito) or other public help at home
    .hint = Home nursing and care that has already ended count too.
    .because = { $about ->
       *[you] you have had home care
        [other] they had home care
      }
    .if-not = { $about ->
       *[you] you have not had home care
        [other] they did not have home care
      }
    .search = nurse, assistant, elderly, old people, meals, alarm, visit, cleaning, shopping, oma, omahäme, forssa, pohde

service-care-home = Care home or other care unit
    .hint = Service housing (assisted living), a short stay and work there count too.
    .because = { $about ->
       *[you] you have been in a care home or other care unit
        [other] they were in a care home or other care unit
      }
    .if-not = { $about ->
       *[you] you have not been in a care home or other care unit
        [other] they were not in a care home or other care unit
      }
    .search = nursing, old people’s, elderly, retirement, assisted living, sheltered, hoivakoti, palvelutalo, vanhainkoti, respite, ward, group, puuppola, jyväskylä, ylinen, ylöjärvi, disability

service-covid-isolation = Decision on Covid isolation or quarantine
    .hint = { $about ->
       *[you] A decision that your child received counts too.
        [other] A decision that any child of theirs received counts too.
      }
    .because = { $about ->
       *[you] you have received a decision on Covid isolation or quarantine
        [other] they received a decision on Covid isolation or quarantine
      }
    .if-not = { $about ->
       *[you] you have not received a decision on Covid isolation or quarantine
        [other] they did not receive a decision on Covid isolation or quarantine
      }
    .search = covid-19, corona, korona, karanteeni, self, infection, exposure, contact tracing, usb stick, memory stick, flea market, akaa, urjala, test

service-school-or-daycare = School, daycare or studies
    .hint = { $about ->
       *[you] Yours and your child’s count, private schools, home schooling and work at a daycare centre too.
        [other] Their own and any child’s count, private schools, home schooling and work at a daycare centre too.
      }
    .because = { $about ->
       *[you] you or your child have been to school or daycare or have studied
        [other] they or their child went to school or daycare or studied
      }
    .if-not = { $about ->
       *[you] neither you nor your child has been to school or daycare or studied
        [other] neither they nor their child went to school or daycare or studied
      }
    .search = kindergarten, nursery, preschool, primary, secondary, high, vocational, college, homeschooling, wilma, pupil, student, child, päiväkoti, koulu, peruskoulu, lukio, finnish language course, arbis, onkilahti, adult education, työväenopisto, stadin ammattiopisto, mattila, lempäälä, harju, vierumäki, kaerla

service-savonia = Studies or work at Savonia University of Applied Sciences
    .hint = Studies and work from years ago count too.
    .because = { $about ->
       *[you] you have studied or worked at Savonia
        [other] they studied or worked at Savonia
      }
    .if-not = { $about ->
       *[you] you have not studied or worked at Savonia
        [other] they did not study or work at Savonia
      }
    .search = uas, amk, polytechnic, kuopio, iisalmi, varkaus, student, teacher, employee, degree

service-matriculation-certificate = Ordered copy of a matriculation certificate (ylioppilastodistus)
    .hint = A copy of an exam answer from the Matriculation Examination Board (YTL) counts too.
    .because = { $about ->
       *[you] you have ordered a copy of a certificate or exam answer from the Matriculation Examination Board
        [other] they ordered a copy of a certificate or exam answer from the Matriculation Examination Board
      }
    .if-not = { $about ->
       *[you] you have not ordered a copy of a certificate or exam answer from the Matriculation Examination Board
        [other] they did not order a copy of a certificate or exam answer from the Matriculation Examination Board
      }
    .search = ytl, ylioppilastodistus, school leaving, diploma, upper secondary, high school, lukio, transcript

service-helsinki-job = Work for the City of Helsinki, or applying for a job there
    .hint = Every city job counts, work as a substitute too.
    .because = { $about ->
       *[you] you have worked for the City of Helsinki or applied for a job there
        [other] they worked for the City of Helsinki or applied for a job there
      }
    .if-not = { $about ->
       *[you] you have not worked for the City of Helsinki or applied for a job there
        [other] they did not work for the City of Helsinki or apply for a job there
      }
    .search = employee, staff, substitute, temp, gig, seure, application, vacancy, summer, trainee, intern, teacher, nurse, stadi

service-valio = Work for Valio or a milk cooperative, or a pension from Valio’s pension fund
    .hint = Work from years ago and for Valio’s subsidiaries counts too.
    .because = { $about ->
       *[you] you have worked for Valio or a milk cooperative or received a benefit from Valio’s pension fund
        [other] they worked for Valio or a milk cooperative or received a benefit from Valio’s pension fund
      }
    .if-not = { $about ->
       *[you] you have neither worked for Valio or a milk cooperative nor received a benefit from Valio’s pension fund
        [other] they neither worked for Valio or a milk cooperative nor received a benefit from Valio’s pension fund
      }
    .search = dairy, cheese, creamery, osuuskunta, eläkekassa, summer job, vincit, employee, staff

service-kuopio-job = Work for the City of Kuopio
    .hint = Work as a substitute and work before 2023 count too.
    .because = { $about ->
       *[you] you have worked for the City of Kuopio
        [other] they worked for the City of Kuopio
      }
    .if-not = { $about ->
       *[you] you have not worked for the City of Kuopio
        [other] they did not work for the City of Kuopio
      }
    .search = employee, staff, nurse, practical, doctor, social worker, daycare, kindergarten, early childhood education, teacher, substitute, monetra, excel

service-lapland-job = Work at the University of Lapland, Lapland UAS (Lapin AMK) or REDU
    .hint = We mean January 2024 or before. Work as an outside partner counts too.
    .because = { $about ->
       *[you] you worked at the University of Lapland, Lapland UAS or REDU in January 2024 or before
        [other] they worked at the University of Lapland, Lapland UAS or REDU in January 2024 or before
      }
    .if-not = { $about ->
       *[you] you did not work at the University of Lapland, Lapland UAS or REDU in January 2024 or before
        [other] they did not work at the University of Lapland, Lapland UAS or REDU in January 2024 or before
      }
    .search = rovaniemi, kemi, tornio, applied sciences, lapin yliopisto, amk, luc, vocational college, teacher, lecturer, researcher

service-eilakaisla = Temporary work or job application through Eilakaisla
    .hint = We mean January 2021 or before. Single shifts count too.
    .because = { $about ->
       *[you] you have done temporary work or applied for work through Eilakaisla
        [other] they did temporary work or applied for work through Eilakaisla
      }
    .if-not = { $about ->
       *[you] you have not done temporary work or applied for work through Eilakaisla
        [other] they did not do temporary work or apply for work through Eilakaisla
      }
    .search = eila kaisla, kaislanet, vuokratyö, henkilöstöpalvelu, temp, agency, staffing, leased, gig, shift, cv, resume

service-sarastia = Pay details given on Sarastia’s website
    .hint = { $about ->
       *[you] Choose this if you gave details for your pay there in March 2021 or before.
        [other] Choose this if they gave details for their pay there in March 2021 or before.
      }
    .because = { $about ->
       *[you] you dealt with your pay on Sarastia’s website in March 2021 or before
        [other] they dealt with their pay on Sarastia’s website in March 2021 or before
      }
    .if-not = { $about ->
       *[you] you did not deal with your pay on Sarastia’s website in March 2021 or before
        [other] they did not deal with their pay on Sarastia’s website in March 2021 or before
      }
    .search = wages, salary, palkka, kuntapro, taitoa, payroll, payslip, account number, municipality, tax card, customer service

service-stt = Work at the news agency STT, or its text message service
    .hint = We mean July 2022 or before. Other services of STT count too.
    .because = { $about ->
       *[you] you have worked at STT or used its services
        [other] they worked at STT or used its services
      }
    .if-not = { $about ->
       *[you] you have not worked at STT or used its services
        [other] they did not work at STT or use its services
      }
    .search = finnish news agency, tietotoimisto, lehtikuva, journalist, reporter, photographer, sms, media

service-sweden-job = Work in Sweden for a municipality, a region, a university or a company
    .hint = We mean August 2025 or before. Of the companies, Volvo and SAS, for example, have been named.
    .because = { $about ->
       *[you] you worked in Sweden in August 2025 or before
        [other] they worked in Sweden in August 2025 or before
      }
    .if-not = { $about ->
       *[you] you did not work in Sweden in August 2025 or before
        [other] they did not work in Sweden in August 2025 or before
      }
    .search = swedish, job, employer, ruotsi, stockholm, gothenburg, malmö, lund, linnaeus, volvo, sas, haparanda, luleå, umeå, miljödata, miljodata, adato, hospital, gkn, council

service-vastaamo-job = Work at the psychotherapy centre Vastaamo
    .hint = Even short work counts.
    .because = { $about ->
       *[you] you have worked at Vastaamo
        [other] they worked at Vastaamo
      }
    .if-not = { $about ->
       *[you] you have not worked at Vastaamo
        [other] they did not work at Vastaamo
      }
    .search = therapist, psychologist, psychiatrist, employee, staff

service-supplies-contact-job = Work in health or social care as a contact for Essity (Tena) or Roche
    .hint = The case is about contact details used at work.
    .because = { $about ->
       *[you] you were a contact for Essity or Roche in your work
        [other] they were a contact for Essity or Roche in their work
      }
    .if-not = { $about ->
       *[you] you were not a contact for Essity or Roche in your work
        [other] they were not a contact for Essity or Roche in their work
      }
    .search = staff, employee, nurse, contact person, orders, supplies, tena, westlog, pohde

service-university-pharmacy-shop = Online shop of University Pharmacy (Yliopiston Apteekki)
    .hint = Just looking at products counts too. Visits to a pharmacy do not.
    .because = { $about ->
       *[you] you have visited the online shop of University Pharmacy
        [other] they visited the online shop of University Pharmacy
      }
    .if-not = { $about ->
       *[you] you have not visited the online shop of University Pharmacy
        [other] they did not visit the online shop of University Pharmacy
      }
    .search = chemist, drugstore, verkkoapteekki, medicine, prescription, webshop, cookies, tracking, google, meta, facebook

service-vehicle = Owner or holder (haltija) of a vehicle in 2024
    .hint = A car sold since then counts too, and so does one that a finance company owns.
    .because = { $about ->
       *[you] you were the owner or holder of a vehicle in 2024
        [other] they were the owner or holder of a vehicle in 2024
      }
    .if-not = { $about ->
       *[you] you were not the owner or holder of a vehicle in 2024
        [other] they were not the owner or holder of a vehicle in 2024
      }
    .search = car, auto, leased, leasing, van, motorbike, number, licence, registration, plate, rekisterikilpi, abc-123, aaa, alj, credit register, traficom, trafi, holder, keeper, ajoneuvorekisteri

service-bank-codes = Online banking codes (S-Bank or Aktia)
    .hint = Codes from 2022 and 2023. Closed codes count too.
    .because = { $about ->
       *[you] you have had online banking codes of S-Bank or Aktia
        [other] they had online banking codes of S-Bank or Aktia
      }
    .if-not = { $about ->
       *[you] you have not had online banking codes of S-Bank or Aktia
        [other] they did not have online banking codes of S-Bank or Aktia
      }
    .search = account, s-pankki, s-mobiili, s group, verkkopankki, pankkitunnukset, mobile bank, credentials, login, authentication

service-kela-papers = Papers left at Kela’s service point in Forssa, Tikkurila or Vihti
    .hint = For example an application or attachment, at the desk or in the mailbox.
    .because = { $about ->
       *[you] you have left papers at Kela’s service point
        [other] they left papers at Kela’s service point
      }
    .if-not = { $about ->
       *[you] you have not left papers at Kela’s service point
        [other] they did not leave papers at Kela’s service point
      }
    .search = office, letter, social insurance, security, sickness, disability, income support, housing allowance, unemployment, benefit, application, post, parcel, fpa

service-facebook = Facebook account
    .hint = An old account that is no longer used counts too.
    .because = { $about ->
       *[you] you have or have had a Facebook account
        [other] they had a Facebook account
      }
    .if-not = { $about ->
       *[you] you have not had a Facebook account
        [other] they did not have a Facebook account
      }
    .search = fb, meta, social media, messenger, profile, phone number

service-finnair-plus = Finnair Plus membership
    .hint = A membership that is no longer used counts too.
    .because = { $about ->
       *[you] you are or have been a Finnair Plus member
        [other] they were a Finnair Plus member
      }
    .if-not = { $about ->
       *[you] you have not been a Finnair Plus member
        [other] they were not a Finnair Plus member
      }
    .search = flight, plane, airline, frequent flyer, points, avios, miles, loyalty, sita, oneworld

service-ticketmaster = Tickets from Ticketmaster (formerly Lippupalvelu)
    .hint = A purchase that was not finished counts too.
    .because = { $about ->
       *[you] you have bought or tried to buy tickets from Ticketmaster
        [other] they bought or tried to buy tickets from Ticketmaster
      }
    .if-not = { $about ->
       *[you] you have not bought or tried to buy tickets from Ticketmaster
        [other] they did not buy or try to buy tickets from Ticketmaster
      }
    .search = ticket, lippu, gig, concert, hockey, theatre, festival, event, live nation, inbenta, snowflake
