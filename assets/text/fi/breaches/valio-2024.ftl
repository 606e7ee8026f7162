# Valion tietomurto joulukuussa 2024: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-valio-2024 = Työ tai eläketurva (Valio, 2024)
    .what = Valioon murtauduttiin 12. joulukuuta 2024. Murtautuja sai tietoja Valion, sen Suomessa toimivien tytäryhtiöiden ja maidonhankintaosuuskuntien henkilöstöstä. Tammikuussa 2025 selvisi, että mukana oli tiedosto kaikista Valion Eläkekassassa joskus vakuutetuista.
    .status = Emme löytäneet tietoa siitä, onko tietoja käytetty väärin tai julkaistu. Uusin päivätty lähteemme on tammikuulta 2025.
    .told = Valio
    .because = { $about ->
       *[you] sinulle on kerrottu, että Valion tietomurto koskee sinua
        [other] organisaatio on kertonut, että Valion tietomurto koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Valion tietomurto koskee sinua
        [other] organisaatio ei ole kertonut, että Valion tietomurto koskee häntä
      }
    .unknown = Emme tiedä, mitä kunkin ihmisen tietoja vietiin: sen kertoo Valion kirje. Emme tiedä, olivatko tytäryhtiöiden ja osuuskuntien entiset työntekijät samassa tiedostossa. Poliisitutkinnan tulosta emme löytäneet.
    .differ = Luvut laskevat eri joukkoja: ensimmäinen henkilöstön, toinen Eläkekassan vakuutetut ja kolmas kaikki yhteensä.

change-valio-2024-added = Lisättiin listalle.
change-valio-2024-ombudsman = Lisättiin tietosuojavaltuutetun toimiston tiedote: henkilöstön tietoja päätyi murtautujalle.

group-valio-2024-staff = Ihmiset, jotka työskentelivät Valiossa, sen tytäryhtiössä tai maidonhankintaosuuskunnassa joulukuussa 2024
group-valio-2024-insured = Valion Eläkekassan nykyiset ja entiset vakuutetut ja etuuden saajat
group-valio-2024-earlier-elsewhere = Tytäryhtiöiden ja maidonhankintaosuuskuntien entiset työntekijät

claim-valio-2024-people-staff = Valion, sen Suomessa toimivien tytäryhtiöiden ja maidonhankintaosuuskuntien henkilöstö
claim-valio-2024-people-insured = Valion Eläkekassan vakuutetut ja etuuden saajat
claim-valio-2024-people-all = ihmiset, joiden tiedot vaarantuivat
claim-valio-2024-break-in = Valion tietoihin murtauduttiin.
claim-valio-2024-known = Valio sai selville, että murtautuja on mahdollisesti saanut haltuunsa ihmisten tietoja.
claim-valio-2024-announced = Valio kertoi tietomurrosta julkisesti.
claim-valio-2024-way-in = Murtautuja pääsi tietoihin Valion IT-kumppanin Vincitin kautta.
claim-valio-2024-staff-data = Murtautuja on mahdollisesti saanut haltuunsa henkilöstön nimet, henkilötunnukset, palkkatiedot ja tilinumerotietoja.
claim-valio-2024-insured-data = Murtautuja on mahdollisesti saanut haltuunsa vakuutettujen ja etuuden saajien henkilötunnuksia, palkkatietoja sekä etuuksiin liittyviä terveystietoja.
claim-valio-2024-file-of-all = Murtautuja sai tiedoston, jossa ovat kaikki Eläkekassassa joskus vakuutetut. He ovat saaneet Valiolta palkkaa.
claim-valio-2024-letters = Valio lähetti kirjeen niille, joita murto koskee. Siinä kerrotaan, mitkä tiedot olivat mukana.
claim-valio-2024-letter-is-whole = Muita kuin kirjeessä kerrottuja tietoja ei ole päätynyt murtautujalle.
claim-valio-2024-staff-taken = Murtautujalle päätyi Valion, sen Suomessa toimivien tytäryhtiöiden ja maidonhankintaosuuskuntien henkilöstön tietoja. Murto koski myös Valion entisiä työntekijöitä.
claim-valio-2024-inquiry = Toimisto selvittää, ovatko yritykset noudattaneet tietosuojalakeja.
claim-valio-2024-offence = Helsingin poliisilaitos tutkii tapausta törkeänä tietomurtona.
