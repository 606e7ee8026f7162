# Taulukko Kuopion sosiaali- ja terveysalan työntekijöistä: mitä tapahtui, ketä se koskee ja kuka on sanonut mitä.

breach-kuopio-health-staff-2022 = Työ sosiaali- ja terveysalalla (Kuopion kaupunki, 2022)
    .what = Sähköpostin liitteenä oli vahingossa Excel-taulukko, jossa oli sosiaali- ja terveysalan työntekijöiden tietoja. Viesti meni syyskuussa 2022 yli sadalle muulle kaupungin työntekijälle. Kyse ei ollut tietomurrosta.
    .status = Apulaistietosuojavaltuutettu sanoi syyskuussa 2022, että tiedot jäivät työntekijöiden keskuuteen. Emme tiedä, onko joku käyttänyt tietoja väärin.
    .told = Kuopion kaupunki, taulukko sosiaali- ja terveysalan työntekijöistä
    .because = { $about ->
       *[you] sinulle on kerrottu, että taulukko Kuopion sosiaali- ja terveysalan työntekijöistä koskee sinua
        [other] organisaatio on kertonut, että taulukko Kuopion sosiaali- ja terveysalan työntekijöistä koskee häntä
      }
    .if-not = { $about ->
       *[you] sinulle ei ole kerrottu, että taulukko Kuopion sosiaali- ja terveysalan työntekijöistä koskee sinua
        [other] organisaatio ei ole kertonut, että taulukko Kuopion sosiaali- ja terveysalan työntekijöistä koskee häntä
      }
    .unknown = Lähteet puhuvat henkilötiedoista ja työsuhteen tiedoista, mutta eivät luettele niitä. Siksi emme tiedä, oliko taulukossa henkilötunnuksia. Emme tiedä myöskään, keiden tietoja siinä tarkasti oli.

change-kuopio-health-staff-2022-added = Lisättiin listalle.

group-kuopio-health-staff-2022-health-social-staff = Ihmiset, jotka työskentelivät Kuopion kaupungin sosiaali- tai terveysalalla

claim-kuopio-health-staff-2022-people = työntekijät, joiden tietoja taulukossa oli
claim-kuopio-health-staff-2022-sent = Taulukko meni sähköpostilla yli sadalle kaupungin työntekijälle.
claim-kuopio-health-staff-2022-stayed = Kyse oli inhimillisestä virheestä. Viestiä jaettiin työyhteisössä, eikä se levinnyt ulkopuolisille.
claim-kuopio-health-staff-2022-notified = Kaupunki on ilmoittanut asiasta tietosuojavaltuutetun toimistoon.
claim-kuopio-health-staff-2022-requests = Noin sata ihmistä oli pyytänyt nähdä omat tietonsa taulukossa.
claim-kuopio-health-staff-2022-no-log = Liitetiedostosta ei jää merkintää siitä, kuka sen on saanut. Kaupunki lupasi selvittää asian.
claim-kuopio-health-staff-2022-damages = Vahingonkorvausta saattoi hakea perusturvan ja terveydenhuollon kirjaamosta.
