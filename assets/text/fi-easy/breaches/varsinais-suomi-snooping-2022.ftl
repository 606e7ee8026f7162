# Potilastietojen luvaton katselu Tyksissä selkeällä suomella.

breach-varsinais-suomi-snooping-2022 =
    .what = Epäilyn mukaan Tyksin työntekijä katsoi potilastietoja luvatta vuosina 2020–2022. Poliisin mukaan asia koskee enintään 200 ihmistä.
    .status = Syyttäjä vei asian oikeuteen toukokuussa 2023. Syyte koskee rikosta, jonka nimi on tietosuojarikos. Sairaanhoitopiirin tiedossa ei ollut, että joku olisi käyttänyt tietoja. Uusin lähteemme on kesäkuulta 2023.
    .because = { $about ->
       *[you] sait tiedon, että potilastietojen luvaton katselu Tyksissä koskee sinua
        [other] organisaatio on kertonut, että potilastietojen luvaton katselu Tyksissä koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että potilastietojen luvaton katselu Tyksissä koskee sinua
        [other] organisaatio ei ole kertonut, että potilastietojen luvaton katselu Tyksissä koskee häntä
      }
    .unknown = Emme tiedä, mitä kunkin tietoja työntekijä katsoi. Emme tiedä, mitä oikeus päätti. Emme tiedä, saivatko kaikki tiedon. Siksi yhteydenoton puuttuminen ei kerro mitään. Kysy Varsinais-Suomen hyvinvointialueelta, mitä tietojasi työntekijä katsoi.

change-varsinais-suomi-snooping-2022-added = Lisäsimme tapauksen listalle.
change-varsinais-suomi-snooping-2022-charge = Lisäsimme kesäkuun 2023 uutisen: syyttäjä vei asian oikeuteen. Tapaus voi koskea niitäkin, joihin kukaan ei ole ottanut yhteyttä.

claim-varsinais-suomi-snooping-2022-people = ihmiset, joiden tietoja työntekijä epäilyn mukaan katsoi luvatta
claim-varsinais-suomi-snooping-2022-announced = Poliisi kertoi epäilystä. Epäilyn mukaan Tyksin työntekijä katsoi potilastietoja luvatta.
claim-varsinais-suomi-snooping-2022-contacted = Poliisi ottaa erikseen yhteyttä ihmisiin, joiden tietoja epäily koskee.
claim-varsinais-suomi-snooping-2022-charge = Syyttäjä vei asian oikeuteen. Syyte koskee rikosta, jonka nimi on tietosuojarikos.
claim-varsinais-suomi-snooping-2022-admits = Epäilty myönsi, että hän haki ihmisten tietoja ilman virallista syytä.
claim-varsinais-suomi-snooping-2022-injured-parties = Noin 70 ihmistä on oikeudessa asianomistajina. Asianomistaja on ihminen, johon epäilty rikos kohdistui.
claim-varsinais-suomi-snooping-2022-no-use = Tiedossa ei ole, että joku olisi käyttänyt tietoja millään tavalla.
claim-varsinais-suomi-snooping-2022-own-checks = Epäily tuli ilmi sairaanhoitopiirin omassa valvonnassa. Epäilty ei ole enää siellä töissä.
