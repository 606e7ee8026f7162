# Ticketmasterin tapaus 2018 selkeällä suomella.

breach-ticketmaster-2018 =
    .what = Ticketmasterin sivuilla oli asiakastuen ohjelma. Siinä oli haittaohjelma eli haitallinen ohjelma. Lipun ostajien tietoja on voinut joutua ulkopuolisille. Aika on syyskuun 2017 ja kesäkuun 23. päivän 2018 välillä. Maksutiedot ovat voineet olla mukana.
    .status = Ticketmaster neuvoi vaihtamaan salasanan ja seuraamaan tilin tapahtumia. Se lähetti murrosta sähköpostia. Yhtiön käsitys on tämä: murto ei koske niitä, jotka eivät saaneet sähköpostia.
    .because = { $about ->
       *[you] sait tiedon, että Ticketmasterin tapaus vuodelta 2018 koskee sinua
        [other] organisaatio on kertonut, että Ticketmasterin tapaus vuodelta 2018 koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Ticketmasterin tapaus vuodelta 2018 koskee sinua
        [other] organisaatio ei ole kertonut, että Ticketmasterin tapaus vuodelta 2018 koskee häntä
      }

change-ticketmaster-2018-added = Lisäsimme tapauksen listalle.

group-ticketmaster-2018-buyers = Ihmiset, jotka ostivat tai yrittivät ostaa Ticketmasterin lippuja: syyskuun 2017 ja kesäkuun 23. päivän 2018 välillä

claim-ticketmaster-2018-began = Tästä alkoi aika, jota tapaus koskee. Ostajien tietoja on voinut joutua ulkopuolisille siltä ajalta.
claim-ticketmaster-2018-known = Ticketmaster huomasi haittaohjelman. Se poisti ohjelman sivuiltaan.
claim-ticketmaster-2018-finns = Ticketmaster lähetti sähköpostia myös suomalaisille asiakkaille.
claim-ticketmaster-2018-only-uk = Ticketmasterin silloinen käsitys: murto koski vain osaa Britannian asiakkaista.
claim-ticketmaster-2018-passwords = Ticketmaster nollasi salasanan osalta suomalaisista käyttäjistä.
