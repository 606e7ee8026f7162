# Beställningsuppgifter hos Studentexamensnämnden 2017–2018: vad som hände, vem det gäller och vem som har sagt vad.

breach-matriculation-orders-2017 = Avskrift av studentexamensbetyg (Studentexamensnämnden, 2017–2018)
    .what = Beställningar av betygsavskrifter och kopior av provprestationer blev kvar på leverantörens server när webbplatsen förnyades. På grund av ett fel kunde vem som helst nå servern på nätet. Så var det från november 2017 till slutet av januari 2018.
    .status = Nämnden skickade brev till tusentals personer. Vi vet inte om någon har tittat på uppgifterna eller missbrukat dem.
    .told = Studentexamensnämnden, beställningar av betygsavskrifter
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallet med beställningsuppgifter hos Studentexamensnämnden gäller dig
        [other] en organisation har meddelat att fallet med beställningsuppgifter hos Studentexamensnämnden gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallet med beställningsuppgifter hos Studentexamensnämnden gäller dig
        [other] ingen organisation har meddelat att fallet med beställningsuppgifter hos Studentexamensnämnden gäller personen
      }
    .unknown = Vi vet inte hur gamla beställningar som fanns på servern. Vi vet inte heller vems personbeteckning som fanns med: för en del fanns bara födelsetiden.

change-matriculation-orders-2017-added = Lades till i listan.

group-matriculation-orders-2017-orderers = Personer som beställde en betygsavskrift eller en kopia av en provprestation före februari 2018

claim-matriculation-orders-2017-open = Servern kunde nås på nätet.
claim-matriculation-orders-2017-closed = Den öppna åtkomsten till servern upphörde.
claim-matriculation-orders-2017-letters = Nämnden berättade i ett brev om saken för dem vars uppgifter hade varit tillgängliga för utomstående.
claim-matriculation-orders-2017-server = Leverantören hade flyttat uppgifterna i det gamla beställningssystemet till en utvecklingsserver, och där blev de kvar.
claim-matriculation-orders-2017-which = Också beställningsdagen, tiden för examen och gymnasiets namn fanns tillgängliga.
