# HUSin tietojen luvaton katselu: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-hus-snooping-2023 = Sairaalahoito (HUS, 2023)
    .what = HUS epäilee, että sen työntekijät katsoivat ihmisten tietoja ilman työhön liittyvää syytä. Tapaukset tulivat julki huhtikuun ja syyskuun 2023 välillä. Suurin tapaus koski lähes 1 000 ihmistä.
    .status = Emme ole löytäneet tietoa siitä, onko tietoja käytetty väärin. Uusin lähteemme on syyskuulta 2023.
    .told = HUS, tietojen luvaton katselu
    .because = sinulle on kerrottu, että HUSin tietojen luvaton katselu koskee sinua
    .if-not = sinulle ei ole kerrottu, että HUSin tietojen luvaton katselu koskee sinua
    .unknown = Emme tiedä, mitä henkilötietoja kussakin tapauksessa katsottiin tai miltä ajalta katselut ovat. Emme myöskään tiedä, miten tapaukset päättyivät. Kysy HUSilta, mitä juuri sinun tietojasi katsottiin.
    .differ = Suurempi luku kattaa kaikki tapaukset, pienempi vain niistä suurimman.

change-hus-snooping-2023-added = Lisättiin luetteloon.

group-hus-snooping-2023-patients = Ihmiset, jotka ovat olleet hoidossa HUSissa

claim-hus-snooping-2023-people-all = ihmiset, joiden tietoja HUSin ilmoitusten mukaan katsottiin luvatta
claim-hus-snooping-2023-people-largest = ihmiset, joita suurin tapaus koskee
claim-hus-snooping-2023-told-april = HUS kertoi julkisesti, että sen työntekijän epäillään katsoneen tietoja luvatta.
claim-hus-snooping-2023-told-august = HUS kertoi, että kolmen työntekijän epäillään katsoneen tietoja luvatta.
claim-hus-snooping-2023-log-requests = Epäilyt tulivat ilmi, kun potilaat ja henkilökunta pyysivät lokitietojaan.
claim-hus-snooping-2023-authority-notices = HUS on ilmoittanut tapauksista tietosuojavaltuutetun toimistolle.
claim-hus-snooping-2023-who = Tapaukset koskevat potilaita, henkilökuntaa ja myös ulkopuolisia ihmisiä.
claim-hus-snooping-2023-letter = HUS kertoo asiasta kirjeellä niille, joita se koskee.
