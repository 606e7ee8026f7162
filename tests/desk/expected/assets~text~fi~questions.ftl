
question-test-library-card = Millä numerolla kortti alkaa?
    .why = Tieto koskee vain osaa korteista.
    .how = Katso kortin ensimmäinen numero.
    .depends = millä numerolla kortti alkaa
    .short = Kortin numero

option-test-library-card-begins-with-9 = Alkaa numerolla 9
    .because = kortti alkaa numerolla 9
    .if-not = kortti ei ala numerolla 9
option-test-library-card-another = Jollakin muulla
    .because = kortti alkaa muulla numerolla
    .if-not = kortti ei ala muulla numerolla