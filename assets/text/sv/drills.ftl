# Bluff eller äkta? Meddelanden att öva på. Namn, belopp och adresser är påhittade.

drill-supplies-fee = Vårdartiklar: Din Tena-leverans har stoppats. Den fortsätter genast när du betalar leveransavgiften 2,90 e i dag på vardartiklar-betala.example.
    .from = Textmeddelande, avsändare: Vårdartiklar
    .clue-1 = leveransavgiften 2,90 e | Enligt välfärdsområdena i Birkaland och Norra Österbotten tyder en sådan begäran på brott.
    .clue-2 = vardartiklar-betala.example | Adressen är inte välfärdsområdets.
    .do = Öppna inte länken utan ring utdelningen på ett nummer som du redan har.

drill-loan-call = ”Det här är kreditbolaget. Någon har ansökt om ett lån på 5 000 euro i ert namn. Jag kopplar er till bankens säkerhetsavdelning. Läs upp era koder där, så stoppas ansökan före kvällen.”
    .from = Samtal från ett okänt nummer
    .clue-1 = Jag kopplar er | Du kan inte veta vem du kopplas till.
    .clue-2 = Läs upp era koder | Banken och polisen frågar inte efter nätbankskoder i telefon.
    .do = Avsluta samtalet och ring banken på ett nummer som du själv letar upp.

drill-suomifi-notice = Du har fått ett nytt meddelande i Suomi.fi-meddelanden. Du kan läsa det när du loggar in i Suomi.fi eller öppnar mobilappen Suomi.fi. E-postmeddelandet kan inte besvaras.
    .from = E-post, avsändare: Suomi.fi-meddelanden
    .clue-1 = när du loggar in i Suomi.fi | Du går dit själv: aviseringar från Suomi.fi har aldrig länkar.
    .clue-2 = ett nytt meddelande | Aviseringen ber inte om betalning eller uppgifter och har ingen brådska.
    .do = Skriv själv suomi.fi i webbläsaren och läs meddelandet där.

drill-door-visit = ”God dag, jag kommer från utdelningen av vårdartiklar. Här är ett gratis Tena-prov åt er. Får jag komma in i köket? Vi fyller i en blankett, till den behövs personbeteckning och bankkort.”
    .from = En främmande person vid dörren
    .clue-1 = ett gratis Tena-prov | I Helsingfors tog sig en misstänkt 2018 in hos äldre med gratis inkontinensskydd som förevändning.
    .clue-2 = Får jag komma in | Besöket är inte avtalat, men personen vill komma in.
    .clue-3 = bankkort | Enligt Birkalands välfärdsområde ber hemvården inte om pengar, kort eller nätbankskoder.
    .do = Håll dörren stängd och ring tjänsten på ett nummer som du redan har, i en nödsituation 112.

drill-parcel-fee = Posti: Vi kunde inte leverera ditt paket eftersom adressen är bristfällig. Bekräfta adressen och betala 1,99 e: posti-leverans.example. Annars returneras paketet till avsändaren i morgon.
    .from = Textmeddelande, avsändare: Posti
    .clue-1 = betala 1,99 e | Enligt Posti betalas hanteringsavgifter alltid på dess egen webbplats.
    .clue-2 = posti-leverans.example | Adressen är inte posti.fi.
    .do = Öppna själv OmaPosti eller posti.fi och se om du har fått ett paket.

drill-pickup-notice = Ditt paket kan hämtas: Kiosk Björken, Björkgatan 3. Hämtkod 4821. Hämta paketet senast den 12 november. Ta med hämtkoden eller en identitetshandling.
    .from = Textmeddelande, avsändare: Paket
    .clue-1 = Kiosk Björken, Björkgatan 3 | Du kan kontrollera stället och adressen.
    .clue-2 = Hämtkod 4821 | Koden behövs först på plats, och ingen begär betalning eller inloggning.
    .do = Om du väntar ett paket, fråga utlämningsstället eller avsändaren.

drill-kela-records = FPA: Vårduppgifterna som du begärt är klara. Identifiera dig med nätbankskoder inom 24 timmar på fpa-uppgifter.example, annars förfaller din begäran.
    .from = Textmeddelande, avsändare: FPA
    .clue-1 = fpa-uppgifter.example | FPA skickar inga länkar per textmeddelande eller e-post.
    .clue-2 = Identifiera dig med nätbankskoder | FPA frågar inte efter person- eller bankuppgifter i sådana meddelanden.
    .do = Skriv själv fpa.fi i webbläsaren eller ring FPA.

drill-police-report = ”God dag, äldre konstapel Laine från polisinrättningen. Jag ringer om er brottsanmälan. Ni kan kontrollera saken genom att ringa polisinrättningens växel. Passar ett förhör på stationen på torsdag?”
    .from = Samtal från ett okänt nummer
    .clue-1 = ringa polisinrättningens växel | Den som ringer uppmanar dig att kontrollera vem som ringer.
    .clue-2 = er brottsanmälan | Samtalet stämmer med en anmälan som du har gjort, och inga koder eller pengar begärs.
    .do = Fråga efter namn och polisinrättning, leta själv upp växelns nummer och ring dit.

drill-supplies-bill = FAKTURA. Hemleverans av vårdartiklar, 3 månader, 64,80 e. Förfaller om 5 dagar. Mottagare: Finlands Vårdartiklar, FI00 0000 0000 0000 00. Frågor: fakturering@example.com
    .from = Brev, avsändare: Finlands Vårdartiklar
    .clue-1 = Hemleverans av vårdartiklar | Vårdartiklar som välfärdsområdet beviljar är avgiftsfria.
    .clue-2 = om 5 dagar | Kort betalningstid är ett tecken på en falsk faktura.
    .clue-3 = fakturering@example.com | Telefonnummer och adress saknas i fakturan.
    .do = Betala inte fakturan utan bestrid den skriftligt och spara den.

drill-secure-mail = Ämne: Barnskyddsanmälan, skyddat meddelande. Ett ärende som gäller ditt barn kräver svar inom 24 timmar. Öppna säker e-post och identifiera dig med nätbankskoder: saker-epost.example.
    .from = E-post, avsändare: socialarbetare Virtanen
    .clue-1 = Barnskyddsanmälan | Päijänne-Tavastlands välfärdsområde har varnat för bluffar med ordet barnskydd.
    .clue-2 = identifiera dig med nätbankskoder | Länken kan leda till en sida som samlar in koder.
    .clue-3 = inom 24 timmar | Rädsla och brådska gör det svårt att tänka efter.
    .do = Leta själv upp välfärdsområdets nummer, ring och fråga om meddelandet är äkta.

drill-breach-letter = Bästa klient. Ett intrång gjordes i vår underleverantörs system i augusti. Av dina uppgifter kan namn, adress och telefonnummer ha hamnat hos utomstående. Vi beklagar det inträffade. Välfärdsområdets växel svarar på frågor på vardagar.
    .from = Brev, välfärdsområdets namn på kuvertet
    .clue-1 = namn, adress och telefonnummer | Brevet säger vilka uppgifter fallet gäller.
    .clue-2 = Välfärdsområdets växel | Du hittar numret själv, och ingen begär betalning eller koder.
    .do = Leta själv upp växelns nummer, fråga om brevet är äkta och spara det.

drill-police-call = ”God dag, från centralkriminalpolisen. Era uppgifter fanns på en lista som har läckt. Min kollega hämtar ert bankkort för undersökning. Berätta inte om det här för någon.”
    .from = Samtal från ett okänt nummer
    .clue-1 = hämtar ert bankkort | Polisen frågar inte efter nätbankskoder eller kortuppgifter.
    .clue-2 = Berätta inte om det här för någon | En begäran om att hålla saken hemlig är ett tecken på bluff.
    .do = Avsluta samtalet. Leta själv upp numret till polisinrättningens växel och fråga där.

drill-prescription = MittKanta: Du har fått ett nytt recept. Bekräfta din identitet så att receptet inte går ut: mittkanta-recept.example. Bekräftelsen måste göras i dag.
    .from = Textmeddelande, avsändare: MittKanta
    .clue-1 = Bekräfta din identitet | Enligt Kanta-tjänsterna ska personuppgifter inte lämnas ut per textmeddelande.
    .clue-2 = mittkanta-recept.example | Adressen är inte kanta.fi.
    .do = Skriv själv kanta.fi i webbläsaren eller fråga om receptet på apoteket.

drill-clinic-check-in = Välkommen till polikliniken den 14 november kl. 9.00. Du kan anmäla dig med telefonen när du kommer: anmalan.example. Du kan också anmäla dig hos personalen i aulan.
    .from = Textmeddelande, avsändare: Sjukhuset
    .clue-1 = anmalan.example | En länk bevisar inte bluff: välfärdsområdet i Österbotten har skickat sådana.
    .clue-2 = anmäla dig hos personalen | Länken behövs inte, och ingen begär betalning eller nätbankskoder.
    .do = Kontrollera tiden i kallelsen eller ring, eller anmäl dig på plats.

drill-compensation = Ni har beviljats 4 200 euro i ersättning för dataläckaget. Skicka en kopia av passet och ert kontonummer inom en vecka. Handläggningsavgiften är 49 e.
    .from = E-post, avsändare: ersattningar@example.com
    .clue-1 = Ni har beviljats | Ersättning kommer inte av sig själv: den måste krävas av organisationen som ansvarade för uppgifterna.
    .clue-2 = en kopia av passet | Med kopian kan någon uppträda i en annans namn.
    .clue-3 = Handläggningsavgiften är 49 e | Pengar begärs före ersättningen.
    .do = Svara inte utan fråga om ersättning hos organisationen som hade uppgifterna.
