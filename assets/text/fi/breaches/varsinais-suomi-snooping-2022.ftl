# Potilastietojen luvaton katselu Tyksissä: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-varsinais-suomi-snooping-2022 = Sairaalahoito (Tyks, 2022)
    .what = Tyksin työntekijän epäillään katsoneen potilastietoja luvatta vuosina 2020–2022. Poliisin mukaan asia koskee enintään 200 ihmistä.
    .status = Syyte tietosuojarikoksesta nostettiin toukokuussa 2023. Sairaanhoitopiirin tiedossa ei ollut, että tietoja olisi käytetty. Uusin lähteemme on kesäkuulta 2023.
    .told = Tyks tai poliisi, potilastietojen luvaton katselu
    .because = { $about ->
       *[you] sinulle on kerrottu, että potilastietojen luvaton katselu Tyksissä koskee sinua
        [other] organisaatio on kertonut, että potilastietojen luvaton katselu Tyksissä koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että potilastietojen luvaton katselu Tyksissä koskee sinua
        [other] organisaatio ei ole kertonut, että potilastietojen luvaton katselu Tyksissä koskee häntä
      }
    .unknown = Emme tiedä, mitä kunkin tietoja katsottiin, saivatko kaikki tiedon tai mitä oikeus päätti. Siksi yhteydenoton puuttuminen ei kerro mitään. Kysy Varsinais-Suomen hyvinvointialueelta, mitä tietojasi katsottiin.

change-varsinais-suomi-snooping-2022-added = Lisättiin listalle.
change-varsinais-suomi-snooping-2022-charge = Lisättiin kesäkuun 2023 uutinen: syyte on nostettu. Tapaus voi koskea myös niitä, joihin kukaan ei ole ottanut yhteyttä.

group-varsinais-suomi-snooping-2022-patients = Ihmiset, jotka ovat olleet hoidossa Varsinais-Suomessa

claim-varsinais-suomi-snooping-2022-people = ihmiset, joiden tietoja epäillään katsotun luvatta
claim-varsinais-suomi-snooping-2022-began = Tietojen katselu alkoi epäilyn mukaan.
claim-varsinais-suomi-snooping-2022-ended = Tietojen katselu päättyi epäilyn mukaan.
claim-varsinais-suomi-snooping-2022-announced = Poliisi kertoi, että Tyksin työntekijän epäillään katsoneen potilastietoja luvatta.
claim-varsinais-suomi-snooping-2022-contacted = Poliisi ottaa erikseen yhteyttä ihmisiin, joiden tietoja epäillään katsotun.
claim-varsinais-suomi-snooping-2022-charge = Syyttäjä nosti syytteen tietosuojarikoksesta.
claim-varsinais-suomi-snooping-2022-admits = Epäilty myönsi hakeneensa ihmisten tietoja ilman virallista syytä.
claim-varsinais-suomi-snooping-2022-injured-parties = Noin 70 ihmistä on oikeudenkäynnissä asianomistajina.
claim-varsinais-suomi-snooping-2022-no-use = Tiedossa ei ole, että tietoja olisi käytetty millään tavalla.
claim-varsinais-suomi-snooping-2022-own-checks = Epäily tuli ilmi omassa valvonnassa. Epäilty ei enää työskentele sairaanhoitopiirissä.
