# Åtgärder: vad du kan göra, vad det hjälper mot och vad det inte hjälper mot.

action-ask-organisation = Fråga organisationen vilka av dina uppgifter fallet gäller
    .does = Säkert besked får du bara av den organisation som du var kund eller klient hos. Du kan också fråga varifrån uppgifterna kommer, vem som har fått dem och hur länge de sparas.
    .not-covered = Begäran hindrar inte att uppgifterna missbrukas. Organisationen kan säga nej, men den måste ange varför.
    .cost = Den första kopian av dina uppgifter är avgiftsfri. Fler kopior kan kosta.
    .how = Ange ditt namn, dina kontaktuppgifter, vilka uppgifter du vill ha, från vilken tid och i vilken form. Skriv inte din personbeteckning eller hälsouppgifter i vanlig e-post.
    .effect = Du ska få svar inom en månad. Om begärandena är många eller svåra kan det ta sammanlagt tre månader.
    .without-login = Sätten varierar mellan organisationerna. Fråga kundtjänsten hur du gör en begäran utan att logga in.
    .for-other = Fråga organisationen hur du gör begäran för någon annan. I Östra Nylands och Mellersta Finlands välfärdsområden går det med fullmakt.

action-keep-log = Skriv upp vad du gör
    .does = Du minns senare vad du anmälde, när och till vem. Anteckningarna kan hjälpa polisen och den som bedömer dina skador.
    .not-covered = Anteckningar hindrar inte missbruk.
    .cost = Avgiftsfritt.
    .how = Skriv en kort anteckning varje gång du ringer, anmäler eller får svar. Spara också brev, meddelanden och fakturor.

action-watch-bills = Håll koll på fakturor, konto och post
    .does = Du märker i tid om någon beställer eller lånar i ditt namn. Ett tecken kan vara en faktura, en paketavi eller ett kreditbeslut som du inte känner till.
    .not-covered = Att hålla koll hindrar inte beställningar eller lån. Det hjälper dig att ingripa tidigt.
    .cost = Avgiftsfritt.
    .how = Gå igenom kontoutdrag och brev regelbundet. Kontrollera ibland din adress bland personuppgifterna i Suomi.fi, för du får inget meddelande om adressen ändras.

action-credit-ban-free = Gör ett avgiftsfritt kreditförbud i Skatteförvaltningens register
    .does = Kreditgivaren ser förbudet när någon ansöker om lån i ditt namn. Då måste kreditgivaren överväga lånet extra noga.
    .not-covered = Förbudet är inget absolut hinder, för kreditgivaren bestämmer själv. Förbudet visas för kreditgivare, så det hindrar inte alltid köp mot faktura.
    .cost = Avgiftsfritt.
    .how = Logga in i det positiva kreditupplysningsregistrets e-tjänst och välj risk för identitetsstöld som orsak. Ge samtidigt ditt samtycke till att uppgiften också lämnas till kreditupplysningsföretag.
    .effect = Du kan välja startdag, också en senare dag. Ett förbud på pappersblankett börjar gälla när blanketten har behandlats.
    .ends = Förbudet gäller tills vidare eller till den dag du väljer.
    .side-effects = Det kan bli svårare också för dig att få nya lån. Dina nuvarande lån och kort fungerar som förut. Du får inget intyg över förbudet.
    .undo = Du kan ändra eller ta bort förbudet när som helst i e-tjänsten eller med blanketten.
    .without-login = Fyll i Skatteförvaltningens pappersblankett.
    .age = En vårdnadshavare kan göra förbudet för en minderårig. Kontrollera i e-tjänsten om det går där. Använd annars pappersblanketten.
    .for-other = Du behöver en Suomi.fi-fullmakt av personen för att se kreditupplysningar och göra kreditförbud. Då ser du alla personens lån och kan också ta bort förbudet. Om personen inte kan identifiera sig på nätet går det att ansöka om fullmakten.

action-credit-ban-commercial = Överväg ett avgiftsbelagt kreditförbud hos kreditupplysningsföretagen
    .does = Förbudet syns för företag som kontrollerar dina kreditupplysningar i de här registren. Registren förs av Suomen Asiakastieto och Dun & Bradstreet. Suomi.fi råder dig att använda det avgiftsfria förbudet och båda de avgiftsbelagda samtidigt för ett heltäckande skydd.
    .not-covered = Förbudet syns inte för en säljare som inte kontrollerar dina kreditupplysningar.
    .cost = Avgiftsbelagt. Vi hittade inget aktuellt pris, så fråga företaget.
    .how = Gör först det avgiftsfria kreditförbudet och ge samtycke till kreditupplysningsföretagen, så kan behovet vara mindre. Du kan kontrollera dina egna kreditupplysningar i båda registren avgiftsfritt en gång om året.
    .ends = Fråga företaget hur länge förbudet gäller.
    .side-effects = Kreditupplysningar kontrolleras också när du hyr bostad, öppnar ett telefonabonnemang eller tar en försäkring. Berätta därför om förbudet för den andra parten på förhand.
    .without-login = Fråga företagets kundtjänst hur förbudet kan göras.

action-move-block-dvv = Förhindra flyttanmälan i ditt namn
    .does = Spärren hjälper till att hindra andra från att ändra din adress i befolkningsdatasystemet. Falska adressändringar har använts för att styra nätbeställningar till en annan plats.
    .not-covered = Spärren gäller inte Postis adressuppgifter, banker eller butiker. Tjänsten gäller inte Åland. Med bara en personbeteckning kan ingen göra en flyttanmälan på nätet.
    .cost = Ingen avgift nämns.
    .how = Gör spärren i tjänsten Suomi.fi. Slå dessutom på Postis flyttskydd.
    .effect = En spärr som görs i Suomi.fi börjar gälla utan dröjsmål. En spärr som görs på ett serviceställe börjar gälla med fördröjning.
    .ends = Spärren gäller tills du återkallar den.
    .side-effects = Du måste återkalla spärren innan du gör en egen flyttanmälan.
    .undo = Återkalla spärren i Suomi.fi eller på myndighetens serviceställe.
    .without-login = Besök något av serviceställena hos Myndigheten för digitalisering och befolkningsdata.
    .age = Den som har fyllt 15 år kan göra spärren själv. För barn under 15 år rekommenderas att vårdnadshavarna spärrar sin egen flytt. Då behandlas barnets flytt inte utan att vårdnadshavaren hörs.
    .for-other = I Suomi.fi kan du inte göra spärren för en annan vuxen. Fråga myndigheten hur det går till.

action-move-protection-posti = Slå på Postis flyttskydd
    .does = Lätt flyttskydd hindrar en flyttanmälan på papper till Posti i ditt namn. Flyttskydd hindrar flyttanmälningar både på papper och på nätet, och du får alltid en bekräftelse.
    .not-covered = Lätt flyttskydd hindrar inte en flyttanmälan som görs på nätet med inloggning. Det påverkar inte paketens adress. Befolkningsdatasystemet kräver en egen spärr.
    .cost = Ingen avgift nämns.
    .how = Slå på det lätta flyttskyddet i Postis webbtjänst eller i appen OmaPosti. Välj det starkare flyttskyddet om också dina nätbankskoder eller andra identifieringsverktyg har stulits.
    .effect = Lätt flyttskydd börjar gälla utan dröjsmål.
    .ends = Skyddet gäller tills du tar bort det.
    .side-effects = Det starkare flyttskyddet måste tas bort innan du själv flyttar.
    .undo = Det lätta flyttskyddet kan du ta bort i samma tjänst.
    .without-login = Fråga Postis kundtjänst hur skyddet kan göras utan att logga in.

action-prh-ban = Anmäl registreringsförbud till Patent- och registerstyrelsen
    .does = Du antecknas inte som ansvarsperson i ett företag eller en sammanslutning utan ditt särskilda samtycke.
    .not-covered = Förbudet tar inte bort uppdrag som redan är antecknade för dig. Det gäller inte lån eller beställningar.
    .cost = Ingen avgift nämns. Fråga Patent- och registerstyrelsen.
    .how = Hämta blanketten på prh.fi, fyll i den och skriv under. Skicka den med skyddad e-post eller per brev, eller lämna den i kundtjänsten, för den innehåller din personbeteckning.
    .ends = Förbudet gäller tills du återkallar det.
    .undo = Du kan återkalla förbudet.

action-contact-nondisclosure = Överväg ett förbud mot utlämnande av kontaktuppgifter
    .does = Din adress lämnas inte ut från befolkningsdatasystemet till adresstjänster.
    .not-covered = Förbudet gäller bara befolkningsdatasystemet. Myndigheter och banker får fortfarande dina uppgifter. Spärrmarkering är en annan sak: den passar bara om din hälsa eller säkerhet verkligen är hotad.
    .cost = Ingen avgift nämns.
    .how = Gör förbudet bland personuppgifterna i tjänsten Suomi.fi. För fordonsregistret behövs ett eget förbud hos Traficom.
    .side-effects = Inte heller andra får din adress från adresstjänster.
    .undo = Du kan återkalla förbudet.
    .without-login = Ring Myndigheten för digitalisering och befolkningsdata eller skicka en blankett eller ett fritt formulerat brev.
    .age = Vårdnadshavarna kan göra förbudet för ett barn med blankett eller brev. I Suomi.fi eller per telefon går det inte.
    .for-other = I Suomi.fi eller per telefon kan du inte göra förbudet för någon annan. Fråga myndigheten hur det går till.

action-bank-contact = Berätta för banken att ditt kontonummer kan finnas hos utomstående
    .does = Banken kan ge råd om vad du ska hålla koll på. Du kan begära rättelse om det på kontot finns en betalning som du inte har gjort.
    .not-covered = Anmälan hindrar inte falska fakturor. Bara på grund av kontonumret behöver kontot vanligen inte stängas.
    .cost = Samtalet kostar det som din operatör tar. Ingen annan avgift nämns.
    .how = Ring numret som du hittar på bankens egen webbplats. Berätta vilka uppgifter som kan ha hamnat hos utomstående.

action-close-bank-codes = Spärra nätbankskoderna eller kortet om du gav dem till någon
    .does = Koderna eller kortet kan inte längre användas. Enligt OP och Säästöpankki upphör ditt ansvar när du gör anmälan.
    .not-covered = Spärren ger inte tillbaka pengar som redan har tagits. Begär rättelse av banken och gör en brottsanmälan.
    .cost = Samtalet kostar det som din operatör tar. Ingen annan avgift nämns.
    .how = Ring genast bankens spärrtjänst: numret finns på bankens webbplats och i FINE:s lista. Använd inte ett nummer som du fick i ett meddelande.
    .effect = Koderna eller kortet spärras genast när du anmäler.
    .side-effects = Med spärrade nätbankskoder kan du inte heller logga in i andra tjänster.
    .undo = Ett spärrat kort tas inte i bruk på nytt, utan du får ett nytt kort.
    .for-other = Enligt OP kan en närstående ringa om kunden själv inte kan. Fråga andra banker om det är likadant där.
    .estate = Ring den avlidnas bank och be att nätbankskoderna och korten spärras.

action-door-code-change = Be om att husets dörrkod (portkod) byts
    .does = Med den gamla koden kommer ingen längre in i huset.
    .not-covered = En ny kod ändrar inte att din adress kan ha hamnat hos utomstående.
    .cost = Ingen avgift nämns. Fråga disponenten eller hyresvärden.
    .how = Berätta för disponenten eller hyresvärden att dörrkoden kan ha hamnat hos utomstående. Du behöver inte berätta vad som har levererats till dig.
    .side-effects = Den nya koden måste ges till dem som behöver den, till exempel hemvården.

action-beware-payment-request = Betala inte om någon begär betalning för välfärdsområdets vårdartiklar
    .does = Du känner igen ett bedrägeri som passar de stulna uppgifterna. Enligt välfärdsområdena i Birkaland och Norra Österbotten tyder en sådan begäran på brott.
    .not-covered = Om du också köper produkter själv kan du få en äkta faktura för dem. Kontrollera fakturan med säljaren på ett nummer som du redan känner till.
    .cost = Avgiftsfritt.
    .how = Välfärdsområdets och Helsingfors stads vårdartiklar (vårdmaterial) är avgiftsfria, så öppna inte en betalningslänk. Om du är osäker, ring utdelningen av vårdartiklar på ett nummer från ett gammalt brev.

action-beware-phishing = Se upp med meddelanden som ber om pengar, koder eller inloggning
    .does = Det blir svårare för en bedragare att få koder eller pengar av dig. Polisen, banken eller Skatteförvaltningen ber inte om nätbankskoder per telefon eller e-post.
    .not-covered = Det här hindrar inte att meddelanden kommer. Ett bluffmeddelande kan dyka upp i samma tråd som äkta meddelanden. Rätt namn eller adress bevisar inte att meddelandet är äkta.
    .cost = Avgiftsfritt.
    .how = Fråga dig själv: väntade jag på meddelandet, ber det om pengar eller koder, är det bråttom? Om du är osäker, öppna inte länken utan skriv själv adressen eller ring ett bekant nummer.

action-beware-door-visitor = Håll dörren stängd om du inte väntade besök
    .does = Rådet hjälper om någon använder din adress eller dina beställningar som förevändning för att komma in. Våren 2024 utgav sig en utomstående för att arbeta inom hemvården i Tammerfors.
    .not-covered = Det här hindrar ingen från att komma till dörren. Om du är i fara, ring 112.
    .cost = Avgiftsfritt.
    .how = Be besökaren vänta utanför och ring ett nummer som du redan känner till. I Birkaland har hemvårdens anställda alltid personkort och ber aldrig om pengar, nätbankskoder eller kort.

action-dispute-invoice = Bestrid en faktura eller ett lån som inte är ditt
    .does = Avsändaren får veta att du inte har beställt eller lånat något. En faktura bevisar ingen skuld: avsändaren måste visa vilket avtal den bygger på.
    .not-covered = Bestridandet hindrar inte nya beställningar. Gör därför också en brottsanmälan.
    .cost = Avgiftsfritt.
    .how = Skriv till avsändaren att du inte har ingått något avtal, och spara fakturan och ditt meddelande. Bifoga en kopia av brottsanmälan när du har fått den av polisen.
    .estate = Dödsboet kan bestrida fakturan på samma sätt. Berätta för avsändaren när personen avled.

action-report-offence = Gör en brottsanmälan till polisen
    .does = Polisen kan börja utreda saken. Anmälan behövs också om du kräver ersättning för ett brott.
    .not-covered = Anmälan stoppar inte missbruket och ger inte i sig pengar. Nödnumret 112 är bara för farliga situationer.
    .cost = Ingen avgift nämns.
    .how = Berätta noga vad som hände och när, nämn dataintrånget och spara meddelanden och fakturor. Berätta också om du yrkar på straff: vid identitetsstöld måste du själv göra det.
    .effect = Polisen för över nätanmälan till sitt system för hand, och det kan ta dagar eller veckor. Sedan får anmälan ett nummer. Bekräftelsen är ingen kopia av anmälan.
    .without-login = Besök vilken polisstation som helst i Finland.
    .age = Också minderåriga bör anmäla brott.
    .for-other = Vem som helst kan anmäla ett brott för någon annan. Vid identitetsstöld är det ändå den som brottet gäller som yrkar på straff.
    .estate = Dödsboet kan berätta för polisen att den avlidnas uppgifter missbrukas.

action-blackmail-steps = Om du blir utpressad: betala inte och svara inte
    .does = En betalning garanterar inte att uppgifterna tas bort. Utpressning är ett brott och du har inte gjort något fel. Det är vanligt att bli skrämd.
    .not-covered = De här råden tar inte bort uppgifter som redan har spridits. Sök inte efter läckta uppgifter och dela dem inte. Om du är i fara nu, ring 112.
    .cost = Avgiftsfritt.
    .how = Spara meddelandet och ta en bild av det. Gör sedan en brottsanmälan och prata med någon.

action-victim-support = Ring Brottsofferjouren om du behöver råd eller stöd
    .does = Brottsofferjouren ger råd och stöd när du har utsatts för ett brott. Du kan ringa anonymt.
    .not-covered = Samtalet ersätter inte en brottsanmälan.
    .cost = Samtalet är avgiftsfritt.
    .how = Ring 116 006. Om det är upptaget, försök på nytt senare.

action-therapy-support-own = Fortsätt med din egen vård eller terapi
    .does = Du får stöd av någon som känner till din situation. Du har inte gjort något fel.
    .not-covered = Vården ersätter inte en brottsanmälan och inte heller förbud och spärrar.
    .cost = Ingen avgift nämns. Priset beror på din vårdplats.
    .how = Kontakta din egen terapeut eller läkare och kom överens om fortsättningen. Om du inte har någon vårdkontakt, kontakta hälsovårdscentralen eller social- och krisjouren.

action-kela-records = Begär dina uppgifter från Vastaamo av FPA
    .does = Du får se vad som står om dig i Vastaamos handlingar. Handlingarna fördes över till FPA i mars 2021.
    .not-covered = Handlingarna visar inte vad brottslingarna kopierade. Om besöken betalades med servicesedel eller betalningsförbindelse finns uppgifterna hos den som betalade.
    .cost = Ingen avgift nämns.
    .how = Skicka begäran med skyddad e-post till toimintansa.lopettaneet@kela.fi. FPA skickar den vidare till välfärdsområdet, som ger dig uppgifterna.

action-state-treasury = Ta reda på om du kan få ersättning av Statskontoret
    .does = Statskontoret kan betala ersättning för lidande som orsakats av utpressning eller försök till det.
    .not-covered = Ersättning för lidande betalas inte för själva dataintrånget eller för att uppgifterna har spritts. För tillfälligt men behövs en medicinsk utredning som redan finns från hösten 2020. Summan kan avvika från domstolens.
    .cost = Ingen avgift nämns.
    .how = Först behövs en brottsanmälan och ett ersättningskrav mot gärningsmannen i domstol. Om du inte var med i rättegången, fråga Statskontoret vad du kan göra.
    .ends = Ansök inom tre år från den lagakraftvunna domen. Om saken inte har varit i domstol är tiden tio år från gärningen. Fråga Statskontoret vilken tidsfrist du har.
    .without-login = Fråga Statskontoret hur du ansöker utan att logga in.
    .estate = Dödsboet kan få ersättning. Fråga Statskontoret vad som behövs för ansökan.

action-complaint-ombudsman = Anmäl till dataombudsmannen om organisationen inte svarar
    .does = Dataombudsmannen övervakar att uppgifter om människor behandlas rätt. Du kan anmäla om du inte får svar eller om du får avslag.
    .not-covered = Dataombudsmannen beslutar inte om ersättning, är inte ditt ombud och utreder inte brott.
    .cost = Ingen avgift nämns.
    .how = Fråga först organisationen själv. Använd sedan privatpersonens blankett, för blanketten för personuppgiftsincidenter är bara för organisationer.
    .effect = Målet för handläggningen är ungefär ett år.

action-damages = Kräv ersättning av organisationen om du har lidit skada
    .does = Du kan kräva ersättning både för ekonomisk och för immateriell skada.
    .not-covered = Dataombudsmannen behandlar inte ersättningskrav. Lita inte på ett meddelande som lovar ersättning som du inte har sökt.
    .cost = För kravet nämns ingen avgift. En rättegång kan medföra kostnader.
    .how = Ställ först kravet till organisationen som ansvarar för dina uppgifter eller till dess underleverantör. Om den inte går med på kravet kan du väcka talan i tingsrätten.
    .effect = Krav som bygger på ett brott kan behandlas i rättegången om brottet.
    .ends = Tiden är vanligen tre år från att du fick veta om skadan och vem som ansvarar. Fråga en jurist vilken tidsfrist du har.

action-legal-aid = Fråga efter rättshjälp om du behöver en jurist
    .does = En jurist på rättshjälpsbyrån ger dig råd och hjälp.
    .not-covered = Du får inte rättshjälp om din försäkring täcker saken eller om saken är obetydlig. Kontrollera därför först din egen försäkring.
    .cost = Beror på hur mycket pengar du har att använda. Hjälpen kan vara avgiftsfri, eller så betalar du en del.
    .how = Kontakta vilken rättshjälpsbyrå som helst, oavsett var du bor. På nätet kan du utan inloggning räkna ut om du kan få hjälp, eller fråga anonymt i chatten.
    .without-login = Ring eller besök en rättshjälpsbyrå.
    .age = För minderåriga avgör deras egna medel, inte föräldrarnas.

action-consumer-advice = Fråga konsumentrådgivningen om råd
    .does = Rådgivaren hjälper om du inte kommer överens med företaget om en faktura eller beställning.
    .not-covered = Konsumentrådgivningen behandlar inte tvister om statliga eller kommunala tjänster. Den behandlar inte heller tvister mellan privatpersoner.
    .cost = Rådgivningen är avgiftsfri. Samtalet kostar som ett vanligt inrikessamtal.
    .how = Skriv först till företaget. Ring sedan rådgivningen eller fyll i kontaktblanketten om saken inte reder ut sig.
    .effect = Blanketten besvaras på ungefär en vecka, oftast per telefon. Samtalet kan komma från ett okänt nummer.

action-suomi-fi-guide = Läs Suomi.fi-guiden om informationsläckage
    .does = Guiden samlar myndigheternas råd på ett ställe. Dina svar sparas inte.
    .not-covered = Guiden berättar inte om just dina uppgifter har stulits. Den är främst gjord för vuxna, men många råd passar också minderåriga.
    .cost = Avgiftsfritt.
    .how = Öppna guiden på suomi.fi. Svara på några frågor, så får du råd för din egen situation.

action-identity-code-change = Ansök om ändrad personbeteckning bara i undantagsfall
    .does = Ändringen är avsedd för situationer där beteckningen missbrukas upprepade gånger. Den är möjlig också om din hälsa eller säkerhet är varaktigt hotad.
    .not-covered = Enbart ett dataläckage räcker inte. Missbruket måste upprepas, skadan vara betydande och ändringen verkligen stoppa det. Vid hot gör polisen en hotbedömning.
    .cost = Ingen avgift nämns.
    .how = Gör en fritt formulerad ansökan till Myndigheten för digitalisering och befolkningsdata. Motivera den, för myndigheten avgör saken.

action-report-to-ncsc = Anmäl bluffmeddelanden till Cybersäkerhetscentret
    .does = Också privatpersoner kan anmäla bluffmeddelanden, kapade konton eller skadliga program. Anmälan är till nytta också för andra.
    .not-covered = Anmälan är ingen brottsanmälan. Lämna dina kontaktuppgifter om du vill bli kontaktad.
    .cost = Ingen avgift nämns.
    .how = Fyll i anmälningsblanketten eller skicka e-post och bifoga meddelandet eller en bild av det. Anmälan är konfidentiell, och blanketten frågar om polisen får uppgifterna.

action-keep-evidence = Spara hotmeddelandet som bevis
    .does = Polisen behöver meddelandet sådant som det kom. Om du antecknar allt genast behöver du inte läsa meddelandet varje gång.
    .not-covered = Bevisen hindrar inte nya meddelanden. Om du är i fara, ring 112.
    .cost = Avgiftsfritt.
    .how = Spara det ursprungliga meddelandet och ta en bild av det. Anteckna avsändaren, dagen och klockslaget, vad som krävs och till vilket konto eller vilken adress pengarna begärs. Ge det här till polisen.

action-crisis-line = Ring MIELI Kristelefonen om du mår dåligt
    .does = Du kan prata om hur du mår.
    .not-covered = Kristelefonen reder inte ut dataläckaget och gör ingen brottsanmälan. Vid livsfara, ring 112.
    .cost = Kristelefonen tar ingen avgift, men samtalet kostar det som din operatör tar.
    .how = På svenska är numret 09 2525 0112 och på engelska 09 2525 0113: kontrollera tiderna på nätet. På finska är numret 09 2525 0111, och där svarar någon dygnet runt. Om det är upptaget, försök på nytt senare.

action-youth-chat = Om du är ung, skriv i Sekasin-chatten
    .does = Du kan anonymt berätta vad som känns tungt.
    .not-covered = Chatten reder inte ut dataläckaget. Om du är i fara, ring 112.
    .cost = Ingen avgift nämns.
    .how = Gå till sekasin.fi och skriv. Om det är kö, försök på nytt senare. Vi vet inte när chatten svarar på svenska.
    .age = Chatten är för den som är 12–29 år.

action-log-request = Be att få veta vem som har behandlat dina uppgifter
    .does = Du får logguppgifter, alltså en lista över vilka som har behandlat dina uppgifter. Misstankarna på HUS kom fram när människor begärde sina egna logguppgifter.
    .not-covered = Listan visar inte om det fanns skäl att titta. Det lämnar inte alltid spår att någon har tittat. Logguppgifter som är äldre än två år får du bara av särskilda skäl.
    .cost = Ingen avgift nämns.
    .how = Skicka begäran till den vars fall det är: välfärdsområdet, staden eller HUS. Om någon anteckning verkar konstig, fråga där varför någon tittade på dina uppgifter.
    .without-login = Fråga hur du gör begäran på en pappersblankett eller på plats.

action-omakanta = Se i MittKanta var dina patientuppgifter har behandlats
    .does = Du ser om uppgifterna har behandlats på ett ställe där du inte har varit.
    .not-covered = MittKanta visar inte vilken anställd som tittade på uppgifterna. För det behöver du logguppgifter.
    .cost = Ingen avgift nämns.
    .how = Skriv själv adressen kanta.fi och logga in i MittKanta därifrån.
    .without-login = Begär logguppgifterna direkt av den vars anställda fallet handlar om.
    .age = En minderårig kan logga in själv med ett eget identifieringsverktyg. En vårdnadshavare ser inte på nätet vem som har fått barnets uppgifter. Fråga på vårdplatsen.
    .for-other = Du behöver en Suomi.fi-fullmakt av personen för hälso- och sjukvårdsärenden.

action-snooping-police-request = Be polisen utreda fallet om du vill
    .does = Välfärdsområdet bad själv polisen utreda fallet. Det berättade att också en klient kan begära en utredning.
    .not-covered = Vi vet inte om polisen redan har avslutat utredningen. Fråga först välfärdsområdet.
    .cost = Ingen avgift nämns.
    .how = Nämn Egentliga Tavastlands välfärdsområde och hemvården i Forssatrakten, och ta med brevet om du fick ett.
    .without-login = Besök vilken polisstation som helst i Finland.

action-passwords = Byt lösenord och ta i bruk inloggning i två steg
    .does = Ditt gamla lösenord öppnar inte längre kontot. Vid inloggning i två steg behövs utöver lösenordet till exempel en kod från din telefon.
    .not-covered = Källorna talar om användarnamn, inte om lösenord. Ett nytt lösenord hindrar inte bluffmeddelanden.
    .cost = Avgiftsfritt.
    .how = Skriv själv tjänstens adress och byt lösenordet där. Börja med e-posten, och välj ett eget lösenord för varje tjänst. Arbetsgivaren ger råd om arbetsplatsens användarnamn.

action-directory-ban = Be operatören hemlighålla ditt nummer och din adress
    .does = Dina uppgifter lämnas inte ut från nummertjänster eller telefonkataloger.
    .not-covered = Förbudet gäller inte befolkningsdatasystemet eller andra register. Den som redan har ditt nummer kan fortfarande ringa.
    .cost = Ingen avgift nämns. Fråga din operatör.
    .how = Ring operatörens kundtjänst och be om ett förbud mot att lämna ut adressuppgifter.
    .side-effects = Inte heller andra hittar ditt nummer i katalogen.

action-operator-subscriptions = Fråga operatören hur den identifierar den som öppnar ett nytt abonnemang
    .does = Fråga om operatören kan anteckna på dina uppgifter att ett nytt abonnemang kräver identifiering i butik.
    .not-covered = Vi hittade ingen operatör som har en sådan spärr. Svaret kan vara nej.
    .cost = Samtalet kostar det som din operatör tar. Ingen annan avgift nämns.
    .how = Ring kundtjänsten på numret som du hittar på operatörens egen webbplats.

action-home-insurance = Kontrollera vad din hemförsäkring ersätter
    .does = Rättsskyddet i försäkringen kan betala en jurist om det blir en tvist. Också fackförbundets försäkring kan ha ett rättsskydd.
    .not-covered = Försäkringarna skiljer sig åt. Villkoren i din egen försäkring avgör.
    .cost = Ingen avgift nämns för att fråga. För juristen kan en självrisk bli kvar att betala.
    .how = Ring försäkringsbolaget innan du anlitar en jurist. Fråga om rättsskydd och identitetsstöld.

action-lost-document = Anmäl passet eller identitetskortet som förkommet bara om det verkligen är borta
    .does = Polisen makulerar handlingen, och den som hittar den kan inte längre använda den.
    .not-covered = Anmälan behövs inte på grund av en personbeteckning eller bara en kopia.
    .cost = Anmälan är avgiftsfri. En ny handling kostar.
    .how = Leta först. Gör anmälan med polisens blankett på nätet. Om du är utomlands, kontakta Finlands beskickning.
    .undo = Anmälan kan inte återtas: ett makulerat pass gäller aldrig mer, även om du hittar det.
    .without-login = Besök en polisstation. Per telefon går det inte att göra anmälan.

action-personal-safety-nondisclosure = Ansök om spärrmarkering bara om någon verkligen hotar dig
    .does = Din adress och hemkommun hemlighålls i befolkningsdatasystemet och fordonsregistret.
    .not-covered = Bara ett dataläckage är inte skäl nog. Andra register omfattas inte.
    .cost = Avgiftsfritt.
    .how = Skriv en ansökan till Myndigheten för digitalisering och befolkningsdata och bifoga handlingar om hotet. Om du är i fara nu, ring 112.
    .ends = Först högst fem år, sedan två år i taget.
    .side-effects = Din adress går inte längre vidare till sjukhus, kommuner, banker eller försäkringsbolag. Att sköta ett barns ärenden på nätet kan bli begränsat.
    .undo = Du kan be myndigheten avsluta spärrmarkeringen.
    .age = För minderåriga ansöker vårdnadshavarna tillsammans.
