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
    .search = vaippa, vaippahousut, housuvaippa, aikuisten, side, siteet, pissasuoja, virtsankarkailu, inkontinenssi, pidätyskyvyttömyys, tena lady men pants, essity, westlog, hoitotarvikejakelu, hoitotarvikepalvelu, kotiinkuljetus, kotiintoimitus, blöja, katetri

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
    .search = diabetes, sokeritauti, verensokerimittari, glukoosimittari, sensori, testiliuskat, lansetit, kynäneulat, insuliini, insuliinipumppu, roche, accu-chek, akku, westlog, hoitotarvikkeet, hoitotarvikejakelu, kotiinkuljetus

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
        [other] Laske mukaan myös yksi käynti, pelkkä lähete tai hänen mahdollisten lastensa terapia.
      }
    .because = { $about ->
       *[you] olet käynyt terapiassa tai saanut sinne lähetteen
        [other] hän on käynyt terapiassa tai saanut sinne lähetteen
      }
    .if-not = { $about ->
       *[you] et ole käynyt terapiassa etkä saanut sinne lähetettä
        [other] hän ei ole käynyt terapiassa eikä saanut sinne lähetettä
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
    .search = terveyskeskus, arvauskeskus, lääkäri, sairaala, neuvola, sosiaalitoimisto, sossu, sosiaalityöntekijä, lastensuojelu, vammaispalvelu, hyvinvointialue, kymsote, eksote, potilastiedot, urkinta, lähete, keskussairaala, yliopistosairaala, yliopistollinen, tays, tyks, kys, oys

service-hus-hospital-care = Sairaalahoito HUSissa (Helsinki ja Uusimaa)
    .hint = { $about ->
       *[you] Laske mukaan myös poliklinikka, päivystys ja lapsesi hoito.
        [other] Laske mukaan myös poliklinikka, päivystys ja hänen mahdollisten lastensa hoito.
      }
    .because = { $about ->
       *[you] olet ollut hoidossa HUSissa
        [other] hän on ollut hoidossa HUSissa
      }
    .if-not = { $about ->
       *[you] et ole ollut hoidossa HUSissa
        [other] hän ei ole ollut hoidossa HUSissa
      }
    .search = sairaala, hyks, meilahti, jorvi, peijas, töölö, tornisairaala, siltasairaala, naistenklinikka, kätilöopisto, lastensairaala, poliklinikka, leikkaus, päivystys, erikoissairaanhoito, urkinta

service-dental-care = Julkinen hammashoito
    .hint = { $about ->
       *[you] Laske mukaan myös lapsesi hammashoito. Yksityistä hammaslääkäriä ei lasketa.
        [other] Laske mukaan myös hänen mahdollisten lastensa hammashoito. Yksityistä hammaslääkäriä ei lasketa.
      }
    .because = { $about ->
       *[you] olet käynyt julkisessa hammashoidossa
        [other] hän on käynyt julkisessa hammashoidossa
      }
    .if-not = { $about ->
       *[you] et ole käynyt julkisessa hammashoidossa
        [other] hän ei ole käynyt julkisessa hammashoidossa
      }
    .search = hampaat, hammaslääkäri, suuhygienisti, suun terveydenhuolto, oikomishoito, hammasraudat, hammassärky, reikä, paikkaus, tekarit, urkinta

service-home-care = Kotihoito tai muu hyvinvointialueen apu kotona
    .hint = Laske mukaan myös kotisairaanhoito ja hoito, joka on jo päättynyt.
    .because = { $about ->
       *[you] olet saanut kotihoitoa
        [other] hän on saanut kotihoitoa
      }
    .if-not = { $about ->
       *[you] et ole saanut kotihoitoa
        [other] hän ei ole saanut kotihoitoa
      }
    .search = kotisairaanhoito, kotipalvelu, kotiapu, kodinhoitaja, lähihoitaja, kotikäynti, vanhuspalvelut, turvapuhelin, ateriapalvelu, omahäme, forssa, urkinta

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
    .search = hoitokoti, vanhainkoti, kunnalliskoti, palvelutalo, palveluasuminen, ryhmäkoti, hoitolaitos, asumisyksikkö, vuodeosasto, jaksohoito, puuppola, jyväskylä

service-covid-isolation = Päätös koronaeristyksestä tai karanteenista
    .hint = { $about ->
       *[you] Laske mukaan myös lapsesi saama päätös.
        [other] Laske mukaan myös hänen mahdollisten lastensa saama päätös.
      }
    .because = { $about ->
       *[you] olet saanut päätöksen koronaeristyksestä tai karanteenista
        [other] hän on saanut päätöksen koronaeristyksestä tai karanteenista
      }
    .if-not = { $about ->
       *[you] et ole saanut päätöstä koronaeristyksestä tai karanteenista
        [other] hän ei ole saanut päätöstä koronaeristyksestä tai karanteenista
      }
    .search = korona, covid-19, koronaeristys, eristyspäätös, karanteenipäätös, tartunta, tartunnanjäljitys, altistuminen, muistitikku, kirppis, akaa, urjala

service-school-or-daycare = Koulu, päiväkoti tai opinnot
    .hint = { $about ->
       *[you] Laske mukaan omasi ja lapsesi, myös yksityinen koulu ja kotiopetus.
        [other] Laske mukaan hänen omansa ja hänen mahdollisten lastensa, myös yksityinen koulu ja kotiopetus.
      }
    .because = { $about ->
       *[you] sinä tai lapsesi olette olleet koulussa, päiväkodissa tai opinnoissa
        [other] hän tai hänen lapsensa on ollut koulussa, päiväkodissa tai opinnoissa
      }
    .if-not = { $about ->
       *[you] sinä ja lapsesi ette ole olleet koulussa, päiväkodissa tai opinnoissa
        [other] hän ja hänen lapsensa eivät ole olleet koulussa, päiväkodissa tai opinnoissa
      }
    .search = peruskoulu, yläkoulu, esikoulu, eskari, päivähoito, tarha, varhaiskasvatus, lukio, ammattikoulu, amis, kotiopetus, wilma, oppilas, opiskelija, lapsi, onkilahti, lastentarha, työväenopisto, stadin ammattiopisto

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
    .search = meijeri, maito, osuusmeijeri, maitoauto, eläkekassa, kesätyö, vincit, työntekijä

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
    .search = apteekki, yliopistonapteekki, verkkoapteekki, nettiapteekki, nettikauppa, lääke, resepti, itsehoito, evästeet, seuranta, google, meta, facebook

service-vehicle = { $about ->
   *[you] Ajoneuvo omistuksessasi tai hallinnassasi vuonna 2024
    [other] Ajoneuvo hänen omistuksessaan tai hallinnassaan vuonna 2024
  }
    .hint = Myös myyty auto lasketaan, ja auto, jonka omistaa rahoitusyhtiö.
    .because = { $about ->
       *[you] omistit tai hallitsit ajoneuvoa vuonna 2024
        [other] hän omisti tai hallitsi ajoneuvoa vuonna 2024
      }
    .if-not = { $about ->
       *[you] et omistanut etkä hallinnut ajoneuvoa vuonna 2024
        [other] hän ei omistanut eikä hallinnut ajoneuvoa vuonna 2024
      }
    .search = auto, leasing, pakettiauto, rekisterikilpi, rekisterinumero, rekisteriote, ajoneuvorekisteri, traficom, trafi, kilpi, haltija

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

service-kela-papers = Papereita jätetty Kelan palvelupisteeseen Forssassa, Tikkurilassa tai Vihdissä
    .hint = Esimerkiksi hakemus tai liite, tiskille tai postilaatikkoon.
    .because = { $about ->
       *[you] olet jättänyt papereita Kelan palvelupisteeseen
        [other] hän on jättänyt papereita Kelan palvelupisteeseen
      }
    .if-not = { $about ->
       *[you] et ole jättänyt papereita Kelan palvelupisteeseen
        [other] hän ei ole jättänyt papereita Kelan palvelupisteeseen
      }
    .search = kela, hakemus, liite, toimeentulotuki, asumistuki, työttömyys, kansaneläkelaitos, etuus, posti, paketti
