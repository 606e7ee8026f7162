# Savonia-ammattikorkeakoulun tietomurto helmikuussa 2022: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-savonia-2022 = Opinnot tai työ ammattikorkeakoulussa (Savonia, 2022)
    .what = Savonia-ammattikorkeakouluun murtauduttiin 4. helmikuuta 2022, ja nimiä ja henkilötunnuksia vietiin. Murrossa käytettiin kiristysohjelmaa. Se lukitsee tiedostoja, jotta niiden avaamisesta voi vaatia rahaa.
    .status = Osa tiedoista julkaistiin Tor-verkossa eli netin osassa, jota tavallinen haku ei löydä. Poliisin mukaan tietoja oli vähän, eivätkä ne olleet arkaluonteisia.
    .told = Savonia-ammattikorkeakoulu
    .because = { $about ->
       *[you] sinulle on kerrottu, että Savonian tietomurto koskee sinua
        [other] organisaatio on kertonut, että Savonian tietomurto koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Savonian tietomurto koskee sinua
        [other] organisaatio ei ole kertonut, että Savonian tietomurto koskee häntä
      }
    .unknown = Emme tiedä, kuinka monen ihmisen tietoja vietiin: Savonia oli ottanut yhteyttä ainakin 50 opiskelijaan. Emme tiedä, kuka on ladannut tiedot itselleen.

change-savonia-2022-added = Lisättiin listalle.
change-savonia-2022-advice = Lisättiin Savonian neuvo vaihtaa salasana, sen lupaukset kuluista ja tieto siitä, että poliisi itse kertoi tapauksesta.

group-savonia-2022-students-staff = Ihmiset, jotka opiskelivat tai työskentelivät Savoniassa ennen helmikuuta 2022

claim-savonia-2022-people-contacted = opiskelijat, joihin Savonia oli siihen mennessä ottanut yhteyttä
claim-savonia-2022-breach = Savoniassa tapahtui tietomurto.
claim-savonia-2022-known = Savonia huomasi tietomurron ja teki siitä heti rikosilmoituksen.
claim-savonia-2022-program = Tietomurrossa käytettiin kiristysohjelmaa, jonka nimi on LockBit 2.0.
claim-savonia-2022-published = Osa tiedoista julkaistiin Tor-verkossa.
claim-savonia-2022-small = Silloisen tiedon mukaan tietoja oli vähän, eikä murto kohdistunut arkaluonteisiin tietoihin.
claim-savonia-2022-registers = Rehtorin mukaan murto ei koskenut opiskelijarekisteriä eikä henkilökunnan palkkatietoja.
claim-savonia-2022-passwords = Savonia kehotti kaikkia opiskelijoita vaihtamaan salasanansa.
claim-savonia-2022-alert-service = Rehtorin mukaan Savonia oli valmis ostamaan palvelun, joka ilmoittaa luottotietojen väärinkäytön yrityksestä. Se oli valmis korvaamaan myös henkilötunnuksen vaihtamisen kuluja.
claim-savonia-2022-police = Poliisi tutki tapausta törkeänä tietomurtona, törkeänä tietojärjestelmän häirintänä ja törkeänä datavahingontekona.
claim-savonia-2022-offence = Vuotaneiden tietojen välittäminen, käsitteleminen ja tallentaminen on rikos.
