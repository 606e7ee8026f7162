# Mitä joku voisi tehdä yhdessä vuotaneilla tiedoilla, ja mihin ne eivät riitä.

harm-therapy-notes-threat = Uhkaus julkaista terapiatietoja
    .can = Joku voi uhata julkaista muistiinpanot ja vaatia rahaa. Vastaamon tiedot ovat olleet verkossa useasti, joten uhkaaja voi olla joku muu kuin murtautuja.
    .cannot = Uhkaaja ei voi taata, että tiedot katoavat, vaikka hänelle maksettaisiin.

harm-orders-in-your-name = { $about ->
   *[you] Tilauksia ja luottoja nimissäsi
    [other] Tilauksia ja luottoja hänen nimissään
  }
    .can = { $about ->
       *[you] Joku voi yrittää ostaa laskulla tai saada pikavipin nimissäsi. Poliisi kertoi vuonna 2022, että noin 100 ihmisen Vastaamosta vietyjä tietoja oli käytetty väärin.
        [other] Joku voi yrittää ostaa laskulla tai saada pikavipin hänen nimissään. Poliisi kertoi vuonna 2022, että noin 100 ihmisen Vastaamosta vietyjä tietoja oli käytetty väärin.
      }
    .cannot = Pankkilainaan tarvitaan esimerkiksi pankkitunnukset. Yleensä niitä tarvitaan myös, kun verkossa ostetaan laskulla.

harm-stranger-at-the-door = Vieras tulee ovelle keksityllä syyllä
    .can = { $about ->
       *[you] Vieras voi vedota tietoihisi. Jos ovikoodi on vuotanut, se avaa talon oven. Vuonna 2018 rikoksesta epäilty sanoi, että hän jakaa ilmaisia inkontinenssisuojia.
        [other] Vieras voi vedota hänen tietoihinsa. Jos ovikoodi on vuotanut, se avaa talon oven. Vuonna 2018 rikoksesta epäilty sanoi, että hän jakaa ilmaisia inkontinenssisuojia.
      }
    .cannot = Vuotaneilla tiedoilla ei saa työnantajan korttia. Esimerkiksi Pirkanmaan kotihoidon työntekijällä se on aina.

harm-false-address-change = { $about ->
   *[you] Väärä osoitteenmuutos nimissäsi
    [other] Väärä osoitteenmuutos hänen nimissään
  }
    .can = { $about ->
       *[you] Joku voi yrittää vaihtaa osoitteesi ja ohjata esimerkiksi verkkokaupan paketin väärään paikkaan.
        [other] Joku voi yrittää vaihtaa hänen osoitteensa ja ohjata esimerkiksi verkkokaupan paketin väärään paikkaan.
      }
    .cannot = { $about ->
       *[you] Pelkkä henkilötunnus ei riitä muuttoilmoitukseen verkossa. Paperilla toinen ihminen tarvitsee valtakirjasi. Puhelimessa ilmoitusta ei voi tehdä.
        [other] Pelkkä henkilötunnus ei riitä muuttoilmoitukseen verkossa. Paperilla toinen ihminen tarvitsee häneltä valtakirjan. Puhelimessa ilmoitusta ei voi tehdä.
      }

harm-false-invoice = Uskottava valelasku tai huijausviesti
    .can = { $about ->
       *[you] Joku voi kirjoittaa viestin tai keksityn laskun, jossa mainitaan oikea tilauksesi.
        [other] Joku voi kirjoittaa viestin tai keksityn laskun, jossa mainitaan hänen oikea tilauksensa.
      }
    .cannot = Pelkkä lasku ei todista velkaa. Jos hyvinvointialueen hoitotarvikkeista pyydetään maksua, se viittaa rikokseen.

harm-password-request = Viesti, jossa kysytään salasanaa
    .can = Joku voi lähettää sähköpostia, joka näyttää tulevan esimerkiksi työpaikalta, ja kysyä siinä salasanaa.
    .cannot = Pelkkä käyttäjätunnus ja sähköpostiosoite eivät riitä kirjautumiseen, jos siihen tarvitaan myös salasana.
