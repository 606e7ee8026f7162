# Namnen på övriga instanser som nämns i fallen.

organisation-wellbeing-services-counties = flera välfärdsområden
organisation-yle = Yle
organisation-helsingin-sanomat = Helsingin Sanomat
organisation-ilta-sanomat = Ilta-Sanomat
organisation-turun-sanomat = Turun Sanomat
organisation-syyttajalaitos = Åklagarmyndigheten
organisation-vastaamo-estate = Vastaamos konkursbo
organisation-kanta-hame-hospital-district = Egentliga Tavastlands sjukvårdsdistrikt
organisation-pirkanmaa-hospital-district = Birkalands sjukvårdsdistrikt
