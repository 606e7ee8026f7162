# Tjänsterna: med vilka ord de erbjuds, motiveras och hittas i sökningen.

service-group-care-supplies = Hemlevererade vårdartiklar och apparater
service-group-care = Vård och terapi
service-group-schools-and-work = Skola, studier och arbete
service-group-other = Andra tjänster

service-incontinence-supplies = Hemlevererade vårdartiklar eller vårdmaterial, till exempel inkontinensskydd (Tena)
    .hint = Räkna också med leveranser till ett vårdhem. Diabetestillbehör är en egen punkt.
    .because = du har fått inkontinensskydd eller andra vårdartiklar hemlevererade
    .if-not = du inte har fått inkontinensskydd eller andra vårdartiklar hemlevererade
    .search = vaippa, vaipat, vaippoja, aikuisten vaipat, housuvaippa, housuvaipat, vaippahousut, suoja, suojat, siteet, side, pissasuoja, virtsankarkailu, virtsan karkailu, virtsankarkailusuoja, inkontinenssi, inkontinensi, inkontinenssisuoja, pidätyskyvyttömyys, tena, teena, tena lady, tena men, tena pants, essity, westlog, westlogi, westlock, hoitotarvike, hoitotarvikkeet, hoito tarvikkeet, hoitotarvikejakelu, hoitotarvikepalvelu, hoitotarvikkeiden jakelu, kotiinkuljetus, kotiin kuljetus, kotiintoimitus, blöja, blöjor, vuxenblöja, vuxenblöjor, byxblöja, blöjbyxor, skydd, binda, bindor, trosskydd, inkontinens, inkontinensskydd, inkontinensprodukter, urinläckage, vårdartiklar, vårdartikel, vårdmaterial, egenvårdsartiklar, hemleverans, hemtransport, hemlevererat, nappy, nappies, diaper, diapers, adult diapers, pad, pads, incontinence, incontinance, incontinence pads, bladder leakage, pull-ups, care supplies, self-care supplies, medical supplies, home delivery

service-diabetes-supplies = Hemlevererade diabetestillbehör, till exempel mätare och teststickor
    .hint = Räkna också med paket som du tog emot åt någon annan.
    .because = du har fått diabetestillbehör hemlevererade
    .if-not = du inte har fått diabetestillbehör hemlevererade
    .search = diabetes, diabeetes, diapetes, diabetis, diabetestarvikkeet, diabetes tarvikkeet, diabetestuotteet, sokeritauti, sokeri, verensokeri, veren sokeri, verensokerimittari, verensokerin mittaus, mittari, sokerimittari, glukoosi, glukoosimittari, liuska, liuskat, mittausliuskat, testiliuskat, lansetit, neula, neulat, kynäneulat, insuliini, insuliinikynä, insuliinineulat, insuliinipumppu, sensori, roche, accu-chek, accu chek, accuchek, accu-check, akku-chek, westlog, westlogi, westlock, hoitotarvike, hoitotarvikkeet, hoitotarvikejakelu, hoitotarvikepalvelu, kotiinkuljetus, kotiintoimitus, diabetestillbehör, sockersjuka, socker, blodsocker, blodsockermätare, mätare, teststicka, teststickor, remsor, testremsor, lansetter, nålar, pennålar, insulin, insulinpenna, insulinpump, glukos, glukosmätare, sensor, vårdartiklar, vårdmaterial, egenvårdsartiklar, hemleverans, hemtransport, diabetic, diabetes supplies, blood sugar, blood glucose, glucose, glucose meter, meter, strips, test strips, lancets, needles, pen needles, insulin pen, insulin pump, care supplies, medical supplies, home delivery

service-hearing-aids = Hemlevererad hörapparat eller tillbehör till den
    .hint = Tillbehör är till exempel batterier till hörapparaten.
    .because = du har fått en hörapparat eller tillbehör till den hemlevererade
    .if-not = du inte har fått en hörapparat eller tillbehör till den hemlevererade
    .search = kuulokoje, kuulokojeet, kuulokoijeet, kuulo koje, kuulolaite, kuulolaitteet, kuulo laite, kuulo, kuulovika, huono kuulo, huonokuuloinen, korvakappale, kuulokojeen paristot, kuulokojeparistot, paristot, westlog, westlogi, westlock, kotiinkuljetus, kotiintoimitus, hörapparat, hörapparater, hör apparat, hörselapparat, hörsel, hörselskada, hörselnedsättning, nedsatt hörsel, hörapparatsbatterier, batterier, öronpropp, hemleverans, hemtransport, hearing aid, hearing aids, hearing-aid, hearingaid, hearing device, hearing loss, hard of hearing, batteries, hearing aid batteries, home delivery

service-psychotherapy = Psykoterapi eller annan samtalshjälp
    .hint = Räkna också med ett enda besök, bara en remiss eller ditt barns terapi.
    .because = du har gått i terapi eller fått remiss dit
    .if-not = du inte har gått i terapi eller fått remiss dit
    .search = terapia, terapija, teraapia, psykoterapia, psykoterapija, psyko terapia, psykoterapeutti, terapeutti, kela-terapia, kelaterapia, kelan terapia, kuntoutuspsykoterapia, lyhytterapia, pariterapia, perheterapia, nuorisoterapia, etäterapia, nettiterapia, mielenterveys, mielen terveys, masennus, ahdistus, uupumus, psykologi, psykiatri, keskusteluapu, keskustelu apu, kriisiapu, vastaamo, vastamo, vaastamo, vastaamon tietomurto, terapi, psykoterapi, psykoterapeut, terapeut, samtalsterapi, samtalshjälp, samtalsstöd, fpa-terapi, rehabiliterande psykoterapi, korttidsterapi, parterapi, familjeterapi, nätterapi, psykisk hälsa, mental hälsa, depression, ångest, utmattning, psykolog, psykiater, therapy, theraphy, psychotherapy, psycotherapy, therapist, psychotherapist, counselling, counseling, talking therapy, kela therapy, couples therapy, family therapy, online therapy, mental health, anxiety, burnout, psychologist, psychiatrist

service-health-and-social-services = Hälsostation, socialservice eller annan offentlig vård
    .hint = Räkna till exempel med sjukhus, rådgivningsbyrå och funktionshinderservice. HUS sjukhus och tandvården är egna punkter.
    .because = du har använt offentlig hälsovård eller socialservice
    .if-not = du inte har använt offentlig hälsovård eller socialservice
    .search = terveysasema, terveyskeskus, terveyskeskuslääkäri, sairaala, neuvola, sosiaalipalvelut, sosiaalitoimisto, sossu, sosiaalityöntekijä, lastensuojelu, vammaispalvelu, hyvinvointialue, sote, kymsote, eksote, potilastiedot, urkinta, hälsostation, hälsovårdscentral, hvc, rådgivning, sjukhus, socialservice, socialbyrå, socialarbetare, välfärdsområde, patientuppgifter, health centre, health station, social services, social worker, hospital

service-hus-hospital-care = Sjukhusvård vid HUS (Helsingfors och Nyland)
    .hint = Räkna också med poliklinik, jour och ditt barns vård.
    .because = du har fått vård vid HUS
    .if-not = du inte har fått vård vid HUS
    .search = hus, huss, hyks, sairaala, sairaalahoito, sairala, meilahti, jorvi, peijas, tornisairaala, naistenklinikka, lastensairaala, poliklinikka, leikkaus, päivystys, erikoissairaanhoito, urkinta, sjukhus, sjukhusvård, mejlans, poliklinik, operation, jour, specialsjukvård, hospital, clinic, surgery, emergency, specialist care

service-dental-care = Offentlig tandvård
    .hint = Räkna också med ditt barns tandvård. En privat tandläkare räknas inte.
    .because = du har fått offentlig tandvård
    .if-not = du inte har fått offentlig tandvård
    .search = hammas, hampaat, hammashoito, hammas hoito, hammashoitola, hammaslääkäri, hammaslääkari, suuhygienisti, suun terveydenhuolto, oikomishoito, hammassärky, tand, tänder, tandvård, tandläkare, tandhygienist, tandreglering, munhälsa, tandvärk, tooth, teeth, dentist, dental, dental care, orthodontics, toothache

service-home-care = Hemvård eller annan hjälp hemma från välfärdsområdet
    .hint = Räkna också med hemsjukvård och vård som redan har upphört.
    .because = du har fått hemvård
    .if-not = du inte har fått hemvård
    .search = kotihoito, koti hoito, kotisairaanhoito, kotipalvelu, kotiapu, lähihoitaja, kotikäynti, vanhuspalvelut, turvapuhelin, oma häme, omahäme, forssa, hemvård, hem vård, hemsjukvård, hemservice, hemtjänst, hemhjälp, närvårdare, hembesök, äldreservice, home care, homecare, home help, home nursing, carer, elderly care

service-care-home = Vårdhem eller annan vårdenhet
    .hint = Räkna också med serviceboende, en kort vårdperiod och arbete där.
    .because = du har varit på ett vårdhem eller en annan vårdenhet
    .if-not = du inte har varit på ett vårdhem eller en annan vårdenhet
    .search = hoivakoti, hoiva koti, hoitokoti, vanhainkoti, palvelutalo, palveluasuminen, hoitoyksikkö, hoitolaitos, asumisyksikkö, vuodeosasto, jaksohoito, puuppola, vårdhem, äldreboende, ålderdomshem, serviceboende, servicehus, vårdenhet, bäddavdelning, intervallvård, care home, carehome, nursing home, old people’s home, assisted living, care unit, respite care

service-covid-isolation = Beslut om coronaisolering eller karantän
    .hint = Räkna också med ett beslut som ditt barn fick.
    .because = du har fått ett beslut om coronaisolering eller karantän
    .if-not = du inte har fått något beslut om coronaisolering eller karantän
    .search = korona, koronna, koronavirus, koronaeristys, eristys, eristyspäätös, karanteeni, karanteenipäätös, tartunta, tartunnanjäljitys, altistuminen, muistitikku, kirpputori, corona, coronavirus, coronaisolering, isolering, karantän, karantänbeslut, smitta, smittspårning, covid, covid-19, isolation, quarantine, self-isolation, contact tracing, usb stick

service-school-or-daycare = Skola, daghem eller studier
    .hint = Räkna med dina egna och ditt barns. Även privat skola och hemundervisning räknas.
    .because = du eller ditt barn har gått i skola, varit i daghem eller studerat
    .if-not = varken du eller ditt barn har gått i skola, varit i daghem eller studerat
    .search = koulu, peruskoulu, esikoulu, eskari, päiväkoti, päivä koti, tarha, varhaiskasvatus, lukio, ammattikoulu, amis, kotiopetus, wilma, vilma, oppilas, opiskelija, lapsi, onkilahti, skola, grundskola, förskola, daghem, dagis, gymnasium, elev, barn, school, daycare, day care, kindergarten, student, child

service-savonia = Studier eller arbete vid yrkeshögskolan Savonia
    .hint = Räkna också med studier och arbete från flera år tillbaka.
    .because = du har studerat eller arbetat vid Savonia
    .if-not = du inte har studerat eller arbetat vid Savonia
    .search = savonia, savonian, savonja, savonia amk, savonia-amk, amk, ammattikorkeakoulu, ammatti korkeakoulu, korkeakoulu, kuopio, iisalmi, varkaus, opinnot, opiskelija, opettaja, yrkeshögskola, yh, idensalmi, studier, studerande, lärare, university of applied sciences, uas, polytechnic, student, teacher

service-helsinki-job = Arbete hos Helsingfors stad eller ansökan om arbete där
    .hint = Räkna också med vikariat. Alla stadens arbeten räknas.
    .because = du har arbetat hos Helsingfors stad eller sökt arbete där
    .if-not = du inte har arbetat hos Helsingfors stad eller sökt arbete där
    .search = työ, työpaikka, töissä, virka, sijainen, sijaisuus, keikkatyö, seure, työnhaku, työ haku, työhakemus, kesätyö, opettaja, harjoittelija, helsingin kaupunki, stadi, arbete, jobb, anställd, vikarie, arbetsansökan, sommarjobb, helsingfors stad, job, work, employee, substitute, job application, summer job, city of helsinki

service-university-pharmacy-shop = Universitetsapotekets nätbutik (Yliopiston Apteekki)
    .hint = Även att bara titta på produkter räknas. Besök på ett apotek på plats räknas inte.
    .because = du har besökt Universitetsapotekets nätbutik
    .if-not = du inte har besökt Universitetsapotekets nätbutik
    .search = apteekki, aptekki, yliopiston apteekki, yliopistonapteekki, verkkoapteekki, nettiapteekki, netti apteekki, verkkokauppa, lääke, lääkkeet, resepti, itsehoitolääke, evästeet, seuranta, apotek, universitetsapoteket, nätapotek, webbapotek, läkemedel, medicin, recept, kakor, pharmacy, university pharmacy, online pharmacy, chemist, medicine, prescription, cookies
