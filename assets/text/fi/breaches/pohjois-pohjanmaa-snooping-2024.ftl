# Asiakastietojen kertominen ja luvaton katselu Pohteessa: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-pohjois-pohjanmaa-snooping-2024 = Sosiaali- ja terveyspalvelut (Pohde, 2024)
    .what = Pohteen entisen työntekijän epäillään kertoneen asiakkaiden tietoja sivullisille. Lisäksi hänen epäillään katsoneen 13 asiakkaan tietoja ilman oikeutta. Pohde on Pohjois-Pohjanmaan hyvinvointialue.
    .status = Pohde pyysi poliisia tutkimaan asian. Uusin lähteemme on heinäkuulta 2024.
    .told = Pohde, tietojen kertominen tai luvaton katselu
    .because = { $about ->
       *[you] sinulle on kerrottu, että Pohteen entisen työntekijän tapaus koskee sinua
        [other] organisaatio on kertonut, että Pohteen entisen työntekijän tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Pohteen entisen työntekijän tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Pohteen entisen työntekijän tapaus koskee häntä
      }
    .unknown = Emme tiedä, mitä kunkin tietoja epäillään kerrotun tai katsotun ja kuinka monesta kerrotun. Emme tiedä, mihin tutkinta johti. Kysy Pohteelta.

change-pohjois-pohjanmaa-snooping-2024-added = Lisättiin listalle.

group-pohjois-pohjanmaa-snooping-2024-clients = Ihmiset, jotka ovat käyttäneet Pohteen sosiaali- ja terveyspalveluja

claim-pohjois-pohjanmaa-snooping-2024-people = asiakkaat, joiden tietoja epäillään katsotun ilman oikeutta
claim-pohjois-pohjanmaa-snooping-2024-announced = Pohde kertoi epäilystä julkisesti.
claim-pohjois-pohjanmaa-snooping-2024-told-outsiders = Epäilyn mukaan tietoja kerrottiin sivullisille asiakkaista, joihin työntekijällä oli asiakassuhde.
claim-pohjois-pohjanmaa-snooping-2024-contacted = Pohde on ollut yhteydessä asiakkaisiin, joista epäillään kerrotun. Se ottaa henkilökohtaisesti yhteyttä myös niihin, joiden tietoja katsottiin.
claim-pohjois-pohjanmaa-snooping-2024-no-need = Asiakkaiden ei tarvitse olla yhteydessä Pohteeseen.
claim-pohjois-pohjanmaa-snooping-2024-police = Pohde teki tutkintapyynnön poliisille ja ilmoituksen tietosuojavaltuutetulle.
