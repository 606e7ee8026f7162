# Eksoten asiakirjojen tapaus selkeällä suomella.

breach-etela-karjala-documents-2019 = Sosiaali- ja terveyspalvelut: asiakirjat (Eksote, nyt Etelä-Karjalan hyvinvointialue, 2019)
    .what = Ulkopuoliset pääsivät Eksoten asiakirjojen järjestelmään. Joku latasi sieltä noin 800 asiakirjaa. Asia selvisi 17. lokakuuta 2019, kun kansalainen antoi vihjeen. Asiakirjat liittyivät hallintoon. Ne olivat esimerkiksi oikaisupäätöksiä sosiaalihuollon asioissa.
    .status = Emme tiedä, onko joku käyttänyt tietoja väärin. Uusin lähteemme on marraskuulta 2019. Silloin Eksote aikoi lähettää kirjeen kaikille, joita asia koskee.
    .because = { $about ->
       *[you] sait tiedon, että Eksoten asiakirjojen tapaus koskee sinua
        [other] organisaatio on kertonut, että Eksoten asiakirjojen tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Eksoten asiakirjojen tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Eksoten asiakirjojen tapaus koskee häntä
      }
    .unknown = Emme tiedä, kuka on lukenut asiakirjoja. Emme tiedä, mitä niissä kaikissa oli. Emme tiedä, saivatko kaikki kirjeen. Siksi se ei kerro mitään, jos kirjettä ei tullut.

change-etela-karjala-documents-2019-added = Lisäsimme tapauksen listalle.
change-etela-karjala-documents-2019-standing = Korjasimme, mistä tieto tulee: Eksote kertoi tapauksesta itse sanomalehdelle.

claim-etela-karjala-documents-2019-documents = Joku latasi noin 800 asiakirjaa.
claim-etela-karjala-documents-2019-downloaded = Joku latasi asiakirjat. Pari päivää myöhemmin Eksote sai vihjeen.
claim-etela-karjala-documents-2019-letters = Eksote aikoi lähettää kirjeen kaikille, joita asia koskee. Lähettäminen siirtyi, koska Postissa oli lakko.
