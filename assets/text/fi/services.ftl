# Palvelut: millä sanoilla ne tarjotaan, perustellaan ja löydetään haulla.

service-group-care-supplies = Kotiin tuodut hoitotarvikkeet ja laitteet
service-group-care = Hoito ja terapia
service-group-schools = Koulu ja opinnot
service-group-work = Työ
service-group-online = Verkkopalvelut, matkat ja liput
service-group-money = Raha, auto ja viranomaiset

service-incontinence-supplies = Kotiin tuodut hoitotarvikkeet, esimerkiksi suojat (Tena)
    .hint = Laske mukaan myös hoivakotiin tuodut. Diabetestarvikkeet ovat omana kohtanaan.
    .because = { $about ->
       *[you] sinulle on tuotu kotiin suojia tai muita hoitotarvikkeita
        [other] hänelle on tuotu kotiin suojia tai muita hoitotarvikkeita
      }
    .if-not = { $about ->
       *[you] sinulle ei ole tuotu kotiin suojia eikä muita hoitotarvikkeita
        [other] hänelle ei ole tuotu kotiin suojia eikä muita hoitotarvikkeita
      }
    .search = vaippa, vaippahousut, housuvaippa, aikuisten, side, siteet, pissasuoja, virtsankarkailu, inkontinenssi, pidätyskyvyttömyys, tena lady men pants, essity, westlog, hoitotarvikejakelu, hoitotarvikepalvelu, kotiinkuljetus, kotiintoimitus, blöja, katetri, abena

service-diabetes-supplies = Kotiin tuodut diabetestarvikkeet, esimerkiksi mittarit ja liuskat
    .hint = { $about ->
       *[you] Laske mukaan myös paketit, jotka otit vastaan toiselle.
        [other] Laske mukaan myös paketit, jotka hän otti vastaan toiselle.
      }
    .because = { $about ->
       *[you] sinulle on tuotu kotiin diabetestarvikkeita
        [other] hänelle on tuotu kotiin diabetestarvikkeita
      }
    .if-not = { $about ->
       *[you] sinulle ei ole tuotu kotiin diabetestarvikkeita
        [other] hänelle ei ole tuotu kotiin diabetestarvikkeita
      }
    .search = diabetes, sokeritauti, verensokerimittari, glukoosimittari, sensori, testiliuskat, lansetit, kynäneulat, insuliini, insuliinipumppu, roche, accu-chek, akku, westlog, hoitotarvikkeet, hoitotarvikejakelu, kotiinkuljetus, libre, dexcom

service-hearing-aids = Kotiin tuotu kuulokoje tai sen tarvikkeet
    .hint = Tarvikkeita ovat esimerkiksi kuulokojeen paristot.
    .because = { $about ->
       *[you] sinulle on tuotu kotiin kuulokoje tai sen tarvikkeita
        [other] hänelle on tuotu kotiin kuulokoje tai sen tarvikkeita
      }
    .if-not = { $about ->
       *[you] sinulle ei ole tuotu kotiin kuulokojetta eikä sen tarvikkeita
        [other] hänelle ei ole tuotu kotiin kuulokojetta eikä sen tarvikkeita
      }
    .search = kuulolaite, kuulovika, kuulokojeparistot, huonokuuloinen, kuuro, korvakappale, paristot, westlog, kotiinkuljetus, kotiintoimitus

service-psychotherapy = Psykoterapia tai muu keskusteluapu
    .hint = { $about ->
       *[you] Laske mukaan myös yksi käynti, pelkkä lähete tai lapsesi terapia.
        [other] Laske mukaan myös yksi käynti, pelkkä lähete tai lasten terapia, jos hänellä on lapsia.
      }
    .because = { $about ->
       *[you] olet käynyt terapiassa tai saanut lähetteen terapiaan
        [other] hän on käynyt terapiassa tai saanut lähetteen terapiaan
      }
    .if-not = { $about ->
       *[you] et ole käynyt terapiassa etkä saanut lähetettä terapiaan
        [other] hän ei ole käynyt terapiassa eikä saanut lähetettä terapiaan
      }
    .search = vastaamo, vaastamo, tietomurto, terapia, kela, kelaterapia, kuntoutuspsykoterapia, pariterapia, nettiterapia, mielenterveys, masennus, ahdistus, uupumus, psykologi, psykiatri, kallonkutistaja, apu, lähete

service-health-and-social-services = Terveysasema, sosiaalipalvelut tai muu julkinen hoito
    .hint = Laske mukaan esimerkiksi sairaala, neuvola ja vammaispalvelut. HUSin sairaalat ja hammashoito ovat omina kohtinaan.
    .because = { $about ->
       *[you] olet käyttänyt julkisia terveyspalveluja tai sosiaalipalveluja
        [other] hän on käyttänyt julkisia terveyspalveluja tai sosiaalipalveluja
      }
    .if-not = { $about ->
       *[you] et ole käyttänyt julkisia terveyspalveluja tai sosiaalipalveluja
        [other] hän ei ole käyttänyt julkisia terveyspalveluja tai sosiaalipalveluja
      }
    .search = terveyskeskus, arvauskeskus, lääkäri, sairaala, neuvola, sosiaalitoimisto, sossu, sosiaalityöntekijä, lastensuojelu, vammaispalvelu, hyvinvointialue, kymsote, eksote, potilastiedot, urkinta, lähete, keskussairaala, yliopistosairaala, yliopistollinen, tays, tyks, kys, oys, mänttä, terveyskeskuksen, päivystys, vastaanotto, pohde, pohteen, ekhva, hyvaks, satasairaala, ylinen

service-hus-hospital-care = Sairaalahoito HUSissa (Helsinki ja Uusimaa)
    .hint = { $about ->
       *[you] Laske mukaan myös poliklinikka, päivystys, lapsesi hoito ja työ HUSissa.
        [other] Laske mukaan myös poliklinikka, päivystys, hänen mahdollisten lastensa hoito ja työ HUSissa.
      }
    .because = { $about ->
       *[you] olet ollut hoidossa tai töissä HUSissa
        [other] hän on ollut hoidossa tai töissä HUSissa
      }
    .if-not = { $about ->
       *[you] et ole ollut hoidossa etkä töissä HUSissa
        [other] hän ei ole ollut hoidossa eikä töissä HUSissa
      }
    .search = sairaala, hyks, meilahti, jorvi, peijas, töölö, tornisairaala, siltasairaala, naistenklinikka, kätilöopisto, lastensairaala, poliklinikka, leikkaus, päivystys, erikoissairaanhoito, urkinta

service-dental-care = Julkinen hammashoito
    .hint = { $about ->
       *[you] Laske mukaan myös lapsesi hammashoito. Yksityistä hammaslääkäriä ei lasketa.
        [other] Laske mukaan myös lasten hammashoito, jos hänellä on lapsia. Yksityistä hammaslääkäriä ei lasketa.
      }
    .because = { $about ->
       *[you] olet käynyt julkisessa hammashoidossa
        [other] hän on käynyt julkisessa hammashoidossa
      }
    .if-not = { $about ->
       *[you] et ole käynyt julkisessa hammashoidossa
        [other] hän ei ole käynyt julkisessa hammashoidossa
      }
    .search = hampaat, hammaslääkäri, suuhygienisti, suun terveydenhuolto, oikomishoito, hammasraudat, hammassärky, reikä, paikkaus, tekarit, urkinta, korso, vierumäki

service-home-care = Kotihoito tai muu julkinen apu kotona
    .hint = Laske mukaan myös kotisairaanhoito ja hoito, joka on jo päättynyt.
    .because = { $about ->
       *[you] olet saanut kotihoitoa
        [other] hän on saanut kotihoitoa
      }
    .if-not = { $about ->
       *[you] et ole saanut kotihoitoa
        [other] hän ei ole saanut kotihoitoa
      }
    .search = kotisairaanhoito, kotipalvelu, kotiapu, kodinhoitaja, lähihoitaja, kotikäynti, vanhuspalvelut, turvapuhelin, ateriapalvelu, omahäme, forssa, urkinta, eksote, pohde

service-care-home = Hoivakoti tai muu hoitoyksikkö
    .hint = Laske mukaan myös palvelutalo, lyhyt hoitojakso ja työ siellä.
    .because = { $about ->
       *[you] olet ollut hoivakodissa tai muussa hoitoyksikössä
        [other] hän on ollut hoivakodissa tai muussa hoitoyksikössä
      }
    .if-not = { $about ->
       *[you] et ole ollut hoivakodissa etkä muussa hoitoyksikössä
        [other] hän ei ole ollut hoivakodissa eikä muussa hoitoyksikössä
      }
    .search = hoitokoti, vanhainkoti, kunnalliskoti, palvelutalo, palveluasuminen, ryhmäkoti, hoitolaitos, asumisyksikkö, vuodeosasto, jaksohoito, puuppola, jyväskylä, ylinen, ylöjärvi, kehitysvamma

service-covid-isolation = Päätös koronaeristyksestä tai karanteenista
    .hint = { $about ->
       *[you] Laske mukaan myös lapsesi saama päätös.
        [other] Laske mukaan myös lasten saama päätös, jos hänellä on lapsia.
      }
    .because = { $about ->
       *[you] olet saanut päätöksen koronaeristyksestä tai karanteenista
        [other] hän on saanut päätöksen koronaeristyksestä tai karanteenista
      }
    .if-not = { $about ->
       *[you] et ole saanut päätöstä koronaeristyksestä tai karanteenista
        [other] hän ei ole saanut päätöstä koronaeristyksestä tai karanteenista
      }
    .search = korona, covid-19, koronaeristys, eristyspäätös, karanteenipäätös, tartunta, tartunnanjäljitys, altistuminen, muistitikku, kirppis, akaa, urjala, koronapäätös

service-school-or-daycare = Koulu, päiväkoti tai opinnot
    .hint = { $about ->
       *[you] Laske mukaan omasi ja lapsesi, myös yksityinen koulu, kotiopetus ja työ päiväkodissa.
        [other] Laske mukaan myös yksityinen koulu, kotiopetus ja työ päiväkodissa. Jos hänellä on lapsia, laske mukaan myös heidän koulunsa.
      }
    .because = { $about ->
       *[you] sinä tai lapsesi olette olleet koulussa tai päiväkodissa tai opiskelleet
        [other] hän tai hänen lapsensa on ollut koulussa tai päiväkodissa tai opiskellut
      }
    .if-not = { $about ->
       *[you] sinä ja lapsesi ette ole olleet koulussa ettekä päiväkodissa ettekä opiskelleet
        [other] hän ja hänen lapsensa eivät ole olleet koulussa eivätkä päiväkodissa eivätkä opiskelleet
      }
    .search = peruskoulu, yläkoulu, esikoulu, eskari, päivähoito, tarha, varhaiskasvatus, lukio, ammattikoulu, amis, kotiopetus, wilma, oppilas, opiskelija, lapsi, onkilahti, lastentarha, työväenopisto, stadin ammattiopisto, mattila, lempäälä, harju, vierumäki, kaerla

service-savonia = Opinnot tai työ Savonia-ammattikorkeakoulussa
    .hint = Laske mukaan myös opinnot ja työt vuosien takaa.
    .because = { $about ->
       *[you] olet opiskellut tai ollut töissä Savoniassa
        [other] hän on opiskellut tai ollut töissä Savoniassa
      }
    .if-not = { $about ->
       *[you] et ole opiskellut etkä ollut töissä Savoniassa
        [other] hän ei ole opiskellut eikä ollut töissä Savoniassa
      }
    .search = amk, kuopio, iisalmi, varkaus, opiskelija, opettaja, lehtori, tutkinto

service-matriculation-certificate = Ylioppilastodistuksen jäljennöksen tilaus
    .hint = Laske mukaan myös koesuorituksen kopio, joka tilattiin Ylioppilastutkintolautakunnalta.
    .because = { $about ->
       *[you] olet tilannut Ylioppilastutkintolautakunnalta todistusjäljennöksen tai kopion
        [other] hän on tilannut Ylioppilastutkintolautakunnalta todistusjäljennöksen tai kopion
      }
    .if-not = { $about ->
       *[you] et ole tilannut Ylioppilastutkintolautakunnalta todistusjäljennöstä tai kopiota
        [other] hän ei ole tilannut Ylioppilastutkintolautakunnalta todistusjäljennöstä tai kopiota
      }
    .search = ytl, ylioppilastutkinto, yo-todistus, ylioppilaskirjoitukset, yo-kirjoitukset, lakki, kadonnut todistus, koepaperi, lukio, ylioppilastodistus, kopio, abi

service-helsinki-job = Työ tai työnhaku Helsingin kaupungilla
    .hint = Laske mukaan kaikki kaupungin työt, myös sijaisuudet.
    .because = { $about ->
       *[you] olet ollut töissä Helsingin kaupungilla tai hakenut sinne töihin
        [other] hän on ollut töissä Helsingin kaupungilla tai hakenut sinne töihin
      }
    .if-not = { $about ->
       *[you] et ole ollut töissä Helsingin kaupungilla etkä hakenut sinne töihin
        [other] hän ei ole ollut töissä Helsingin kaupungilla eikä hakenut sinne töihin
      }
    .search = helsinki, kaupunki, stadi, töissä, duuni, työpaikka, työntekijä, virka, sijainen, sijaisuus, keikkatyö, seure, työhakemus, kesätyö, opettaja, harjoittelija

service-valio = Työ Valiossa tai maidonhankintaosuuskunnassa, tai eläke Valion Eläkekassasta
    .hint = Myös vuosien takaiset työt ja Valion tytäryhtiöt lasketaan.
    .because = { $about ->
       *[you] olet ollut töissä Valiossa tai maidonhankintaosuuskunnassa tai saanut etuutta Valion Eläkekassasta
        [other] hän on ollut töissä Valiossa tai maidonhankintaosuuskunnassa tai saanut etuutta Valion Eläkekassasta
      }
    .if-not = { $about ->
       *[you] et ole ollut töissä Valiossa tai maidonhankintaosuuskunnassa etkä saanut etuutta Valion Eläkekassasta
        [other] hän ei ole ollut töissä Valiossa tai maidonhankintaosuuskunnassa eikä saanut etuutta Valion Eläkekassasta
      }
    .search = meijeri, maito, osuusmeijeri, maitoauto, eläkekassa, kesätyö, vincit, työntekijä, töissä

service-kuopio-job = Työ Kuopion kaupungilla
    .hint = Laske mukaan myös sijaisuudet ja työt ennen vuotta 2023.
    .because = { $about ->
       *[you] olet ollut töissä Kuopion kaupungilla
        [other] hän on ollut töissä Kuopion kaupungilla
      }
    .if-not = { $about ->
       *[you] et ole ollut töissä Kuopion kaupungilla
        [other] hän ei ole ollut töissä Kuopion kaupungilla
      }
    .search = kuopio, työntekijä, hoitaja, lähihoitaja, sairaanhoitaja, lääkäri, sosiaalityöntekijä, päiväkoti, varhaiskasvatus, lastenhoitaja, sijainen, monetra, excel, töissä

service-lapland-job = Työ Lapin yliopistossa, Lapin AMKissa tai REDUssa
    .hint = Tammikuussa 2024 tai aiemmin. Myös yhteistyökumppanit lasketaan.
    .because = { $about ->
       *[you] olet ollut töissä Lapin yliopistossa, Lapin AMKissa tai REDUssa tammikuussa 2024 tai aiemmin
        [other] hän on ollut töissä Lapin yliopistossa, Lapin AMKissa tai REDUssa tammikuussa 2024 tai aiemmin
      }
    .if-not = { $about ->
       *[you] et ole ollut töissä Lapin yliopistossa, Lapin AMKissa tai REDUssa tammikuussa 2024 tai aiemmin
        [other] hän ei ole ollut töissä Lapin yliopistossa, Lapin AMKissa tai REDUssa tammikuussa 2024 tai aiemmin
      }
    .search = rovaniemi, kemi, tornio, ammattikorkeakoulu, lapin korkeakoulukonserni, luc, koulutuskuntayhtymä, ammattiopisto, opettaja, tutkija, tuntiopettaja, töissä

service-eilakaisla = Vuokratyö tai työnhaku Eilakaislan kautta
    .hint = Tammikuussa 2021 tai aiemmin. Myös yksittäiset keikat lasketaan.
    .because = { $about ->
       *[you] olet tehnyt vuokratyötä tai hakenut töitä Eilakaislan kautta
        [other] hän on tehnyt vuokratyötä tai hakenut töitä Eilakaislan kautta
      }
    .if-not = { $about ->
       *[you] et ole tehnyt vuokratyötä etkä hakenut töitä Eilakaislan kautta
        [other] hän ei ole tehnyt vuokratyötä eikä hakenut töitä Eilakaislan kautta
      }
    .search = eila kaisla, kaislanet, henkilöstöpalvelu, vuokrafirma, keikkatyö, keikka, työhakemus, cv, töissä, henkilöstövuokraus

service-sarastia = Palkka-asiat Sarastian verkkopalvelussa
    .hint = { $about ->
       *[you] Laske mukaan, jos ilmoitit siellä palkanmaksun tietoja maaliskuussa 2021 tai aiemmin.
        [other] Laske mukaan, jos hän ilmoitti siellä palkanmaksun tietoja maaliskuussa 2021 tai aiemmin.
      }
    .because = { $about ->
       *[you] olet hoitanut palkka-asioitasi Sarastian verkkopalvelussa maaliskuussa 2021 tai aiemmin
        [other] hän on hoitanut palkka-asioitaan Sarastian verkkopalvelussa maaliskuussa 2021 tai aiemmin
      }
    .if-not = { $about ->
       *[you] et ole hoitanut palkka-asioitasi Sarastian verkkopalvelussa maaliskuussa 2021 tai aiemmin
        [other] hän ei ole hoitanut palkka-asioitaan Sarastian verkkopalvelussa maaliskuussa 2021 tai aiemmin
      }
    .search = palkka, palkanlaskenta, palkanmaksu, tilinumero, kunta, kuntayhtymä, verokortti, asiakaspalvelu, palkkalaskelma, työnantaja

service-stt = Työ uutistoimisto STT:llä tai sen tekstiviestipalvelu
    .hint = Heinäkuussa 2022 tai aiemmin. Myös STT:n muut palvelut lasketaan.
    .because = { $about ->
       *[you] olet ollut töissä STT:llä tai käyttänyt sen palveluja
        [other] hän on ollut töissä STT:llä tai käyttänyt sen palveluja
      }
    .if-not = { $about ->
       *[you] et ole ollut töissä STT:llä etkä käyttänyt sen palveluja
        [other] hän ei ole ollut töissä STT:llä eikä käyttänyt sen palveluja
      }
    .search = suomen tietotoimisto, lehtikuva, uutiset, toimittaja, kuvaaja, tekstari, sms, media, töissä

service-sweden-job = Työ Ruotsissa (kunta, region, korkeakoulu tai yritys)
    .hint = Elokuussa 2025 tai aiemmin. Yrityksistä on nimetty esimerkiksi Volvo ja SAS.
    .because = { $about ->
       *[you] olet ollut töissä Ruotsissa elokuussa 2025 tai aiemmin
        [other] hän on ollut töissä Ruotsissa elokuussa 2025 tai aiemmin
      }
    .if-not = { $about ->
       *[you] et ole ollut töissä Ruotsissa elokuussa 2025 tai aiemmin
        [other] hän ei ole ollut töissä Ruotsissa elokuussa 2025 tai aiemmin
      }
    .search = ruotsi, tukholma, göteborg, haaparanta, luulaja, uumaja, region, kommun, miljödata, adato, sairaala, gkn, töissä, volvo, sas

service-vastaamo-job = Työ psykoterapiakeskus Vastaamossa
    .hint = Myös lyhyt työ lasketaan.
    .because = { $about ->
       *[you] olet työskennellyt Vastaamossa
        [other] hän on työskennellyt Vastaamossa
      }
    .if-not = { $about ->
       *[you] et ole työskennellyt Vastaamossa
        [other] hän ei ole työskennellyt Vastaamossa
      }
    .search = terapeutti, psykologi, psykiatri, työntekijä, henkilökunta, töissä

service-supplies-contact-job = Hoitoalan työ yhteyshenkilönä Essityyn (Tena) tai Rocheen
    .hint = Tapaus koskee työssä käytettyjä yhteystietoja.
    .because = { $about ->
       *[you] olit työssäsi yhteyshenkilö Essityyn tai Rocheen
        [other] hän oli työssään yhteyshenkilö Essityyn tai Rocheen
      }
    .if-not = { $about ->
       *[you] et ollut työssäsi yhteyshenkilö Essityyn tai Rocheen
        [other] hän ei ollut työssään yhteyshenkilö Essityyn tai Rocheen
      }
    .search = työntekijä, henkilökunta, hoitaja, töissä, tilaukset, tarvikkeet, tena, westlog, pohde

service-university-pharmacy-shop = Yliopiston Apteekin verkkokauppa
    .hint = Myös pelkkä tuotteiden katselu lasketaan. Käyntiä apteekissa ei lasketa.
    .because = { $about ->
       *[you] olet käynyt Yliopiston Apteekin verkkokaupassa
        [other] hän on käynyt Yliopiston Apteekin verkkokaupassa
      }
    .if-not = { $about ->
       *[you] et ole käynyt Yliopiston Apteekin verkkokaupassa
        [other] hän ei ole käynyt Yliopiston Apteekin verkkokaupassa
      }
    .search = apteekki, yliopistonapteekki, verkkoapteekki, nettiapteekki, nettikauppa, lääke, resepti, itsehoito, evästeet, seuranta, google, meta, facebook, ya.fi

service-vehicle = { $about ->
   *[you] Autosi tai muu ajoneuvosi vuonna 2024
    [other] Hänen autonsa tai muu ajoneuvonsa vuonna 2024
  }
    .hint = Omistajana tai haltijana. Myös myyty auto lasketaan, ja auto, jonka omistaa rahoitusyhtiö.
    .because = { $about ->
       *[you] olit ajoneuvon omistaja tai haltija vuonna 2024
        [other] hän oli ajoneuvon omistaja tai haltija vuonna 2024
      }
    .if-not = { $about ->
       *[you] et ollut ajoneuvon omistaja etkä haltija vuonna 2024
        [other] hän ei ollut ajoneuvon omistaja eikä haltija vuonna 2024
      }
    .search = auto, abc-123, leasing, pakettiauto, rekisterikilpi, rekisterinumero, rekisteriote, ajoneuvorekisteri, traficom, trafi, kilpi, haltija, moottoripyörä, mopo, perävaunu, peräkärry, rekka, asuntoauto

service-bank-codes = Verkkopankkitunnukset (S-Pankki tai Aktia)
    .hint = Vuosilta 2022 ja 2023. Myös lopetetut tunnukset lasketaan.
    .because = { $about ->
       *[you] sinulla on ollut S-Pankin tai Aktian verkkopankkitunnukset
        [other] hänellä on ollut S-Pankin tai Aktian verkkopankkitunnukset
      }
    .if-not = { $about ->
       *[you] sinulla ei ole ollut S-Pankin eikä Aktian verkkopankkitunnuksia
        [other] hänellä ei ole ollut S-Pankin eikä Aktian verkkopankkitunnuksia
      }
    .search = pankki, tili, s-mobiili, s-ryhmä, nettipankki, mobiilipankki, pankkitunnukset, tunnistautuminen

service-kela-papers = Kelan palvelupisteeseen jätetyt paperit (Forssa, Tikkurila tai Vihti)
    .hint = Esimerkiksi hakemus tai liite, tiskille tai postilaatikkoon.
    .because = { $about ->
       *[you] olet jättänyt papereita Kelan palvelupisteeseen
        [other] hän on jättänyt papereita Kelan palvelupisteeseen
      }
    .if-not = { $about ->
       *[you] et ole jättänyt papereita Kelan palvelupisteeseen
        [other] hän ei ole jättänyt papereita Kelan palvelupisteeseen
      }
    .search = kela, hakemus, liite, toimeentulotuki, asumistuki, työttömyys, kansaneläkelaitos, etuus, posti, paketti, postilaatikko

service-facebook = Facebook-tili
    .hint = Laske mukaan myös vanha tili, jota ei enää käytetä.
    .because = { $about ->
       *[you] sinulla on tai on ollut Facebook-tili
        [other] hänellä on tai on ollut Facebook-tili
      }
    .if-not = { $about ->
       *[you] sinulla ei ole ollut Facebook-tiliä
        [other] hänellä ei ole ollut Facebook-tiliä
      }
    .search = fb, face, naamakirja, meta, some, messenger, profiili, puhelinnumero

service-finnair-plus = Finnair Plus -jäsenyys
    .hint = Laske mukaan myös jäsenyys, jota ei enää käytetä.
    .because = { $about ->
       *[you] olet tai olet ollut Finnair Plus -jäsen
        [other] hän on tai on ollut Finnair Plus -jäsen
      }
    .if-not = { $about ->
       *[you] et ole ollut Finnair Plus -jäsen
        [other] hän ei ole ollut Finnair Plus -jäsen
      }
    .search = finskin plussa, lento, lentopisteet, avios, lentoyhtiö, kanta-asiakas, lentomatka, sita, oneworld, plussakortti

service-ticketmaster = Liput Ticketmasterista (ennen Lippupalvelu)
    .hint = Laske mukaan myös ostos, joka jäi kesken.
    .because = { $about ->
       *[you] olet ostanut tai yrittänyt ostaa lippuja Ticketmasterista
        [other] hän on ostanut tai yrittänyt ostaa lippuja Ticketmasterista
      }
    .if-not = { $about ->
       *[you] et ole ostanut etkä yrittänyt ostaa lippuja Ticketmasterista
        [other] hän ei ole ostanut eikä yrittänyt ostaa lippuja Ticketmasterista
      }
    .search = lippu, keikka, konsertti, festarit, tapahtuma, lippukauppa, live nation, inbenta, snowflake
