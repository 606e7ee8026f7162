# Finnair Plussan tapauksessa mainittujen tahojen nimet.

organisation-finnair = Finnair
organisation-finnair-partner-airlines = Finnairin kumppanilentoyhtiöt (nimiä ei kerrottu)
organisation-sita = SITA
