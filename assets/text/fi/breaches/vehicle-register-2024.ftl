# Ajoneuvorekisterin tietojen väärinkäyttö: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-vehicle-register-2024 = Ajoneuvon omistajan ja haltijan tiedot (ajoneuvorekisteri, 2024)
    .what = Traficom luovutti ajoneuvorekisterin tietoja asiakkaalleen, ja asiakkaan palvelua käytettiin väärin. Tietoja kysyttiin ilman perustetta. Omistajien ja haltijoiden henkilötunnuksia päätyi asiakkaan järjestelmästä ulkopuoliselle.
    .status = Traficomin mukaan asia liittyy luottotietoihin, joita kysyttiin väärin perustein positiivisesta luottotietorekisteristä. Uusin lähteemme on toukokuulta 2024.
    .told = Traficom, ajoneuvorekisterin tietojen väärinkäyttö
    .because = { $about ->
       *[you] sinulle on kerrottu, että ajoneuvorekisterin tietojen väärinkäyttö koskee sinua
        [other] organisaatio on kertonut, että ajoneuvorekisterin tietojen väärinkäyttö koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että ajoneuvorekisterin tietojen väärinkäyttö koskee sinua
        [other] organisaatio ei ole kertonut, että ajoneuvorekisterin tietojen väärinkäyttö koskee häntä
      }
    .unknown = Asiakkaan nimeä ei ole kerrottu. Emme tiedä, kuka sai henkilötunnukset ja milloin tietoja haettiin. Emme tiedä myöskään, mihin ilmoitus poliisille johti.

change-vehicle-register-2024-added = Lisättiin listalle.

group-vehicle-register-2024-owners-holders = Ihmiset, joiden ajoneuvon rekisteritunnus on välillä AAA–ALJ

claim-vehicle-register-2024-people = ajoneuvojen omistajat ja haltijat, joiden tietoja kysyttiin ilman perustetta
claim-vehicle-register-2024-announced = Traficom kertoi, että ajoneuvorekisterin tietoja on kysytty ilman perustetta.
claim-vehicle-register-2024-codes = Henkilötunnuksia päätyi asiakkaan järjestelmästä ulkopuoliselle.
claim-vehicle-register-2024-public-data = Palvelusta haettiin myös nimiä, osoitteita ja ajoneuvojen teknisiä tietoja, jotka ovat julkisesti saatavilla.
claim-vehicle-register-2024-plates = Asia koskee ihmisiä, joiden ajoneuvon rekisteritunnus on välillä AAA–ALJ.
claim-vehicle-register-2024-ban = Asia ei koske niitä, jotka ovat kieltäneet tietojensa luovuttamisen liikenteeseen liittyviin tarkoituksiin.
claim-vehicle-register-2024-responsible = Asiakas vastaa itse saamistaan tiedoista. Se on ilmoittanut asiasta tietosuojavaltuutetulle ja poliisille.
claim-vehicle-register-2024-own-systems = Traficomin omiin järjestelmiin ei murtauduttu. Traficom sulki asiakkaan pääsyn rekisteriin.
claim-vehicle-register-2024-credit-register = Asia liittyy tapaukseen, jossa positiivisesta luottotietorekisteristä kysyttiin otteita väärin perustein.
claim-vehicle-register-2024-credit-unknown = Verohallinto ei silloin vielä tiennyt, kuinka monen ihmisen otteita oli kysytty.
claim-vehicle-register-2024-credit-partner = Tietomurto kohdistui todennäköisesti luotonantajan sopimuskumppaniin.
claim-vehicle-register-2024-credit-kept = Ei ollut viitteitä siitä, että luottotietorekisterin tietoja olisi päätynyt ulkopuoliselle.
