# Työnantajien tapausten nimet ja ohjeet selkeällä suomella.

organisation-lapland-employer =
    .note = Kysy siltä, jossa työpaikka oli.

organisation-sarastia-customers = Työnantajat, joiden palkka-asiat olivat Sarastian palvelussa

organisation-aklagarmyndigheten = Ruotsin syyttäjälaitos

organisation-imy = Integritetsskyddsmyndigheten IMY (Ruotsin tietosuojan viranomainen)
