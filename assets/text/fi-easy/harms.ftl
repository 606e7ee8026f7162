# Mitä joku voisi tehdä vuotaneilla tiedoilla, selkeällä suomella.

harm-therapy-notes-threat =
    .can = Joku voi uhata julkaista muistiinpanot ja vaatia rahaa. Vastaamon tiedot ovat olleet verkossa useasti. Siksi uhkaaja voi olla joku muu kuin murtautuja.
    .cannot = Uhkaaja ei voi taata, että tiedot katoavat. Maksu ei muuta sitä.

harm-orders-in-your-name =
    .can = { $about ->
       *[you] Joku voi yrittää ostaa laskulla tai saada pikavipin nimissäsi. Poliisi kertoi väärinkäytöstä vuonna 2022. Se koski noin 100 ihmistä. Heidän tietonsa oli viety Vastaamosta.
        [other] Joku voi yrittää ostaa laskulla tai saada pikavipin hänen nimissään. Poliisi kertoi väärinkäytöstä vuonna 2022. Se koski noin 100 ihmistä. Heidän tietonsa oli viety Vastaamosta.
      }
    .cannot = Pankkilainaan tarvitsee esimerkiksi pankkitunnukset. Yleensä niitä tarvitsee myös laskulla ostamiseen verkossa.

harm-stranger-at-the-door =
    .can = { $about ->
       *[you] Vieras voi mainita tietojasi. Jos ovikoodi on vuotanut, se avaa talon oven. Vuonna 2018 rikoksesta epäilty sanoi: hän jakaa ilmaisia suojia (inkontinenssi).
        [other] Vieras voi mainita hänen tietojaan. Jos ovikoodi on vuotanut, se avaa talon oven. Vuonna 2018 rikoksesta epäilty sanoi: hän jakaa ilmaisia suojia (inkontinenssi).
      }

harm-false-address-change =
    .can = { $about ->
       *[you] Joku voi yrittää vaihtaa osoitteesi. Silloin esimerkiksi verkkokaupan paketti voi mennä väärään paikkaan.
        [other] Joku voi yrittää vaihtaa hänen osoitteensa. Silloin esimerkiksi verkkokaupan paketti voi mennä väärään paikkaan.
      }
    .cannot = { $about ->
       *[you] Pelkkä henkilötunnus ei riitä verkossa: sillä ei voi tehdä muuttoilmoitusta. Paperilla toinen ihminen tarvitsee valtakirjasi. Puhelimessa ilmoitusta ei voi tehdä.
        [other] Pelkkä henkilötunnus ei riitä verkossa: sillä ei voi tehdä muuttoilmoitusta. Paperilla toinen ihminen tarvitsee häneltä valtakirjan. Puhelimessa ilmoitusta ei voi tehdä.
      }

harm-false-invoice =
    .can = { $about ->
       *[you] Joku voi kirjoittaa viestin tai keksityn laskun. Siinä voi olla oikea tilauksesi.
        [other] Joku voi kirjoittaa viestin tai keksityn laskun. Siinä voi olla hänen oikea tilauksensa.
      }
    .cannot = Pelkkä lasku ei todista velkaa. Pyytääkö joku maksua hyvinvointialueen hoitotarvikkeista? Se viittaa rikokseen.

harm-password-request = Viesti, jossa joku kysyy salasanaa
    .can = Joku voi lähettää sähköpostia ja kysyä salasanaa. Viesti voi näyttää esimerkiksi työpaikan viestiltä.
    .cannot = Vaatiiko kirjautuminen myös salasanan? Silloin pelkkä käyttäjätunnus ja sähköpostiosoite eivät riitä.
