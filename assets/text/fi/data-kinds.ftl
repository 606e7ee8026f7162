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

kind-username = käyttäjätunnus
    .yours = käyttäjätunnuksesi

kind-language-nationality-religion = äidinkieli, kansalaisuus ja uskonto
    .yours = äidinkielesi, kansalaisuutesi ja uskontosi

kind-school-records = koulun tiedot tuen tarpeesta ja oppilashuollosta
    .yours = koulun tiedot tuen tarpeestasi ja oppilashuollostasi

kind-health-information = terveystiedot, esimerkiksi todistuksissa ja päätöksissä
    .yours = terveystietosi, esimerkiksi todistuksissa ja päätöksissä

kind-family-finances = perheen maksut ja niiden perusteet
    .yours = perheesi maksut ja niiden perusteet

kind-social-care-records = sosiaalipalvelujen asiakastiedot
    .yours = asiakastietosi sosiaalipalveluissa

kind-work-details = tiedot työstä
    .yours = tiedot työstäsi

kind-medicine-choices = tieto lääkkeistä, jotka lisättiin ostoskoriin
    .yours = tieto lääkkeistä, jotka lisäsit ostoskoriin

kind-device-identifiers = laitteen ja selaimen tunnisteet, esimerkiksi IP-osoite
    .yours = laitteesi ja selaimesi tunnisteet, esimerkiksi IP-osoite

kind-official-documents = asiakirjat viranomaisella, esimerkiksi valitukset
    .yours = asiakirjasi viranomaisella, esimerkiksi valitukset
