# The names of those that the Finnair Plus case mentions.

organisation-finnair = Finnair
organisation-finnair-partner-airlines = Finnair’s partner airlines (not named)
organisation-sita = SITA
