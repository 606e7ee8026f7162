# Sarastian asiakaspalvelusivuston tapaus maaliskuussa 2021: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-sarastia-2021 = Palkka-asiat Sarastian verkkopalvelussa (Sarastia, 2021)
    .what = Joku tunkeutui Sarastian asiakaspalvelusivustolle. Sarastia sai siitä tiedon 3. maaliskuuta 2021. Sivustolla ihmiset ilmoittivat palkanmaksuun tarvittavia tietoja.
    .status = Sarastian mukaan tutkinta ei vahvistanut, että tietoja kopioitiin tai käytettiin väärin. Sitä ei voitu myöskään sulkea pois. Näin Sarastia kertoi maaliskuussa 2021.
    .told = Sarastia tai työnantaja, Sarastian asiakaspalvelusivusto
    .because = { $about ->
       *[you] sinulle on kerrottu, että Sarastian asiakaspalvelusivuston tapaus koskee sinua
        [other] organisaatio on kertonut, että Sarastian asiakaspalvelusivuston tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Sarastian asiakaspalvelusivuston tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Sarastian asiakaspalvelusivuston tapaus koskee häntä
      }
    .unknown = Emme tiedä, kopioitiinko tietoja ja keiden. Emme tiedä myöskään, minkä työnantajien työntekijöitä asia koskee.

change-sarastia-2021-added = Lisättiin listalle.
change-sarastia-2021-notice = Lisättiin Sarastian oma tiedote: sivustolle tunkeuduttiin.

group-sarastia-2021-users = Ihmiset, jotka hoitivat palkka-asioitaan Sarastian verkkopalvelussa

claim-sarastia-2021-people = ihmiset 90 organisaatiosta, joita murto koski
claim-sarastia-2021-noticed = Sarastia sai tiedon tietoturvaloukkauksesta.
claim-sarastia-2021-days = Loukkaus on voinut koskea niitä, jotka asioivat palvelussa 28. helmikuuta – 3. maaliskuuta 2021. Kyse on heidän identiteetti-, osoite- ja tilinumerotiedoistaan.
claim-sarastia-2021-attachments = Se on voinut koskea muitakin, jotka lähettivät palvelussa liitetiedostoja.
claim-sarastia-2021-way-in = Sivustolle tunkeuduttiin tietoturva-aukon kautta. Aukko syntyi ristiriitaisten käytäntöjen takia.
claim-sarastia-2021-copying = Tutkinta ei vahvistanut, että tietoja kopioitiin tai käytettiin väärin. Sitä ei voida myöskään sulkea pois.
claim-sarastia-2021-own-systems = Sivustoa piti yllä ulkopuolinen yritys. Epäily ei koskenut Sarastian omia järjestelmiä.
claim-sarastia-2021-contacted = Sarastia otti yhteyttä niihin asiakkaisiin, joita epäily koskee, ja avasi tukipuhelimen.
