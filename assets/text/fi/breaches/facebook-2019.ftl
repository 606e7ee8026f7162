# Facebookista kerätyt tiedot: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-facebook-2019 = Facebook-tili (Facebook, 2019)
    .what = Facebookista kerättiin tietoja toiminnolla, jolla etsitään tuttuja puhelinnumeron avulla. Irlannin tietosuojaviranomainen tutki aikaa toukokuusta 2018 syyskuuhun 2019. Tiedot julkaistiin verkossa huhtikuussa 2021.
    .status = Kyberturvallisuuskeskuksen mukaan kaikista mukana olleista julkaistiin nimi ja puhelinnumero. Osasta julkaistiin myös esimerkiksi sähköpostiosoite, syntymäpäivä tai työpaikka.
    .told = Facebook, kerätyt puhelinnumerot
    .because = { $about ->
       *[you] sinulle on kerrottu, että Facebookista kerättyjen tietojen tapaus koskee sinua
        [other] organisaatio on kertonut, että Facebookista kerättyjen tietojen tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Facebookista kerättyjen tietojen tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Facebookista kerättyjen tietojen tapaus koskee häntä
      }
    .unknown = Emme tiedä, kuka on ladannut tiedot. Kyberturvallisuuskeskuksen mukaan mukana oli noin puolet suomalaisista käyttäjistä.
    .differ = Tivin haastatteleman asiantuntijan mukaan suomalaisiksi oli ensin laskettu myös vajaat 170 000 Arabiemiraattien kansalaista.

change-facebook-2019-added = Lisättiin listalle.

group-facebook-2019-phone-owners = Ihmiset, joilla oli puhelinnumero Facebook-tilillään ennen lokakuuta 2019

claim-facebook-2019-people-ncsc = suomalaiset käyttäjät Kyberturvallisuuskeskuksen mukaan
claim-facebook-2019-people-tivi = suomalaiset käyttäjät Tivin haastatteleman asiantuntijan mukaan
claim-facebook-2019-began = Aika, jota Irlannin tietosuojaviranomainen tutki, alkoi.
claim-facebook-2019-ended = Aika, jota Irlannin tietosuojaviranomainen tutki, päättyi.
claim-facebook-2019-fine = Irlannin tietosuojaviranomainen päätti, että Meta maksaa 265 miljoonan euron sakon.
claim-facebook-2019-published = Kaikista mukana olleista julkaistiin nimi ja puhelinnumero.
claim-facebook-2019-half = Suomessa käyttäjiä oli noin 2,7 miljoonaa, ja noin puolet heistä oli mukana.
claim-facebook-2019-only-phone = Salaisista tiedoista mukana oli vain puhelinnumero. Muut tiedot olivat näkyneet profiilissa kaikille.
claim-facebook-2019-passwords = Salasanoja ei tarvinnut vaihtaa, koska ne eivät vaarantuneet.
claim-facebook-2019-tool = Tietoja kerättiin yhteystietojen hakutoiminnolla, jota on sen jälkeen muutettu.
claim-facebook-2019-checked = Suomalaisella sivulla Vuoto.fi saattoi silloin tarkistaa, oliko oma numero mukana.
