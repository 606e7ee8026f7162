# Services: the words that offer them, give them as a reason and find them in a search.

service-group-care-supplies = Care supplies and devices delivered to your home
service-group-care = Care and therapy

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
