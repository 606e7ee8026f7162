# Palvelut: millä sanoilla ne tarjotaan, perustellaan ja löydetään haulla.

service-group-care-supplies = Kotiin tuodut hoitotarvikkeet ja laitteet
service-group-care = Hoito ja terapia
service-group-schools-and-work = Koulu, opinnot ja työ
service-group-other = Muut palvelut

service-incontinence-supplies = Kotiin tuodut hoitotarvikkeet, esimerkiksi suojat (Tena)
    .hint = Laske mukaan myös hoivakotiin tuodut. Diabetestarvikkeet ovat omana kohtanaan.
    .because = sinulle on tuotu kotiin suojia tai muita hoitotarvikkeita
    .if-not = sinulle ei ole tuotu kotiin suojia eikä muita hoitotarvikkeita
    .search = vaippa, vaippahousut, housuvaippa, aikuisten, side, siteet, pissasuoja, virtsankarkailu, inkontinenssi, pidätyskyvyttömyys, tena lady men pants, essity, westlog, hoitotarvikejakelu, hoitotarvikepalvelu, kotiinkuljetus, kotiintoimitus, blöja, katetri

service-diabetes-supplies = Kotiin tuodut diabetestarvikkeet, esimerkiksi mittarit ja liuskat
    .hint = Laske mukaan myös paketit, jotka otit vastaan toiselle.
    .because = sinulle on tuotu kotiin diabetestarvikkeita
    .if-not = sinulle ei ole tuotu kotiin diabetestarvikkeita
    .search = diabetes, sokeritauti, verensokerimittari, glukoosimittari, sensori, testiliuskat, lansetit, kynäneulat, insuliini, insuliinipumppu, roche, accu-chek, akku, westlog, hoitotarvikkeet, hoitotarvikejakelu, kotiinkuljetus

service-hearing-aids = Kotiin tuotu kuulokoje tai sen tarvikkeet
    .hint = Tarvikkeita ovat esimerkiksi kuulokojeen paristot.
    .because = sinulle on tuotu kotiin kuulokoje tai sen tarvikkeita
    .if-not = sinulle ei ole tuotu kotiin kuulokojetta eikä sen tarvikkeita
    .search = kuulolaite, kuulovika, kuulokojeparistot, huonokuuloinen, kuuro, korvakappale, paristot, westlog, kotiinkuljetus, kotiintoimitus

service-psychotherapy = Psykoterapia tai muu keskusteluapu
    .hint = Laske mukaan myös yksi käynti, pelkkä lähete tai lapsesi terapia.
    .because = olet käynyt terapiassa tai saanut sinne lähetteen
    .if-not = et ole käynyt terapiassa etkä saanut sinne lähetettä
    .search = vastaamo, vaastamo, tietomurto, terapia, kela, kelaterapia, kuntoutuspsykoterapia, pariterapia, nettiterapia, mielenterveys, masennus, ahdistus, uupumus, psykologi, psykiatri, kallonkutistaja, apu, lähete

service-health-and-social-services = Terveysasema, sosiaalipalvelut tai muu julkinen hoito
    .hint = Laske mukaan esimerkiksi sairaala, neuvola ja vammaispalvelut. HUSin sairaalat ja hammashoito ovat omina kohtinaan.
    .because = olet käyttänyt julkisia terveyspalveluja tai sosiaalipalveluja
    .if-not = et ole käyttänyt julkisia terveyspalveluja tai sosiaalipalveluja
    .search = terveyskeskus, arvauskeskus, lääkäri, sairaala, neuvola, sosiaalitoimisto, sossu, sosiaalityöntekijä, lastensuojelu, vammaispalvelu, hyvinvointialue, kymsote, eksote, potilastiedot, urkinta, lähete, keskussairaala, yliopistosairaala, yliopistollinen, tays, tyks, kys, oys

service-hus-hospital-care = Sairaalahoito HUSissa (Helsinki ja Uusimaa)
    .hint = Laske mukaan myös poliklinikka, päivystys ja lapsesi hoito.
    .because = olet ollut hoidossa HUSissa
    .if-not = et ole ollut hoidossa HUSissa
    .search = sairaala, hyks, meilahti, jorvi, peijas, töölö, tornisairaala, siltasairaala, naistenklinikka, kätilöopisto, lastensairaala, poliklinikka, leikkaus, päivystys, erikoissairaanhoito, urkinta

service-dental-care = Julkinen hammashoito
    .hint = Laske mukaan myös lapsesi hammashoito. Yksityistä hammaslääkäriä ei lasketa.
    .because = olet käynyt julkisessa hammashoidossa
    .if-not = et ole käynyt julkisessa hammashoidossa
    .search = hampaat, hammaslääkäri, suuhygienisti, suun terveydenhuolto, oikomishoito, hammasraudat, hammassärky, reikä, paikkaus, tekarit, urkinta

service-home-care = Kotihoito tai muu hyvinvointialueen apu kotona
    .hint = Laske mukaan myös kotisairaanhoito ja hoito, joka on jo päättynyt.
    .because = olet saanut kotihoitoa
    .if-not = et ole saanut kotihoitoa
    .search = kotisairaanhoito, kotipalvelu, kotiapu, kodinhoitaja, lähihoitaja, kotikäynti, vanhuspalvelut, turvapuhelin, ateriapalvelu, omahäme, forssa, urkinta

service-care-home = Hoivakoti tai muu hoitoyksikkö
    .hint = Laske mukaan myös palvelutalo, lyhyt hoitojakso ja työ siellä.
    .because = olet ollut hoivakodissa tai muussa hoitoyksikössä
    .if-not = et ole ollut hoivakodissa etkä muussa hoitoyksikössä
    .search = hoitokoti, vanhainkoti, kunnalliskoti, palvelutalo, palveluasuminen, ryhmäkoti, hoitolaitos, asumisyksikkö, vuodeosasto, jaksohoito, puuppola, jyväskylä

service-covid-isolation = Päätös koronaeristyksestä tai karanteenista
    .hint = Laske mukaan myös lapsesi saama päätös.
    .because = olet saanut päätöksen koronaeristyksestä tai karanteenista
    .if-not = et ole saanut päätöstä koronaeristyksestä tai karanteenista
    .search = korona, covid-19, koronaeristys, eristyspäätös, karanteenipäätös, tartunta, tartunnanjäljitys, altistuminen, muistitikku, kirppis, akaa, urjala

service-school-or-daycare = Koulu, päiväkoti tai opinnot
    .hint = Laske mukaan omasi ja lapsesi, myös yksityinen koulu ja kotiopetus.
    .because = sinä tai lapsesi olette olleet koulussa, päiväkodissa tai opinnoissa
    .if-not = sinä ja lapsesi ette ole olleet koulussa, päiväkodissa tai opinnoissa
    .search = peruskoulu, yläkoulu, esikoulu, eskari, päivähoito, tarha, varhaiskasvatus, lukio, ammattikoulu, amis, kotiopetus, wilma, oppilas, opiskelija, lapsi, onkilahti, lastentarha, työväenopisto, stadin ammattiopisto

service-savonia = Opinnot tai työ Savonia-ammattikorkeakoulussa
    .hint = Laske mukaan myös opinnot ja työt vuosien takaa.
    .because = olet opiskellut tai ollut töissä Savoniassa
    .if-not = et ole opiskellut etkä ollut töissä Savoniassa
    .search = amk, kuopio, iisalmi, varkaus, opiskelija, opettaja, lehtori, tutkinto

service-helsinki-job = Työ tai työnhaku Helsingin kaupungilla
    .hint = Laske mukaan kaikki kaupungin työt, myös sijaisuudet.
    .because = olet ollut töissä Helsingin kaupungilla tai hakenut sinne töihin
    .if-not = et ole ollut töissä Helsingin kaupungilla etkä hakenut sinne töihin
    .search = helsinki, kaupunki, stadi, töissä, duuni, työpaikka, työntekijä, virka, sijainen, sijaisuus, keikkatyö, seure, työhakemus, kesätyö, opettaja, harjoittelija

service-university-pharmacy-shop = Yliopiston Apteekin verkkokauppa
    .hint = Myös pelkkä tuotteiden katselu lasketaan. Käyntiä apteekissa ei lasketa.
    .because = olet käynyt Yliopiston Apteekin verkkokaupassa
    .if-not = et ole käynyt Yliopiston Apteekin verkkokaupassa
    .search = apteekki, yliopistonapteekki, verkkoapteekki, nettiapteekki, nettikauppa, lääke, resepti, itsehoito, evästeet, seuranta, google, meta, facebook
