# Ruotsalaisen Miljödatan tapaus elokuussa 2025 selkeällä suomella.

breach-miljodata-2025 =
    .what = Rikolliset murtautuivat elokuussa 2025 ruotsalaisen Miljödatan järjestelmiin. He vaativat rahaa. Järjestelmiä käyttivät kunnat, regionit eli alueet, korkeakoulut ja yritykset. Ne säilyttivät niissä tietoja työntekijöistään. Tietoja tuli julki netissä.
    .status = Ruotsissa viranomainen valvoo tietosuojaa. Se aloitti marraskuussa 2025 neljä tarkastusta. Emme löytäneet uudempaa tietoa.
    .because = { $about ->
       *[you] sait tiedon, että Miljödatan tietomurto koskee sinua
        [other] organisaatio on kertonut, että Miljödatan tietomurto koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Miljödatan tietomurto koskee sinua
        [other] organisaatio ei ole kertonut, että Miljödatan tietomurto koskee häntä
      }
    .unknown = Emme tiedä, kuinka monta Suomessa asuvaa ihmistä asia koskee. Emme tiedä myöskään, keiden tietoja rikolliset saivat kustakin työpaikasta. Työnantaja Ruotsissa tietää enemmän.

change-miljodata-2025-added = Lisäsimme tapauksen listalle.

group-miljodata-2025-staff = Ihmiset, jotka työskentelivät Ruotsissa kunnassa, alueella (region), korkeakoulussa tai yrityksessä

claim-miljodata-2025-people = yksityiset ihmiset, joiden tietoja vuoti
claim-miljodata-2025-people-lnu = ihmiset, joiden tietoja vuoti yliopiston järjestelmästä (Linnéuniversitetet)
claim-miljodata-2025-break-in = Rikolliset murtautuivat Miljödatan järjestelmiin.
claim-miljodata-2025-break-in-lnu = Rikolliset murtautuivat Miljödatan järjestelmiin.
claim-miljodata-2025-published = Tiedot tulivat julki netin osassa, jota tavallinen haku ei löydä. Niissä on nimiä, osoitteita ja yhteystietoja.
claim-miljodata-2025-sensitive = Suuren osan Ruotsin väestöstä henkilötietoja tuli julki. Monen tiedot olivat arkaluonteisia eli erityisen yksityisiä.
claim-miljodata-2025-lnu-data = Tietoja vuoti kaikilta, joilla oli kuukausipalkka, myös entisiltä työntekijöiltä. Tiedot ovat nimi, osoite, henkilötunnus, puhelinnumero, sähköpostiosoite ja työntekijänumero. Tuntipalkkaisten tietoja ei vuotanut.
claim-miljodata-2025-lnu-sick-leave = Yliopistossa vuoti tieto 170 ihmisen pitkästä poissaolosta sairauden takia. Muita terveystietoja ei vuotanut.
