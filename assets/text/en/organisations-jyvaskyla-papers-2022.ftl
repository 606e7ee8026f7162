# The name of the one that the Puuppola case mentions.

organisation-jyvaskyla = City of Jyväskylä
