# Etelä-Karjalan asiakirjatapauksessa mainitun tahon nimi.

organisation-eksote = Eksote (nyt Etelä-Karjalan hyvinvointialue)
