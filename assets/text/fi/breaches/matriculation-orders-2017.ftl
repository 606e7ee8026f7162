# Ylioppilastutkintolautakunnan tilaustiedot 2017–2018: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-matriculation-orders-2017 = Ylioppilastodistuksen jäljennös (Ylioppilastutkintolautakunta, 2017–2018)
    .what = Todistusjäljennösten ja koesuoritusten kopioiden tilauksia jäi palveluntarjoajan palvelimelle, kun verkkosivut uudistettiin. Virheen takia kuka tahansa pääsi palvelimelle verkosta. Näin oli marraskuusta 2017 tammikuun 2018 loppuun.
    .status = Lautakunta lähetti kirjeen tuhansille ihmisille. Emme tiedä, onko joku katsonut tietoja tai käyttänyt niitä väärin.
    .told = Ylioppilastutkintolautakunta, todistusjäljennösten tilaukset
    .because = { $about ->
       *[you] sinulle on kerrottu, että Ylioppilastutkintolautakunnan tilaustietojen tapaus koskee sinua
        [other] organisaatio on kertonut, että Ylioppilastutkintolautakunnan tilaustietojen tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Ylioppilastutkintolautakunnan tilaustietojen tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Ylioppilastutkintolautakunnan tilaustietojen tapaus koskee häntä
      }
    .unknown = Emme tiedä, kuinka vanhoja tilauksia palvelimella oli. Emme myöskään tiedä, keiden henkilötunnus oli mukana: osasta oli vain syntymäaika.

change-matriculation-orders-2017-added = Lisättiin listalle.

group-matriculation-orders-2017-orderers = Ihmiset, jotka tilasivat todistusjäljennöksen tai koesuorituksen kopion ennen helmikuuta 2018

claim-matriculation-orders-2017-open = Palvelimelle pääsi verkosta.
claim-matriculation-orders-2017-closed = Avoin pääsy palvelimelle päättyi.
claim-matriculation-orders-2017-letters = Lautakunta kertoi asiasta kirjeellä niille, joiden tietoja oli ollut ulkopuolisten saatavilla.
claim-matriculation-orders-2017-server = Palveluntarjoaja oli siirtänyt vanhan tilausjärjestelmän tiedot kehityspalvelimelle, ja ne jäivät sinne.
claim-matriculation-orders-2017-which = Saatavilla oli myös tilauksen päivä, tutkinnon ajankohta ja lukion nimi.
