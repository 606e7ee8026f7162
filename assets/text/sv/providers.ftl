# De som ger hjälp: namn, öppettider och anmärkningar.

organisation-verohallinto = Skatteförvaltningen
    .hours = telefontiderna varierar: kontrollera dem på webbplatsen
    .note = Numret går till det positiva kreditupplysningsregistrets kundtjänst.

organisation-dvv = Myndigheten för digitalisering och befolkningsdata
    .hours = telefontiderna varierar: kontrollera dem på webbplatsen

organisation-posti = Posti

organisation-prh = Patent- och registerstyrelsen

organisation-poliisi = Polisen
    .note = Om du är i fara, ring 112.

organisation-riku = Brottsofferjouren
    .hours = telefontiderna varierar: kontrollera dem på webbplatsen
    .note = Samtalet är avgiftsfritt och du kan ringa anonymt. Linjen kan vara upptagen: försök då på nytt senare.

organisation-mieli = MIELI Kristelefonen
    .hours = på svenska varierar tiderna, kontrollera dem på nätet
    .note = På finska dygnet runt 09 2525 0111. På engelska och arabiska 09 2525 0113. Du betalar det som din operatör tar för samtalet.

organisation-kanta = Kanta-tjänsterna

organisation-valtiokonttori = Statskontoret
    .hours = telefontiderna varierar: kontrollera dem på webbplatsen
    .note = Numret och e-postadressen gäller brottsskador.

organisation-tietosuojavaltuutettu = Dataombudsmannens byrå
    .hours = telefontiderna varierar: kontrollera dem på webbplatsen
    .note = Numret går till växeln. Skicka inte hälsouppgifter med vanlig e-post.

organisation-datainspektionen = Datainspektionen på Åland

organisation-kkv = Konkurrens- och konsumentverket
    .note = Konsumentrådgivningen hör till verket. Telefonnumret finns på verkets webbplats.

organisation-fine = Försäkrings- och finansrådgivningen FINE
    .note = FINE ger råd i bankärenden och har en lista över bankernas spärrtjänster.

organisation-suomi-fi = Suomi.fi

organisation-kyberturvallisuuskeskus = Cybersäkerhetscentret

organisation-oikeuspalveluvirasto = Rättstjänstverket
    .note = Rättshjälpsbyråerna hör till verket. Varje byrå har ett eget telefonnummer.

organisation-asiakastieto = Suomen Asiakastieto Oy
    .hours = telefontiderna varierar: kontrollera dem på webbplatsen

organisation-sekasin = Sekasin-chatten
    .note = En anonym chatt för den som är 12–29 år. Adressen är sekasin.fi.
