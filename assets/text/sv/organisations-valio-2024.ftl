# Namnen på dem som nämns i fallet Valio.

organisation-valio = Valio
organisation-valio-pension-fund = Valios pensionskassa (Valion Eläkekassa)
organisation-valio-insurance = Valios försäkringsbolag (Valion Keskinäinen Vakuutusyhtiö)
organisation-kainuun-sanomat = Kainuun Sanomat
