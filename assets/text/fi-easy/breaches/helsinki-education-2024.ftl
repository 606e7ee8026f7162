# Helsingin kasvatuksen ja koulutuksen tietomurto selkeällä suomella.

breach-helsinki-education-2024 =
    .what = Joku murtautui Helsingin kaupungin kasvatuksen ja koulutuksen tietoverkkoon. Murto tuli ilmi 30. huhtikuuta 2024. Tietoverkossa oli tietoja lapsista, huoltajista, opiskelijoista ja kaupungin työntekijöistä.
    .status = Tutkintaryhmä antoi arvion 17. kesäkuuta 2025: murto koski noin 300 000 ihmistä. Kesäkuussa 2024 kaupunki ei tiennyt tietojen väärästä käytöstä. Emme ole löytäneet uudempaa tietoa.
    .because = { $about ->
       *[you] sait tiedon, että Helsingin kaupungin tietomurto koskee sinua
        [other] organisaatio on kertonut, että Helsingin kaupungin tietomurto koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Helsingin kaupungin tietomurto koskee sinua
        [other] organisaatio ei ole kertonut, että Helsingin kaupungin tietomurto koskee häntä
      }
    .unknown = Emme tiedä, mitä tiedostoja murtautuja kopioi. Emme tiedä, miltä vuosilta ne ovat. Emme ole löytäneet viranomaisen (tietosuojavaltuutetun) päätöstä. Kaupunki ei ehkä saa selville kaikkia ihmisiä. Siksi se ei kerro mitään, jos kirjettä ei tullut.
    .differ = Osa luvuista kattaa vain oppijat ja osa kaikki ihmiset. Samoja ihmisiä oli luvuissa useaan kertaan.

change-helsinki-education-2024-added = Lisäsimme tapauksen listalle.
change-helsinki-education-2024-everybody = Nyt tässä lukee, että murto voi koskea kaikkia toimialan asiakkaita. Lisäsimme yksityisen päivähoidon, kerhot ja yksityiset oppilaitokset.

group-helsinki-education-2024-compulsory-age = Lapset, jotka syntyivät 2005–2018 ja asuivat Helsingissä; heidän huoltajansa
group-helsinki-education-2024-students = Ihmiset, jotka opiskelivat Helsingin kaupungin kouluissa tai oppilaitoksissa; heidän huoltajansa
group-helsinki-education-2024-private-or-club = Perheet Helsingin yksityisessä päivähoidossa ja kerhoissa; opiskelijat yksityisissä lukioissa ja ammattikouluissa

claim-helsinki-education-2024-notified = Kaupunki ilmoitti tietomurrosta viranomaiselle (tietosuojavaltuutetun toimisto).
claim-helsinki-education-2024-wider = Kaupunki kertoi, että murto voi koskea kaikkia oppivelvollisia helsinkiläisiä.
claim-helsinki-education-2024-statement = Kaupunki antoi viranomaiselle (tietosuojavaltuutetulle) tarkemman selvityksen. Se kertoi tiedoista ja ihmisten määrästä.
claim-helsinki-education-2024-report = Tutkintaryhmä antoi selostuksensa hallitukselle (valtioneuvosto).
claim-helsinki-education-2024-server = Murron mahdollisti vanhentunut palvelin etäyhteyksiä varten. Se ei ole enää käytössä.
claim-helsinki-education-2024-no-misuse = Kaupungin tiedossa ei ollut, että joku olisi käyttänyt tietoja väärin.
claim-helsinki-education-2024-public-notice = Kaupunki ei ehkä saa selville kaikkia, joita murto koskee. Siksi se julkaisi yleisen ilmoituksen.
claim-helsinki-education-2024-other-schools = Murto voi koskea myös yksityistä päivähoitoa (varhaiskasvatus). Se voi koskea myös yksityisiä kouluja ja oppilaitoksia.
claim-helsinki-education-2024-other-groups = Murto voi koskea myös näitä: oppisopimuksen opiskelijat, Arbiksen asiakkaat ja varhaiskasvatuksen kerhojen perheet. Se voi koskea myös asiakkaita Santahaminan päiväkodissa, leikkipuistossa ja koulussa.
claim-helsinki-education-2024-partners = Murto voi koskea myös sijaisia, työnhakijoita ja kaupungin kumppaneita.
claim-helsinki-education-2024-protected-register = Oppivelvollisten rekisterissä ei ollut osoitteita ihmisistä, joilla on turvakielto. Turvakielto salaa osoitteen.
claim-helsinki-education-2024-protected-elsewhere = Murtautuja on voinut saada muualta tietoja ihmisistä, joilla on turvakielto. Kaupunki ei voi sulkea tätä pois.
claim-helsinki-education-2024-amount-unknown = Verkkolevy on yhteinen tallennustila. Ei ole tiedossa, kuinka suuri osa sen tiedoista on vuotanut.
