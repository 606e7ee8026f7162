# Sidans egna ord; fallens ord finns i filerna bredvid.

## The frame around every view

app-name = Osuiko
# Stands in the browser tab, in print headers and file names: it must not give the topic away.
neutral-title = Checklista
# Variables: $view (one of the neutral names below), $title (neutral-title).
title-of-view = { $view } – { $title }
view-start = Början
view-question = Fråga
view-review = Dina svar
view-result = Resultat
view-plan = Vad du kan göra
view-threat = Hjälp nu
view-letters = Brev
view-letter = Brev
view-diary = Anteckningar
view-drill = Övning
view-proof = Prova själv
skip-to-content = Gå till innehållet
threat-open = Blir du hotad? Få hjälp nu
change-answer = Ändra
leave = Rensa och lämna sidan
leave-help = ”Rensa och lämna sidan” tar bort svaren och öppnar en väderprognos. Webbläsarens historik kan ändå visa att du varit här. På enheten kan också finnas kvar filer som du har sparat och bilder av skärmen. En tid kan det finnas spår i minnet och på disken.
language-choice = Språk
language-carry = Om du byter språk börjar sidan om. Spara först svaren som en fil. Byt sedan språk och öppna filen på den nya sidan.
# What stands on every page: how large the text is, reading aloud, easy Finnish.
size = Textstorlek
size-normal = vanlig
size-large = större
size-largest = störst
listen = Lyssna
listen-pause = Paus
listen-resume = Fortsätt
listen-stop = Sluta
listen-none = Enheten har ingen svensk röst som fungerar utan nät. Därför kan sidan inte läsas upp här.
easy-finnish = Lätt finska
print = Skriv ut den här sidan
print-refused = Det går inte att skriva ut i det här fönstret. Öppna sidan i ett eget webbläsarfönster och skriv ut den där. Om du vill ha svaren med ska du först spara dem som en fil.
start-over = Börja om och rensa svaren
start-over-ask = Vill du börja om? Svaren, breven och anteckningarna tas bort, också de som finns på enheten.
start-over-yes = Ja, rensa och börja om
start-over-no = Nej, fortsätt här
# Variables: $date (a day).
footer-reviewed = Listan kontrollerades den { $date }.
footer-old = Listan är över tre månader gammal. Nya fall kan saknas.
footer-estimate = { $about ->
   *[you] Resultatet är en bedömning. Säkert besked får du bara av den organisation som hade dina uppgifter.
    [other] Resultatet är en bedömning. Säkert besked får du bara av den organisation som hade personens uppgifter.
  }
# For whom the check is, where it is not for the reader; it stands above every view.
acting-child = För ditt barn
acting-adult = För den vuxna du hjälper
acting-deceased = För en anhörig som har avlidit
# Links at the foot of the first view.
footer-more = Om kontrollen
footer-cases = Alla fall
footer-advice = Alla råd
footer-paper = Frågorna på papper
footer-embed = Kontrollen på din webbplats
footer-access = Tillgänglighet
footer-privacy = Dataskydd

## Start

start-title = Kan ett dataläckage gälla dig?
start-lead = Med dataläckage menar vi att någon har fått eller kan ha sett uppgifter om människor utan rätt till det. Här kan du kontrollera vilka fall på vår lista som kan gälla dig. Du får också råd om vad du kan göra.
start-myself = Kontrollera för dig själv
start-other = Kontrollera för någon annan
start-time = Ungefär 5 minuter
start-time-more = Oftast 5–9 frågor. Du kan alltid svara ”Jag vet inte”.
start-private = Svaren stannar på den här enheten
start-private-more = Sidan skickar dem inte till någon. Om ingen använder sidan på 20 minuter töms den.
start-secret = Inget namn, inga koder
start-secret-more = Vi frågar inte efter ditt namn, din personbeteckning, dina nätbankskoder eller dina lösenord.
# Variables: $count (how many cases).
start-covers = { $count ->
    [one] På listan finns 1 fall
   *[other] På listan finns { $count } fall
  }
start-go-on = Fortsätt svara
start-loading = Laddar…

## Questions

# Variables: $count (how many questions can still change the result).
progress = { $count ->
    [one] 1 fråga till kan ändra resultatet.
   *[other] { $count } frågor till kan ändra resultatet.
  }
# Variables: $at, $of (numbers).
question-count = Fråga { $at } av ungefär { $of }
# Variables: $at (a number).
question-count-open = Fråga { $at }
# Variables: $count (options ticked).
question-ticked = { $count } valda
# Variables: $name (a municipality).
place-of = { $name } hör hit
question-why = Varför frågar vi det här?
question-how = Så här kan du ta reda på det
question-several = Du kan välja flera.
question-unknown = Jag vet inte eller vill inte svara
question-unknown-help = Det gör inget. Du kan fortsätta och komma tillbaka senare.
question-continue = Fortsätt
question-back = Tillbaka
question-see-result = Se resultatet redan nu
question-error-title = Välj ett svar
question-error = Välj minst ett svar. Också ”Jag vet inte” är ett svar.
error-prefix = Fel
filter-label = Sök i listan
filter-hint-services = Skriv tjänstens eller produktens namn med egna ord. Ett varumärke går också bra.
filter-hint-places = Skriv namnet på kommunen eller välfärdsområdet.
filter-hint-counties = Skriv namnet på välfärdsområdet.
# Variables: $count (entries found).
filter-found = { $count ->
    [one] 1 träff.
   *[other] { $count } träffar.
  }
filter-nothing = Inget hittades med det ordet. Pröva ett annat ord eller töm sökningen.
no-answer-group = Annat svar

## Review

review-title = Kontrollera dina svar
review-lead = Du kan ändra vilket svar som helst. De andra svaren finns kvar.
review-change = Ändra
review-unused = De här svaren påverkar inte resultatet nu
review-open = Inget svar ännu
review-continue = Se resultatet
review-empty = Du har inte svarat på något ännu.

## Result

# Variables: $count (breaches of which the person was told).
result-told = { $count ->
    [one] Du har fått besked om ett fall
   *[other] Du har fått besked om { $count } fall
  }
# Variables: $count (the same of the person for whom somebody answers).
result-told-other = { $count ->
    [one] En organisation har sagt att ett fall gäller personen
   *[other] En organisation har sagt att { $count } fall gäller personen
  }
# Variables: $count (breaches that likely affect the person).
result-likely = { $count ->
    [one] Ett fall gäller dig sannolikt
   *[other] { $count } fall gäller dig sannolikt
  }
# Variables: $count (the same of the person for whom somebody answers).
result-likely-other = { $count ->
    [one] Ett fall gäller personen sannolikt
   *[other] { $count } fall gäller personen sannolikt
  }
# Variables: $count (breaches that may concern the person).
result-summary = { $count ->
    [one] Ett fall på vår lista kan gälla dig
   *[other] { $count } fall på vår lista kan gälla dig
  }
# Variables: $count (breaches that may concern the person for whom somebody answers).
result-summary-other = { $count ->
    [one] Ett fall på vår lista kan gälla personen
   *[other] { $count } fall på vår lista kan gälla personen
  }
# What the heading leaves over. Variables: $count (cases).
result-rest-told = { $count ->
    [one] Du har fått besked om ett till.
   *[other] Du har fått besked om { $count } till.
  }
result-rest-likely = { $count ->
    [one] Ett fall till är sannolikt.
   *[other] { $count } fall till är sannolika.
  }
result-rest-possible = { $count ->
    [one] Ett fall till är möjligt.
   *[other] { $count } fall till är möjliga.
  }
result-rest-open = { $count ->
    [one] Om ett fall kan vi inte säga något än.
   *[other] Om { $count } fall kan vi inte säga något än.
  }
result-rest-none = { $count ->
    [one] Inget pekar på det andra fallet på listan.
   *[other] Inget pekar på de { $count } andra fallen på listan.
  }
result-open = Vi kan inte säga än
# Variables: $count (cases).
result-open-lead = { $count ->
    [one] 1 fall är fortfarande öppet. Det behöver inte oroa: svaren pekar inte på det, men utesluter det inte heller.
   *[other] { $count } fall är fortfarande öppna. Det behöver inte oroa: svaren pekar inte på dem, men utesluter dem inte heller.
  }
# Variables: $count (cases on the list).
result-nothing = { $count ->
    [one] Inget i svaren pekar på fallet på listan
   *[other] Inget i svaren pekar på de { $count } fallen på listan
  }
# Variables: $count (cases); they stand beside the signs.
sign-told = { $count } med besked
sign-likely = { $count } sannolikt
sign-possible = { $count } möjligt
sign-open = { $count } öppet
sign-none = { $count } utan tecken
# Variables: $count (cases on the list), $parts (the lines above, joined).
signs-label = Av { $count } fall på listan: { $parts }.
# Variables: $date (a day).
result-not-sure = Listan kontrollerades den { $date }. Vi känner inte till alla dataläckage, så helt säkert är det inte.
result-threat = { $about ->
   *[you] Du svarade att någon hotar dig. Betala inte och svara inte.
    [other] Du svarade att någon hotar personen. Betala inte och svara inte.
  }
result-threat-open = Så här gör du nu
result-codes = { $about ->
   *[you] Du svarade att dina nätbankskoder eller kortuppgifter har lämnats till någon. Ring genast bankens spärrtjänst.
    [other] Du svarade att personens nätbankskoder eller kortuppgifter har lämnats till någon. Ring genast spärrtjänsten hos personens bank.
  }
# The data of all cases together.
tally-title = { $about ->
   *[you] Dina uppgifter
    [other] Personens uppgifter
  }
tally-together = Alla fall tillsammans.
# Variables: $count (kinds of data).
tally-exposed = { $count ->
    [one] 1 slags uppgift berördes
   *[other] { $count } slags uppgifter berördes
  }
tally-maybe = { $count ->
    [one] 1 slags uppgift kan ha berörts
   *[other] { $count } slags uppgifter kan ha berörts
  }
tally-said-not = { $count ->
    [one] 1 slags uppgift sägs inte ha läckt ut
   *[other] { $count } slags uppgifter sägs inte ha läckt ut
  }
first-title = Gör det här först
# Variables: $minutes (a number).
first-minutes = ungefär { $minutes } minuter
row-minutes = { $minutes } min
cases-title = Fallen
# Variables: $count (cases).
cases-open = { $count ->
    [one] 1 fall som vi inte kan säga något om än
   *[other] { $count } fall som vi inte kan säga något om än
  }
cases-none = { $count ->
    [one] 1 fall utan tecken
   *[other] { $count } fall utan tecken
  }
cases-none-help = Varför de föll bort
cases-unreached = De här gäller tjänster som inte har valts:
settle-title = Vad skulle avgöra saken?
# Variables: $count (cases).
settle-cases = { $count ->
    [one] Svaret kan utesluta 1 fall.
   *[other] Svaret kan utesluta { $count } fall.
  }
settle-answer = Svara nu
contact-more = Andra sätt att ta kontakt
contact-letter = Brevet är färdigt
talk-title = Någon att tala med
talk-more = Alla nummer och öppettider
# Variables: $count (answers).
answers-count = { $count ->
    [one] 1 svar: se eller ändra
   *[other] { $count } svar: se eller ändra
  }
grade-told = { $about ->
   *[you] Du har fått besked
    [other] Besked har kommit
  }
grade-told-help = { $about ->
   *[you] Organisationen har själv meddelat att fallet gäller dig.
    [other] Organisationen har själv meddelat att fallet gäller personen.
  }
grade-likely = { $about ->
   *[you] Gäller dig sannolikt
    [other] Gäller personen sannolikt
  }
grade-likely-help = Dina svar passar in på den grupp som fallet gäller enligt källorna.
grade-possible = { $about ->
   *[you] Kan gälla dig
    [other] Kan gälla personen
  }
grade-possible-help = Inget i dina svar utesluter fallet, men något viktigt är inte känt.
grade-not-indicated = { $about ->
   *[you] Inga tecken på att det gäller dig
    [other] Inga tecken på att det gäller personen
  }
grade-not-indicated-help = { $about ->
   *[you] Dina svar tyder inte på att fallet gäller dig.
    [other] Dina svar tyder inte på att fallet gäller personen.
  }
# What became of data, by the kind of case. They stand after “if this case affects you:”, or alone with a capital.
data-exposed-taken = utomstående fick de här uppgifterna
data-exposed-seen = någon tittade på de här uppgifterna utan giltigt skäl
data-exposed-passed = de här uppgifterna gick till andra företag
data-exposed-lost = de här uppgifterna hamnade på fel ställe
data-exposed-wrong = de här uppgifterna visades för fel personer
data-maybe-taken = utomstående kan ha fått de här uppgifterna
data-maybe-seen = någon kan ha tittat på de här uppgifterna utan giltigt skäl
data-maybe-passed = de här uppgifterna kan ha gått till andra företag
data-maybe-lost = de här uppgifterna kan ha hamnat på fel ställe
data-maybe-wrong = de här uppgifterna kan ha visats för fel personer
data-if = { $about ->
   *[you] Om fallet gäller dig
    [other] Om fallet gäller personen
  }
data-not-indicated = Källorna nämner inte de här uppgifterna för den som svarar som du
data-not-indicated-help = Uppgifterna kan ändå ha funnits med.
data-said-not-exposed = De här uppgifterna sägs inte ha läckt ut
# Variables: $count (how many organisations), $who (their names joined by “and”).
data-says = { $count ->
    [one] Källa: { $who }.
   *[other] Källor: { $who }.
  }
# Variables: $clause (a clause such as “whether you paid yourself”).
data-depends = Det beror på { $clause }.
data-maybe-all = Källorna säger inte om det här gäller alla.
reason-heading = Varför blev det så här?
# Variables: $clauses (clauses joined by “and”).
reason-because = Du har svarat att { $clauses }.
# The clauses have the word order of subordinate clauses, so what stands above them ends with “att”.
reason-because-list = Du har svarat att:
reason-told = { $about ->
   *[you] En organisation har gett dig besked.
    [other] En organisation har meddelat att fallet gäller personen.
  }
reason-nothing = De här svaren utesluter inte fallet.
# Variables: $clauses (clauses such as “where you lived”, joined by “and”).
missing-depends = Resultatet beror på { $clauses }.
depends-list = Det beror på det här:
standing-reported = Uppgiften om vem fallet gäller kommer från medierna. Vi hittade ingen officiell sida om det.
standing-unclear = { $about ->
   *[you] Källorna säger inte om fallet gällde människor i samma situation som du. De säger inte heller att det inte gjorde det.
    [other] Källorna säger inte om fallet gällde människor i samma situation som personen. De säger inte heller att det inte gjorde det.
  }
standing-some = Fallet gäller bara en del av dem som var i den här situationen.
standing-letter = Enligt organisationen har alla som fallet gäller fått eller får ett personligt besked. Beskedet kan ändå ha gått obemärkt förbi.
change-heading = Vad skulle ändra resultatet?
# Variables: $clauses (clauses joined by “and”).
change-if = Om { $clauses }:
change-if-all = Om det samtidigt är så att:
change-then = Då gäller:
# Variables: $data (data kinds joined by “and”).
effect-exposed = fallet gäller då de här uppgifterna: { $data }
effect-maybe = fallet kan då gälla de här uppgifterna: { $data }
effect-drops = källorna nämner då inte de här uppgifterna: { $data }
effect-said-not = de här uppgifterna sägs inte ha läckt ut: { $data }
effect-grade-likely = { $about ->
   *[you] fallet gäller dig sannolikt
    [other] fallet gäller personen sannolikt
  }
effect-grade-possible = { $about ->
   *[you] fallet kan gälla dig
    [other] fallet kan gälla personen
  }
effect-grade-not-indicated = svaren pekar inte på fallet
confirm-heading = Vem kan du fråga?
# Variables: $who (an organisation).
confirm-ask = Fråga: { $who }.
confirm-place-unknown = { $about ->
   *[you] Fråga den organisation som ordnade tjänsten där du bodde.
    [other] Fråga den organisation som ordnade tjänsten där personen bodde.
  }
confirm-page = { $about ->
   *[you] Så begär du dina egna uppgifter
    [other] Så begär man uppgifterna
  }
confirm-phone = Telefon
confirm-post = Post
confirm-email = E-post
confirm-email-care = Skriv inte personbeteckning eller hälsouppgifter i vanlig e-post.
known-heading = Vad hände?
known-record = Hela fallet: siffror, tidslinje, vad vi inte vet, källor
result-continue = Se hela planen
result-go-on = Svara på frågorna som är kvar

## Plan

plan-title = En sak i taget
plan-lead = Börja med den första. Allt behöver inte göras.
plan-nothing = Med de här svaren har vi inga särskilda råd.
# Variables: $settled, $of (numbers).
plan-settled = { $settled } av { $of } klara
# Variables: $minutes (a number).
plan-minutes-left = ungefär { $minutes } minuter kvar
band-now = Först
# Variables: $count (steps).
plan-count = { $count ->
    [one] 1 sak
   *[other] { $count } saker
  }
show-more = { $count ->
    [one] Visa 1 till
   *[other] Visa { $count } till
  }
plan-rest-depends = { $about ->
   *[you] De andra råden beror på dina svar.
    [other] De andra råden beror på svaren.
  }
plan-letters-count = { $count ->
    [one] 1 brev färdigt
   *[other] { $count } brev färdiga
  }
plan-print-first = Skriv ut de fem första
plan-print-all = Skriv ut allt
# Variables: $things (how many, as plan-count says).
plan-fitted = Råden har ändrats: nu { $things }.
plan-progress-all = Du har gått igenom alla saker.
plan-untreated = Vi hittade inget särskilt att göra för de här uppgifterna
plan-tools = Hjälpmedel
plan-more-tools = Annan hjälp
plan-letters = Färdiga brev
plan-diary = Anteckningar: vad jag gjorde och när
plan-drill = Öva: bluff eller äkta?
plan-paper = På papper eller som fil
plan-discreet = Ta inte med det som avslöjar vilken tjänst det gäller
plan-discreet-help = På skärmen, på papper och i filen saknas då fallens namn, vilka slags uppgifter som läckt och dina anteckningar. Råd som bara gäller en tjänst saknas också.
plan-save = Spara råden som en fil
mark-done = Klart
mark-later = Senare
mark-not-for-me = Passar inte
mark-next = Gjort, visa nästa
step-note = Skriv en anteckning
step-note-field = Vad gjorde du och med vem?
# Variables: $at, $of (numbers).
step-now = Nu · { $at } av { $of }
step-now-alone = Nu
harms-title = { $about ->
   *[you] Vad någon skulle kunna göra med dina uppgifter
    [other] Vad någon skulle kunna göra med personens uppgifter
  }
harms-lead = Det här bygger på alla uppgifter som kan ha läckt ut. Det behöver inte hända.
# Variables: $publishers (names parted by commas).
harm-sources = Källor: { $publishers }
harms-sources = Gå till källorna
band-soon = Under de närmaste dagarna
band-later = När du hinner
band-later-help = { $about ->
   *[you] De här kan du överväga i lugn och ro. En del av dem är dina rättigheter.
    [other] De här kan du överväga i lugn och ro. En del av dem är personens rättigheter.
  }
band-if-misused = Om någon missbrukar uppgifterna
band-if-misused-help = De här behöver du bara om något händer.
# Variables: $reasons (data and case).
step-why = Orsak: { $reasons }
step-why-noticed = Orsak: det du har märkt
step-not-covered = Vad det inte hjälper mot
step-cost = Pris
step-minutes = Tid
# Variables: $minutes (a number).
step-minutes-about = ungefär { $minutes } minuter (vår egen uppskattning)
step-login = Stark autentisering
step-login-strong = behövs (nätbankskoder, mobilcertifikat eller certifikatkort)
step-login-either = är inte det enda sättet
step-login-none = behövs inte
step-effect = När
step-ends = Giltighet eller tidsfrist
step-side-effects = Nackdelar
step-undo = Så återkallar du det
step-without-login = Om du inte kan identifiera dig på nätet
step-no-way = Vi hittade inget annat sätt. Fråga den som ordnar tjänsten.
step-age = Barn och unga
step-for-other = När du sköter en annan vuxens ärende
step-estate = När en närstående har avlidit
step-how = Så gör du
step-details = Varför, vad det inte hjälper mot och nackdelar
# Variables: $provider (an organisation).
step-link = Officiell sida: { $provider }
step-link-plain = Gå till den officiella sidan
opens-new-tab = öppnas i en ny flik
phone-call = Ring

## Threat

threat-title = { $about ->
   *[you] Om du blir hotad
    [other] Om personen eller du blir hotad
  }
codes-title = Om någon har fått koderna
codes-step-call = Ring genast bankens spärrtjänst. Numret finns på bankens webbplats. Använd inte ett nummer ur ett meddelande.
codes-step-money = Berätta för banken om pengar har försvunnit. Be om rättelse.
# The emergency number and a full stop follow.
threat-danger = Om du eller någon närstående är i fara nu, ring
threat-normal = { $about ->
   *[you] Det är vanligt att bli skrämd. Du har inte gjort något fel. Utpressning är ett brott.
    [other] Det är vanligt att bli skrämd. Det är inte personens fel och inte ditt. Utpressning är ett brott.
  }
threat-step-pay = Betala inte. En betalning garanterar inte att uppgifterna tas bort.
threat-step-answer = Svara inte på meddelandet.
threat-step-keep = Spara meddelandet. Ta en bild av det.
threat-keep-title = Så sparar du meddelandet
threat-keep-original = Radera inte meddelandet och kasta inte brevet.
threat-keep-picture = Ta en bild där avsändaren och tiden syns.
threat-keep-note = Skriv upp avsändarens adress eller nummer. Skriv också upp vad som krävs och vart pengarna ska betalas.
threat-step-bank = { $about ->
   *[you] Har du lämnat ut nätbankskoder eller kortuppgifter? Ring genast din banks spärrtjänst. Numret finns på bankens webbplats.
    [other] Har någon fått nätbankskoder eller kortuppgifter? Ring genast bankens spärrtjänst. Numret finns på bankens webbplats.
  }
threat-step-report = Gör en brottsanmälan: polisen.fi eller polisstationen.
threat-report-title = Så gör du anmälan
threat-report-where = Gör anmälan på nätet eller på vilken polisstation som helst. Ring 112 bara om någon är i fara.
threat-report-what = Berätta vem som fick meddelandet och vilket fall det gäller. Berätta också var du har sett uppgifter och om något har betalats.
threat-statement = Skriv en redogörelse som bilaga till brottsanmälan
threat-step-look = Sök inte efter läckta uppgifter och sprid dem inte. Att sprida andras uppgifter kan vara ett brott.
threat-step-talk = Prata med någon:
threat-riku = Brottsofferjouren
threat-riku-number = 116 006
threat-crisis = Kristelefonen
threat-crisis-number = 09 2525 0112
threat-hours = Linjerna är inte öppna dygnet runt. På finska svarar Kristelefonen dag och natt: 09 2525 0111.
threat-care-title = Ta hand om dig själv
threat-care = { $about ->
   *[you] Du behöver inte klara det här ensam. Går du i vård eller terapi? Fortsätt med den, och berätta där vad som har hänt.
    [other] Du behöver inte klara det här ensam. Om någon av er går i vård eller terapi går det att berätta där vad som har hänt.
  }
threat-back = Gå tillbaka dit du var
threat-go-on = Fortsätt kontrollen
people-title = Här får du hjälp
# Variables: $date (a day).
people-checked = Kontrollerat den { $date }.

## Letters

letters-title = Färdiga brev
letters-lead = Brevet skrivs på den här enheten. Sidan varken sparar eller skickar det.
letters-general = Brev till polisen och banken
letters-now = Just nu
letters-answer = Svara på frågorna, så får du brev om enskilda fall.
letters-fit = För vem skriver du?
letter-fill = Fyll i
letter-secret = Skriv inte personbeteckning, kontonummer, nätbankskoder eller lösenord i brevet.
letter-preview = Brevet
letter-way = Skicka brevet per post eller med skyddad e-post (turvaposti). Se på organisationens webbplats hur du skickar skyddad e-post. Använd inte vanlig e-post.
letter-to-arranger = Organisationen som ordnade tjänsten
letter-to-bank = Banken
letter-place = { $about ->
   *[you] Svara på var du bodde, så får brevet en adress.
    [other] Svara på var personen bodde, så får brevet en adress.
  }
# Variables: $subject (the subject line).
letter-subject = Ärende: { $subject }
letter-greeting = Hej
letter-closing = Med vänlig hälsning
letter-signature = Underskrift:
letter-save = Spara brevet som en fil
letter-large = Vill du ha brevet med större text (14 punkter)? Välj A+ högst upp på sidan och skriv ut sedan.
letter-sent = Jag har skickat brevet: skriv i anteckningarna
field-name = Ditt namn
field-contact = Din adress eller annan kontaktuppgift
field-other = Namnet på personen som du skriver för
field-sent = Vilken dag skickade du den förra begäran?
field-reference = Ärendenummer eller brottsanmälans nummer, om du vet det
field-happened = Vad har hänt?
field-loss = Vilken skada har det lett till? Skriv också summan, om du vet den.

## Notes

diary-title = Anteckningar
diary-lead = Skriv upp vad du gjorde, när och med vem. Det kan vara till hjälp för polisen eller en jurist.
diary-gone = Anteckningarna försvinner när du stänger sidan. Skriv ut dem eller spara dem som en fil.
diary-empty = Du har inte skrivit något ännu.
diary-new = Ny anteckning
field-day = Dag
field-what = Vad gjorde du?
field-who = Med vem?
field-number = Ärendenummer
field-until = Gäller till, om du vet dagen
field-day-how = Dag, månad och år med siffror, till exempel 3.5.2026.
diary-reply = Jag väntar på svar inom en månad
diary-keep = Lägg till i anteckningarna
diary-no-day = Den dagen finns inte. Skriv dag, månad och år, till exempel 3.5.2026. Det andra du skrev finns kvar.
diary-no-words = Fyll först i ”Vad gjorde du?”. Det andra du skrev finns kvar.
diary-drop = Ta bort
# Variables: $date (the day of the note).
diary-added = Tillagd: { $date }.
diary-dropped = Anteckningen har tagits bort.
diary-undo = Ångra
diary-save = Spara anteckningarna som en fil
diary-calendar = Spara påminnelser för kalendern
# Variables: $date (a day).
diary-reply-due = Svar senast den { $date }
# Variables: $date (a day).
diary-until = Gäller till den { $date }
# Stands in a calendar that others may see: it must not give the topic away.
calendar-reply = Påminnelse: sista dag för svar
# Stands in a calendar that others may see.
calendar-until = Påminnelse: giltigheten upphör
# Names of files: they must not give the topic away.
file-plan = minneslista.txt
file-letter = brev.txt
file-diary = anteckningar.txt
file-calendar = paminnelser.ics

## Scam or real?

drill-title = Bluff eller äkta?
drill-lead = Det här är en övning. Meddelandena är påhittade. Svaren sparas inte och inga poäng räknas.
# Variables: $at, $of (numbers).
drill-count = Meddelande { $at } av { $of }
drill-ask = Vad tror du om det här?
drill-scam = Bluff
drill-real = Äkta
drill-right-scam = Just det: det här är en bluff.
drill-right-real = Just det: ett sådant meddelande kan vara äkta.
drill-wrong-scam = Det här är en bluff. Den är gjord för att se äkta ut, och många skulle tro på den.
drill-wrong-real = Ett sådant meddelande kan vara äkta. Det var ändå klokt att vara försiktig.
drill-clues = Hur kan man märka det?
drill-do = Så gör du
drill-next = Nästa meddelande
drill-end = Det här var det sista meddelandet.
drill-three = Fråga dig om varje meddelande: Väntade jag på det? Ber det om pengar, nätbankskoder eller inloggning via en länk? Skyndar det på dig? Om du tvekar, stanna upp. Öppna inte länken utan gå själv till tjänsten.

## While the second part is not there

help-wait-title = Ett ögonblick
help-wait = Råden laddas. De visas här av sig själva.
help-missing-title = Den här delen kunde inte laddas
help-missing = Svaren och resultatet finns kvar på den här sidan. Samma råd finns också på sidor som fungerar utan det här programmet.
help-missing-actions = Alla åtgärder
help-missing-paper = Frågorna på papper

## Keeping answers

links-forget = Länkar öppnas i en ny flik. På en telefon kan dina svar försvinna under tiden.
keep-title = Fortsätt senare
keep-lead = Svaren försvinner när du stänger sidan. Du kan spara dem om du vill.
keep-file = Spara svaren som en fil
keep-open = Öppna sparade svar
# Variables: $date (a day).
keep-here = Behåll svaren på den här enheten till den { $date }
keep-here-help = Bara svaren behålls, inte brev eller anteckningar. Webbläsaren kan ta bort dem tidigare. Ett privat fönster gör det när du stänger det. Safari gör det om du inte besöker sidan på en vecka. Gör inte så på en enhet som andra också använder.
# Variables: $date (a day).
keep-held = Dina svar finns kvar på den här enheten till den { $date }.
keep-forget = Ta bort svaren från enheten
keep-forgotten = Svaren har tagits bort från den här enheten.
keep-refused = Den här enheten tillåter inte att något sparas. Spara svaren som en fil.
keep-elsewhere = En annan flik ändrade eller tog bort svaren på enheten. Den här fliken sparar inget längre.
keep-lapsed = Svaren som fanns på enheten togs bort. Deras tid hade gått ut, eller så gick de inte att läsa.
keep-opened = De sparade svaren har öppnats.
# Variables: $count (a number, as text).
keep-dropped = En del av svaren utelämnades, eftersom sidan inte känner till dem: { $count }.
keep-unreadable = Filen går inte att läsa. Välj en fil som du har sparat från den här sidan.
keep-nothing = Filen innehåller inga svar som den här sidan känner till. Ingenting ändrades.
keep-ask = Filen är läst. Vill du ersätta dina nuvarande svar med svaren i filen?
keep-replace = Ja, öppna svaren i filen
keep-stay = Nej, behåll de nuvarande svaren
# Variables: $hour, $minute (two digits each, as text).
cleared = Sidan rensades klockan { $hour }.{ $minute }, eftersom ingen hade använt den på en stund. På så sätt ligger svaren inte framme för andra.
reloaded = Sidan laddades om. Svaren finns inte kvar efter det, om du inte har sparat dem.
clock-wrong = Enhetens klocka verkar gå fel. Därför skriver vi inga datum åt dig.
file-answers = svar.json
# What is said once a file was to be saved.
file-saved = Webbläsaren sparar filen. Om du inte hittar den kan du kopiera texten här.
file-refused = Den här webbläsaren sparar inga filer. Markera texten och kopiera den.
file-text = Visa texten i filen

## See for yourself

lock-on = Din webbläsare hindrar den här sidan från att skicka anrop till nätet.
lock-unproved = Din webbläsare låter oss inte bekräfta att sidan inte kan skicka något. Stäng av internet om du vill vara säker.
proof-open = Så ser du att svaren stannar här
proof-title = Så ser du att svaren stannar här
proof-air = Det säkraste sättet: stäng av internet, till exempel med flygplansläge. Sidan fungerar ändå: frågorna, resultatet, råden och breven.
proof-tools = Eller öppna webbläsarens utvecklarverktyg (F12) och fliken för nätverk. Svara på frågorna: inga nya anrop kommer på listan. Webbläsaren själv kan kontakta sin tillverkare, och det syns inte på listan.
proof-browsers = Hur mycket som stoppas beror på webbläsaren. I våra tester släppte Chromium inte ut någonting från sidan. Andra webbläsare stoppar sidans anrop. En förfalskad sida kunde där ändå öppna en annan sida eller koppla upp sig mot en annan enhet. Den här sidan gör ingetdera, om du inte själv trycker på en länk eller knapp som öppnar en annan sida.
proof-limits = Ingen sida kan skydda mot allt. Tillägg i webbläsaren, skadliga program och en människa bredvid dig kan se skärmen. I webbläsarens historik syns att du har varit här.

## When something does not work

help-title = Officiell hjälp
help-guide = Suomi.fi-guiden: Mina personuppgifter har stulits eller läckt ut
help-guide-href = https://www.suomi.fi/guider/informationslacka
help-ombudsman = Dataombudsmannens byrå
help-ombudsman-href = https://tietosuoja.fi/sv/om-du-drabbas-av-en-personuppgiftsincident
help-police = Polisen
help-police-href = https://poliisi.fi/sv
help-riku = Brottsofferjouren
help-mieli = MIELI Kristelefonen

## Grammar

and = och
# The months, parted by bars; in Finnish without their common ending.
months = januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
# A clause after “because” or “if”. Variables: $place (“in …”).
place-because = { $about ->
   *[you] du bodde { $place }
    [other] personen bodde { $place }
  }
place-if-not = { $about ->
   *[you] du inte bodde { $place }
    [other] personen inte bodde { $place }
  }

## Beside the program, in the page: when nobody uses it, when something covers it in a frame, when there is a newer version

idle-title = Är du kvar?
idle-text = Sidan har inte använts på 20 minuter. Den töms om 2 minuter, så att ingen annan ser dina svar.
idle-stay = Jag fortsätter
covered-text = Något på den här sidan täcker kontrollen.
covered-open = Öppna kontrollen i en egen flik
unopened-text = Det går inte att öppna andra sidor härifrån. Skriv eller kopiera in adressen i webbläsarens adressfält:
update-ready = En ny version av sidan är klar.
update-now = Ta i bruk den nya versionen
