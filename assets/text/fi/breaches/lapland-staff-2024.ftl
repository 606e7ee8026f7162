# Palkkatiedot kolmen oppilaitoksen hakemistoissa: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-lapland-staff-2024 = Työ oppilaitoksessa (Lapin yliopisto, Lapin AMK ja REDU, 2024)
    .what = Palvelimien käyttöoikeudet olivat väärin. Siksi oppilaitosten työntekijöillä ja opiskelijoilla oli pääsy hakemistoihin, joissa oli palkkatietoja ja muita henkilötietoja. Virhe huomattiin 10. tammikuuta 2024. Kyse ei ollut tietomurrosta.
    .status = Oppilaitokset sanoivat 16. tammikuuta 2024, etteivät ne tiedä kenenkään käsitelleen tietoja luvatta.
    .told = Lapin yliopisto, Lapin AMK tai REDU, pääsy palkkatietoihin
    .because = { $about ->
       *[you] sinulle on kerrottu, että Lapin oppilaitosten palkkatietojen tapaus koskee sinua
        [other] organisaatio on kertonut, että Lapin oppilaitosten palkkatietojen tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Lapin oppilaitosten palkkatietojen tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Lapin oppilaitosten palkkatietojen tapaus koskee häntä
      }
    .unknown = Emme tiedä, kuinka kauan käyttöoikeudet olivat väärin. Ilmoitus ei kerro, mitä muita henkilötietoja hakemistoissa oli. Se ei kerro myöskään, olivatko siellä kaikkien tiedot.

change-lapland-staff-2024-added = Lisättiin listalle.

group-lapland-staff-2024-staff = Ihmiset, jotka työskentelivät Lapin yliopistossa, Lapin AMKissa tai REDUssa

claim-lapland-staff-2024-found = Väärät käyttöoikeudet huomattiin.
claim-lapland-staff-2024-announced = Oppilaitokset kertoivat asiasta julkisesti.
claim-lapland-staff-2024-whose = Hakemistoissa oli nykyisten ja entisten työntekijöiden ja joidenkin kumppanien palkkatietoja ja muita henkilötietoja.
claim-lapland-staff-2024-who-could = Tietoihin pääsi vain kirjautunut käyttäjä. Hänen oli tiedettävä hakemistosta tai etsittävä tarkoituksella avoimia hakemistoja.
claim-lapland-staff-2024-not-known = Tiedossa ei ole, että tietoja olisi käsitelty luvatta. Haittaa ei todennäköisesti ole aiheutunut.
claim-lapland-staff-2024-corrected = Käyttöoikeudet korjattiin heti, ja asiasta ilmoitettiin valvovalle viranomaiselle.
