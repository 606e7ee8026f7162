# Facebookin tietojen tapaus selkeällä suomella.

breach-facebook-2019 =
    .what = Joku keräsi Facebookista tietoja toiminnolla, joka etsii tuttuja puhelinnumeron avulla. Irlannin tietosuojan viranomainen tutki aikaa toukokuusta 2018 syyskuuhun 2019. Tiedot tulivat julki verkossa huhtikuussa 2021.
    .status = Kyberturvallisuuskeskuksen mukaan kaikista mukana olleista tuli julki nimi ja puhelinnumero. Osasta tuli julki myös esimerkiksi sähköpostiosoite, syntymäpäivä tai työpaikka.
    .because = { $about ->
       *[you] sait tiedon, että Facebookista kerättyjen tietojen tapaus koskee sinua
        [other] organisaatio on kertonut, että Facebookista kerättyjen tietojen tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Facebookista kerättyjen tietojen tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Facebookista kerättyjen tietojen tapaus koskee häntä
      }
    .differ = Tivi-lehti haastatteli asiantuntijaa. Hänen mukaansa suomalaisten luvussa oli ensin myös muita. He olivat vajaat 170 000 Arabiemiraattien kansalaista.

change-facebook-2019-added = Lisäsimme tapauksen listalle.

claim-facebook-2019-people-tivi = suomalaiset käyttäjät asiantuntijan mukaan (Tivi haastatteli häntä)
claim-facebook-2019-began = Aika, jota Irlannin tietosuojan viranomainen tutki, alkoi.
claim-facebook-2019-ended = Aika, jota Irlannin tietosuojan viranomainen tutki, päättyi.
claim-facebook-2019-fine = Irlannin tietosuojan viranomainen teki päätöksen. Meta maksaa 265 miljoonan euron sakon.
claim-facebook-2019-published = Kaikista mukana olleista tuli julki nimi ja puhelinnumero.
claim-facebook-2019-half = Suomessa käyttäjiä oli noin 2,7 miljoonaa. Noin puolet heistä oli mukana.
claim-facebook-2019-passwords = Salasanoja ei tarvinnut vaihtaa. Ne eivät olleet vaarassa.
claim-facebook-2019-tool = Joku keräsi tietoja yhteystietojen haulla. Haku on sen jälkeen muuttunut.
claim-facebook-2019-checked = Vuoto.fi oli suomalainen sivu. Siellä saattoi silloin tarkistaa, oliko oma numero mukana.
