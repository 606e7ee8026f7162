
service-test-library = Library card of the Test Library
    .hint = An old card counts, too.
    .because = { $about ->
       *[you] you had a card of the Test Library
        [other] they had a card of the Test Library
      }
    .if-not = { $about ->
       *[you] you had no card of the Test Library
        [other] they had no card of the Test Library
      }
    .search = library, card, loan