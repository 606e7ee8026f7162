# Tjänsterna: med vilka ord de erbjuds, motiveras och hittas i sökningen.

service-group-care-supplies = Hemlevererade vårdartiklar och apparater
service-group-care = Vård och terapi

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
