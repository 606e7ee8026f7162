# Kelan etuusasioiden nimi.

organisation-kela-benefits = Kansaneläkelaitos (Kela, etuudet)
    .note = Sähköpostisi menee tietosuojavastaavalle. Älä lähetä henkilötunnusta tavallisessa sähköpostissa.
