# Dataintrånget i fostran och utbildningen i Helsingfors: vad som hände, vem det gäller och vem som har sagt vad.

breach-helsinki-education-2024 = Skolor, småbarnspedagogik och arbete (Helsingfors stad, 2024)
    .what = Någon tog sig in i datanätet vid Helsingfors stads fostrans- och utbildningssektor. Intrånget upptäcktes den 30 april 2024. I nätet fanns uppgifter om barn, vårdnadshavare, studerande och stadens anställda.
    .status = Undersökningsgruppen bedömde den 17 juni 2025 att intrånget gällde ungefär 300 000 personer. I juni 2024 kände staden inte till något missbruk, och vi har inte hittat något nyare.
    .told = Dataintrånget i Helsingfors stads fostrans- och utbildningssektor
    .because = { $about ->
       *[you] en organisation har meddelat dig att dataintrånget i Helsingfors stad gäller dig
        [other] en organisation har meddelat att dataintrånget i Helsingfors stad gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att dataintrånget i Helsingfors stad gäller dig
        [other] ingen organisation har meddelat att dataintrånget i Helsingfors stad gäller personen
      }
    .unknown = Vi vet inte vilka filer inkräktaren kopierade eller från vilka år de är. Vi har inte hittat något beslut av dataombudsmannen. Alla kan kanske inte identifieras, så ett uteblivet brev säger ingenting.
    .differ = Siffrorna skiljer sig åt eftersom vissa gäller bara elever och studerande, andra alla, och samma personer hade räknats flera gånger.

change-helsinki-education-2024-added = Lades till i listan.
change-helsinki-education-2024-everybody = Här står nu att intrånget kan gälla alla kunder hos sektorn, och privat dagvård, klubbar och privata läroanstalter lades till.

group-helsinki-education-2024-compulsory-age = Barn som är födda 2005–2018 och bodde i Helsingfors, och deras vårdnadshavare
group-helsinki-education-2024-daycare = Familjer med barn i Helsingfors stads småbarnspedagogik
group-helsinki-education-2024-students = Personer som gick i Helsingfors stads skolor eller läroanstalter, och deras vårdnadshavare
group-helsinki-education-2024-private-or-club = Familjer i privat dagvård och klubbar i Helsingfors och studerande vid privata gymnasier och yrkesläroanstalter
group-helsinki-education-2024-staff = Anställda vid Helsingfors stad
group-helsinki-education-2024-substitutes = Personer som var vikarier vid Helsingfors stad
group-helsinki-education-2024-applicants = Personer som sökte arbete vid Helsingfors stad

claim-helsinki-education-2024-people-learners-first = barn, elever, studerande och vårdnadshavare i värsta fall
claim-helsinki-education-2024-people-learners-second = barn, elever och studerande som intrånget kan gälla, utan vårdnadshavare
claim-helsinki-education-2024-people-learners-july = barn, elever och studerande som intrånget kan gälla, utan vårdnadshavare
claim-helsinki-education-2024-people-staff = stadens anställda vars uppgifter inkräktaren kom åt
claim-helsinki-education-2024-people-everybody = alla personer vars uppgifter hade läckt enligt vad undersökningsgruppen visste då
claim-helsinki-education-2024-people-report = alla personer som intrånget gällde, enligt bedömningen i undersökningsgruppens slutrapport
claim-helsinki-education-2024-found = Staden fick veta om dataintrånget.
claim-helsinki-education-2024-notified = Staden anmälde dataintrånget till dataombudsmannens byrå.
claim-helsinki-education-2024-public = Staden berättade offentligt om dataintrånget.
claim-helsinki-education-2024-wider = Staden meddelade att intrånget kan gälla alla helsingforsare i läropliktsåldern.
claim-helsinki-education-2024-statement = Staden gav dataombudsmannen en preciserad utredning om uppgifterna och antalet personer.
claim-helsinki-education-2024-report = Undersökningsgruppen lämnade sin rapport till statsrådet.
claim-helsinki-education-2024-server = Intrånget blev möjligt genom en föråldrad server för fjärranslutning, som har tagits ur bruk.
claim-helsinki-education-2024-police = Polisen utredde fallet som grovt dataintrång.
claim-helsinki-education-2024-no-misuse = Staden kände inte till att uppgifter skulle ha missbrukats.
claim-helsinki-education-2024-public-notice = Alla som intrånget gäller kan kanske inte identifieras, så staden publicerade ett offentligt meddelande.
claim-helsinki-education-2024-other-schools = Intrånget kan också gälla privat småbarnspedagogik och privata skolor och läroanstalter.
claim-helsinki-education-2024-everybody-may = Intrånget kan gälla alla kunder hos fostrans- och utbildningssektorn.
claim-helsinki-education-2024-other-groups = Intrånget kan också gälla läroavtalsstuderande, kunder hos Arbis och familjer i småbarnspedagogikens klubbar. Det kan även gälla kunder vid daghemmet, lekparken och skolan i Sandhamn.
claim-helsinki-education-2024-partners = Intrånget kan också gälla vikarier, arbetssökande och stadens samarbetspartner.
claim-helsinki-education-2024-protected-register = Registret över barn i läropliktsåldern innehöll inga adresser till personer med spärrmarkering.
claim-helsinki-education-2024-protected-elsewhere = Staden kan inte utesluta att inkräktaren fick uppgifter om personer med spärrmarkering från något annat ställe.
claim-helsinki-education-2024-amount-unknown = Det är inte känt hur stor del av uppgifterna på nätverksenheten, alltså det gemensamma lagringsutrymmet, som har läckt.
