# Mitä joku voisi tehdä yhdessä vuotaneilla tiedoilla, ja mihin ne eivät riitä.

harm-therapy-notes-threat = Uhkaus julkaista terapiatietoja
    .can = Joku voi uhata julkaista muistiinpanot ja vaatia rahaa. Vastaamon tiedot ovat olleet verkossa useasti, joten uhkaaja voi olla joku muu kuin murtautuja.
    .cannot = Uhkaaja ei voi taata, että tiedot katoavat, vaikka maksaisit.

harm-orders-in-your-name = Tilauksia ja luottoja nimissäsi
    .can = Joku voi yrittää ostaa laskulla tai saada pikavipin nimissäsi. Poliisi kertoi vuonna 2022, että noin 100 ihmisen Vastaamosta vietyjä tietoja oli käytetty väärin.
    .cannot = Pankkilainaan tarvitaan esimerkiksi pankkitunnukset. Yleensä niitä tarvitaan myös, kun verkossa ostetaan laskulla.

harm-stranger-at-the-door = Vieras tulee ovelle keksityllä syyllä
    .can = Vieras voi vedota tietoihisi. Jos ovikoodi on vuotanut, se avaa talon oven. Vuonna 2018 rikoksesta epäilty sanoi, että hän jakaa ilmaisia inkontinenssisuojia.
    .cannot = Vuotaneilla tiedoilla ei saa työnantajan korttia. Esimerkiksi Pirkanmaan kotihoidon työntekijällä se on aina.

harm-false-address-change = Väärä osoitteenmuutos nimissäsi
    .can = Joku voi yrittää vaihtaa osoitteesi ja ohjata esimerkiksi verkkokaupan paketin väärään paikkaan.
    .cannot = Pelkkä henkilötunnus ei riitä muuttoilmoitukseen verkossa. Jos joku tekee ilmoituksen paperilla puolestasi, hän tarvitsee valtakirjasi. Puhelimessa ilmoitusta ei voi tehdä.

harm-false-invoice = Uskottava valelasku tai huijausviesti
    .can = Joku voi kirjoittaa viestin tai keksityn laskun, jossa mainitaan oikea tilauksesi.
    .cannot = Pelkkä lasku ei todista, että olet velkaa. Jos hyvinvointialueen hoitotarvikkeista pyydetään maksua, se viittaa rikokseen.

harm-password-request = Viesti, jossa kysytään salasanaasi
    .can = Joku voi lähettää sähköpostia, joka näyttää tulevan esimerkiksi työpaikaltasi, ja kysyä siinä salasanaasi.
    .cannot = Pelkkä käyttäjätunnus ja sähköpostiosoite eivät riitä kirjautumiseen, jos siihen tarvitaan myös salasana.
