# Puuppolan tapauksessa mainitun tahon nimi.

organisation-jyvaskyla = Jyväskylän kaupunki
