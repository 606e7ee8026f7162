# Åtgärder: vad du kan göra, vad det hjälper mot och vad det inte hjälper mot.

action-ask-organisation = Fråga organisationen vilka av dina uppgifter fallet gäller
    .does = Säkert besked får du bara av den organisation som hade dina uppgifter. Fråga också varifrån uppgifterna kommer, vem som har fått dem och hur länge de sparas.
    .not-covered = Organisationen kan säga nej, men den måste ange varför.
    .cost = Den första kopian är avgiftsfri. Fler kopior kan kosta.
    .how = Ange ditt namn, dina kontaktuppgifter och vilka uppgifter du vill ha. Skriv inte din personbeteckning eller hälsouppgifter i vanlig e-post.
    .effect = Du ska få svar inom en månad. Om begärandena är många eller svåra kan det ta sammanlagt tre månader.
    .without-login = Fråga kundtjänsten hur det går till.
    .for-other = Fråga organisationen. I Östra Nylands och Mellersta Finlands välfärdsområden går det med fullmakt. Överallt räcker det inte med en fullmakt.

action-keep-log = Skriv upp vad du gör
    .does = Anteckningarna kan hjälpa polisen och den som bedömer dina skador.
    .not-covered = Anteckningar hindrar inte missbruk.
    .cost = Avgiftsfritt.
    .how = Skriv en anteckning varje gång du ringer, anmäler eller får svar. Spara brev, meddelanden och fakturor.

action-watch-bills = Håll koll på fakturor, konto och post
    .does = Du hinner reagera om du får en faktura, en paketavi eller ett kreditbeslut som du inte känner till.
    .not-covered = Att hålla koll hindrar inte beställningar eller lån.
    .cost = Avgiftsfritt.
    .how = Gå igenom kontoutdrag och brev regelbundet. Kontrollera ibland din adress i Suomi.fi: du får inget meddelande om den ändras.

action-credit-ban-free = Anmäl ett frivilligt kreditförbud i Skatteförvaltningens register (avgiftsfritt)
    .does = Kreditgivaren ser förbudet när någon ansöker om lån i ditt namn och måste då överväga lånet extra noga.
    .not-covered = Förbudet visas för kreditgivare, och de bestämmer själva. Det hindrar inte alltid köp mot faktura.
    .cost = Avgiftsfritt.
    .how = Logga in i det positiva kreditupplysningsregistrets e-tjänst och välj risk för identitetsstöld som orsak. Ge samtycke till att förbudet också meddelas kreditupplysningsföretag.
    .effect = Du kan välja startdag. Ett förbud på papper börjar gälla när blanketten har behandlats.
    .ends = Tills vidare eller till den dag du väljer.
    .side-effects = Nya lån kan bli svårare också för dig. Dina nuvarande lån och kort fungerar som förut.
    .undo = Du kan ändra eller återkalla det i samma tjänst eller med blanketten.
    .without-login = Fyll i Skatteförvaltningens pappersblankett.
    .age = En vårdnadshavare kan anmäla förbudet för en minderårig. Kontrollera i e-tjänsten om det går där. Använd annars pappersblanketten.
    .for-other = Du behöver en Suomi.fi-fullmakt av personen för att se kreditupplysningar och anmäla kreditförbud. Då ser du alla personens lån och kan också ta bort förbudet. Den som inte kan identifiera sig på nätet kan ansöka om fullmakten.

action-credit-extracts = Se vem som har begärt ett utdrag om dig ur kreditupplysningsregistret
    .does = Du ser vilken kreditgivare som har begärt dina uppgifter, när och för vad. Då märker du om någon ansöker om lån i ditt namn.
    .not-covered = Det hindrar inte ett lån: gör också ett kreditförbud. En butik som inte begär något utdrag syns inte.
    .cost = Vi hittade ingen uppgift om avgift.
    .how = Logga in i det positiva kreditupplysningsregistrets e-tjänst och välj utdragen ur kreditupplysningsregistret. Om ett utdrag har begärts fast du inte har ansökt om kredit, ring registrets kundtjänst.
    .effect = Om du använder Suomi.fi-meddelanden får du ett meddelande dagen efter begäran. Sedan april 2026 kan utdrag begäras också för kredit till näringsverksamhet.
    .without-login = Begär dina egna uppgifter ur registret med Skatteförvaltningens blankett.
    .for-other = Du behöver en Suomi.fi-fullmakt av personen för att se kreditupplysningar och göra kreditförbud.

action-credit-ban-commercial = Överväg också ett eget kreditförbud hos kreditupplysningsföretagen (avgiftsbelagt)
    .does = Förbudet syns för företag som kontrollerar dina kreditupplysningar hos Suomen Asiakastieto eller Dun & Bradstreet.
    .not-covered = Förbudet syns inte för en säljare som inte kontrollerar dina kreditupplysningar.
    .cost = Avgiftsbelagt. Vi hittade inget aktuellt pris: fråga företaget om pris och giltighetstid.
    .how = Anmäl först det avgiftsfria förbudet och ge samtycke till att kreditupplysningsföretagen får veta det. Då kan behovet vara mindre. Suomi.fi råder dig att använda det avgiftsfria och båda de avgiftsbelagda samtidigt. Dina egna uppgifter kan du kontrollera avgiftsfritt hos båda företagen en gång om året.
    .side-effects = Kreditupplysningar kontrolleras också när du hyr bostad, öppnar ett telefonabonnemang eller tar en försäkring. Berätta om förbudet på förhand.
    .without-login = Fråga kundtjänsten hur det går till.

action-move-block-dvv = Gör en flyttspärr som hindrar flyttanmälan i ditt namn
    .does = Flyttspärren gör det svårare för någon annan att göra en flyttanmälan i ditt namn till befolkningsdatasystemet.
    .not-covered = Flyttspärren gäller inte Posti, banker, butiker eller Åland. Med bara en personbeteckning kan ingen göra en flyttanmälan på nätet.
    .cost = Vi hittade ingen uppgift om avgift.
    .how = Gör flyttspärren i tjänsten Suomi.fi.
    .effect = I Suomi.fi gäller spärren utan dröjsmål, på ett serviceställe med fördröjning.
    .ends = Tills du återkallar den.
    .side-effects = Återkalla spärren innan du gör en egen flyttanmälan.
    .undo = Du kan återkalla den i samma tjänst eller på ett serviceställe.
    .without-login = Besök ett serviceställe hos Myndigheten för digitalisering och befolkningsdata.
    .age = Den som har fyllt 15 år kan göra flyttspärren själv. Om barnet är under 15 år rekommenderas vårdnadshavarna att göra en flyttspärr för sig själva. Då behandlas barnets flytt först när vårdnadshavarna har tillfrågats.
    .for-other = Det går inte i Suomi.fi. Fråga myndigheten.

action-move-protection-posti = Slå på Postis flyttskydd
    .does = Lätt flyttskydd hindrar en flyttanmälan på papper till Posti i ditt namn. Flyttskydd hindrar den också på nätet, och du får alltid en bekräftelse.
    .not-covered = Lätt flyttskydd hindrar inte en flyttanmälan med inloggning på nätet och gäller inte paket. Befolkningsdatasystemet kräver en egen spärr.
    .cost = Vi hittade ingen uppgift om avgift.
    .how = Slå på Lätt flyttskydd i Postis webbtjänst eller i OmaPosti. Välj Flyttskydd om också dina nätbankskoder eller andra identifieringsverktyg har stulits.
    .effect = Lätt flyttskydd börjar gälla utan dröjsmål.
    .ends = Tills du återkallar det.
    .side-effects = Säg upp Flyttskydd innan du själv flyttar.
    .undo = Du kan säga upp Lätt flyttskydd i samma tjänst.
    .without-login = Fråga kundtjänsten hur det går till.

action-prh-ban = Anmäl registreringsförbud till Patent- och registerstyrelsen
    .does = Du antecknas inte som ansvarsperson i ett företag eller en sammanslutning utan ditt särskilda samtycke.
    .not-covered = Förbudet tar inte bort nuvarande anteckningar. Det gäller inte lån eller beställningar.
    .cost = Vi hittade ingen uppgift om avgift.
    .how = Hämta blanketten på prh.fi, fyll i den och skriv under. Skicka den med skyddad e-post eller per brev, eller lämna den i kundtjänsten.
    .ends = Tills du återkallar det.

action-contact-nondisclosure = Överväg ett förbud mot utlämnande av kontaktuppgifter
    .does = Din adress lämnas inte ut från befolkningsdatasystemet till adresstjänster.
    .not-covered = Myndigheter och banker får fortfarande dina uppgifter. Spärrmarkering är en annan sak, bara för allvarliga hot.
    .cost = Vi hittade ingen uppgift om avgift.
    .how = Gör förbudet i tjänsten Suomi.fi. Förbudet i fordonsregistret görs separat hos Transport- och kommunikationsverket Traficom.
    .undo = Du kan återkalla det.
    .without-login = Ring Myndigheten för digitalisering och befolkningsdata eller skicka en blankett eller ett brev.
    .age = Vårdnadshavarna kan göra förbudet för ett barn bara med blankett eller brev.
    .for-other = Det går inte i Suomi.fi eller per telefon. Fråga myndigheten.

action-bank-contact = Berätta för banken att ditt kontonummer kan finnas hos utomstående
    .does = Banken kan ge råd om vad du ska hålla koll på. Du kan begära rättelse av en betalning som du inte har gjort.
    .not-covered = Anmälan hindrar inte falska fakturor. Kontot behöver vanligen inte stängas bara för att kontonumret har läckt.
    .cost = Samtalet kostar det som din operatör tar.
    .how = Ring numret som finns på bankens webbplats. Berätta vilka uppgifter fallet kan gälla.

action-watch-card = Håll koll på betalningarna med ditt kort
    .does = Du märker en betalning som du inte har gjort och kan genast berätta för banken.
    .not-covered = Att hålla koll hindrar inte andra från att använda kortuppgifterna.
    .cost = Vi hittade ingen uppgift om avgift.
    .how = Gå igenom kontoutdraget och kortfakturan. Om du ser en främmande betalning, ring genast kortets spärrtjänst: numret finns på bankens webbplats.

action-close-bank-codes = Spärra nätbankskoderna eller kortet om du har lämnat ut koderna eller kortuppgifterna
    .does = Koderna eller kortet kan inte längre användas. Enligt OP och Sparbanken ansvarar du inte för det som någon gör med dem efter din anmälan.
    .not-covered = Spärren ger inte tillbaka pengar som har tagits. Be banken om rättelse och gör en brottsanmälan.
    .cost = Samtalet kostar det som din operatör tar.
    .how = Ring genast bankens spärrtjänst. Numret finns på bankens webbplats och i FINE:s lista. Använd inte ett nummer ur ett meddelande.
    .effect = Genast när du anmäler.
    .side-effects = Med spärrade koder kan du inte heller logga in i andra tjänster.
    .undo = Ett spärrat kort öppnas inte igen, utan du får ett nytt.
    .for-other = Enligt OP kan en närstående ringa om kunden själv inte kan. Fråga andra banker om detsamma.
    .estate = Ring din närståendes bank och be att koderna och korten spärras.

action-door-code-change = Be om att husets dörrkod (portkod) byts
    .does = Ingen kommer längre in med den gamla koden.
    .not-covered = Din adress kan ändå ha hamnat hos utomstående.
    .cost = Vi hittade ingen uppgift om avgift.
    .how = Berätta för disponenten eller hyresvärden att dörrkoden kan ha hamnat hos utomstående. Du behöver inte berätta vad som har levererats till dig.
    .side-effects = Ge den nya koden till dem som behöver den, till exempel hemvården.

action-beware-payment-request = Betala inte om någon begär betalning för välfärdsområdets vårdartiklar
    .does = Enligt välfärdsområdena i Birkaland och Norra Österbotten tyder en sådan betalningsbegäran på brott.
    .not-covered = Om du köper vårdartiklar själv kan du få en äkta faktura. Kontrollera den med säljaren på ett nummer som du känner till.
    .cost = Avgiftsfritt.
    .how = Välfärdsområdets och Helsingfors stads vårdartiklar (vårdmaterial) är avgiftsfria, så öppna inte en betalningslänk. Om du är osäker, ring ett nummer från ett gammalt brev.

action-beware-phishing = Se upp med meddelanden som ber om pengar, koder eller inloggning
    .does = Polisen, banken och Skatteförvaltningen ber inte om nätbankskoder, varken per telefon eller i meddelanden.
    .not-covered = Ett bluffmeddelande kan dyka upp i samma tråd som äkta meddelanden. Rätt namn eller adress bevisar inte att meddelandet är äkta.
    .cost = Avgiftsfritt.
    .how = Väntade du på meddelandet? Ber det om pengar eller koder? Skyndar det på dig? Om du är osäker, öppna inte länken. Skriv själv adressen eller ring ett bekant nummer.

action-beware-door-visitor = Håll dörren stängd om du inte väntade besök
    .does = En utomstående kan utge sig för att arbeta inom hemvården, som i Tammerfors våren 2024.
    .not-covered = Det här hindrar ingen från att komma till dörren. Om du är i fara, ring 112.
    .cost = Avgiftsfritt.
    .how = Be besökaren vänta utanför och ring ett bekant nummer. I Birkaland har hemvårdens anställda alltid personkort och ber aldrig om pengar, nätbankskoder eller kort.

action-dispute-invoice = Bestrid en faktura eller ett lån som inte är ditt
    .does = En faktura bevisar ingen skuld: avsändaren måste visa vilket avtal den bygger på.
    .not-covered = Bestridandet hindrar inte nya beställningar. Gör också en brottsanmälan.
    .cost = Avgiftsfritt.
    .how = Skriv till avsändaren att du inte har ingått något avtal, och spara fakturan och ditt meddelande. Bifoga en kopia av brottsanmälan när du får den.
    .estate = Dödsboet kan göra likadant. Berätta för avsändaren när din närstående avled.

action-report-offence = Gör en brottsanmälan till polisen
    .does = Polisen kan börja utreda saken. Anmälan behövs också om du kräver ersättning för ett brott.
    .not-covered = Anmälan stoppar inte missbruket, och enbart anmälan ger ingen ersättning. Ring 112 bara vid fara.
    .cost = Vi hittade ingen uppgift om avgift.
    .how = Berätta vad som hände och när, och nämn dataläckaget. Berätta också om du yrkar på straff: vid identitetsstöld måste du själv göra det.
    .effect = Det kan ta dagar eller veckor innan en nätanmälan får sitt nummer. Bekräftelsen är ingen kopia av anmälan.
    .without-login = Besök vilken polisstation som helst i Finland.
    .age = Också minderåriga bör göra anmälan.
    .for-other = Vem som helst kan göra anmälan. Vid identitetsstöld måste den drabbade själv yrka på straff.
    .estate = Dödsboet kan anmäla missbruket.

action-blackmail-steps = Om du blir utpressad: betala inte och svara inte
    .does = En betalning garanterar inte att uppgifterna tas bort. Det är vanligt att bli skrämd. Du har inte gjort något fel. Utpressning är ett brott.
    .not-covered = Råden tar inte bort uppgifter som redan har spridits. Sök inte efter dem och dela dem inte. Om du är i fara, ring 112.
    .cost = Avgiftsfritt.
    .how = Spara meddelandet. Ta en bild av det. Gör sedan en brottsanmälan och prata med någon.

action-victim-support = Ring Brottsofferjouren
    .does = Du får råd och stöd, och du kan ringa anonymt.
    .not-covered = Samtalet ersätter inte en brottsanmälan.
    .cost = Avgiftsfritt.
    .how = Ring 116 006. Om det är upptaget, försök på nytt senare.

action-therapy-support-own = Fortsätt med din egen vård eller terapi
    .does = Du får stöd av någon som känner till din situation. Du har inte gjort något fel.
    .not-covered = Vården ersätter inte en brottsanmälan, förbud eller spärrar.
    .cost = Priset beror på din vårdplats.
    .how = Kontakta din terapeut eller läkare och kom överens om fortsättningen. Om du inte har någon, kontakta hälsovårdscentralen eller social- och krisjouren.

action-kela-records = Begär dina uppgifter från Vastaamo av FPA
    .does = Du får se vad som står om dig i Vastaamos handlingar.
    .not-covered = Handlingarna visar inte vad brottslingarna kopierade. Om besöken betalades med servicesedel eller betalningsförbindelse har betalaren uppgifterna.
    .cost = Vi hittade ingen uppgift om avgift.
    .how = Skicka begäran med skyddad e-post till toimintansa.lopettaneet@kela.fi. FPA skickar den vidare till välfärdsområdet, som ger dig uppgifterna.

action-state-treasury = Ta reda på om du kan få ersättning av Statskontoret
    .does = Statskontoret kan betala ersättning för lidande som orsakats av utpressning eller försök till det.
    .not-covered = Ersättning betalas inte för dataintrånget eller spridningen. Vid tillfällig skada behövs en medicinsk utredning redan från hösten 2020. Summan kan avvika från domstolens.
    .cost = Vi hittade ingen uppgift om avgift.
    .how = Först behövs en brottsanmälan och ett ersättningskrav mot gärningsmannen i domstol. Om du inte var med i rättegången, fråga Statskontoret.
    .ends = Ansök inom tre år från den lagakraftvunna domen. Om saken inte har varit i domstol är tiden tio år från gärningen. Fråga vilken tidsfrist du har på numret 0295 50 2736.
    .without-login = Ansökan kan också göras på en blankett som skrivs ut.
    .estate = Dödsboet kan få ersättning. Fråga Statskontoret.

action-complaint-ombudsman = Gör en anmälan till dataombudsmannen om organisationen inte svarar
    .does = Dataombudsmannen övervakar hur uppgifter behandlas. Du kan göra en anmälan också om du får avslag.
    .not-covered = Dataombudsmannen beslutar inte om ersättning, är inte ditt ombud och utreder inte brott.
    .cost = Vi hittade ingen uppgift om avgift.
    .how = Fråga först organisationen. Använd privatpersonens blankett: blanketten för personuppgiftsincidenter är bara för organisationer. Om saken gäller en myndighet på Åland, gör anmälan till Datainspektionen.
    .effect = Målet är att ärendet behandlas på ungefär ett år.

action-damages = Kräv ersättning av organisationen om du har lidit skada
    .does = Du kan kräva ersättning både för ekonomisk (materiell) och för immateriell skada, till exempel lidande.
    .not-covered = Dataombudsmannen beslutar inte om ersättning. Lita inte på ett meddelande som lovar ersättning som du inte har begärt.
    .cost = Vi hittade ingen uppgift om avgift. En rättegång kan medföra kostnader.
    .how = Rikta först kravet till organisationen som ansvarar för dina uppgifter eller till dess underleverantör. Om den inte går med på det kan du väcka talan i tingsrätten.
    .effect = Ett krav som bygger på ett brott kan behandlas i rättegången om brottet.
    .ends = Tiden är vanligen tre år från att du fick veta om skadan och vem som ansvarar. Fråga en jurist vilken tidsfrist du har.

action-legal-aid = Fråga efter rättshjälp om du behöver en jurist
    .does = En jurist ger dig råd och hjälp.
    .not-covered = Du får inte hjälp i en obetydlig sak eller en sak som din försäkring täcker. Kontrollera först försäkringen.
    .cost = Din ekonomi avgör om hjälpen är avgiftsfri eller om du betalar en del.
    .how = Kontakta vilken rättshjälpsbyrå som helst. På nätet kan du utan inloggning räkna ut om du kan få hjälp, eller fråga anonymt i chatten.
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
    .not-covered = Guiden berättar inte om just dina uppgifter har stulits. Den är främst gjord för vuxna.
    .cost = Avgiftsfritt.
    .how = Svara på guidens frågor. Dina svar sparas inte.

action-identity-code-change = Ansök om ändrad personbeteckning bara i undantagsfall
    .does = Det är möjligt om beteckningen missbrukas upprepade gånger. Skälet kan också vara ett varaktigt hot mot din hälsa eller säkerhet: polisen bedömer det.
    .not-covered = Dataläckaget räcker inte i sig. Skadan måste vara betydande och ändringen verkligen stoppa missbruket. Reformen av personbeteckningarna ändrar inte nuvarande beteckningar och kräver inget av dig.
    .cost = Vi hittade ingen uppgift om avgift.
    .how = Gör en fritt formulerad och motiverad ansökan till Myndigheten för digitalisering och befolkningsdata.

action-report-to-ncsc = Anmäl bluffmeddelanden till Cybersäkerhetscentret
    .does = Du kan anmäla ett bluffmeddelande, ett kapat konto eller ett skadligt program.
    .not-covered = Anmälan är ingen brottsanmälan. Lämna dina kontaktuppgifter om du vill bli kontaktad.
    .cost = Vi hittade ingen uppgift om avgift.
    .how = Fyll i blanketten eller skicka e-post och bifoga meddelandet eller en bild av det. Anmälan är konfidentiell.

action-keep-evidence = Spara hotmeddelandet som bevis
    .does = Polisen behöver meddelandet sådant som det kom.
    .not-covered = Om du är i fara, ring 112.
    .cost = Avgiftsfritt.
    .how = Ta en bild. Skriv upp avsändare, tid, krav och vart pengarna skulle betalas.

action-crisis-line = Ring MIELI Kristelefonen om du mår dåligt
    .does = Du kan prata om hur du mår.
    .not-covered = Kristelefonen reder inte ut dataläckaget. Vid livsfara, ring 112.
    .cost = Samtalet kostar det som din operatör tar.
    .how = På svenska är numret 09 2525 0112 och på engelska 09 2525 0113: kontrollera tiderna på nätet. Numret 09 2525 0111 svarar på finska dygnet runt. Om det är upptaget, försök på nytt senare.

action-youth-chat = Om du är ung, skriv i Sekasin-chatten
    .does = Du kan anonymt berätta vad som känns tungt.
    .not-covered = Chatten reder inte ut dataläckaget. Om du är i fara, ring 112.
    .cost = Vi hittade ingen uppgift om avgift.
    .how = Gå till sekasin.fi. Om det är kö, försök på nytt senare. Vi vet inte när chatten svarar på svenska.
    .age = Chatten är för den som är 12–29 år.

action-log-request = Begär logguppgifter: vem har behandlat dina uppgifter?
    .does = Du får logguppgifter, en lista över vem som har behandlat uppgifterna.
    .not-covered = Listan visar inte om det fanns skäl att titta, och det blir inte alltid någon anteckning. För logguppgifter äldre än två år krävs ett särskilt skäl. En misstanke om att någon har tittat utan rätt kan vara ett sådant.
    .cost = Vi hittade ingen uppgift om avgift.
    .how = Skicka begäran till den som har uppgifterna: välfärdsområdet, staden eller HUS. Om en anteckning verkar konstig, be där om en utredning.
    .without-login = Fråga hur det går till på pappersblankett eller på plats.

action-omakanta = Se i MittKanta var dina patientuppgifter har behandlats
    .does = Du ser om uppgifterna har behandlats på ett ställe där du inte har fått vård.
    .not-covered = MittKanta visar inte vilken anställd som tittade på uppgifterna. För det behöver du logguppgifter.
    .cost = Vi hittade ingen uppgift om avgift.
    .how = Skriv själv adressen kanta.fi och logga in därifrån.
    .without-login = Begär logguppgifterna av den organisation vars anställda det gäller.
    .age = En minderårig kan logga in med ett eget identifieringsverktyg. En vårdnadshavare ser inte på nätet vem som har fått barnets uppgifter: fråga på vårdplatsen.
    .for-other = Du behöver en Suomi.fi-fullmakt av personen för hälso- och sjukvårdsärenden.

action-snooping-police-request = Be polisen utreda varför någon tittade på dina uppgifter, om du vill
    .does = Välfärdsområdet bad polisen utreda fallet och berättade att också en klient kan begära det.
    .not-covered = Vi vet inte om polisen redan har avslutat utredningen. Fråga först välfärdsområdet.
    .cost = Vi hittade ingen uppgift om avgift.
    .how = Nämn Egentliga Tavastlands välfärdsområde och hemvården i Forssatrakten, och ta med brevet om du fick ett.
    .without-login = Besök vilken polisstation som helst i Finland.

action-passwords = Byt lösenord och ta i bruk tvåfaktorsautentisering
    .does = Ditt gamla lösenord öppnar inte längre kontot. Vid tvåfaktorsautentisering behövs dessutom till exempel en kod från din telefon.
    .not-covered = Ett nytt lösenord tar inte tillbaka uppgifter som redan har läckt ut.
    .cost = Avgiftsfritt.
    .how = Skriv själv tjänstens adress, börja med e-posten och välj olika lösenord för olika tjänster. Gäller det användarnamnet på jobbet får du råd av arbetsgivaren.

action-savonia-password = Byt lösenord hos Savonia om du inte har bytt det efter intrånget
    .does = Savonia uppmanade alla studerande att byta lösenord.
    .not-covered = Källorna säger inte att lösenord har läckt.
    .cost = Vi hittade ingen uppgift om avgift.
    .how = Om du har samma lösenord någon annanstans, byt det där också. Fråga Savonia om högskolan fortfarande är beredd att köpa en tjänst som meddelar om missbruk av kreditupplysningar.

action-finnair-password = Byt lösenord hos Finnair Plus om du inte har bytt det efter intrånget
    .does = Finnair rekommenderade ett nytt lösenord.
    .not-covered = Enligt Finnair gick det inte att logga in med de uppgifter som läckte.
    .cost = Vi hittade ingen uppgift om avgift.
    .how = Skriv själv Finnairs adress. Om du har samma lösenord någon annanstans, byt det där också.

action-directory-ban = Fråga operatören om nya abonnemang och be att dina uppgifter hemlighålls
    .does = Ditt nummer och din adress lämnas inte ut från nummertjänster eller telefonkataloger.
    .not-covered = Förbudet gäller inte andra register. En spärr mot nya abonnemang hittade vi inte hos någon operatör.
    .cost = Samtalet kostar det som din operatör tar.
    .how = Ring numret som finns på operatörens webbplats och be om ett förbud mot att lämna ut adressuppgifter. Fråga också om operatören kan anteckna att ett nytt abonnemang kräver identifiering i butik.

action-home-insurance = Kontrollera vad din hemförsäkring ersätter
    .does = Rättsskyddet i hemförsäkringen eller fackförbundets försäkring kan betala en jurist vid en tvist.
    .not-covered = Villkoren i din egen försäkring avgör.
    .cost = Vi hittade ingen uppgift om avgift. Du kan få betala en självrisk för juristen.
    .how = Ring försäkringsbolaget innan du anlitar en jurist. Fråga om rättsskydd och identitetsstöld.

action-lost-document = Anmäl passet eller identitetskortet som förkommet bara om det verkligen är borta
    .does = Polisen makulerar handlingen, och den som hittar den kan inte längre använda den.
    .not-covered = Anmälan behövs inte på grund av en personbeteckning eller bara en kopia.
    .cost = Avgiftsfritt. En ny handling kostar.
    .how = Leta först. Gör anmälan med polisens blankett på nätet. Om du är utomlands, kontakta Finlands beskickning.
    .undo = Det går inte: ett makulerat pass gäller aldrig mer, även om du hittar det.
    .without-login = Besök en polisstation. Det går inte per telefon.

action-personal-safety-nondisclosure = Ansök om spärrmarkering om du utsätts för ett allvarligt hot
    .does = Din adress och hemkommun hemlighålls i befolkningsdatasystemet och fordonsregistret.
    .not-covered = Dataläckaget räcker inte i sig. Andra register omfattas inte.
    .cost = Avgiftsfritt.
    .how = Skriv en ansökan till Myndigheten för digitalisering och befolkningsdata och bifoga handlingar om hotet. Om du är i fara, ring 112.
    .ends = Först högst fem år, sedan två år i taget.
    .side-effects = Din adress går inte längre till sjukhus, kommuner, banker eller försäkringsbolag. Att sköta ett barns ärenden på nätet kan bli begränsat.
    .undo = Du kan be myndigheten avsluta spärrmarkeringen.
    .age = För minderåriga ansöker vårdnadshavarna tillsammans.

action-swedish-number-misused = Agera i Sverige om någon missbrukar ett svenskt personnummer
    .does = Polisen i Sverige ger råd för den som märker att någon handlar eller lånar i en annans namn.
    .not-covered = Det här gäller inte den finländska personbeteckningen.
    .cost = Vi hittade ingen uppgift om avgift.
    .how = Gör en polisanmälan i Sverige. Ring banken och bestrid fakturor som du inte känner igen. Kontrollera adressen hos Skatteverket, och hos Svensk Adressändring att posten inte eftersänds. Om någon har tagit en kreditupplysning i en annans namn kan personnumret spärras hos det kreditupplysningsföretaget.
