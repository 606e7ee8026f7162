# Facebookin tapauksessa mainittujen tahojen nimet.

organisation-facebook = Facebook (Meta)
organisation-data-protection-commission = Irlannin tietosuojaviranomainen
