# Kolmen hyvinvointialueen tapauksissa mainitut tahot.

organisation-varsinais-suomi-hospital-district = Varsinais-Suomen sairaanhoitopiiri
