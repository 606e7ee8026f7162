# Taulukko Kuopion sosiaali- ja terveysalan työntekijöistä selkeällä suomella.

breach-kuopio-health-staff-2022 =
    .what = Sähköpostissa oli mukana vahingossa Excel-taulukko. Siinä oli sosiaali- ja terveysalan työntekijöiden tietoja. Viesti meni syyskuussa 2022 yli sadalle muulle kaupungin työntekijälle. Tämä ei ollut tietomurto.
    .status = Apulaistietosuojavaltuutettu valvoo tietosuojaa. Hän sanoi syyskuussa 2022, että tiedot jäivät työntekijöiden keskuuteen. Emme tiedä, onko joku käyttänyt tietoja väärin.
    .because = { $about ->
       *[you] sait tiedon, että Kuopion työntekijöiden Excel-taulukko koskee sinua
        [other] organisaatio on kertonut, että Kuopion työntekijöiden Excel-taulukko koskee häntä
      }
    .if-not = { $about ->
       *[you] et saanut tietoa, että Kuopion työntekijöiden Excel-taulukko koskee sinua
        [other] organisaatio ei ole kertonut, että Kuopion työntekijöiden Excel-taulukko koskee häntä
      }
    .unknown = Lähteet puhuvat henkilötiedoista ja työsuhteen tiedoista. Ne eivät luettele näitä tietoja. Siksi emme tiedä, oliko taulukossa henkilötunnuksia. Emme tiedä myöskään, keiden tietoja siinä tarkasti oli.

change-kuopio-health-staff-2022-added = Lisäsimme tapauksen listalle.

claim-kuopio-health-staff-2022-stayed = Ihminen teki virheen. Viesti levisi työpaikalla. Se ei levinnyt ulkopuolisille.
claim-kuopio-health-staff-2022-notified = Kaupunki on ilmoittanut asiasta tietosuojavaltuutetun toimistoon. Toimisto valvoo tietosuojaa.
claim-kuopio-health-staff-2022-no-log = Tiedostosta ei jää merkintää siitä, kuka sen on saanut. Kaupunki lupasi selvittää asian.
claim-kuopio-health-staff-2022-damages = Vahingosta saattoi hakea korvausta (vahingonkorvaus). Paikka oli perusturvan ja terveydenhuollon kirjaamo. Kirjaamo on toimisto, joka ottaa vastaan hakemuksia.
