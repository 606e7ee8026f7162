# Muiden tapauksissa mainittujen tahojen nimet.

organisation-wellbeing-services-counties = useat hyvinvointialueet
organisation-yle = Yle
organisation-helsingin-sanomat = Helsingin Sanomat
organisation-ilta-sanomat = Ilta-Sanomat
organisation-turun-sanomat = Turun Sanomat
organisation-syyttajalaitos = Syyttäjälaitos
organisation-vastaamo-estate = Vastaamon konkurssipesä
organisation-kanta-hame-hospital-district = Kanta-Hämeen sairaanhoitopiiri
organisation-pirkanmaa-hospital-district = Pirkanmaan sairaanhoitopiiri
