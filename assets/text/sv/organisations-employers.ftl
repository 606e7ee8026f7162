# Arbetsgivare och andra som nämns i fallen som gäller anställda.

organisation-kuopio = Kuopio stad
organisation-monetra-pohjois-savo = Monetra Pohjois-Savo Oy
organisation-lapland-employer = Dåvarande arbetsgivare (Lapplands universitet, Lapplands yrkeshögskola eller REDU)
    .note = Fråga där arbetet gjordes.
organisation-lapland-university = Lapplands universitet
organisation-lapland-uas = Lapplands yrkeshögskola
organisation-redu = Utbildningssamkommunen REDU i Rovaniemi
organisation-luc-it = LUC IT-tjänster
organisation-eilakaisla = Eilakaisla
organisation-sarastia = Sarastia
organisation-sarastia-customers = Arbetsgivare vars löneärenden sköttes i Sarastias tjänst
organisation-sarastia-site-keeper = Företaget som skötte sajten (namnet har inte uppgetts)
organisation-sweden-employer = Arbetsgivaren i Sverige
organisation-miljodata = Miljödata
organisation-lnu = Linnéuniversitetet
organisation-ockero = Öckerö kommun
organisation-aklagarmyndigheten = Åklagarmyndigheten i Sverige
organisation-imy = Integritetsskyddsmyndigheten IMY i Sverige
organisation-polisen-sweden = Polisen i Sverige
