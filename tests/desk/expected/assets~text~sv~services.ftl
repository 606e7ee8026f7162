
service-test-library = Testbibliotekets lånekort
    .hint = Också ett gammalt kort räknas.
    .because = { $about ->
       *[you] du hade ett kort hos Testbiblioteket
        [other] personen hade ett kort hos Testbiblioteket
      }
    .if-not = { $about ->
       *[you] du hade inget kort hos Testbiblioteket
        [other] personen hade inget kort hos Testbiblioteket
      }
    .search = bibliotek, lånekort, lån