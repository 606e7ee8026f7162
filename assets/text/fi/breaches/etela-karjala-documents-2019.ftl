# Eksoten asiakirjat lokakuussa 2019: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-etela-karjala-documents-2019 = Sosiaali- ja terveyspalvelujen asiakirjat (Eksote, nyt Etelä-Karjalan hyvinvointialue, 2019)
    .what = Ulkopuoliset pääsivät Eksoten asiakirjajärjestelmään, ja sieltä ladattiin noin 800 asiakirjaa. Asia selvisi 17. lokakuuta 2019, kun kansalainen antoi vihjeen. Asiakirjat olivat hallinnollisia, esimerkiksi oikaisupäätöksiä sosiaalihuollon asioissa.
    .status = Emme tiedä, onko tietoja käytetty väärin. Uusin lähteemme on marraskuulta 2019, ja silloin Eksote aikoi lähettää kirjeen kaikille, joita asia koskee.
    .told = Eksote tai Etelä-Karjalan hyvinvointialue, asiakirjat vuonna 2019
    .because = { $about ->
       *[you] sinulle on kerrottu, että Eksoten asiakirjojen tapaus koskee sinua
        [other] organisaatio on kertonut, että Eksoten asiakirjojen tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Eksoten asiakirjojen tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Eksoten asiakirjojen tapaus koskee häntä
      }
    .unknown = Emme tiedä, kuka on lukenut asiakirjoja, mitä niissä kaikissa oli tai saivatko kaikki kirjeen. Siksi kirjeen puuttuminen ei kerro mitään.

change-etela-karjala-documents-2019-added = Lisättiin listalle.
change-etela-karjala-documents-2019-standing = Korjattiin, mistä tieto on peräisin: Eksote kertoi tapauksesta itse sanomalehdelle.

group-etela-karjala-documents-2019-clients = Ihmiset, jotka käyttivät julkisia sosiaali- ja terveyspalveluja Etelä-Karjalassa

claim-etela-karjala-documents-2019-people-clients = asiakkaat, joiden tietoja asiakirjoissa oli
claim-etela-karjala-documents-2019-tip = Eksote sai tiedon, kun kansalainen antoi vihjeen tietovuodosta.
claim-etela-karjala-documents-2019-announced = Eksote kertoi asiasta lehdelle.
claim-etela-karjala-documents-2019-documents = Asiakirjoja ladattiin noin 800.
claim-etela-karjala-documents-2019-downloaded = Asiakirjat ladattiin paria päivää ennen kuin Eksote sai vihjeen.
claim-etela-karjala-documents-2019-letters = Eksote aikoi lähettää kirjeen kaikille, joita asia koskee. Lähettäminen siirtyi Postin lakon vuoksi.
