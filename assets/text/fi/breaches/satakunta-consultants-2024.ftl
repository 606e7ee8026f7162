# Konsultit näkivät potilastietoja Satakunnassa: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-satakunta-consultants-2024 = Terveysasemat (Satakunnan hyvinvointialue, 2024)
    .what = Konsulttiyrityksen konsultit näkivät Satakunnan hyvinvointialueen potilastietoja. Tapaus koskee osaa yhdeksän terveysaseman asiakkaista. Asemat ovat Pohjois-Pori, Itä-Pori, Kankaanpää, Huittinen, Kokemäki, Harjavalta, Nakkila, Säkylä ja Eura.
    .status = Satakunnan hyvinvointialue ilmoitti asiasta tietosuojavaltuutetulle 22. helmikuuta 2024. Se kertoi asiasta maaliskuussa 2024.
    .told = Satakunnan hyvinvointialue, konsultit ja terveysasemien potilastiedot
    .because = sinulle on kerrottu, että Satakunnan terveysasemien tapaus koskee sinua
    .if-not = sinulle ei ole kerrottu, että Satakunnan terveysasemien tapaus koskee sinua
    .unknown = Emme tiedä, kuinka monen asiakkaan tietoja konsultit näkivät. Kaikesta katselusta ei jäänyt merkintää lokitietoihin. Lokitiedot ovat luettelo siitä, kuka on katsonut tietoja.

change-satakunta-consultants-2024-added = Lisättiin luetteloon.

group-satakunta-consultants-2024-health-station-clients = Ihmiset, jotka asioivat terveysasemalla tai muussa julkisessa palvelussa Satakunnassa

claim-satakunta-consultants-2024-notice = Satakunnan hyvinvointialue ilmoitti asiasta tietosuojavaltuutetulle.
claim-satakunta-consultants-2024-announced = Satakunnan hyvinvointialue kertoi asiasta.
claim-satakunta-consultants-2024-stations = Tapaus koskee osaa Pohjois-Porin, Itä-Porin, Kankaanpään, Huittisten, Kokemäen, Harjavallan, Nakkilan, Säkylän ja Euran terveysasemien asiakkaista.
claim-satakunta-consultants-2024-not-logged = Kaikesta katselusta ei jäänyt merkintää lokitietoihin.
