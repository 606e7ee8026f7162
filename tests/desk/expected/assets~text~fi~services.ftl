
service-test-library = Testikirjaston kirjastokortti
    .hint = Myös vanha kortti lasketaan.
    .because = { $about ->
       *[you] sinulla oli Testikirjaston kortti
        [other] hänellä oli Testikirjaston kortti
      }
    .if-not = { $about ->
       *[you] sinulla ei ollut Testikirjaston korttia
        [other] hänellä ei ollut Testikirjaston korttia
      }
    .search = kirjasto, kirjastokortti, lainaus