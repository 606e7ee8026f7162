# Helsingin kasvatuksen ja koulutuksen tietomurto: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-helsinki-education-2024 = Koulut, varhaiskasvatus ja työ (Helsingin kaupunki, 2024)
    .what = Joku murtautui Helsingin kaupungin kasvatuksen ja koulutuksen tietoverkkoon. Murto huomattiin 30. huhtikuuta 2024. Tietoverkossa oli tietoja lapsista, huoltajista, opiskelijoista ja kaupungin työntekijöistä.
    .status = Tutkintaryhmä arvioi 17. kesäkuuta 2025, että murto koski noin 300 000 ihmistä. Kesäkuussa 2024 kaupunki ei tiennyt väärinkäytöksistä, emmekä ole löytäneet uudempaa tietoa.
    .told = Helsingin kaupungin kasvatuksen ja koulutuksen tietomurto
    .because = { $about ->
       *[you] sinulle on kerrottu, että Helsingin kaupungin tietomurto koskee sinua
        [other] organisaatio on kertonut, että Helsingin kaupungin tietomurto koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että Helsingin kaupungin tietomurto koskee sinua
        [other] organisaatio ei ole kertonut, että Helsingin kaupungin tietomurto koskee häntä
      }
    .unknown = Emme tiedä, mitä tiedostoja ja miltä vuosilta murtautuja kopioi, emmekä ole löytäneet tietosuojavaltuutetun päätöstä. Kaikkia ihmisiä ei ehkä pystytä yksilöimään, joten kirjeen puuttuminen ei kerro mitään.
    .differ = Luvut eroavat, koska osa kattaa vain oppijat ja osa kaikki ihmiset, ja samoja ihmisiä oli laskettu useaan kertaan.

change-helsinki-education-2024-added = Lisättiin listalle.
change-helsinki-education-2024-everybody = Nyt tässä lukee, että murto voi koskea kaikkia toimialan asiakkaita, ja yksityinen päivähoito, kerhot ja yksityiset oppilaitokset lisättiin.

group-helsinki-education-2024-compulsory-age = Vuosina 2005–2018 syntyneet lapset, jotka asuivat Helsingissä, ja heidän huoltajansa
group-helsinki-education-2024-daycare = Perheet, joiden lapsi oli Helsingin kaupungin varhaiskasvatuksessa
group-helsinki-education-2024-students = Ihmiset, jotka opiskelivat Helsingin kaupungin kouluissa tai oppilaitoksissa, ja heidän huoltajansa
group-helsinki-education-2024-private-or-club = Helsingin yksityisen päivähoidon ja kerhojen perheet ja yksityisten lukioiden ja ammattioppilaitosten opiskelijat
group-helsinki-education-2024-staff = Helsingin kaupungin työntekijät
group-helsinki-education-2024-substitutes = Ihmiset, jotka olivat Helsingin kaupungilla sijaisina
group-helsinki-education-2024-applicants = Ihmiset, jotka hakivat työtä Helsingin kaupungilta

claim-helsinki-education-2024-people-learners-first = lapset, oppilaat, opiskelijat ja huoltajat pahimmassa tapauksessa
claim-helsinki-education-2024-people-learners-second = lapset, oppilaat ja opiskelijat, joita murto voi koskea, ilman huoltajia
claim-helsinki-education-2024-people-learners-july = lapset, oppilaat ja opiskelijat, joita murto voi koskea, ilman huoltajia
claim-helsinki-education-2024-people-staff = kaupungin työntekijät, joiden tietoihin murtautuja pääsi
claim-helsinki-education-2024-people-everybody = kaikki ihmiset, joiden tietoja vuoti tutkintaryhmän silloisen tiedon mukaan
claim-helsinki-education-2024-people-report = kaikki ihmiset, joita murto koski, tutkintaryhmän loppuselostuksen arvion mukaan
claim-helsinki-education-2024-found = Kaupunki sai tiedon tietomurrosta.
claim-helsinki-education-2024-notified = Kaupunki ilmoitti tietomurrosta tietosuojavaltuutetun toimistolle.
claim-helsinki-education-2024-public = Kaupunki kertoi tietomurrosta julkisesti.
claim-helsinki-education-2024-wider = Kaupunki kertoi, että murto voi koskea kaikkia oppivelvollisuusikäisiä helsinkiläisiä.
claim-helsinki-education-2024-statement = Kaupunki antoi tietosuojavaltuutetulle tarkemman selvityksen tiedoista ja ihmisten määrästä.
claim-helsinki-education-2024-report = Tutkintaryhmä luovutti tutkintaselostuksensa valtioneuvostolle.
claim-helsinki-education-2024-server = Murron mahdollisti vanhentunut etäyhteyspalvelin, joka on poistettu käytöstä.
claim-helsinki-education-2024-police = Poliisi tutki tapausta törkeänä tietomurtona.
claim-helsinki-education-2024-no-misuse = Kaupungin tiedossa ei ollut tietojen väärinkäyttöä.
claim-helsinki-education-2024-public-notice = Kaikkia ihmisiä, joita murto koskee, ei ehkä pystytä yksilöimään, joten kaupunki julkaisi yleisen ilmoituksen.
claim-helsinki-education-2024-other-schools = Murto voi koskea myös yksityistä varhaiskasvatusta ja yksityisiä kouluja ja oppilaitoksia.
claim-helsinki-education-2024-everybody-may = Murto voi koskea kaikkia kasvatuksen ja koulutuksen toimialan asiakkaita.
claim-helsinki-education-2024-other-groups = Murto voi koskea myös oppisopimusopiskelijoita, Arbiksen asiakkaita, varhaiskasvatuksen kerhojen perheitä ja Santahaminan päiväkodin, leikkipuiston ja koulun asiakkaita.
claim-helsinki-education-2024-partners = Murto voi koskea myös sijaisia, työnhakijoita ja kaupungin yhteistyökumppaneita.
claim-helsinki-education-2024-protected-register = Oppivelvollisuusikäisten rekisterissä ei ollut turvakiellon saaneiden osoitteita.
claim-helsinki-education-2024-protected-elsewhere = Kaupunki ei voi sulkea pois sitä, että murtautuja sai turvakiellon saaneiden tietoja muualta.
claim-helsinki-education-2024-amount-unknown = Ei tiedetä, kuinka suuri osa verkkolevyn eli yhteisen tallennustilan tiedoista on vuotanut.
