# Kysymykset: mitä kysytään, miksi, ja mistä vastauksen voi selvittää.

question-services = { $about ->
   *[you] Mitä näistä palveluista olet käyttänyt?
    [other] Mitä näistä palveluista hän on käyttänyt?
  }
    .hint = { $about ->
       *[you] Laske mukaan myös työ, opinnot, lapsesi palvelut ja palvelut vuosien takaa.
        [other] Laske mukaan myös työ, opinnot ja palvelut vuosien takaa. Jos hänellä on lapsia, laske mukaan myös heidän palvelunsa.
      }
    .why = { $about ->
       *[you] Palvelu ratkaisee, mitkä tapaukset voivat koskea sinua. Joissakin vietiin osoitteita, joissakin työntekijä katsoi potilastietoja perusteetta.
        [other] Palvelu ratkaisee, mitkä tapaukset voivat koskea häntä. Joissakin vietiin osoitteita, joissakin työntekijä katsoi potilastietoja perusteetta.
      }
    .how = { $about ->
       *[you] Katso vanhoja kirjeitä, laskuja, koulun viestejä ja OmaKantaa. Kysy läheiseltä, joka on auttanut sinua.
        [other] Katso vanhoja kirjeitä, laskuja ja koulun viestejä, myös OmaKantaa, jos saat asioida siellä hänen puolestaan. Kysy läheiseltä, joka on auttanut häntä.
      }
    .depends = { $about ->
       *[you] mitä palveluja olet käyttänyt
        [other] mitä palveluja hän on käyttänyt
      }
    .none = { $about ->
       *[you] En mitään näistä
        [other] Ei mitään näistä
      }
    .short = { $about ->
       *[you] Käyttämäsi palvelut
        [other] Käytetyt palvelut
      }

question-place = { $about ->
   *[you] Missä asuit silloin?
    [other] Missä hän asui silloin?
  }
    .hint = { $about ->
       *[you] Tarkoitamme aikaa, jolloin käytit palvelua. Valitse hyvinvointialue, Helsinki tai Ahvenanmaa. Voit hakea myös kunnan nimellä. Jos paikkoja oli monta, valitse ”En tiedä”.
        [other] Tarkoitamme aikaa, jolloin hän käytti palvelua. Valitse hyvinvointialue, Helsinki tai Ahvenanmaa. Voit hakea myös kunnan nimellä. Jos paikkoja oli monta, valitse ”En tiedä”.
      }
    .why = { $about ->
       *[you] Moni tapaus koskee vain yhtä aluetta tai kaupunkia. Asuinpaikasta riippuu usein myös, keneltä voit kysyä tiedoistasi.
        [other] Moni tapaus koskee vain yhtä aluetta tai kaupunkia. Asuinpaikasta riippuu usein myös, keneltä voit kysyä hänen tiedoistaan.
      }
    .how = Katso kunnan nimi vanhasta kirjeestä, päätöksestä tai laskusta. Ennen vuotta 2023 sosiaali- ja terveyspalveluista vastasi kunta tai kuntayhtymä. Valitse silloin alue, johon kunta nyt kuuluu. Tee samoin, jos kyse on koulusta tai päiväkodista.
    .depends = { $about ->
       *[you] missä asuit palvelun käytön aikaan
        [other] missä hän asui palvelun käytön aikaan
      }
    .short = { $about ->
       *[you] Silloinen asuinpaikkasi
        [other] Silloinen asuinpaikka
      }

question-supplies-brand = { $about ->
   *[you] Saitko Tena-tuotteita?
    [other] Saiko hän Tena-tuotteita?
  }
    .hint = Tena on Essity-yhtiön merkki, joka tunnetaan suojista.
    .why = Tietomurto koski Tena-tuotteiden toimituksia. Lähteet eivät mainitse muiden valmistajien suojia tai katetreja.
    .how = Katso pakkausta tai lähetyslistaa paketissa. Myös alueen hoitotarvikejakelu tai hoivakoti voi kertoa merkin.
    .depends = { $about ->
       *[you] saitko Tena-tuotteita
        [other] saiko hän Tena-tuotteita
      }
    .short = Tena-tuotteet

option-supplies-brand-tena = Kyllä, Tenaa tai muita Essityn tuotteita
    .because = { $about ->
       *[you] sait Tena-tuotteita
        [other] hän sai Tena-tuotteita
      }
    .if-not = { $about ->
       *[you] et saanut Tena-tuotteita
        [other] hän ei saanut Tena-tuotteita
      }
option-supplies-brand-other = Ei, vain muiden valmistajien tuotteita, esimerkiksi katetreja
    .because = { $about ->
       *[you] tarvikkeesi tulivat vain muilta valmistajilta
        [other] hänen tarvikkeensa tulivat vain muilta valmistajilta
      }
    .if-not = { $about ->
       *[you] tarvikkeesi eivät tulleet vain muilta valmistajilta
        [other] hänen tarvikkeensa eivät tulleet vain muilta valmistajilta
      }
option-supplies-brand-none = { $about ->
   *[you] En saanut hoitotarvikkeita
    [other] Hän ei saanut hoitotarvikkeita
  }
    .because = { $about ->
       *[you] et saanut hoitotarvikkeita
        [other] hän ei saanut hoitotarvikkeita
      }
    .if-not = { $about ->
       *[you] sait hoitotarvikkeita
        [other] hän sai hoitotarvikkeita
      }

question-supplies-period = { $about ->
   *[you] Milloin tarvikkeita tuotiin sinulle kotiin?
    [other] Milloin tarvikkeita tuotiin hänelle kotiin?
  }
    .hint = Arvio riittää.
    .why = { $about ->
       *[you] Tietomurto tapahtui elokuussa 2023. Ajasta riippuu, olivatko nimesi, osoitteesi ja tilauksesi silloin yrityksen tiedoissa.
        [other] Tietomurto tapahtui elokuussa 2023. Ajasta riippuu, olivatko hänen nimensä, osoitteensa ja tilauksensa silloin yrityksen tiedoissa.
      }
    .how = Mieti, oliko se ennen muuttoa, ennen koronaa tai leikkauksen jälkeen. Vanhat laskut ja tekstiviestit auttavat.
    .depends = { $about ->
       *[you] milloin tarvikkeita tuotiin sinulle kotiin
        [other] milloin tarvikkeita tuotiin hänelle kotiin
      }
    .short = Milloin tarvikkeita tuotiin

option-supplies-period-before-2021-08 = Ennen elokuuta 2021
    .because = { $about ->
       *[you] sinulle tuotiin tarvikkeita ennen elokuuta 2021
        [other] hänelle tuotiin tarvikkeita ennen elokuuta 2021
      }
    .if-not = { $about ->
       *[you] sinulle ei tuotu tarvikkeita ennen elokuuta 2021
        [other] hänelle ei tuotu tarvikkeita ennen elokuuta 2021
      }
option-supplies-period-2021-08-to-2023-08 = Elokuusta 2021 elokuuhun 2023
    .because = { $about ->
       *[you] sinulle tuotiin tarvikkeita elokuun 2021 ja elokuun 2023 välillä
        [other] hänelle tuotiin tarvikkeita elokuun 2021 ja elokuun 2023 välillä
      }
    .if-not = { $about ->
       *[you] sinulle ei tuotu tarvikkeita elokuun 2021 ja elokuun 2023 välillä
        [other] hänelle ei tuotu tarvikkeita elokuun 2021 ja elokuun 2023 välillä
      }
option-supplies-period-after-2023-08 = Elokuun 2023 jälkeen
    .because = { $about ->
       *[you] sinulle tuotiin tarvikkeita elokuun 2023 jälkeen
        [other] hänelle tuotiin tarvikkeita elokuun 2023 jälkeen
      }
    .if-not = { $about ->
       *[you] sinulle ei tuotu tarvikkeita elokuun 2023 jälkeen
        [other] hänelle ei tuotu tarvikkeita elokuun 2023 jälkeen
      }

question-supplies-arranged-by = { $about ->
   *[you] Mistä tarvikkeet tulivat sinulle?
    [other] Mistä tarvikkeet tulivat hänelle?
  }
    .hint = { $about ->
       *[you] Jos ostit osan itse, valitse se, jolta sait maksuttomat. Maksamisesta kysymme erikseen.
        [other] Jos hän osti osan itse, valitse se, jolta hän sai maksuttomat. Maksamisesta kysymme erikseen.
      }
    .why = { $about ->
       *[you] Vastaus ratkaisee, keneltä voit kysyä tiedoistasi. Se vaikuttaa myös siihen, oliko mukana henkilötunnus tai tilinumero.
        [other] Vastaus ratkaisee, keneltä voit kysyä hänen tiedoistaan. Se vaikuttaa myös siihen, oliko mukana henkilötunnus tai tilinumero.
      }
    .how = { $about ->
       *[you] Katso lähetyslistaa paketissa, pakkauksen osoitelappua tai päätöstä hoitotarvikkeista. Voit soittaa hoitotarvikepalveluun numeroon, joka on hyvinvointialueesi sivuilla.
        [other] Katso lähetyslistaa paketissa, pakkauksen osoitelappua tai päätöstä hoitotarvikkeista. Voit soittaa hoitotarvikepalveluun numeroon, joka on hänen hyvinvointialueensa sivuilla.
      }
    .depends = { $about ->
       *[you] mistä tarvikkeet tulivat sinulle
        [other] mistä tarvikkeet tulivat hänelle
      }
    .short = Mistä tarvikkeet tulivat

option-supplies-arranged-by-county = Maksutta hyvinvointialueelta tai ennen vuotta 2023 kunnalta
    .because = { $about ->
       *[you] sait tarvikkeet maksutta hyvinvointialueelta
        [other] hän sai tarvikkeet maksutta hyvinvointialueelta
      }
    .if-not = { $about ->
       *[you] et saanut tarvikkeita maksutta hyvinvointialueelta
        [other] hän ei saanut tarvikkeita maksutta hyvinvointialueelta
      }
option-supplies-arranged-by-helsinki = Helsingin kaupungilta
    .because = { $about ->
       *[you] sait tarvikkeet Helsingin kaupungilta
        [other] hän sai tarvikkeet Helsingin kaupungilta
      }
    .if-not = { $about ->
       *[you] et saanut tarvikkeita Helsingin kaupungilta
        [other] hän ei saanut tarvikkeita Helsingin kaupungilta
      }
option-supplies-arranged-by-hus = HUSilta eli Uudenmaan sairaaloista
    .because = { $about ->
       *[you] sait tarvikkeet HUSilta
        [other] hän sai tarvikkeet HUSilta
      }
    .if-not = { $about ->
       *[you] et saanut tarvikkeita HUSilta
        [other] hän ei saanut tarvikkeita HUSilta
      }
option-supplies-arranged-by-myself = { $about ->
   *[you] Tilasin ja ostin ne itse Tenalta (Essity), ja ne tuotiin kotiin
    [other] Hän tilasi ja osti ne itse Tenalta (Essity), ja ne tuotiin kotiin
  }
    .because = { $about ->
       *[you] tilasit ja ostit tarvikkeet itse Tenalta
        [other] hän tilasi ja osti tarvikkeet itse Tenalta
      }
    .if-not = { $about ->
       *[you] et tilannut etkä ostanut tarvikkeita itse Tenalta
        [other] hän ei tilannut eikä ostanut tarvikkeita itse Tenalta
      }
option-supplies-arranged-by-other = Hoivakodista, kotihoidosta tai joltain muulta
    .because = { $about ->
       *[you] sait tarvikkeet hoivakodista, kotihoidosta tai joltain muulta
        [other] hän sai tarvikkeet hoivakodista, kotihoidosta tai joltain muulta
      }
    .if-not = { $about ->
       *[you] et saanut tarvikkeita hoivakodista, kotihoidosta etkä keneltäkään muulta
        [other] hän ei saanut tarvikkeita hoivakodista, kotihoidosta eikä keneltäkään muulta
      }

question-paid-how = { $about ->
   *[you] Maksoitko tarvikkeista itse?
    [other] Maksoiko hän tarvikkeista itse?
  }
    .hint = Osa tarvikkeista on voinut olla maksuttomia.
    .why = { $about ->
       *[you] Jos maksoit itse, tilauksessa on voinut olla henkilötunnus. Jos maksoit laskulla tai suoramaksulla, mukana on voinut olla myös tilinumero.
        [other] Jos hän maksoi itse, tilauksessa on voinut olla henkilötunnus. Jos hän maksoi laskulla tai suoramaksulla, mukana on voinut olla myös tilinumero.
      }
    .how = { $about ->
       *[you] Katso tiliotteesta, onko siellä maksuja tarvikkeista. Pankki antaa vanhoja tiliotteita. Kysy myös läheiseltä, joka hoitaa laskujasi.
        [other] Tiliotteesta näkee, onko tarvikkeista maksettu. Pankki antaa vanhoja tiliotteita. Kysy myös läheiseltä, joka hoitaa tai hoiti hänen laskujaan.
      }
    .depends = { $about ->
       *[you] maksoitko tarvikkeista itse
        [other] maksoiko hän tarvikkeista itse
      }
    .short = Kuinka tarvikkeet maksettiin

option-paid-how-free = Tarvikkeet olivat maksuttomia
    .because = { $about ->
       *[you] sait tarvikkeita maksutta
        [other] hän sai tarvikkeita maksutta
      }
    .if-not = { $about ->
       *[you] et saanut tarvikkeita maksutta
        [other] hän ei saanut tarvikkeita maksutta
      }
option-paid-how-own-invoice = { $about ->
   *[you] Maksoin itse laskulla
    [other] Hän maksoi itse laskulla
  }
    .because = { $about ->
       *[you] maksoit itse laskulla
        [other] hän maksoi itse laskulla
      }
    .if-not = { $about ->
       *[you] et maksanut itse laskulla
        [other] hän ei maksanut itse laskulla
      }
option-paid-how-own-direct-debit = { $about ->
   *[you] Maksoin itse suoramaksulla eli ennen suoraveloituksella
    [other] Hän maksoi itse suoramaksulla eli ennen suoraveloituksella
  }
    .because = { $about ->
       *[you] maksoit itse suoramaksulla
        [other] hän maksoi itse suoramaksulla
      }
    .if-not = { $about ->
       *[you] et maksanut itse suoramaksulla
        [other] hän ei maksanut itse suoramaksulla
      }
option-paid-how-own-card = { $about ->
   *[you] Maksoin itse kortilla
    [other] Hän maksoi itse kortilla
  }
    .because = { $about ->
       *[you] maksoit itse kortilla
        [other] hän maksoi itse kortilla
      }
    .if-not = { $about ->
       *[you] et maksanut itse kortilla
        [other] hän ei maksanut itse kortilla
      }

question-power-of-attorney = { $about ->
   *[you] Annoitko tilaamista varten lupapaperin eli valtakirjan?
    [other] Antoiko hän tilaamista varten lupapaperin eli valtakirjan?
  }
    .hint = { $about ->
       *[you] Siinä annat toiselle luvan hoitaa tilausta tai laskuja puolestasi.
        [other] Siinä hän antaa toiselle luvan hoitaa tilausta tai laskuja puolestaan.
      }
    .why = { $about ->
       *[you] Valtakirjan mukana tilaukseen on voinut tulla henkilötunnuksesi.
        [other] Valtakirjan mukana tilaukseen on voinut tulla hänen henkilötunnuksensa.
      }
    .how = { $about ->
       *[you] Etsi kotoa paperia, jossa lukee ”valtakirja” ja allekirjoituksesi. Jos joku muu tilasi sinulle, kysy häneltä.
        [other] Etsi kotoa paperia, jossa lukee ”valtakirja” ja hänen allekirjoituksensa. Jos joku muu tilasi hänelle, kysy tilaajalta.
      }
    .depends = { $about ->
       *[you] annoitko valtakirjan tilaamista varten
        [other] antoiko hän valtakirjan tilaamista varten
      }
    .short = Valtakirja tilaamista varten

option-power-of-attorney-yes = Kyllä
    .because = { $about ->
       *[you] annoit valtakirjan tilaamista varten
        [other] hän antoi valtakirjan tilaamista varten
      }
    .if-not = { $about ->
       *[you] et antanut valtakirjaa tilaamista varten
        [other] hän ei antanut valtakirjaa tilaamista varten
      }
option-power-of-attorney-no = { $about ->
   *[you] En
    [other] Ei
  }
    .because = { $about ->
       *[you] et antanut valtakirjaa tilaamista varten
        [other] hän ei antanut valtakirjaa tilaamista varten
      }
    .if-not = { $about ->
       *[you] annoit valtakirjan tilaamista varten
        [other] hän antoi valtakirjan tilaamista varten
      }

question-door-code-given = { $about ->
   *[you] Kerroitko ovikoodin, jotta kuljettaja pääsisi sisään?
    [other] Kertoiko hän ovikoodin, jotta kuljettaja pääsisi sisään?
  }
    .hint = Älä kirjoita koodia tänne.
    .why = Jos ovikoodi oli tilauksen tiedoissa, se on voinut joutua ulkopuolisille.
    .how = { $about ->
       *[you] Mieti, miten paketti tuli sisään. Avasitko itse, soittiko kuljettaja vai oliko hänellä koodi? Jos koodi on vaihdettu sen jälkeen, vanha koodi ei enää avaa ovea.
        [other] Mieti, miten paketti tuli sisään. Avasiko hän itse, soittiko kuljettaja vai oliko kuljettajalla koodi? Jos koodi on vaihdettu sen jälkeen, vanha koodi ei enää avaa ovea.
      }
    .depends = { $about ->
       *[you] kerroitko ovikoodin kuljettajaa varten
        [other] kertoiko hän ovikoodin kuljettajaa varten
      }
    .short = Ovikoodi kuljettajaa varten

option-door-code-given-yes = Kyllä
    .because = { $about ->
       *[you] kerroit ovikoodin kuljettajaa varten
        [other] hän kertoi ovikoodin kuljettajaa varten
      }
    .if-not = { $about ->
       *[you] et kertonut ovikoodia kuljettajaa varten
        [other] hän ei kertonut ovikoodia kuljettajaa varten
      }
option-door-code-given-no = { $about ->
   *[you] En
    [other] Ei
  }
    .because = { $about ->
       *[you] et kertonut ovikoodia kuljettajaa varten
        [other] hän ei kertonut ovikoodia kuljettajaa varten
      }
    .if-not = { $about ->
       *[you] kerroit ovikoodin kuljettajaa varten
        [other] hän kertoi ovikoodin kuljettajaa varten
      }

question-therapy-provider = { $about ->
   *[you] Missä kävit terapiassa?
    [other] Missä hän kävi terapiassa?
  }
    .hint = { $about ->
       *[you] Valitse Vastaamo, jos se oli yksi monista. Valitse se myös, jos sait vain lähetteen sinne.
        [other] Valitse Vastaamo, jos se oli yksi monista. Valitse se myös, jos hän sai vain lähetteen sinne.
      }
    .why = Vastaamosta vietiin henkilötunnuksia, yhteystietoja ja muistiinpanoja käynneistä.
    .how = { $about ->
       *[you] Katso vanhoja laskuja, ajanvarausviestejä ja Kelan päätöstä. Terapeutti on voinut vaihtaa yritystä: katso, kenelle maksoit.
        [other] Katso vanhoja laskuja, ajanvarausviestejä ja Kelan päätöstä. Terapeutti on voinut vaihtaa yritystä: katso, kenelle maksettiin.
      }
    .depends = { $about ->
       *[you] kävitkö terapiassa Vastaamossa
        [other] kävikö hän terapiassa Vastaamossa
      }
    .short = { $about ->
       *[you] Missä kävit terapiassa
        [other] Terapiapaikka
      }

option-therapy-provider-vastaamo = Vastaamossa
    .because = { $about ->
       *[you] olit Vastaamon asiakas
        [other] hän oli Vastaamon asiakas
      }
    .if-not = { $about ->
       *[you] et ollut Vastaamon asiakas
        [other] hän ei ollut Vastaamon asiakas
      }
option-therapy-provider-other = Muualla
    .because = { $about ->
       *[you] kävit terapiassa muualla kuin Vastaamossa
        [other] hän kävi terapiassa muualla kuin Vastaamossa
      }
    .if-not = { $about ->
       *[you] et käynyt terapiassa muualla kuin Vastaamossa
        [other] hän ei käynyt terapiassa muualla kuin Vastaamossa
      }

question-vastaamo-first-contact = { $about ->
   *[you] Milloin olit ensimmäisen kerran yhteydessä Vastaamoon?
    [other] Milloin hän oli ensimmäisen kerran yhteydessä Vastaamoon?
  }
    .hint = Myös lähete tai yksi käynti lasketaan. Arvio riittää.
    .why = Tietokanta kopioitiin marraskuussa 2018. Yksittäisiä tietoja on voitu katsoa tai kopioida vielä maaliskuussa 2019.
    .how = { $about ->
       *[you] Katso ensimmäistä laskua tai vahvistusviestiä. Voit pyytää tietosi Kelasta: toimintansa.lopettaneet@kela.fi. Lähetä pyyntö suojatulla sähköpostilla.
        [other] Katso ensimmäistä laskua tai vahvistusviestiä. Tietoja voi pyytää Kelasta: toimintansa.lopettaneet@kela.fi. Pyyntö lähetetään suojatulla sähköpostilla.
      }
    .depends = { $about ->
       *[you] milloin olit ensimmäisen kerran yhteydessä Vastaamoon
        [other] milloin hän oli ensimmäisen kerran yhteydessä Vastaamoon
      }
    .short = Ensimmäinen yhteys Vastaamoon

option-vastaamo-first-contact-before-2018-12 = Ennen joulukuuta 2018
    .because = { $about ->
       *[you] olit yhteydessä Vastaamoon ennen joulukuuta 2018
        [other] hän oli yhteydessä Vastaamoon ennen joulukuuta 2018
      }
    .if-not = { $about ->
       *[you] et ollut yhteydessä Vastaamoon ennen joulukuuta 2018
        [other] hän ei ollut yhteydessä Vastaamoon ennen joulukuuta 2018
      }
option-vastaamo-first-contact-2018-12-to-2019-03 = Joulukuun 2018 ja maaliskuun 2019 välillä
    .because = { $about ->
       *[you] olit ensimmäisen kerran yhteydessä Vastaamoon joulukuun 2018 ja maaliskuun 2019 välillä
        [other] hän oli ensimmäisen kerran yhteydessä Vastaamoon joulukuun 2018 ja maaliskuun 2019 välillä
      }
    .if-not = { $about ->
       *[you] et ollut ensimmäisen kerran yhteydessä Vastaamoon joulukuun 2018 ja maaliskuun 2019 välillä
        [other] hän ei ollut ensimmäisen kerran yhteydessä Vastaamoon joulukuun 2018 ja maaliskuun 2019 välillä
      }

option-vastaamo-first-contact-before-2019-04 = Ennen huhtikuuta 2019, tarkempi aika ei ole tiedossa
    .because = { $about ->
       *[you] olit yhteydessä Vastaamoon ennen huhtikuuta 2019
        [other] hän oli yhteydessä Vastaamoon ennen huhtikuuta 2019
      }
    .if-not = { $about ->
       *[you] et ollut yhteydessä Vastaamoon ennen huhtikuuta 2019
        [other] hän ei ollut yhteydessä Vastaamoon ennen huhtikuuta 2019
      }
option-vastaamo-first-contact-2019-04-or-later = Huhtikuussa 2019 tai myöhemmin
    .because = { $about ->
       *[you] olit yhteydessä Vastaamoon vasta huhtikuussa 2019 tai myöhemmin
        [other] hän oli yhteydessä Vastaamoon vasta huhtikuussa 2019 tai myöhemmin
      }
    .if-not = { $about ->
       *[you] olit yhteydessä Vastaamoon jo ennen huhtikuuta 2019
        [other] hän oli yhteydessä Vastaamoon jo ennen huhtikuuta 2019
      }

question-helsinki-education-role = { $about ->
   *[you] Mitkä näistä sopivat sinuun tai lapseesi Helsingissä?
    [other] Mitkä näistä sopivat häneen tai hänen lapseensa Helsingissä?
  }
    .hint = Ensimmäinen kohta koskee myös yksityisiä ja valtion kouluja ja kotiopetusta.
    .why = Tietomurto koski kaupungin kasvatuksen ja koulutuksen toimialaa. Vastaus ratkaisee, mitä tietoja mukana on voinut olla.
    .how = { $about ->
       *[you] Katso vanhoja todistuksia, päiväkodin päätöksiä ja Wilman viestejä. Jos olit silloin lapsi, kysy huoltajaltasi.
        [other] Katso vanhoja todistuksia, päiväkodin päätöksiä ja Wilman viestejä. Jos hän oli silloin lapsi, huoltaja voi tietää.
      }
    .depends = { $about ->
       *[you] mikä yhteys sinulla tai lapsellasi oli Helsingin kouluihin tai päiväkoteihin
        [other] mikä yhteys hänellä tai hänen lapsellaan oli Helsingin kouluihin tai päiväkoteihin
      }
    .none = Ei mikään näistä
    .short = Koulu tai päiväkoti Helsingissä

option-helsinki-education-role-child-2005-2018 = Lapsi tai nuori, joka on syntynyt 2005–2018 ja asui Helsingissä, tai hänen huoltajansa
    .because = { $about ->
       *[you] sinä tai lapsesi olitte vuosina 2005–2018 syntyneitä helsinkiläisiä
        [other] hän tai hänen lapsensa oli vuosina 2005–2018 syntynyt helsinkiläinen
      }
    .if-not = { $about ->
       *[you] sinä ja lapsesi ette olleet vuosina 2005–2018 syntyneitä helsinkiläisiä
        [other] hän ja hänen lapsensa eivät olleet vuosina 2005–2018 syntyneitä helsinkiläisiä
      }
option-helsinki-education-role-daycare = Perhe, jonka lapsi oli kaupungin päiväkodissa tai muussa varhaiskasvatuksessa
    .because = { $about ->
       *[you] perheesi lapsi oli Helsingin kaupungin varhaiskasvatuksessa
        [other] hänen perheensä lapsi oli Helsingin kaupungin varhaiskasvatuksessa
      }
    .if-not = { $about ->
       *[you] perheesi lapsi ei ollut Helsingin kaupungin varhaiskasvatuksessa
        [other] hänen perheensä lapsi ei ollut Helsingin kaupungin varhaiskasvatuksessa
      }
option-helsinki-education-role-student = Oppilas tai opiskelija kaupungin koulussa tai oppilaitoksessa, myös Arbiksessa tai oppisopimuksella
    .because = { $about ->
       *[you] sinä tai lapsesi opiskelitte Helsingin kaupungin koulussa tai oppilaitoksessa
        [other] hän tai hänen lapsensa opiskeli Helsingin kaupungin koulussa tai oppilaitoksessa
      }
    .if-not = { $about ->
       *[you] sinä ja lapsesi ette opiskelleet Helsingin kaupungin koulussa tai oppilaitoksessa
        [other] hän ja hänen lapsensa eivät opiskelleet Helsingin kaupungin koulussa tai oppilaitoksessa
      }
option-helsinki-education-role-private-or-club = Yksityinen päiväkoti, palkattu hoitaja, varhaiskasvatuksen kerho, yksityinen lukio tai yksityinen ammattioppilaitos Helsingissä
    .because = { $about ->
       *[you] sinä tai lapsesi olitte yksityisessä päivähoidossa, kerhossa tai yksityisessä oppilaitoksessa Helsingissä
        [other] hän tai hänen lapsensa oli yksityisessä päivähoidossa, kerhossa tai yksityisessä oppilaitoksessa Helsingissä
      }
    .if-not = { $about ->
       *[you] sinä ja lapsesi ette olleet yksityisessä päivähoidossa, kerhossa tai yksityisessä oppilaitoksessa Helsingissä
        [other] hän ja hänen lapsensa eivät olleet yksityisessä päivähoidossa, kerhossa tai yksityisessä oppilaitoksessa Helsingissä
      }

question-helsinki-job-role = { $about ->
   *[you] Oletko ollut töissä Helsingin kaupungilla tai hakenut sinne töihin?
    [other] Onko hän ollut töissä Helsingin kaupungilla tai hakenut sinne töihin?
  }
    .why = Kaupungin mukaan tietomurto koskee kaikkien työntekijöiden käyttäjätunnuksia ja sähköpostiosoitteita. Se voi koskea myös sijaisia ja työnhakijoita.
    .how = Katso vanhoja työsopimuksia, palkkalaskelmia ja työhakemuksia.
    .depends = { $about ->
       *[you] oletko ollut töissä Helsingin kaupungilla vai hakenut sinne töihin
        [other] onko hän ollut töissä Helsingin kaupungilla vai hakenut sinne töihin
      }
    .short = Työ Helsingin kaupungilla

option-helsinki-job-role-employee = { $about ->
   *[you] Olen tai olin työntekijä
    [other] Hän on tai oli työntekijä
  }
    .because = { $about ->
       *[you] olet ollut Helsingin kaupungin työntekijä
        [other] hän on ollut Helsingin kaupungin työntekijä
      }
    .if-not = { $about ->
       *[you] et ole ollut Helsingin kaupungin työntekijä
        [other] hän ei ole ollut Helsingin kaupungin työntekijä
      }
option-helsinki-job-role-substitute = { $about ->
   *[you] Olen tehnyt sijaisuuksia
    [other] Hän on tehnyt sijaisuuksia
  }
    .because = { $about ->
       *[you] olet tehnyt sijaisuuksia Helsingin kaupungilla
        [other] hän on tehnyt sijaisuuksia Helsingin kaupungilla
      }
    .if-not = { $about ->
       *[you] et ole tehnyt sijaisuuksia Helsingin kaupungilla
        [other] hän ei ole tehnyt sijaisuuksia Helsingin kaupungilla
      }
option-helsinki-job-role-applicant = { $about ->
   *[you] Olen hakenut töitä
    [other] Hän on hakenut töitä
  }
    .because = { $about ->
       *[you] olet hakenut töitä Helsingin kaupungilta
        [other] hän on hakenut töitä Helsingin kaupungilta
      }
    .if-not = { $about ->
       *[you] et ole hakenut töitä Helsingin kaupungilta
        [other] hän ei ole hakenut töitä Helsingin kaupungilta
      }

question-vaasa-school = { $about ->
   *[you] Missä koulussa sinä tai lapsesi olitte joulukuussa 2022?
    [other] Missä koulussa hän tai hänen lapsensa oli joulukuussa 2022?
  }
    .why = Tapaus koski Onkilahden koulun oppilaita Vaasassa joulukuussa 2022.
    .how = Katso todistusta tai Wilman viestejä siltä lukuvuodelta.
    .depends = { $about ->
       *[you] missä koulussa sinä tai lapsesi olitte joulukuussa 2022
        [other] missä koulussa hän tai hänen lapsensa oli joulukuussa 2022
      }
    .short = Koulu joulukuussa 2022

option-vaasa-school-onkilahti = Onkilahden koulussa Vaasassa
    .because = { $about ->
       *[you] sinä tai lapsesi olitte Onkilahden koulussa Vaasassa joulukuussa 2022
        [other] hän tai hänen lapsensa oli Onkilahden koulussa Vaasassa joulukuussa 2022
      }
    .if-not = { $about ->
       *[you] sinä ja lapsesi ette olleet Onkilahden koulussa Vaasassa joulukuussa 2022
        [other] hän ja hänen lapsensa eivät olleet Onkilahden koulussa Vaasassa joulukuussa 2022
      }
option-vaasa-school-other = Muussa koulussa tai ei missään koulussa
    .because = { $about ->
       *[you] sinä ja lapsesi ette olleet Onkilahden koulussa joulukuussa 2022
        [other] hän ja hänen lapsensa eivät olleet Onkilahden koulussa joulukuussa 2022
      }
    .if-not = { $about ->
       *[you] sinä tai lapsesi olitte Onkilahden koulussa joulukuussa 2022
        [other] hän tai hänen lapsensa oli Onkilahden koulussa joulukuussa 2022
      }

question-covid-decision-place = { $about ->
   *[you] Missä kunnassa sait päätöksen koronaeristyksestä tai karanteenista?
    [other] Missä kunnassa hän sai päätöksen koronaeristyksestä tai karanteenista?
  }
    .hint = { $about ->
       *[you] Valitse Akaa tai Urjala, jos yksikin päätöksesi oli sieltä.
        [other] Valitse Akaa tai Urjala, jos yksikin päätös oli sieltä.
      }
    .why = Kirpputorilta löytyi muistitikku, jolla oli koronapäätöksiä Akaasta ja Urjalasta vuosilta 2020–2021.
    .how = { $about ->
       *[you] Katso kunnan nimi vanhasta päätöksestä. Jos sitä ei ole, mieti, missä asuit silloin.
        [other] Katso kunnan nimi vanhasta päätöksestä. Jos sitä ei ole, mieti, missä hän asui silloin.
      }
    .depends = { $about ->
       *[you] missä kunnassa sait päätöksen koronaeristyksestä tai karanteenista
        [other] missä kunnassa hän sai päätöksen koronaeristyksestä tai karanteenista
      }
    .short = Koronapäätöksen kunta

option-covid-decision-place-akaa-or-urjala = Akaassa tai Urjalassa
    .because = { $about ->
       *[you] sait koronapäätöksen Akaassa tai Urjalassa
        [other] hän sai koronapäätöksen Akaassa tai Urjalassa
      }
    .if-not = { $about ->
       *[you] et saanut koronapäätöstä Akaassa etkä Urjalassa
        [other] hän ei saanut koronapäätöstä Akaassa eikä Urjalassa
      }
option-covid-decision-place-other = Muualla
    .because = { $about ->
       *[you] sait koronapäätöksen muualla kuin Akaassa tai Urjalassa
        [other] hän sai koronapäätöksen muualla kuin Akaassa tai Urjalassa
      }
    .if-not = { $about ->
       *[you] sait koronapäätöksen Akaassa tai Urjalassa
        [other] hän sai koronapäätöksen Akaassa tai Urjalassa
      }

question-pharmacy-period = { $about ->
   *[you] Milloin kävit Yliopiston Apteekin verkkokaupassa?
    [other] Milloin hän kävi Yliopiston Apteekin verkkokaupassa?
  }
    .hint = Myös pelkkä katselu lasketaan.
    .why = Tietosuojavaltuutetun mukaan tietoja kävijöistä siirtyi muille yrityksille toukokuusta 2018 syyskuuhun 2022.
    .how = Tilausvahvistuksista ja tiliotteista voi olla apua. Arvio riittää.
    .depends = { $about ->
       *[you] milloin kävit Yliopiston Apteekin verkkokaupassa
        [other] milloin hän kävi Yliopiston Apteekin verkkokaupassa
      }
    .short = Käynnit verkkoapteekissa

option-pharmacy-period-2018-05-to-2022-09 = Toukokuusta 2018 syyskuuhun 2022
    .because = { $about ->
       *[you] kävit verkkokaupassa toukokuun 2018 ja syyskuun 2022 välillä
        [other] hän kävi verkkokaupassa toukokuun 2018 ja syyskuun 2022 välillä
      }
    .if-not = { $about ->
       *[you] et käynyt verkkokaupassa toukokuun 2018 ja syyskuun 2022 välillä
        [other] hän ei käynyt verkkokaupassa toukokuun 2018 ja syyskuun 2022 välillä
      }
option-pharmacy-period-other-time = Muuna aikana
    .because = { $about ->
       *[you] kävit verkkokaupassa ennen toukokuuta 2018 tai syyskuun 2022 jälkeen
        [other] hän kävi verkkokaupassa ennen toukokuuta 2018 tai syyskuun 2022 jälkeen
      }
    .if-not = { $about ->
       *[you] et käynyt verkkokaupassa ennen toukokuuta 2018 etkä syyskuun 2022 jälkeen
        [other] hän ei käynyt verkkokaupassa ennen toukokuuta 2018 eikä syyskuun 2022 jälkeen
      }

question-savonia-period = { $about ->
   *[you] Milloin aloitit opinnot tai työn Savoniassa?
    [other] Milloin hän aloitti opinnot tai työn Savoniassa?
  }
    .hint = { $about ->
       *[you] Jos aloitit monta kertaa, valitse ensimmäinen. Arvio riittää.
        [other] Jos hän aloitti monta kertaa, valitse ensimmäinen. Arvio riittää.
      }
    .why = { $about ->
       *[you] Tietomurto on helmikuulta 2022. Ajasta riippuu, oliko Savonialla silloin tietojasi.
        [other] Tietomurto on helmikuulta 2022. Ajasta riippuu, oliko Savonialla silloin hänen tietojaan.
      }
    .how = Katso opintotodistusta, työsopimusta tai vanhoja viestejä.
    .depends = { $about ->
       *[you] milloin aloitit opinnot tai työn Savoniassa
        [other] milloin hän aloitti opinnot tai työn Savoniassa
      }
    .short = Aloitus Savoniassa

option-savonia-period-before-2022-02 = Ennen helmikuuta 2022
    .because = { $about ->
       *[you] aloitit Savoniassa ennen helmikuuta 2022
        [other] hän aloitti Savoniassa ennen helmikuuta 2022
      }
    .if-not = { $about ->
       *[you] et aloittanut Savoniassa ennen helmikuuta 2022
        [other] hän ei aloittanut Savoniassa ennen helmikuuta 2022
      }
option-savonia-period-2022-02-or-later = Helmikuussa 2022 tai myöhemmin
    .because = { $about ->
       *[you] aloitit Savoniassa vasta helmikuussa 2022 tai myöhemmin
        [other] hän aloitti Savoniassa vasta helmikuussa 2022 tai myöhemmin
      }
    .if-not = { $about ->
       *[you] aloitit Savoniassa jo ennen helmikuuta 2022
        [other] hän aloitti Savoniassa jo ennen helmikuuta 2022
      }

question-valio-role = { $about ->
   *[you] Milloin työskentelit Valiossa tai maidonhankintaosuuskunnassa?
    [other] Milloin hän työskenteli Valiossa tai maidonhankintaosuuskunnassa?
  }
    .why = { $about ->
       *[you] Tietomurto oli joulukuussa 2024. Ajasta ja työpaikasta riippuu, mitä tietojasi on voinut olla mukana.
        [other] Tietomurto oli joulukuussa 2024. Ajasta ja työpaikasta riippuu, mitä hänen tietojaan on voinut olla mukana.
      }
    .how = Katso työtodistusta, palkkalaskelmaa tai työeläkeotetta.
    .depends = { $about ->
       *[you] milloin ja missä työskentelit
        [other] milloin ja missä hän työskenteli
      }
    .short = Työ Valiossa

option-valio-role-in-2024-12 = Joulukuussa 2024, Valiossa, sen tytäryhtiössä tai osuuskunnassa
    .because = { $about ->
       *[you] työskentelit Valiossa, sen tytäryhtiössä tai osuuskunnassa joulukuussa 2024
        [other] hän työskenteli Valiossa, sen tytäryhtiössä tai osuuskunnassa joulukuussa 2024
      }
    .if-not = { $about ->
       *[you] et työskennellyt Valiossa, sen tytäryhtiössä tai osuuskunnassa joulukuussa 2024
        [other] hän ei työskennellyt Valiossa, sen tytäryhtiössä tai osuuskunnassa joulukuussa 2024
      }
option-valio-role-earlier-valio = Aiemmin, Valiossa
    .because = { $about ->
       *[you] työskentelit Valiossa ennen joulukuuta 2024
        [other] hän työskenteli Valiossa ennen joulukuuta 2024
      }
    .if-not = { $about ->
       *[you] et työskennellyt Valiossa ennen joulukuuta 2024
        [other] hän ei työskennellyt Valiossa ennen joulukuuta 2024
      }
option-valio-role-earlier-other = Aiemmin, Valion tytäryhtiössä tai maidonhankintaosuuskunnassa
    .because = { $about ->
       *[you] työskentelit Valion tytäryhtiössä tai maidonhankintaosuuskunnassa ennen joulukuuta 2024
        [other] hän työskenteli Valion tytäryhtiössä tai maidonhankintaosuuskunnassa ennen joulukuuta 2024
      }
    .if-not = { $about ->
       *[you] et työskennellyt Valion tytäryhtiössä tai maidonhankintaosuuskunnassa ennen joulukuuta 2024
        [other] hän ei työskennellyt Valion tytäryhtiössä tai maidonhankintaosuuskunnassa ennen joulukuuta 2024
      }
option-valio-role-benefit = { $about ->
   *[you] Olen saanut eläkettä tai muuta etuutta Valion Eläkekassasta
    [other] Hän on saanut eläkettä tai muuta etuutta Valion Eläkekassasta
  }
    .because = { $about ->
       *[you] olet saanut etuutta Valion Eläkekassasta
        [other] hän on saanut etuutta Valion Eläkekassasta
      }
    .if-not = { $about ->
       *[you] et ole saanut etuutta Valion Eläkekassasta
        [other] hän ei ole saanut etuutta Valion Eläkekassasta
      }
option-valio-role-later = Vasta joulukuun 2024 jälkeen
    .because = { $about ->
       *[you] aloitit työn vasta joulukuun 2024 jälkeen
        [other] hän aloitti työn vasta joulukuun 2024 jälkeen
      }
    .if-not = { $about ->
       *[you] et aloittanut työtä vasta joulukuun 2024 jälkeen
        [other] hän ei aloittanut työtä vasta joulukuun 2024 jälkeen
      }

question-vehicle-plate = { $about ->
   *[you] Alkoiko ajoneuvosi rekisteritunnus keväällä 2024 kirjaimilla AAA–ALJ?
    [other] Alkoiko hänen ajoneuvonsa rekisteritunnus keväällä 2024 kirjaimilla AAA–ALJ?
  }
    .hint = Kirjaimet ovat aakkosjärjestyksessä: AAA, ABC ja ALJ kuuluvat joukkoon, ALK ei. Jos ajoneuvoja oli monta, yksi riittää. Suoramarkkinoinnin kielto on eri kielto.
    .why = Traficomin mukaan väärinkäyttö koskee niitä, joiden ajoneuvon rekisteritunnus on tällä välillä.
    .how = Katso rekisterikilpeä tai rekisteriotetta. Myydyn auton tunnus on vanhoissa papereissa, esimerkiksi vakuutuksessa.
    .depends = { $about ->
       *[you] alkoiko ajoneuvosi rekisteritunnus kirjaimilla AAA–ALJ
        [other] alkoiko hänen ajoneuvonsa rekisteritunnus kirjaimilla AAA–ALJ
      }
    .short = Rekisteritunnus

option-vehicle-plate-aaa-to-alj = Kyllä
    .because = { $about ->
       *[you] ajoneuvosi rekisteritunnus alkoi kirjaimilla AAA–ALJ
        [other] hänen ajoneuvonsa rekisteritunnus alkoi kirjaimilla AAA–ALJ
      }
    .if-not = { $about ->
       *[you] ajoneuvosi rekisteritunnus ei alkanut kirjaimilla AAA–ALJ
        [other] hänen ajoneuvonsa rekisteritunnus ei alkanut kirjaimilla AAA–ALJ
      }
option-vehicle-plate-aaa-to-alj-ban = { $about ->
   *[you] Kyllä, mutta olin kieltänyt Traficomia luovuttamasta tietojani liikenteeseen liittyviin tarkoituksiin
    [other] Kyllä, mutta hän oli kieltänyt Traficomia luovuttamasta tietojaan liikenteeseen liittyviin tarkoituksiin
  }
    .because = { $about ->
       *[you] olit kieltänyt tietojesi luovuttamisen liikenteeseen liittyviin tarkoituksiin
        [other] hän oli kieltänyt tietojensa luovuttamisen liikenteeseen liittyviin tarkoituksiin
      }
    .if-not = { $about ->
       *[you] et ollut kieltänyt tietojesi luovuttamista liikenteeseen liittyviin tarkoituksiin
        [other] hän ei ollut kieltänyt tietojensa luovuttamista liikenteeseen liittyviin tarkoituksiin
      }
option-vehicle-plate-other = Ei
    .because = { $about ->
       *[you] ajoneuvosi rekisteritunnus ei alkanut kirjaimilla AAA–ALJ
        [other] hänen ajoneuvonsa rekisteritunnus ei alkanut kirjaimilla AAA–ALJ
      }
    .if-not = { $about ->
       *[you] ajoneuvosi rekisteritunnus alkoi kirjaimilla AAA–ALJ
        [other] hänen ajoneuvonsa rekisteritunnus alkoi kirjaimilla AAA–ALJ
      }

question-bank-period = { $about ->
   *[you] Kumman pankin verkkopankkitunnukset sinulla oli, ja milloin?
    [other] Kumman pankin verkkopankkitunnukset hänellä oli, ja milloin?
  }
    .why = S-Pankin tunnistautumisessa oli virhe huhti–elokuussa 2022. Aktian tunnistuspalvelussa oli häiriö tammikuussa 2023.
    .how = Katso pankin sopimuksia tai tiliotteita noilta kuukausilta.
    .depends = { $about ->
       *[you] milloin sinulla oli pankin tunnukset
        [other] milloin hänellä oli pankin tunnukset
      }
    .short = Pankki ja aika

option-bank-period-s-pankki-2022 = S-Pankin, huhti–elokuussa 2022
    .because = { $about ->
       *[you] sinulla oli S-Pankin tunnukset huhti–elokuussa 2022
        [other] hänellä oli S-Pankin tunnukset huhti–elokuussa 2022
      }
    .if-not = { $about ->
       *[you] sinulla ei ollut S-Pankin tunnuksia huhti–elokuussa 2022
        [other] hänellä ei ollut S-Pankin tunnuksia huhti–elokuussa 2022
      }
option-bank-period-aktia-2023 = Aktian, tammikuussa 2023
    .because = { $about ->
       *[you] sinulla oli Aktian tunnukset tammikuussa 2023
        [other] hänellä oli Aktian tunnukset tammikuussa 2023
      }
    .if-not = { $about ->
       *[you] sinulla ei ollut Aktian tunnuksia tammikuussa 2023
        [other] hänellä ei ollut Aktian tunnuksia tammikuussa 2023
      }
option-bank-period-other-time = Vain muuna aikana
    .because = { $about ->
       *[you] sinulla ei ollut S-Pankin tunnuksia huhti–elokuussa 2022 eikä Aktian tunnuksia tammikuussa 2023
        [other] hänellä ei ollut S-Pankin tunnuksia huhti–elokuussa 2022 eikä Aktian tunnuksia tammikuussa 2023
      }
    .if-not = { $about ->
       *[you] sinulla oli S-Pankin tunnukset huhti–elokuussa 2022 tai Aktian tunnukset tammikuussa 2023
        [other] hänellä oli S-Pankin tunnukset huhti–elokuussa 2022 tai Aktian tunnukset tammikuussa 2023
      }

question-kela-office = { $about ->
   *[you] Missä ja milloin jätit papereita Kelan palvelupisteeseen?
    [other] Missä ja milloin hän jätti papereita Kelan palvelupisteeseen?
  }
    .hint = Myös palvelupisteen postilaatikko lasketaan.
    .why = Yksi paketti Forssan palvelupisteestä ja yksi Vihdin palvelupisteestä katosi. Tikkurilassa papereita jäi tyhjään rakennukseen.
    .how = Katso vanhoja hakemuksia, Kelan päätöksiä tai kalenteria.
    .depends = { $about ->
       *[you] missä ja milloin jätit paperit
        [other] missä ja milloin hän jätti paperit
      }
    .short = Kelan palvelupiste

option-kela-office-forssa-2019 = Forssassa, helmikuussa 2019
    .because = { $about ->
       *[you] jätit papereita Kelaan Forssassa helmikuussa 2019
        [other] hän jätti papereita Kelaan Forssassa helmikuussa 2019
      }
    .if-not = { $about ->
       *[you] et jättänyt papereita Kelaan Forssassa helmikuussa 2019
        [other] hän ei jättänyt papereita Kelaan Forssassa helmikuussa 2019
      }
option-kela-office-vihti-2022 = Vihdissä, 25.–28. helmikuuta 2022
    .because = { $about ->
       *[you] jätit papereita Kelaan Vihdissä 25.–28. helmikuuta 2022
        [other] hän jätti papereita Kelaan Vihdissä 25.–28. helmikuuta 2022
      }
    .if-not = { $about ->
       *[you] et jättänyt papereita Kelaan Vihdissä 25.–28. helmikuuta 2022
        [other] hän ei jättänyt papereita Kelaan Vihdissä 25.–28. helmikuuta 2022
      }
option-kela-office-tikkurila = Tikkurilassa, ennen vuotta 2023
    .because = { $about ->
       *[you] jätit papereita Kelaan Tikkurilassa ennen vuotta 2023
        [other] hän jätti papereita Kelaan Tikkurilassa ennen vuotta 2023
      }
    .if-not = { $about ->
       *[you] et jättänyt papereita Kelaan Tikkurilassa ennen vuotta 2023
        [other] hän ei jättänyt papereita Kelaan Tikkurilassa ennen vuotta 2023
      }
option-kela-office-other = Vain muualla tai muuna aikana
    .because = { $about ->
       *[you] jätit papereita Kelaan vain muualla tai muuna aikana
        [other] hän jätti papereita Kelaan vain muualla tai muuna aikana
      }
    .if-not = { $about ->
       *[you] jätit papereita Kelaan Forssassa, Vihdissä tai Tikkurilassa tapausten aikaan
        [other] hän jätti papereita Kelaan Forssassa, Vihdissä tai Tikkurilassa tapausten aikaan
      }

question-matriculation-order-period = { $about ->
   *[you] Milloin tilasit jäljennöksen tai kopion?
    [other] Milloin hän tilasi jäljennöksen tai kopion?
  }
    .hint = { $about ->
       *[you] Jos tilasit monta kertaa, valitse ensimmäinen. Arvio riittää.
        [other] Jos hän tilasi monta kertaa, valitse ensimmäinen. Arvio riittää.
      }
    .why = Vanhoja tilauksia oli avoimella palvelimella tammikuun 2018 loppuun.
    .how = Katso tilausvahvistusta, laskua tai jäljennöksen päiväystä.
    .depends = { $about ->
       *[you] milloin tilasit jäljennöksen tai kopion
        [other] milloin hän tilasi jäljennöksen tai kopion
      }
    .short = Jäljennöksen tilaus

option-matriculation-order-period-before-2018-02 = Ennen helmikuuta 2018
    .because = { $about ->
       *[you] tilasit jäljennöksen tai kopion ennen helmikuuta 2018
        [other] hän tilasi jäljennöksen tai kopion ennen helmikuuta 2018
      }
    .if-not = { $about ->
       *[you] et tilannut jäljennöstä tai kopiota ennen helmikuuta 2018
        [other] hän ei tilannut jäljennöstä tai kopiota ennen helmikuuta 2018
      }
option-matriculation-order-period-2018-02-or-later = Helmikuussa 2018 tai myöhemmin
    .because = { $about ->
       *[you] tilasit jäljennöksen tai kopion vasta helmikuussa 2018 tai myöhemmin
        [other] hän tilasi jäljennöksen tai kopion vasta helmikuussa 2018 tai myöhemmin
      }
    .if-not = { $about ->
       *[you] tilasit jäljennöksen tai kopion jo ennen helmikuuta 2018
        [other] hän tilasi jäljennöksen tai kopion jo ennen helmikuuta 2018
      }

question-facebook-phone = { $about ->
   *[you] Oliko puhelinnumerosi Facebook-tililläsi ennen lokakuuta 2019?
    [other] Oliko hänen puhelinnumeronsa hänen Facebook-tilillään ennen lokakuuta 2019?
  }
    .hint = Numero lasketaan, vaikka se oli piilotettu muilta.
    .why = Tiedot löydettiin puhelinnumeron avulla. Viranomaisen tutkima aika päättyi syyskuussa 2019.
    .how = Numero näkyy Facebook-tilin asetuksissa. Jos se on siellä nyt, se on voinut olla siellä jo silloin.
    .depends = { $about ->
       *[you] oliko puhelinnumerosi Facebook-tililläsi ennen lokakuuta 2019
        [other] oliko hänen puhelinnumeronsa hänen Facebook-tilillään ennen lokakuuta 2019
      }
    .short = Puhelinnumero Facebookissa

option-facebook-phone-yes = Kyllä
    .because = { $about ->
       *[you] puhelinnumerosi oli Facebook-tililläsi ennen lokakuuta 2019
        [other] hänen puhelinnumeronsa oli hänen Facebook-tilillään ennen lokakuuta 2019
      }
    .if-not = { $about ->
       *[you] puhelinnumerosi ei ollut Facebook-tililläsi ennen lokakuuta 2019
        [other] hänen puhelinnumeronsa ei ollut hänen Facebook-tilillään ennen lokakuuta 2019
      }
option-facebook-phone-no = Ei
    .because = { $about ->
       *[you] puhelinnumerosi ei ollut Facebook-tililläsi ennen lokakuuta 2019
        [other] hänen puhelinnumeronsa ei ollut hänen Facebook-tilillään ennen lokakuuta 2019
      }
    .if-not = { $about ->
       *[you] puhelinnumerosi oli Facebook-tililläsi ennen lokakuuta 2019
        [other] hänen puhelinnumeronsa oli hänen Facebook-tilillään ennen lokakuuta 2019
      }

question-pirkanmaa-old-hospital = { $about ->
   *[you] Oletko ollut hoidossa, asunut tai ollut töissä jossakin näistä?
    [other] Onko hän ollut hoidossa, asunut tai ollut töissä jossakin näistä?
  }
    .why = Näiden tyhjiin rakennuksiin oli jäänyt papereita asukkaista, potilaista ja työntekijöistä. Ne löytyivät vuonna 2021.
    .how = Vanhoista papereista tai OmaKannasta voi olla apua. Kysy läheiseltä.
    .depends = { $about ->
       *[you] oletko ollut Ylisen kuntoutuskeskuksessa tai Mäntän sairaalassa
        [other] onko hän ollut Ylisen kuntoutuskeskuksessa tai Mäntän sairaalassa
      }
    .none = Ei kummassakaan
    .short = Ylinen tai Mänttä

option-pirkanmaa-old-hospital-ylinen = Ylisen kuntoutuskeskus Ylöjärvellä
    .because = { $about ->
       *[you] olet ollut Ylisen kuntoutuskeskuksessa
        [other] hän on ollut Ylisen kuntoutuskeskuksessa
      }
    .if-not = { $about ->
       *[you] et ole ollut Ylisen kuntoutuskeskuksessa
        [other] hän ei ole ollut Ylisen kuntoutuskeskuksessa
      }
option-pirkanmaa-old-hospital-mantta = Mäntän vanha sairaala
    .because = { $about ->
       *[you] olet ollut Mäntän sairaalassa
        [other] hän on ollut Mäntän sairaalassa
      }
    .if-not = { $about ->
       *[you] et ole ollut Mäntän sairaalassa
        [other] hän ei ole ollut Mäntän sairaalassa
      }

question-finnair-plus-period = { $about ->
   *[you] Milloin liityit Finnair Plussaan?
    [other] Milloin hän liittyi Finnair Plussaan?
  }
    .why = Murto tuli Finnairin tietoon helmikuun lopussa 2021. Myöhemmin liittyneiden tietoja siinä ei voinut olla.
    .how = Jäsenkortista, Finnairin sovelluksesta tai vanhoista viesteistä voi olla apua. Arvio riittää.
    .depends = { $about ->
       *[you] milloin liityit Finnair Plussaan
        [other] milloin hän liittyi Finnair Plussaan
      }
    .short = Liittyminen Finnair Plussaan

option-finnair-plus-period-before-2021-03 = Ennen maaliskuuta 2021
    .because = { $about ->
       *[you] liityit Finnair Plussaan ennen maaliskuuta 2021
        [other] hän liittyi Finnair Plussaan ennen maaliskuuta 2021
      }
    .if-not = { $about ->
       *[you] et liittynyt Finnair Plussaan ennen maaliskuuta 2021
        [other] hän ei liittynyt Finnair Plussaan ennen maaliskuuta 2021
      }
option-finnair-plus-period-2021-03-or-later = Maaliskuussa 2021 tai myöhemmin
    .because = { $about ->
       *[you] liityit Finnair Plussaan vasta maaliskuussa 2021 tai myöhemmin
        [other] hän liittyi Finnair Plussaan vasta maaliskuussa 2021 tai myöhemmin
      }
    .if-not = { $about ->
       *[you] liityit Finnair Plussaan jo ennen maaliskuuta 2021
        [other] hän liittyi Finnair Plussaan jo ennen maaliskuuta 2021
      }

question-ticketmaster-period = { $about ->
   *[you] Milloin ostit tai yritit ostaa lippuja Ticketmasterista?
    [other] Milloin hän osti tai yritti ostaa lippuja Ticketmasterista?
  }
    .hint = Valitse kaikki ajat, jotka sopivat.
    .why = Kaksi tapausta koskee eri aikoja. Ajasta riippuu, kumpi voi tulla kyseeseen.
    .how = Tilausvahvistuksista ja tiliotteista voi olla apua. Arvio riittää.
    .depends = { $about ->
       *[you] milloin ostit lippuja Ticketmasterista
        [other] milloin hän osti lippuja Ticketmasterista
      }
    .short = Liput Ticketmasterista

option-ticketmaster-period-2017-09-to-2018-06 = Syyskuusta 2017 kesäkuuhun 2018
    .because = { $about ->
       *[you] ostit tai yritit ostaa lippuja syyskuun 2017 ja kesäkuun 2018 välillä
        [other] hän osti tai yritti ostaa lippuja syyskuun 2017 ja kesäkuun 2018 välillä
      }
    .if-not = { $about ->
       *[you] et ostanut etkä yrittänyt ostaa lippuja syyskuun 2017 ja kesäkuun 2018 välillä
        [other] hän ei ostanut eikä yrittänyt ostaa lippuja syyskuun 2017 ja kesäkuun 2018 välillä
      }
option-ticketmaster-period-other-until-2024-05 = Muulloin ennen kesäkuuta 2024
    .because = { $about ->
       *[you] ostit tai yritit ostaa lippuja muulloin ennen kesäkuuta 2024
        [other] hän osti tai yritti ostaa lippuja muulloin ennen kesäkuuta 2024
      }
    .if-not = { $about ->
       *[you] et ostanut etkä yrittänyt ostaa lippuja muulloin ennen kesäkuuta 2024
        [other] hän ei ostanut eikä yrittänyt ostaa lippuja muulloin ennen kesäkuuta 2024
      }
option-ticketmaster-period-2024-06-or-later = Kesäkuussa 2024 tai myöhemmin
    .because = { $about ->
       *[you] ostit tai yritit ostaa lippuja kesäkuussa 2024 tai myöhemmin
        [other] hän osti tai yritti ostaa lippuja kesäkuussa 2024 tai myöhemmin
      }
    .if-not = { $about ->
       *[you] et ostanut etkä yrittänyt ostaa lippuja kesäkuussa 2024 tai myöhemmin
        [other] hän ei ostanut eikä yrittänyt ostaa lippuja kesäkuussa 2024 tai myöhemmin
      }

question-lempaala-school = { $about ->
   *[you] Missä koulussa sinä tai lapsesi olitte elokuussa 2022?
    [other] Missä koulussa hän tai hänen lapsensa oli elokuussa 2022?
  }
    .why = Tapaus koskee papereita, joita Mattilan koulussa Lempäälässä oli elokuussa 2022.
    .how = Katso todistusta tai Wilman viestejä siltä lukuvuodelta.
    .depends = { $about ->
       *[you] missä koulussa sinä tai lapsesi olitte elokuussa 2022
        [other] missä koulussa hän tai hänen lapsensa oli elokuussa 2022
      }
    .short = Koulu elokuussa 2022

option-lempaala-school-mattila = Mattilan koulussa Lempäälässä
    .because = { $about ->
       *[you] sinä tai lapsesi olitte Mattilan koulussa elokuussa 2022
        [other] hän tai hänen lapsensa oli Mattilan koulussa elokuussa 2022
      }
    .if-not = { $about ->
       *[you] sinä ja lapsesi ette olleet Mattilan koulussa elokuussa 2022
        [other] hän ja hänen lapsensa eivät olleet Mattilan koulussa elokuussa 2022
      }
option-lempaala-school-other = Muussa koulussa tai ei missään koulussa
    .because = { $about ->
       *[you] sinä ja lapsesi ette olleet Mattilan koulussa elokuussa 2022
        [other] hän ja hänen lapsensa eivät olleet Mattilan koulussa elokuussa 2022
      }
    .if-not = { $about ->
       *[you] sinä tai lapsesi olitte Mattilan koulussa elokuussa 2022
        [other] hän tai hänen lapsensa oli Mattilan koulussa elokuussa 2022
      }

question-lahti-school = { $about ->
   *[you] Oletteko sinä tai lapsesi olleet Harjun koulussa Lahdessa?
    [other] Onko hän tai hänen lapsensa ollut Harjun koulussa Lahdessa?
  }
    .hint = Vuodet ratkaisevat: koulussa 2001–2006 tai syntynyt silloin.
    .why = Roskalavalla kerrottiin olleen kansio Harjun koulun noin 70 oppilaan tiedoista.
    .how = Katso vanhaa todistusta.
    .depends = { $about ->
       *[you] oletteko sinä tai lapsesi olleet Harjun koulussa
        [other] onko hän tai hänen lapsensa ollut Harjun koulussa
      }
    .short = Harjun koulu Lahdessa

option-lahti-school-harju = Kyllä: koulussa vuosina 2001–2006 tai syntynyt silloin
    .because = { $about ->
       *[you] sinä tai lapsesi olitte Harjun koulussa vuosina 2001–2006 tai myöhemmin niinä vuosina syntyneinä
        [other] hän tai hänen lapsensa oli Harjun koulussa vuosina 2001–2006 tai myöhemmin niinä vuosina syntyneenä
      }
    .if-not = { $about ->
       *[you] sinä ja lapsesi ette olleet Harjun koulussa vuosina 2001–2006 ettekä myöhemmin niinä vuosina syntyneinä
        [other] hän ja hänen lapsensa eivät olleet Harjun koulussa vuosina 2001–2006 eivätkä myöhemmin niinä vuosina syntyneinä
      }
option-lahti-school-other = Ei, tai muina vuosina
    .because = { $about ->
       *[you] sinä ja lapsesi ette olleet Harjun koulussa vuosina 2001–2006 ettekä myöhemmin niinä vuosina syntyneinä
        [other] hän ja hänen lapsensa eivät olleet Harjun koulussa vuosina 2001–2006 eivätkä myöhemmin niinä vuosina syntyneinä
      }
    .if-not = { $about ->
       *[you] sinä tai lapsesi olitte Harjun koulussa vuosina 2001–2006 tai myöhemmin niinä vuosina syntyneinä
        [other] hän tai hänen lapsensa oli Harjun koulussa vuosina 2001–2006 tai myöhemmin niinä vuosina syntyneenä
      }

question-vantaa-school = { $about ->
   *[you] Missä koulussa sinä tai lapsesi olitte helmikuussa 2018?
    [other] Missä koulussa hän tai hänen lapsensa oli helmikuussa 2018?
  }
    .why = Varastetussa laukussa oli Vierumäen koulun oppilaslistoja.
    .how = Katso todistusta tai Wilman viestejä siltä lukuvuodelta.
    .depends = { $about ->
       *[you] missä koulussa sinä tai lapsesi olitte helmikuussa 2018
        [other] missä koulussa hän tai hänen lapsensa oli helmikuussa 2018
      }
    .short = Koulu helmikuussa 2018

option-vantaa-school-vierumaki = Vierumäen koulussa Vantaalla
    .because = { $about ->
       *[you] sinä tai lapsesi olitte Vierumäen koulussa helmikuussa 2018
        [other] hän tai hänen lapsensa oli Vierumäen koulussa helmikuussa 2018
      }
    .if-not = { $about ->
       *[you] sinä ja lapsesi ette olleet Vierumäen koulussa helmikuussa 2018
        [other] hän ja hänen lapsensa eivät olleet Vierumäen koulussa helmikuussa 2018
      }
option-vantaa-school-other = Muussa koulussa tai ei missään koulussa
    .because = { $about ->
       *[you] sinä ja lapsesi ette olleet Vierumäen koulussa helmikuussa 2018
        [other] hän ja hänen lapsensa eivät olleet Vierumäen koulussa helmikuussa 2018
      }
    .if-not = { $about ->
       *[you] sinä tai lapsesi olitte Vierumäen koulussa helmikuussa 2018
        [other] hän tai hänen lapsensa oli Vierumäen koulussa helmikuussa 2018
      }

question-turku-daycare = { $about ->
   *[you] Oletteko sinä tai lapsesi olleet Kaerlan päiväkodissa Turussa?
    [other] Onko hän tai hänen lapsensa ollut Kaerlan päiväkodissa Turussa?
  }
    .hint = Päiväkoti oli osoitteessa Kaerlantie 16. Lasten paperit olivat yli 12 vuotta vanhoja.
    .why = Kaerlan vanhassa päiväkodissa oli kansioita lapsista ja työntekijöistä, kun sinne mentiin luvatta.
    .how = Katso vanhoja päätöksiä hoitopaikasta tai työtodistusta.
    .depends = { $about ->
       *[you] oletteko sinä tai lapsesi olleet Kaerlan päiväkodissa
        [other] onko hän tai hänen lapsensa ollut Kaerlan päiväkodissa
      }
    .short = Kaerlan päiväkoti

option-turku-daycare-kaerla = Kyllä: lapsena viimeistään vuonna 2014 tai töissä siellä
    .because = { $about ->
       *[you] sinä tai lapsesi olitte Kaerlan päiväkodissa viimeistään vuonna 2014 tai siellä töissä
        [other] hän tai hänen lapsensa oli Kaerlan päiväkodissa viimeistään vuonna 2014 tai siellä töissä
      }
    .if-not = { $about ->
       *[you] sinä ja lapsesi ette olleet Kaerlan päiväkodissa ennen vuotta 2015 ettekä siellä töissä
        [other] hän ja hänen lapsensa eivät olleet Kaerlan päiväkodissa ennen vuotta 2015 eivätkä siellä töissä
      }
option-turku-daycare-other = Ei, tai lapsena vasta vuoden 2014 jälkeen
    .because = { $about ->
       *[you] sinä ja lapsesi ette olleet Kaerlan päiväkodissa ennen vuotta 2015 ettekä siellä töissä
        [other] hän ja hänen lapsensa eivät olleet Kaerlan päiväkodissa ennen vuotta 2015 eivätkä siellä töissä
      }
    .if-not = { $about ->
       *[you] sinä tai lapsesi olitte Kaerlan päiväkodissa viimeistään vuonna 2014 tai siellä töissä
        [other] hän tai hänen lapsensa oli Kaerlan päiväkodissa viimeistään vuonna 2014 tai siellä töissä
      }

question-kuopio-job-role = { $about ->
   *[you] Missä työssä olit Kuopion kaupungilla?
    [other] Missä työssä hän oli Kuopion kaupungilla?
  }
    .hint = Laske mukaan myös sijaisuudet.
    .why = { $about ->
       *[you] Kaksi tapausta koskee kaupungin työntekijöitä. Työstä ja ajasta riippuu, voivatko ne koskea sinua.
        [other] Kaksi tapausta koskee kaupungin työntekijöitä. Työstä ja ajasta riippuu, voivatko ne koskea häntä.
      }
    .how = Katso vanhoja työsopimuksia ja palkkalaskelmia.
    .depends = { $about ->
       *[you] missä työssä olit Kuopion kaupungilla
        [other] missä työssä hän oli Kuopion kaupungilla
      }
    .none = Ei mikään näistä
    .short = Työ Kuopiossa

option-kuopio-job-role-health-social = Sosiaali- tai terveysalalla syyskuussa 2022 tai aiemmin
    .because = { $about ->
       *[you] olit töissä Kuopion sosiaali- tai terveysalalla syyskuussa 2022 tai aiemmin
        [other] hän oli töissä Kuopion sosiaali- tai terveysalalla syyskuussa 2022 tai aiemmin
      }
    .if-not = { $about ->
       *[you] et ollut töissä Kuopion sosiaali- tai terveysalalla syyskuussa 2022 tai aiemmin
        [other] hän ei ollut töissä Kuopion sosiaali- tai terveysalalla syyskuussa 2022 tai aiemmin
      }
option-kuopio-job-role-early-education = Päiväkodissa tai muussa varhaiskasvatuksessa maaliskuussa 2023 tai aiemmin
    .because = { $about ->
       *[you] olit töissä Kuopion varhaiskasvatuksessa maaliskuussa 2023 tai aiemmin
        [other] hän oli töissä Kuopion varhaiskasvatuksessa maaliskuussa 2023 tai aiemmin
      }
    .if-not = { $about ->
       *[you] et ollut töissä Kuopion varhaiskasvatuksessa maaliskuussa 2023 tai aiemmin
        [other] hän ei ollut töissä Kuopion varhaiskasvatuksessa maaliskuussa 2023 tai aiemmin
      }

question-eilakaisla-role = { $about ->
   *[you] Teitkö töitä Eilakaislan kautta vai haitko niitä?
    [other] Tekikö hän töitä Eilakaislan kautta vai hakiko hän niitä?
  }
    .why = { $about ->
       *[you] Työntekijöistä oli tallessa palkanmaksun tietoja, työnhakijoista yleensä vain hakemus. Siitä riippuu, mitä tietojasi on voinut olla mukana.
        [other] Työntekijöistä oli tallessa palkanmaksun tietoja, työnhakijoista yleensä vain hakemus. Siitä riippuu, mitä hänen tietojaan on voinut olla mukana.
      }
    .how = Katso vanhoja työsopimuksia, palkkalaskelmia ja sähköposteja.
    .depends = { $about ->
       *[you] teitkö töitä Eilakaislan kautta vai haitko niitä
        [other] tekikö hän töitä Eilakaislan kautta vai hakiko hän niitä
      }
    .none = Ei kumpaakaan näistä
    .short = Eilakaisla

option-eilakaisla-role-worker = { $about ->
   *[you] Tein töitä tammikuussa 2021 tai aiemmin
    [other] Hän teki töitä tammikuussa 2021 tai aiemmin
  }
    .because = { $about ->
       *[you] teit töitä Eilakaislan kautta tammikuussa 2021 tai aiemmin
        [other] hän teki töitä Eilakaislan kautta tammikuussa 2021 tai aiemmin
      }
    .if-not = { $about ->
       *[you] et tehnyt töitä Eilakaislan kautta tammikuussa 2021 tai aiemmin
        [other] hän ei tehnyt töitä Eilakaislan kautta tammikuussa 2021 tai aiemmin
      }
option-eilakaisla-role-applicant = { $about ->
   *[you] Hain töitä tammikuussa 2021 tai aiemmin
    [other] Hän haki töitä tammikuussa 2021 tai aiemmin
  }
    .because = { $about ->
       *[you] hait töitä Eilakaislan kautta tammikuussa 2021 tai aiemmin
        [other] hän haki töitä Eilakaislan kautta tammikuussa 2021 tai aiemmin
      }
    .if-not = { $about ->
       *[you] et hakenut töitä Eilakaislan kautta tammikuussa 2021 tai aiemmin
        [other] hän ei hakenut töitä Eilakaislan kautta tammikuussa 2021 tai aiemmin
      }

question-stt-role = { $about ->
   *[you] Olitko STT:llä töissä vai käytitkö sen palveluja?
    [other] Oliko hän STT:llä töissä vai käyttikö hän sen palveluja?
  }
    .why = { $about ->
       *[you] Työntekijöistä oli tallessa palkkatietoja ja henkilötunnuksia, asiakkaista yhteystietoja. Siitä riippuu, mitä tietojasi on voinut olla mukana.
        [other] Työntekijöistä oli tallessa palkkatietoja ja henkilötunnuksia, asiakkaista yhteystietoja. Siitä riippuu, mitä hänen tietojaan on voinut olla mukana.
      }
    .how = Katso vanhoja työsopimuksia, palkkalaskelmia ja tekstiviestejä.
    .depends = { $about ->
       *[you] olitko STT:llä töissä vai käytitkö sen palveluja
        [other] oliko hän STT:llä töissä vai käyttikö hän sen palveluja
      }
    .none = Ei kumpaakaan näistä
    .short = STT

option-stt-role-staff = { $about ->
   *[you] Olin töissä heinäkuussa 2022 tai aiemmin
    [other] Hän oli töissä heinäkuussa 2022 tai aiemmin
  }
    .because = { $about ->
       *[you] olit töissä STT:llä heinäkuussa 2022 tai aiemmin
        [other] hän oli töissä STT:llä heinäkuussa 2022 tai aiemmin
      }
    .if-not = { $about ->
       *[you] et ollut töissä STT:llä heinäkuussa 2022 tai aiemmin
        [other] hän ei ollut töissä STT:llä heinäkuussa 2022 tai aiemmin
      }
option-stt-role-customer = { $about ->
   *[you] Käytin STT:n tekstiviestejä tai muita palveluja heinäkuussa 2022 tai aiemmin
    [other] Hän käytti STT:n tekstiviestejä tai muita palveluja heinäkuussa 2022 tai aiemmin
  }
    .because = { $about ->
       *[you] käytit STT:n palveluja heinäkuussa 2022 tai aiemmin
        [other] hän käytti STT:n palveluja heinäkuussa 2022 tai aiemmin
      }
    .if-not = { $about ->
       *[you] et käyttänyt STT:n palveluja heinäkuussa 2022 tai aiemmin
        [other] hän ei käyttänyt STT:n palveluja heinäkuussa 2022 tai aiemmin
      }

question-told = { $about ->
   *[you] Onko jokin organisaatio kertonut, että tietojasi on voinut joutua ulkopuolisille tai niitä on katsottu perusteetta?
    [other] Onko jokin organisaatio kertonut, että hänen tietojaan on voinut joutua ulkopuolisille tai niitä on katsottu perusteetta?
  }
    .hint = { $about ->
       *[you] Valitse tapaukset, joista sinulle kerrottiin henkilökohtaisesti. Kirje, viesti ja puhelu lasketaan, mutta uutinen tai yleinen tiedote ei.
        [other] Valitse tapaukset, joista hänelle tai sinulle kerrottiin henkilökohtaisesti. Kirje, viesti ja puhelu lasketaan, mutta uutinen tai yleinen tiedote ei.
      }
    .why = { $about ->
       *[you] Organisaation oma ilmoitus on varmin tieto. Siinä voi lukea, koskeeko tapaus esimerkiksi henkilötunnustasi tai osoitettasi.
        [other] Organisaation oma ilmoitus on varmin tieto. Siinä voi lukea, koskeeko tapaus esimerkiksi hänen henkilötunnustaan tai osoitettaan.
      }
    .how = { $about ->
       *[you] Tapauksista on kerrottu vuosina 2018–2026. Etsi vanhoja kirjeitä esimerkiksi hyvinvointialueelta, kaupungilta tai yritykseltä. Katso Suomi.fi-viestit: kirjoita osoite suomi.fi itse. Läheinen on voinut avata kirjeen. Aito ilmoitus ei pyydä maksua eikä pankkitunnuksia.
        [other] Tapauksista on kerrottu vuosina 2018–2026. Etsi vanhoja kirjeitä esimerkiksi hyvinvointialueelta, kaupungilta tai yritykseltä. Ilmoitus on voinut tulla myös hänen Suomi.fi-viesteihinsä. Läheinen on voinut avata kirjeen. Aito ilmoitus ei pyydä maksua eikä pankkitunnuksia.
      }
    .depends = { $about ->
       *[you] onko jokin organisaatio kertonut sinulle asiasta
        [other] onko jokin organisaatio kertonut, että tapaus koskee häntä
      }
    .none = { $about ->
       *[you] Minulle ei ole kerrottu mistään näistä
        [other] Hänelle tai minulle ei ole kerrottu mistään näistä
      }
    .short = { $about ->
       *[you] Saamasi ilmoitukset
        [other] Saadut ilmoitukset
      }

question-noticed = { $about ->
   *[you] Oletko huomannut jotain outoa?
    [other] Oletko huomannut jotain outoa, joka koskee häntä?
  }
    .why = Vastaus ratkaisee, mitä kannattaa tehdä ensin. Se ei muuta arviota siitä, mitä tietoja tapaus koskee.
    .how = { $about ->
       *[you] Katso tili ja posti rauhassa viime viikoilta. Pyydä tarvittaessa läheistä katsomaan kanssasi.
        [other] Käy rauhassa läpi hänen tilinsä ja postinsa viime viikoilta. Pyydä tarvittaessa läheistä katsomaan kanssasi.
      }
    .depends = { $about ->
       *[you] oletko huomannut jotain outoa
        [other] oletko huomannut jotain outoa, joka koskee häntä
      }
    .short = Oudot tapahtumat

option-noticed-threat = { $about ->
   *[you] Viesti tai soitto, jossa minua uhataan tai minulta vaaditaan rahaa
    [other] Viesti tai soitto, jossa häntä uhataan tai häneltä vaaditaan rahaa
  }
    .because = { $about ->
       *[you] joku on uhannut sinua tai vaatinut rahaa
        [other] joku on uhannut häntä tai vaatinut rahaa
      }
    .if-not = { $about ->
       *[you] kukaan ei ole uhannut sinua eikä vaatinut rahaa
        [other] kukaan ei ole uhannut häntä eikä vaatinut rahaa
      }
option-noticed-codes-given = { $about ->
   *[you] Annoin pankkitunnukseni tai korttini tiedot jollekulle
    [other] Pankkitunnukset tai kortin tiedot on annettu jollekulle
  }
    .because = { $about ->
       *[you] annoit pankkitunnuksesi tai korttisi tiedot jollekulle
        [other] hänen pankkitunnuksensa tai korttinsa tiedot on annettu jollekulle
      }
    .if-not = { $about ->
       *[you] et antanut pankkitunnuksiasi tai korttisi tietoja kenellekään
        [other] hänen pankkitunnuksiaan tai korttinsa tietoja ei ole annettu kenellekään
      }
option-noticed-unknown-invoice = { $about ->
   *[you] Lasku, jota en tunne, tai paketti, jota en tilannut
    [other] Tuntematon lasku tai paketti, jota hän ei ole tilannut
  }
    .because = { $about ->
       *[you] olet saanut tuntemattoman laskun tai paketin
        [other] hänelle on tullut tuntematon lasku tai paketti
      }
    .if-not = { $about ->
       *[you] et ole saanut tuntematonta laskua tai pakettia
        [other] hänelle ei ole tullut tuntematonta laskua tai pakettia
      }
option-noticed-unknown-loan = { $about ->
   *[you] Laina tai lainapäätös, jota en ole hakenut
    [other] Laina tai lainapäätös, jota hän ei ole hakenut
  }
    .because = { $about ->
       *[you] olet huomannut tuntemattoman lainan tai lainapäätöksen
        [other] hänen nimissään on huomattu tuntematon laina tai lainapäätös
      }
    .if-not = { $about ->
       *[you] et ole huomannut tuntematonta lainaa tai lainapäätöstä
        [other] hänen nimissään ei ole huomattu tuntematonta lainaa tai lainapäätöstä
      }
option-noticed-phishing = { $about ->
   *[you] Viesti tai soitto, jossa kysytään tietojani, esimerkiksi pankkitunnuksia
    [other] Viesti tai soitto, jossa kysytään hänen tietojaan, esimerkiksi pankkitunnuksia
  }
    .because = { $about ->
       *[you] joku on yrittänyt saada tietojasi viestillä tai soitolla
        [other] joku on yrittänyt saada hänen tietojaan viestillä tai soitolla
      }
    .if-not = { $about ->
       *[you] kukaan ei ole yrittänyt saada tietojasi viestillä tai soitolla
        [other] kukaan ei ole yrittänyt saada hänen tietojaan viestillä tai soitolla
      }
option-noticed-nothing = { $about ->
   *[you] En ole huomannut mitään näistä
    [other] En ole huomannut mitään näistä
  }
    .because = { $about ->
       *[you] et ole huomannut mitään outoa
        [other] mitään häntä koskevaa outoa ei ole huomattu
      }
    .if-not = { $about ->
       *[you] olet huomannut jotain outoa
        [other] jotain häntä koskevaa outoa on huomattu
      }

question-for-whom = Kenen puolesta vastaat?
    .hint = Jos vastaat monen puolesta, tee tarkistus kullekin erikseen.
    .why = Osa toimista sopii vain sille, jonka tiedoista on kyse, ja osa jää pois, jos hän on kuollut. Vastaus muuttaa vain sitä, mitä voit tehdä.
    .how = Mieti, kenen tietoja ajattelit, kun vastasit edellisiin kysymyksiin.
    .depends = kenen puolesta vastaat
    .short = Kenen puolesta vastaat

option-for-whom-me = Omasta puolestani
    .because = vastaat omasta puolestasi
    .if-not = et vastaa omasta puolestasi
option-for-whom-child = Lapseni puolesta
    .because = vastaat lapsesi puolesta
    .if-not = et vastaa lapsesi puolesta
option-for-whom-cared-for = Toisen aikuisen puolesta, koska autan häntä
    .because = vastaat toisen aikuisen puolesta
    .if-not = et vastaa toisen aikuisen puolesta
option-for-whom-deceased = Kuolleen läheiseni puolesta
    .because = vastaat kuolleen läheisesi puolesta
    .if-not = et vastaa kuolleen läheisesi puolesta

question-age-group = Minkä ikäinen on se, jonka tiedoista on kyse?
    .why = Osan toimista voi tehdä itse vasta tietyn ikäisenä, ja nuorille on omaa apua. Vastaus muuttaa vain sitä, mitä voit tehdä.
    .how = Laske ikä tänään, ei silloin kun palvelua käytettiin.
    .depends = minkä ikäinen on se, jonka tiedoista on kyse
    .short = Ikä

option-age-group-under-15 = Alle 15 vuotta
    .because = ikä on alle 15 vuotta
    .if-not = ikä on vähintään 15 vuotta
option-age-group-15-to-17 = 15–17 vuotta
    .because = ikä on 15–17 vuotta
    .if-not = ikä ei ole 15–17 vuotta
option-age-group-adult = 18 vuotta tai enemmän
    .because = ikä on vähintään 18 vuotta
    .if-not = ikä on alle 18 vuotta

question-strong-login = Voitko tunnistautua verkossa?
    .hint = Siihen käyvät pankkitunnukset, mobiilivarmenne tai varmennekortti. Älä kirjoita tunnuksia tänne.
    .why = Osa toimista tehdään verkossa. Jos et voi tunnistautua, kerromme muun tavan. Vastaus muuttaa vain sitä, mitä voit tehdä.
    .how = Mieti, pääsetkö verkossa esimerkiksi OmaKantaan tai Suomi.fi-palveluun omilla tunnuksillasi.
    .depends = voitko tunnistautua verkossa
    .short = Tunnistautuminen verkossa

option-strong-login-yes = Kyllä
    .because = voit tunnistautua verkossa
    .if-not = et voi tunnistautua verkossa
option-strong-login-no = En
    .because = et voi tunnistautua verkossa
    .if-not = voit tunnistautua verkossa
