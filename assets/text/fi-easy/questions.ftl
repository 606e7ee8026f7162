# Kysymykset selkeällä suomella.

question-services =
    .hint = { $about ->
       *[you] Muista myös työ, opinnot ja lapsesi palvelut. Muista myös palvelut vuosien takaa.
        [other] Muista myös hänen työnsä ja opintonsa. Muista myös palvelut vuosien takaa. Jos hänellä on lapsia, muista myös heidän palvelunsa.
      }
    .why = { $about ->
       *[you] Palvelu ratkaisee, mitkä tapaukset voivat koskea sinua. Joissakin tapauksissa joku vei osoitteita. Joissakin työntekijä katsoi potilaiden tietoja ilman syytä.
        [other] Palvelu ratkaisee, mitkä tapaukset voivat koskea häntä. Joissakin tapauksissa joku vei osoitteita. Joissakin työntekijä katsoi potilaiden tietoja ilman syytä.
      }
    .how = { $about ->
       *[you] Katso vanhoja kirjeitä, laskuja ja koulun viestejä. Katso myös OmaKantaa. Kysy läheiseltä, joka on auttanut sinua.
        [other] Katso vanhoja kirjeitä, laskuja ja koulun viestejä. Katso myös OmaKantaa, jos saat tehdä sen hänen puolestaan. Kysy läheiseltä, joka on auttanut häntä.
      }

question-place =
    .why = { $about ->
       *[you] Moni tapaus koskee vain yhtä aluetta tai kaupunkia. Paikka ratkaisee usein myös, keneltä voit kysyä tiedoistasi.
        [other] Moni tapaus koskee vain yhtä aluetta tai kaupunkia. Paikka ratkaisee usein myös, keneltä voit kysyä hänen tiedoistaan.
      }
    .how = Katso kunnan nimi vanhasta kirjeestä, päätöksestä tai laskusta. Ennen vuotta 2023 sosiaali- ja terveyspalvelut järjesti kunta tai kuntayhtymä. Kuntayhtymässä kunnat toimivat yhdessä. Valitse silloin alue, johon kunta nyt kuuluu. Tee samoin, jos kyse on koulusta tai päiväkodista.

question-supplies-brand =
    .hint = Tena on Essity-yhtiön merkki. Se on tuttu suojista.
    .how = Katso pakkausta tai paketin lähetyslistaa. Voit kysyä merkkiä myös alueen hoitotarvikejakelusta tai hoivakodista.

option-supplies-brand-tena = Kyllä: Tenaa tai muita Essityn tuotteita

option-supplies-brand-other = Ei: vain muiden valmistajien tuotteita, esimerkiksi katetreja

question-supplies-period = { $about ->
   *[you] Milloin sinulle tuli tarvikkeita kotiin?
    [other] Milloin hänelle tuli tarvikkeita kotiin?
  }
    .why = { $about ->
       *[you] Tietomurto tapahtui elokuussa 2023. Ajasta riippuu, oliko yrityksellä silloin nimesi, osoitteesi ja tilauksesi.
        [other] Tietomurto tapahtui elokuussa 2023. Ajasta riippuu, oliko yrityksellä silloin hänen nimensä, osoitteensa ja tilauksensa.
      }
    .depends = { $about ->
       *[you] milloin sinulle tuli tarvikkeita kotiin
        [other] milloin hänelle tuli tarvikkeita kotiin
      }
    .short = Milloin tarvikkeita tuli

option-supplies-period-before-2021-08 =
    .because = { $about ->
       *[you] sinulle tuli tarvikkeita kotiin ennen elokuuta 2021
        [other] hänelle tuli tarvikkeita kotiin ennen elokuuta 2021
      }
    .if-not = { $about ->
       *[you] sinulle ei tullut tarvikkeita kotiin ennen elokuuta 2021
        [other] hänelle ei tullut tarvikkeita kotiin ennen elokuuta 2021
      }

option-supplies-period-2021-08-to-2023-08 =
    .because = { $about ->
       *[you] sinulle tuli tarvikkeita elokuun 2021 ja elokuun 2023 välillä
        [other] hänelle tuli tarvikkeita elokuun 2021 ja elokuun 2023 välillä
      }
    .if-not = { $about ->
       *[you] sinulle ei tullut tarvikkeita elokuun 2021 ja elokuun 2023 välillä
        [other] hänelle ei tullut tarvikkeita elokuun 2021 ja elokuun 2023 välillä
      }

option-supplies-period-after-2023-08 =
    .because = { $about ->
       *[you] sinulle tuli tarvikkeita kotiin elokuun 2023 jälkeen
        [other] hänelle tuli tarvikkeita kotiin elokuun 2023 jälkeen
      }
    .if-not = { $about ->
       *[you] sinulle ei tullut tarvikkeita kotiin elokuun 2023 jälkeen
        [other] hänelle ei tullut tarvikkeita kotiin elokuun 2023 jälkeen
      }

question-supplies-arranged-by = { $about ->
   *[you] Mistä sait tarvikkeet?
    [other] Mistä hän sai tarvikkeet?
  }
    .hint = { $about ->
       *[you] Ostitko osan itse? Valitse silloin se, jolta sait maksuttomat tarvikkeet. Maksamisesta kysymme erikseen.
        [other] Ostiko hän osan itse? Valitse silloin se, jolta hän sai maksuttomat tarvikkeet. Maksamisesta kysymme erikseen.
      }
    .how = { $about ->
       *[you] Katso paketin lähetyslistaa tai osoitelappua. Katso myös päätöstä, jolla sait tarvikkeet. Voit soittaa palveluun, joka jakaa hoitotarvikkeet. Numero on oman alueesi sivuilla.
        [other] Katso paketin lähetyslistaa tai osoitelappua. Katso myös päätöstä, jolla hän sai tarvikkeet. Voit soittaa palveluun, joka jakaa hoitotarvikkeet. Numero on hänen alueensa sivuilla.
      }
    .depends = { $about ->
       *[you] mistä sait tarvikkeet
        [other] mistä hän sai tarvikkeet
      }

option-supplies-arranged-by-myself = { $about ->
   *[you] Tilasin ja ostin ne itse Tenalta (Essity) kotiin
    [other] Hän tilasi ja osti ne itse Tenalta (Essity) kotiin
  }

question-paid-how =
    .why = { $about ->
       *[you] Jos maksoit itse, tilauksessa on voinut olla henkilötunnus. Maksoitko laskulla tai suoramaksulla? Silloin mukana on voinut olla myös tilinumero.
        [other] Jos hän maksoi itse, tilauksessa on voinut olla henkilötunnus. Maksoiko hän laskulla tai suoramaksulla? Silloin mukana on voinut olla myös tilinumero.
      }
    .how = { $about ->
       *[you] Katso tiliotteesta, onko siellä maksuja tarvikkeista. Pankki antaa vanhoja tiliotteita. Kysy myös läheiseltä, joka hoitaa laskujasi.
        [other] Katso tiliotteesta, onko siellä maksuja tarvikkeista. Pankki antaa vanhoja tiliotteita. Kysy myös läheiseltä, joka hoitaa tai hoiti hänen laskujaan.
      }
    .short = Tarvikkeiden maksu

option-paid-how-own-direct-debit = { $about ->
   *[you] Maksoin itse suoramaksulla (ennen: suoraveloitus)
    [other] Hän maksoi itse suoramaksulla (ennen: suoraveloitus)
  }

question-power-of-attorney =
    .why = { $about ->
       *[you] Henkilötunnus on voinut tulla tilaukseen valtakirjan mukana.
        [other] Henkilötunnus on voinut tulla tilaukseen valtakirjan mukana.
      }
    .how = { $about ->
       *[you] Etsi kotoa paperia, jossa lukee ”valtakirja”. Olet allekirjoittanut sen. Jos joku muu tilasi sinulle, kysy häneltä.
        [other] Etsi kotoa paperia, jossa lukee ”valtakirja”. Hän on allekirjoittanut sen. Jos joku muu tilasi hänelle, kysy tilaajalta.
      }

question-door-code-given = { $about ->
   *[you] Kerroitko ovikoodin kuljettajaa varten?
    [other] Kertoiko hän ovikoodin kuljettajaa varten?
  }
    .how = { $about ->
       *[you] Mieti, miten paketti tuli sisään. Avasitko itse, soittiko kuljettaja vai oliko hänellä koodi? Onko koodi vaihtunut sen jälkeen? Silloin vanha koodi ei enää avaa ovea.
        [other] Mieti, miten paketti tuli sisään. Avasiko hän itse, soittiko kuljettaja vai oliko kuljettajalla koodi? Onko koodi vaihtunut sen jälkeen? Silloin vanha koodi ei enää avaa ovea.
      }

question-therapy-provider =
    .hint = { $about ->
       *[you] Kävitkö monessa paikassa? Jos yksi oli Vastaamo, valitse Vastaamo. Valitse se myös, jos sait vain lähetteen sinne.
        [other] Kävikö hän monessa paikassa? Jos yksi oli Vastaamo, valitse Vastaamo. Valitse se myös, jos hän sai vain lähetteen sinne.
      }
    .why = Joku vei Vastaamosta henkilötunnuksia ja yhteystietoja. Hän vei myös muistiinpanoja käynneistä.
    .how = { $about ->
       *[you] Katso vanhoja laskuja, viestejä varatuista ajoista ja Kelan päätöstä. Terapeutti on voinut vaihtaa yritystä. Katso, kenelle maksoit.
        [other] Katso vanhoja laskuja, viestejä varatuista ajoista ja Kelan päätöstä. Terapeutti on voinut vaihtaa yritystä. Katso, kenelle maksu meni.
      }

question-vastaamo-first-contact =
    .hint = Laske mukaan myös lähete tai yksi käynti. Arvio riittää.
    .why = Joku kopioi tietokannan marraskuussa 2018. Vielä maaliskuussa 2019 joku on voinut katsoa yksittäisiä tietoja. Hän on voinut myös kopioida niitä.
    .how = { $about ->
       *[you] Katso ensimmäistä laskua tai vahvistusviestiä. Voit pyytää tietosi Kelasta: toimintansa.lopettaneet@kela.fi. Lähetä pyyntö suojatulla sähköpostilla.
        [other] Katso ensimmäistä laskua tai vahvistusviestiä. Tietoja voi pyytää Kelasta: toimintansa.lopettaneet@kela.fi. Lähetä pyyntö suojatulla sähköpostilla.
      }

option-vastaamo-first-contact-2018-12-to-2019-03 = Joulukuusta 2018 maaliskuuhun 2019
    .because = { $about ->
       *[you] yhteytesi Vastaamoon alkoi joulukuun 2018 ja maaliskuun 2019 välillä
        [other] hänen yhteytensä Vastaamoon alkoi joulukuun 2018 ja maaliskuun 2019 välillä
      }
    .if-not = { $about ->
       *[you] yhteytesi Vastaamoon ei alkanut joulukuun 2018 ja maaliskuun 2019 välillä
        [other] hänen yhteytensä Vastaamoon ei alkanut joulukuun 2018 ja maaliskuun 2019 välillä
      }

option-vastaamo-first-contact-before-2019-04 = Ennen huhtikuuta 2019, en tiedä tarkemmin

question-helsinki-education-role =
    .hint = Ensimmäinen kohta koskee myös yksityisiä ja valtion kouluja. Se koskee myös kotiopetusta.
    .depends = { $about ->
       *[you] mikä yhteys sinulla tai lapsellasi oli Helsingin kouluihin tai päiväkoteihin
        [other] mikä yhteys hänellä tai hänen lapsellaan oli Helsingin kouluihin tai päiväkoteihin
      }

option-helsinki-education-role-child-2005-2018 = Lapsi tai nuori, joka syntyi 2005–2018 ja asui Helsingissä. Myös hänen huoltajansa.
    .if-not = { $about ->
       *[you] sinä ja lapsesi ette olleet vuosina 2005–2018 syntyneitä helsinkiläisiä
        [other] hän ja hänen lapsensa eivät olleet vuosina 2005–2018 syntyneitä helsinkiläisiä
      }

option-helsinki-education-role-student = Oppilas tai opiskelija kaupungin koulussa tai oppilaitoksessa. Myös Arbis ja oppisopimus kuuluvat tähän.
    .if-not = { $about ->
       *[you] sinä ja lapsesi ette opiskelleet Helsingin kaupungin koulussa tai oppilaitoksessa
        [other] hän ja hänen lapsensa eivät opiskelleet Helsingin kaupungin koulussa tai oppilaitoksessa
      }

option-helsinki-education-role-private-or-club = Yksityinen päiväkoti, palkattu hoitaja tai varhaiskasvatuksen kerho Helsingissä. Myös yksityinen lukio tai yksityinen ammattikoulu Helsingissä.

question-helsinki-job-role =
    .why = Kaupungin mukaan tietomurto koskee kaikkia työntekijöitä. Mukana ovat jokaisen käyttäjätunnus ja sähköpostiosoite. Tietomurto voi koskea myös sijaisia ja työnhakijoita.

option-vaasa-school-onkilahti =
    .if-not = { $about ->
       *[you] sinä ja lapsesi ette olleet Onkilahden koulussa Vaasassa joulukuussa 2022
        [other] hän ja hänen lapsensa eivät olleet Onkilahden koulussa Vaasassa joulukuussa 2022
      }

question-covid-decision-place = { $about ->
   *[you] Missä kunnassa sait päätöksen eristyksestä tai karanteenista koronan takia?
    [other] Missä kunnassa hän sai päätöksen eristyksestä tai karanteenista koronan takia?
  }
    .why = Kirpputorilta löytyi muistitikku. Siinä oli koronapäätöksiä Akaasta ja Urjalasta vuosilta 2020–2021.
    .how = { $about ->
       *[you] Katso kunnan nimi vanhasta päätöksestä. Eikö päätös ole tallessa? Mieti, missä asuit silloin.
        [other] Katso kunnan nimi vanhasta päätöksestä. Eikö päätös ole tallessa? Mieti, missä hän asui silloin.
      }
    .depends = { $about ->
       *[you] missä kunnassa sait päätöksen eristyksestä tai karanteenista koronan takia
        [other] missä kunnassa hän sai päätöksen eristyksestä tai karanteenista koronan takia
      }

question-pharmacy-period =
    .hint = Laske mukaan myös pelkkä katselu.
    .why = Tietoja kävijöistä siirtyi muille yrityksille toukokuusta 2018 syyskuuhun 2022. Näin sanoo tietosuojavaltuutettu. Hän valvoo tietosuojaa.
    .how = Vanhat viestit tilauksista ja tiliotteet voivat auttaa. Arvio riittää.

option-pharmacy-period-other-time =
    .if-not = { $about ->
       *[you] et käynyt verkkokaupassa ennen toukokuuta 2018 etkä syyskuun 2022 jälkeen
        [other] hän ei käynyt verkkokaupassa ennen toukokuuta 2018 eikä syyskuun 2022 jälkeen
      }

question-savonia-period =
    .hint = { $about ->
       *[you] Aloititko monta kertaa? Valitse silloin ensimmäinen. Arvio riittää.
        [other] Aloittiko hän monta kertaa? Valitse silloin ensimmäinen. Arvio riittää.
      }

question-valio-role = { $about ->
   *[you] Milloin olit töissä Valiossa tai maito-osuuskunnassa?
    [other] Milloin hän oli töissä Valiossa tai maito-osuuskunnassa?
  }
    .why = { $about ->
       *[you] Tietomurto oli joulukuussa 2024. Aika ja työpaikka ratkaisevat, mitä tietojasi oli ehkä mukana.
        [other] Tietomurto oli joulukuussa 2024. Aika ja työpaikka ratkaisevat, mitä hänen tietojaan oli ehkä mukana.
      }
    .depends = { $about ->
       *[you] milloin olit töissä ja kenellä
        [other] milloin hän oli töissä ja kenellä
      }

option-valio-role-in-2024-12 = Joulukuussa 2024: Valiossa, sen tytäryhtiössä tai osuuskunnassa
    .because = { $about ->
       *[you] olit töissä Valiossa, sen tytäryhtiössä tai osuuskunnassa joulukuussa 2024
        [other] hän oli töissä Valiossa, sen tytäryhtiössä tai osuuskunnassa joulukuussa 2024
      }
    .if-not = { $about ->
       *[you] et ollut töissä Valiossa, sen tytäryhtiössä tai osuuskunnassa joulukuussa 2024
        [other] hän ei työskennellyt Valiossa, sen tytäryhtiössä tai osuuskunnassa joulukuussa 2024
      }

option-valio-role-earlier-valio = Aiemmin: Valiossa
    .because = { $about ->
       *[you] olit töissä Valiossa ennen joulukuuta 2024
        [other] hän oli töissä Valiossa ennen joulukuuta 2024
      }
    .if-not = { $about ->
       *[you] et ollut töissä Valiossa ennen joulukuuta 2024
        [other] hän ei ollut töissä Valiossa ennen joulukuuta 2024
      }

option-valio-role-earlier-other = Aiemmin: Valion tytäryhtiössä tai maito-osuuskunnassa
    .because = { $about ->
       *[you] olit töissä Valion tytäryhtiössä tai maito-osuuskunnassa ennen joulukuuta 2024
        [other] hän oli töissä Valion tytäryhtiössä tai maito-osuuskunnassa ennen joulukuuta 2024
      }
    .if-not = { $about ->
       *[you] et ollut töissä Valion tytäryhtiössä tai maito-osuuskunnassa ennen joulukuuta 2024
        [other] hän ei työskennellyt Valion tytäryhtiössä tai maito-osuuskunnassa ennen joulukuuta 2024
      }

question-vehicle-plate =
    .hint = Kirjaimet kulkevat aakkosten järjestyksessä. AAA, ABC ja ALJ kuuluvat joukkoon. ALK ei kuulu. Jos ajoneuvoja oli monta, yksi riittää. Suoramainonnan kielto on eri kielto.
    .why = Traficomin mukaan väärinkäyttö koskee tiettyjä ihmisiä. Heidän ajoneuvonsa rekisteritunnus on tällä välillä.

option-vehicle-plate-aaa-to-alj-ban = { $about ->
   *[you] Kyllä. Olin kuitenkin kieltänyt Traficomia antamasta tietojani liikenteen tarkoituksiin.
    [other] Kyllä. Hän oli kuitenkin kieltänyt Traficomia antamasta tietojaan liikenteen tarkoituksiin.
  }
    .because = { $about ->
       *[you] olit kieltänyt tietojesi antamisen liikenteen tarkoituksiin
        [other] hän oli kieltänyt tietojensa antamisen liikenteen tarkoituksiin
      }
    .if-not = { $about ->
       *[you] et ollut kieltänyt tietojesi antamista liikenteen tarkoituksiin
        [other] hän ei ollut kieltänyt tietojensa antamista liikenteen tarkoituksiin
      }

question-bank-period = { $about ->
   *[you] Kumman verkkopankin tunnukset sinulla oli, ja milloin?
    [other] Kumman verkkopankin tunnukset hänellä oli, ja milloin?
  }
    .why = S-Pankin palvelussa oli virhe huhti–elokuussa 2022. Aktian palvelussa oli häiriö tammikuussa 2023. Ne koskivat tunnistautumista verkossa.

option-bank-period-other-time =
    .because = { $about ->
       *[you] sinulla ei ollut S-Pankin tunnuksia huhti–elokuussa 2022 eikä Aktian tammikuussa 2023
        [other] hänellä ei ollut S-Pankin tunnuksia huhti–elokuussa 2022 eikä Aktian tammikuussa 2023
      }
    .if-not = { $about ->
       *[you] sinulla oli S-Pankin tunnukset huhti–elokuussa 2022 tai Aktian tammikuussa 2023
        [other] hänellä oli S-Pankin tunnukset huhti–elokuussa 2022 tai Aktian tammikuussa 2023
      }

question-kela-office = { $about ->
   *[you] Missä jätit papereita Kelaan, ja minä aikana?
    [other] Missä hän jätti papereita Kelaan, ja minä aikana?
  }
    .hint = Tarkoitamme Kelan palvelupistettä. Myös sen postilaatikko kuuluu tähän.
    .why = Forssan palvelupisteestä katosi yksi paketti. Vihdin palvelupisteestä katosi myös yksi. Tikkurilassa papereita jäi tyhjään rakennukseen.
    .depends = { $about ->
       *[you] missä jätit paperit ja minä aikana
        [other] missä hän jätti paperit ja minä aikana
      }

question-matriculation-order-period =
    .hint = { $about ->
       *[you] Tilasitko monta kertaa? Valitse silloin ensimmäinen. Arvio riittää.
        [other] Tilasiko hän monta kertaa? Valitse silloin ensimmäinen. Arvio riittää.
      }
    .why = Vanhoja tilauksia oli avoimesti verkossa tammikuun 2018 loppuun asti.
    .how = Katso viestiä tilauksesta, laskua tai jäljennöksen päiväystä.

question-facebook-phone =
    .hint = Laske numero mukaan, vaikka se oli piilossa muilta.
    .why = Joku löysi tiedot puhelinnumeron avulla. Viranomainen tutki aikaa, joka päättyi syyskuussa 2019.
    .how = Numero näkyy Facebook-tilin asetuksissa. Onko se siellä nyt? Silloin se on voinut olla siellä jo aiemmin.

question-pirkanmaa-old-hospital =
    .why = Näiden tyhjiin rakennuksiin jäi papereita asukkaista, potilaista ja työntekijöistä. Ne löytyivät vuonna 2021.
    .how = Vanhat paperit tai OmaKanta voivat auttaa. Kysy läheiseltä.

question-finnair-plus-period =
    .why = Finnair sai tietää murrosta helmikuun lopussa 2021. Jos joku liittyi myöhemmin, hänen tietojaan ei voinut olla mukana.
    .how = Jäsenkortti, Finnairin sovellus tai vanhat viestit voivat auttaa. Arvio riittää.

question-ticketmaster-period =
    .why = Kaksi tapausta koskee eri aikoja. Ajasta riippuu, kumpi tapaus on mahdollinen.
    .how = Vanhat viestit tilauksista ja tiliotteet voivat auttaa. Arvio riittää.

option-ticketmaster-period-2017-09-to-2018-06 =
    .because = { $about ->
       *[you] ostit tai yritit ostaa lippuja syyskuusta 2017 kesäkuuhun 2018
        [other] hän osti tai yritti ostaa lippuja syyskuusta 2017 kesäkuuhun 2018
      }
    .if-not = { $about ->
       *[you] et ostanut lippuja syyskuusta 2017 kesäkuuhun 2018 etkä yrittänyt
        [other] hän ei ostanut lippuja syyskuusta 2017 kesäkuuhun 2018 eikä yrittänyt
      }

option-ticketmaster-period-other-until-2024-05 =
    .if-not = { $about ->
       *[you] et ostanut lippuja muulloin ennen kesäkuuta 2024 etkä yrittänyt
        [other] hän ei ostanut lippuja muulloin ennen kesäkuuta 2024 eikä yrittänyt
      }

option-ticketmaster-period-2024-06-or-later =
    .if-not = { $about ->
       *[you] et ostanut lippuja kesäkuussa 2024 tai myöhemmin etkä yrittänyt
        [other] hän ei ostanut lippuja kesäkuussa 2024 tai myöhemmin eikä yrittänyt
      }

question-lempaala-school =
    .why = Tapaus koskee papereita Mattilan koulusta Lempäälästä. Paperit olivat siellä elokuussa 2022.

question-lahti-school =
    .why = Lehden mukaan roskalavalla oli kansio. Siinä oli Harjun koulun noin 70 oppilaan tietoja.

option-lahti-school-harju =
    .because = { $about ->
       *[you] sinä tai lapsesi olitte Harjun koulussa (2001–2006 tai silloin syntyneinä)
        [other] hän tai hänen lapsensa oli Harjun koulussa (2001–2006 tai silloin syntyneenä)
      }
    .if-not = { $about ->
       *[you] sinä ja lapsesi ette olleet Harjun koulussa (2001–2006 tai silloin syntyneinä)
        [other] hän ja hänen lapsensa eivät olleet Harjun koulussa (2001–2006 tai silloin syntyneinä)
      }

option-lahti-school-other =
    .because = { $about ->
       *[you] sinä ja lapsesi ette olleet Harjun koulussa (2001–2006 tai silloin syntyneinä)
        [other] hän ja hänen lapsensa eivät olleet Harjun koulussa (2001–2006 tai silloin syntyneinä)
      }
    .if-not = { $about ->
       *[you] sinä tai lapsesi olitte Harjun koulussa (2001–2006 tai silloin syntyneinä)
        [other] hän tai hänen lapsensa oli Harjun koulussa (2001–2006 tai silloin syntyneenä)
      }

question-vantaa-school =
    .why = Varas vei laukun. Siinä oli Vierumäen koulun oppilaslistoja.

question-turku-daycare =
    .why = Kaerlan vanhassa päiväkodissa oli kansioita lapsista ja työntekijöistä. Joku meni sinne silloin luvatta.

question-eilakaisla-role =
    .why = { $about ->
       *[you] Työntekijöistä oli tallessa tietoja palkan maksamiseen. Työnhakijoista oli yleensä vain hakemus. Siitä riippuu, mitä tietojasi on voinut olla mukana.
        [other] Työntekijöistä oli tallessa tietoja palkan maksamiseen. Työnhakijoista oli yleensä vain hakemus. Siitä riippuu, mitä hänen tietojaan on voinut olla mukana.
      }

question-stt-role =
    .why = { $about ->
       *[you] Työntekijöistä oli tallessa palkkatietoja ja henkilötunnuksia. Asiakkaista oli yhteystietoja. Siitä riippuu, mitä tietojasi on voinut olla mukana.
        [other] Työntekijöistä oli tallessa palkkatietoja ja henkilötunnuksia. Asiakkaista oli yhteystietoja. Siitä riippuu, mitä hänen tietojaan on voinut olla mukana.
      }

option-stt-role-customer = { $about ->
   *[you] Käytin STT:n tekstiviestejä tai muita palveluja viimeistään heinäkuussa 2022
    [other] Hän käytti STT:n palveluja (esimerkiksi tekstiviestejä) viimeistään heinäkuussa 2022
  }

question-told = { $about ->
   *[you] Onko jokin organisaatio kertonut sinulle tietojesi vuodosta?
    [other] Onko jokin organisaatio kertonut hänen tietojensa vuodosta?
  }
    .hint = { $about ->
       *[you] Vuoto tarkoittaa, että ulkopuolinen on voinut saada tietojasi. Vuoto on sekin, jos joku katsoi niitä ilman syytä. Valitse tapaukset, joista organisaatio kertoi juuri sinulle. Kirje, viesti tai puhelu riittää. Uutinen tai yleinen tiedote ei riitä.
        [other] Vuoto tarkoittaa, että ulkopuolinen on voinut saada hänen tietojaan. Vuoto on sekin, jos joku katsoi niitä ilman syytä. Valitse tapaukset, joista organisaatio kertoi juuri hänelle tai sinulle. Kirje, viesti tai puhelu riittää. Uutinen tai yleinen tiedote ei riitä.
      }
    .why = { $about ->
       *[you] Organisaation oma ilmoitus on varmin tieto. Siinä voi lukea, mitä tietoja tapaus koskee. Esimerkkejä ovat henkilötunnus ja osoite.
        [other] Organisaation oma ilmoitus on varmin tieto. Siinä voi lukea, mitä hänen tietojaan tapaus koskee. Esimerkkejä ovat henkilötunnus ja osoite.
      }
    .how = { $about ->
       *[you] Organisaatiot ovat kertoneet tapauksista vuosina 2018–2026. Etsi vanhoja kirjeitä esimerkiksi hyvinvointialueelta, kaupungilta tai yritykseltä. Katso Suomi.fi-viestit. Kirjoita osoite suomi.fi itse. Läheinen on voinut avata kirjeen. Aito ilmoitus ei pyydä maksua eikä pankkitunnuksia.
        [other] Organisaatiot ovat kertoneet tapauksista vuosina 2018–2026. Etsi vanhoja kirjeitä esimerkiksi hyvinvointialueelta, kaupungilta tai yritykseltä. Ilmoitus on voinut tulla myös hänen Suomi.fi-viesteihinsä. Läheinen on voinut avata kirjeen. Aito ilmoitus ei pyydä maksua eikä pankkitunnuksia.
      }
    .depends = { $about ->
       *[you] onko jokin organisaatio kertonut sinulle asiasta
        [other] onko jokin organisaatio kertonut asiasta hänelle tai sinulle
      }
    .none = { $about ->
       *[you] Kukaan ei ole kertonut minulle mistään näistä
        [other] Kukaan ei ole kertonut hänelle tai minulle mistään näistä
      }

question-noticed =
    .how = { $about ->
       *[you] Katso tili ja posti rauhassa viime viikoilta. Voit pyytää läheistä katsomaan kanssasi.
        [other] Katso rauhassa hänen tilinsä ja postinsa viime viikoilta. Voit pyytää läheistä katsomaan kanssasi.
      }

option-noticed-threat = { $about ->
   *[you] Viesti tai soitto: joku uhkaa minua tai vaatii rahaa
    [other] Viesti tai soitto: joku uhkaa häntä tai vaatii rahaa
  }

option-noticed-codes-given =
    .because = { $about ->
       *[you] annoit pankkitunnuksesi tai korttisi tiedot jollekulle
        [other] pankkitunnukset tai kortin tiedot on annettu jollekulle
      }
    .if-not = { $about ->
       *[you] et antanut pankkitunnuksia tai kortin tietoja kenellekään
        [other] pankkitunnuksia tai kortin tietoja ei ole annettu kenellekään
      }

option-noticed-unknown-invoice = { $about ->
   *[you] Outo lasku tai paketti, jota en tilannut
    [other] Outo lasku tai paketti, jota hän ei tilannut
  }
    .because = { $about ->
       *[you] olet saanut oudon laskun tai paketin
        [other] hän on saanut oudon laskun tai paketin
      }
    .if-not = { $about ->
       *[you] et ole saanut outoa laskua tai pakettia
        [other] hän ei ole saanut outoa laskua tai pakettia
      }

option-noticed-unknown-loan =
    .because = { $about ->
       *[you] olet huomannut oudon lainan tai lainapäätöksen
        [other] olet huomannut oudon lainan tai lainapäätöksen hänen nimellään
      }
    .if-not = { $about ->
       *[you] et ole huomannut outoa lainaa tai lainapäätöstä
        [other] et ole huomannut outoa lainaa tai lainapäätöstä hänen nimellään
      }

option-noticed-phishing = { $about ->
   *[you] Viesti tai soitto: joku kysyy tietojani, esimerkiksi pankkitunnuksia
    [other] Viesti tai soitto: joku kysyy hänen tietojaan, esimerkiksi pankkitunnuksia
  }

option-noticed-nothing =
    .because = { $about ->
       *[you] et ole huomannut mitään outoa
        [other] et ole huomannut mitään outoa, joka koskee häntä
      }
    .if-not = { $about ->
       *[you] olet huomannut jotain outoa
        [other] olet huomannut jotain outoa, joka koskee häntä
      }

question-for-whom =
    .hint = Vastaatko monen puolesta? Tee silloin tarkistus kullekin erikseen.
    .why = Osa neuvoista sopii vain ihmiselle, jonka tiedoista on kyse. Osa jää pois, jos hän on kuollut. Vastaus muuttaa vain sitä, mitä voit tehdä.
    .how = Mieti edellisiä kysymyksiä. Kenen tietoja silloin ajattelit?

question-age-group = Minkä ikäisen ihmisen tietoja tarkistat?
    .why = Osan asioista voi tehdä itse vasta tietyn ikäisenä. Nuorille on myös omaa apua. Vastaus muuttaa vain sitä, mitä voit tehdä.
    .how = Laske ikä tänään. Älä laske ikää palvelun käytön ajalta.
    .depends = minkä ikäisen ihmisen tietoja tarkistat

question-strong-login =
    .hint = Silloin todistat verkossa, kuka olet. Siihen käyvät pankkitunnukset, mobiilivarmenne tai varmennekortti. Älä kirjoita tunnuksia tänne.
    .why = Osan asioista voi tehdä verkossa. Jos et voi tunnistautua, kerromme muun tavan. Vastaus muuttaa vain sitä, mitä voit tehdä.
    .how = Mieti, pääsetkö omilla tunnuksillasi palveluihin verkossa. Esimerkkejä ovat OmaKanta ja Suomi.fi.
