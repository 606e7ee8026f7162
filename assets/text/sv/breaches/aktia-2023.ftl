# Störningen i Aktias autentiseringstjänst i januari 2023: vad som hände, vem det gäller och vem som har sagt vad.

breach-aktia-2023 = Autentisering med nätbankskoder (Aktia, 2023)
    .what = I januari 2023 hade Aktias autentiseringstjänst en störning på ungefär en timme. Tjänsten blandade ihop personer. Därför kunde en del av dem som loggade in i andra tjänster med Aktias koder se andras uppgifter.
    .status = Aktia känner inte till att uppgifterna skulle ha missbrukats. Vår nyaste daterade källa är från november 2025.
    .told = Aktia, störningen i autentiseringstjänsten
    .because = { $about ->
       *[you] en organisation har meddelat dig att störningen i Aktias autentiseringstjänst gäller dig
        [other] en organisation har meddelat att störningen i Aktias autentiseringstjänst gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att störningen i Aktias autentiseringstjänst gäller dig
        [other] ingen organisation har meddelat att störningen i Aktias autentiseringstjänst gäller personen
      }
    .unknown = Vi vet inte vilka tjänster var och en hade loggat in i och vilka uppgifter som syntes där. Vi vet inte om alla har fått besked. Fråga Aktia.

change-aktia-2023-added = Lades till i listan.

group-aktia-2023-authenticated = Personer som hade Aktias nätbankskoder i januari 2023

claim-aktia-2023-people = personer som personuppgiftsincidenten gällde
claim-aktia-2023-happened = Aktias autentiseringstjänst hade en störning som orsakades av en teknisk ändring.
claim-aktia-2023-decided = Aktia fick en påföljdsavgift på 865 000 euro och en anmärkning.
claim-aktia-2023-saw-others = En del av dem som loggade in med Aktias koder kunde se andras uppgifter. Det gick också att använda tjänsterna i en annan kunds namn.
claim-aktia-2023-which-services = Störningen gällde offentliga tjänster, arbetslöshetskassor, försäkringsbolag och hälsovårdstjänster.
claim-aktia-2023-not-the-bank = Störningen gällde inte inloggning i Aktias nätbank.
claim-aktia-2023-private = Tjänsterna har mycket privata uppgifter, till exempel om hälsa och ekonomisk situation.
claim-aktia-2023-no-misuse = Aktia känner inte till att störningen skulle ha lett till missbruk av uppgifter.
claim-aktia-2023-hour = Störningen varade i 47 minuter den 24 januari 2023, klockan 9.03–9.50.
claim-aktia-2023-appeal = Beslutet är inte slutligt, eftersom banken överklagar det.
