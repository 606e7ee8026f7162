# S-Pankin tunnistautumisen virhe vuonna 2022: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-s-pankki-2022 = Verkkopankki ja tunnistautuminen (S-Pankki, 2022)
    .what = S-Pankin tunnistautumisessa oli virhe 20. huhtikuuta – 5. elokuuta 2022. Sen takia verkkopankkiin ja muihin palveluihin pystyi kirjautumaan toisen asiakkaan tunnuksilla. Rikolliset käyttivät virhettä hyväkseen.
    .status = Osalta asiakkaista vietiin rahaa. S-Pankki on kertonut korvanneensa välittömät vahingot. Uusin päivätty lähteemme on syyskuulta 2025.
    .told = S-Pankki, tunnistautumisen virhe
    .because = { $about ->
       *[you] sinulle on kerrottu, että S-Pankin tunnistautumisen virhe koskee sinua
        [other] organisaatio on kertonut, että S-Pankin tunnistautumisen virhe koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että S-Pankin tunnistautumisen virhe koskee sinua
        [other] organisaatio ei ole kertonut, että S-Pankin tunnistautumisen virhe koskee häntä
      }
    .unknown = Emme tiedä, kuinka monen tietoja joku ulkopuolinen näki: arviot poikkeavat paljon toisistaan. S-Pankki kertoi vuonna 2022 ottaneensa yhteyttä muutamaan sataan ihmiseen. Emme tiedä, onko kaikille kerrottu. Kysy S-Pankilta, kirjautuiko joku nimelläsi.
    .differ = Avance kirjoittaa päätöksestä, Demokraatti väärinkäytöksistä. Kumpikaan ei kerro, miten luku on laskettu.

change-s-pankki-2022-added = Lisättiin listalle.
change-s-pankki-2022-ombudsman = Lisättiin tietosuojavaltuutetun toimiston tiedote syyskuulta 2022.

group-s-pankki-2022-customers = Ihmiset, joilla oli S-Pankin verkkopankkitunnukset huhti–elokuussa 2022

claim-s-pankki-2022-people-avance = asiakkaat, joihin virhe vaikutti
claim-s-pankki-2022-people-press = ihmiset, joihin tapaus vaikutti
claim-s-pankki-2022-began = Pankin tietojärjestelmään tuli ohjelmointivirhe.
claim-s-pankki-2022-ended = Ohjelmointivirhe poistui tietojärjestelmästä.
claim-s-pankki-2022-reported = S-Pankki ilmoitti asiasta tietosuojavaltuutetun toimistolle.
claim-s-pankki-2022-announced = S-Pankki kertoi häiriöstä julkisesti.
claim-s-pankki-2022-decided = S-Pankki sai 1,8 miljoonan euron seuraamusmaksun ja huomautuksen.
claim-s-pankki-2022-as-another = Verkkopankkiin ja vahvaa tunnistamista vaativiin palveluihin pystyi kirjautumaan toisen asiakkaan tunnuksilla.
claim-s-pankki-2022-proportion = Osa asiakkaista joutui tietoturvaloukkauksen kohteeksi. Virhe vaikutti käytännössä merkittävään osaan pankin asiakkaista.
claim-s-pankki-2022-several-hundred = Häiriö koski useita satoja asiakkaita, ja vain harvan varoja käytettiin oikeudettomasti.
claim-s-pankki-2022-misused = Virhettä käytettiin väärin, esimerkiksi luvattomiin maksuihin ja kirjautumiseen muiden yritysten verkkopalveluihin.
claim-s-pankki-2022-told-by-bank = S-Pankki ilmoitti muutaman sadan asiakkaan joutuneen tietoturvaloukkauksen kohteeksi. Se kertoi ottaneensa heihin yhteyttä.
claim-s-pankki-2022-crimes = Poliisi tutki 53:a maksuvälinepetosta ja noin 150:tä tietomurtoa.
claim-s-pankki-2022-contacted = S-Pankki on ollut tai on lähipäivinä yhteydessä kaikkiin, joihin rikokset kohdistuivat. Myös poliisi ottaa heihin yhteyttä.
claim-s-pankki-2022-compensated = Pankki on korvannut asiakkailleen välittömät vahingot.
claim-s-pankki-2022-appeal = Pankki on valittanut Finanssivalvonnan seuraamusmaksusta hallinto-oikeuteen.
