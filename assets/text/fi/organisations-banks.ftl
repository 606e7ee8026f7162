# Pankkien tapauksissa mainittujen tahojen nimet.

organisation-s-pankki = S-Pankki
organisation-aktia = Aktia Pankki
    .note = Ota yhteyttä verkkopankissa, palautelomakkeella tai soittamalla asiakaspalveluun.
organisation-finanssivalvonta = Finanssivalvonta
organisation-avance = Asianajotoimisto Avance
organisation-stelliane = Stelliane, tietosuojan neuvontayritys
organisation-demokraatti = Demokraatti
