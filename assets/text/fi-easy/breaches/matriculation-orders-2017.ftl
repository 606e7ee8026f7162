# Ylioppilastutkintolautakunnan tilaustiedot 2017–2018 selkeällä suomella.

breach-matriculation-orders-2017 =
    .what = Ihmiset tilasivat kopioita todistuksista ja koesuorituksista. Sitten verkkosivut uudistuivat. Tilauksia jäi palvelun tarjoajan palvelimelle. Palvelin on tietokone, joka säilyttää tietoja. Virheen takia kuka tahansa pääsi palvelimelle verkosta. Näin oli marraskuusta 2017 tammikuun 2018 loppuun.
    .status = Lautakunta lähetti kirjeen tuhansille ihmisille. Emme tiedä, onko joku katsonut tietoja. Emme tiedä, onko joku käyttänyt niitä väärin.
    .told = Ylioppilastutkintolautakunta, todistusten kopioiden tilaukset
    .because = { $about ->
       *[you] sait tiedon, että Ylioppilastutkintolautakunnan tilaustietojen tapaus koskee sinua
        [other] organisaatio on kertonut, että Ylioppilastutkintolautakunnan tilaustietojen tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Ylioppilastutkintolautakunnan tilaustietojen tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Ylioppilastutkintolautakunnan tilaustietojen tapaus koskee häntä
      }
    .unknown = Emme tiedä, kuinka vanhoja tilauksia palvelimella oli. Emme myöskään tiedä, keiden henkilötunnus oli mukana. Osasta oli vain syntymäaika.

change-matriculation-orders-2017-added = Lisäsimme tapauksen listalle.

group-matriculation-orders-2017-orderers = Ihmiset, jotka tilasivat kopion todistuksesta tai koesuorituksesta ennen helmikuuta 2018

claim-matriculation-orders-2017-letters = Joidenkin tietoja oli ollut ulkopuolisten saatavilla. Lautakunta kertoi siitä heille kirjeellä.
claim-matriculation-orders-2017-server = Palvelun tarjoaja oli siirtänyt tilausten tiedot vanhasta järjestelmästä. Uusi paikka oli palvelin, joka on kehitystyötä varten. Tiedot jäivät sinne.
claim-matriculation-orders-2017-which = Saatavilla oli myös tilauksen päivä ja tutkinnon ajankohta. Mukana oli myös lukion nimi.
