# Kenen hammashoitoa Vierumäen tapaus koskee.

organisation-vantaa = Vantaan kaupunki
