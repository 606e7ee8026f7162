# Palvelut: millä sanoilla ne tarjotaan, perustellaan ja löydetään haulla.

service-group-care-supplies = Kotiin tuodut hoitotarvikkeet ja laitteet
service-group-care = Hoito ja terapia
service-group-schools-and-work = Koulu, opinnot ja työ
service-group-other = Muut palvelut

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

service-health-and-social-services = Terveysasema, sosiaalipalvelut tai muu julkinen hoito
    .hint = Laske mukaan esimerkiksi sairaala, neuvola ja vammaispalvelut. HUSin sairaalat ja hammashoito ovat omina kohtinaan.
    .because = olet käyttänyt julkisia terveyspalveluja tai sosiaalipalveluja
    .if-not = et ole käyttänyt julkisia terveyspalveluja tai sosiaalipalveluja
    .search = terveysasema, terveyskeskus, terveyskeskuslääkäri, sairaala, neuvola, sosiaalipalvelut, sosiaalitoimisto, sossu, sosiaalityöntekijä, lastensuojelu, vammaispalvelu, hyvinvointialue, sote, kymsote, eksote, potilastiedot, urkinta, hälsostation, hälsovårdscentral, hvc, rådgivning, sjukhus, socialservice, socialbyrå, socialarbetare, välfärdsområde, patientuppgifter, health centre, health station, social services, social worker, hospital

service-hus-hospital-care = Sairaalahoito HUSissa (Helsinki ja Uusimaa)
    .hint = Laske mukaan myös poliklinikka, päivystys ja lapsesi hoito.
    .because = olet ollut hoidossa HUSissa
    .if-not = et ole ollut hoidossa HUSissa
    .search = hus, huss, hyks, sairaala, sairaalahoito, sairala, meilahti, jorvi, peijas, tornisairaala, naistenklinikka, lastensairaala, poliklinikka, leikkaus, päivystys, erikoissairaanhoito, urkinta, sjukhus, sjukhusvård, mejlans, poliklinik, operation, jour, specialsjukvård, hospital, clinic, surgery, emergency, specialist care

service-dental-care = Julkinen hammashoito
    .hint = Laske mukaan myös lapsesi hammashoito. Yksityistä hammaslääkäriä ei lasketa.
    .because = olet käynyt julkisessa hammashoidossa
    .if-not = et ole käynyt julkisessa hammashoidossa
    .search = hammas, hampaat, hammashoito, hammas hoito, hammashoitola, hammaslääkäri, hammaslääkari, suuhygienisti, suun terveydenhuolto, oikomishoito, hammassärky, tand, tänder, tandvård, tandläkare, tandhygienist, tandreglering, munhälsa, tandvärk, tooth, teeth, dentist, dental, dental care, orthodontics, toothache

service-home-care = Kotihoito tai muu hyvinvointialueen apu kotona
    .hint = Laske mukaan myös kotisairaanhoito ja hoito, joka on jo päättynyt.
    .because = olet saanut kotihoitoa
    .if-not = et ole saanut kotihoitoa
    .search = kotihoito, koti hoito, kotisairaanhoito, kotipalvelu, kotiapu, lähihoitaja, kotikäynti, vanhuspalvelut, turvapuhelin, oma häme, omahäme, forssa, hemvård, hem vård, hemsjukvård, hemservice, hemtjänst, hemhjälp, närvårdare, hembesök, äldreservice, home care, homecare, home help, home nursing, carer, elderly care

service-care-home = Hoivakoti tai muu hoitoyksikkö
    .hint = Laske mukaan myös palvelutalo, lyhyt hoitojakso ja työ siellä.
    .because = olet ollut hoivakodissa tai muussa hoitoyksikössä
    .if-not = et ole ollut hoivakodissa etkä muussa hoitoyksikössä
    .search = hoivakoti, hoiva koti, hoitokoti, vanhainkoti, palvelutalo, palveluasuminen, hoitoyksikkö, hoitolaitos, asumisyksikkö, vuodeosasto, jaksohoito, puuppola, vårdhem, äldreboende, ålderdomshem, serviceboende, servicehus, vårdenhet, bäddavdelning, intervallvård, care home, carehome, nursing home, old people’s home, assisted living, care unit, respite care

service-covid-isolation = Päätös koronaeristyksestä tai karanteenista
    .hint = Laske mukaan myös lapsesi saama päätös.
    .because = olet saanut päätöksen koronaeristyksestä tai karanteenista
    .if-not = et ole saanut päätöstä koronaeristyksestä tai karanteenista
    .search = korona, koronna, koronavirus, koronaeristys, eristys, eristyspäätös, karanteeni, karanteenipäätös, tartunta, tartunnanjäljitys, altistuminen, muistitikku, kirpputori, corona, coronavirus, coronaisolering, isolering, karantän, karantänbeslut, smitta, smittspårning, covid, covid-19, isolation, quarantine, self-isolation, contact tracing, usb stick

service-school-or-daycare = Koulu, päiväkoti tai opinnot
    .hint = Laske mukaan omasi ja lapsesi. Myös yksityinen koulu ja kotiopetus lasketaan.
    .because = sinä tai lapsesi olette olleet koulussa, päiväkodissa tai opinnoissa
    .if-not = sinä tai lapsesi ette ole olleet koulussa, päiväkodissa tai opinnoissa
    .search = koulu, peruskoulu, esikoulu, eskari, päiväkoti, päivä koti, tarha, varhaiskasvatus, lukio, ammattikoulu, amis, kotiopetus, wilma, vilma, oppilas, opiskelija, lapsi, onkilahti, skola, grundskola, förskola, daghem, dagis, gymnasium, elev, barn, school, daycare, day care, kindergarten, student, child

service-savonia = Opinnot tai työ Savonia-ammattikorkeakoulussa
    .hint = Laske mukaan myös opinnot ja työt vuosien takaa.
    .because = olet opiskellut tai ollut töissä Savoniassa
    .if-not = et ole opiskellut etkä ollut töissä Savoniassa
    .search = savonia, savonian, savonja, savonia amk, savonia-amk, amk, ammattikorkeakoulu, ammatti korkeakoulu, korkeakoulu, kuopio, iisalmi, varkaus, opinnot, opiskelija, opettaja, yrkeshögskola, yh, idensalmi, studier, studerande, lärare, university of applied sciences, uas, polytechnic, student, teacher

service-helsinki-job = Työ tai työnhaku Helsingin kaupungilla
    .hint = Laske mukaan myös sijaisuudet. Kaikki kaupungin työt lasketaan.
    .because = olet ollut töissä Helsingin kaupungilla tai hakenut sinne töihin
    .if-not = et ole ollut töissä Helsingin kaupungilla etkä hakenut sinne töihin
    .search = työ, työpaikka, töissä, virka, sijainen, sijaisuus, keikkatyö, seure, työnhaku, työ haku, työhakemus, kesätyö, opettaja, harjoittelija, helsingin kaupunki, stadi, arbete, jobb, anställd, vikarie, arbetsansökan, sommarjobb, helsingfors stad, job, work, employee, substitute, job application, summer job, city of helsinki

service-university-pharmacy-shop = Yliopiston Apteekin verkkokauppa
    .hint = Pelkkä tuotteiden katselu lasketaan myös. Käyntejä apteekissa paikan päällä ei lasketa.
    .because = olet käynyt Yliopiston Apteekin verkkokaupassa
    .if-not = et ole käynyt Yliopiston Apteekin verkkokaupassa
    .search = apteekki, aptekki, yliopiston apteekki, yliopistonapteekki, verkkoapteekki, nettiapteekki, netti apteekki, verkkokauppa, lääke, lääkkeet, resepti, itsehoitolääke, evästeet, seuranta, apotek, universitetsapoteket, nätapotek, webbapotek, läkemedel, medicin, recept, kakor, pharmacy, university pharmacy, online pharmacy, chemist, medicine, prescription, cookies
