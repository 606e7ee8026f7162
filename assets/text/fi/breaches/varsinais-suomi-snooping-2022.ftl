# Potilastietojen luvaton katselu Tyksissä: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-varsinais-suomi-snooping-2022 = Sairaalahoito (Tyks, 2022)
    .what = Tyksin työntekijän epäillään katsoneen potilastietoja luvatta vuosina 2020–2022. Poliisin mukaan asia koskee enintään 200 ihmistä.
    .status = Sairaanhoitopiirin tiedossa ei ollut, että tietoja olisi käytetty. Uusin lähteemme on lokakuulta 2022.
    .told = Tyks tai poliisi, potilastietojen luvaton katselu
    .because = { $about ->
       *[you] sinulle on kerrottu, että potilastietojen luvaton katselu Tyksissä koskee sinua
        [other] organisaatio on kertonut, että potilastietojen luvaton katselu Tyksissä koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että potilastietojen luvaton katselu Tyksissä koskee sinua
        [other] organisaatio ei ole kertonut, että potilastietojen luvaton katselu Tyksissä koskee häntä
      }
    .unknown = Emme tiedä, mitä kunkin tietoja katsottiin. Luimme tapauksesta vain uutisen konekäännöksen. Kysy Varsinais-Suomen hyvinvointialueelta, mitä tietojasi katsottiin.

change-varsinais-suomi-snooping-2022-added = Lisättiin listalle.

group-varsinais-suomi-snooping-2022-patients = Ihmiset, jotka ovat olleet hoidossa Varsinais-Suomessa

claim-varsinais-suomi-snooping-2022-people = ihmiset, joiden tietoja epäillään katsotun luvatta
claim-varsinais-suomi-snooping-2022-began = Tietojen katselu alkoi epäilyn mukaan.
claim-varsinais-suomi-snooping-2022-ended = Tietojen katselu päättyi epäilyn mukaan.
claim-varsinais-suomi-snooping-2022-announced = Poliisi kertoi, että Tyksin työntekijän epäillään katsoneen potilastietoja luvatta.
claim-varsinais-suomi-snooping-2022-contacted = Poliisi ottaa erikseen yhteyttä ihmisiin, joiden tietoja epäillään katsotun.
claim-varsinais-suomi-snooping-2022-no-use = Tiedossa ei ole, että tietoja olisi käytetty millään tavalla.
claim-varsinais-suomi-snooping-2022-own-checks = Epäily tuli ilmi omassa valvonnassa. Epäilty ei enää työskentele sairaanhoitopiirissä.
