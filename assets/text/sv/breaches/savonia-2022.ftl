# Dataintrånget hos Yrkeshögskolan Savonia i februari 2022: vad som hände, vem det gäller och vem som har sagt vad.

breach-savonia-2022 = Studier eller arbete vid en yrkeshögskola (Savonia, 2022)
    .what = Den 4 februari 2022 skedde ett dataintrång vid Yrkeshögskolan Savonia, och namn och personbeteckningar stals. Vid intrånget användes ett utpressningsprogram. Det låser filer så att någon kan kräva pengar för att öppna dem.
    .status = En del av uppgifterna publicerades på Tor-nätverket, en del av internet som vanliga sökningar inte hittar. Enligt polisen var uppgifterna få och inte känsliga.
    .told = Yrkeshögskolan Savonia
    .because = { $about ->
       *[you] en organisation har meddelat dig att dataintrånget hos Savonia gäller dig
        [other] en organisation har meddelat att dataintrånget hos Savonia gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att dataintrånget hos Savonia gäller dig
        [other] ingen organisation har meddelat att dataintrånget hos Savonia gäller personen
      }
    .unknown = Vi vet inte hur många personers uppgifter som stals: Savonia hade kontaktat minst 50 studerande. Vi vet inte vem som har laddat ner uppgifterna.

change-savonia-2022-added = Lades till i listan.
change-savonia-2022-advice = Savonias råd att byta lösenord och löften om kostnader lades till, liksom att polisen själv berättade om fallet.

group-savonia-2022-students-staff = Personer som studerade eller arbetade vid Savonia före februari 2022

claim-savonia-2022-people-contacted = studerande som Savonia dittills hade kontaktat
claim-savonia-2022-breach = Det skedde ett dataintrång vid Savonia.
claim-savonia-2022-known = Savonia upptäckte dataintrånget och gjorde genast en brottsanmälan.
claim-savonia-2022-program = Vid intrånget användes ett utpressningsprogram som heter LockBit 2.0.
claim-savonia-2022-published = En del av uppgifterna publicerades på Tor-nätverket.
claim-savonia-2022-small = Enligt vad som då var känt var det fråga om få uppgifter, och intrånget gällde inte känsliga uppgifter.
claim-savonia-2022-registers = Enligt rektorn gällde intrånget varken studeranderegistret eller personalens löneuppgifter.
claim-savonia-2022-passwords = Savonia uppmanade alla studerande att byta lösenord.
claim-savonia-2022-alert-service = Enligt rektorn var Savonia berett att köpa en tjänst som meddelar om någon försöker missbruka ens kreditupplysningar. Savonia var också berett att ersätta kostnader för byte av personbeteckning.
claim-savonia-2022-police = Polisen utredde fallet som grovt dataintrång, grov systemstörning och grov dataskadegörelse.
claim-savonia-2022-offence = Det är ett brott att sprida, behandla eller spara läckta uppgifter.
