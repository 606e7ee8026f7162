# Kymenlaakson tietojen luvaton katselu: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-kymenlaakso-snooping-2025 = Sosiaali- ja terveyspalvelut (Kymenlaakson hyvinvointialue, 2025)
    .what = Kymenlaakson hyvinvointialueen työntekijä katsoi asiakkaiden tietoja ilman perustetta. Katselu alkoi syyskuussa 2023 ja päättyi syyskuussa 2025.
    .status = Emme ole löytäneet tästä tapauksesta uudempaa tietoa kuin hyvinvointialueen ilmoitus 16. lokakuuta 2025.
    .told = Kymenlaakson hyvinvointialue, tietojen luvaton katselu (syksy 2025)
    .because = sinulle on kerrottu, että tietojen luvaton katselu Kymenlaakson hyvinvointialueella koskee sinua
    .if-not = sinulle ei ole kerrottu, että tietojen luvaton katselu Kymenlaakson hyvinvointialueella koskee sinua
    .unknown = Lähteet eivät luettele kaikkia henkilötietoja, joita työntekijä katsoi. Emme tiedä, miten tapauksen selvittäminen päättyi. Emme myöskään tunne kaikkia alueen tapauksia. Kysy hyvinvointialueelta, mitä juuri sinun tietojasi katsottiin.

change-kymenlaakso-snooping-2025-added = Lisättiin luetteloon.

group-kymenlaakso-snooping-2025-clients = Kymenlaakson hyvinvointialueen asiakkaat

claim-kymenlaakso-snooping-2025-people = asiakkaat, joiden tietoja työntekijä katsoi
claim-kymenlaakso-snooping-2025-began = Työntekijä alkoi katsoa asiakkaiden tietoja ilman perustetta.
claim-kymenlaakso-snooping-2025-ended = Tietojen luvaton katselu päättyi.
claim-kymenlaakso-snooping-2025-told = Kymenlaakson hyvinvointialue kertoi tapauksesta.
claim-kymenlaakso-snooping-2025-letters = Hyvinvointialue kertoo asiasta kirjeellä niille, joita se koskee.
claim-kymenlaakso-snooping-2025-records = Työntekijä katsoi henkilötietoja, sosiaalihuollon tietoja ja terveystietoja.
