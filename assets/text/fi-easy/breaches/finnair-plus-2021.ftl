# Finnair Plus -jäsenten tapaus selkeällä suomella.

breach-finnair-plus-2021 =
    .what = Joku murtautui järjestelmään, jota Finnairin kumppanit (lentoyhtiöt) käyttivät. Siellä oli joidenkin Finnair Plus -jäsenten nimi, jäsennumero ja jäsentaso. Joillakin mukana oli myös toive ateriasta ja istumapaikasta.
    .status = Finnair arvioi maaliskuussa 2021, että väärinkäytön riski on melko pieni. Se neuvoi silti vaihtamaan salasanan.
    .because = { $about ->
       *[you] sait tiedon, että Finnair Plus -jäsenten tapaus koskee sinua
        [other] organisaatio on kertonut, että Finnair Plus -jäsenten tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Finnair Plus -jäsenten tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Finnair Plus -jäsenten tapaus koskee häntä
      }

change-finnair-plus-2021-added = Lisäsimme tapauksen listalle.

claim-finnair-plus-2021-told = Finnair kertoi asiasta asiakkaille, joita se koskee. Se kertoi siitä myös tietosuojan viranomaiselle.
claim-finnair-plus-2021-risk = Riski, että joku käyttää tietoja väärin muualla, on melko pieni.
claim-finnair-plus-2021-password = Finnair neuvoi vaihtamaan Finnair Plussan salasanan. Tiedoilla ei kuitenkaan voinut kirjautua.
