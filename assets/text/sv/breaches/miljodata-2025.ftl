# Fallet med det svenska företaget Miljödata i augusti 2025: vad som hände, vem det gäller och vem som har sagt vad.

breach-miljodata-2025 = Arbete i Sverige (Miljödata, 2025)
    .what = I augusti 2025 bröt sig brottslingar in i det svenska företaget Miljödatas system och krävde pengar. Kommuner, regioner, högskolor och företag hade uppgifter om sina anställda där. Uppgifter publicerades på nätet.
    .status = I november 2025 inledde den svenska dataskyddsmyndigheten fyra granskningar. Vi hittade ingen nyare information.
    .told = Arbetsgivare i Sverige, dataintrånget hos Miljödata
    .because = { $about ->
       *[you] en organisation har meddelat dig att dataintrånget hos Miljödata gäller dig
        [other] en organisation har meddelat att dataintrånget hos Miljödata gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att dataintrånget hos Miljödata gäller dig
        [other] ingen organisation har meddelat att dataintrånget hos Miljödata gäller personen
      }
    .unknown = Vi vet inte hur många personer i Finland saken gäller. Vi vet inte heller vems uppgifter som stals från varje arbetsplats. Arbetsgivaren i Sverige vet mer.

change-miljodata-2025-added = Lades till i listan.

group-miljodata-2025-staff = Personer som arbetade i Sverige hos en kommun, en region, en högskola eller ett företag

claim-miljodata-2025-people = privatpersoner vars uppgifter läckte ut
claim-miljodata-2025-people-lnu = personer vars uppgifter läckte ut från Linnéuniversitetet
claim-miljodata-2025-break-in = Intrånget i Miljödatas system skedde.
claim-miljodata-2025-break-in-lnu = Intrånget i Miljödatas system skedde.
claim-miljodata-2025-finns = Bland uppgifterna finns sannolikt också uppgifter om finländare som bor i Sverige.
claim-miljodata-2025-published = Uppgifterna publicerades på en del av internet som vanliga sökningar inte hittar. Där finns namn, adresser och kontaktuppgifter.
claim-miljodata-2025-sensitive = En stor del av Sveriges befolkning fick sina personuppgifter publicerade, i många fall också känsliga uppgifter.
claim-miljodata-2025-lnu-data = För alla månadsavlönade, också tidigare anställda, läckte namn, adress, personnummer, telefonnummer, e-postadress och anställningsnummer ut. Timavlönades uppgifter läckte inte ut.
claim-miljodata-2025-lnu-sick-leave = För 170 personer vid universitetet läckte det ut att de har varit länge sjukskrivna. Andra hälsouppgifter läckte inte ut.
claim-miljodata-2025-ockero = Öckerö kommun sade att dess anställdas uppgifter inte har läckt ut.
claim-miljodata-2025-inquiry = Myndigheten granskar Miljödata, Göteborg, Älmhult och Region Västmanland. Granskningen gäller också uppgifter om tidigare anställda och barn.
