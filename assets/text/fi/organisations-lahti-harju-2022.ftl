# Harjun koulun tapauksessa mainittujen tahojen nimet.

organisation-lahti = Lahden kaupunki
organisation-iltalehti = Iltalehti
