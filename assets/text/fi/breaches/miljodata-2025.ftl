# Ruotsalaisen Miljödatan tapaus elokuussa 2025: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-miljodata-2025 = Työ Ruotsissa (Miljödata, 2025)
    .what = Rikolliset murtautuivat elokuussa 2025 ruotsalaisen Miljödatan järjestelmiin ja vaativat rahaa. Kunnat, regionit eli alueet, korkeakoulut ja yritykset säilyttivät niissä tietoja työntekijöistään. Tietoja julkaistiin netissä.
    .status = Marraskuussa 2025 Ruotsin tietosuojaviranomainen aloitti neljä tarkastusta. Emme löytäneet uudempaa tietoa.
    .told = Työnantaja Ruotsissa, Miljödatan tietomurto
    .because = { $about ->
       *[you] sinulle on kerrottu, että Miljödatan tietomurto koskee sinua
        [other] organisaatio on kertonut, että Miljödatan tietomurto koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Miljödatan tietomurto koskee sinua
        [other] organisaatio ei ole kertonut, että Miljödatan tietomurto koskee häntä
      }
    .unknown = Emme tiedä, kuinka monta Suomessa asuvaa ihmistä asia koskee. Emme tiedä myöskään, keiden tietoja kustakin työpaikasta vietiin. Työnantaja Ruotsissa tietää enemmän.

change-miljodata-2025-added = Lisättiin listalle.

group-miljodata-2025-staff = Ihmiset, jotka työskentelivät Ruotsissa kunnassa, regionissa eli alueella, korkeakoulussa tai yrityksessä

claim-miljodata-2025-people = yksityishenkilöt, joiden tietoja vuoti
claim-miljodata-2025-people-lnu = ihmiset, joiden tietoja vuoti Linnéuniversitetetin järjestelmästä
claim-miljodata-2025-break-in = Miljödatan järjestelmiin murtauduttiin.
claim-miljodata-2025-break-in-lnu = Miljödatan järjestelmiin murtauduttiin.
claim-miljodata-2025-finns = Joukossa on todennäköisesti myös Ruotsissa asuvien suomalaisten tietoja.
claim-miljodata-2025-published = Tiedot julkaistiin netin osassa, jota tavallinen haku ei löydä. Niissä on nimiä, osoitteita ja yhteystietoja.
claim-miljodata-2025-sensitive = Suuren osan Ruotsin väestöstä henkilötietoja julkaistiin, ja monen tiedot olivat arkaluonteisia.
claim-miljodata-2025-lnu-data = Kaikilta kuukausipalkkaisilta, myös entisiltä, vuoti nimi, osoite, henkilötunnus, puhelinnumero, sähköpostiosoite ja työntekijänumero. Tuntipalkkaisten tietoja ei vuotanut.
claim-miljodata-2025-lnu-sick-leave = Yliopistossa 170 ihmiseltä vuoti tieto pitkästä sairauspoissaolosta. Muita terveystietoja ei vuotanut.
claim-miljodata-2025-ockero = Öckerön kunta kertoi, ettei sen työntekijöiden tietoja ole vuotanut.
claim-miljodata-2025-inquiry = Viranomainen tarkastaa Miljödatan, Göteborgin, Älmhultin ja Västmanlandin alueen toimintaa. Se katsoo myös entisten työntekijöiden ja lasten tietoja.
