# Brev som en person kan göra på sin egen enhet; början, slutet och datumet skriver programmet.

letter-access = Begäran om insyn: vilka uppgifter fallet gäller
    .when = När du vill ha säkert besked av organisationen om uppgifterna fanns med, och i så fall vilka. Insyn betyder att man får veta vilka uppgifter som finns. Börja med den här begäran också om du överväger en anmälan till dataombudsmannen.
    .limits = Begäran hindrar inte att uppgifterna missbrukas. Skicka den med skyddad e-post eller som brev, och skriv inte personbeteckning eller hälsouppgifter i den.
    .subject = Begäran om insyn i mina personuppgifter
    .body =
        Jag ber er om de uppgifter som gäller mig. Jag har rätt att få tillgång till mina uppgifter (allmänna dataskyddsförordningen, artikel 15).

        Saken gäller en personuppgiftsincident eller misstanke om en sådan: { $case }

        { $basis }

        Uppgifter som saken kan ha gällt enligt offentliga källor: { $data }

        Jag ber er svara på följande frågor:
        – Fanns mina uppgifter med, och i så fall vilka?
        – Vilka uppgifter har ni om mig, och vad använder ni dem till?
        – Varifrån och när fick ni uppgifterna, och hur länge sparar ni dem?
        – Vem har fått eller sett mina uppgifter?
        – Vad gjorde ni efter det som hände, och vad råder ni mig att göra?

        Jag ber också om en kopia av mina uppgifter.

        Jag skriver inte min personbeteckning här. Om ni behöver kontrollera vem jag är ber jag er föreslå ett skyddat sätt.

        Jag ber om svar inom en månad (allmänna dataskyddsförordningen, artikel 12). Om ni inte lämnar ut någon uppgift ber jag er ange varför.

letter-access-records = Begäran till FPA: vad som står i handlingarna
    .when = När du vill se vad som står i Vastaamos handlingar. Handlingarna fördes över till FPA i mars 2021.
    .limits = Handlingarna visar inte vad brottslingarna kopierade, och FPA ansvarar inte för det som hände. Skicka begäran med skyddad e-post, och skriv inte personbeteckning eller hälsouppgifter i den.
    .subject = Begäran om handlingar som gäller mig
    .body =
        Jag ber er om handlingar som gäller mig. Jag har rätt att få tillgång till mina uppgifter (allmänna dataskyddsförordningen, artikel 15).

        Saken gäller en personuppgiftsincident eller misstanke om en sådan: { $case }

        { $basis }

        Jag vänder mig till FPA eftersom handlingarna fördes över dit. Mitt brev gäller bara handlingarna, inte det som hände.

        Jag ber er svara på följande frågor:
        – Vilka handlingar om mig finns bevarade, och från vilken tid?
        – Vem ansvarar för dem nu, och hur länge bevaras de?
        – Av vem kan jag begära handlingarna om besök som betalades med servicesedel eller betalningsförbindelse?

        Jag ber också om en kopia av handlingarna. Om en annan myndighet lämnar ut dem ber jag er skicka min begäran dit och meddela mig det.

        Jag skriver inte min personbeteckning här. Om ni behöver kontrollera vem jag är ber jag er föreslå ett skyddat sätt.

        Jag ber om svar inom en månad (allmänna dataskyddsförordningen, artikel 12). Om ni inte lämnar ut någon uppgift ber jag er ange varför.

letter-follow-up = Påminnelse: jag har inte fått svar på min begäran om insyn
    .when = När det har gått mer än en månad sedan din begäran och du inte har fått svar.
    .limits = Organisationen kan behöva två månader till om begärandena är många eller svåra. Den måste meddela dig det inom en månad.
    .subject = Påminnelse: min begäran om insyn har inte besvarats
    .body =
        Jag har bett er om de uppgifter som gäller mig (allmänna dataskyddsförordningen, artikel 15). Jag har inte fått svar.

        Saken gäller en personuppgiftsincident eller misstanke om en sådan: { $case }

        Datum för min begäran: { $sent }

        Ärendenummer, om det är känt: { $reference }

        En begäran ska besvaras inom en månad (allmänna dataskyddsförordningen, artikel 12). Om ni behöver mer tid ska ni meddela det och skälen inom samma tid.

        Jag ber er svara på min begäran utan dröjsmål. Om ni inte lämnar ut någon uppgift ber jag er ange varför.

        Om ni inte hittar min begäran, meddela mig, så skickar jag den på nytt. Om den hör till en annan organisation ber jag er säga vilken.

        Jag skriver inte min personbeteckning här. Om ni behöver kontrollera vem jag är ber jag er föreslå ett skyddat sätt.

letter-complaint = Anmälan till dataskyddsmyndigheten
    .when = När organisationen inte svarar på din begäran, vägrar svara eller ger ett svar som inte klargör saken. Be först organisationen själv om uppgifterna.
    .limits = Dataskyddsmyndigheten beslutar inte om ersättning och utreder inte brott. Skicka anmälan på blanketten för privatpersoner eller som brev, och skriv inte personbeteckning i den.
    .subject = Anmälan (klagomål) om behandlingen av mina personuppgifter
    .body =
        Jag lämnar in ett klagomål (allmänna dataskyddsförordningen, artikel 77) och ber er utreda om mina uppgifter har behandlats rätt.

        Saken gäller en personuppgiftsincident eller misstanke om en sådan: { $case }

        { $basis }

        Uppgifter som saken kan ha gällt enligt offentliga källor: { $data }

        Organisation som jag bad om uppgifter (artikel 15): { $organisation }

        Datum för min begäran: { $sent }

        Ärendenummer, om det är känt: { $reference }

        Vilket svar jag fick och vad som annars har hänt: { $happened }

        Jag ber er utreda följande frågor:
        – Har min begäran besvarats som den ska (artiklarna 12 och 15)?
        – Har mina uppgifter skyddats tillräckligt (artikel 32)?
        – Har de som saken gäller informerats om den (artikel 34)?

        Om organisationen inte har svarat ber jag er bestämma att den ska göra det. Jag kan skicka kopior av min begäran och av svaren.

        Jag ber er meddela hur ärendet går vidare och vad ni beslutar.

letter-claim = Krav på ersättning (skadestånd) från organisationen
    .when = När saken har orsakat ekonomisk (materiell) eller immateriell skada, till exempel kostnader eller lidande.
    .limits = Om organisationen inte går med på kravet kan du väcka talan i tingsrätten, och det kan medföra kostnader. Tiden för ett krav är vanligen tre år, så fråga en jurist om råd.
    .subject = Krav på skadestånd
    .body =
        Jag kräver ersättning av er för den skada som jag anser att saken har orsakat mig. Jag har rätt till ersättning om skadan beror på behandling i strid med allmänna dataskyddsförordningen (artikel 82). Rätten gäller både materiell och immateriell skada.

        Saken gäller en personuppgiftsincident eller misstanke om en sådan: { $case }

        { $basis }

        Uppgifter som saken kan ha gällt enligt offentliga källor: { $data }

        Vad som har hänt: { $happened }

        Skadan och den ersättning som jag kräver: { $loss }

        Jag ber om ett skriftligt svar inom en månad:
        – Godkänner ni mitt krav?
        – Om ni inte godkänner det, varför inte?
        – Vem ansvarar för skadan, om ni anser att ni inte gör det?

        Jag kan skicka kopior av kvitton och andra handlingar. Mitt krav kan ändras när jag får veta mer.

letter-police = Redogörelse som bilaga till brottsanmälan
    .when = När du gör eller kompletterar en brottsanmälan, till exempel om utpressning eller om en beställning i en annans namn.
    .limits = Redogörelsen är ingen brottsanmälan, och nödnumret 112 är bara för farliga situationer. Vid identitetsstöld yrkar den drabbade själv på straff, för ett barn vårdnadshavaren.
    .subject = Bilaga till brottsanmälan
    .body =
        Den här redogörelsen hör till min brottsanmälan. Jag berättar bara det som jag vet.

        Brottsanmälans nummer, om det är känt: { $reference }

        Saken gäller en personuppgiftsincident eller misstanke om en sådan: { $case }

        { $basis }

        Uppgifter som saken kan ha gällt enligt offentliga källor: { $data }

        Jag vet inte vem som kan ha mina uppgifter.

        Vad jag har märkt: { $noticed }

        Vad som har hänt: { $happened }

        Skadan: { $loss }

        { $demand } Ett eventuellt krav på ersättning meddelar jag separat.

        Som bevis sparar jag de meddelanden, fakturor och brev som jag har om saken. Polisen får kopior av dem på begäran.

letter-bank = Meddelande till banken
    .when = När kontonumret eller kortuppgifterna kan ha hamnat hos utomstående. Meddelandet nämner inte vilken tjänst saken gäller.
    .limits = Om någon har fått nätbankskoder eller kortuppgifter, ring genast bankens spärrtjänst. Skicka meddelandet i nätbanken med dina egna koder, och skriv inte kontonummer, kortnummer eller koder i det.
    .subject = Begäran om att bevaka kontot
    .body =
        Jag skriver om en sak där människors uppgifter kan ha hamnat hos utomstående. { $basis }

        Mitt kontonummer eller andra uppgifter om mina bankärenden kan ha funnits med. Jag skriver inga nummer eller koder här.

        Jag ber er
        – bevaka mitt konto och mitt kort noggrannare än vanligt
        – anteckna det här meddelandet bland mina uppgifter
        – berätta vad jag bör hålla koll på och om något måste spärras eller bytas.

        Jag ber om ett skriftligt svar, till exempel som ett meddelande i nätbanken.

letter-basis-told = Jag har fått besked om att saken gäller mig.
letter-basis-likely = Min situation motsvarar det som offentliga källor säger om dem som saken gäller. Jag vet inte säkert om den gäller mig.
letter-basis-possible = Jag har använt eller kan ha använt en tjänst som saken gäller. Jag vet inte om mina uppgifter fanns med.

letter-demand = Om mina uppgifter har använts för identitetsstöld yrkar jag på straff för den som har gjort det.
letter-demand-cared-for = Om uppgifterna har använts för identitetsstöld meddelar personen själv ett eventuellt yrkande på straff.
letter-demand-deceased = Om uppgifterna har använts för identitetsstöld ber jag polisen berätta vem som kan yrka på straff.

letter-for-child = Jag skriver som vårdnadshavare för ett barn. Barnets namn: { $other }. Med ”mig” och ”mina uppgifter” menar jag i brevet barnet och barnets uppgifter.
letter-for-cared-for = Jag skriver för en annan person. Personens namn: { $other }. Jag kan på begäran visa en fullmakt eller någon annan utredning om att jag får sköta personens ärende. Med ”mig” och ”mina uppgifter” menar jag i brevet personen och personens uppgifter.
letter-for-deceased = Jag skriver för ett dödsbo. Den avlidnas namn: { $other }. Med ”mig” och ”mina uppgifter” menar jag i brevet den avlidna och den avlidnas uppgifter.
