# Åtgärder: vad du kan göra, vad det hjälper mot och vad det inte hjälper mot.

action-ask-organisation = Fråga organisationen vilka uppgifter fallet gäller
    .does = Bara organisationen som hade uppgifterna kan ge säkert besked.
    .not-covered = Organisationen kan säga nej, men den måste ange varför.
    .cost = Avgiftsfritt. Extra kopior kan kosta.
    .how = { $about ->
       *[you] Gör en begäran om insyn. Ange ditt namn, dina kontaktuppgifter och vilka uppgifter du vill ha. Fråga också varifrån uppgifterna kommer, vem som har fått dem och hur länge de sparas. Skriv inte personbeteckning eller hälsouppgifter i vanlig e-post.
        [other] Gör en begäran om insyn. Ange personens namn, dina egna kontaktuppgifter och vilka uppgifter du vill ha. Fråga också varifrån uppgifterna kommer, vem som har fått dem och hur länge de sparas. Skriv inte personbeteckning eller hälsouppgifter i vanlig e-post.
      }
    .effect = Du ska få svar inom en månad. Om begärandena är många eller svåra kan det ta sammanlagt tre månader.
    .without-login = Fråga kundtjänsten hur det går till.
    .for-other = Fråga organisationen. I Östra Nylands och Mellersta Finlands välfärdsområden går det med fullmakt. Överallt räcker det inte med en fullmakt.

action-keep-log = Skriv upp vad du gör
    .does = Anteckningarna kan hjälpa polisen och den som bedömer skadorna.
    .not-covered = Anteckningar hindrar inte missbruk.
    .cost = Avgiftsfritt.
    .how = Skriv en anteckning varje gång du ringer, anmäler eller får svar. Spara brev, meddelanden och fakturor.

action-watch-bills = { $about ->
   *[you] Håll koll på fakturor, konto och post
    [other] Håll koll på personens fakturor, konto och post
  }
    .does = { $about ->
       *[you] Du hinner reagera på en faktura, en paketavi eller ett kreditbeslut som du inte känner till.
        [other] Du hinner reagera på en faktura, en paketavi eller ett kreditbeslut som inte hör till personen.
      }
    .not-covered = Att hålla koll hindrar inte beställningar eller lån.
    .cost = Avgiftsfritt.
    .how = { $about ->
       *[you] Gå igenom kontoutdrag och brev regelbundet. Kontrollera ibland din adress i Suomi.fi: du får inget meddelande om den ändras.
        [other] Gå igenom personens kontoutdrag och brev regelbundet. Det kommer inget meddelande om adressen ändras.
      }

action-credit-ban-free = Anmäl ett avgiftsfritt frivilligt kreditförbud
    .does = { $about ->
       *[you] Kreditgivaren ser förbudet och måste överväga ett lån i ditt namn extra noga.
        [other] Kreditgivaren ser förbudet och måste överväga ett lån i personens namn extra noga.
      }
    .not-covered = Förbudet visas för kreditgivare, och de bestämmer själva. Det hindrar inte alltid köp mot faktura.
    .cost = Avgiftsfritt.
    .how = { $about ->
       *[you] Logga in i e-tjänsten för Skatteförvaltningens positiva kreditupplysningsregister och välj risk för identitetsstöld som orsak. Ge samtycke till att förbudet också meddelas kreditupplysningsföretag.
        [other] Logga in med dina egna koder i e-tjänsten för Skatteförvaltningens positiva kreditupplysningsregister och välj risk för identitetsstöld som orsak. Ge samtycke till att förbudet också meddelas kreditupplysningsföretag.
      }
    .effect = Du kan välja startdag. Ett förbud på papper börjar gälla när blanketten har behandlats.
    .ends = Tills vidare eller till den dag du väljer.
    .side-effects = { $about ->
       *[you] Det kan bli svårare att få nya lån också för dig. Nuvarande lån och kort fungerar som förut.
        [other] Det kan bli svårare att få nya lån också för personen. Nuvarande lån och kort fungerar som förut.
      }
    .undo = Du kan ändra eller återkalla det i samma tjänst eller med blanketten.
    .without-login = Fyll i Skatteförvaltningens pappersblankett.
    .age = En vårdnadshavare kan anmäla förbudet för en minderårig. Kontrollera i e-tjänsten om det går där. Använd annars pappersblanketten.
    .for-other = Du behöver en Suomi.fi-fullmakt av personen för att se kreditupplysningar och anmäla kreditförbud. Då ser du alla personens lån och kan också ta bort förbudet. Den som inte kan identifiera sig på nätet kan ansöka om fullmakten.

action-credit-extracts = { $about ->
   *[you] Se vem som har begärt dina kreditupplysningar
    [other] Se vem som har begärt personens kreditupplysningar
  }
    .does = { $about ->
       *[you] Du märker om någon ansöker om lån i ditt namn.
        [other] Du märker om någon ansöker om lån i personens namn.
      }
    .not-covered = Det hindrar inte ett lån: anmäl också ett kreditförbud. En butik som inte begär något utdrag syns inte.
    .cost = Ingen avgift hittades.
    .how = { $about ->
       *[you] Logga in i det positiva kreditupplysningsregistrets e-tjänst och välj utdragen ur kreditupplysningsregistret. Du ser vilken kreditgivare som har begärt ett utdrag, när och för vad. Om du inte har ansökt om den krediten, ring registrets kundtjänst.
        [other] Logga in med dina egna koder i det positiva kreditupplysningsregistrets e-tjänst och välj utdragen ur kreditupplysningsregistret. Du ser vilken kreditgivare som har begärt ett utdrag, när och för vad. Om personen inte har ansökt om den krediten, ring registrets kundtjänst.
      }
    .effect = { $about ->
       *[you] Om du använder Suomi.fi-meddelanden får du ett meddelande dagen efter begäran. Sedan april 2026 kan utdrag begäras också för kredit till näringsverksamhet.
        [other] Om personen använder Suomi.fi-meddelanden får personen ett meddelande dagen efter begäran. Sedan april 2026 kan utdrag begäras också för kredit till näringsverksamhet.
      }
    .without-login = Uppgifterna i registret kan begäras med Skatteförvaltningens blankett.
    .for-other = Du behöver en Suomi.fi-fullmakt av personen för att se kreditupplysningar och anmäla kreditförbud.

action-credit-ban-commercial = Överväg också ett avgiftsbelagt eget kreditförbud
    .does = { $about ->
       *[you] Förbudet syns för företag som kontrollerar dina kreditupplysningar hos Suomen Asiakastieto eller Dun & Bradstreet.
        [other] Förbudet syns för företag som kontrollerar personens kreditupplysningar hos Suomen Asiakastieto eller Dun & Bradstreet.
      }
    .not-covered = Förbudet syns inte för en säljare som inte kontrollerar kreditupplysningar.
    .cost = Avgiftsbelagt. Vi hittade inget aktuellt pris: fråga företaget om pris och giltighetstid.
    .how = Anmäl först det avgiftsfria förbudet och ge samtycke till att kreditupplysningsföretagen får veta det. Då kan behovet vara mindre. Suomi.fi råder till att använda det avgiftsfria och båda de avgiftsbelagda samtidigt. Var och en kan kontrollera sina egna uppgifter avgiftsfritt hos båda företagen en gång om året.
    .side-effects = { $about ->
       *[you] Kreditupplysningar kontrolleras också när du hyr bostad, öppnar ett telefonabonnemang eller tar en försäkring. Berätta om förbudet på förhand.
        [other] Kreditupplysningar kontrolleras också när personen hyr bostad, öppnar ett telefonabonnemang eller tar en försäkring. Berätta om förbudet på förhand.
      }
    .without-login = Fråga kundtjänsten hur det går till.

action-move-block-dvv = Gör en flyttspärr mot falsk flyttanmälan
    .does = { $about ->
       *[you] Flyttspärren gör det svårare för någon annan att göra en flyttanmälan i ditt namn.
        [other] Flyttspärren gör det svårare för någon annan att göra en flyttanmälan i personens namn.
      }
    .not-covered = Flyttspärren gäller befolkningsdatasystemet, inte Posti, banker, butiker eller Åland. Med bara en personbeteckning kan ingen göra en flyttanmälan på nätet.
    .cost = Ingen avgift hittades.
    .how = { $about ->
       *[you] Gör flyttspärren i tjänsten Suomi.fi.
        [other] I Suomi.fi kan man göra spärren bara för sig själv, med egna koder.
      }
    .effect = I Suomi.fi gäller spärren utan dröjsmål, på ett serviceställe med fördröjning.
    .ends = Tills den återkallas.
    .side-effects = { $about ->
       *[you] Spärren måste återkallas innan du gör en egen flyttanmälan.
        [other] Spärren måste återkallas innan personen gör en egen flyttanmälan.
      }
    .undo = Den kan återkallas i samma tjänst eller på ett serviceställe.
    .without-login = Besök ett serviceställe hos Myndigheten för digitalisering och befolkningsdata.
    .age = Den som har fyllt 15 år kan göra flyttspärren själv. Om barnet är under 15 år rekommenderas vårdnadshavarna att göra en flyttspärr för sig själva. Då behandlas barnets flytt först när vårdnadshavarna har tillfrågats.
    .for-other = Det går inte i Suomi.fi. Fråga myndigheten.

action-move-protection-posti = Slå på Postis flyttskydd
    .does = { $about ->
       *[you] Lätt flyttskydd hindrar en flyttanmälan till Posti i ditt namn på papper, Flyttskydd också på nätet.
        [other] Lätt flyttskydd hindrar en flyttanmälan till Posti i personens namn på papper, Flyttskydd också på nätet.
      }
    .not-covered = Lätt flyttskydd hindrar inte en flyttanmälan med inloggning på nätet och gäller inte paket. Befolkningsdatasystemet kräver en egen spärr.
    .cost = Ingen avgift hittades.
    .how = { $about ->
       *[you] Slå på Lätt flyttskydd i Postis webbtjänst eller i OmaPosti. Välj Flyttskydd om också nätbankskoder eller andra identifieringsverktyg har stulits. Med Flyttskydd kommer det alltid en bekräftelse.
        [other] Slå på Lätt flyttskydd i Postis webbtjänst eller i OmaPosti. Var och en loggar in med sina egna koder. Välj Flyttskydd om också nätbankskoder eller andra identifieringsverktyg har stulits. Med Flyttskydd kommer det alltid en bekräftelse.
      }
    .effect = Lätt flyttskydd börjar gälla utan dröjsmål.
    .ends = Tills skyddet sägs upp.
    .side-effects = { $about ->
       *[you] Flyttskydd måste sägas upp innan du själv flyttar.
        [other] Flyttskydd måste sägas upp innan personen själv flyttar.
      }
    .undo = Lätt flyttskydd kan sägas upp i samma tjänst.
    .without-login = Fråga kundtjänsten hur det går till.

action-prh-ban = Anmäl registreringsförbud till Patent- och registerstyrelsen
    .does = { $about ->
       *[you] Du antecknas inte som ansvarsperson i ett företag eller en sammanslutning utan ditt särskilda samtycke.
        [other] Personen antecknas inte som ansvarsperson i ett företag eller en sammanslutning utan sitt särskilda samtycke.
      }
    .not-covered = Förbudet tar inte bort nuvarande anteckningar. Det gäller inte lån eller beställningar.
    .cost = Ingen avgift hittades.
    .how = { $about ->
       *[you] Hämta blanketten på prh.fi, fyll i den och skriv under. Skicka den med skyddad e-post eller per brev, eller lämna den i kundtjänsten.
        [other] Hämta blanketten på prh.fi, fyll i den och fråga vem som måste skriva under. Skicka den med skyddad e-post eller per brev, eller lämna den i kundtjänsten.
      }
    .ends = Tills det återkallas.

action-contact-nondisclosure = Överväg ett förbud mot utlämnande av kontaktuppgifter
    .does = { $about ->
       *[you] Din adress lämnas inte ut från befolkningsdatasystemet till adresstjänster.
        [other] Personens adress lämnas inte ut från befolkningsdatasystemet till adresstjänster.
      }
    .not-covered = Myndigheter och banker får fortfarande uppgifterna. Spärrmarkering är en annan sak, bara för allvarliga hot.
    .cost = Ingen avgift hittades.
    .how = { $about ->
       *[you] Gör förbudet i tjänsten Suomi.fi. Förbudet i fordonsregistret görs separat hos Transport- och kommunikationsverket Traficom.
        [other] I Suomi.fi kan man göra förbudet bara för sig själv, med egna koder. Förbudet i fordonsregistret görs separat hos Transport- och kommunikationsverket Traficom.
      }
    .undo = Det kan återkallas.
    .without-login = Ring Myndigheten för digitalisering och befolkningsdata eller skicka en blankett eller ett brev.
    .age = Vårdnadshavarna kan göra förbudet för ett barn bara med blankett eller brev.
    .for-other = Det går inte i Suomi.fi eller per telefon. Fråga myndigheten.

action-bank-contact = Berätta för banken att utomstående kan ha kontonumret
    .does = Banken kan ge råd om vad man ska hålla koll på.
    .not-covered = Anmälan hindrar inte falska fakturor. Kontot behöver vanligen inte stängas bara för att kontonumret har läckt.
    .cost = Samtalspris. Operatören tar det.
    .how = { $about ->
       *[you] Ring numret som finns på bankens webbplats. Berätta vilka uppgifter fallet kan gälla. Du kan begära rättelse av en betalning som du inte har gjort.
        [other] Ring numret som finns på bankens webbplats. Berätta vilka uppgifter fallet kan gälla. Du kan begära rättelse av en betalning som personen inte gjorde.
      }

action-watch-card = { $about ->
   *[you] Håll koll på dina kortbetalningar
    [other] Håll koll på personens kortbetalningar
  }
    .does = { $about ->
       *[you] Du märker en betalning som du inte har gjort och kan genast berätta för banken.
        [other] Du märker en betalning som personen inte har gjort och kan genast berätta för banken.
      }
    .not-covered = Att hålla koll hindrar inte andra från att använda kortuppgifterna.
    .cost = Ingen avgift hittades.
    .how = Gå igenom kontoutdraget och kortfakturan. Om du ser en främmande betalning, ring genast kortets spärrtjänst: numret finns på bankens webbplats.

action-close-bank-codes = Spärra nätbankskoder eller kort om uppgifterna lämnats ut
    .does = Sedan kan koderna eller kortet inte längre användas.
    .not-covered = Spärren ger inte tillbaka pengar som har tagits. Be banken om rättelse och gör en brottsanmälan.
    .cost = Samtalspris. Operatören tar det.
    .how = Ring genast bankens spärrtjänst. Numret finns på bankens webbplats och i FINE:s lista. Använd inte ett nummer ur ett meddelande.
    .effect = { $about ->
       *[you] Genast när du anmäler. Enligt OP och Sparbanken ansvarar du inte för det som någon gör med koderna efter anmälan.
        [other] Genast när du anmäler. Enligt OP och Sparbanken ansvarar kunden inte för det som någon gör med koderna efter anmälan.
      }
    .side-effects = Med spärrade koder går det inte heller att logga in i andra tjänster.
    .undo = Ett spärrat kort öppnas inte igen, utan det kommer ett nytt.
    .for-other = Enligt OP kan en närstående ringa om kunden själv inte kan. Fråga andra banker om detsamma.
    .estate = Ring din närståendes bank och be att koderna och korten spärras.

action-door-code-change = Be om att husets dörrkod (portkod) byts
    .does = Ingen kommer längre in med den gamla koden.
    .not-covered = Adressen kan ändå ha hamnat hos utomstående.
    .cost = Ingen avgift hittades.
    .how = Berätta för disponenten eller hyresvärden att dörrkoden kan ha hamnat hos utomstående. Du behöver inte berätta vad som har levererats.
    .side-effects = Ge den nya koden till dem som behöver den, till exempel hemvården.

action-beware-payment-request = Betala inte för välfärdsområdets vårdartiklar
    .does = Enligt välfärdsområdena i Birkaland och Norra Österbotten tyder en betalningsbegäran på brott.
    .not-covered = För vårdartiklar som man har köpt själv kan det komma en äkta faktura. Kontrollera den med säljaren på ett nummer som du känner till.
    .cost = Avgiftsfritt.
    .how = Välfärdsområdets och Helsingfors stads vårdartiklar (vårdmaterial) är avgiftsfria, så öppna inte en betalningslänk. Om du är osäker, ring ett nummer från ett gammalt brev.

action-beware-phishing = Se upp med meddelanden om pengar eller koder
    .does = Polisen, banken och Skatteförvaltningen ber inte om nätbankskoder, varken per telefon eller i meddelanden.
    .not-covered = Ett bluffmeddelande kan dyka upp i samma tråd som äkta meddelanden. Rätt namn eller adress bevisar inte att meddelandet är äkta.
    .cost = Avgiftsfritt.
    .how = { $about ->
       *[you] Väntade du på meddelandet? Ber det om pengar, koder eller inloggning? Skyndar det på dig? Om du är osäker, öppna inte länken. Skriv själv adressen eller ring ett bekant nummer.
        [other] Väntade personen på meddelandet? Ber det om pengar, koder eller inloggning? Skyndar det på dig? Om du är osäker, öppna inte länken. Skriv själv adressen eller ring ett bekant nummer.
      }

action-beware-door-visitor = Håll dörren stängd för oväntade besökare
    .does = En utomstående kan utge sig för att arbeta inom hemvården, som i Tammerfors våren 2024.
    .not-covered = Det här hindrar ingen från att komma till dörren. Om någon är i fara, ring 112.
    .cost = Avgiftsfritt.
    .how = Be besökaren vänta utanför och ring ett bekant nummer. I Birkaland har hemvårdens anställda alltid personkort och ber aldrig om pengar, nätbankskoder eller kort.

action-dispute-invoice = Bestrid en okänd faktura eller ett okänt lån
    .does = En faktura bevisar ingen skuld: avsändaren måste visa vilket avtal den bygger på.
    .not-covered = Bestridandet hindrar inte nya beställningar. Gör också en brottsanmälan.
    .cost = Avgiftsfritt.
    .how = { $about ->
       *[you] Skriv till avsändaren att du inte har ingått något avtal, och spara fakturan och ditt meddelande. Bifoga en kopia av brottsanmälan när du får den.
        [other] Skriv till avsändaren att personen inte ingick något avtal, och spara fakturan och ditt meddelande. Bifoga en kopia av brottsanmälan när du får den.
      }
    .estate = Dödsboet kan göra likadant. Berätta för avsändaren när din närstående avled.

action-report-offence = Gör en brottsanmälan till polisen
    .does = Polisen kan börja utreda saken. Anmälan behövs också för att kräva ersättning för ett brott.
    .not-covered = Anmälan stoppar inte missbruket, och enbart anmälan ger ingen ersättning. Ring 112 bara vid fara.
    .cost = Ingen avgift hittades.
    .how = { $about ->
       *[you] Berätta vad som hände och när, och nämn dataläckaget. Berätta också om du yrkar på straff: vid identitetsstöld måste du själv göra det.
        [other] Berätta vad som hände och när, och nämn dataläckaget. Fråga också vem som yrkar på straff: vid identitetsstöld måste någon göra det.
      }
    .effect = Det kan ta dagar eller veckor innan en nätanmälan får sitt nummer. Bekräftelsen är ingen kopia av anmälan.
    .without-login = Besök vilken polisstation som helst i Finland.
    .age = Också minderåriga bör göra anmälan.
    .for-other = Vem som helst kan göra anmälan. Vid identitetsstöld måste den drabbade själv yrka på straff.
    .estate = Dödsboet kan anmäla missbruket.

action-blackmail-steps = Betala inte utpressaren och svara inte
    .does = En betalning garanterar inte att uppgifterna tas bort.
    .not-covered = Råden tar inte bort uppgifter som redan har spridits. Sök inte efter dem och dela dem inte. Om någon är i fara, ring 112.
    .cost = Avgiftsfritt.
    .how = { $about ->
       *[you] Spara meddelandet. Ta en bild av det. Gör sedan en brottsanmälan och prata med någon. Det är vanligt att bli skrämd. Du har inte gjort något fel. Utpressning är ett brott.
        [other] Spara meddelandet. Ta en bild av det. Gör sedan en brottsanmälan och prata med någon. Det är vanligt att bli skrämd. Det är inte personens fel och inte ditt. Utpressning är ett brott.
      }

action-victim-support = Ring Brottsofferjouren
    .does = Du får råd och stöd, och du kan ringa anonymt.
    .not-covered = Samtalet ersätter inte en brottsanmälan.
    .cost = Avgiftsfritt.
    .how = Ring 116 006. Om det är upptaget, försök på nytt senare.

action-therapy-support-own = { $about ->
   *[you] Fortsätt med din egen vård eller terapi
    [other] Stöd personen att fortsätta med vård eller terapi
  }
    .does = { $about ->
       *[you] Du får stöd av någon som känner till din situation.
        [other] Personen får stöd av någon som känner till situationen.
      }
    .not-covered = Vården ersätter inte en brottsanmälan, förbud eller spärrar.
    .cost = Priset varierar. Det beror på vårdplatsen.
    .how = { $about ->
       *[you] Kontakta din terapeut eller läkare och kom överens om fortsättningen. Om det inte finns någon, kontakta hälsovårdscentralen eller social- och krisjouren. Du har inte gjort något fel.
        [other] Kom överens med personen om vem som kontaktar terapeuten eller läkaren. Om det inte finns någon, kontakta hälsovårdscentralen eller social- och krisjouren. Personen har inte gjort något fel.
      }

action-kela-records = { $about ->
   *[you] Begär Vastaamos handlingar om dig av FPA
    [other] Begär Vastaamos handlingar om personen av FPA
  }
    .does = { $about ->
       *[you] Du får se vad som står om dig i Vastaamos handlingar.
        [other] Du får se vad som står om personen i Vastaamos handlingar.
      }
    .not-covered = Handlingarna visar inte vad brottslingarna kopierade. Om besöken betalades med servicesedel eller betalningsförbindelse har betalaren uppgifterna.
    .cost = Ingen avgift hittades.
    .how = Skicka begäran med skyddad e-post till toimintansa.lopettaneet@kela.fi. FPA skickar den vidare till välfärdsområdet, som ger ut uppgifterna.

action-state-treasury = Ta reda på om Statskontoret betalar ersättning
    .does = Statskontoret kan betala ersättning för lidande som orsakats av utpressning eller försök till det.
    .not-covered = Ersättning betalas inte för dataintrånget eller spridningen. Vid tillfällig skada behövs en medicinsk utredning redan från hösten 2020. Summan kan avvika från domstolens.
    .cost = Ingen avgift hittades.
    .how = { $about ->
       *[you] Först behövs en brottsanmälan och ett ersättningskrav mot gärningsmannen i domstol. Om du inte var med i rättegången, fråga Statskontoret.
        [other] Först behövs en brottsanmälan och ett ersättningskrav mot gärningsmannen i domstol. Om personen inte var med i rättegången, fråga Statskontoret.
      }
    .ends = Ansök inom tre år från den lagakraftvunna domen. Om saken inte har varit i domstol är tiden tio år från gärningen. Fråga om den exakta tidsfristen på numret 0295 50 2736.
    .without-login = Ansökan kan också göras på en blankett som skrivs ut.
    .estate = Dödsboet kan få ersättning. Fråga Statskontoret.

action-complaint-ombudsman = Gör en anmälan till dataombudsmannen
    .does = Du kan göra en anmälan om organisationen inte svarar på begäran eller avslår den.
    .not-covered = Dataombudsmannen övervakar hur uppgifter behandlas men beslutar inte om ersättning, är inte ombud för någon och utreder inte brott.
    .cost = Ingen avgift hittades.
    .how = Fråga först organisationen. Använd privatpersonens blankett: blanketten för personuppgiftsincidenter är bara för organisationer. Om saken gäller en myndighet på Åland, gör anmälan till Datainspektionen.
    .effect = Målet är att ärendet behandlas på ungefär ett år.

action-damages = Kräv skadestånd av organisationen
    .does = Ersättning kan krävas om fallet har orsakat ekonomisk (materiell) eller immateriell skada, till exempel lidande.
    .not-covered = Dataombudsmannen beslutar inte om ersättning. Lita inte på ett meddelande som lovar ersättning som ingen har begärt.
    .cost = Ingen avgift hittades. En rättegång kan medföra kostnader.
    .how = Rikta först kravet till organisationen som ansvarar för uppgifterna eller till dess underleverantör. Om den inte går med på det kan talan väckas i tingsrätten.
    .effect = Ett krav som bygger på ett brott kan behandlas i rättegången om brottet.
    .ends = Tiden är vanligen tre år från att man fick veta om skadan och vem som ansvarar. Fråga en jurist om den exakta tidsfristen.

action-legal-aid = Fråga efter rättshjälp om du behöver jurist
    .does = En jurist ger råd och hjälp.
    .not-covered = Hjälp ges inte i en obetydlig sak eller en sak som en försäkring täcker. Kontrollera först försäkringen.
    .cost = Avgiftsfritt eller delvis avgiftsbelagt. Ekonomin avgör.
    .how = Kontakta vilken rättshjälpsbyrå som helst. På nätet kan du utan inloggning räkna ut om hjälp kan fås, eller fråga anonymt i chatten.
    .without-login = Ring eller besök en rättshjälpsbyrå.
    .age = För minderåriga avgör deras egen ekonomi, inte föräldrarnas.

action-consumer-advice = Fråga konsumentrådgivningen
    .does = Rådgivaren hjälper om du inte kommer överens med företaget om en faktura eller beställning.
    .not-covered = Rådgivningen behandlar inte tvister om statliga eller kommunala tjänster eller tvister mellan privatpersoner.
    .cost = Avgiftsfritt. Samtalet kostar som ett inrikessamtal.
    .how = Skriv först till företaget. Om saken inte reder ut sig, ring rådgivningen eller fyll i kontaktblanketten.
    .effect = Blanketten besvaras på ungefär en vecka, oftast per telefon. Samtalet kan komma från ett okänt nummer.

action-suomi-fi-guide = Läs Suomi.fi-guiden om dataläckage
    .does = Guiden samlar myndigheternas råd på ett ställe.
    .not-covered = Guiden berättar inte vems uppgifter som har stulits. Den är främst gjord för vuxna.
    .cost = Avgiftsfritt.
    .how = Svara på guidens frågor. Svaren sparas inte.

action-identity-code-change = Ansök om ändrad personbeteckning bara i undantagsfall
    .does = Det är möjligt om beteckningen missbrukas upprepade gånger eller om hälsan eller säkerheten är varaktigt hotad.
    .not-covered = Dataläckaget räcker inte i sig. Skadan måste vara betydande och ändringen verkligen stoppa missbruket. Reformen av personbeteckningarna ändrar inte nuvarande beteckningar och kräver inget av någon.
    .cost = Ingen avgift hittades.
    .how = Gör en fritt formulerad och motiverad ansökan till Myndigheten för digitalisering och befolkningsdata. Polisen bedömer hotet.

action-report-to-ncsc = Anmäl bluffmeddelanden till Cybersäkerhetscentret
    .does = Du kan anmäla ett bluffmeddelande, ett kapat konto eller ett skadligt program.
    .not-covered = Anmälan är ingen brottsanmälan. Lämna dina kontaktuppgifter om du vill bli kontaktad.
    .cost = Ingen avgift hittades.
    .how = Fyll i blanketten eller skicka e-post och bifoga meddelandet eller en bild av det. Anmälan är konfidentiell.

action-keep-evidence = Spara hotmeddelandet som bevis
    .does = Polisen behöver meddelandet sådant som det kom.
    .not-covered = Om någon är i fara, ring 112.
    .cost = Avgiftsfritt.
    .how = Ta en bild. Skriv upp avsändare, tid, krav och vart pengarna skulle betalas.

action-crisis-line = Ring MIELI Kristelefonen om det känns svårt
    .does = Du kan prata om hur du mår.
    .not-covered = Kristelefonen reder inte ut dataläckaget. Vid livsfara, ring 112.
    .cost = Samtalspris. Operatören tar det.
    .how = På svenska är numret 09 2525 0112 och på engelska 09 2525 0113: kontrollera tiderna på nätet. Numret 09 2525 0111 svarar på finska dygnet runt. Om det är upptaget, försök på nytt senare.

action-youth-chat = { $about ->
   *[you] Skriv i Sekasin-chatten för unga
    [other] Berätta för personen om Sekasin-chatten för unga
  }
    .does = { $about ->
       *[you] Du kan anonymt berätta vad som känns tungt.
        [other] Personen kan anonymt berätta vad som känns tungt.
      }
    .not-covered = Chatten reder inte ut dataläckaget. Om någon är i fara, ring 112.
    .cost = Ingen avgift hittades.
    .how = Adressen är sekasin.fi. Om det är kö, försök på nytt senare. Vi vet inte när chatten svarar på svenska.
    .age = Chatten är för den som är 12–29 år.

action-log-request = { $about ->
   *[you] Begär logguppgifter: vem har behandlat dina uppgifter?
    [other] Begär logguppgifter: vem har behandlat personens uppgifter?
  }
    .does = { $about ->
       *[you] Du får logguppgifter, en lista över vem som har behandlat dina uppgifter.
        [other] Du får logguppgifter, en lista över vem som har behandlat personens uppgifter.
      }
    .not-covered = Listan visar inte om det fanns skäl att titta, och det blir inte alltid någon anteckning. För logguppgifter äldre än två år krävs ett särskilt skäl. En misstanke om att någon har tittat utan rätt kan vara ett sådant.
    .cost = Ingen avgift hittades.
    .how = Skicka begäran till den som har uppgifterna: välfärdsområdet, staden eller HUS. Om en anteckning verkar konstig, be där om en utredning.
    .without-login = Fråga hur det går till på pappersblankett eller på plats.

action-omakanta = { $about ->
   *[you] Se i MittKanta var dina patientuppgifter har behandlats
    [other] Se i MittKanta var personens patientuppgifter har behandlats
  }
    .does = { $about ->
       *[you] Du ser om uppgifterna har behandlats på ett ställe där du inte har fått vård.
        [other] Du ser om uppgifterna har behandlats på ett ställe där personen inte fick vård.
      }
    .not-covered = MittKanta visar inte vilken anställd som tittade på uppgifterna. För det behöver du logguppgifter.
    .cost = Ingen avgift hittades.
    .how = { $about ->
       *[you] Skriv själv adressen kanta.fi och logga in därifrån.
        [other] Skriv själv adressen kanta.fi och logga in därifrån med dina egna koder.
      }
    .without-login = Begär logguppgifterna av den organisation vars anställda det gäller.
    .age = En minderårig kan logga in med ett eget identifieringsverktyg. En vårdnadshavare ser inte på nätet vem som har fått barnets uppgifter: fråga på vårdplatsen.
    .for-other = Du behöver en Suomi.fi-fullmakt av personen för hälso- och sjukvårdsärenden.

action-snooping-police-request = Överväg att be polisen utreda fallet
    .does = Välfärdsområdet bad polisen utreda fallet och berättade att också en klient kan begära det.
    .not-covered = Vi vet inte om polisen redan har avslutat utredningen. Fråga först välfärdsområdet.
    .cost = Ingen avgift hittades.
    .how = Nämn Egentliga Tavastlands välfärdsområde och hemvården i Forssatrakten, och ta med brevet om det kom ett.
    .without-login = Besök vilken polisstation som helst i Finland.

action-passwords = { $about ->
   *[you] Byt lösenord och ta i bruk tvåfaktorsautentisering
    [other] Hjälp till med nytt lösenord och tvåfaktorsautentisering
  }
    .does = Det gamla lösenordet öppnar inte längre kontot.
    .not-covered = Ett nytt lösenord tar inte tillbaka uppgifter som redan har läckt ut.
    .cost = Avgiftsfritt.
    .how = { $about ->
       *[you] Skriv själv tjänstens adress, börja med e-posten och välj olika lösenord för olika tjänster. Vid tvåfaktorsautentisering behövs dessutom till exempel en kod från telefonen. Gäller det användarnamnet på jobbet ger arbetsgivaren råd.
        [other] Personen skriver själv tjänstens adress och lösenordet, olika för olika tjänster. Börja med e-posten. Vid tvåfaktorsautentisering behövs dessutom till exempel en kod från telefonen. Gäller det användarnamnet på jobbet ger arbetsgivaren råd.
      }

action-savonia-password = { $about ->
   *[you] Byt lösenord hos Savonia
    [other] Hjälp personen byta lösenord hos Savonia
  }
    .does = Savonia uppmanade alla studerande att byta lösenord efter intrånget.
    .not-covered = Källorna säger inte att lösenord har läckt.
    .cost = Ingen avgift hittades.
    .how = Gör det här om lösenordet inte har bytts efter intrånget. Om samma lösenord finns någon annanstans, byt det där också. Fråga Savonia om högskolan fortfarande är beredd att köpa en tjänst som meddelar om missbruk av kreditupplysningar.

action-finnair-password = { $about ->
   *[you] Byt lösenord hos Finnair Plus
    [other] Hjälp personen byta lösenord hos Finnair Plus
  }
    .does = Finnair rekommenderade ett nytt lösenord efter intrånget.
    .not-covered = Enligt Finnair gick det inte att logga in med de uppgifter som läckte.
    .cost = Ingen avgift hittades.
    .how = { $about ->
       *[you] Gör det här om lösenordet inte har bytts efter intrånget. Skriv själv Finnairs adress. Om samma lösenord finns någon annanstans, byt det där också.
        [other] Gör det här om lösenordet inte har bytts efter intrånget. Personen skriver själv Finnairs adress och lösenordet. Om samma lösenord finns någon annanstans, byt det där också.
      }

action-directory-ban = { $about ->
   *[you] Be operatören hemlighålla dina kontaktuppgifter
    [other] Be operatören hemlighålla personens kontaktuppgifter
  }
    .does = { $about ->
       *[you] Ditt nummer och din adress lämnas inte ut från nummertjänster eller telefonkataloger.
        [other] Personens nummer och adress lämnas inte ut från nummertjänster eller telefonkataloger.
      }
    .not-covered = Förbudet gäller inte andra register. En spärr mot nya abonnemang hittade vi inte hos någon operatör.
    .cost = Samtalspris. Operatören tar det.
    .how = Ring numret som finns på operatörens webbplats och be om ett förbud mot att lämna ut adressuppgifter. Fråga också om operatören kan anteckna att ett nytt abonnemang kräver identifiering i butik.

action-home-insurance = Kontrollera vad hemförsäkringen ersätter
    .does = Rättsskyddet i hemförsäkringen eller fackförbundets försäkring kan betala en jurist vid en tvist.
    .not-covered = Villkoren i försäkringen avgör.
    .cost = Ingen avgift hittades. En självrisk för juristen kan återstå.
    .how = Ring försäkringsbolaget innan du anlitar en jurist. Fråga om rättsskydd och identitetsstöld.

action-lost-document = Anmäl bara ett verkligen förkommet pass eller identitetskort
    .does = Polisen makulerar handlingen, och den som hittar den kan inte längre använda den.
    .not-covered = Anmälan behövs inte på grund av en personbeteckning eller bara en kopia.
    .cost = Avgiftsfritt. En ny handling kostar.
    .how = Leta först. Gör anmälan med polisens blankett på nätet. Utomlands kontaktar du Finlands beskickning.
    .undo = Det går inte: ett makulerat pass gäller aldrig mer, även om det hittas.
    .without-login = Besök en polisstation. Det går inte per telefon.

action-personal-safety-nondisclosure = Ansök om spärrmarkering vid ett allvarligt hot
    .does = { $about ->
       *[you] Din adress och hemkommun hemlighålls i befolkningsdatasystemet och fordonsregistret.
        [other] Personens adress och hemkommun hemlighålls i befolkningsdatasystemet och fordonsregistret.
      }
    .not-covered = Dataläckaget räcker inte i sig. Andra register omfattas inte.
    .cost = Avgiftsfritt.
    .how = Skriv en ansökan till Myndigheten för digitalisering och befolkningsdata och bifoga handlingar om hotet. Om någon är i fara, ring 112.
    .ends = Först högst fem år, sedan två år i taget.
    .side-effects = Adressen går inte längre till sjukhus, kommuner, banker eller försäkringsbolag. Att sköta ett barns ärenden på nätet kan bli begränsat.
    .undo = Du kan be myndigheten avsluta spärrmarkeringen.
    .age = För minderåriga ansöker vårdnadshavarna tillsammans.

action-swedish-number-misused = Agera i Sverige om ett svenskt personnummer missbrukas
    .does = Polisen i Sverige ger råd för den som märker att någon handlar eller lånar i en annans namn.
    .not-covered = Det här gäller inte den finländska personbeteckningen.
    .cost = Ingen avgift hittades.
    .how = { $about ->
       *[you] Gör en polisanmälan i Sverige. Ring banken och bestrid fakturor som du inte känner igen. Kontrollera adressen hos Skatteverket, och hos Svensk Adressändring att posten inte eftersänds. Om någon har tagit en kreditupplysning i en annans namn kan personnumret spärras hos det kreditupplysningsföretaget.
        [other] Gör en polisanmälan i Sverige. Ring banken och bestrid fakturor som personen inte känner igen. Kontrollera adressen hos Skatteverket, och hos Svensk Adressändring att posten inte eftersänds. Om någon har tagit en kreditupplysning i en annans namn kan personnumret spärras hos det kreditupplysningsföretaget.
      }
