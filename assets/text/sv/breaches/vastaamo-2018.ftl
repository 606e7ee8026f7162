# Dataintrånget hos Vastaamo: vad som hände, vem det gäller och vem som har sagt vad.

breach-vastaamo-2018 = Psykoterapicentret Vastaamo (2018)
    .what = Vastaamo gav psykoterapi på olika håll i Finland. Patientdatabasen kopierades olovligen år 2018. Hösten 2020 publicerade en utpressare uppgifter på nätet och krävde pengar av kunderna.
    .status = Uppgifterna fanns på nätet åtminstone i oktober 2020 och januari 2021. I april 2023 kände polisen till ungefär 130–140 fall av missbruk eller försök till missbruk. Hovrätten gav sin dom den 26 februari 2026.
    .told = Psykoterapicentret Vastaamo
    .because = { $about ->
       *[you] en organisation har meddelat dig att dataintrånget hos Vastaamo gäller dig
        [other] en organisation har meddelat att dataintrånget hos Vastaamo gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att dataintrånget hos Vastaamo gäller dig
        [other] ingen organisation har meddelat att dataintrånget hos Vastaamo gäller personen
      }
    .unknown = Vi vet inte vem som har laddat ner uppgifterna eller om hovrättens dom är slutlig. Källorna nämner inte personer vars första kontakt med Vastaamo var i april 2019 eller senare. Fråga Statskontoret om tidsfristerna för ersättning.
    .differ = Utpressarens 40 000 var ett påstående. De andra siffrorna räknar olika saker vid olika tider, till exempel personer eller brottsanmälningar.

group-vastaamo-2018-clients = Personer vars första kontakt med Vastaamo var före december 2018, eller före april 2019 utan exakt tid
group-vastaamo-2018-late-clients = Personer vars första kontakt med Vastaamo var mellan december 2018 och mars 2019
group-vastaamo-2018-staff = Personer som arbetade hos Vastaamo

claim-vastaamo-2018-people-police = personer som fallet gäller
claim-vastaamo-2018-people-court = kunder vars patientuppgifter togs
claim-vastaamo-2018-people-database-2018 = personer i Vastaamos databas den 28 november 2018
claim-vastaamo-2018-people-database-2019 = personer i Vastaamos databas den 18 mars 2019
claim-vastaamo-2018-people-claimed = patienter vars uppgifter utpressaren påstod sig ha fått
claim-vastaamo-2018-people-tyks = patienter vid Åucs psykiatri som fallet kan gälla
claim-vastaamo-2018-people-kanta-hame = patienter vid Egentliga Tavastlands centralsjukhus som fallet kan gälla
claim-vastaamo-2018-people-reports-police = personer som hade gjort en brottsanmälan
claim-vastaamo-2018-people-reports-stt = personer som hade gjort en brottsanmälan
claim-vastaamo-2018-people-unreported = mottagare av utpressningsmeddelanden som åklagarna skrev till, eftersom brottsanmälan saknades
claim-vastaamo-2018-people-paid = personer som betalade utpressaren
claim-vastaamo-2018-people-misuse-2022 = personer vars uppgifter hade missbrukats enligt polisen
claim-vastaamo-2018-people-kela-requests = klienter vars begäran om uppgifter FPA hade svarat på
claim-vastaamo-2018-people-estate = personer som krävde ersättning av konkursboet
claim-vastaamo-2018-break-in-vastaamo = Det skedde sannolikt ett intrång i Vastaamos patientdatabas.
claim-vastaamo-2018-copied-court = Vastaamos patientdatabas kopierades olovligen.
claim-vastaamo-2018-incident-first = En personuppgiftsincident inträffade hos Vastaamo.
claim-vastaamo-2018-break-in-second = Ett andra dataintrång gjordes hos Vastaamo.
claim-vastaamo-2018-incident-second = En ny personuppgiftsincident inträffade hos Vastaamo.
claim-vastaamo-2018-threat-letter = Vastaamo fick ett hotbrev om att patientdatabasen hade kopierats.
claim-vastaamo-2018-notice = Vastaamo anmälde saken till dataombudsmannens byrå.
claim-vastaamo-2018-silence-first = Centralkriminalpolisen förbjöd Vastaamos företrädare att berätta om saken.
claim-vastaamo-2018-silence-second = Centralkriminalpolisen gav Vastaamos företrädare ännu ett förbud att berätta om saken.
claim-vastaamo-2018-silence-lifted = Förbudet att berätta om saken upphävdes.
claim-vastaamo-2018-first-records = Utpressaren berättade om intrånget på ett diskussionsforum på nätet och publicerade de första patientuppgifterna.
claim-vastaamo-2018-daily-records = Utpressaren började publicera patientuppgifter, hundra om dagen.
claim-vastaamo-2018-order = Biträdande dataombudsmannen ålade Vastaamo att personligen meddela alla som saken gäller.
claim-vastaamo-2018-whole-database = Hela databasen kunde i några timmar laddas ner från utpressarens webbplats.
claim-vastaamo-2018-blackmail-clients = Utpressaren skickade personliga utpressningsmeddelanden till Vastaamos kunder per e-post.
claim-vastaamo-2018-blackmail-staff = Utpressningsmeddelanden skickades också till Vastaamos anställda.
claim-vastaamo-2018-published-again = På nätet spreds en länk till en fil med eventuellt nästan 32 000 patienters uppgifter.
claim-vastaamo-2018-verve = Verve berättade om ett föravtal om att köpa Vastaamos psykoterapiverksamhet.
claim-vastaamo-2018-bankruptcy = Helsingfors tingsrätt försatte Vastaamo i konkurs.
claim-vastaamo-2018-care-ended = Vastaamo avslutade sina hälso- och sjukvårdstjänster.
claim-vastaamo-2018-kela-transfer = Vastaamos patientuppgifter överfördes till FPA för arkivering.
claim-vastaamo-2018-estate-closed = Tiden för att kräva ersättning av konkursboet gick ut.
claim-vastaamo-2018-fine = Vastaamo påfördes en administrativ påföljdsavgift på 608 000 euro.
claim-vastaamo-2018-police-deadline = Den tid som polisen gett för brottsanmälan och utlåtande gick ut.
claim-vastaamo-2018-kela-contact = FPA blev kontaktpunkt som förmedlar begäranden om uppgifter till välfärdsområdet.
claim-vastaamo-2018-judgment-district = Västra Nylands tingsrätt dömde en man till sex år och tre månaders fängelse.
claim-vastaamo-2018-civil-judgment = Hovrätten höll fast vid 7 000 euro i ersättning till en kund, men domen var ännu inte slutlig.
claim-vastaamo-2018-judgment-appeal = Helsingfors hovrätt skärpte straffet till sex år och 11 månader och ändrade inte avgörandet i skuldfrågan.
claim-vastaamo-2018-single-records = Enstaka uppgifter kan ha lästs eller kopierats mellan november 2018 och mars 2019.
claim-vastaamo-2018-staff-register = Intrånget gällde kundregistret, där det fanns uppgifter också om andra än patienter. Bolaget visste inte vilka uppgifter om anställda som fanns där.
claim-vastaamo-2018-security-neglected = Vastaamo försummade uppgifternas säkerhet och anmälde inte personuppgiftsincidenten.
claim-vastaamo-2018-ransom-company-reported = Av Vastaamo krävdes 40 bitcoin, då ungefär 450 000 euro.
claim-vastaamo-2018-ransom-company-prosecutors = Av Vastaamo krävdes ungefär 370 000 euro i bitcoin.
claim-vastaamo-2018-ransom-clients = Av kunderna krävdes 200 eller 500 euro.
claim-vastaamo-2018-tays = Fallet kan gälla barn och unga vars terapi köptes av Vastaamo åren 2016–2018.
claim-vastaamo-2018-oulu = Fallet kan också gälla patienter vid Uleåborgs universitetssjukhus.
claim-vastaamo-2018-hus = HUS berättade att det har hänvisat patienter till Vastaamo men inte hur många.
claim-vastaamo-2018-misuse-2023 = Uppgifter hade använts eller man hade försökt använda dem för andra brott i ungefär 130–140 fall.
claim-vastaamo-2018-misuse-services = Uppgifter har missbrukats i olika registreringar.
claim-vastaamo-2018-district-counts = Domen gällde grovt dataintrång, över 9 200 fall av spridning och nästan 21 000 utpressningsförsök.
claim-vastaamo-2018-district-completed = Domen gällde dessutom 20 fall av grov utpressning.
claim-vastaamo-2018-district-settlements = Straffet mildrades lite av att mannen hade ingått villkorliga förlikningar med tusentals personer.
claim-vastaamo-2018-kela-as-received = FPA lämnar ut patientuppgifterna i den form som FPA fick dem av Vastaamo.
claim-vastaamo-2018-kela-how = De egna patientuppgifterna kan begäras av FPA med en blankett eller skyddad e-post.
claim-vastaamo-2018-kela-county = Välfärdsområdet lämnar ut uppgifterna till klienten och behandlar rättelser.
claim-vastaamo-2018-kela-voucher = Om kommunen eller välfärdsområdet betalade besöket med servicesedel, bevarar betalaren uppgifterna.
claim-vastaamo-2018-treasury-covers = Ersättning för lidande kunde betalas för utpressning men inte för dataintrång eller spridning av uppgifter.
claim-vastaamo-2018-treasury-needs = Sökanden skulle göra en brottsanmälan och kräva ersättning av gärningspersonen före ansökan.
claim-vastaamo-2018-treasury-three-years = Ersättning ska sökas inom tre år från det att domen om ersättningen vann laga kraft.
claim-vastaamo-2018-treasury-harm = Tillfällig skada kunde ersättas bara om det fanns en medicinsk utredning från hösten 2020.
claim-vastaamo-2018-treasury-start = Statskontoret meddelade att det börjar behandla ansökningar om Vastaamo hösten 2024.
claim-vastaamo-2018-treasury-amount = Ersättningen för lidande skulle i medeltal vara 500–1 500 euro, och 220 euro dras av.
claim-vastaamo-2018-settlement-wish = Den åtalade mannen ville ingå fler förlikningar, men en förlikning innebär inte ett erkännande.
claim-vastaamo-2018-settlement-treasury = Utifrån en förlikning kan man enligt STT söka ersättning hos Statskontoret.
claim-vastaamo-2018-estate-payment = Var och en som krävt ersättning utlovades 90,14 euro av konkursboet.

change-vastaamo-2018-added = Lades till i listan.
change-vastaamo-2018-marks = Tidslinjen visar nu när Vastaamo fick veta och när myndigheter och domstolar fattade sina beslut.
change-vastaamo-2018-first-contact = Vi frågar noggrannare om den första kontakten eftersom den kopierade databasen var från november 2018, och vi lade till anställda.
