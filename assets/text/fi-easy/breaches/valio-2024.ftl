# Valion tietomurto joulukuussa 2024 selkeällä suomella.

breach-valio-2024 =
    .what = Joku murtautui Valioon 12. joulukuuta 2024. Murtautuja sai tietoja Valion henkilöstöstä. Sama koski Valion tytäryhtiöitä Suomessa ja maito-osuuskuntia. Maito-osuuskunta hankkii maitoa. Tammikuussa 2025 selvisi, että mukana oli tiedosto. Siinä olivat kaikki, jotka Valion Eläkekassa on joskus vakuuttanut.
    .status = Onko joku käyttänyt tietoja väärin tai julkaissut niitä? Emme löytäneet siitä tietoa. Uusin päivätty lähteemme on tammikuulta 2025.
    .because = { $about ->
       *[you] sait tiedon, että Valion tietomurto koskee sinua
        [other] organisaatio on kertonut, että Valion tietomurto koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Valion tietomurto koskee sinua
        [other] organisaatio ei ole kertonut, että Valion tietomurto koskee häntä
      }
    .unknown = Emme tiedä, mitä kunkin ihmisen tietoja murtautuja vei. Sen kertoo Valion kirje. Tytäryhtiöillä ja osuuskunnilla on entisiä työntekijöitä. Emme tiedä, olivatko he samassa tiedostossa. Emme löytäneet poliisin tutkinnan tulosta.
    .differ = Luvut laskevat eri joukkoja. Ensimmäinen on henkilöstö ja toinen on Eläkekassan vakuutetut. Kolmas on kaikki yhteensä.

change-valio-2024-added = Lisäsimme tapauksen listalle.
change-valio-2024-ombudsman = Lisäsimme tietosuojavaltuutetun toimiston tiedotteen: henkilöstön tietoja päätyi murtautujalle. Toimisto valvoo tietosuojaa.

group-valio-2024-staff = Valion, sen tytäryhtiön tai maito-osuuskunnan työntekijät joulukuussa 2024
group-valio-2024-earlier-elsewhere = Tytäryhtiöiden ja maito-osuuskuntien entiset työntekijät

claim-valio-2024-people-staff = Valion, sen Suomessa toimivien tytäryhtiöiden ja maito-osuuskuntien henkilöstö
claim-valio-2024-break-in = Joku murtautui Valion tietoihin.
claim-valio-2024-known = Valio sai selville, että murtautuja on mahdollisesti saanut ihmisten tietoja.
claim-valio-2024-way-in = Vincit on Valion IT-kumppani eli kumppani tietotekniikassa. Murtautuja pääsi tietoihin sen kautta.
claim-valio-2024-staff-data = Murtautuja on mahdollisesti saanut henkilöstön nimet, henkilötunnukset ja palkkatiedot. Hän on mahdollisesti saanut myös tietoja tilinumeroista.
claim-valio-2024-insured-data = Murtautuja on mahdollisesti saanut vakuutettujen ja etuuden saajien henkilötunnuksia. Hän on mahdollisesti saanut myös palkkatietoja. Mukana on mahdollisesti myös terveystietoja, jotka liittyvät etuuksiin.
claim-valio-2024-file-of-all = Murtautuja sai tiedoston. Siinä ovat kaikki, jotka Eläkekassa on joskus vakuuttanut. He ovat saaneet Valiolta palkkaa.
claim-valio-2024-letters = Valio lähetti kirjeen niille, joita murto koskee. Kirje kertoo, mitkä tiedot olivat mukana.
claim-valio-2024-letter-is-whole = Kirje kertoo kaikki tiedot, jotka päätyivät murtautujalle.
claim-valio-2024-staff-taken = Murtautuja sai tietoja Valion henkilöstöstä. Sama koski Valion tytäryhtiöitä Suomessa ja maito-osuuskuntia. Murto koski myös Valion entisiä työntekijöitä.
claim-valio-2024-inquiry = Toimisto selvittää, ovatko yritykset noudattaneet tietosuojan lakeja.
