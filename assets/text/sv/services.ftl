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
        [other] personen har fått inkontinensskydd eller andra vårdartiklar hemlevererade
      }
    .if-not = { $about ->
       *[you] du inte har fått inkontinensskydd eller andra vårdartiklar hemlevererade
        [other] personen inte har fått inkontinensskydd eller andra vårdartiklar hemlevererade
      }
    .search = blöja, vuxenblöja, byxblöja, binda, trosskydd, urinläckage, vårdartikel, vårdtillbehör, hemleverans, hemtransport, tena lady men pants, essity, westlog, hoitotarvikejakelu, vaippa, kateter

service-diabetes-supplies = Hemlevererade diabetestillbehör, till exempel mätare och teststickor
    .hint = { $about ->
       *[you] Räkna också in paket som du tog emot åt någon annan.
        [other] Räkna också in paket som personen tog emot åt någon annan.
      }
    .because = { $about ->
       *[you] du har fått diabetestillbehör hemlevererade
        [other] personen har fått diabetestillbehör hemlevererade
      }
    .if-not = { $about ->
       *[you] du inte har fått diabetestillbehör hemlevererade
        [other] personen inte har fått diabetestillbehör hemlevererade
      }
    .search = diabetes, sockersjuka, blodsockermätare, testremsor, lansetter, pennålar, insulin, glukosmätare, sensor, roche, accu-chek, westlog, vårdartiklar, hemleverans, hemtransport, hoitotarvikejakelu

service-hearing-aids = Hemlevererad hörapparat eller tillbehör till den
    .hint = Tillbehör är till exempel batterier till hörapparaten.
    .because = { $about ->
       *[you] du har fått en hörapparat eller tillbehör till den hemlevererade
        [other] personen har fått en hörapparat eller tillbehör till den hemlevererade
      }
    .if-not = { $about ->
       *[you] du inte har fått en hörapparat eller tillbehör till den hemlevererade
        [other] personen inte har fått en hörapparat eller tillbehör till den hemlevererade
      }
    .search = hörselapparat, hörselnedsättning, lomhörd, döv, batterier, öronpropp, westlog, hemleverans, hemtransport

service-psychotherapy = Psykoterapi eller annan samtalshjälp
    .hint = { $about ->
       *[you] Räkna också in ett enda besök, bara en remiss eller ditt barns terapi.
        [other] Räkna också in ett enda besök, bara en remiss eller terapi för personens eventuella barn.
      }
    .because = { $about ->
       *[you] du har gått i terapi eller fått remiss dit
        [other] personen har gått i terapi eller fått remiss dit
      }
    .if-not = { $about ->
       *[you] du inte har gått i terapi eller fått remiss dit
        [other] personen inte har gått i terapi eller fått remiss dit
      }
    .search = vastaamo, vaastamo, dataintrång, terapi, samtalsterapi, samtalsstöd, fpa, rehabiliterande, parterapi, familjeterapi, nätterapi, psykisk hälsa, mental, depression, ångest, utmattning, psykolog, remiss

service-health-and-social-services = Hälsostation, socialservice eller annan offentlig vård
    .hint = Räkna till exempel in sjukhus, rådgivningsbyrå och funktionshinderservice. HUS sjukhus och tandvården är egna punkter.
    .because = { $about ->
       *[you] du har använt offentlig hälsovård eller socialservice
        [other] personen har använt offentlig hälsovård eller socialservice
      }
    .if-not = { $about ->
       *[you] du inte har använt offentlig hälsovård eller socialservice
        [other] personen inte har använt offentlig hälsovård eller socialservice
      }
    .search = hälsovårdscentral, hvc, läkare, doktor, sjukhus, jour, rådgivningsbyrå, socialbyrå, socialarbetare, barnskydd, handikappservice, funktionshinder, välfärdsområde, patientuppgifter, eksote, kymsote, hälsocentral, remiss, centralsjukhus, universitetssjukhus, tays, åucs, tyks, kys, oys

service-hus-hospital-care = Sjukhusvård vid HUS (Helsingfors och Nyland)
    .hint = { $about ->
       *[you] Räkna också in poliklinik, jour och ditt barns vård.
        [other] Räkna också in poliklinik, jour och vård för personens eventuella barn.
      }
    .because = { $about ->
       *[you] du har fått vård vid HUS
        [other] personen har fått vård vid HUS
      }
    .if-not = { $about ->
       *[you] du inte har fått vård vid HUS
        [other] personen inte har fått vård vid HUS
      }
    .search = sjukhus, hucs, hyks, mejlans, jorv, pejas, tölö, tornsjukhuset, brosjukhuset, kvinnokliniken, barnmorskeinstitutet, barnsjukhuset, poliklinik, operation, jour, akuten, specialsjukvård

service-dental-care = Offentlig tandvård
    .hint = { $about ->
       *[you] Räkna också in ditt barns tandvård. En privat tandläkare räknas inte.
        [other] Räkna också in tandvård för personens eventuella barn. En privat tandläkare räknas inte.
      }
    .because = { $about ->
       *[you] du har fått offentlig tandvård
        [other] personen har fått offentlig tandvård
      }
    .if-not = { $about ->
       *[you] du inte har fått offentlig tandvård
        [other] personen inte har fått offentlig tandvård
      }
    .search = tänder, tandläkare, tandkliniken, tandhygienist, tandreglering, tandställning, munhälsa, hål, lagning, protes

service-home-care = Hemvård eller annan hjälp hemma från välfärdsområdet
    .hint = Räkna också in hemsjukvård och vård som redan har upphört.
    .because = { $about ->
       *[you] du har fått hemvård
        [other] personen har fått hemvård
      }
    .if-not = { $about ->
       *[you] du inte har fått hemvård
        [other] personen inte har fått hemvård
      }
    .search = hemsjukvård, hemservice, hemtjänst, hemhjälp, närvårdare, hembesök, äldreservice, äldreomsorg, trygghetstelefon, måltidsservice, omahäme, forssa

service-care-home = Vårdhem eller annan vårdenhet
    .hint = Räkna också in serviceboende, en kort vårdperiod och arbete där.
    .because = { $about ->
       *[you] du har varit på ett vårdhem eller en annan vårdenhet
        [other] personen har varit på ett vårdhem eller en annan vårdenhet
      }
    .if-not = { $about ->
       *[you] du inte har varit på ett vårdhem eller en annan vårdenhet
        [other] personen inte har varit på ett vårdhem eller en annan vårdenhet
      }
    .search = äldreboende, ålderdomshem, kommunalhem, sjukhem, serviceboende, servicehus, gruppboende, boendeenhet, bäddavdelning, intervallvård, puuppola, jyväskylä, åldringshem

service-covid-isolation = Beslut om coronaisolering eller karantän
    .hint = { $about ->
       *[you] Räkna också in ett beslut som ditt barn fick.
        [other] Räkna också in ett beslut som personens eventuella barn fick.
      }
    .because = { $about ->
       *[you] du har fått ett beslut om coronaisolering eller karantän
        [other] personen har fått ett beslut om coronaisolering eller karantän
      }
    .if-not = { $about ->
       *[you] du inte har fått något beslut om coronaisolering eller karantän
        [other] personen inte har fått något beslut om coronaisolering eller karantän
      }
    .search = corona, covid-19, karantänbeslut, smitta, smittspårning, exponering, usb-minne, minnessticka, loppmarknad, loppis, akaa, urjala

service-school-or-daycare = Skola, daghem eller studier
    .hint = { $about ->
       *[you] Räkna in dina egna och ditt barns, också privat skola och hemundervisning.
        [other] Räkna in personens egna och eventuella barns, också privat skola och hemundervisning.
      }
    .because = { $about ->
       *[you] du eller ditt barn har gått i skola, varit i daghem eller studerat
        [other] personen eller personens barn har gått i skola, varit i daghem eller studerat
      }
    .if-not = { $about ->
       *[you] varken du eller ditt barn har gått i skola, varit i daghem eller studerat
        [other] varken personen eller personens barn har gått i skola, varit i daghem eller studerat
      }
    .search = grundskola, lågstadium, högstadium, förskola, eskis, dagis, dagvård, småbarnspedagogik, gymnasium, yrkesskola, hemundervisning, wilma, elev, studerande, barn, onkilahti, arbis, arbetarinstitut, yrkesinstitut

service-savonia = Studier eller arbete vid yrkeshögskolan Savonia
    .hint = Räkna också in studier och arbete från flera år tillbaka.
    .because = { $about ->
       *[you] du har studerat eller arbetat vid Savonia
        [other] personen har studerat eller arbetat vid Savonia
      }
    .if-not = { $about ->
       *[you] du inte har studerat eller arbetat vid Savonia
        [other] personen inte har studerat eller arbetat vid Savonia
      }
    .search = yh, amk, kuopio, idensalmi, iisalmi, varkaus, studerande, lärare, anställd, examen

service-helsinki-job = Arbete hos Helsingfors stad eller arbetsansökan dit
    .hint = Räkna in alla stadens arbeten, också vikariat.
    .because = { $about ->
       *[you] du har arbetat hos Helsingfors stad eller sökt arbete där
        [other] personen har arbetat hos Helsingfors stad eller sökt arbete där
      }
    .if-not = { $about ->
       *[you] du inte har arbetat hos Helsingfors stad eller sökt arbete där
        [other] personen inte har arbetat hos Helsingfors stad eller sökt arbete där
      }
    .search = jobb, anställd, tjänst, vikarie, inhopp, seure, arbetssökande, arbetsplats, sommarjobb, lärare, skötare, praktikant

service-valio = Arbete hos Valio eller ett mjölkandelslag, eller pension från Valios pensionskassa
    .hint = Också arbete för flera år sedan och hos Valios dotterbolag räknas.
    .because = { $about ->
       *[you] du har arbetat hos Valio eller ett mjölkandelslag eller fått en förmån från Valios pensionskassa
        [other] personen har arbetat hos Valio eller ett mjölkandelslag eller fått en förmån från Valios pensionskassa
      }
    .if-not = { $about ->
       *[you] du inte har arbetat hos Valio eller ett mjölkandelslag och inte fått en förmån från Valios pensionskassa
        [other] personen inte har arbetat hos Valio eller ett mjölkandelslag och inte fått en förmån från Valios pensionskassa
      }
    .search = mejeri, mjölk, andelsmejeri, eläkekassa, sommarjobb, vincit, anställd

service-university-pharmacy-shop = Universitetsapotekets nätbutik (Yliopiston Apteekki)
    .hint = Att bara titta på produkter räknas också. Besök på ett apotek räknas inte.
    .because = { $about ->
       *[you] du har besökt Universitetsapotekets nätbutik
        [other] personen har besökt Universitetsapotekets nätbutik
      }
    .if-not = { $about ->
       *[you] du inte har besökt Universitetsapotekets nätbutik
        [other] personen inte har besökt Universitetsapotekets nätbutik
      }
    .search = nätapotek, webbapotek, webbutik, läkemedel, medicin, recept, kakor, spårning, google, meta, facebook

service-vehicle = { $about ->
   *[you] Fordon som du ägde eller innehade år 2024
    [other] Fordon som personen ägde eller innehade år 2024
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
    .search = bil, leasing, paketbil, registerskylt, registernummer, registerutdrag, fordonsregistret, traficom, trafi, skylt, innehavare, ajoneuvorekisteri

service-bank-codes = Nätbankskoder (S-Banken eller Aktia)
    .hint = Från åren 2022 och 2023. Också koder som har avslutats räknas.
    .because = { $about ->
       *[you] du har haft S-Bankens eller Aktias nätbankskoder
        [other] personen har haft S-Bankens eller Aktias nätbankskoder
      }
    .if-not = { $about ->
       *[you] du inte har haft S-Bankens eller Aktias nätbankskoder
        [other] personen inte har haft S-Bankens eller Aktias nätbankskoder
      }
    .search = bank, konto, s-pankki, s-mobil, s-gruppen, internetbank, mobilbank, bankkoder, autentisering

service-kela-papers = Papper som lämnats på FPA:s serviceställe i Forssa, Dickursby eller Vichtis
    .hint = Till exempel en ansökan eller bilaga, vid disken eller i postlådan.
    .because = { $about ->
       *[you] du har lämnat papper på FPA:s serviceställe
        [other] personen har lämnat papper på FPA:s serviceställe
      }
    .if-not = { $about ->
       *[you] du inte har lämnat papper på FPA:s serviceställe
        [other] personen inte har lämnat papper på FPA:s serviceställe
      }
    .search = fpa, kela, ansökan, bilaga, utkomststöd, bostadsbidrag, arbetslöshet, folkpensionsanstalten, förmån, posten, paket
