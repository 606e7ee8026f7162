# Whose daycare centre the Kaerla case is about.

organisation-turku = City of Turku
