# Avun antajat: nimet, aukiolo ja huomautukset.

organisation-verohallinto = Verohallinto
    .hours = palveluajat vaihtelevat: tarkista ne verkkosivulta
    .note = Numero on positiivisen luottotietorekisterin asiakaspalvelun.

organisation-dvv = Digi- ja väestötietovirasto
    .hours = palveluajat vaihtelevat: tarkista ne verkkosivulta

organisation-posti = Posti

organisation-prh = Patentti- ja rekisterihallitus

organisation-poliisi = poliisi
    .note = Jos olet vaarassa, soita 112.

organisation-riku = Rikosuhripäivystys
    .hours = palveluajat vaihtelevat: tarkista ne verkkosivulta
    .note = Soitto on maksuton, ja voit soittaa nimettömästi. Linja voi ruuhkautua: yritä silloin myöhemmin uudelleen.

organisation-mieli = MIELI Kriisipuhelin
    .hours = suomeksi ympäri vuorokauden
    .note = Ruotsiksi 09 2525 0112. Englanniksi ja arabiaksi 09 2525 0113: ajat vaihtelevat, tarkista ne verkosta. Maksat puhelusta sen, mitä operaattorisi perii.

organisation-kanta = Kanta-palvelut

organisation-valtiokonttori = Valtiokonttori
    .hours = palveluajat vaihtelevat: tarkista ne verkkosivulta
    .note = Numero ja sähköposti ovat rikosvahinkoasioita varten.

organisation-tietosuojavaltuutettu = Tietosuojavaltuutetun toimisto
    .hours = palveluajat vaihtelevat: tarkista ne verkkosivulta
    .note = Numero on vaihteen. Älä lähetä terveystietoja tavallisella sähköpostilla.

organisation-datainspektionen = Datainspektionen (Ahvenanmaan tietosuojaviranomainen)

organisation-kkv = Kilpailu- ja kuluttajavirasto
    .note = Kuluttajaneuvonta kuuluu tähän virastoon. Puhelinnumeron näet sen verkkosivulta.

organisation-fine = Vakuutus- ja rahoitusneuvonta FINE
    .note = FINE neuvoo pankkiasioissa ja pitää luetteloa pankkien sulkupalveluista.

organisation-suomi-fi = Suomi.fi

organisation-kyberturvallisuuskeskus = Kyberturvallisuuskeskus

organisation-oikeuspalveluvirasto = Oikeuspalveluvirasto
    .note = Jokaisella oikeusaputoimistolla on oma puhelinnumero.

organisation-asiakastieto = Suomen Asiakastieto Oy
    .hours = palveluajat vaihtelevat: tarkista ne verkkosivulta

organisation-sekasin = Sekasin-chat
    .note = Nimetön chat 12–29-vuotiaille. Osoite on sekasin.fi.
