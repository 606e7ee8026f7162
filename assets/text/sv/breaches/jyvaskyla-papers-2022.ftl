# Papperen i vårdenheten i Puuppola: vad som hände, vem det gäller och vem som har sagt vad.

breach-jyvaskyla-papers-2022 = Vårdenheten i Puuppola (Jyväskylä stad, 2022)
    .what = Vårdenheten i Puuppola i Jyväskylä var stängd, men papper hade blivit kvar där. De var från åren 2008–2012. I dem fanns uppgifter om klienter och anställda.
    .status = Staden berättade om saken den 21 november 2022 och skickade brev till dem som den gäller. Vi vet inte om uppgifterna har missbrukats.
    .told = Jyväskylä stad, papper i vårdenheten i Puuppola
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallet med papperen i Puuppola gäller dig
        [other] en organisation har meddelat att fallet med papperen i Puuppola gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallet med papperen i Puuppola gäller dig
        [other] ingen organisation har meddelat att fallet med papperen i Puuppola gäller personen
      }
    .unknown = Vi vet inte om någon utomstående har läst papperen, och källan räknar inte upp alla uppgifter i dem. Staden hade inte allas kontaktuppgifter, så ett uteblivet brev säger ingenting.

change-jyvaskyla-papers-2022-added = Lades till i listan.
change-jyvaskyla-papers-2022-staff = Här står nu att papperen också kan ha innehållit personbeteckningar och uppgifter om anställda.

group-jyvaskyla-papers-2022-clients-staff = Klienter och anställda på vårdhem och andra vårdenheter i Mellersta Finland

claim-jyvaskyla-papers-2022-people = klienter och anställda vars uppgifter fanns i papperen
claim-jyvaskyla-papers-2022-announced = Jyväskylä stad berättade offentligt om saken.
claim-jyvaskyla-papers-2022-letters = Staden skickade brev till dem som saken gäller. De flesta hade nåtts.
claim-jyvaskyla-papers-2022-addresses = Staden hade inte aktuella kontaktuppgifter till alla som saken gäller.
claim-jyvaskyla-papers-2022-years = Papperen var från åren 2008–2012.
claim-jyvaskyla-papers-2022-whose = I papperen fanns uppgifter om både klienter och anställda.
claim-jyvaskyla-papers-2022-staff-police = Staden ber dem som arbetade i Puuppola åren 2008–2012 att kontakta polisen om de misstänker missbruk eller bedrägeri.
