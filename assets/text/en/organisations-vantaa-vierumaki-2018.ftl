# Whose dental care the Vierumäki case is about.

organisation-vantaa = City of Vantaa
