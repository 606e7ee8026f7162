# Eksoten asiakirjat lokakuussa 2019: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-etela-karjala-documents-2019 = Sosiaali- ja terveyspalvelujen asiakirjat (Eksote, Etelä-Karjala, 2019)
    .what = Eksote oli Etelä-Karjalan hyvinvointialueen edeltäjä. Lokakuussa 2019 selvisi, että ulkopuoliset pääsivät sen asiakirjajärjestelmään. Siellä oli hallinnon asiakirjoja, esimerkiksi muutoksenhakuja sosiaalihuollon päätöksiin.
    .status = Eksote kertoi asiasta marraskuussa 2019. Se ilmoitti ottavansa ihmisiin yhteyttä kirjeellä.
    .told = Eksote tai Etelä-Karjalan hyvinvointialue, asiakirjat vuonna 2019
    .because = sinulle on kerrottu, että Eksoten asiakirjojen tapaus koskee sinua
    .if-not = sinulle ei ole kerrottu, että Eksoten asiakirjojen tapaus koskee sinua
    .unknown = Emme tiedä, ketkä ovat lukeneet asiakirjoja. Lähde mainitsee asiakirjoista vain esimerkkejä.

change-etela-karjala-documents-2019-added = Lisättiin luetteloon.

group-etela-karjala-documents-2019-clients = Ihmiset, jotka käyttivät julkisia sosiaali- ja terveyspalveluja Etelä-Karjalassa

claim-etela-karjala-documents-2019-people-clients = asiakkaat, joita asiakirjat koskivat
claim-etela-karjala-documents-2019-open-system = Selvisi, että asiakirjajärjestelmä oli auki ulkopuolisille.
claim-etela-karjala-documents-2019-announced = Eksote kertoi asiasta.
claim-etela-karjala-documents-2019-documents = Tapaus koskee noin 800 asiakirjaa.
claim-etela-karjala-documents-2019-letters = Eksote ilmoitti ottavansa ihmisiin yhteyttä kirjeellä.
