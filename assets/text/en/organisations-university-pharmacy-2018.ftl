# The name of the one that the University Pharmacy case mentions.

organisation-university-pharmacy = University Pharmacy (Yliopiston Apteekki)
