# Frågorna: vad vi frågar, varför, och hur man kan ta reda på svaret.

question-services = Vilka av de här tjänsterna har du använt?
    .hint = Välj alla som passar. Räkna också med arbete, studier, ditt barns tjänster och tjänster från flera år tillbaka.
    .why = Tjänsten avgör vilka fall som kan gälla dig. I en del fall stals adresser, i andra tittade en anställd på patientuppgifter utan skäl.
    .how = Titta i gamla brev, fakturor, skolans meddelanden och MittKanta. Fråga en närstående som har hjälpt dig.
    .depends = vilka tjänster du har använt
    .none = Inget av de här
    .short = Tjänster du använt

question-place = Var bodde du då?
    .hint = Vi menar den tid då du använde tjänsten. Välj välfärdsområde, Helsingfors eller Åland. Du kan också söka med kommunens namn. Om du bodde på flera ställen, välj ”Jag vet inte”.
    .why = Många fall gäller bara ett område eller en stad. Din bostadsort avgör ofta också vem du kan fråga om dina uppgifter.
    .how = Se efter kommunens namn i ett gammalt brev, ett beslut eller en faktura. Före 2023 ordnade kommunen eller samkommunen social- och hälsovården. Välj då det område som kommunen nu hör till. Gör likadant om det gäller en skola eller ett daghem.
    .depends = var du bodde när du använde tjänsten
    .short = Där du bodde då

question-supplies-period = När fick du vårdartiklar hemlevererade?
    .hint = Ungefär räcker. Välj alla tider som passar.
    .why = Dataintrånget skedde i augusti 2023. Tiden avgör om ditt namn, din adress och din beställning då fanns hos företaget.
    .how = Tänk på en händelse: före flytten, före coronan, efter operationen. Gamla fakturor och textmeddelanden hjälper.
    .depends = när du fick vårdartiklar hemlevererade
    .short = Tid för hemleveranser

option-supplies-period-before-2021-09 = Före september 2021
    .because = du fick vårdartiklar hemlevererade före september 2021
    .if-not = du inte fick vårdartiklar hemlevererade före september 2021
option-supplies-period-2021-09-to-2023-08 = Från september 2021 till augusti 2023
    .because = du fick vårdartiklar hemlevererade mellan september 2021 och augusti 2023
    .if-not = du inte fick vårdartiklar hemlevererade mellan september 2021 och augusti 2023
option-supplies-period-after-2023-08 = Efter augusti 2023
    .because = du fick vårdartiklar hemlevererade efter augusti 2023
    .if-not = du inte fick vårdartiklar hemlevererade efter augusti 2023

question-supplies-arranged-by = Varifrån fick du vårdartiklarna?
    .hint = Om du köpte en del själv, välj den som gav dig de avgiftsfria. Vi frågar separat om betalningen.
    .why = Svaret avgör vem du kan fråga om dina uppgifter. Det påverkar också om personbeteckning eller kontonummer fanns med.
    .how = Titta på följesedeln i paketet, adresslappen eller beslutet om vårdartiklar. Du kan ringa utdelningen av vårdartiklar: numret finns på välfärdsområdets webbplats.
    .depends = varifrån du fick vårdartiklarna
    .short = Varifrån artiklarna kom

option-supplies-arranged-by-county = Avgiftsfritt från välfärdsområdet eller före 2023 från kommunen
    .because = du fick vårdartiklarna avgiftsfritt från välfärdsområdet
    .if-not = du inte fick vårdartiklarna avgiftsfritt från välfärdsområdet
option-supplies-arranged-by-helsinki = Från Helsingfors stad
    .because = du fick vårdartiklarna från Helsingfors stad
    .if-not = du inte fick vårdartiklarna från Helsingfors stad
option-supplies-arranged-by-hus = Från HUS, alltså sjukhusen i Nyland
    .because = du fick vårdartiklarna från HUS
    .if-not = du inte fick vårdartiklarna från HUS
option-supplies-arranged-by-myself = Jag beställde och köpte dem själv av Tena (Essity), och de levererades hem
    .because = du köpte vårdartiklarna själv av Tena med hemleverans
    .if-not = du inte köpte vårdartiklarna själv av Tena med hemleverans
option-supplies-arranged-by-other = Från ett vårdhem, hemvården eller någon annan
    .because = du fick vårdartiklarna från ett vårdhem, hemvården eller någon annan
    .if-not = du inte fick vårdartiklarna från ett vårdhem, hemvården eller någon annan

question-paid-how = Betalade du själv för produkterna?
    .hint = Välj alla som passar. En del kan ha varit avgiftsfria.
    .why = Om du betalade själv kan personbeteckningen ha funnits i beställningen. Vid faktura eller direktbetalning kan också kontonumret ha funnits med.
    .how = Se på kontoutdraget om där finns betalningar för produkterna. Banken ger gamla kontoutdrag. Fråga också en närstående som sköter dina fakturor.
    .depends = om du betalade själv för produkterna
    .short = Hur produkterna betalades

option-paid-how-free = Produkterna var avgiftsfria
    .because = du fick produkter avgiftsfritt
    .if-not = du inte fick produkter avgiftsfritt
option-paid-how-own-invoice = Jag betalade själv mot faktura
    .because = du betalade själv mot faktura
    .if-not = du inte betalade själv mot faktura
option-paid-how-own-direct-debit = Jag betalade själv med direktbetalning, tidigare direktdebitering
    .because = du betalade själv med direktbetalning
    .if-not = du inte betalade själv med direktbetalning
option-paid-how-own-card = Jag betalade själv med kort
    .because = du betalade själv med kort
    .if-not = du inte betalade själv med kort

question-power-of-attorney = Gav du ett skriftligt tillstånd, alltså en fullmakt, för beställningen?
    .hint = Där ger du någon annan lov att sköta beställningen eller fakturorna för dig.
    .why = Med fullmakten kan din personbeteckning ha kommit in i beställningen.
    .how = Leta hemma efter ett papper med ordet ”fullmakt” eller ”valtakirja” och din underskrift. Om någon annan beställde åt dig, fråga den personen.
    .depends = om du gav en fullmakt för beställningen
    .short = Fullmakt för beställningen

option-power-of-attorney-yes = Ja
    .because = du gav en fullmakt för beställningen
    .if-not = du inte gav en fullmakt för beställningen
option-power-of-attorney-no = Nej
    .because = du inte gav en fullmakt för beställningen
    .if-not = du gav en fullmakt för beställningen

question-identity-code-given = Uppgav du din personbeteckning när du beställde?
    .hint = Skriv den inte här.
    .why = Om du uppgav din personbeteckning kan den ha funnits bland uppgifterna om beställningen.
    .how = Se på beställningsblanketten eller fullmakten, om du har den kvar. Svara ”Jag vet inte” om du inte minns. Då antar vi för säkerhets skull att den kan ha funnits med.
    .depends = om du uppgav din personbeteckning för beställningen
    .short = Personbeteckning för beställningen

option-identity-code-given-yes = Ja
    .because = du uppgav din personbeteckning för beställningen
    .if-not = du inte uppgav din personbeteckning för beställningen
option-identity-code-given-no = Nej
    .because = du inte uppgav din personbeteckning för beställningen
    .if-not = du uppgav din personbeteckning för beställningen

question-door-code-given = Uppgav du dörrkoden (portkoden) så att chauffören kom in?
    .hint = Skriv inte koden här.
    .why = Om dörrkoden fanns bland uppgifterna om beställningen kan den ha hamnat hos utomstående.
    .how = Tänk på hur paketet kom in. Öppnade du själv, ringde chauffören eller hade chauffören koden? Om koden har bytts sedan dess öppnar den gamla koden inte längre dörren.
    .depends = om du uppgav dörrkoden för chauffören
    .short = Dörrkod för chauffören

option-door-code-given-yes = Ja
    .because = du uppgav dörrkoden för chauffören
    .if-not = du inte uppgav dörrkoden för chauffören
option-door-code-given-no = Nej
    .because = du inte uppgav dörrkoden för chauffören
    .if-not = du uppgav dörrkoden för chauffören

question-therapy-provider = Var gick du i terapi?
    .hint = Välj Vastaamo om det var ett av flera ställen. Välj det också om du bara fick remiss dit.
    .why = Från Vastaamo stals personbeteckningar, kontaktuppgifter och anteckningar från besök.
    .how = Titta på gamla fakturor, bokningsmeddelanden och beslut från FPA. Terapeuten kan ha bytt företag: se vem du betalade till.
    .depends = om du gick i terapi hos Vastaamo
    .short = Din terapimottagning

option-therapy-provider-vastaamo = Hos Vastaamo
    .because = du var kund hos Vastaamo
    .if-not = du inte var kund hos Vastaamo
option-therapy-provider-other = Någon annanstans
    .because = du gick i terapi någon annanstans än hos Vastaamo
    .if-not = du inte gick i terapi någon annanstans än hos Vastaamo

question-vastaamo-first-contact = När hade du kontakt med Vastaamo första gången?
    .hint = Även en remiss eller ett enda besök räknas. Ungefär räcker.
    .why = Dataintrången skedde före april 2019. Tiden avgör om din personbeteckning och anteckningar från dina besök fanns med.
    .how = Se på den första fakturan eller bekräftelsen. Du kan begära dina uppgifter av FPA: toimintansa.lopettaneet@kela.fi. Skicka din begäran med skyddad e-post.
    .depends = när du hade kontakt med Vastaamo första gången
    .short = Första kontakten med Vastaamo

option-vastaamo-first-contact-before-2019-04 = Före april 2019
    .because = du hade kontakt med Vastaamo före april 2019
    .if-not = du inte hade kontakt med Vastaamo före april 2019
option-vastaamo-first-contact-2019-04-or-later = I april 2019 eller senare
    .because = du hade kontakt med Vastaamo först i april 2019 eller senare
    .if-not = du hade kontakt med Vastaamo redan före april 2019

question-helsinki-education-role = Vilka av de här passar in på dig eller ditt barn i Helsingfors?
    .hint = Välj alla som passar. Den första punkten gäller också privata och statliga skolor och hemundervisning.
    .why = Dataintrånget gällde stadens fostrans- och utbildningssektor. Svaret avgör vilka uppgifter som kan ha funnits med.
    .how = Titta på gamla betyg, beslut från daghemmet och meddelanden i Wilma. Om du var barn då, fråga din vårdnadshavare.
    .depends = vad du eller ditt barn hade att göra med skolor eller daghem i Helsingfors
    .none = Inget av de här
    .short = Skola eller daghem i Helsingfors

option-helsinki-education-role-child-2005-2018 = Ett barn eller en ung person som är född 2005–2018 och bodde i Helsingfors, eller en vårdnadshavare
    .because = du eller ditt barn hör till dem som är födda 2005–2018 och bodde i Helsingfors
    .if-not = varken du eller ditt barn hör till dem som är födda 2005–2018 och bodde i Helsingfors
option-helsinki-education-role-daycare = En familj med barn i stadens daghem eller annan småbarnspedagogik
    .because = ett barn i din familj deltog i Helsingfors stads småbarnspedagogik
    .if-not = inget barn i din familj deltog i Helsingfors stads småbarnspedagogik
option-helsinki-education-role-student = En elev eller studerande i stadens skola eller läroanstalt
    .because = du eller ditt barn studerade vid Helsingfors stads skolor eller läroanstalter
    .if-not = varken du eller ditt barn studerade vid Helsingfors stads skolor eller läroanstalter

question-helsinki-job-role = Har du arbetat hos Helsingfors stad eller sökt arbete där?
    .hint = Välj alla som passar.
    .why = Enligt staden gäller dataintrånget alla anställdas användarnamn och e-postadresser. Det kan också gälla vikarier och arbetssökande.
    .how = Titta på gamla arbetsavtal, lönespecifikationer och arbetsansökningar.
    .depends = om du har arbetat hos Helsingfors stad eller sökt arbete där
    .short = Arbete hos Helsingfors stad

option-helsinki-job-role-employee = Jag är eller har varit anställd
    .because = du har varit anställd hos Helsingfors stad
    .if-not = du inte har varit anställd hos Helsingfors stad
option-helsinki-job-role-substitute = Jag har varit vikarie
    .because = du har varit vikarie hos Helsingfors stad
    .if-not = du inte har varit vikarie hos Helsingfors stad
option-helsinki-job-role-applicant = Jag har sökt arbete
    .because = du har sökt arbete hos Helsingfors stad
    .if-not = du inte har sökt arbete hos Helsingfors stad

question-vaasa-school = I vilken skola gick du eller ditt barn i december 2022?
    .why = Fallet gällde elever i Onkilahti skola i Vasa i december 2022.
    .how = Titta på betyget eller meddelanden i Wilma från det läsåret.
    .depends = i vilken skola du eller ditt barn gick i december 2022
    .short = Skola i december 2022

option-vaasa-school-onkilahti = I Onkilahti skola i Vasa
    .because = du eller ditt barn gick i Onkilahti skola i Vasa i december 2022
    .if-not = varken du eller ditt barn gick i Onkilahti skola i Vasa i december 2022
option-vaasa-school-other = I en annan skola eller inte i skola alls
    .because = varken du eller ditt barn gick i Onkilahti skola i december 2022
    .if-not = du eller ditt barn gick i Onkilahti skola i december 2022

question-covid-decision-place = I vilken kommun fick du beslutet om coronaisolering eller karantän?
    .hint = Välj Akaa eller Urjala om något av dina beslut kom därifrån.
    .why = På en loppmarknad hittades ett USB-minne med coronabeslut från Akaa och Urjala åren 2020–2021.
    .how = Se efter kommunens namn i det gamla beslutet. Om du inte har det, tänk efter var du bodde då.
    .depends = i vilken kommun du fick beslutet om coronaisolering eller karantän
    .short = Kommun för coronabeslutet

option-covid-decision-place-akaa-or-urjala = I Akaa eller Urjala
    .because = du fick coronabeslutet i Akaa eller Urjala
    .if-not = du inte fick något coronabeslut i Akaa eller Urjala
option-covid-decision-place-other = Någon annanstans
    .because = du fick coronabeslutet någon annanstans än i Akaa eller Urjala
    .if-not = du fick coronabeslutet i Akaa eller Urjala

question-pharmacy-period = När besökte du Universitetsapotekets nätbutik?
    .hint = Välj alla tider som passar. Att bara titta på produkter räknas också.
    .why = Enligt dataombudsmannen gick uppgifter om besökare till andra företag från maj 2018 till september 2022.
    .how = Se efter orderbekräftelser i e-posten och betalningar på kontoutdraget. Ungefär räcker.
    .depends = när du besökte Universitetsapotekets nätbutik
    .short = Besök i nätapoteket

option-pharmacy-period-2018-05-to-2022-09 = Från maj 2018 till september 2022
    .because = du besökte nätbutiken mellan maj 2018 och september 2022
    .if-not = du inte besökte nätbutiken mellan maj 2018 och september 2022
option-pharmacy-period-other-time = En annan tid
    .because = du besökte nätbutiken före maj 2018 eller efter september 2022
    .if-not = du inte besökte nätbutiken före maj 2018 eller efter september 2022

question-savonia-period = När började du studera eller arbeta vid Savonia?
    .hint = Om du började flera gånger, välj den första. Ungefär räcker.
    .why = Dataintrånget är från februari 2022. Tiden avgör om Savonia då hade uppgifter om dig.
    .how = Titta på studieintyget, arbetsavtalet eller gamla e-postmeddelanden.
    .depends = när du började studera eller arbeta vid Savonia
    .short = Start vid Savonia

option-savonia-period-before-2022-02 = Före februari 2022
    .because = du började vid Savonia före februari 2022
    .if-not = du inte började vid Savonia före februari 2022
option-savonia-period-2022-02-or-later = I februari 2022 eller senare
    .because = du började vid Savonia först i februari 2022 eller senare
    .if-not = du började vid Savonia redan före februari 2022

question-told = Har någon organisation meddelat att dina uppgifter kan ha hamnat hos utomstående, eller att någon har tittat på dem utan skäl?
    .hint = Välj alla fall som du fick personligt besked om. Ett brev, meddelande eller samtal räknas, men inte en nyhet eller ett allmänt meddelande.
    .why = Organisationens eget besked är säkrast. Där kan det stå om fallet gäller till exempel din personbeteckning eller adress.
    .how = Besked om fallen har getts åren 2019–2026. Leta efter gamla brev, till exempel från välfärdsområdet, staden eller ett företag. Se i Suomi.fi-meddelanden: skriv själv adressen suomi.fi. En närstående kan ha öppnat brevet. Ett äkta meddelande ber inte om betalning eller nätbankskoder.
    .depends = om någon organisation har meddelat dig om saken
    .none = Jag har inte fått besked om något av dem
    .short = Besked du fått

question-noticed = Har du märkt något konstigt?
    .hint = Välj alla som passar.
    .why = Svaret avgör vad det lönar sig att göra först. Det ändrar inte bedömningen av vilka uppgifter fallet gäller.
    .how = Gå i lugn och ro igenom kontot och posten från de senaste veckorna. Be vid behov en närstående titta med dig.
    .depends = om du har märkt något konstigt
    .short = Konstiga händelser

option-noticed-threat = Ett meddelande eller samtal där någon hotar mig eller kräver pengar
    .because = någon har hotat dig eller krävt pengar
    .if-not = ingen har hotat dig eller krävt pengar
option-noticed-unknown-invoice = En faktura jag inte känner till eller ett paket jag inte beställt
    .because = du har fått en okänd faktura eller ett okänt paket
    .if-not = du inte har fått någon okänd faktura eller något okänt paket
option-noticed-unknown-loan = Ett lån eller lånebeslut som jag inte har ansökt om
    .because = du har märkt ett okänt lån eller lånebeslut
    .if-not = du inte har märkt något okänt lån eller lånebeslut
option-noticed-phishing = Ett meddelande eller samtal där någon frågar efter mina uppgifter, till exempel nätbankskoder
    .because = någon har försökt få dina uppgifter per meddelande eller telefon
    .if-not = ingen har försökt få dina uppgifter per meddelande eller telefon
option-noticed-nothing = Jag har inte märkt något av det här
    .because = du inte har märkt något konstigt
    .if-not = du har märkt något konstigt

question-for-whom = För vem svarar du?
    .hint = Om du svarar för flera, gör kontrollen separat för var och en.
    .why = En del åtgärder passar bara den som uppgifterna gäller, och en del faller bort om personen är död. Svaret ändrar bara det som du kan göra.
    .how = Tänk på vems uppgifter du hade i tankarna när du svarade på de tidigare frågorna.
    .depends = för vem du svarar
    .short = För vem du svarar

option-for-whom-me = För mig själv
    .because = du svarar för dig själv
    .if-not = du inte svarar för dig själv
option-for-whom-child = För mitt barn
    .because = du svarar för ditt barn
    .if-not = du inte svarar för ditt barn
option-for-whom-cared-for = För en annan vuxen som jag hjälper
    .because = du svarar för en annan vuxen
    .if-not = du inte svarar för en annan vuxen
option-for-whom-deceased = För en närstående som har dött
    .because = du svarar för en närstående som har dött
    .if-not = du inte svarar för en närstående som har dött

question-age-group = Hur gammal är den som uppgifterna gäller?
    .why = En del åtgärder får man göra själv först vid en viss ålder, och för unga finns egen hjälp. Svaret ändrar bara det som du kan göra.
    .how = Räkna åldern i dag, inte när tjänsten användes.
    .depends = hur gammal den är som uppgifterna gäller
    .short = Ålder

option-age-group-under-15 = Under 15 år
    .because = åldern är under 15 år
    .if-not = åldern är minst 15 år
option-age-group-15-to-17 = 15–17 år
    .because = åldern är 15–17 år
    .if-not = åldern inte är 15–17 år
option-age-group-adult = 18 år eller mer
    .because = åldern är minst 18 år
    .if-not = åldern är under 18 år

question-strong-login = Kan du identifiera dig på nätet?
    .hint = Det går med nätbankskoder, mobilcertifikat eller certifikatkort. Skriv inte koder här.
    .why = En del åtgärder görs på nätet. Om du inte kan identifiera dig berättar vi om ett annat sätt. Svaret ändrar bara det som du kan göra.
    .how = Tänk på om du själv kommer in i till exempel MittKanta eller Suomi.fi på nätet.
    .depends = om du kan identifiera dig på nätet
    .short = Identifiering på nätet

option-strong-login-yes = Ja
    .because = du kan identifiera dig på nätet
    .if-not = du inte kan identifiera dig på nätet
option-strong-login-no = Nej
    .because = du inte kan identifiera dig på nätet
    .if-not = du kan identifiera dig på nätet
