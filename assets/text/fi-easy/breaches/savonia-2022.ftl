# Korkeakoulu Savonian tietomurto helmikuussa 2022 selkeällä suomella.

breach-savonia-2022 = Opinnot tai työ AMKissa (Savonia, 2022)
    .what = Savonia on ammattikorkeakoulu. Siellä tapahtui tietomurto 4. helmikuuta 2022. Nimiä ja henkilötunnuksia meni vääriin käsiin. Murrossa oli apuna kiristysohjelma. Se lukitsee tiedostoja, jotta rikollinen voi vaatia rahaa avaamisesta.
    .status = Osa tiedoista tuli julki Tor-verkossa. Se on netin osa, jota tavallinen haku ei löydä. Poliisin mukaan tietoja oli vähän. Ne eivät olleet arkaluonteisia eli erityisen yksityisiä.
    .because = { $about ->
       *[you] sait tiedon, että Savonian tietomurto koskee sinua
        [other] organisaatio on kertonut, että Savonian tietomurto koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Savonian tietomurto koskee sinua
        [other] organisaatio ei ole kertonut, että Savonian tietomurto koskee häntä
      }
    .unknown = Emme tiedä, kuinka monen ihmisen tietoja meni vääriin käsiin. Savonia oli ottanut yhteyttä ainakin 50 opiskelijaan. Emme tiedä, kuka on ladannut tiedot itselleen.

change-savonia-2022-added = Lisäsimme tapauksen listalle.
change-savonia-2022-advice = Lisäsimme Savonian neuvon vaihtaa salasana. Lisäsimme sen lupaukset kuluista. Lisäsimme myös, että poliisi itse kertoi tapauksesta.

claim-savonia-2022-known = Savonia huomasi tietomurron. Se teki siitä heti rikosilmoituksen.
claim-savonia-2022-program = Murrossa oli apuna kiristysohjelma, jonka nimi on LockBit 2.0.
claim-savonia-2022-published = Osa tiedoista tuli julki Tor-verkossa. Se on netin osa, jota tavallinen haku ei löydä.
claim-savonia-2022-small = Silloisen tiedon mukaan tietoja oli vähän. Murto ei kohdistunut arkaluonteisiin eli erityisen yksityisiin tietoihin.
claim-savonia-2022-registers = Rehtorin mukaan murto ei koskenut opiskelijoiden rekisteriä. Se ei koskenut myöskään henkilökunnan palkkatietoja.
claim-savonia-2022-alert-service = Rehtorin mukaan Savonia oli valmis ostamaan palvelun. Palvelu ilmoittaa, jos joku yrittää käyttää luottotietoja väärin. Savonia oli valmis korvaamaan myös henkilötunnuksen vaihdon kuluja.
claim-savonia-2022-police = Poliisi tutki kolmea rikosta: törkeä tietomurto, törkeä tietojärjestelmän häirintä ja törkeä datavahingonteko.
claim-savonia-2022-offence = Vuotaneita tietoja ei saa välittää, käsitellä tai tallentaa. Se on rikos.
