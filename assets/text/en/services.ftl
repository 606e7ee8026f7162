# Services: the words that offer them, give them as a reason and find them in a search.

service-group-care-supplies = Care supplies and devices delivered to your home
service-group-care = Care and therapy
service-group-schools-and-work = School, studies and work
service-group-other = Other services

service-incontinence-supplies = Care supplies delivered to your home, for example incontinence pads (Tena)
    .hint = Deliveries to a care home count too. Diabetes supplies have their own line.
    .because = incontinence pads or other care supplies have been delivered to your home
    .if-not = no incontinence pads or other care supplies have been delivered to your home
    .search = vaippa, vaipat, vaippoja, aikuisten vaipat, housuvaippa, housuvaipat, vaippahousut, suoja, suojat, siteet, side, pissasuoja, virtsankarkailu, virtsan karkailu, virtsankarkailusuoja, inkontinenssi, inkontinensi, inkontinenssisuoja, pidätyskyvyttömyys, tena, teena, tena lady, tena men, tena pants, essity, westlog, westlogi, westlock, hoitotarvike, hoitotarvikkeet, hoito tarvikkeet, hoitotarvikejakelu, hoitotarvikepalvelu, hoitotarvikkeiden jakelu, kotiinkuljetus, kotiin kuljetus, kotiintoimitus, blöja, blöjor, vuxenblöja, vuxenblöjor, byxblöja, blöjbyxor, skydd, binda, bindor, trosskydd, inkontinens, inkontinensskydd, inkontinensprodukter, urinläckage, vårdartiklar, vårdartikel, vårdmaterial, egenvårdsartiklar, hemleverans, hemtransport, hemlevererat, nappy, nappies, diaper, diapers, adult diapers, pad, pads, incontinence, incontinance, incontinence pads, bladder leakage, pull-ups, care supplies, self-care supplies, medical supplies, home delivery

service-diabetes-supplies = Diabetes supplies delivered to your home, for example meters and test strips
    .hint = Parcels that you received for someone else count too.
    .because = diabetes supplies have been delivered to your home
    .if-not = no diabetes supplies have been delivered to your home
    .search = diabetes, diabeetes, diapetes, diabetis, diabetestarvikkeet, diabetes tarvikkeet, diabetestuotteet, sokeritauti, sokeri, verensokeri, veren sokeri, verensokerimittari, verensokerin mittaus, mittari, sokerimittari, glukoosi, glukoosimittari, liuska, liuskat, mittausliuskat, testiliuskat, lansetit, neula, neulat, kynäneulat, insuliini, insuliinikynä, insuliinineulat, insuliinipumppu, sensori, roche, accu-chek, accu chek, accuchek, accu-check, akku-chek, westlog, westlogi, westlock, hoitotarvike, hoitotarvikkeet, hoitotarvikejakelu, hoitotarvikepalvelu, kotiinkuljetus, kotiintoimitus, diabetestillbehör, sockersjuka, socker, blodsocker, blodsockermätare, mätare, teststicka, teststickor, remsor, testremsor, lansetter, nålar, pennålar, insulin, insulinpenna, insulinpump, glukos, glukosmätare, sensor, vårdartiklar, vårdmaterial, egenvårdsartiklar, hemleverans, hemtransport, diabetic, diabetes supplies, blood sugar, blood glucose, glucose, glucose meter, meter, strips, test strips, lancets, needles, pen needles, insulin pen, insulin pump, care supplies, medical supplies, home delivery

service-hearing-aids = Hearing aid or supplies for it delivered to your home
    .hint = Such supplies are, for example, hearing aid batteries.
    .because = a hearing aid or supplies for it have been delivered to your home
    .if-not = no hearing aid or supplies for it have been delivered to your home
    .search = kuulokoje, kuulokojeet, kuulokoijeet, kuulo koje, kuulolaite, kuulolaitteet, kuulo laite, kuulo, kuulovika, huono kuulo, huonokuuloinen, korvakappale, kuulokojeen paristot, kuulokojeparistot, paristot, westlog, westlogi, westlock, kotiinkuljetus, kotiintoimitus, hörapparat, hörapparater, hör apparat, hörselapparat, hörsel, hörselskada, hörselnedsättning, nedsatt hörsel, hörapparatsbatterier, batterier, öronpropp, hemleverans, hemtransport, hearing aid, hearing aids, hearing-aid, hearingaid, hearing device, hearing loss, hard of hearing, batteries, hearing aid batteries, home delivery

service-psychotherapy = Psychotherapy or other counselling
    .hint = A single visit, just a referral or your child’s therapy counts too.
    .because = you have been in therapy or been referred to it
    .if-not = you have not been in therapy or been referred to it
    .search = terapia, terapija, teraapia, psykoterapia, psykoterapija, psyko terapia, psykoterapeutti, terapeutti, kela-terapia, kelaterapia, kelan terapia, kuntoutuspsykoterapia, lyhytterapia, pariterapia, perheterapia, nuorisoterapia, etäterapia, nettiterapia, mielenterveys, mielen terveys, masennus, ahdistus, uupumus, psykologi, psykiatri, keskusteluapu, keskustelu apu, kriisiapu, vastaamo, vastamo, vaastamo, vastaamon tietomurto, terapi, psykoterapi, psykoterapeut, terapeut, samtalsterapi, samtalshjälp, samtalsstöd, fpa-terapi, rehabiliterande psykoterapi, korttidsterapi, parterapi, familjeterapi, nätterapi, psykisk hälsa, mental hälsa, depression, ångest, utmattning, psykolog, psykiater, therapy, theraphy, psychotherapy, psycotherapy, therapist, psychotherapist, counselling, counseling, talking therapy, kela therapy, couples therapy, family therapy, online therapy, mental health, anxiety, burnout, psychologist, psychiatrist

service-health-and-social-services = Health station, social services or other public care
    .hint = Hospitals, child health clinics and disability services count too. HUS hospitals and dental care have their own lines.
    .because = you have used public health care or social services
    .if-not = you have not used public health care or social services
    .search = terveysasema, terveyskeskus, terveyskeskuslääkäri, sairaala, neuvola, sosiaalipalvelut, sosiaalitoimisto, sossu, sosiaalityöntekijä, lastensuojelu, vammaispalvelu, hyvinvointialue, sote, kymsote, eksote, potilastiedot, urkinta, hälsostation, hälsovårdscentral, hvc, rådgivning, sjukhus, socialservice, socialbyrå, socialarbetare, välfärdsområde, patientuppgifter, health centre, health station, social services, social worker, hospital

service-hus-hospital-care = Hospital care at HUS (Helsinki and Uusimaa)
    .hint = Outpatient clinics, emergency visits and your child’s care count too.
    .because = you have had care at HUS
    .if-not = you have not had care at HUS
    .search = hus, huss, hyks, sairaala, sairaalahoito, sairala, meilahti, jorvi, peijas, tornisairaala, naistenklinikka, lastensairaala, poliklinikka, leikkaus, päivystys, erikoissairaanhoito, urkinta, sjukhus, sjukhusvård, mejlans, poliklinik, operation, jour, specialsjukvård, hospital, clinic, surgery, emergency, specialist care

service-dental-care = Public dental care
    .hint = Your child’s dental care counts too. A private dentist does not.
    .because = you have had public dental care
    .if-not = you have not had public dental care
    .search = hammas, hampaat, hammashoito, hammas hoito, hammashoitola, hammaslääkäri, hammaslääkari, suuhygienisti, suun terveydenhuolto, oikomishoito, hammassärky, tand, tänder, tandvård, tandläkare, tandhygienist, tandreglering, munhälsa, tandvärk, tooth, teeth, dentist, dental, dental care, orthodontics, toothache

service-home-care = Home care or other help at home from the county
    .hint = Home nursing and care that has already ended count too.
    .because = you have had home care
    .if-not = you have not had home care
    .search = kotihoito, koti hoito, kotisairaanhoito, kotipalvelu, kotiapu, lähihoitaja, kotikäynti, vanhuspalvelut, turvapuhelin, oma häme, omahäme, forssa, hemvård, hem vård, hemsjukvård, hemservice, hemtjänst, hemhjälp, närvårdare, hembesök, äldreservice, home care, homecare, home help, home nursing, carer, elderly care

service-care-home = Care home or other care unit
    .hint = Service housing, a short stay and work there count too.
    .because = you have been in a care home or other care unit
    .if-not = you have not been in a care home or other care unit
    .search = hoivakoti, hoiva koti, hoitokoti, vanhainkoti, palvelutalo, palveluasuminen, hoitoyksikkö, hoitolaitos, asumisyksikkö, vuodeosasto, jaksohoito, puuppola, vårdhem, äldreboende, ålderdomshem, serviceboende, servicehus, vårdenhet, bäddavdelning, intervallvård, care home, carehome, nursing home, old people’s home, assisted living, care unit, respite care

service-covid-isolation = Decision on Covid isolation or quarantine
    .hint = A decision that your child received counts too.
    .because = you have received a decision on Covid isolation or quarantine
    .if-not = you have not received a decision on Covid isolation or quarantine
    .search = korona, koronna, koronavirus, koronaeristys, eristys, eristyspäätös, karanteeni, karanteenipäätös, tartunta, tartunnanjäljitys, altistuminen, muistitikku, kirpputori, corona, coronavirus, coronaisolering, isolering, karantän, karantänbeslut, smitta, smittspårning, covid, covid-19, isolation, quarantine, self-isolation, contact tracing, usb stick

service-school-or-daycare = School, daycare or studies
    .hint = Yours and your child’s count. So do private schools and home schooling.
    .because = you or your child have been at school, in daycare or studying
    .if-not = neither you nor your child has been at school, in daycare or studying
    .search = koulu, peruskoulu, esikoulu, eskari, päiväkoti, päivä koti, tarha, varhaiskasvatus, lukio, ammattikoulu, amis, kotiopetus, wilma, vilma, oppilas, opiskelija, lapsi, onkilahti, skola, grundskola, förskola, daghem, dagis, gymnasium, elev, barn, school, daycare, day care, kindergarten, student, child

service-savonia = Studies or work at Savonia University of Applied Sciences
    .hint = Studies and work from years ago count too.
    .because = you have studied or worked at Savonia
    .if-not = you have not studied or worked at Savonia
    .search = savonia, savonian, savonja, savonia amk, savonia-amk, amk, ammattikorkeakoulu, ammatti korkeakoulu, korkeakoulu, kuopio, iisalmi, varkaus, opinnot, opiskelija, opettaja, yrkeshögskola, yh, idensalmi, studier, studerande, lärare, university of applied sciences, uas, polytechnic, student, teacher

service-helsinki-job = Work at the City of Helsinki, or applying for it
    .hint = Work as a substitute counts too. So does every kind of city job.
    .because = you have worked for the City of Helsinki or applied for a job there
    .if-not = you have not worked for the City of Helsinki or applied for a job there
    .search = työ, työpaikka, töissä, virka, sijainen, sijaisuus, keikkatyö, seure, työnhaku, työ haku, työhakemus, kesätyö, opettaja, harjoittelija, helsingin kaupunki, stadi, arbete, jobb, anställd, vikarie, arbetsansökan, sommarjobb, helsingfors stad, job, work, employee, substitute, job application, summer job, city of helsinki

service-university-pharmacy-shop = Online shop of University Pharmacy (Yliopiston Apteekki)
    .hint = Just looking at products counts too. Visits to a pharmacy in person do not.
    .because = you have visited the online shop of University Pharmacy
    .if-not = you have not visited the online shop of University Pharmacy
    .search = apteekki, aptekki, yliopiston apteekki, yliopistonapteekki, verkkoapteekki, nettiapteekki, netti apteekki, verkkokauppa, lääke, lääkkeet, resepti, itsehoitolääke, evästeet, seuranta, apotek, universitetsapoteket, nätapotek, webbapotek, läkemedel, medicin, recept, kakor, pharmacy, university pharmacy, online pharmacy, chemist, medicine, prescription, cookies
