# FPA:s papper i det tidigare servicestället i Dickursby: vad som hände, vem det gäller och vem som har sagt vad.

breach-kela-tikkurila-2023 = Papper på FPA:s serviceställe (FPA, Dickursby 2023)
    .what = FPA:s serviceställe flyttade ut ur en byggnad i Dickursby i slutet av 2022. Papper om ungefär 180 kunder blev kvar. Människor har besökt byggnaden med den nya ägarens lov och också utan lov.
    .status = FPA hämtade papperen efter att ha fått veta om dem i slutet av juli 2023. Vår nyaste källa är från augusti 2023.
    .told = FPA, det tidigare servicestället i Dickursby
    .because = { $about ->
       *[you] en organisation har meddelat dig att papperen på servicestället i Dickursby gäller dig
        [other] en organisation har meddelat att papperen på servicestället i Dickursby gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att papperen på servicestället i Dickursby gäller dig
        [other] ingen organisation har meddelat att papperen på servicestället i Dickursby gäller personen
      }
    .unknown = Vi vet inte vem som har sett papperen och vad som stod i dem. Fråga FPA vilka av dina papper som fanns där.

change-kela-tikkurila-2023-added = Lades till i listan.

group-kela-tikkurila-2023-customers = Personer som lämnade papper på FPA:s serviceställe i Dickursby före år 2023

claim-kela-tikkurila-2023-people = kunder vars papper blev kvar i byggnaden
claim-kela-tikkurila-2023-moved = Servicestället flyttade ut, och papper blev kvar i byggnaden.
claim-kela-tikkurila-2023-known = FPA fick veta om papper som hade blivit kvar i byggnaden.
claim-kela-tikkurila-2023-announced = FPA berättade om papperen i ett meddelande.
claim-kela-tikkurila-2023-visitors = De som har besökt byggnaden kan ha sett papper. Utomstående har också brutit sig in.
claim-kela-tikkurila-2023-fetched = Papperen har hämtats, och saken har anmälts till dataombudsmannens byrå.
claim-kela-tikkurila-2023-letters = FPA skickar ett personligt brev till de kunder vars papper fanns i byggnaden.
