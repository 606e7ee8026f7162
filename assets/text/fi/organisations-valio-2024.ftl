# Valion tapauksessa mainittujen tahojen nimet.

organisation-valio = Valio
organisation-valio-pension-fund = Valion Eläkekassa
organisation-valio-insurance = Valion Keskinäinen Vakuutusyhtiö
organisation-kainuun-sanomat = Kainuun Sanomat
