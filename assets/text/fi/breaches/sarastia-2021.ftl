# Sarastian asiakaspalvelusivuston tapaus maaliskuussa 2021: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-sarastia-2021 = Palkka-asiat Sarastian verkkopalvelussa (Sarastia, 2021)
    .what = Sarastia huomasi 3. maaliskuuta 2021, että sen asiakaspalvelusivustolle oli ehkä murtauduttu. Sivustolla ihmiset ilmoittivat palkanmaksuun tarvittavia tietoja.
    .status = Sarastia kertoi ottaneensa yhteyttä niihin asiakkaisiin, joita epäily koskee. Emme tiedä, onko joku käyttänyt tietoja väärin.
    .told = Sarastia tai työnantaja, Sarastian asiakaspalvelusivusto
    .because = { $about ->
       *[you] sinulle on kerrottu, että Sarastian asiakaspalvelusivuston tapaus koskee sinua
        [other] organisaatio on kertonut, että Sarastian asiakaspalvelusivuston tapaus koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Sarastian asiakaspalvelusivuston tapaus koskee sinua
        [other] organisaatio ei ole kertonut, että Sarastian asiakaspalvelusivuston tapaus koskee häntä
      }
    .unknown = Sarastia puhui epäilystä. Emme tiedä, vietiinkö tietoja ja keiden. Emme tiedä myöskään, minkä työnantajien työntekijöitä asia koskee.

change-sarastia-2021-added = Lisättiin listalle.

group-sarastia-2021-users = Ihmiset, jotka hoitivat palkka-asioitaan Sarastian verkkopalvelussa

claim-sarastia-2021-people = ihmiset 90 organisaatiosta, joita murto koski
claim-sarastia-2021-noticed = Sarastia huomasi tietoturvaloukkauksen.
claim-sarastia-2021-days = Murto voi koskea niitä, jotka asioivat palvelussa 28. helmikuuta – 3. maaliskuuta 2021. Kyse on palkanmaksun tiedoista, kuten identiteetti-, osoite- ja pankkitiedoista.
claim-sarastia-2021-attachments = Se voi koskea muitakin, jotka lähettivät palvelussa liitetiedostoja.
claim-sarastia-2021-own-systems = Sivustoa piti yllä ulkopuolinen yritys. Epäily ei koskenut Sarastian omia järjestelmiä.
claim-sarastia-2021-contacted = Sarastia otti yhteyttä niihin asiakkaisiin, joita epäily koskee, ja avasi tukipuhelimen.
