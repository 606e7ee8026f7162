# Bibliotekskundernas uppgifter (Testbiblioteket, 2026): vad som hände, vem det gäller och vem som har sagt vad.

breach-test-library-2026 = Bibliotekskundernas uppgifter (Testbiblioteket, 2026)
    .what = Testbiblioteket sände kunders uppgifter till fel mottagare i mars 2026.
    .status = Ingen har berättat om missbruk. Vår nyaste källa är från mars 2026.
    .told = Testbiblioteket
    .because = { $about ->
       *[you] en organisation har meddelat dig att Testbibliotekets fall gäller dig
        [other] en organisation har meddelat att Testbibliotekets fall gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att Testbibliotekets fall gäller dig
        [other] ingen organisation har meddelat att Testbibliotekets fall gäller personen
      }
    .unknown = Vi vet inte vem som fick uppgifterna.

change-test-library-2026-added = Lades till i listan.

group-test-library-2026-members = Personer vars kort börjar med 9

claim-test-library-2026-people = kunder vars uppgifter sändes
claim-test-library-2026-told = Testbiblioteket berättade om saken för sina kunder.
