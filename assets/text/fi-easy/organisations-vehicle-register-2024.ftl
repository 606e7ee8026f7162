# Ajoneuvorekisterin tapauksen ohje selkeällä suomella.

organisation-traficom =
    .note = Älä lähetä henkilötunnusta tavallisessa sähköpostissa. Traficom pyytää siihen suojatun sähköpostin.
