# Uppgifter som samlades in från Facebook: vad som hände, vem det gäller och vem som har sagt vad.

breach-facebook-2019 = Facebook-konto (Facebook, 2019)
    .what = Från Facebook samlades uppgifter in med en funktion som söker bekanta med hjälp av telefonnumret. Irlands dataskyddsmyndighet utredde tiden från maj 2018 till september 2019. Uppgifterna publicerades på nätet i april 2021.
    .status = Enligt Cybersäkerhetscentret publicerades namn och telefonnummer för alla vars uppgifter hade samlats in. För en del publicerades också till exempel e-postadress, födelsedag eller arbetsplats.
    .told = Facebook, insamlade telefonnummer
    .because = { $about ->
       *[you] en organisation har meddelat dig att fallet med uppgifter som samlades in från Facebook gäller dig
        [other] en organisation har meddelat att fallet med uppgifter som samlades in från Facebook gäller personen
      }
    .if-not = { $about ->
       *[you] ingen organisation har meddelat dig att fallet med uppgifter som samlades in från Facebook gäller dig
        [other] ingen organisation har meddelat att fallet med uppgifter som samlades in från Facebook gäller personen
      }
    .unknown = Vi vet inte vem som har laddat ner uppgifterna. Enligt Cybersäkerhetscentret gällde fallet ungefär hälften av användarna i Finland.
    .differ = Enligt den expert som Tivi intervjuade hade knappt 170 000 medborgare i Förenade Arabemiraten först räknats som finländare.

change-facebook-2019-added = Lades till i listan.

group-facebook-2019-phone-owners = Personer som hade ett telefonnummer på sitt Facebook-konto före oktober 2019

claim-facebook-2019-people-ncsc = användare i Finland enligt Cybersäkerhetscentret
claim-facebook-2019-people-tivi = användare i Finland enligt den expert som Tivi intervjuade
claim-facebook-2019-began = Den tid som Irlands dataskyddsmyndighet utredde började.
claim-facebook-2019-ended = Den tid som Irlands dataskyddsmyndighet utredde tog slut.
claim-facebook-2019-fine = Irlands dataskyddsmyndighet beslutade att Meta ska betala 265 miljoner euro i böter.
claim-facebook-2019-published = Namn och telefonnummer publicerades för alla vars uppgifter hade samlats in.
claim-facebook-2019-half = I Finland fanns ungefär 2,7 miljoner användare, och fallet gällde ungefär hälften av dem.
claim-facebook-2019-only-phone = Telefonnumret var den enda hemliga uppgiften. Andra uppgifter hade varit synliga för alla i profilen.
claim-facebook-2019-passwords = Lösenorden behövde inte bytas, eftersom de inte hade äventyrats.
claim-facebook-2019-tool = Uppgifterna samlades in med en sökfunktion för kontakter, som sedan har ändrats.
claim-facebook-2019-checked = På den finländska sidan Vuoto.fi kunde man då kontrollera om det egna numret fanns bland uppgifterna.
