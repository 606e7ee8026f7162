# Felet i S-Bankens autentisering år 2022: vad som hände, vem det gäller och vem som har sagt vad.

breach-s-pankki-2022 = Nätbank och autentisering (S-Banken, 2022)
    .what = Det fanns ett fel i S-Bankens autentisering från den 20 april till den 5 augusti 2022. Därför gick det att logga in i nätbanken och i andra tjänster med en annan kunds koder. Brottslingar utnyttjade felet.
    .status = En del kunder blev av med pengar. S-Banken har berättat att den har ersatt direkta skador. Vår nyaste daterade källa är från september 2025.
    .told = S-Banken, felet i autentiseringen
    .because = { $about ->
       *[you] en organisation har meddelat dig att felet i S-Bankens autentisering gäller dig
        [other] en organisation har meddelat att felet i S-Bankens autentisering gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att felet i S-Bankens autentisering gäller dig
        [other] ingen organisation har meddelat att felet i S-Bankens autentisering gäller personen
      }
    .unknown = Vi vet inte hur många personers uppgifter någon utomstående såg: uppskattningarna skiljer sig mycket från varandra. S-Banken berättade år 2022 att den hade kontaktat några hundra personer. Vi vet inte om alla har fått besked. Fråga S-Banken om någon loggade in i ditt namn.
    .differ = Avance skriver om beslutet, Demokraatti om missbruket. Ingendera berättar hur siffran har räknats.

change-s-pankki-2022-added = Lades till i listan.
change-s-pankki-2022-ombudsman = Dataombudsmannens byrås meddelande från september 2022 lades till.

group-s-pankki-2022-customers = Personer som hade S-Bankens nätbankskoder i april–augusti 2022

claim-s-pankki-2022-people-avance = kunder som felet påverkade
claim-s-pankki-2022-people-press = personer som fallet påverkade
claim-s-pankki-2022-began = Ett programmeringsfel kom in i bankens datasystem.
claim-s-pankki-2022-ended = Programmeringsfelet försvann ur datasystemet.
claim-s-pankki-2022-reported = S-Banken anmälde saken till dataombudsmannens byrå.
claim-s-pankki-2022-announced = S-Banken berättade offentligt om störningen.
claim-s-pankki-2022-decided = S-Banken fick en påföljdsavgift på 1,8 miljoner euro och en anmärkning.
claim-s-pankki-2022-as-another = Det gick att logga in i nätbanken och i tjänster som kräver stark autentisering med en annan kunds koder.
claim-s-pankki-2022-proportion = En del kunder drabbades av personuppgiftsincidenten. I praktiken påverkade felet en betydande del av bankens kunder.
claim-s-pankki-2022-several-hundred = Störningen gällde flera hundra kunder, och bara få kunders pengar användes utan rätt till det.
claim-s-pankki-2022-misused = Missbruket var till exempel obehöriga betalningar och inloggningar i andra företags tjänster.
claim-s-pankki-2022-told-by-bank = S-Banken anmälde att några hundra kunder hade drabbats av personuppgiftsincidenten. Den meddelade att den hade kontaktat dem.
claim-s-pankki-2022-crimes = Polisen utredde 53 betalningsmedelsbedrägerier och ungefär 150 dataintrång.
claim-s-pankki-2022-contacted = S-Banken har kontaktat eller kontaktar inom de närmaste dagarna alla som brotten har riktats mot. Också polisen kontaktar dem.
claim-s-pankki-2022-compensated = Banken har ersatt sina kunder för direkta skador.
claim-s-pankki-2022-appeal = Banken har överklagat Finansinspektionens påföljdsavgift till förvaltningsdomstolen.
