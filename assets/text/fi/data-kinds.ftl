# Tietolajit: sellaisina kuin ne seisovat luettelossa ja virkkeen subjektina.

kind-therapy-notes = muistiinpanot terapiakäynneistä
    .yours = muistiinpanot terapiakäynneistäsi

kind-personal-identity-code = henkilötunnus
    .yours = henkilötunnuksesi

kind-patient-records = potilastiedot
    .yours = potilastietosi

kind-online-banking = pankkitunnukset
    .yours = pankkitunnuksesi

kind-payment-card = maksukortin tiedot
    .yours = maksukorttisi tiedot

kind-door-code = ovikoodi
    .yours = ovikoodisi

kind-bank-account = tilinumero
    .yours = tilinumerosi

kind-health-inference = hoitotarvikkeista pääteltävä tieto terveydestä
    .yours = hoitotarvikkeistasi pääteltävä tieto terveydestä

kind-session-recordings = videotallenteet terapiakäynneistä
    .yours = videotallenteet terapiakäynneistäsi

kind-home-address = kotiosoite
    .yours = kotiosoitteesi

kind-phone = puhelinnumero
    .yours = puhelinnumerosi

kind-email = sähköpostiosoite
    .yours = sähköpostiosoitteesi

kind-billing-address = laskutusosoite
    .yours = laskutusosoitteesi

kind-order-details = tilauksen tiedot
    .yours = tilauksesi tiedot

kind-customer-number = asiakasnumero
    .yours = asiakasnumerosi

kind-service-unit = palveluyksikön nimi
    .yours = palveluyksikkösi nimi

kind-name = nimi
    .yours = nimesi
