# The name of the one that the Onkilahti case mentions.

organisation-vaasa = City of Vaasa
