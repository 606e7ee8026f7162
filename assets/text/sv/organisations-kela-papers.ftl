# Namnet på FPA som sköter förmåner.

organisation-kela-benefits = Folkpensionsanstalten (FPA, förmåner)
    .note = Din e-post går till dataskyddsombudet. Skicka inte personbeteckningen i vanlig e-post.
