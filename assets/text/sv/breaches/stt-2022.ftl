# Dataintrånget hos STT i juli 2022: vad som hände, vem det gäller och vem som har sagt vad.

breach-stt-2022 = Arbete på en nyhetsbyrå eller användning av dess tjänster (STT, 2022)
    .what = I juli 2022 tog sig brottslingar in i nyhetsbyrån STT:s system med ett utpressningsprogram. Ett sådant program låser filer så att någon kan kräva pengar för att öppna dem.
    .status = STT sade i augusti 2022 att ett dataläckage inte går att utesluta. Vi hittade ingen nyare information.
    .told = Nyhetsbyrån STT
    .because = { $about ->
       *[you] en organisation har meddelat dig att dataintrånget hos STT gäller dig
        [other] en organisation har meddelat att dataintrånget hos STT gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att dataintrånget hos STT gäller dig
        [other] ingen organisation har meddelat att dataintrånget hos STT gäller personen
      }
    .unknown = Vi vet inte om uppgifter stals eller vems. Vi vet inte heller hur polisens utredning slutade.

change-stt-2022-added = Lades till i listan.

group-stt-2022-staff = Personer som arbetade på STT
group-stt-2022-customers = Personer som använde STT:s textmeddelanden eller andra tjänster

claim-stt-2022-people-staff = personer som arbetar på STT
claim-stt-2022-break-in = STT upptäckte intrånget på natten.
claim-stt-2022-reported = STT anmälde det möjliga dataläckaget till dataombudsmannen.
claim-stt-2022-customers-told = STT varnade sina kunder i ett meddelande. Telefonnummer och namn kan ha läckt ut.
claim-stt-2022-not-excluded = Det går inte att utesluta ett dataläckage.
claim-stt-2022-staff-warned = STT varnade de anställda. Bland uppgifterna finns till exempel adresser och personbeteckningar. De anställda rekommenderades till exempel ett eget kreditförbud.
claim-stt-2022-former-staff = Läckaget kan också gälla tidigare anställda.
claim-stt-2022-contacts = Det möjliga läckaget kan också gälla utomståendes kontaktuppgifter och användarnamn.
claim-stt-2022-ransom = Gärningsmännen krävde en lösensumma. STT svarade inte på kraven.
claim-stt-2022-police = Polisen i Helsingfors utredde saken som dataintrång och systemstörning.
