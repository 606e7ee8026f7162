# The names of those that the Valio case mentions.

organisation-valio = Valio
organisation-valio-pension-fund = Valio’s pension fund (Valion Eläkekassa)
organisation-valio-insurance = Valio’s insurance company (Valion Keskinäinen Vakuutusyhtiö)
organisation-kainuun-sanomat = Kainuun Sanomat
