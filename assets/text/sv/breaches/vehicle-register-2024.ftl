# Missbruket av fordonsregistrets uppgifter: vad som hände, vem det gäller och vem som har sagt vad.

breach-vehicle-register-2024 = Fordonsägares och innehavares uppgifter (fordonsregistret, 2024)
    .what = Traficom lämnade ut uppgifter ur fordonsregistret till en kund, och kundens tjänst missbrukades. Uppgifter söktes utan grund. Ägares och innehavares personbeteckningar gick från kundens system till en tredje part.
    .status = Enligt Traficom hänger saken ihop med kredituppgifter som någon begärde på felaktiga grunder ur det positiva kreditupplysningsregistret. Vår nyaste källa är från maj 2024.
    .told = Traficom, missbruk av fordonsregistrets uppgifter
    .because = { $about ->
       *[you] en organisation har meddelat dig att missbruket av fordonsregistrets uppgifter gäller dig
        [other] en organisation har meddelat att missbruket av fordonsregistrets uppgifter gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att missbruket av fordonsregistrets uppgifter gäller dig
        [other] ingen organisation har meddelat att missbruket av fordonsregistrets uppgifter gäller personen
      }
    .unknown = Ingen har berättat vad kunden heter. Vi vet inte vem som fick personbeteckningarna eller när uppgifterna söktes. Vi vet inte heller vad anmälan till polisen ledde till.

change-vehicle-register-2024-added = Lades till i listan.

group-vehicle-register-2024-owners-holders = Personer vars fordon har ett registertecken mellan AAA och ALJ

claim-vehicle-register-2024-people = ägare och innehavare av fordon vars uppgifter någon sökte utan grund
claim-vehicle-register-2024-announced = Traficom berättade att någon hade sökt uppgifter ur fordonsregistret utan grund.
claim-vehicle-register-2024-codes = Personbeteckningar gick från kundens system till en tredje part.
claim-vehicle-register-2024-public-data = Ur tjänsten söktes också namn, adresser och fordons tekniska uppgifter, som är offentligt tillgängliga.
claim-vehicle-register-2024-plates = Saken gäller personer vars fordon har ett registertecken mellan AAA och ALJ.
claim-vehicle-register-2024-ban = Saken gäller inte dem som har förbjudit att deras uppgifter lämnas ut för ändamål som gäller trafik.
claim-vehicle-register-2024-responsible = Kunden svarar själv för de uppgifter som den har fått. Den har anmält saken till dataombudsmannen och polisen.
claim-vehicle-register-2024-own-systems = Ingen bröt sig in i Traficoms egna system. Traficom stängde kundens tillgång till registret.
claim-vehicle-register-2024-credit-register = Saken hänger ihop med fallet där någon begärde utdrag ur det positiva kreditupplysningsregistret på felaktiga grunder.
claim-vehicle-register-2024-credit-unknown = Skatteförvaltningen visste då ännu inte hur många personers utdrag någon hade begärt.
claim-vehicle-register-2024-credit-partner = Dataintrånget skedde sannolikt hos en avtalspartner till en kreditgivare.
claim-vehicle-register-2024-credit-kept = Inget tydde på att uppgifter ur kreditupplysningsregistret hade hamnat hos en tredje part.
