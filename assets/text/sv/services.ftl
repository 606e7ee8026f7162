# Tjänsterna: med vilka ord de erbjuds, motiveras och hittas i sökningen.

service-group-care-supplies = Hemlevererade vårdartiklar och apparater
service-group-care = Vård och terapi
service-group-schools-and-work = Skola, studier och arbete
service-group-other = Andra tjänster

service-incontinence-supplies = Hemlevererade vårdartiklar eller vårdmaterial, till exempel inkontinensskydd (Tena)
    .hint = Räkna också med leveranser till ett vårdhem. Diabetestillbehör är en egen punkt.
    .because = du har fått inkontinensskydd eller andra vårdartiklar hemlevererade
    .if-not = du inte har fått inkontinensskydd eller andra vårdartiklar hemlevererade
    .search = blöja, vuxenblöja, byxblöja, binda, trosskydd, urinläckage, vårdartikel, vårdtillbehör, hemleverans, hemtransport, tena lady men pants, essity, westlog, hoitotarvikejakelu, vaippa, kateter

service-diabetes-supplies = Hemlevererade diabetestillbehör, till exempel mätare och teststickor
    .hint = Räkna också med paket som du tog emot åt någon annan.
    .because = du har fått diabetestillbehör hemlevererade
    .if-not = du inte har fått diabetestillbehör hemlevererade
    .search = diabetes, sockersjuka, blodsockermätare, testremsor, lansetter, pennålar, insulin, glukosmätare, sensor, roche, accu-chek, westlog, vårdartiklar, hemleverans, hemtransport, hoitotarvikejakelu

service-hearing-aids = Hemlevererad hörapparat eller tillbehör till den
    .hint = Tillbehör är till exempel batterier till hörapparaten.
    .because = du har fått en hörapparat eller tillbehör till den hemlevererade
    .if-not = du inte har fått en hörapparat eller tillbehör till den hemlevererade
    .search = hörselapparat, hörselnedsättning, lomhörd, döv, batterier, öronpropp, westlog, hemleverans, hemtransport

service-psychotherapy = Psykoterapi eller annan samtalshjälp
    .hint = Räkna också med ett enda besök, bara en remiss eller ditt barns terapi.
    .because = du har gått i terapi eller fått remiss dit
    .if-not = du inte har gått i terapi eller fått remiss dit
    .search = vastaamo, vaastamo, dataintrång, terapi, samtalsterapi, samtalsstöd, fpa, rehabiliterande, parterapi, familjeterapi, nätterapi, psykisk hälsa, mental, depression, ångest, utmattning, psykolog, remiss

service-health-and-social-services = Hälsostation, socialservice eller annan offentlig vård
    .hint = Räkna till exempel med sjukhus, rådgivningsbyrå och funktionshinderservice. HUS sjukhus och tandvården är egna punkter.
    .because = du har använt offentlig hälsovård eller socialservice
    .if-not = du inte har använt offentlig hälsovård eller socialservice
    .search = hälsovårdscentral, hvc, läkare, doktor, sjukhus, jour, rådgivningsbyrå, socialbyrå, socialarbetare, barnskydd, handikappservice, funktionshinder, välfärdsområde, patientuppgifter, eksote, kymsote, hälsocentral, remiss, centralsjukhus, universitetssjukhus, tays, åucs, tyks, kys, oys

service-hus-hospital-care = Sjukhusvård vid HUS (Helsingfors och Nyland)
    .hint = Räkna också med poliklinik, jour och ditt barns vård.
    .because = du har fått vård vid HUS
    .if-not = du inte har fått vård vid HUS
    .search = sjukhus, hucs, hyks, mejlans, jorv, pejas, tölö, tornsjukhuset, brosjukhuset, kvinnokliniken, barnmorskeinstitutet, barnsjukhuset, poliklinik, operation, jour, akuten, specialsjukvård

service-dental-care = Offentlig tandvård
    .hint = Räkna också med ditt barns tandvård. En privat tandläkare räknas inte.
    .because = du har fått offentlig tandvård
    .if-not = du inte har fått offentlig tandvård
    .search = tänder, tandläkare, tandkliniken, tandhygienist, tandreglering, tandställning, munhälsa, hål, lagning, protes

service-home-care = Hemvård eller annan hjälp hemma från välfärdsområdet
    .hint = Räkna också med hemsjukvård och vård som redan har upphört.
    .because = du har fått hemvård
    .if-not = du inte har fått hemvård
    .search = hemsjukvård, hemservice, hemtjänst, hemhjälp, närvårdare, hembesök, äldreservice, äldreomsorg, trygghetstelefon, måltidsservice, omahäme, forssa

service-care-home = Vårdhem eller annan vårdenhet
    .hint = Räkna också med serviceboende, en kort vårdperiod och arbete där.
    .because = du har varit på ett vårdhem eller en annan vårdenhet
    .if-not = du inte har varit på ett vårdhem eller en annan vårdenhet
    .search = äldreboende, ålderdomshem, kommunalhem, sjukhem, serviceboende, servicehus, gruppboende, boendeenhet, bäddavdelning, intervallvård, puuppola, jyväskylä, åldringshem

service-covid-isolation = Beslut om coronaisolering eller karantän
    .hint = Räkna också med ett beslut som ditt barn fick.
    .because = du har fått ett beslut om coronaisolering eller karantän
    .if-not = du inte har fått något beslut om coronaisolering eller karantän
    .search = corona, covid-19, karantänbeslut, smitta, smittspårning, exponering, usb-minne, minnessticka, loppmarknad, loppis, akaa, urjala

service-school-or-daycare = Skola, daghem eller studier
    .hint = Räkna med dina egna och ditt barns, också privat skola och hemundervisning.
    .because = du eller ditt barn har gått i skola, varit i daghem eller studerat
    .if-not = varken du eller ditt barn har gått i skola, varit i daghem eller studerat
    .search = grundskola, lågstadium, högstadium, förskola, eskis, dagis, dagvård, småbarnspedagogik, gymnasium, yrkesskola, hemundervisning, wilma, elev, studerande, barn, onkilahti, arbis, arbetarinstitut, yrkesinstitut

service-savonia = Studier eller arbete vid yrkeshögskolan Savonia
    .hint = Räkna också med studier och arbete från flera år tillbaka.
    .because = du har studerat eller arbetat vid Savonia
    .if-not = du inte har studerat eller arbetat vid Savonia
    .search = yh, amk, kuopio, idensalmi, iisalmi, varkaus, studerande, lärare, anställd, examen

service-helsinki-job = Arbete hos Helsingfors stad eller arbetsansökan dit
    .hint = Räkna med alla stadens arbeten, också vikariat.
    .because = du har arbetat hos Helsingfors stad eller sökt arbete där
    .if-not = du inte har arbetat hos Helsingfors stad eller sökt arbete där
    .search = jobb, anställd, tjänst, vikarie, inhopp, seure, arbetssökande, arbetsplats, sommarjobb, lärare, skötare, praktikant

service-university-pharmacy-shop = Universitetsapotekets nätbutik (Yliopiston Apteekki)
    .hint = Att bara titta på produkter räknas också. Besök på ett apotek räknas inte.
    .because = du har besökt Universitetsapotekets nätbutik
    .if-not = du inte har besökt Universitetsapotekets nätbutik
    .search = nätapotek, webbapotek, webbutik, läkemedel, medicin, recept, kakor, spårning, google, meta, facebook
