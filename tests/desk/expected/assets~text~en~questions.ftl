
question-test-library-card = Which number does the card begin with?
    .why = It concerns only some of the cards.
    .how = Look at the first number of the card.
    .depends = which number the card begins with
    .short = Number of the card

option-test-library-card-begins-with-9 = Begins with 9
    .because = the card begins with 9
    .if-not = the card does not begin with 9
option-test-library-card-another = Another
    .because = the card begins with another number
    .if-not = the card does not begin with another number