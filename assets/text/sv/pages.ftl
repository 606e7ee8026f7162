# The words of the pages that are written when the site is built: breaches, actions, the paper form, the feed.

## On every page
pages-nav = Sidor
pages-check = Gör kontrollen
pages-breaches = Alla fall
pages-actions = Vad du kan göra
pages-paper = Frågorna på papper
# Variables: $title, $app (the name of the program).
page-title = { $title } – { $app }
page-languages = Samma sida på andra språk

## A breach
record-back = Kontrollera om detta gäller dig
lead-data = Vilka uppgifter
lead-data-note = Uppgifterna är inte desamma för alla. Tabellen visar vem de har sagts gälla.
# Variables: $figure (a figure such as “more than 116,000”), $who (an organisation and a day).
lead-latest = Senaste siffran: { $figure } – { $who }
lead-no-figure = Vi har inte hittat någon siffra.
# Variables: $from, $to (numbers).
lead-range = { $from }–{ $to }; källorna ger olika siffror
# Variables: $names (organisations with commas between).
lead-who-more = { $names } med flera
contents-title = På den här sidan
datum-not-mentioned = nämns inte i källorna
matrix-title = Uppgifterna i varje grupp
matrix-legend = Bokstäverna är desamma som för grupperna ovan. Tecknen betyder:
places-title = Undantag i vissa områden
people-elsewhere = De siffror som enskilda områden har gett finns under den här rubriken:
history-same = som tidigare
take-title = Använd uppgifterna
take-table = Ladda ner som tabell (CSV)
take-json = Ladda ner som JSON
take-changes = Se vad som har ändrats
cite-title = Hänvisa till den här sidan
# Variables: $app (the name of the program), $title (of the page), $date, $address.
cite-text = { $app }: { $title }. Uppgifterna kontrollerade { $date }. { $address }
# Read out for “[3]”. Variables: $number.
source-mark = källa { $number }
event-ransomware = Brottslingar tog sig in i ett system för att kunna kräva pengar
event-intrusion = En utomstående tog sig olovligen in i ett system, eller misstänks ha gjort det
event-snooping = Någon som kom åt uppgifterna i sitt arbete tittade på dem utan giltigt skäl, eller misstänks ha gjort det
event-lost-media = Uppgifter fanns i papper eller i en apparat som försvann, stals eller blev kvar på fel ställe
event-tracker = En webbplats skickade uppgifter om besökarna till andra företag
event-misdirected = Fel personer såg eller kan ha sett uppgifter
event-misuse = En tjänst som ger tillgång till uppgifter missbrukades
facts-state = Skede
state-open = Ärendet pågår, eller så är allt inte känt
state-closed = Ärendet är avslutat
facts-official = Den bästa sidan om saken
facts-reviewed = Vi kontrollerade uppgifterna
facts-next-review = Vi kontrollerar dem på nytt senast
known-differ = Varför skiljer sig siffrorna?
groups-heading = Vem fallet gäller och vilka uppgifter
# Variables: $clauses (clauses after “if”).
group-when = Du hör hit om { $clauses }.
# The clauses have the word order of subordinate clauses, so what stands above them ends with “att”.
group-when-all = Du hör till den här gruppen om alla punkterna stämmer, alltså att:
group-when-any = Du hör till den här gruppen om minst en av punkterna stämmer, alltså att:
# Variables: $clauses (clauses after “if”).
group-unless = Du hör inte till den om { $clauses }.
group-unless-all = Du hör inte till den om alla punkterna stämmer, alltså att:
group-unless-any = Du hör inte till den om minst en av punkterna stämmer, alltså att:
# In a list of conditions, above a list inside it.
rule-all = alla de här punkterna stämmer, alltså att:
rule-any = minst en av de här punkterna stämmer, alltså att:
rule-any-too = dessutom minst en av de här punkterna stämmer, alltså att:
# Variables: $clauses (clauses with semicolons between them).
rule-all-of = allt det här stämmer: att { $clauses }
# Variables: $clauses (clauses with semicolons between them).
rule-any-of = något av det här stämmer: att { $clauses }
# Variables: $plain (clauses that all hold), $clauses (clauses of which one holds).
rule-any-too-of = { $plain } och dessutom något av det här stämmer: att { $clauses }
group-letter = Enligt organisationen har alla som fallet gäller fått eller får ett personligt besked.
group-official = Enligt en officiell källa gäller fallet den här gruppen.
group-some = Enligt en officiell källa gäller fallet en del av den här gruppen.
group-reported = Uppgiften kommer från medierna.
group-unclear = Ingen källa säger om fallet gäller den här gruppen.
group-places-same = I övrigt gäller samma som för hela gruppen.
or = eller
column-data = Uppgift
column-state = Vad som hände
column-for = Vem det gäller
column-says = Vem som säger det
for-everyone = alla i gruppen
for-those = de som fallet gäller
# Variables: $clauses (clauses after “if”).
for-if = om { $clauses }
datum-exposed-taken = hamnade hos utomstående
datum-exposed-seen = någon tittade på uppgiften utan giltigt skäl
datum-exposed-passed = gick till andra företag
datum-exposed-lost = hamnade på fel ställe
datum-exposed-wrong = visades för fel personer
datum-maybe-taken = kan ha hamnat hos utomstående
datum-maybe-seen = någon kan ha tittat på uppgiften utan giltigt skäl
datum-maybe-passed = kan ha gått till andra företag
datum-maybe-lost = kan ha hamnat på fel ställe
datum-maybe-wrong = kan ha visats för fel personer
datum-said-not-exposed = sägs inte ha läckt ut

known-status = Läget nu
known-unknown = Vad vi inte vet
known-chain = Vem som behandlade uppgifterna
role-controller = Personuppgiftsansvarig: bestämmer vad uppgifterna används till
role-processor = Personuppgiftsbiträde: behandlar uppgifterna för den ansvariga
role-sub-processor = Underbiträde: behandlar uppgifterna för biträdet
role-carrier = Transportör
role-recipient = Mottagare: får uppgifter av den personuppgiftsansvariga för eget bruk

## Numbers
known-people = Hur många människor fallet gäller
known-people-differ = Källorna ger olika siffror. Vi visar alla.
# Variables: $from, $to (dates).
estimates-figure = Diagram: siffrorna på en tidslinje, { $from } – { $to }. Samma uppgifter finns i tabellen.
column-number = Siffra
column-counts = Vad siffran gäller
column-who = Vem som berättade
column-when = När
column-note = Observera
# Variables: $who (who said it), $via (who passed it on).
claim-via = { $who }, enligt { $via }
known-superseded = En senare siffra ersätter den här.
known-disagrees = En annan källa säger något annat.
# Variables: $number (a number with separators).
people-exactly = { $number }
# Variables: $number (a number with separators).
people-about = omkring { $number }
# Variables: $number (a number with separators).
people-over = över { $number }
# Variables: $number (a number with separators).
people-almost = nästan { $number }
# Variables: $number (a number with separators).
people-at-most = högst { $number }
# Variables: $number (a number with separators).
people-at-least = minst { $number }
# Variables: $number (a figure such as “almost 36,000”).
sum-title = Var siffran ”{ $number }” kommer ifrån
sum-lead = Vi räknade ihop de siffror som välfärdsområdena hade uppgett fram till dess.
sum-total = Sammanlagt
sum-rounded = avrundat
sum-rounded-note = Vi räknade med de avrundade siffrorna så som de hade uppgetts.

## Map
map-heading = Läget område för område
map-figure = Karta: varje ruta är ett område. Tecknet visar vad som berättades om området. Samma uppgifter finns i tabellen.
map-not-safe = Fallet kan gälla också ett område som inte nämndes.
map-nothing = vi hittade ingen uppgift
column-place = Område
column-then = I den första förteckningen

## Timeline
known-timeline = Tidslinje
# Variables: $from, $to (dates).
timeline-figure = Diagram: de viktigaste dagarna, { $from } – { $to }. Samma dagar finns i listan.
mark-began = Började
mark-ended = Tog slut
mark-known = Den ansvariga organisationen fick veta
mark-reported = Anmäldes till en myndighet eller polisen
mark-told = Människor fick veta
mark-decided = En myndighet eller domstol fattade ett beslut
mark-announced = Blev offentligt
known-said = Vad som har berättats

## What was known when, changes, sources
history-heading = Vad man visste när
history-lead = Se dag för dag vad kontrollen skulle ha sagt till någon i gruppen
column-new = Nytt
column-group = Resultat för grupperna
history-not-known = ännu inte känt
# The result of a group, which is not the reader: after the name of the group and a colon.
history-told = har fått besked
history-likely = sannolikt
history-possible = möjligt
history-no-sign = inga tecken
changes-heading = Ändringar på den här sidan
known-sources = Källor
# Variables: $publisher, $published (a day, or that there is none), $checked (a day).
source-line = { $publisher }, { $published }. Läst { $checked }.
source-undated = sidan saknar datum
source-copy = Vi läste en sparad kopia av sidan.
# Variables: $day (a day, a month or a year).
source-copy-of = Vi läste en kopia av sidan som sparades { $day }.
# Variables: $day.
source-archived = Kopia i ett webbarkiv: { $day }.
source-titled-opening = Ingen rubrik syntes: namnet är sidans första ord.
source-titled-unseen = Rubriken syntes inte i det vi läste.
in-fi = på finska
in-sv = på svenska
in-en = på engelska
source-official = officiell
source-reported = annan källa
report-heading = Är något fel, eller saknas det något?
report-text = Berätta för oss. Skriv inte personbeteckning, hälsouppgifter eller dina svar i meddelandet. Vi och din e-posttjänst ser vilken adress det kommer från. Om ditt namn inte får kopplas till det här fallet, använd en adress där namnet inte syns.
report-fact = Meddela ett fel per e-post
report-breach = Berätta per e-post om ett fall som saknas
report-subject = Fel på en sida
report-page = På vilken sida:
report-body = Det här är fel:
report-right = Så här ska det vara:
report-source = En sida där det går att kontrollera:
report-missing-subject = Ett fall som saknas i listan
report-missing-body = Organisation, tid och vad som hände:

## The list of breaches
breaches-title = Dataläckage och dataintrång på vår lista
breaches-lead = Varje fall har en egen sida med siffror, tidslinje och källor.
# For machines: what the data is that the list is made from.
breaches-dataset = En lista över dataläckage och dataintrång i Finland: vad som hände och när, vem som har sagt vad och i vilken källa, vilka uppgifter och vilka människor fallet gäller och vad man kan göra. Texterna finns på finska, svenska och engelska.
breaches-not-all = Alla dataläckage i Finland finns inte på listan.
breaches-all = Alla fall, de med de senaste nyheterna först
breaches-by-service = Enligt tjänst
breaches-by-place = Enligt område
breaches-anywhere = I hela Finland
breaches-feed = Följ ändringarna (Atom-flöde)
breaches-data = Listan i maskinläsbar form (JSON)
filter-service = Tjänst
filter-place = Område
filter-any = Alla
# Variables: $count (a number; a script puts it in).
filter-shown = Fall som visas: { $count }
feed-title = Osuiko: ändringar i listan
feed-subtitle = Vad som har ändrats i listan över fall

## Actions
actions-title = Vad du kan göra om dina uppgifter har läckt ut
actions-lead = Här finns alla råd som kontrollen kan ge. Kontrollen väljer dem som passar dig.
# Variables: $data (data kinds joined by “and”).
actions-data = Hjälper när en sådan uppgift har läckt ut: { $data }
# Variables: $harms (names of misuses).
actions-misuse = Hjälper när detta är möjligt: { $harms }
actions-harms = Vad någon kan göra med uppgifterna
actions-harms-lead = Ibland blir missbruk möjligt först när någon har flera uppgifter. Det betyder inte att det händer.
# Variables: $data (data kinds joined by “and”).
actions-harm-all = För detta behövs: { $data }
# Variables: $data (data kinds parted by commas).
actions-harm-any = Dessutom behövs någon av dessa: { $data }
actions-any = Hjälper vad som än har läckt ut
# Variables: $breaches (titles joined by “and”).
actions-breaches = Gäller bara: { $breaches }
# Variables: $years (a number).
actions-minimum-age = Den som har fyllt { $years } år kan göra detta själv
actions-age = Åldersgräns
# Variables: $date, $next (days).
actions-reviewed = Kontrollerat den { $date }, nästa gång senast den { $next }

## On paper
paper-title = Kan ett dataläckage gälla dig? Frågorna på papper
paper-lead = Kryssa för allt som stämmer. Om du inte vet, lämna rutan tom. En tom ruta betyder inte ”nej”.
paper-secret = Skriv inte namn, personbeteckning eller kontonummer på papperet. Behåll papperet själv.
paper-services = Vilka tjänster har du eller din närstående använt?
paper-place = Var bodde du då? Skriv område eller kommun:
paper-more = Fler frågor
# Variables: $boxes (letters of boxes such as “A and C”).
paper-only-if = Svara om du kryssade för { $boxes }.
paper-meaning = Vad kryssen betyder
paper-meaning-lead = Leta upp bokstäverna som du kryssade för. Resultatet är en uppskattning.
paper-ask-place = den som ordnade tjänsten där du bodde då
# After “if you lived in …”; a telephone number follows it after a colon, if there is one.
paper-ask-there = Fråga där
# Variables: $data (data kinds joined by “and”).
paper-data = Uppgifter: { $data }
# Variables: $data (data kinds with commas between).
paper-data-more = Uppgifter: { $data } med mera
paper-first = Gör detta först
paper-some = Fallet gäller bara en del personer.
paper-letter = Enligt organisationen har alla som fallet gäller fått eller får ett personligt besked. Leta efter brevet.
paper-web = Hela kontrollen på nätet:
paper-print = Skriv ut den här sidan på båda sidorna av papperet.
paper-file = Utan nätverk kan kontrollen göras med en enda fil. Den fungerar till exempel från ett USB-minne eller på hemvårdens surfplatta.
paper-file-link = Spara kontrollen som en fil
paper-choose = Vad ska skrivas ut
paper-choose-hint = Välj vad personen kan ha använt. De två som redan är valda blir tre sidor. Varje val till gör blanketten längre.
# Above a list of groups of services.
paper-left-out = Den här blanketten frågar inte om detta:
# Before names of places with commas between.
paper-no-number = Vi hittade inget nummer till:
paper-column-letter = Bokstav
paper-column-case = Fall och uppgifter
paper-column-if = När, och vem du kan fråga
# Before the names of those who can be asked, with semicolons between.
paper-ask = Fråga:
paper-always = Om du kryssade för bokstaven
paper-numbers = Telefonnummer per område

## When the check does not start
boot-title = Kontrollen startade inte
boot-help = Något hindrar programmet från att starta, till exempel ett tillägg i webbläsaren eller en inställning på enheten. Du får ändå hjälp av de här tjänsterna.
boot-slow-title = Det tar tid att ladda
boot-slow = Nätförbindelsen är långsam. Du behöver inte göra något: kontrollen startar av sig själv när allt har laddats. Du får redan nu hjälp av de här tjänsterna.
boot-engine = Din webbläsare är så gammal att kontrollen inte fungerar i den. Uppdatera webbläsaren eller använd en annan enhet. Kontrollen fungerar i de här versionerna och i nyare: Firefox 115, Chrome 109, Edge 109, Safari 15.4.
boot-strict = Din webbläsare tillåter inte program av det här slaget (WebAssembly). Det kan bero på skyddet Lockdown Mode på Apples enheter eller på någon annan sträng inställning. Du kan tillåta den här sidan i inställningarna eller använda en annan enhet.
boot-changed = En fil ändrades på vägen till din enhet. Det kan hända i ett nätverk där du först måste logga in. Logga in eller prova ett annat nätverk.
boot-noscript = Kontrollen behöver JavaScript, som är avstängt i din webbläsare. Du får ändå hjälp av de här tjänsterna.
boot-framed = Kontrollen fungerar inte på den här sidan. Antingen är JavaScript avstängt i din webbläsare, eller så låter sidan inte kontrollen använda det. Öppna kontrollen på dess egen sida:
boot-pages = De här sidorna fungerar utan programmet
trouble-fetch = En del av kontrollen laddades inte. Din nätförbindelse kan ha brutits, eller så hindrar något laddningen.
trouble-version = Sidan och dess lista är från olika versioner. Sidan har troligen just uppdaterats.
trouble-damaged = Listan över fall skadades på vägen.
trouble-help = Inget du har svarat har skickats någonstans. Ladda sidan på nytt.
trouble-reload = Ladda sidan på nytt
trouble-threat = Blir du hotad? Ring Brottsofferjouren:

## For editors of other sites
embed-title = Osuiko: kontrollera om ett dataläckage kan gälla dig
pages-embedding = Lägg till kontrollen på din egen webbplats
embedding-lead = Den här sidan är för webbredaktörer. Gör koden, kopiera den till din sida och ge uppgifterna till dem som ansvarar för informationssäkerhet, dataskydd och tillgänglighet.
embedding-make = Gör koden
embedding-language = Språk
embedding-place = Område
embedding-place-none = Läsaren väljer själv
embedding-place-hint = Om du väljer ett område finns det färdigt bland svaren. Läsaren ser det bland sina svar och kan byta det.
embedding-theme = Din sidas bakgrund
embedding-theme-hint = Kontrollen har ingen egen bakgrund, så din sidas bakgrund syns. Välj ”Ljus” om din bakgrund är vit eller nästan vit.
embedding-theme-auto = Ljus eller mörk enligt läsarens enhet
embedding-theme-light = Ljus
embedding-theme-dark = Mörk
embedding-heading = Nivå för kontrollens översta rubrik
embedding-heading-hint = Välj 2 om din sida har en egen huvudrubrik.
embedding-accent = Färg på länkar och knappar
embedding-accent-hint = Skriv färgen så här: #003a70. Du kan också välja den i färgväljaren. Om fältet är tomt används Osuikos egen färg.
embedding-accent-pick = Välj en färg
embedding-accent-light = Färgen syns på ljus bakgrund. På mörk bakgrund används Osuikos egen färg.
embedding-accent-dark = Färgen syns på mörk bakgrund. På ljus bakgrund används Osuikos egen färg.
embedding-accent-weak = Texten syns inte tillräckligt bra med den här färgen. Osuikos egen färg används.
embedding-accent-wrong = Det här är ingen färg. Skriv # och sex tecken, till exempel #003a70.
embedding-frame = En ram utan skript
embedding-frame-text = Ramen har en fast höjd, och innehållet rullar inne i den. Höjden står på två ställen i koden. Om du ändrar den ska du ändra båda. Under ramen finns en länk som öppnar kontrollen i en egen flik. På en enhet som är inställd på mörkt får en ljus kontroll vit bakgrund. Din sida kan ju vara mörk där.
embedding-element = En ram som passar skärmen
embedding-element-text = Ett litet skript gör samma ram. Först är den lika hög som startvyn. Från första tryckningen är den högst 900 bildpunkter hög, och innehållet rullar inne i den. Skriptet ser också efter vilken bakgrundsfärg sidan har. Om kontrollen inte syns mot den lägger skriptet en enfärgad bakgrund bakom. I koden finns skriptets kontrollsumma. Webbläsaren kör inte skriptet om någon har ändrat det. Om skriptet eller ramen inte fungerar ser läsaren en länk.
embedding-before = Om du har kod med embed-1.js på din sida fungerar den fortfarande. Dess ram är 900 bildpunkter hög, och innehållet rullar inne i den. Byt ut den mot den här koden om du vill ha en ram utan kant och bakgrund.
embedding-address = Enbart adressen
embedding-address-text = En del system gör ramen själva. Ge dem den här adressen. Lägg också en länk till kontrollen bredvid ramen.
embedding-card = Enbart en länk
embedding-card-text = Den här koden blir kvar också när systemet tar bort ramar och skript.
embedding-systems = Vilken kod passar i vilket system
embedding-systems-text = Inställningar och rättigheter varierar. Förhandsgranska alltid sidan innan du publicerar den.
embedding-systems-wordpress = WordPress: lägg koden i blocket Anpassad HTML. Om bara texten blir kvar har du inte rätt att lägga in ramar. Klistra då in { $address } på en egen rad, så gör WordPress ramen (oEmbed). I den ramen öppnas inga länkar och filer kan inte sparas. Om ramen inte visas kan du använda enbart en länk.
embedding-systems-drupal = Drupal: den som sköter webbplatsen tillåter ramen eller elementet i textformatet. Använd annars enbart en länk. Drupal gör en ram av en inklistrad adress (oEmbed) bara om webbplatsen har en modul för det.
embedding-systems-liferay = Liferay: lägg in widgeten IFrame och ge den enbart adressen.
embedding-systems-sitevision = Sitevision: lägg in modulen Iframe och ge den enbart adressen.
embedding-systems-sharepoint = SharePoint: lägg in webbdelen Bädda in och ge den ramens kod eller enbart adressen. Den som sköter webbplatsen tillåter först adressens domän.
embedding-systems-own = I Osuikos källkod finns ett block för WordPress, en modul för Drupal och ett npm-paket. Den som sköter webbplatsen kan installera dem.
embedding-text = Text ovanför kontrollen
embedding-text-hint = Du kan ändra texten. Den finns också på den här sidan på de andra språken.
embedding-text-sample = Kan ett dataläckage gälla dig? Svara på några frågor och se vilka fall på Osuikos lista som kan gälla dig och vad du kan göra. Dina svar stannar på din enhet, och vi ser dem inte.
embedding-hosts = Om ramen inte syns eller fungerar som den ska
embedding-hosts-size = Ramen har fel storlek eller en kant
embedding-hosts-size-text = Använd koden med skript: webbplatsens tema ändrar inte den ramen. En ram utan skript behåller sin storlek så länge style-attributet finns i koden. Om publiceringssystemet tar bort attributet ska du lägga till detta i webbplatsens stilar:
embedding-hosts-size-box = Lägg inte koden i en ruta som är gjord för videor. Den skär bort en del av ramen.
embedding-hosts-consent = Ett verktyg för kakor stoppar ramen
embedding-hosts-consent-text = Tillåt i verktyget den adress som står i koden. Till dess ser läsaren en länk. I din lista över kakor kan du skriva så här:
embedding-hosts-consent-list = Kontrollen Osuiko i en ram: använder inga kakor och sparar inga andra uppgifter i webbläsaren.
embedding-hosts-consent-attributes = I en del verktyg kan ett attribut släppa igenom koden. Lägg det i ramen eller skriptet när den som ansvarar för dataskyddet har godkänt det:
embedding-hosts-consent-matomo = Matomo räknar hur ofta någon trycker på länken till kontrollen. Om du inte vill det, lägg till detta i länken:
embedding-hosts-faster = Ett verktyg som gör webbplatsen snabbare ändrar skript
embedding-hosts-faster-text = Låt attributet ”from” stå kvar i koden. Tack vare det fungerar kontrollen även om verktyget kopierar eller slår ihop skript. Om läsaren bara ser en länk ska du undanta embed-2.js i verktyget. Om en ram utan skript förblir tom ska du undanta också den. Den laddas i alla fall först när läsaren har rullat nästan fram till den.
embedding-hosts-move = Flikar, utfällbara delar och flyttning av kontrollen
embedding-hosts-move-text = Kontrollen fungerar också i en flik och i en del som fälls ut (dragspel). Om ett skript på din sida flyttar den till en annan plats försvinner svaren. Lägg kontrollen direkt där den ska vara kvar.
embedding-hosts-system = Publiceringssystemet tar bort en del av koden
embedding-hosts-system-text = Om systemet tar bort skriptet ser läsaren bara en länk. Använd då ramen utan skript. Om också ramen försvinner kan du lägga in enbart en länk till kontrollen på sidan.
embedding-seen = Det här ser läsaren
embedding-seen-text = Starten, en fråga och ett resultat så som de ser ut i din ram. Svaren är påhittade, och inget går att trycka på här.
embedding-seen-start = Start
embedding-seen-question = En fråga
embedding-seen-result = Ett resultat av påhittade svar
embedding-seen-narrow = 360 bildpunkter brett, som på en telefon
embedding-seen-wide = 800 bildpunkter brett
embedding-copy = Kopiera koden
embedding-copy-text = Kopiera texten
embedding-copied = Kopierat.
embedding-copy-failed = Det gick inte att kopiera. Texten är nu markerad: kopiera den med tangentbordet.
embedding-preview = Prova kontrollen
embedding-security = För dig som ansvarar för informationssäkerhet
embedding-security-https = Din sidas adress måste börja med https. På andra sidor visar webbläsaren inte ramen.
embedding-security-csp = Om din sida skickar huvudet Content-Security-Policy ska du lägga till detta i det. Om frame-src saknas stoppar default-src ramen.
embedding-security-script = Skriptet behöver dessutom detta:
embedding-security-style = Koden har inga inbäddade skript (inline). Ramen utan skript har ett style-attribut som tar bort kanten och bestämmer höjden. Om din sida inte tillåter inbäddade stilar gör attributen frameborder och height detsamma.
embedding-security-coep = Ramen fungerar också på en sida som skickar huvudet Cross-Origin-Embedder-Policy: require-corp.
embedding-security-origin = Webbläsaren håller ramen åtskild från din sida, också om Osuiko finns på samma server. Ramen har inget eget ursprung (opaque origin).
embedding-security-messages = Ramen berättar bara tre saker för din sida: att den är färdig, dess höjd och att den är stängd. Efter den första tryckningen säger den inget mer om höjden.
embedding-security-limits = Ingen ram hindrar den som kan ändra din sida. Den personen kan visa en falsk kontroll, täcka den rätta eller byta ramens adress. Tillägg i webbläsaren ser också in i ramen.
embedding-privacy = För dig som ansvarar för dataskydd
embedding-privacy-answers = Svaren finns bara i minnet i läsarens webbläsare. De skickas inte och sparas inte, och de försvinner när läsaren stänger sidan.
embedding-privacy-blind = Din sida och dess besöksstatistik ser inte vad läsaren läser, trycker på eller skriver i ramen.
embedding-privacy-sees = Din sida ser att ramen har laddats, när läsaren har gått in i den och när läsaren tryckte första gången. Frågor, svar och resultat syns inte på höjden.
embedding-privacy-server = Osuikos server ser att någon har laddat kontrollen, och enhetens IP-adress. Den får inte adressen till din sida.
embedding-privacy-place = Området som du väljer står i ramens adress. Det är detsamma för alla läsare och innehåller ingens svar.
embedding-privacy-cookies = Ramen använder inga kakor och inget annat lagringsutrymme i webbläsaren. Den fungerar också när webbläsaren stoppar kakor från andra webbplatser.
embedding-privacy-leave = Knappen ”Rensa och lämna sidan” raderar svaren och för läsaren bort också från din sida.
embedding-access = För dig som ansvarar för tillgänglighet
embedding-access-own = Ramen är en del av din webbplats och hör därför till ditt eget tillgänglighetsutlåtande. Du kan använda den här texten:
# A list of gaps follows. Variables: $standard (its name), $goal (a version of WCAG), $date (a day).
embedding-access-statement = På sidan finns kontrollen Osuiko i en ram. Den uppfyller till största delen kraven i standarden { $standard }. Målet är nivåerna A och AA i WCAG { $goal }. Osuikos utgivare har bedömt den själv. Bedömningen kontrollerades den { $date }. De här bristerna är kända:
# Variables: $mail (an email address), $days (a number), $address (of the statement).
embedding-access-feedback = Respons om kontrollen kan skickas till { $mail }. Svaret kommer inom { $days } dagar. Hela utlåtandet: { $address }
embedding-access-title = I koden har ramen ett namn (title) som skärmläsaren läser upp. Ta inte bort det.
embedding-access-heading = Välj rubrikens nivå så att den fortsätter din sidas rubriker.
embedding-access-scroll = Ramen rullar inne på sidan, så att frågorna inte syns på höjden. Lämna plats bredvid den där man kan rulla sidan.
embedding-access-focus = Ramen tar inte fokus när sidan öppnas.

## Accessibility: the statement, from assets/accessibility.toml
access-lead = Hur väl webbplatsen passar alla, vad som saknas och hur du ger respons.
access-state = Hur tillgänglig webbplatsen är
# Variables: $home (an address), $publisher (a name).
access-who = Utlåtandet gäller webbplatsen { $home }. Webbplatsen ges ut av { $publisher }.
access-state-mostly = Webbplatsen uppfyller kraven till största delen. De brister som vi känner till finns nedan.
# Variables: $standard (its name), $wcag, $goal (versions).
access-standard = Kraven finns i standarden { $standard }. Där ingår nivåerna A och AA i WCAG { $wcag }. Vårt eget mål är WCAG { $goal } på samma nivåer.
access-gaps = Vad som inte uppfyller kraven
access-untried = Vad som inte har prövats
# Variables: $criterion (a number such as 1.3.5).
access-criterion = (WCAG { $criterion })
gap-input-purpose = I breven får webbläsaren inte veta vad fälten för namn och kontaktuppgifter gäller. Därför kan den inte fylla i dem. Det är avsiktligt: webbläsaren ska inte minnas vad du skriver.
gap-tab-titles = Alla frågor har samma rubrik på webbläsarens flik. Den säger inte vilken fråga som är öppen. Det är avsiktligt: ingen ska kunna sluta sig till dina svar av fliken.
gap-people = Webbplatsen har inte testats med personer med funktionsnedsättning. Ingen utomstående expert har granskat den.
gap-screen-readers = Skärmläsarna NVDA, JAWS, VoiceOver och TalkBack har inte prövats. Röststyrning, punktskriftsskärm och förstoringsprogram har inte heller prövats.
gap-phones = Webbplatsen har inte prövats på riktiga telefoner eller surfplattor. Testerna görs på en dator, i ett fönster som är lika brett som en telefon.
gap-easy-language = Det finns ingen lättläst version som Selkokeskus har bedömt, och ingen alls på lätt svenska.
access-method = Hur tillgängligheten har bedömts
access-method-tests = Vi bedömer webbplatsen själva. Program testar varje version på finska, svenska och engelska. De granskar smala och breda skärmar, ljusa och mörka färger samt stor text.
access-method-browsers = Program går igenom kontrollen i webbläsarna Chromium, Firefox och WebKit.
# Variables: $date (a day).
access-method-orca = Vi prövade kontrollen den { $date }. Vi använde skärmläsaren Orca och enbart tangentbordet.
access-feedback = Ge respons
access-feedback-text = Är något svårt att använda, eller behöver du innehållet i en annan form? Skriv till oss.
access-feedback-secret = Skriv inte personbeteckning, hälsouppgifter eller dina svar i meddelandet.
access-feedback-mail = Ge respons per e-post
access-feedback-subject = Respons om tillgängligheten
access-feedback-page = Vilken sida:
access-feedback-wrong = Vad som inte fungerade:
access-feedback-with = Enhet, webbläsare eller hjälpmedel:
# Variables: $days (a number).
access-feedback-days = Vi svarar inom { $days } dagar.
access-supervisor = Om du inte får svar
# Variables: $days (a number).
access-supervisor-text = Fick du inget svar inom { $days } dagar, eller är du missnöjd med svaret? Då kan du göra en anmälan till Traficom. Traficom övervakar att digitala tjänster är tillgängliga.
access-supervisor-name = Transport- och kommunikationsverket Traficom
access-supervisor-unit = Enheten för tillsyn över digital tillgänglighet
access-supervisor-site = Så gör du en anmälan (Traficom)
# Before a phone number.
access-supervisor-phone = Telefonväxel:
# Variables: $law (its number).
access-supervisor-law = Tidsfristen finns i lagen om tillhandahållande av digitala tjänster ({ $law }).
# Variables: $date (a day).
access-date = Utlåtandet kontrollerades den { $date }. Vi kontrollerar det minst en gång om året.

## Privacy
privacy-lead = Vilka uppgifter om dig som behandlas, av vem och hur länge.
privacy-answers = Dina svar
privacy-answers-memory = Dina svar finns bara i webbläsarens minne. De skickas varken till oss eller till någon annan. De försvinner när du stänger sidan.
privacy-answers-keep = Du kan behålla svaren på din enhet i en månad. Sidan säger till vilken dag. Du kan ta bort dem när som helst.
privacy-answers-seen = Svar som du behåller kan läsas av alla som använder samma enhet och webbläsare.
privacy-answers-file = Filer som du sparar finns kvar på din enhet tills du tar bort dem.
privacy-device = Vad som blir kvar på din enhet
privacy-device-cookies = Webbplatsen använder inga kakor och följer inte besökarna.
privacy-device-copy = Webbläsaren behåller en kopia av webbplatsens offentliga sidor, så att de fungerar utan nät. Kopian är lika för alla. Den innehåller inga svar.
privacy-device-frame = När kontrollen finns i en ram på en annan webbplats sparar den inget i webbläsaren.
privacy-device-history = I webbläsarens historik syns det att du har varit här.
privacy-server = Vad servern ser
privacy-server-sees = När du öppnar en sida får servern enhetens IP-adress, sidans adress och uppgifter om webbläsaren. Utan IP-adressen går det inte att skicka sidan.
privacy-server-none = Servern för ingen logg över besök.
privacy-server-days = Av ett besök antecknar servern bara dagen, sidan och om sidan fanns. I loggen finns ingen adress, inget klockslag och inget om webbläsaren.
privacy-server-errors = Ett fel antecknas bara om det stoppar servern. I anteckningen finns inte besökarens adress.
privacy-server-link = När du öppnar en länk till en annan webbplats berättar vi inte varifrån du kom.
privacy-server-elsewhere = Osuiko kan också finnas på andras servrar. Då berättar utgivaren där vad servern antecknar.
privacy-who = Vem som ansvarar
# Variables: $publisher (a name).
privacy-who-text = Webbplatsen ges ut av { $publisher }. Utgivaren är personuppgiftsansvarig, alltså den som ansvarar för hur personuppgifter behandlas.
privacy-who-ground = Grunden är berättigat intresse: vi skickar sidan och svarar på meddelanden. För en myndighet är grunden en uppgift av allmänt intresse.
privacy-mail = Om du skriver till oss
privacy-mail-text = Vi får din e-postadress och ditt meddelande. Vi använder dem för att svara och för att rätta fel. Vi raderar dem senast efter ett år.
privacy-rights = Dina rättigheter
# An email address follows.
privacy-rights-text = Du kan fråga vilka uppgifter vi har om dig. Du kan be oss rätta eller radera dem. Skriv till
privacy-rights-ombudsman = Om du tycker att behandlingen är fel kan du anmäla det till dataombudsmannen.
privacy-rights-site = Gå till dataombudsmannens webbplats
# Variables: $date (a day).
privacy-date = Sidan kontrollerades den { $date }.

## When an address has no page
not-found-title = Sidan hittades inte
not-found-start = Gå till startsidan
