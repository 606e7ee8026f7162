# Ajoneuvorekisterin tapauksessa mainittujen tahojen nimet.

organisation-traficom = Liikenne- ja viestintävirasto Traficom
    .note = Älä lähetä henkilötunnusta tavallisessa sähköpostissa: Traficom pyytää siihen suojatun sähköpostin.
organisation-vehicle-register-customer = Ajoneuvorekisterin asiakas, jonka nimeä ei kerrottu
