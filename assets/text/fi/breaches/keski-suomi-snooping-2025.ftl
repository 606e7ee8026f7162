# Keski-Suomen tietojen luvaton katselu: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-keski-suomi-snooping-2025 = Sosiaali- ja terveyspalvelut (Keski-Suomen hyvinvointialue, 2025)
    .what = Keski-Suomen hyvinvointialueella oli kolme tapausta, joissa työntekijä katsoi tietoja ilman perustetta. Tiedot olivat asiakkaiden ja potilaiden tietoja. Tapaukset ovat vuosilta 2023–2025.
    .status = Emme ole löytäneet uudempaa tietoa kuin hyvinvointialueen ilmoitukset 24. syyskuuta ja 2. joulukuuta 2025.
    .told = Keski-Suomen hyvinvointialue, tietojen luvaton katselu
    .because = sinulle on kerrottu, että tietojen luvaton katselu Keski-Suomen hyvinvointialueella koskee sinua
    .if-not = sinulle ei ole kerrottu, että tietojen luvaton katselu Keski-Suomen hyvinvointialueella koskee sinua
    .unknown = Emme tiedä, saivatko kaikki asiasta kirjeen. Emme tiedä, mitä tietoja kustakin ihmisestä katsottiin. Emme myöskään tiedä, miten tapausten selvittäminen päättyi. Kysy hyvinvointialueelta, mitä juuri sinun tietojasi katsottiin.
    .differ = Luvut ovat kolmesta eri tapauksesta.

change-keski-suomi-snooping-2025-added = Lisättiin luetteloon.

group-keski-suomi-snooping-2025-clients = Keski-Suomen hyvinvointialueen asiakkaat ja potilaat

claim-keski-suomi-snooping-2025-people-first = ihmiset, joita ensimmäinen tapaus koskee
claim-keski-suomi-snooping-2025-people-second = ihmiset, joita toinen tapaus koskee
claim-keski-suomi-snooping-2025-people-third = ihmiset, joita kolmas tapaus koskee
claim-keski-suomi-snooping-2025-began = Työntekijä alkoi katsoa tietoja ilman perustetta.
claim-keski-suomi-snooping-2025-ended = Tietojen luvaton katselu päättyi.
claim-keski-suomi-snooping-2025-told-two = Keski-Suomen hyvinvointialue kertoi kahdesta tapauksesta.
claim-keski-suomi-snooping-2025-told-third = Keski-Suomen hyvinvointialue kertoi kolmannesta tapauksesta.
claim-keski-suomi-snooping-2025-records = Tapauksissa katsottiin henkilötunnuksia, sosiaalihuollon tietoja ja terveystietoja.
