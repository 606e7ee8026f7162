# Mitä joku voisi tehdä yhdessä vuotaneilla tiedoilla, ja mihin ne eivät riitä.

harm-therapy-notes-threat = Uhkaus julkaista terapiatietoja
    .can = Joku voi uhata julkaista muistiinpanot ja vaatia rahaa. Vastaamon tiedot ovat olleet verkossa useasti, joten uhkaaja voi olla muu kuin murtautuja.
    .cannot = Uhkaaja ei voi taata, että tiedot katoavat, vaikka maksaisit.

harm-orders-in-your-name = Tilauksia ja luottoja nimissäsi
    .can = Joku voi yrittää ostaa laskulla tai saada pikavipin nimissäsi. Poliisi kertoi 2022, että noin 100 ihmisen tietoja Vastaamosta oli käytetty väärin.
    .cannot = Pankkilainaan ja yleensä verkko-ostokseen laskulla tarvitaan esimerkiksi pankkitunnukset.

harm-stranger-at-the-door = Vieras ovella keksityn syyn kanssa
    .can = Vieras voi vedota tietoihisi. Jos ovikoodi on vuotanut, se avaa talon oven. Vuonna 2018 rikoksesta epäilty sanoi jakavansa ilmaisia inkontinenssisuojia.
    .cannot = Hän ei saa tiedoilla työnantajan korttia, joka Pirkanmaan kotihoidon työntekijällä aina on.

harm-false-address-change = Väärä osoitteenmuutos nimissäsi
    .can = Joku voi yrittää vaihtaa osoitteesi ja ohjata esimerkiksi verkkokaupan paketin väärään paikkaan.
    .cannot = Pelkkä henkilötunnus ei riitä muuttoilmoitukseen verkossa. Paperilla tarvitaan valtakirjasi, ja puhelimessa ilmoitusta ei voi tehdä.

harm-false-invoice = Uskottava valelasku tai huijausviesti
    .can = Joku voi kirjoittaa viestin tai keksityn laskun, jossa mainitaan oikea tilauksesi.
    .cannot = Pelkkä lasku ei todista, että olet velkaa. Jos hyvinvointialueen hoitotarvikkeista pyydetään maksua, se viittaa rikokseen.

harm-password-request = Viesti, jossa kysytään salasanaasi
    .can = Joku voi lähettää sähköpostia, joka näyttää tulevan esimerkiksi työpaikaltasi, ja kysyä siinä salasanaasi.
    .cannot = Pelkkä käyttäjätunnus ja sähköpostiosoite eivät riitä kirjautumiseen, jos siihen tarvitaan myös salasana.
