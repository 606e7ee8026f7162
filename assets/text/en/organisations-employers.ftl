# Employers and others that the cases about staff mention.

organisation-kuopio = City of Kuopio
organisation-monetra-pohjois-savo = Monetra Pohjois-Savo Oy
organisation-lapland-employer = The employer at the time (University of Lapland, Lapland UAS or REDU)
    .note = Ask where the work was done.
organisation-lapland-university = University of Lapland
organisation-lapland-uas = Lapland University of Applied Sciences
organisation-redu = Rovaniemi education consortium REDU
organisation-luc-it = LUC IT services
organisation-eilakaisla = Eilakaisla
organisation-sarastia = Sarastia
organisation-sarastia-customers = Employers whose pay matters were handled in Sarastia’s service
organisation-sarastia-site-keeper = The company that maintained the site (not named)
organisation-sweden-employer = The employer in Sweden
organisation-miljodata = Miljödata
organisation-lnu = Linnaeus University
organisation-ockero = Municipality of Öckerö
organisation-aklagarmyndigheten = Swedish Prosecution Authority
organisation-imy = Swedish Authority for Privacy Protection IMY
organisation-polisen-sweden = Swedish police (Polisen)
