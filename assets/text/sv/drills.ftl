# Bluff eller äkta? Meddelanden att öva på. Namn, belopp och adresser är påhittade.

drill-supplies-fee = Vårdartiklar: Din Tena-leverans har stoppats. Den fortsätter genast när du betalar leveransavgiften 2,90 e i dag på vardartiklar-betala.example.
    .from = Textmeddelande, avsändare: Vårdartiklar
    .clue-1 = leveransavgiften 2,90 e | Enligt Birkaland och Norra Österbotten tyder en sådan betalningsbegäran på brott.
    .clue-2 = vardartiklar-betala.example | Adressen är inte ditt välfärdsområdes.
    .do = Öppna inte länken. Ring utdelningen på ett nummer som du redan har.

drill-loan-call = "Det här är kreditbolaget. Någon har ansökt om ett lån på 5 000 euro i ert namn. Jag kopplar er till bankens säkerhetsavdelning. Läs upp era koder där, så stoppas ansökan före kvällen."
    .from = Samtal från ett okänt nummer
    .clue-1 = Jag kopplar er | Du kan inte veta vem du kopplas till.
    .clue-2 = Läs upp era koder | Varken banken eller polisen frågar efter nätbankskoder i telefon.
    .do = Avsluta samtalet. Ring banken på ett nummer som du själv letar upp.

drill-suomifi-notice = Du har fått ett nytt meddelande i Suomi.fi-meddelanden. Du kan läsa det när du loggar in i Suomi.fi eller öppnar mobilappen Suomi.fi. E-postmeddelandet kan inte besvaras.
    .from = E-post, avsändare: Suomi.fi-meddelanden
    .clue-1 = när du loggar in i Suomi.fi | Du går dit själv, för en avisering från Suomi.fi har aldrig länkar.
    .clue-2 = ett nytt meddelande | Aviseringen ber inte om betalning eller uppgifter och har ingen brådska.
    .do = Skriv själv suomi.fi i webbläsaren och läs meddelandet där.

drill-door-visit = "God dag, jag kommer från utdelningen av vårdartiklar. Här är ett gratis Tena-prov åt er. Får jag komma in i köket? Vi fyller i en blankett, till den behövs personbeteckning och bankkort."
    .from = En främmande person vid dörren
    .clue-1 = ett gratis Tena-prov | I Helsingfors tog sig en misstänkt 2018 in hos äldre genom att påstå sig dela ut gratis skydd.
    .clue-2 = Får jag komma in | Besöket är inte avtalat, men personen vill in.
    .clue-3 = bankkort | Enligt Birkaland ber hemvården inte om pengar, kort eller nätbankskoder.
    .do = Håll dörren stängd och ring tjänsten på ett nummer som du redan har. Ring 112 i en nödsituation.

drill-parcel-fee = Posti: Vi kunde inte leverera ditt paket eftersom adressen är bristfällig. Bekräfta adressen och betala 1,99 e: posti-leverans.example. Annars returneras paketet till avsändaren i morgon.
    .from = Textmeddelande, avsändare: Posti
    .clue-1 = betala 1,99 e | Enligt Posti betalas hanteringsavgifter alltid på dess egen webbplats.
    .clue-2 = posti-leverans.example | Adressen är inte posti.fi.
    .do = Öppna själv OmaPosti eller posti.fi och se om du har fått ett paket.

drill-pickup-notice = Ditt paket kan hämtas: Kiosk Björken, Björkgatan 3. Hämtkod 4821. Hämta paketet senast den 12 november. Ta med hämtkoden eller en identitetshandling.
    .from = Textmeddelande, avsändare: Paket
    .clue-1 = Kiosk Björken, Björkgatan 3 | Meddelandet anger ett ställe som du kan kontrollera.
    .clue-2 = Hämtkod 4821 | Koden behövs först på plats, och ingen ber om betalning eller inloggning.
    .do = Väntar du ett paket? Fråga utlämningsstället eller avsändaren.

drill-kela-records = FPA: Vårduppgifterna som du begärt är klara. Identifiera dig med nätbankskoder inom 24 timmar på fpa-uppgifter.example, annars förfaller din begäran.
    .from = Textmeddelande, avsändare: FPA
    .clue-1 = fpa-uppgifter.example | FPA skickar inga länkar per textmeddelande eller e-post.
    .clue-2 = Identifiera dig med nätbankskoder | FPA frågar inte efter person- eller bankuppgifter i meddelanden.
    .do = Skriv själv fpa.fi i webbläsaren eller ring FPA.

drill-tax-refund = Ämne: Nytt meddelande från Skatteförvaltningen. Du får en skatteåterbäring på 318,40 e. Läs beslutet och bekräfta ditt kontonummer och din personbeteckning: suomifi-meddelanden.example.
    .from = E-post, avsändare: Suomi.fi-meddelanden
    .clue-1 = Läs beslutet | Skatteförvaltningen skickar inte beskattningsbeslut per e-post.
    .clue-2 = bekräfta ditt kontonummer och din personbeteckning | Skatteförvaltningen frågar inte efter sådant per e-post.
    .do = Skriv själv skatt.fi i webbläsaren och se efter i MinSkatt.

drill-police-report = "God dag, äldre konstapel Laine från polisinrättningen. Jag ringer om er brottsanmälan. Ni kan kontrollera saken genom att ringa polisinrättningens växel. Passar ett förhör på stationen på torsdag?"
    .from = Samtal från ett okänt nummer
    .clue-1 = ringa polisinrättningens växel | Den som ringer ber dig själv kontrollera vem det är.
    .clue-2 = er brottsanmälan | Har du gjort en anmälan är samtalet väntat, och inga koder eller pengar begärs.
    .do = Fråga efter namn och polisinrättning. Leta själv upp växelns nummer och ring.

drill-police-card = "God dag, jag ringer från centralkriminalpolisen. Era uppgifter fanns på en läckt lista, och era pengar är i fara. Min kollega hämtar ert bankkort för undersökning om en timme. Tala inte med någon om det här."
    .from = Samtal, numret visas inte
    .clue-1 = en läckt lista | Vem som helst kan känna till läckan.
    .clue-2 = hämtar ert bankkort | Polisen ber inte om betalkortsuppgifter eller nätbankskoder.
    .clue-3 = Tala inte med någon | Så hindras du från att be om råd.
    .do = Avsluta samtalet och behåll kortet. Leta själv upp numret till polisens växel.

drill-supplies-bill = FAKTURA. Hemleverans av vårdartiklar, 3 månader, 64,80 e. Förfaller om 5 dagar. Mottagare: Finlands Vårdartiklar, FI00 0000 0000 0000 00. Frågor: fakturering@example.com
    .from = Brev, avsändare: Finlands Vårdartiklar
    .clue-1 = Hemleverans av vårdartiklar | Vårdartiklar som välfärdsområdet beviljar är avgiftsfria.
    .clue-2 = om 5 dagar | Kort betalningstid är ett tecken på en falsk faktura.
    .clue-3 = fakturering@example.com | Telefonnummer och adress saknas i fakturan.
    .do = Betala inte fakturan utan bestrid den skriftligt. Spara den.

drill-secure-mail = Ämne: Barnskyddsanmälan, skyddat meddelande. Ett ärende som gäller ditt barn kräver svar inom 24 timmar. Öppna säker e-post och identifiera dig med nätbankskoder: saker-epost.example.
    .from = E-post, avsändare: socialarbetare Virtanen
    .clue-1 = Barnskyddsanmälan | Päijänne-Tavastland har varnat för bluffar med ordet barnskydd.
    .clue-2 = identifiera dig med nätbankskoder | Länken kan leda till en sida som samlar in koder.
    .clue-3 = inom 24 timmar | Rädsla och brådska gör det svårt att tänka efter.
    .do = Leta själv upp välfärdsområdets nummer och fråga om meddelandet är äkta.

drill-breach-letter = Bästa klient. Ett intrång gjordes i vår underleverantörs system i augusti. Av dina uppgifter kan namn, adress och telefonnummer ha hamnat hos utomstående. Vi beklagar det inträffade. Välfärdsområdets växel svarar på frågor på vardagar.
    .from = Brev, välfärdsområdets namn på kuvertet
    .clue-1 = namn, adress och telefonnummer | Brevet säger vilka uppgifter det gäller.
    .clue-2 = Välfärdsområdets växel | Numret hittar du själv, och brevet ber inte om betalning eller koder.
    .do = Leta själv upp växelns nummer och fråga om brevet är äkta. Spara brevet.

drill-prescription = MittKanta: Du har fått ett nytt recept. Bekräfta din identitet så att receptet inte går ut: mittkanta-recept.example. Bekräftelsen måste göras i dag.
    .from = Textmeddelande, avsändare: MittKanta
    .clue-1 = Bekräfta din identitet | Enligt Kanta-tjänsterna ska personuppgifter inte lämnas ut per textmeddelande.
    .clue-2 = mittkanta-recept.example | Adressen är inte kanta.fi.
    .do = Skriv själv kanta.fi i webbläsaren eller fråga på apoteket.

drill-clinic-check-in = Välkommen till polikliniken den 14 november kl. 9.00. Du kan anmäla dig med telefonen när du kommer: anmalan.example. Du kan också anmäla dig hos personalen i aulan.
    .from = Textmeddelande, avsändare: Sjukhuset
    .clue-1 = anmalan.example | En länk i sig bevisar inte bluff, för välfärdsområdet i Österbotten har skickat sådana meddelanden.
    .clue-2 = anmäla dig hos personalen | Länken behövs inte, och ingen ber om betalning eller nätbankskoder.
    .do = Kontrollera tiden i kallelsen eller ring. Anmäl dig på plats om du är osäker.

drill-compensation = Ni har beviljats 4 200 euro i ersättning för dataläckan. Skicka en kopia av passet och ert kontonummer inom en vecka. Handläggningsavgiften är 49 e.
    .from = E-post, avsändare: ersattningar@example.com
    .clue-1 = Ni har beviljats | Ersättning kräver du själv av organisationen som ansvarade för uppgifterna.
    .clue-2 = en kopia av passet | Med kopian kan någon uppträda i ditt namn.
    .clue-3 = Handläggningsavgiften är 49 e | Pengar begärs före ersättningen.
    .do = Svara inte. Fråga om ersättning hos organisationen som hade dina uppgifter.
