# Tietolajit selkeällä suomella.

kind-therapy-notes = muistiinpanot terapiasta
    .yours = muistiinpanot terapiastasi

kind-health-inference = tieto terveydestä (näkyy tarvikkeista)
    .yours = tieto terveydestäsi (näkyy tarvikkeistasi)

kind-session-recordings = videot terapiasta
    .yours = videot terapiastasi

kind-email =
    .yours = sähköpostisi osoite

kind-billing-address = laskujen osoite
    .yours = laskujesi osoite

kind-customer-number =
    .nothing = Entä jos vain asiakasnumero on vuotanut? Emme löytäneet siihen viranomaisten ohjetta.

kind-service-unit =
    .nothing = Entä jos vain palveluyksikön nimi on vuotanut? Emme löytäneet siihen viranomaisten ohjetta.

kind-school-records =
    .nothing = Tietoja ei voi ottaa takaisin ulkopuolisilta.

kind-social-care-records = asiakastiedot (sosiaalipalvelut)
    .yours = asiakastietosi (sosiaalipalvelut)
    .nothing = Näitä tietoja ei voi vaihtaa eikä sulkea. Kysy organisaatiolta, mitkä tiedot olivat mukana.

kind-medicine-choices = tieto lääkkeistä ostoskorissa
    .yours = tieto lääkkeistä ostoskorissasi
    .nothing = Tietoa ei voi itse ottaa takaisin muilta yrityksiltä.

kind-device-identifiers =
    .nothing = Tunnisteita ei voi itse ottaa takaisin muilta yrityksiltä.

kind-employee-number =
    .yours = numerosi työntekijänä
    .nothing = Entä jos vain työntekijänumero on vuotanut? Emme löytäneet siihen viranomaisten ohjetta.
