# Yliopiston Apteekin tapauksessa mainitun tahon nimi.

organisation-university-pharmacy = Yliopiston Apteekki
