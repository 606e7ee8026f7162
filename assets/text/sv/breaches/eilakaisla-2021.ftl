# Dataintrånget hos Eilakaisla i januari 2021: vad som hände, vem det gäller och vem som har sagt vad.

breach-eilakaisla-2021 = Hyrarbete eller arbetsansökan (Eilakaisla, 2021)
    .what = I januari 2021 tog sig brottslingar in på en server hos bemanningsföretaget Eilakaisla med ett utpressningsprogram. Ett sådant program låser filer så att någon kan kräva pengar för att öppna dem.
    .status = Eilakaisla sade i januari 2021 att inget tydde på stöld. Företaget kunde inte heller utesluta det. Vi hittade ingen nyare information.
    .told = Eilakaisla
    .because = { $about ->
       *[you] en organisation har meddelat dig att dataintrånget hos Eilakaisla gäller dig
        [other] en organisation har meddelat att dataintrånget hos Eilakaisla gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att dataintrånget hos Eilakaisla gäller dig
        [other] ingen organisation har meddelat att dataintrånget hos Eilakaisla gäller personen
      }
    .unknown = Vi vet inte om uppgifter stals och hur polisens utredning slutade. Vi vet inte heller om någon har fått besked om stöld.

change-eilakaisla-2021-added = Lades till i listan.

group-eilakaisla-2021-workers = Personer som arbetade genom Eilakaisla
group-eilakaisla-2021-applicants = Personer som sökte arbete genom Eilakaisla

claim-eilakaisla-2021-people = arbetstagare som fanns i databasen
claim-eilakaisla-2021-break-in = Det skedde ett intrång på en server hos Eilakaisla med ett utpressningsprogram.
claim-eilakaisla-2021-no-sign = Inget tydde på att uppgifter hade stulits, men det gick inte att säga säkert.
claim-eilakaisla-2021-pay-data = Känsligast var personbeteckningar, löneuppgifter och sjukfrånvaro. Uppgifterna gällde tio år, och orsaken till frånvaron hade inte antecknats.
claim-eilakaisla-2021-applicants = Arbetssökande hade inte ombetts uppge sin personbeteckning. I allmänhet fanns ansökan och meritförteckning bland uppgifterna.
claim-eilakaisla-2021-kaislanet = Inloggningsuppgifter till tjänsten Kaislanet hade kanske varit till salu året innan. Användarna uppmanades att byta lösenord.
claim-eilakaisla-2021-contact = Företaget lovade kontakta var och en vars uppgifter möjligen har stulits.
claim-eilakaisla-2021-police = Polisen utredde saken som grovt dataintrång och försök till grov utpressning.
