# Tabellen över anställda inom social- och hälsovården i Kuopio: vad som hände, vem det gäller och vem som har sagt vad.

breach-kuopio-health-staff-2022 = Arbete inom social- och hälsovården (Kuopio stad, 2022)
    .what = En Exceltabell med uppgifter om anställda inom social- och hälsovården bifogades av misstag till ett e-postmeddelande. I september 2022 gick meddelandet till över hundra andra anställda hos staden. Det var inte ett dataintrång.
    .status = Biträdande dataombudsmannen sade i september 2022 att uppgifterna stannade bland de anställda. Vi vet inte om någon har missbrukat dem.
    .told = Kuopio stad, tabellen över anställda inom social- och hälsovården
    .because = { $about ->
       *[you] en organisation har meddelat dig att tabellen över anställda inom social- och hälsovården i Kuopio gäller dig
        [other] en organisation har meddelat att tabellen över anställda inom social- och hälsovården i Kuopio gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att tabellen över anställda inom social- och hälsovården i Kuopio gäller dig
        [other] ingen organisation har meddelat att tabellen över anställda inom social- och hälsovården i Kuopio gäller personen
      }
    .unknown = Källorna talar om personuppgifter och uppgifter om anställningen, men räknar inte upp dem. Därför vet vi inte om det fanns personbeteckningar i tabellen. Vi vet inte heller exakt vems uppgifter som fanns där.

change-kuopio-health-staff-2022-added = Lades till i listan.

group-kuopio-health-staff-2022-health-social-staff = Personer som arbetade inom social- eller hälsovården hos Kuopio stad

claim-kuopio-health-staff-2022-people = anställda vars uppgifter fanns i tabellen
claim-kuopio-health-staff-2022-sent = Tabellen gick med e-post till över hundra anställda hos staden.
claim-kuopio-health-staff-2022-stayed = Det var ett mänskligt misstag. Meddelandet delades på arbetsplatsen och spreds inte till utomstående.
claim-kuopio-health-staff-2022-notified = Staden har anmält saken till dataombudsmannens byrå.
claim-kuopio-health-staff-2022-requests = Ungefär hundra personer hade bett att få se sina egna uppgifter i tabellen.
claim-kuopio-health-staff-2022-no-log = En bilaga lämnar ingen anteckning om vem som har fått den. Staden lovade ta reda på det.
claim-kuopio-health-staff-2022-damages = Krav på skadestånd kunde skickas till registratorskontoret för social- och hälsovården.
