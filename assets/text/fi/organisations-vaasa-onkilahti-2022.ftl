# Onkilahden tapauksessa mainitun tahon nimi.

organisation-vaasa = Vaasan kaupunki
