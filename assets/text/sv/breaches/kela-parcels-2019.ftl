# FPA:s försvunna postpaket: vad som hände, vem det gäller och vem som har sagt vad.

breach-kela-parcels-2019 = Papper som lämnats till FPA (FPA, Forssa 2019 och Vichtis 2022)
    .what = Posti hämtade ett paket från FPA:s serviceställe, och paketet försvann på vägen. Så hände i Forssa i februari 2019 och i Vichtis i början av 2022. I paketen fanns ansökningar och andra papper som kunder hade lämnat på servicestället.
    .status = Enligt FPA tydde utredningen inte på att paketet från Forssa hade öppnats eller fanns någon annanstans än hos Posti. Vi hittade ingen uppgift om att paketen har hittats.
    .told = FPA, försvunnet postpaket (Forssa eller Vichtis)
    .because = { $about ->
       *[you] en organisation har meddelat dig att FPA:s försvunna postpaket gäller dig
        [other] en organisation har meddelat att FPA:s försvunna postpaket gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att FPA:s försvunna postpaket gäller dig
        [other] ingen organisation har meddelat att FPA:s försvunna postpaket gäller personen
      }
    .unknown = Vi vet inte vart paketen tog vägen och om någon har öppnat dem. I februari 2022 blev ännu ett försvunnet FPA-paket känt, men vi hittade ingen källa om det som vi kunde läsa. FPA kunde inte ta reda på alla vars papper fanns i paketet från Forssa. Därför säger ett uteblivet brev ingenting.
    .differ = Om paketet från Forssa finns två uppskattningar: i dataombudsmannens beslut 55 personer, i FPA:s meddelande ungefär 50.

change-kela-parcels-2019-added = Lades till i listan.

group-kela-parcels-2019-forssa = Personer som lämnade papper på FPA:s serviceställe i Forssa i februari 2019
group-kela-parcels-2019-vihti = Personer som lämnade papper på FPA:s serviceställe i Vichtis den 25–28 februari 2022

claim-kela-parcels-2019-people-forssa-decision = personer vars papper fanns i paketet från Forssa
claim-kela-parcels-2019-people-forssa = personer vars papper fanns i paketet från Forssa
claim-kela-parcels-2019-people-vihti = personer vars papper fanns i paketet från Vichtis
claim-kela-parcels-2019-forssa-lost = Posti hämtade ett paket från servicestället i Forssa, och paketet kom inte fram.
claim-kela-parcels-2019-forssa-announced = FPA berättade om paketet från Forssa i ett meddelande och i lokaltidningen.
claim-kela-parcels-2019-vihti-left = Kunder lämnade papper på servicestället i Vichtis, och papperen försvann på vägen.
claim-kela-parcels-2019-forssa-data = Paketet från Forssa innehöll sekretessbelagda uppgifter, till exempel om hälsa och ekonomisk ställning.
claim-kela-parcels-2019-forssa-not-identified = De flesta vars papper fanns i paketet från Forssa kunde inte identifieras.
claim-kela-parcels-2019-forssa-closed-parcel = Utredningen tydde inte på att paketet fanns någon annanstans än förslutet hos Posti.
claim-kela-parcels-2019-vihti-data = Paketet innehöll 40–50 kunders ansökningar och bilagor som lämnades på servicestället i Vichtis eller i dess postlåda den 25–28 februari.
claim-kela-parcels-2019-vihti-second = Posti beklagade förlusten. Enligt Posti var det redan andra gången som ett paket från FPA försvann. Det förra blev känt i februari 2022.
claim-kela-parcels-2019-vihti-received = Enligt spårningen tog Posti emot paketet, men det är inte antecknat som levererat.
