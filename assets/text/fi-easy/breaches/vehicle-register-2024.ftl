# Ajoneuvorekisterin tietojen väärinkäyttö selkeällä suomella.

breach-vehicle-register-2024 =
    .what = Traficom antoi ajoneuvorekisterin tietoja asiakkaalleen. Joku käytti asiakkaan palvelua väärin. Hän kysyi tietoja ilman syytä. Omistajien ja haltijoiden henkilötunnuksia päätyi asiakkaan järjestelmästä ulkopuoliselle. Haltija on se, jolla ajoneuvo on käytössä.
    .status = Traficomin mukaan asia liittyy luottotietoihin. Joku kysyi niitä väärin perustein rekisteristä. Rekisterin nimi on positiivinen luottotietorekisteri. Uusin lähteemme on toukokuulta 2024.
    .because = { $about ->
       *[you] sait tiedon, että ajoneuvorekisterin tietojen väärinkäyttö koskee sinua
        [other] organisaatio on kertonut, että ajoneuvorekisterin tietojen väärinkäyttö koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että ajoneuvorekisterin tietojen väärinkäyttö koskee sinua
        [other] organisaatio ei ole kertonut, että ajoneuvorekisterin tietojen väärinkäyttö koskee häntä
      }
    .unknown = Lähteet eivät kerro asiakkaan nimeä. Emme tiedä, kuka sai henkilötunnukset. Emme tiedä, milloin joku haki tietoja. Emme tiedä myöskään, mihin ilmoitus poliisille johti.

change-vehicle-register-2024-added = Lisäsimme tapauksen listalle.

claim-vehicle-register-2024-people = ajoneuvojen omistajat ja haltijat, joiden tietoja joku kysyi ilman syytä
claim-vehicle-register-2024-announced = Traficom kertoi, että joku on kysynyt ajoneuvorekisterin tietoja ilman syytä.
claim-vehicle-register-2024-public-data = Joku haki palvelusta myös nimiä, osoitteita ja ajoneuvojen teknisiä tietoja. Ne ovat julkisesti saatavilla.
claim-vehicle-register-2024-ban = Jotkut ovat kieltäneet tietojensa luovutuksen liikenteen tarkoituksiin. Asia ei koske heitä.
claim-vehicle-register-2024-responsible = Asiakas vastaa itse tiedoista, jotka se sai. Se on ilmoittanut asiasta poliisille. Se on ilmoittanut asiasta myös tietosuojan valvojalle eli tietosuojavaltuutetulle.
claim-vehicle-register-2024-own-systems = Kukaan ei murtautunut Traficomin omiin järjestelmiin. Traficom sulki asiakkaan pääsyn rekisteriin.
claim-vehicle-register-2024-credit-register = Asia liittyy toiseen tapaukseen. Siinä joku kysyi rekisterin otteita väärin perustein. Rekisterin nimi on positiivinen luottotietorekisteri.
claim-vehicle-register-2024-credit-unknown = Kuinka monen ihmisen otteita joku oli kysynyt? Verohallinto ei silloin vielä tiennyt sitä.
claim-vehicle-register-2024-credit-partner = Tietomurto kohdistui todennäköisesti yritykseen, jolla on sopimus luoton antajan kanssa.
claim-vehicle-register-2024-credit-kept = Ei ollut merkkejä, että rekisterin tietoja olisi päätynyt ulkopuoliselle. Rekisterin nimi on positiivinen luottotietorekisteri.
