# Finnair Plus -jäsenten tiedot 2021: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-finnair-plus-2021 = Finnair Plus -jäsenyys (Finnair, 2021)
    .what = Tietojärjestelmään, jota Finnairin kumppanilentoyhtiöt käyttivät, murtauduttiin. Siellä oli joidenkin Finnair Plus -jäsenten nimi, jäsennumero ja jäsentaso. Joillakin mukana oli myös toive ateriasta ja istumapaikasta.
    .status = Finnair arvioi maaliskuussa 2021, että väärinkäytön riski on melko pieni. Se suositteli silti salasanan vaihtamista.
    .told = Finnair Plus, SITAn tietomurto
    .because = { $about ->
       *[you] sinulle on kerrottu, että Finnair Plus -jäsenten tapaus koskee sinua
        [other] organisaatio on kertonut, että Finnair Plus -jäsenten tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Finnair Plus -jäsenten tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Finnair Plus -jäsenten tapaus koskee häntä
      }
    .unknown = Emme tiedä, ketkä jäsenet olivat mukana. Finnairin mukaan heitä oli pieni osa kaikista.

change-finnair-plus-2021-added = Lisättiin listalle.

group-finnair-plus-2021-members = Finnair Plus -jäsenet, jotka liittyivät ennen maaliskuuta 2021

claim-finnair-plus-2021-people = Finnair Plus -jäsenet, joiden tietoja oli järjestelmässä
claim-finnair-plus-2021-known = Finnair sai tiedon murrosta.
claim-finnair-plus-2021-told = Finnair kertoi asiasta asiakkaille, joita se koskee, ja tietosuojaviranomaiselle.
claim-finnair-plus-2021-own-systems = Murto ei koskenut Finnairin omia järjestelmiä.
claim-finnair-plus-2021-wishes = Joidenkin jäsenten tiedoissa oli myös toiveet ateriasta ja istumapaikasta.
claim-finnair-plus-2021-risk = Riski, että tietoja käytetään väärin muualla, on melko pieni.
claim-finnair-plus-2021-small-part = Mukana oli pieni osa kaikista jäsenistä.
claim-finnair-plus-2021-password = Finnair suositteli vaihtamaan Finnair Plussan salasanan, vaikka tiedoilla ei voinut kirjautua.
