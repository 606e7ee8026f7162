# Dataintrånget hos Westlog i augusti 2023: vad som hände, vem det gäller och vem som har sagt vad.

breach-westlog-2023 = Hemleverans av vårdartiklar (Westlog och Essity, 2023)
    .what = Westlog levererade Tena-produkter och andra vårdartiklar (vårdmaterial) hem till människor. I augusti 2023 tog sig brottslingar in på bolagets server och kopierade människors uppgifter. Även uppgifter om mottagare av Roches diabetestillbehör togs.
    .status = I oktober 2023 kände polisen inte till spridning eller nya brott, men på servern fanns ett krav på betalning. Vi har inte hittat nyare uppgifter.
    .told = Westlog, Essity eller hemleverans av Tena-produkter
    .because = { $about ->
       *[you] en organisation har meddelat dig att dataintrånget hos Westlog gäller dig
        [other] en organisation har meddelat att dataintrånget hos Westlog gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att dataintrånget hos Westlog gäller dig
        [other] ingen organisation har meddelat att dataintrånget hos Westlog gäller personen
      }
    .unknown = Vi vet inte exakt hur många personer eller vilka företag fallet gäller. Vi har inte hittat något myndighetsbeslut eller någon dom. Bara en del av områdena har berättat när personbeteckningen fanns med. Bara Helsingfors har berättat från vilken tid uppgifterna är: de två senaste åren, men inte från vilken dag de räknas.
    .differ = 100 000 var en första bedömning, och 50 000 gäller bara Essitys kunder. STT:s siffror växte när fler personer räknades med.

group-westlog-2023-pads = Personer som fick Tena-produkter genom ett välfärdsområde, Helsingfors eller någon annan
group-westlog-2023-pads-earlier = Personer som fick Tena-produkter bara före augusti 2021
group-westlog-2023-pads-own = Personer som köpte sina Tena-produkter själva
group-westlog-2023-pads-hus = Personer som fick Tena-produkter från HUS
group-westlog-2023-pads-in-care = Personer som fick Tena-produkter i serviceboende eller hemvård
group-westlog-2023-contact-staff = Anställda som i sitt arbete var kontaktpersoner till Essity eller Roche
group-westlog-2023-roche = Personer som fick diabetestillbehör hemlevererade, till exempel från Roche
group-westlog-2023-hearing = Personer som fick en hörapparat eller tillbehör till den hemlevererade

claim-westlog-2023-people-westlog = Westlogs första bedömning av alla som fallet gäller
claim-westlog-2023-people-essity-total = samma bedömning upprepad i Essitys anmälan
claim-westlog-2023-people-essity = Essitys kunder, även klienter i välfärdsområdena
claim-westlog-2023-people-stt-first = klienter i de välfärdsområden som hade uppgett ett antal
claim-westlog-2023-people-stt-second = samma beräkning i en annan version av samma artikel
claim-westlog-2023-people-stt-october = klienter och anställda i den offentliga hälso- och sjukvården, utan mottagare av diabetestillbehör
claim-westlog-2023-people-stt-december = alla kända personer som fallet gäller
claim-westlog-2023-people-ita-uusimaa = klienter i Östra Nylands välfärdsområde som fallet gäller
claim-westlog-2023-people-keski-uusimaa = klienter i Mellersta Nylands välfärdsområde som fallet gäller
claim-westlog-2023-people-lansi-uusimaa = klienter i Västra Nylands välfärdsområde som fallet gäller
claim-westlog-2023-people-pirkanmaa = klienter i Birkalands välfärdsområde som fallet gäller
claim-westlog-2023-people-paijat-hame = klienter i Päijänne-Tavastlands välfärdsområde som fallet gäller
claim-westlog-2023-people-kymenlaakso = klienter i Kymmenedalens välfärdsområde som fallet gäller
claim-westlog-2023-people-pohjois-karjala = klienter i Norra Karelens välfärdsområde som fallet gäller
claim-westlog-2023-people-pohjois-pohjanmaa = mottagare av Tena-produkter i Norra Österbottens välfärdsområde
claim-westlog-2023-people-pohjois-pohjanmaa-roche = mottagare av Roches diabetestillbehör i Norra Österbottens välfärdsområde
claim-westlog-2023-people-helsinki = klienter hos Helsingfors stad som fallet gäller
claim-westlog-2023-people-hearing = kunder hos hörapparatsföretag som fallet kan gälla
claim-westlog-2023-noticed-helsinki = Westlog upptäckte ett utpressningsprogram på sin server.
claim-westlog-2023-intrusion-lansi-uusimaa = Det skedde ett intrång i Westlogs databas.
claim-westlog-2023-attack-stt = Brottslingar tog uppgifter från Westlog och spärrade dem med ett utpressningsprogram.
claim-westlog-2023-alarm-stt = Serverleverantören varnade Westlog och servrarna stängdes kort därefter.
claim-westlog-2023-ransom-note = Stora mängder uppgifter laddades ner från servern en natt, och där lämnades ett krav på betalning.
claim-westlog-2023-westlog-notified = Westlog gjorde sin första anmälan till dataombudsmannens byrå.
claim-westlog-2023-helsinki-notified-stt = Helsingfors stad fick meddelande om fallet i slutet av månaden.
claim-westlog-2023-confirmed-helsinki = En utredning bekräftade att klienternas uppgifter inte längre var konfidentiella.
claim-westlog-2023-anomaly-lansi-uusimaa = En avvikelse upptäcktes i Westlogs databas.
claim-westlog-2023-essity-notified = Essity gjorde sin egen anmälan om personuppgiftsincidenten.
claim-westlog-2023-helsinki-informed = Helsingfors stad fick veta om fallet.
claim-westlog-2023-helsinki-employee = Helsingfors började agera när en anställd såg saken på Essitys webbplats.
claim-westlog-2023-lansi-uusimaa-informed = Västra Nylands välfärdsområde fick officiellt meddelande om fallet.
claim-westlog-2023-pohjois-pohjanmaa-notified = Norra Österbottens välfärdsområde gjorde sin egen anmälan till dataombudsmannens byrå.
claim-westlog-2023-pohjois-karjala-told = Norra Karelens välfärdsområde meddelade att fallet kan gälla upp till tusentals personer.
claim-westlog-2023-counties-14 = Minst 14 av 21 välfärdsområden hade berättat om fallet för allmänheten eller dataombudsmannens byrå.
claim-westlog-2023-counties-15 = Minst 15 av 21 välfärdsområden hade berättat om fallet för allmänheten eller dataombudsmannens byrå.
claim-westlog-2023-counties-17 = Fallet gällde 17 av 21 välfärdsområden och dessutom Helsingfors.
claim-westlog-2023-all-contracts = Alla 21 välfärdsområden och Helsingfors hade enligt STT avtal med Essity.
claim-westlog-2023-silent-counties = Välfärdsområdena kan ha berättat direkt för klienterna utan ett offentligt meddelande.
claim-westlog-2023-told-without-number = Området har berättat om fallet men inte uppgett antalet klienter.
claim-westlog-2023-western-thousands = Fallet gäller sammanlagt flera tusen klienter i tre områden.
claim-westlog-2023-western-housing = Fallet gäller också personer som fick produkterna i serviceboende eller hemvård.
claim-westlog-2023-western-told-later = Områdena lovade informera klienterna när läget är klarare.
claim-westlog-2023-pohjois-savo-roche = Området har meddelat att uppgifter från Roche Diagnostics hamnade hos utomstående.
claim-westlog-2023-hus-extent = Fallet gällde också HUS, men omfattningen utreddes ännu.
claim-westlog-2023-helsinki-two-years = Fallet gäller klienter som hade fått Tena-produkter hemlevererade under de två senaste åren.
claim-westlog-2023-helsinki-letter = Staden meddelade att den skickar ett brev hem till alla som fallet gäller.
claim-westlog-2023-lansi-uusimaa-former = Uppgifter om nuvarande och tidigare klienter har sannolikt hamnat hos brottslingar.
claim-westlog-2023-pirkanmaa-letter = Området lovade var och en ett brev om vilka uppgifter som kan ha hamnat hos utomstående.
claim-westlog-2023-pirkanmaa-crime-report = Området förberedde en egen brottsanmälan till polisen.
claim-westlog-2023-payment-request-pirkanmaa = Om någon begär betalning för välfärdsområdets vårdartiklar tyder det på ett brott.
claim-westlog-2023-payment-request-pohjois-pohjanmaa = Om någon begär betalning för välfärdsområdets vårdartiklar tyder det på ett brott.
claim-westlog-2023-pohjois-pohjanmaa-contacts = Området meddelade att det självt kontaktar de Tena-klienter som fallet gäller.
claim-westlog-2023-pohjois-pohjanmaa-staff = Fallet gäller också anställda som var områdets kontaktpersoner till Essity.
claim-westlog-2023-pohjois-pohjanmaa-staff-roche = Fallet gäller också anställda som var kontaktpersoner till Roche.
claim-westlog-2023-pohjois-pohjanmaa-recipients = Fallet gäller patienter och andra som tog emot diabetestillbehör.
claim-westlog-2023-pohjois-pohjanmaa-no-contact = Området meddelade att mottagare av diabetestillbehör inte behöver kontakta området eller leverantören.
claim-westlog-2023-pohjois-pohjanmaa-known-earlier = Området visste något om diabetestillbehören redan tidigare och berättade när uppgifterna var klarare.
claim-westlog-2023-pohjois-pohjanmaa-goes-on = Området fortsatte tills vidare samarbetet med leverantörerna.
claim-westlog-2023-crime-report = Westlog har gjort en brottsanmälan till polisen.
claim-westlog-2023-authority-notices = Westlog har anmält fallet till dataombudsmannens byrå och Cybersäkerhetscentret.
claim-westlog-2023-not-published = Det var inte känt att uppgifter skulle ha publicerats eller bjudits ut till försäljning.
claim-westlog-2023-police-investigates = Polisinrättningen i Sydvästra Finland utredde fallet som dataintrång.
claim-westlog-2023-police-no-misuse = Polisen kände inte till att uppgifter skulle ha spridits eller använts i nya brott.

change-westlog-2023-added = Lades till i listan.
change-westlog-2023-marks = Tidslinjen visar nu när organisationerna fick veta och när människor fick besked.
change-westlog-2023-identity-code = Personbeteckningen kan ha läckt också för HUS kunder, och i Helsingfors för den som betalade själv eller gav en fullmakt. Om diabetestillbehör i Norra Savolax berättar bara medierna.
change-westlog-2023-may = En uppgift ”kan ha hamnat hos utomstående” när organisationen själv bara säger att så kan ha skett.
change-westlog-2023-code-for-all = I Helsingfors, Egentliga Finland, Satakunta och Österbotten kan alla kunders personbeteckning ha hamnat hos utomstående. Samma gäller dem som fick hörapparater eller själva köpte av Essity.
change-westlog-2023-brand = Vi frågar nu om vårdartiklarna var Tena-produkter, eftersom källorna inte nämner andra tillverkare av sådana artiklar.
change-westlog-2023-more-people = Nu ingår också serviceboende, hemvård, anställda och leveranser i augusti 2021. Om HUS berättar bara medierna.

listing-westlog-2023-counted = berättade hur många klienter fallet gäller
listing-westlog-2023-informed = berättade om fallet men inte antalet
listing-westlog-2023-other-route = berättade att uppgifter hos Roche Diagnostics hade läckt ut
listing-westlog-2023-not-named = nämndes inte då; senare berättade STT att alla områden köpte av Essity
listing-westlog-2023-affected = fallet gällde staden, omfattningen var inte känd
