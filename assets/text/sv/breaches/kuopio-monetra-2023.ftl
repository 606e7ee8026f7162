# Monetras meddelande som gick fel: vad som hände, vem det gäller och vem som har sagt vad.

breach-kuopio-monetra-2023 = Arbete inom småbarnspedagogiken (Kuopio stad och Monetra, 2023)
    .what = Monetra sköter löner och ekonomi åt staden. Den 9 mars 2023 skickade Monetra uppgifter om anställda inom småbarnspedagogiken med e-post till fel person. Personen hade samma namn som den rätta mottagaren.
    .status = Staden skickade brev till dem som saken gäller. Brevet är daterat den 17 mars 2023. Vi vet inte om någon har missbrukat uppgifterna.
    .told = Kuopio stad, Monetras meddelande om anställda inom småbarnspedagogiken
    .because = { $about ->
       *[you] en organisation har meddelat dig att Monetras meddelande om anställda inom småbarnspedagogiken i Kuopio gäller dig
        [other] en organisation har meddelat att Monetras meddelande om anställda inom småbarnspedagogiken i Kuopio gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att Monetras meddelande om anställda inom småbarnspedagogiken i Kuopio gäller dig
        [other] ingen organisation har meddelat att Monetras meddelande om anställda inom småbarnspedagogiken i Kuopio gäller personen
      }
    .unknown = Vi vet inte vem som fick meddelandet och vad som sedan hände med uppgifterna. Vi läste bara början av stadens meddelande.

change-kuopio-monetra-2023-added = Lades till i listan.

group-kuopio-monetra-2023-early-education-staff = Personer som arbetade inom småbarnspedagogiken hos Kuopio stad

claim-kuopio-monetra-2023-people = anställda inom småbarnspedagogiken vars uppgifter fanns i meddelandet
claim-kuopio-monetra-2023-sent = Monetra skickade meddelandet till fel mottagare.
claim-kuopio-monetra-2023-told = Staden berättade om saken i ett brev till dem som den gäller.
claim-kuopio-monetra-2023-namesake = E-postprogrammet föreslog fel person, som hade exakt samma namn som den rätta mottagaren.
claim-kuopio-monetra-2023-which-data = I meddelandet fanns den anställdas namn, personbeteckning och personalnummer.
claim-kuopio-monetra-2023-notified = Staden har anmält saken till dataombudsmannen.
