# Ticketmasterin tapaus 2018: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-ticketmaster-2018 = Ticketmasterin liput (Ticketmaster, 2018)
    .what = Ticketmasterin sivuilla oli asiakastuen ohjelma, jossa oli haittaohjelma. Lipunostajien tietoja on voinut joutua ulkopuolisille syyskuun 2017 ja kesäkuun 23. päivän 2018 väliseltä ajalta. Maksutiedot ovat voineet olla mukana.
    .status = Ticketmaster kehotti vaihtamaan salasanan ja seuraamaan tilin tapahtumia. Yhtiön käsityksen mukaan murto ei koske niitä, jotka eivät saaneet siitä sähköpostia.
    .told = Ticketmaster, vuoden 2018 tietomurto
    .because = { $about ->
       *[you] sinulle on kerrottu, että Ticketmasterin tapaus vuodelta 2018 koskee sinua
        [other] organisaatio on kertonut, että Ticketmasterin tapaus vuodelta 2018 koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Ticketmasterin tapaus vuodelta 2018 koskee sinua
        [other] organisaatio ei ole kertonut, että Ticketmasterin tapaus vuodelta 2018 koskee häntä
      }
    .unknown = Emme tiedä, kuinka monen suomalaisen tietoja oli mukana. Ticketmaster ei kertonut lukua.

change-ticketmaster-2018-added = Lisättiin listalle.

group-ticketmaster-2018-buyers = Ihmiset, jotka ostivat tai yrittivät ostaa lippuja Ticketmasterista syyskuun 2017 ja kesäkuun 23. päivän 2018 välillä

claim-ticketmaster-2018-began = Aika, jolta ostajien tietoja on voinut joutua ulkopuolisille, alkoi.
claim-ticketmaster-2018-known = Ticketmaster havaitsi haittaohjelman ja poisti sen sivuiltaan.
claim-ticketmaster-2018-share = Murto koski alle 5 prosenttia asiakkaista koko maailmassa.
claim-ticketmaster-2018-email = Ticketmaster lähetti sähköpostia niille, joita murto on voinut koskea.
claim-ticketmaster-2018-finns = Myös suomalaisille asiakkaille lähetettiin sähköpostia.
claim-ticketmaster-2018-only-uk = Ticketmasterin silloisen käsityksen mukaan murto koski vain osaa Britannian asiakkaista.
claim-ticketmaster-2018-passwords = Osan suomalaisista käyttäjistä salasana nollattiin.
claim-ticketmaster-2018-no-number = Ticketmaster ei kertonut, montako suomalaista murto koskee.
