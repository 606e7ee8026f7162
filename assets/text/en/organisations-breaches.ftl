# The names of further bodies that the cases mention.

organisation-wellbeing-services-counties = several wellbeing services counties
organisation-yle = Yle
organisation-helsingin-sanomat = Helsingin Sanomat
organisation-ilta-sanomat = Ilta-Sanomat
organisation-turun-sanomat = Turun Sanomat
organisation-syyttajalaitos = National Prosecution Authority
organisation-vastaamo-estate = Bankruptcy estate of Vastaamo
organisation-kanta-hame-hospital-district = Kanta-Häme Hospital District
organisation-pirkanmaa-hospital-district = Pirkanmaa Hospital District
