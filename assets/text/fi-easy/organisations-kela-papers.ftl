# Kelan etuusasioiden ohje selkeällä suomella.

organisation-kela-benefits =
    .note = Sähköpostisi menee ihmiselle, joka vastaa tietosuojasta. Älä lähetä henkilötunnusta tavallisessa sähköpostissa.
