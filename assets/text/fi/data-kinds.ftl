# Tietolajit: sellaisina kuin ne seisovat luettelossa ja virkkeen subjektina.

kind-therapy-notes = muistiinpanot terapiakäynneistä
    .yours = muistiinpanot terapiakäynneistäsi

kind-personal-identity-code = henkilötunnus
    .yours = henkilötunnuksesi

kind-patient-records = potilastiedot
    .yours = potilastietosi
    .nothing = Hoidon tietoja ei voi vaihtaa eikä sulkea. Kysy organisaatiolta, mitkä tiedot olivat mukana.

kind-online-banking = pankkitunnukset
    .yours = pankkitunnuksesi

kind-payment-card = maksukortin tiedot
    .yours = maksukorttisi tiedot

kind-door-code = ovikoodi
    .yours = ovikoodisi

kind-bank-account = tilinumero
    .yours = tilinumerosi

kind-health-inference = tarvikkeista näkyvä tieto terveydestä
    .yours = tarvikkeistasi näkyvä tieto terveydestäsi

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
    .nothing = Emme löytäneet viranomaisten ohjetta tilanteeseen, jossa vain asiakasnumero on vuotanut.

kind-service-unit = palveluyksikön nimi
    .yours = palveluyksikkösi nimi
    .nothing = Emme löytäneet viranomaisten ohjetta tilanteeseen, jossa vain palveluyksikön nimi on vuotanut.

kind-name = nimi
    .yours = nimesi
    .nothing = Pelkkää nimeä varten ei ole omaa estoa eikä kieltoa.

kind-username = käyttäjätunnus
    .yours = käyttäjätunnuksesi

kind-language-nationality-religion = taustatiedot (esimerkiksi äidinkieli, kansalaisuus tai uskonto)
    .yours = taustatietosi (esimerkiksi äidinkieli, kansalaisuus tai uskonto)
    .nothing = Näitä tietoja varten ei ole omaa estoa eikä kieltoa.

kind-school-records = koulun tai päiväkodin tiedot (esimerkiksi tuen tarve tai oppilashuolto)
    .yours = koulun tai päiväkodin tiedot sinusta (esimerkiksi tuen tarve tai oppilashuolto)
    .nothing = Ulkopuolisille joutuneita tietoja ei voi ottaa takaisin.

kind-health-information = terveystiedot (esimerkiksi todistuksissa tai päätöksissä)
    .yours = terveystietosi (esimerkiksi todistuksissa tai päätöksissä)
    .nothing = Terveystietoa ei voi vaihtaa eikä ottaa takaisin.

kind-family-finances = tiedot perheen maksuista (myös niiden perusteet)
    .yours = tiedot perheesi maksuista (myös niiden perusteet)
    .nothing = Näitä tietoja varten ei ole omaa estoa eikä kieltoa.

kind-social-care-records = sosiaalipalvelujen asiakastiedot
    .yours = asiakastietosi sosiaalipalveluissa
    .nothing = Asiakkuuden tietoja ei voi vaihtaa eikä sulkea. Kysy organisaatiolta, mitkä tiedot olivat mukana.

kind-work-details = tiedot työstä
    .yours = tiedot työstäsi
    .nothing = Näitä tietoja varten ei ole omaa estoa eikä kieltoa.

kind-medicine-choices = tieto ostoskoriin lisätyistä lääkkeistä
    .yours = tieto ostoskoriisi lisätyistä lääkkeistä
    .nothing = Muille yrityksille siirtynyttä tietoa ei voi ottaa itse takaisin.

kind-device-identifiers = laitteen tai selaimen tunnisteet (esimerkiksi IP-osoite)
    .yours = laitteesi tai selaimesi tunnisteet (esimerkiksi IP-osoite)
    .nothing = Muille yrityksille siirtyneitä tunnisteita ei voi ottaa itse takaisin.

kind-official-documents = viranomaisen asiakirjat (esimerkiksi valitukset)
    .yours = viranomaisen asiakirjat sinusta (esimerkiksi valitukset)
    .nothing = Ladattuja asiakirjoja ei voi ottaa takaisin.

kind-pay-and-finances = palkka- tai muut taloustiedot
    .yours = palkka- tai muut taloustietosi
    .nothing = Näitä tietoja varten ei ole omaa estoa eikä kieltoa.

kind-vehicle-details = ajoneuvon tekniset tiedot
    .yours = ajoneuvosi tekniset tiedot
    .nothing = Ajoneuvojen tekniset tiedot ovat julkisia.

kind-pay-details = palkkatiedot
    .yours = palkkatietosi
    .nothing = Näitä tietoja varten ei ole omaa estoa eikä kieltoa.

kind-employee-number = työntekijänumero
    .yours = työntekijänumerosi
    .nothing = Emme löytäneet viranomaisten ohjetta tilanteeseen, jossa vain työntekijänumero on vuotanut.

kind-swedish-identity-number = ruotsalainen henkilötunnus (personnummer)
    .yours = ruotsalainen henkilötunnuksesi (personnummer)
