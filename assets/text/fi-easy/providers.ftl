# Avun antajat selkeällä suomella.

organisation-poliisi =
    .note = Oletko vaarassa? Soita 112.

organisation-riku =
    .note = Soitto ei maksa sinulle mitään. Sinun ei tarvitse kertoa nimeäsi. Linja voi ruuhkautua: yritä silloin myöhemmin uudelleen.

organisation-mieli =
    .note = Ruotsiksi 09 2525 0112. Englanniksi ja arabiaksi 09 2525 0113: ajat vaihtelevat, tarkista ne verkosta. Puhelu maksaa operaattorisi hinnan mukaan.

organisation-valtiokonttori =
    .note = Numero ja sähköposti koskevat korvauksia rikoksista.

organisation-datainspektionen = Datainspektionen (tietosuojan viranomainen Ahvenanmaalla)

organisation-fine =
    .note = FINE neuvoo pankkiasioissa. Sillä on luettelo pankkien sulkupalveluista.

organisation-oikeuspalveluvirasto =
    .note = Jokaisella oikeusavun toimistolla on oma puhelinnumero.
