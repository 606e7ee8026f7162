# Facebookin tapauksen nimet selkeällä suomella.

organisation-data-protection-commission = Irlannin tietosuojan viranomainen
