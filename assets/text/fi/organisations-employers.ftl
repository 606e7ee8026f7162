# Työnantajat ja muut, jotka työntekijöiden tapauksissa mainitaan.

organisation-kuopio = Kuopion kaupunki
organisation-monetra-pohjois-savo = Monetra Pohjois-Savo Oy
organisation-lapland-employer = silloinen työnantaja (Lapin yliopisto, Lapin AMK tai REDU)
    .note = Kysy siltä, jossa työ tehtiin.
organisation-lapland-university = Lapin yliopisto
organisation-lapland-uas = Lapin ammattikorkeakoulu
organisation-redu = Rovaniemen koulutuskuntayhtymä REDU
organisation-luc-it = LUC IT-palvelut
organisation-eilakaisla = Eilakaisla
organisation-sarastia = Sarastia
organisation-sarastia-customers = Työnantajat, joiden palkka-asioita Sarastian palvelussa hoidettiin
organisation-sarastia-site-keeper = Sivuston ylläpitäjä, jota ei nimetty
organisation-sweden-employer = työnantaja Ruotsissa
organisation-miljodata = Miljödata
organisation-lnu = Linnéuniversitetet
organisation-ockero = Öckerön kunta
organisation-aklagarmyndigheten = Ruotsin syyttäjäviranomainen
organisation-imy = Integritetsskyddsmyndigheten IMY (Ruotsin tietosuojaviranomainen)
organisation-polisen-sweden = Ruotsin poliisi (Polisen)
