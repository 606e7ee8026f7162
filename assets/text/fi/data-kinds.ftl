# Tietolajit: sellaisina kuin ne seisovat luettelossa ja virkkeen subjektina.

kind-therapy-notes = muistiinpanot terapiakäynneistä
    .yours = muistiinpanot terapiakäynneistäsi

kind-personal-identity-code = henkilötunnus
    .yours = henkilötunnuksesi

kind-patient-records = potilastiedot
    .yours = potilastietosi
    .nothing = Hoitosi tietoja ei voi vaihtaa eikä sulkea. Kysy organisaatiolta, mitkä tiedot olivat mukana.

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
    .nothing = Erityistä tehtävää ei ole, koska emme löytäneet viranomaisten ohjetta pelkälle asiakasnumerolle.

kind-service-unit = palveluyksikön nimi
    .yours = palveluyksikkösi nimi
    .nothing = Erityistä tehtävää ei ole, koska emme löytäneet viranomaisten ohjetta pelkälle palveluyksikön nimelle.

kind-name = nimi
    .yours = nimesi
    .nothing = Erityistä tehtävää ei ole, koska pelkälle nimelle ei ole omaa estoa eikä kieltoa.

kind-username = käyttäjätunnus
    .yours = käyttäjätunnuksesi

kind-language-nationality-religion = äidinkieli, kansalaisuus ja uskonto
    .yours = äidinkielesi, kansalaisuutesi ja uskontosi
    .nothing = Erityistä tehtävää ei ole, koska näille tiedoille ei ole omaa estoa eikä kieltoa.

kind-school-records = koulun tiedot tuen tarpeesta ja oppilashuollosta
    .yours = koulun tiedot tuen tarpeestasi ja oppilashuollostasi
    .nothing = Erityistä tehtävää ei ole, koska ulkopuolisille joutuneita tietoja ei voi ottaa takaisin.

kind-health-information = terveystiedot, esimerkiksi todistuksissa ja päätöksissä
    .yours = terveystietosi, esimerkiksi todistuksissa ja päätöksissä
    .nothing = Erityistä tehtävää ei ole, koska terveystietoa ei voi vaihtaa eikä ottaa takaisin.

kind-family-finances = perheen maksut ja niiden perusteet
    .yours = perheesi maksut ja niiden perusteet
    .nothing = Erityistä tehtävää ei ole, koska tiedoille perheen maksuista ei ole omaa estoa eikä kieltoa.

kind-social-care-records = sosiaalipalvelujen asiakastiedot
    .yours = asiakastietosi sosiaalipalveluissa
    .nothing = Asiakkuutesi tietoja ei voi vaihtaa eikä sulkea. Kysy organisaatiolta, mitkä tiedot olivat mukana.

kind-work-details = tiedot työstä
    .yours = tiedot työstäsi
    .nothing = Erityistä tehtävää ei ole, koska tiedoille työstä ei ole omaa estoa eikä kieltoa.

kind-medicine-choices = tieto lääkkeistä, jotka lisättiin ostoskoriin
    .yours = tieto lääkkeistä, jotka lisäsit ostoskoriin
    .nothing = Erityistä tehtävää ei ole, koska muille yrityksille siirtynyttä tietoa ei voi ottaa takaisin itse.

kind-device-identifiers = laitteen ja selaimen tunnisteet, esimerkiksi IP-osoite
    .yours = laitteesi ja selaimesi tunnisteet, esimerkiksi IP-osoite
    .nothing = Erityistä tehtävää ei ole, koska muille yrityksille siirtyneitä tunnisteita ei voi ottaa takaisin itse.

kind-official-documents = asiakirjat viranomaisella, esimerkiksi valitukset
    .yours = asiakirjasi viranomaisella, esimerkiksi valitukset
    .nothing = Erityistä tehtävää ei ole, koska ladattuja asiakirjoja ei voi ottaa takaisin.

kind-pay-and-finances = palkka- tai muut taloustiedot
    .yours = palkka- tai muut taloustietosi
    .nothing = Erityistä tehtävää ei ole, koska palkka- ja taloustiedoille ei ole omaa estoa eikä kieltoa.

kind-vehicle-details = ajoneuvon tekniset tiedot
    .yours = ajoneuvosi tekniset tiedot
    .nothing = Erityistä tehtävää ei ole, koska ajoneuvojen tekniset tiedot ovat julkisia.
