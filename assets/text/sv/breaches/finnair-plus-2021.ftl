# Uppgifter om medlemmar i Finnair Plus 2021: vad som hände, vem det gäller och vem som har sagt vad.

breach-finnair-plus-2021 = Medlemskap i Finnair Plus (Finnair, 2021)
    .what = Ett dataintrång gjordes i ett system som Finnairs partnerflygbolag använde. Där fanns namn, medlemsnummer och medlemsnivå för en del av medlemmarna i Finnair Plus. För några fanns också önskemål om måltid och sittplats.
    .status = Finnair bedömde i mars 2021 att risken för missbruk är ganska liten. Bolaget rekommenderade ändå att lösenordet byts.
    .told = Finnair Plus, dataintrånget hos SITA
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallet med medlemmarna i Finnair Plus gäller dig
        [other] en organisation har meddelat att fallet med medlemmarna i Finnair Plus gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallet med medlemmarna i Finnair Plus gäller dig
        [other] ingen organisation har meddelat att fallet med medlemmarna i Finnair Plus gäller personen
      }
    .unknown = Vi vet inte vilka medlemmar det gällde. Enligt Finnair var de en liten del av alla.

change-finnair-plus-2021-added = Lades till i listan.

group-finnair-plus-2021-members = Medlemmar i Finnair Plus som gick med före mars 2021

claim-finnair-plus-2021-people = medlemmar i Finnair Plus vars uppgifter fanns i systemet
claim-finnair-plus-2021-known = Finnair fick veta om intrånget.
claim-finnair-plus-2021-told = Finnair berättade om saken för de kunder som den gäller och för dataskyddsmyndigheten.
claim-finnair-plus-2021-own-systems = Intrånget gällde inte Finnairs egna system.
claim-finnair-plus-2021-wishes = Bland uppgifterna om några medlemmar fanns också önskemål om måltid och sittplats.
claim-finnair-plus-2021-risk = Risken för att uppgifterna missbrukas någon annanstans är ganska liten.
claim-finnair-plus-2021-small-part = Intrånget gällde en liten del av alla medlemmar.
claim-finnair-plus-2021-password = Finnair rekommenderade att lösenordet till Finnair Plus byts, fast det inte gick att logga in med uppgifterna.
