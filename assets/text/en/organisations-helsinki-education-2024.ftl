# The name of a body that the Helsinki case mentions.

organisation-helsinki-investigation-team = Investigation team on the Helsinki data breach
