# Savonia-ammattikorkeakoulun tietomurto helmikuussa 2022: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-savonia-2022 = Opinnot tai työ ammattikorkeakoulussa (Savonia, 2022)
    .what = Savonia-ammattikorkeakoulussa tapahtui tietomurto 4. helmikuuta 2022. Murrossa käytettiin kiristysohjelmaa eli ohjelmaa, joka lukitsee tiedostoja, jotta niiden avaamisesta voi vaatia rahaa. Opiskelijoiden ja työntekijöiden nimiä ja henkilötunnuksia vietiin.
    .status = Osa tiedoista julkaistiin Tor-verkossa. Se on netin osa, jota ei löydy tavallisella haulla.
    .told = Savonia-ammattikorkeakoulu
    .because = sinulle on kerrottu, että Savonian tietomurto koskee sinua
    .if-not = sinulle ei ole kerrottu, että Savonian tietomurto koskee sinua
    .unknown = Emme tiedä, kuinka monen ihmisen tietoja vietiin. Savonia oli ottanut yhteyttä ainakin 50 ihmiseen, mutta koko määrää ei tiedetty. Emme tiedä, kuka on ladannut tiedot itselleen.

change-savonia-2022-added = Lisättiin luetteloon.

group-savonia-2022-students-staff = Ihmiset, jotka opiskelivat tai työskentelivät Savoniassa ennen helmikuuta 2022

claim-savonia-2022-people-contacted = ihmiset, joihin Savonia oli siihen mennessä ottanut yhteyttä
claim-savonia-2022-breach = Savoniassa tapahtui tietomurto.
claim-savonia-2022-program = Tietomurrossa käytettiin kiristysohjelmaa, jonka nimi on LockBit 2.0.
claim-savonia-2022-published = Osa tiedoista julkaistiin Tor-verkossa.
claim-savonia-2022-offence = Vuotaneiden tietojen välittäminen, käsitteleminen ja tallentaminen on rikos.
