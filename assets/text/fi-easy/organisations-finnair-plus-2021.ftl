# Finnair Plussan tapauksen nimet selkeällä suomella.

organisation-finnair-partner-airlines = Finnairin kumppanit (lentoyhtiöitä, nimiä ei kerrottu)
