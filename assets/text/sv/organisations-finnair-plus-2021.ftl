# Namnen på dem som nämns i fallet Finnair Plus.

organisation-finnair = Finnair
organisation-finnair-partner-airlines = Finnairs partnerflygbolag (namnen har inte uppgetts)
organisation-sita = SITA
