# Palvelut: millä sanoilla ne tarjotaan, perustellaan ja löydetään haulla.

service-group-care-supplies = Kotiin tuodut hoitotarvikkeet ja laitteet
service-group-care = Hoito ja terapia

service-incontinence-supplies = Kotiin tuodut hoitotarvikkeet, esimerkiksi suojat (Tena)
    .hint = Laske mukaan myös hoivakotiin tuodut. Diabetestarvikkeet ovat omana kohtanaan.
    .because = sinulle on tuotu kotiin suojia tai muita hoitotarvikkeita
    .if-not = sinulle ei ole tuotu kotiin suojia eikä muita hoitotarvikkeita
    .search = vaippa, vaipat, vaippoja, aikuisten vaipat, housuvaippa, housuvaipat, vaippahousut, suoja, suojat, siteet, side, pissasuoja, virtsankarkailu, virtsan karkailu, virtsankarkailusuoja, inkontinenssi, inkontinensi, inkontinenssisuoja, pidätyskyvyttömyys, tena, teena, tena lady, tena men, tena pants, essity, westlog, westlogi, westlock, hoitotarvike, hoitotarvikkeet, hoito tarvikkeet, hoitotarvikejakelu, hoitotarvikepalvelu, hoitotarvikkeiden jakelu, kotiinkuljetus, kotiin kuljetus, kotiintoimitus, blöja, blöjor, vuxenblöja, vuxenblöjor, byxblöja, blöjbyxor, skydd, binda, bindor, trosskydd, inkontinens, inkontinensskydd, inkontinensprodukter, urinläckage, vårdartiklar, vårdartikel, vårdmaterial, egenvårdsartiklar, hemleverans, hemtransport, hemlevererat, nappy, nappies, diaper, diapers, adult diapers, pad, pads, incontinence, incontinance, incontinence pads, bladder leakage, pull-ups, care supplies, self-care supplies, medical supplies, home delivery

service-diabetes-supplies = Kotiin tuodut diabetestarvikkeet, esimerkiksi mittarit ja liuskat
    .hint = Laske mukaan myös paketit, jotka otit vastaan toiselle.
    .because = sinulle on tuotu kotiin diabetestarvikkeita
    .if-not = sinulle ei ole tuotu kotiin diabetestarvikkeita
    .search = diabetes, diabeetes, diapetes, diabetis, diabetestarvikkeet, diabetes tarvikkeet, diabetestuotteet, sokeritauti, sokeri, verensokeri, veren sokeri, verensokerimittari, verensokerin mittaus, mittari, sokerimittari, glukoosi, glukoosimittari, liuska, liuskat, mittausliuskat, testiliuskat, lansetit, neula, neulat, kynäneulat, insuliini, insuliinikynä, insuliinineulat, insuliinipumppu, sensori, roche, accu-chek, accu chek, accuchek, accu-check, akku-chek, westlog, westlogi, westlock, hoitotarvike, hoitotarvikkeet, hoitotarvikejakelu, hoitotarvikepalvelu, kotiinkuljetus, kotiintoimitus, diabetestillbehör, sockersjuka, socker, blodsocker, blodsockermätare, mätare, teststicka, teststickor, remsor, testremsor, lansetter, nålar, pennålar, insulin, insulinpenna, insulinpump, glukos, glukosmätare, sensor, vårdartiklar, vårdmaterial, egenvårdsartiklar, hemleverans, hemtransport, diabetic, diabetes supplies, blood sugar, blood glucose, glucose, glucose meter, meter, strips, test strips, lancets, needles, pen needles, insulin pen, insulin pump, care supplies, medical supplies, home delivery

service-hearing-aids = Kotiin tuotu kuulokoje tai sen tarvikkeet
    .hint = Tarvikkeita ovat esimerkiksi kuulokojeen paristot.
    .because = sinulle on tuotu kotiin kuulokoje tai sen tarvikkeita
    .if-not = sinulle ei ole tuotu kotiin kuulokojetta eikä sen tarvikkeita
    .search = kuulokoje, kuulokojeet, kuulokoijeet, kuulo koje, kuulolaite, kuulolaitteet, kuulo laite, kuulo, kuulovika, huono kuulo, huonokuuloinen, korvakappale, kuulokojeen paristot, kuulokojeparistot, paristot, westlog, westlogi, westlock, kotiinkuljetus, kotiintoimitus, hörapparat, hörapparater, hör apparat, hörselapparat, hörsel, hörselskada, hörselnedsättning, nedsatt hörsel, hörapparatsbatterier, batterier, öronpropp, hemleverans, hemtransport, hearing aid, hearing aids, hearing-aid, hearingaid, hearing device, hearing loss, hard of hearing, batteries, hearing aid batteries, home delivery

service-psychotherapy = Psykoterapia tai muu keskusteluapu
    .hint = Laske mukaan myös yksi käynti, pelkkä lähete tai lapsesi terapia.
    .because = olet käynyt terapiassa tai saanut sinne lähetteen
    .if-not = et ole käynyt terapiassa etkä saanut sinne lähetettä
    .search = terapia, terapija, teraapia, psykoterapia, psykoterapija, psyko terapia, psykoterapeutti, terapeutti, kela-terapia, kelaterapia, kelan terapia, kuntoutuspsykoterapia, lyhytterapia, pariterapia, perheterapia, nuorisoterapia, etäterapia, nettiterapia, mielenterveys, mielen terveys, masennus, ahdistus, uupumus, psykologi, psykiatri, keskusteluapu, keskustelu apu, kriisiapu, vastaamo, vastamo, vaastamo, vastaamon tietomurto, terapi, psykoterapi, psykoterapeut, terapeut, samtalsterapi, samtalshjälp, samtalsstöd, fpa-terapi, rehabiliterande psykoterapi, korttidsterapi, parterapi, familjeterapi, nätterapi, psykisk hälsa, mental hälsa, depression, ångest, utmattning, psykolog, psykiater, therapy, theraphy, psychotherapy, psycotherapy, therapist, psychotherapist, counselling, counseling, talking therapy, kela therapy, couples therapy, family therapy, online therapy, mental health, anxiety, burnout, psychologist, psychiatrist
