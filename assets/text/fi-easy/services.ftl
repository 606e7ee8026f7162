# Palvelut selkeällä suomella.

service-incontinence-supplies =
    .hint = Laske mukaan myös hoivakotiin tuodut. Diabeteksen tarvikkeet ovat omana kohtanaan.

service-diabetes-supplies = Kotiin tuodut diabeteksen tarvikkeet, esimerkiksi mittarit ja liuskat
    .because = { $about ->
       *[you] sinulle on tuotu kotiin diabeteksen tarvikkeita
        [other] hänelle on tuotu kotiin diabeteksen tarvikkeita
      }
    .if-not = { $about ->
       *[you] sinulle ei ole tuotu kotiin diabeteksen tarvikkeita
        [other] hänelle ei ole tuotu kotiin diabeteksen tarvikkeita
      }

service-psychotherapy =
    .hint = { $about ->
       *[you] Laske mukaan myös yksi käynti, pelkkä lähete tai lapsesi terapia.
        [other] Laske mukaan myös yksi käynti tai pelkkä lähete. Jos hänellä on lapsia, laske mukaan myös heidän terapiansa.
      }

service-health-and-social-services =
    .because = { $about ->
       *[you] olet käyttänyt julkisia terveyspalveluja tai sosiaalialan palveluja
        [other] hän on käyttänyt julkisia terveyspalveluja tai sosiaalialan palveluja
      }
    .if-not = { $about ->
       *[you] et ole käyttänyt julkisia terveyspalveluja tai sosiaalialan palveluja
        [other] hän ei ole käyttänyt julkisia terveyspalveluja tai sosiaalialan palveluja
      }

service-hus-hospital-care =
    .hint = { $about ->
       *[you] Laske mukaan myös poliklinikka, päivystys, lapsesi hoito ja työ HUSissa.
        [other] Laske mukaan myös poliklinikka, päivystys ja työ HUSissa. Jos hänellä on lapsia, laske mukaan myös heidän hoitonsa.
      }

service-dental-care =
    .hint = { $about ->
       *[you] Laske mukaan myös lapsesi hammashoito. Älä laske mukaan yksityistä hammaslääkäriä.
        [other] Laske mukaan myös lasten hammashoito, jos hänellä on lapsia. Älä laske mukaan yksityistä hammaslääkäriä.
      }

service-covid-isolation = Päätös eristyksestä tai karanteenista koronan takia
    .because = { $about ->
       *[you] olet saanut päätöksen eristyksestä tai karanteenista koronan takia
        [other] hän on saanut päätöksen eristyksestä tai karanteenista koronan takia
      }
    .if-not = { $about ->
       *[you] et ole saanut päätöstä eristyksestä tai karanteenista koronan takia
        [other] hän ei ole saanut päätöstä eristyksestä tai karanteenista koronan takia
      }

service-school-or-daycare =
    .hint = { $about ->
       *[you] Laske mukaan omasi ja lapsesi. Laske mukaan myös yksityinen koulu, kotiopetus ja työ päiväkodissa.
        [other] Laske mukaan myös yksityinen koulu, kotiopetus ja työ päiväkodissa. Jos hänellä on lapsia, laske mukaan myös heidän koulunsa.
      }
    .because = { $about ->
       *[you] sinä tai lapsesi olette olleet koulussa tai päiväkodissa tai opiskelleet
        [other] hän tai hänen lapsensa on ollut koulussa, päiväkodissa tai opinnoissa
      }
    .if-not = { $about ->
       *[you] sinä ja lapsesi ette ole olleet koulussa, päiväkodissa tai opinnoissa
        [other] hän ja hänen lapsensa eivät ole olleet koulussa, päiväkodissa tai opinnoissa
      }

service-savonia = Opinnot tai työ Savoniassa (AMK)

service-matriculation-certificate = Ylioppilastodistuksen jäljennöksen eli kopion tilaus
    .hint = Laske mukaan myös koesuorituksen kopio Ylioppilastutkintolautakunnalta.
    .because = { $about ->
       *[you] olet tilannut Ylioppilastutkintolautakunnalta todistuksen jäljennöksen tai kopion
        [other] hän on tilannut Ylioppilastutkintolautakunnalta todistuksen jäljennöksen tai kopion
      }
    .if-not = { $about ->
       *[you] et ole tilannut Ylioppilastutkintolautakunnalta todistuksen jäljennöstä tai kopiota
        [other] hän ei ole tilannut Ylioppilastutkintolautakunnalta todistuksen jäljennöstä tai kopiota
      }

service-helsinki-job =
    .if-not = { $about ->
       *[you] et ole ollut Helsingin kaupungilla töissä etkä työnhakijana
        [other] hän ei ole ollut Helsingin kaupungilla töissä eikä työnhakijana
      }

service-valio = Työ Valiossa tai maito-osuuskunnassa, tai eläke Valion Eläkekassasta
    .hint = Laske mukaan myös työt vuosien takaa ja Valion tytäryhtiöt. Maito-osuuskunta hankkii maitoa.
    .because = { $about ->
       *[you] olet työskennellyt Valiossa tai maito-osuuskunnassa tai saanut etuutta Valion Eläkekassasta
        [other] hän työskenteli Valiossa tai maito-osuuskunnassa tai sai etuutta Valion Eläkekassasta
      }
    .if-not = { $about ->
       *[you] et työskennellyt Valiossa tai maito-osuuskunnassa etkä saanut etuutta Valion Eläkekassasta
        [other] hän ei työskennellyt Valiossa tai maito-osuuskunnassa eikä saanut etuutta Valion Eläkekassasta
      }

service-lapland-job =
    .hint = Tammikuussa 2024 tai aiemmin. Laske mukaan myös muu yhteistyö niiden kanssa.
    .because = { $about ->
       *[you] työskentelit Lapin yliopistossa, Lapin AMKissa tai REDUssa tammikuussa 2024 tai aiemmin
        [other] hän työskenteli Lapin yliopistossa, Lapin AMKissa tai REDUssa tammikuussa 2024 tai aiemmin
      }
    .if-not = { $about ->
       *[you] et työskennellyt Lapin yliopistossa, Lapin AMKissa tai REDUssa tammikuussa 2024 tai aiemmin
        [other] hän ei työskennellyt Lapin yliopistossa, Lapin AMKissa tai REDUssa tammikuussa 2024 tai aiemmin
      }

service-eilakaisla =
    .hint = Tammikuussa 2021 tai aiemmin. Laske mukaan myös yksittäiset keikat.

service-sarastia =
    .hint = { $about ->
       *[you] Ilmoititko siellä palkanmaksun tietoja maaliskuussa 2021 tai aiemmin? Laske se mukaan.
        [other] Ilmoittiko hän siellä palkanmaksun tietoja maaliskuussa 2021 tai aiemmin? Laske se mukaan.
      }
    .if-not = { $about ->
       *[you] et hoitanut palkka-asioitasi Sarastian verkkopalvelussa maaliskuussa 2021 tai aiemmin
        [other] hän ei hoitanut palkka-asioitaan Sarastian verkkopalvelussa maaliskuussa 2021 tai aiemmin
      }

service-stt = Työ uutistoimisto STT:llä tai sen tekstiviestit
    .hint = Heinäkuussa 2022 tai aiemmin. Laske mukaan myös STT:n muut palvelut.
    .if-not = { $about ->
       *[you] et ole työskennellyt STT:llä etkä käyttänyt sen palveluja
        [other] hän ei ole työskennellyt STT:llä eikä käyttänyt sen palveluja
      }

service-sweden-job =
    .hint = Elokuussa 2025 tai aiemmin. Yrityksistä tiedossa ovat esimerkiksi Volvo ja SAS.

service-vastaamo-job =
    .hint = Laske mukaan myös lyhyt työ.

service-supplies-contact-job =
    .hint = Tapaus koskee yhteystietoja, jotka olivat käytössä työssä.

service-university-pharmacy-shop =
    .hint = Laske mukaan myös pelkkä tuotteiden katselu. Älä laske mukaan käyntiä apteekissa.

service-vehicle =
    .hint = Omistajana tai haltijana. Haltija saa käyttää autoa, jonka toinen omistaa. Laske mukaan myös myyty auto. Laske mukaan myös auto, jonka omistaa rahoitusyhtiö.

service-bank-codes = Tunnukset verkkopankkiin (S-Pankki tai Aktia)
    .hint = Vuosilta 2022 ja 2023. Laske mukaan myös lopetetut tunnukset.
    .because = { $about ->
       *[you] sinulla on ollut tunnukset S-Pankin tai Aktian verkkopankkiin
        [other] hänellä on ollut tunnukset S-Pankin tai Aktian verkkopankkiin
      }
    .if-not = { $about ->
       *[you] sinulla ei ole ollut tunnuksia S-Pankin eikä Aktian verkkopankkiin
        [other] hänellä ei ole ollut tunnuksia S-Pankin eikä Aktian verkkopankkiin
      }

service-facebook =
    .hint = Laske mukaan myös vanha tili, joka ei enää ole käytössä.

service-finnair-plus =
    .hint = Laske mukaan myös jäsenyys, joka ei enää ole käytössä.
