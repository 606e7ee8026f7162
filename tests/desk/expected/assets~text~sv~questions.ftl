
question-test-library-card = Med vilken siffra börjar kortet?
    .why = Saken gäller bara en del av korten.
    .how = Se kortets första siffra.
    .depends = med vilken siffra kortet börjar
    .short = Kortets nummer

option-test-library-card-begins-with-9 = Börjar med 9
    .because = kortet börjar med 9
    .if-not = kortet börjar inte med 9
option-test-library-card-another = En annan
    .because = kortet börjar med en annan siffra
    .if-not = kortet börjar inte med en annan siffra