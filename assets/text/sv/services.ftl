# Tjänsterna: med vilka ord de erbjuds, motiveras och hittas i sökningen.

service-group-care-supplies = Hemlevererade vårdartiklar och apparater
service-group-care = Vård och terapi
service-group-schools = Skola och studier
service-group-work = Arbete
service-group-online = Nättjänster, resor och biljetter
service-group-money = Pengar, bil och myndigheter

service-incontinence-supplies = Hemlevererade vårdartiklar eller vårdmaterial, till exempel inkontinensskydd (Tena)
    .hint = Räkna också in leveranser till ett vårdhem. Diabetestillbehör är en egen punkt.
    .because = { $about ->
       *[you] du har fått inkontinensskydd eller andra vårdartiklar hemlevererade
        [other] personen fick inkontinensskydd eller andra vårdartiklar hemlevererade
      }
    .if-not = { $about ->
       *[you] du inte har fått inkontinensskydd eller andra vårdartiklar hemlevererade
        [other] personen inte fick inkontinensskydd eller andra vårdartiklar hemlevererade
      }
    .search = blöja, vuxenblöja, byxblöja, binda, trosskydd, urinläckage, vårdartikel, vårdtillbehör, hemleverans, hemtransport, tena lady men pants, essity, westlog, hoitotarvikejakelu, vaippa, kateter, inkontinensblöja

service-diabetes-supplies = Hemlevererade diabetestillbehör, till exempel mätare och teststickor
    .hint = { $about ->
       *[you] Räkna också in paket som du tog emot åt någon annan.
        [other] Räkna också in paket som personen tog emot åt någon annan.
      }
    .because = { $about ->
       *[you] du har fått diabetestillbehör hemlevererade
        [other] personen fick diabetestillbehör hemlevererade
      }
    .if-not = { $about ->
       *[you] du inte har fått diabetestillbehör hemlevererade
        [other] personen inte fick diabetestillbehör hemlevererade
      }
    .search = diabetes, sockersjuka, blodsockermätare, testremsor, lansetter, pennålar, insulin, glukosmätare, sensor, roche, accu-chek, westlog, vårdartiklar, hemleverans, hemtransport, hoitotarvikejakelu

service-hearing-aids = Hemlevererad hörapparat eller tillbehör till den
    .hint = Tillbehör är till exempel batterier till hörapparaten.
    .because = { $about ->
       *[you] du har fått en hörapparat eller tillbehör till den hemlevererade
        [other] personen fick en hörapparat eller tillbehör till den hemlevererade
      }
    .if-not = { $about ->
       *[you] du inte har fått en hörapparat eller tillbehör till den hemlevererade
        [other] personen inte fick en hörapparat eller tillbehör till den hemlevererade
      }
    .search = hörselapparat, hörselnedsättning, lomhörd, döv, batterier, öronpropp, westlog, hemleverans, hemtransport

service-psychotherapy = Psykoterapi eller annan samtalshjälp
    .hint = { $about ->
       *[you] Räkna också in ett enda besök, bara en remiss eller ditt barns terapi.
        [other] Räkna också in ett enda besök, bara en remiss eller terapi för personens eventuella barn.
      }
    .because = { $about ->
       *[you] du har gått i terapi eller fått remiss dit
        [other] personen gick i terapi eller fick remiss dit
      }
    .if-not = { $about ->
       *[you] du inte har gått i terapi eller fått remiss dit
        [other] personen inte gick i terapi eller fick remiss dit
      }
    .search = vastaamo, vaastamo, dataintrång, terapi, samtalsterapi, samtalsstöd, fpa, rehabiliterande, parterapi, familjeterapi, nätterapi, psykisk hälsa, mental, depression, ångest, utmattning, psykolog, remiss, utpressning

service-health-and-social-services = Hälsostation, socialservice eller annan offentlig vård
    .hint = Räkna till exempel in sjukhus, rådgivningsbyrå och funktionshinderservice. HUS sjukhus och tandvården är egna punkter.
    .because = { $about ->
       *[you] du har använt offentlig hälsovård eller socialservice
        [other] personen använde offentlig hälsovård eller socialservice
      }
    .if-not = { $about ->
       *[you] du inte har använt offentlig hälsovård eller socialservice
        [other] personen inte använde offentlig hälsovård eller socialservice
      }
    .search = hälsovårdscentral, hvc, läkare, doktor, sjukhus, jour, rådgivningsbyrå, socialbyrå, socialarbetare, barnskydd, handikappservice, funktionshinder, välfärdsområde, patientuppgifter, eksote, kymsote, hälsocentral, remiss, centralsjukhus, universitetssjukhus, tays, åucs, tyks, kys, oys, mänttä, rådgivning, hälsovårdare, färdtjänst, snokning, pohde, ekhva, satakunta, björneborg

service-hus-hospital-care = Sjukhusvård vid HUS (Helsingfors och Nyland)
    .hint = { $about ->
       *[you] Räkna också in poliklinik, jour, ditt barns vård och arbete vid HUS.
        [other] Räkna också in poliklinik, jour, vård för personens eventuella barn och arbete vid HUS.
      }
    .because = { $about ->
       *[you] du har fått vård eller arbetat vid HUS
        [other] personen fick vård eller arbetade vid HUS
      }
    .if-not = { $about ->
       *[you] du inte har fått vård eller arbetat vid HUS
        [other] personen varken fick vård eller arbetade vid HUS
      }
    .search = sjukhus, hucs, hyks, mejlans, jorv, pejas, tölö, tornsjukhuset, brosjukhuset, kvinnokliniken, barnmorskeinstitutet, barnsjukhuset, poliklinik, operation, jour, akuten, specialsjukvård, snokning

service-dental-care = Offentlig tandvård
    .hint = { $about ->
       *[you] Räkna också in ditt barns tandvård. En privat tandläkare räknas inte.
        [other] Räkna också in tandvård för personens eventuella barn. En privat tandläkare räknas inte.
      }
    .because = { $about ->
       *[you] du har fått offentlig tandvård
        [other] personen fick offentlig tandvård
      }
    .if-not = { $about ->
       *[you] du inte har fått offentlig tandvård
        [other] personen inte fick offentlig tandvård
      }
    .search = tänder, tandläkare, tandkliniken, tandhygienist, tandreglering, tandställning, munhälsa, hål, lagning, protes, snokning

service-home-care = Hemvård eller annan hjälp hemma från välfärdsområdet eller staden
    .hint = Räkna också in hemsjukvård och vård som redan har upphört.
    .because = { $about ->
       *[you] du har fått hemvård
        [other] personen fick hemvård
      }
    .if-not = { $about ->
       *[you] du inte har fått hemvård
        [other] personen inte fick hemvård
      }
    .search = hemsjukvård, hemservice, hemtjänst, hemhjälp, närvårdare, hembesök, äldreservice, äldreomsorg, trygghetstelefon, måltidsservice, omahäme, forssa, snokning

service-care-home = Vårdhem eller annan vårdenhet
    .hint = Räkna också in serviceboende, en kort vårdperiod och arbete där.
    .because = { $about ->
       *[you] du har varit på ett vårdhem eller en annan vårdenhet
        [other] personen var på ett vårdhem eller en annan vårdenhet
      }
    .if-not = { $about ->
       *[you] du inte har varit på ett vårdhem eller en annan vårdenhet
        [other] personen inte var på ett vårdhem eller en annan vårdenhet
      }
    .search = äldreboende, ålderdomshem, kommunalhem, sjukhem, serviceboende, servicehus, gruppboende, boendeenhet, bäddavdelning, intervallvård, puuppola, jyväskylä, åldringshem, ylinen, ylöjärvi, funktionsnedsättning, rehabilitering, mänttä

service-covid-isolation = Beslut om coronaisolering eller karantän
    .hint = { $about ->
       *[you] Räkna också in ett beslut som ditt barn fick.
        [other] Räkna också in ett beslut som personens eventuella barn fick.
      }
    .because = { $about ->
       *[you] du har fått ett beslut om coronaisolering eller karantän
        [other] personen fick ett beslut om coronaisolering eller karantän
      }
    .if-not = { $about ->
       *[you] du inte har fått något beslut om coronaisolering eller karantän
        [other] personen inte fick något beslut om coronaisolering eller karantän
      }
    .search = corona, covid-19, karantänbeslut, smitta, smittspårning, exponering, usb-minne, minnessticka, loppmarknad, loppis, akaa, urjala

service-school-or-daycare = Skola, daghem eller studier
    .hint = { $about ->
       *[you] Räkna in både dig själv och ditt barn, också privat skola, hemundervisning och arbete på daghem.
        [other] Räkna in både personen själv och personens eventuella barn, också privat skola, hemundervisning och arbete på daghem.
      }
    .because = { $about ->
       *[you] du eller ditt barn har varit i skola eller på daghem eller studerat
        [other] personen eller personens barn var i skola eller på daghem eller studerade
      }
    .if-not = { $about ->
       *[you] varken du eller ditt barn har varit i skola eller på daghem eller studerat
        [other] varken personen eller personens barn var i skola eller på daghem eller studerade
      }
    .search = grundskola, lågstadium, högstadium, förskola, eskis, dagis, dagvård, småbarnspedagogik, gymnasium, yrkesskola, hemundervisning, wilma, elev, studerande, barn, onkilahti, arbis, arbetarinstitut, yrkesinstitut, mattila, lempäälä, harju, vierumäki, kaerla, skolhälsovård, lahtis, korso, vanda

service-savonia = Studier eller arbete vid yrkeshögskolan Savonia
    .hint = Räkna också in studier och arbete från flera år tillbaka.
    .because = { $about ->
       *[you] du har studerat eller arbetat vid Savonia
        [other] personen studerade eller arbetade vid Savonia
      }
    .if-not = { $about ->
       *[you] du inte har studerat eller arbetat vid Savonia
        [other] personen inte studerade eller arbetade vid Savonia
      }
    .search = yh, amk, kuopio, idensalmi, iisalmi, varkaus, studerande, lärare, anställd, examen

service-matriculation-certificate = Beställning av avskrift av studentexamensbetyg
    .hint = Räkna också in en kopia av en provprestation som beställdes av Studentexamensnämnden.
    .because = { $about ->
       *[you] du har beställt en betygsavskrift eller kopia av Studentexamensnämnden
        [other] personen beställde en betygsavskrift eller kopia av Studentexamensnämnden
      }
    .if-not = { $about ->
       *[you] du inte har beställt någon betygsavskrift eller kopia av Studentexamensnämnden
        [other] personen inte beställde någon betygsavskrift eller kopia av Studentexamensnämnden
      }
    .search = sen, studenten, studentskrivningar, studentbetyg, betygskopia, intyg, gymnasium, ytl

service-helsinki-job = Arbete hos Helsingfors stad eller arbetsansökan dit
    .hint = Räkna in alla stadens arbeten, också vikariat.
    .because = { $about ->
       *[you] du har arbetat hos Helsingfors stad eller sökt arbete där
        [other] personen arbetade hos Helsingfors stad eller sökte arbete där
      }
    .if-not = { $about ->
       *[you] du inte har arbetat hos Helsingfors stad eller sökt arbete där
        [other] personen inte arbetade hos Helsingfors stad eller sökte arbete där
      }
    .search = jobb, anställd, tjänst, vikarie, inhopp, seure, arbetssökande, arbetsplats, sommarjobb, lärare, skötare, praktikant, närvårdare

service-valio = Arbete hos Valio eller ett mjölkandelslag, eller pension från Valios pensionskassa
    .hint = Också arbete för flera år sedan och hos Valios dotterbolag räknas.
    .because = { $about ->
       *[you] du har arbetat hos Valio eller ett mjölkandelslag eller fått en förmån från Valios pensionskassa
        [other] personen arbetade hos Valio eller ett mjölkandelslag eller fick en förmån från Valios pensionskassa
      }
    .if-not = { $about ->
       *[you] du inte har arbetat hos Valio eller ett mjölkandelslag och inte fått en förmån från Valios pensionskassa
        [other] personen inte arbetade hos Valio eller ett mjölkandelslag och inte fick en förmån från Valios pensionskassa
      }
    .search = mejeri, mjölk, andelsmejeri, eläkekassa, sommarjobb, vincit, anställd

service-kuopio-job = Arbete hos Kuopio stad
    .hint = Räkna också in vikariat och arbeten före år 2023.
    .because = { $about ->
       *[you] du har arbetat hos Kuopio stad
        [other] personen arbetade hos Kuopio stad
      }
    .if-not = { $about ->
       *[you] du inte har arbetat hos Kuopio stad
        [other] personen inte arbetade hos Kuopio stad
      }
    .search = anställd, vårdare, närvårdare, sjukskötare, läkare, socialarbetare, daghem, småbarnspedagogik, dagvård, vikarie, monetra, excel

service-lapland-job = Arbete vid Lapplands universitet, Lapplands yrkeshögskola eller REDU
    .hint = Arbete i januari 2024 eller tidigare. Arbete som samarbetspartner räknas också.
    .because = { $about ->
       *[you] du arbetade vid Lapplands universitet, Lapplands yrkeshögskola eller REDU i januari 2024 eller tidigare
        [other] personen arbetade vid Lapplands universitet, Lapplands yrkeshögskola eller REDU i januari 2024 eller tidigare
      }
    .if-not = { $about ->
       *[you] du inte arbetade vid Lapplands universitet, Lapplands yrkeshögskola eller REDU i januari 2024 eller tidigare
        [other] personen inte arbetade vid Lapplands universitet, Lapplands yrkeshögskola eller REDU i januari 2024 eller tidigare
      }
    .search = rovaniemi, kemi, torneå, lapin yliopisto, lapin amk, luc, yrkesskola, lärare, forskare, timlärare

service-eilakaisla = Hyrarbete eller arbetsansökan genom Eilakaisla
    .hint = I januari 2021 eller tidigare. Enstaka inhopp räknas också.
    .because = { $about ->
       *[you] du har arbetat eller sökt arbete genom Eilakaisla
        [other] personen arbetade eller sökte arbete genom Eilakaisla
      }
    .if-not = { $about ->
       *[you] du varken har arbetat eller sökt arbete genom Eilakaisla
        [other] personen varken arbetade eller sökte arbete genom Eilakaisla
      }
    .search = eila kaisla, kaislanet, bemanning, bemanningsföretag, hyrfirma, inhopp, jobbansökan, cv, hyrjobb

service-sarastia = Löneärenden i Sarastias webbtjänst
    .hint = { $about ->
       *[you] Välj det här om du lämnade uppgifter för lönen där i mars 2021 eller tidigare.
        [other] Välj det här om personen lämnade uppgifter för lönen där i mars 2021 eller tidigare.
      }
    .because = { $about ->
       *[you] du skötte dina löneärenden i Sarastias webbtjänst i mars 2021 eller tidigare
        [other] personen skötte sina löneärenden i Sarastias webbtjänst i mars 2021 eller tidigare
      }
    .if-not = { $about ->
       *[you] du inte skötte dina löneärenden i Sarastias webbtjänst i mars 2021 eller tidigare
        [other] personen inte skötte sina löneärenden i Sarastias webbtjänst i mars 2021 eller tidigare
      }
    .search = lön, löneräkning, löneutbetalning, kontonummer, kommun, samkommun, skattekort, kundtjänst, löneförvaltning, lönespecifikation

service-stt = Nyhetsbyrån STT: arbete där eller textmeddelandetjänsten
    .hint = I juli 2022 eller tidigare. STT:s andra tjänster räknas också.
    .because = { $about ->
       *[you] du har arbetat på STT eller använt dess tjänster
        [other] personen arbetade på STT eller använde dess tjänster
      }
    .if-not = { $about ->
       *[you] du varken har arbetat på STT eller använt dess tjänster
        [other] personen varken arbetade på STT eller använde dess tjänster
      }
    .search = finska notisbyrån, fnb, lehtikuva, nyheter, journalist, redaktör, fotograf, sms, media

service-sweden-job = Arbete i Sverige (kommun, region, högskola eller företag)
    .hint = I augusti 2025 eller tidigare. Av företagen har till exempel Volvo och SAS nämnts.
    .because = { $about ->
       *[you] du arbetade i Sverige i augusti 2025 eller tidigare
        [other] personen arbetade i Sverige i augusti 2025 eller tidigare
      }
    .if-not = { $about ->
       *[you] du inte arbetade i Sverige i augusti 2025 eller tidigare
        [other] personen inte arbetade i Sverige i augusti 2025 eller tidigare
      }
    .search = sverige, stockholm, göteborg, haparanda, luleå, umeå, miljödata, adato, sjukhus, gkn, kommunjobb, volvo, sas

service-vastaamo-job = Arbete hos psykoterapicentret Vastaamo
    .hint = Även ett kort arbete räknas.
    .because = { $about ->
       *[you] du har arbetat hos Vastaamo
        [other] personen arbetade hos Vastaamo
      }
    .if-not = { $about ->
       *[you] du inte har arbetat hos Vastaamo
        [other] personen inte arbetade hos Vastaamo
      }
    .search = terapeut, psykolog, psykiater, anställd, personal

service-supplies-contact-job = Arbete inom vården som kontaktperson till Essity (Tena) eller Roche
    .hint = Fallet gäller kontaktuppgifter som användes i arbetet.
    .because = { $about ->
       *[you] du var kontaktperson till Essity eller Roche i ditt arbete
        [other] personen var kontaktperson till Essity eller Roche i sitt arbete
      }
    .if-not = { $about ->
       *[you] du inte var kontaktperson till Essity eller Roche i ditt arbete
        [other] personen inte var kontaktperson till Essity eller Roche i sitt arbete
      }
    .search = jobb, anställd, personal, skötare, sjukskötare, beställningar, vårdartiklar, tena, westlog, pohde

service-university-pharmacy-shop = Universitetsapotekets nätbutik (Yliopiston Apteekki)
    .hint = Att bara titta på produkter räknas också. Besök på ett apotek räknas inte.
    .because = { $about ->
       *[you] du har besökt Universitetsapotekets nätbutik
        [other] personen besökte Universitetsapotekets nätbutik
      }
    .if-not = { $about ->
       *[you] du inte har besökt Universitetsapotekets nätbutik
        [other] personen inte besökte Universitetsapotekets nätbutik
      }
    .search = nätapotek, webbapotek, webbutik, läkemedel, medicin, recept, kakor, spårning, google, meta, facebook

service-vehicle = { $about ->
   *[you] Bil eller annat fordon som du ägde eller innehade år 2024
    [other] Bil eller annat fordon som personen ägde eller innehade år 2024
  }
    .hint = Också en såld bil räknas, och en bil som ett finansbolag äger.
    .because = { $about ->
       *[you] du ägde eller innehade ett fordon år 2024
        [other] personen ägde eller innehade ett fordon år 2024
      }
    .if-not = { $about ->
       *[you] du inte ägde eller innehade något fordon år 2024
        [other] personen inte ägde eller innehade något fordon år 2024
      }
    .search = bil, abc-123, leasing, paketbil, registerskylt, registernummer, registerutdrag, fordonsregistret, traficom, trafi, skylt, innehavare, ajoneuvorekisteri, bilen, hyrbil, motorcykel, moped, registreringsnummer, bilregistret

service-bank-codes = Nätbankskoder (S-Banken eller Aktia)
    .hint = Åren 2022 och 2023. Också koder som inte längre används räknas.
    .because = { $about ->
       *[you] du har haft S-Bankens eller Aktias nätbankskoder
        [other] personen hade S-Bankens eller Aktias nätbankskoder
      }
    .if-not = { $about ->
       *[you] du inte har haft S-Bankens eller Aktias nätbankskoder
        [other] personen inte hade S-Bankens eller Aktias nätbankskoder
      }
    .search = nätbank, bank, konto, s-pankki, s-mobil, s-gruppen, internetbank, mobilbank, bankkoder, autentisering

service-kela-papers = Papper som lämnats på FPA:s serviceställe i Forssa, Dickursby eller Vichtis
    .hint = Till exempel en ansökan eller bilaga, vid disken eller i postlådan.
    .because = { $about ->
       *[you] du har lämnat papper på FPA:s serviceställe
        [other] personen lämnade papper på FPA:s serviceställe
      }
    .if-not = { $about ->
       *[you] du inte har lämnat papper på FPA:s serviceställe
        [other] personen inte lämnade papper på FPA:s serviceställe
      }
    .search = fpa, kela, ansökan, bilaga, utkomststöd, bostadsbidrag, arbetslöshet, folkpensionsanstalten, förmån, posten, paket

service-facebook = Facebook-konto
    .hint = Räkna också in ett gammalt konto som inte längre används.
    .because = { $about ->
       *[you] du har eller har haft ett Facebook-konto
        [other] personen hade ett Facebook-konto
      }
    .if-not = { $about ->
       *[you] du inte har haft något Facebook-konto
        [other] personen inte hade något Facebook-konto
      }
    .search = fb, fejan, meta, sociala medier, messenger, profil, telefonnummer, fejsbuk

service-finnair-plus = Medlemskap i Finnair Plus
    .hint = Räkna också in ett medlemskap som inte längre används.
    .because = { $about ->
       *[you] du är eller har varit medlem i Finnair Plus
        [other] personen var medlem i Finnair Plus
      }
    .if-not = { $about ->
       *[you] du inte har varit medlem i Finnair Plus
        [other] personen inte var medlem i Finnair Plus
      }
    .search = flyg, flygpoäng, avios, flygbolag, stamkund, flygresa, sita, oneworld, finnairkort, bonuskort

service-ticketmaster = Biljetter från Ticketmaster (tidigare Lippupalvelu)
    .hint = Räkna också in ett köp som avbröts.
    .because = { $about ->
       *[you] du har köpt eller försökt köpa biljetter hos Ticketmaster
        [other] personen köpte eller försökte köpa biljetter hos Ticketmaster
      }
    .if-not = { $about ->
       *[you] du varken har köpt eller försökt köpa biljetter hos Ticketmaster
        [other] personen varken köpte eller försökte köpa biljetter hos Ticketmaster
      }
    .search = biljett, konsert, festival, evenemang, spelning, live nation, inbenta, snowflake
