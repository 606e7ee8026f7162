# Frågorna: vad vi frågar, varför, och hur man kan ta reda på svaret.

question-services = { $about ->
   *[you] Vilka av de här tjänsterna har du använt?
    [other] Vilka av de här tjänsterna använde personen?
  }
    .hint = { $about ->
       *[you] Räkna också in arbete, studier, tjänster som ditt barn har använt och tjänster från flera år tillbaka.
        [other] Räkna också in arbete, studier, tjänster för personens eventuella barn och tjänster från flera år tillbaka.
      }
    .why = { $about ->
       *[you] Tjänsten avgör vilka fall som kan gälla dig. I en del fall stals adresser, i andra tittade en anställd på patientuppgifter utan giltigt skäl.
        [other] Tjänsten avgör vilka fall som kan gälla personen. I en del fall stals adresser, i andra tittade en anställd på patientuppgifter utan giltigt skäl.
      }
    .how = { $about ->
       *[you] Titta i gamla brev, fakturor, skolans meddelanden och MittKanta. Fråga en närstående som har hjälpt dig.
        [other] Titta i gamla brev, fakturor och skolans meddelanden, och i MittKanta om du får sköta personens ärenden där. Fråga en närstående som har hjälpt personen.
      }
    .depends = { $about ->
       *[you] vilka tjänster du har använt
        [other] vilka tjänster personen använde
      }
    .none = Ingen av de här
    .short = { $about ->
       *[you] Tjänster som du har använt
        [other] Tjänster som användes
      }

question-place = { $about ->
   *[you] Var bodde du då?
    [other] Var bodde personen då?
  }
    .hint = { $about ->
       *[you] Vi menar den tid då du använde tjänsten. Välj välfärdsområde, Helsingfors eller Åland. Du kan också söka med kommunens namn. Om du bodde på flera ställen, välj ”Jag vet inte”.
        [other] Vi menar den tid då personen använde tjänsten. Välj välfärdsområde, Helsingfors eller Åland. Du kan också söka med kommunens namn. Om personen bodde på flera ställen, välj ”Jag vet inte”.
      }
    .why = { $about ->
       *[you] Många fall gäller bara ett område eller en stad. Din bostadsort avgör ofta också vem du kan fråga om dina uppgifter.
        [other] Många fall gäller bara ett område eller en stad. Bostadsorten avgör ofta också vem du kan fråga om personens uppgifter.
      }
    .how = Se efter kommunens namn i ett gammalt brev, ett beslut eller en faktura. Före 2023 ordnade kommunen eller samkommunen social- och hälsovården. Välj då det område som kommunen nu hör till. Gör likadant om det gäller en skola eller ett daghem.
    .depends = { $about ->
       *[you] var du bodde medan du använde tjänsten
        [other] var personen bodde medan tjänsten användes
      }
    .short = { $about ->
       *[you] Där du bodde då
        [other] Där personen bodde då
      }

question-supplies-brand = { $about ->
   *[you] Fick du Tena-produkter?
    [other] Fick personen Tena-produkter?
  }
    .hint = Tena är ett märke från företaget Essity, känt för inkontinensskydd.
    .why = Dataintrånget gällde leveranser av Tena-produkter. Källorna nämner inte skydd eller katetrar från andra tillverkare.
    .how = Titta på förpackningen eller följesedeln i paketet. Också områdets utdelning av vårdartiklar eller vårdhemmet kan berätta märket.
    .depends = { $about ->
       *[you] om du fick Tena-produkter
        [other] om personen fick Tena-produkter
      }
    .short = Tena-produkter

option-supplies-brand-tena = Ja, Tena eller någon annan produkt från Essity
    .because = { $about ->
       *[you] du fick Tena-produkter
        [other] personen fick Tena-produkter
      }
    .if-not = { $about ->
       *[you] du inte fick Tena-produkter
        [other] personen inte fick Tena-produkter
      }
option-supplies-brand-other = Nej, bara produkter från andra tillverkare, till exempel katetrar
    .because = { $about ->
       *[you] dina vårdartiklar kom bara från andra tillverkare
        [other] personens vårdartiklar kom bara från andra tillverkare
      }
    .if-not = { $about ->
       *[you] dina vårdartiklar inte bara kom från andra tillverkare
        [other] personens vårdartiklar inte bara kom från andra tillverkare
      }
option-supplies-brand-none = { $about ->
   *[you] Nej, jag fick inga vårdartiklar
    [other] Nej, personen fick inga vårdartiklar
  }
    .because = { $about ->
       *[you] du inte fick vårdartiklar
        [other] personen inte fick vårdartiklar
      }
    .if-not = { $about ->
       *[you] du fick vårdartiklar
        [other] personen fick vårdartiklar
      }

question-supplies-period = { $about ->
   *[you] När fick du vårdartiklar hemlevererade?
    [other] När fick personen vårdartiklar hemlevererade?
  }
    .hint = Ungefär räcker.
    .why = { $about ->
       *[you] Dataintrånget skedde i augusti 2023. Tiden avgör om ditt namn, din adress och din beställning då fanns hos företaget.
        [other] Dataintrånget skedde i augusti 2023. Tiden avgör om personens namn, adress och beställning då fanns hos företaget.
      }
    .how = Tänk efter: var det före flytten, före coronan eller efter operationen? Gamla fakturor och textmeddelanden hjälper.
    .depends = { $about ->
       *[you] när du fick vårdartiklar hemlevererade
        [other] när personen fick vårdartiklar hemlevererade
      }
    .short = När artiklarna levererades

option-supplies-period-before-2021-08 = Före augusti 2021
    .because = { $about ->
       *[you] du fick vårdartiklar hemlevererade före augusti 2021
        [other] personen fick vårdartiklar hemlevererade före augusti 2021
      }
    .if-not = { $about ->
       *[you] du inte fick vårdartiklar hemlevererade före augusti 2021
        [other] personen inte fick vårdartiklar hemlevererade före augusti 2021
      }
option-supplies-period-2021-08-to-2023-08 = Från augusti 2021 till augusti 2023
    .because = { $about ->
       *[you] du fick vårdartiklar hemlevererade mellan augusti 2021 och augusti 2023
        [other] personen fick vårdartiklar hemlevererade mellan augusti 2021 och augusti 2023
      }
    .if-not = { $about ->
       *[you] du inte fick vårdartiklar hemlevererade mellan augusti 2021 och augusti 2023
        [other] personen inte fick vårdartiklar hemlevererade mellan augusti 2021 och augusti 2023
      }
option-supplies-period-after-2023-08 = Efter augusti 2023
    .because = { $about ->
       *[you] du fick vårdartiklar hemlevererade efter augusti 2023
        [other] personen fick vårdartiklar hemlevererade efter augusti 2023
      }
    .if-not = { $about ->
       *[you] du inte fick vårdartiklar hemlevererade efter augusti 2023
        [other] personen inte fick vårdartiklar hemlevererade efter augusti 2023
      }

question-supplies-arranged-by = { $about ->
   *[you] Varifrån fick du vårdartiklarna?
    [other] Varifrån fick personen vårdartiklarna?
  }
    .hint = { $about ->
       *[you] Om du köpte en del själv, välj den som gav dig de avgiftsfria. Vi frågar separat om betalningen.
        [other] Om personen köpte en del själv, välj den som gav de avgiftsfria. Vi frågar separat om betalningen.
      }
    .why = { $about ->
       *[you] Svaret avgör vem du kan fråga om dina uppgifter. Det påverkar också om personbeteckning eller kontonummer fanns med.
        [other] Svaret avgör vem du kan fråga om personens uppgifter. Det påverkar också om personbeteckning eller kontonummer fanns med.
      }
    .how = Titta på följesedeln i paketet, adresslappen eller beslutet om vårdartiklar. Du kan ringa utdelningen av vårdartiklar: numret finns på välfärdsområdets webbplats.
    .depends = { $about ->
       *[you] varifrån du fick vårdartiklarna
        [other] varifrån personen fick vårdartiklarna
      }
    .short = Varifrån artiklarna kom

option-supplies-arranged-by-county = Avgiftsfritt från välfärdsområdet eller före 2023 från kommunen
    .because = { $about ->
       *[you] du fick vårdartiklarna avgiftsfritt från välfärdsområdet
        [other] personen fick vårdartiklarna avgiftsfritt från välfärdsområdet
      }
    .if-not = { $about ->
       *[you] du inte fick vårdartiklarna avgiftsfritt från välfärdsområdet
        [other] personen inte fick vårdartiklarna avgiftsfritt från välfärdsområdet
      }
option-supplies-arranged-by-helsinki = Från Helsingfors stad
    .because = { $about ->
       *[you] du fick vårdartiklarna från Helsingfors stad
        [other] personen fick vårdartiklarna från Helsingfors stad
      }
    .if-not = { $about ->
       *[you] du inte fick vårdartiklarna från Helsingfors stad
        [other] personen inte fick vårdartiklarna från Helsingfors stad
      }
option-supplies-arranged-by-hus = Från HUS, alltså sjukhusen i Nyland
    .because = { $about ->
       *[you] du fick vårdartiklarna från HUS
        [other] personen fick vårdartiklarna från HUS
      }
    .if-not = { $about ->
       *[you] du inte fick vårdartiklarna från HUS
        [other] personen inte fick vårdartiklarna från HUS
      }
option-supplies-arranged-by-myself = { $about ->
   *[you] Jag beställde och köpte dem själv av Tena (Essity), och de levererades hem
    [other] Personen beställde och köpte dem själv av Tena (Essity), och de levererades hem
  }
    .because = { $about ->
       *[you] du beställde och köpte vårdartiklarna själv av Tena
        [other] personen beställde och köpte vårdartiklarna själv av Tena
      }
    .if-not = { $about ->
       *[you] du inte beställde och köpte vårdartiklarna själv av Tena
        [other] personen inte beställde och köpte vårdartiklarna själv av Tena
      }
option-supplies-arranged-by-other = Från ett vårdhem, hemvården eller någon annan
    .because = { $about ->
       *[you] du fick vårdartiklarna från ett vårdhem, hemvården eller någon annan
        [other] personen fick vårdartiklarna från ett vårdhem, hemvården eller någon annan
      }
    .if-not = { $about ->
       *[you] du inte fick vårdartiklarna från ett vårdhem, hemvården eller någon annan
        [other] personen inte fick vårdartiklarna från ett vårdhem, hemvården eller någon annan
      }

question-paid-how = { $about ->
   *[you] Betalade du själv för vårdartiklarna?
    [other] Betalade personen själv för vårdartiklarna?
  }
    .hint = En del kan ha varit avgiftsfria.
    .why = { $about ->
       *[you] Om du betalade själv kan personbeteckningen ha funnits i beställningen. Vid faktura eller direktbetalning kan också kontonumret ha funnits med.
        [other] Om personen betalade själv kan personbeteckningen ha funnits i beställningen. Vid faktura eller direktbetalning kan också kontonumret ha funnits med.
      }
    .how = { $about ->
       *[you] Se på kontoutdraget om där finns betalningar för vårdartiklarna. Du kan få gamla kontoutdrag av banken. Fråga också en närstående som sköter dina fakturor.
        [other] Se på personens kontoutdrag om där finns betalningar för vårdartiklarna. Du kan få gamla kontoutdrag av banken. Fråga också en närstående som sköter eller har skött personens fakturor.
      }
    .depends = { $about ->
       *[you] om du betalade själv för vårdartiklarna
        [other] om personen betalade själv för vårdartiklarna
      }
    .short = Hur vårdartiklarna betalades

option-paid-how-free = Vårdartiklarna var avgiftsfria
    .because = { $about ->
       *[you] du fick vårdartiklar avgiftsfritt
        [other] personen fick vårdartiklar avgiftsfritt
      }
    .if-not = { $about ->
       *[you] du inte fick vårdartiklar avgiftsfritt
        [other] personen inte fick vårdartiklar avgiftsfritt
      }
option-paid-how-own-invoice = { $about ->
   *[you] Jag betalade själv mot faktura
    [other] Personen betalade själv mot faktura
  }
    .because = { $about ->
       *[you] du betalade själv mot faktura
        [other] personen betalade själv mot faktura
      }
    .if-not = { $about ->
       *[you] du inte betalade själv mot faktura
        [other] personen inte betalade själv mot faktura
      }
option-paid-how-own-direct-debit = { $about ->
   *[you] Jag betalade själv med direktbetalning, tidigare direktdebitering
    [other] Personen betalade själv med direktbetalning, tidigare direktdebitering
  }
    .because = { $about ->
       *[you] du betalade själv med direktbetalning
        [other] personen betalade själv med direktbetalning
      }
    .if-not = { $about ->
       *[you] du inte betalade själv med direktbetalning
        [other] personen inte betalade själv med direktbetalning
      }
option-paid-how-own-card = { $about ->
   *[you] Jag betalade själv med kort
    [other] Personen betalade själv med kort
  }
    .because = { $about ->
       *[you] du betalade själv med kort
        [other] personen betalade själv med kort
      }
    .if-not = { $about ->
       *[you] du inte betalade själv med kort
        [other] personen inte betalade själv med kort
      }

question-power-of-attorney = { $about ->
   *[you] Gav du ett skriftligt tillstånd, alltså en fullmakt, för beställningen?
    [other] Gav personen ett skriftligt tillstånd, alltså en fullmakt, för beställningen?
  }
    .hint = { $about ->
       *[you] Där ger du någon annan lov att sköta beställningen eller fakturorna för dig.
        [other] Där ger personen någon annan lov att sköta beställningen eller fakturorna för personens räkning.
      }
    .why = { $about ->
       *[you] I så fall kan din personbeteckning ha följt med i beställningen.
        [other] I så fall kan personbeteckningen ha följt med i beställningen.
      }
    .how = { $about ->
       *[you] Leta hemma efter ett papper med ordet ”fullmakt” eller ”valtakirja” och din underskrift. Om någon annan beställde åt dig, fråga den personen.
        [other] Leta hemma efter ett papper med ordet ”fullmakt” eller ”valtakirja” och personens underskrift. Om någon annan skötte beställningen, fråga den som gjorde det.
      }
    .depends = { $about ->
       *[you] om du gav en fullmakt för beställningen
        [other] om personen gav en fullmakt för beställningen
      }
    .short = Fullmakt för beställningen

option-power-of-attorney-yes = Ja
    .because = { $about ->
       *[you] du gav en fullmakt för beställningen
        [other] personen gav en fullmakt för beställningen
      }
    .if-not = { $about ->
       *[you] du inte gav en fullmakt för beställningen
        [other] personen inte gav en fullmakt för beställningen
      }
option-power-of-attorney-no = Nej
    .because = { $about ->
       *[you] du inte gav en fullmakt för beställningen
        [other] personen inte gav en fullmakt för beställningen
      }
    .if-not = { $about ->
       *[you] du gav en fullmakt för beställningen
        [other] personen gav en fullmakt för beställningen
      }

question-door-code-given = { $about ->
   *[you] Uppgav du dörrkoden (portkoden) så att chauffören kom in?
    [other] Uppgav personen dörrkoden (portkoden) så att chauffören kom in?
  }
    .hint = Skriv inte koden här.
    .why = Om dörrkoden fanns bland uppgifterna om beställningen kan den ha hamnat hos utomstående.
    .how = { $about ->
       *[you] Tänk på hur paketet kom in. Öppnade du själv, ringde chauffören eller hade chauffören koden? Om koden har bytts sedan dess öppnar den gamla koden inte längre dörren.
        [other] Tänk på hur paketet kom in. Öppnade personen själv, ringde chauffören eller hade chauffören koden? Om koden har bytts sedan dess öppnar den gamla koden inte längre dörren.
      }
    .depends = { $about ->
       *[you] om du uppgav en dörrkod för leveransen
        [other] om personen uppgav en dörrkod för leveransen
      }
    .short = Dörrkod för leveransen

option-door-code-given-yes = Ja
    .because = { $about ->
       *[you] du uppgav en dörrkod för leveransen
        [other] personen uppgav en dörrkod för leveransen
      }
    .if-not = { $about ->
       *[you] du inte uppgav en dörrkod för leveransen
        [other] personen inte uppgav en dörrkod för leveransen
      }
option-door-code-given-no = Nej
    .because = { $about ->
       *[you] du inte uppgav en dörrkod för leveransen
        [other] personen inte uppgav en dörrkod för leveransen
      }
    .if-not = { $about ->
       *[you] du uppgav en dörrkod för leveransen
        [other] personen uppgav en dörrkod för leveransen
      }

question-therapy-provider = { $about ->
   *[you] Var gick du i terapi?
    [other] Var gick personen i terapi?
  }
    .hint = { $about ->
       *[you] Välj Vastaamo om det var ett av flera ställen. Välj det också om du bara fick remiss dit.
        [other] Välj Vastaamo om det var ett av flera ställen. Välj det också om personen bara fick remiss dit.
      }
    .why = Från Vastaamo stals personbeteckningar, kontaktuppgifter och anteckningar från besök.
    .how = { $about ->
       *[you] Titta på gamla fakturor, bokningsmeddelanden och beslut från FPA. Terapeuten kan ha bytt företag: se vem du betalade till.
        [other] Titta på gamla fakturor, bokningsmeddelanden och beslut från FPA. Terapeuten kan ha bytt företag: se vem som fick betalt.
      }
    .depends = { $about ->
       *[you] om du gick i terapi hos Vastaamo
        [other] om personen gick i terapi hos Vastaamo
      }
    .short = { $about ->
       *[you] Din terapimottagning
        [other] Terapimottagning
      }

option-therapy-provider-vastaamo = Hos Vastaamo
    .because = { $about ->
       *[you] du var kund hos Vastaamo
        [other] personen var kund hos Vastaamo
      }
    .if-not = { $about ->
       *[you] du inte var kund hos Vastaamo
        [other] personen inte var kund hos Vastaamo
      }
option-therapy-provider-other = Någon annanstans
    .because = { $about ->
       *[you] du gick i terapi någon annanstans än hos Vastaamo
        [other] personen gick i terapi någon annanstans än hos Vastaamo
      }
    .if-not = { $about ->
       *[you] du inte gick i terapi någon annanstans än hos Vastaamo
        [other] personen inte gick i terapi någon annanstans än hos Vastaamo
      }

question-vastaamo-first-contact = { $about ->
   *[you] När hade du kontakt med Vastaamo första gången?
    [other] När hade personen kontakt med Vastaamo första gången?
  }
    .hint = Även en remiss eller ett enda besök räknas. Ungefär räcker.
    .why = Databasen kopierades i november 2018. Enskilda uppgifter kan ha lästs eller kopierats ännu i mars 2019.
    .how = { $about ->
       *[you] Se på den första fakturan eller bekräftelsen. Du kan begära dina uppgifter av FPA: toimintansa.lopettaneet@kela.fi. Skicka din begäran med skyddad e-post.
        [other] Se på den första fakturan eller bekräftelsen. Uppgifterna kan begäras av FPA: toimintansa.lopettaneet@kela.fi. Begäran skickas med skyddad e-post.
      }
    .depends = { $about ->
       *[you] när du hade kontakt med Vastaamo första gången
        [other] när personen hade kontakt med Vastaamo första gången
      }
    .short = Första kontakten med Vastaamo

option-vastaamo-first-contact-before-2018-12 = Före december 2018
    .because = { $about ->
       *[you] du hade kontakt med Vastaamo före december 2018
        [other] personen hade kontakt med Vastaamo före december 2018
      }
    .if-not = { $about ->
       *[you] du inte hade kontakt med Vastaamo före december 2018
        [other] personen inte hade kontakt med Vastaamo före december 2018
      }
option-vastaamo-first-contact-2018-12-to-2019-03 = Mellan december 2018 och mars 2019
    .because = { $about ->
       *[you] du hade kontakt med Vastaamo första gången mellan december 2018 och mars 2019
        [other] personen hade kontakt med Vastaamo första gången mellan december 2018 och mars 2019
      }
    .if-not = { $about ->
       *[you] du inte hade kontakt med Vastaamo första gången mellan december 2018 och mars 2019
        [other] personen inte hade kontakt med Vastaamo första gången mellan december 2018 och mars 2019
      }

option-vastaamo-first-contact-before-2019-04 = Före april 2019, den exakta tiden är inte känd
    .because = { $about ->
       *[you] du hade kontakt med Vastaamo före april 2019
        [other] personen hade kontakt med Vastaamo före april 2019
      }
    .if-not = { $about ->
       *[you] du inte hade kontakt med Vastaamo före april 2019
        [other] personen inte hade kontakt med Vastaamo före april 2019
      }
option-vastaamo-first-contact-2019-04-or-later = I april 2019 eller senare
    .because = { $about ->
       *[you] du hade kontakt med Vastaamo först i april 2019 eller senare
        [other] personen hade kontakt med Vastaamo först i april 2019 eller senare
      }
    .if-not = { $about ->
       *[you] du hade kontakt med Vastaamo redan före april 2019
        [other] personen hade kontakt med Vastaamo redan före april 2019
      }

question-helsinki-education-role = { $about ->
   *[you] Vilka av de här passar in på dig eller ditt barn i Helsingfors?
    [other] Vilka av de här passar in på personen eller personens barn i Helsingfors?
  }
    .hint = Den första punkten gäller också privata och statliga skolor och hemundervisning.
    .why = Dataintrånget gällde stadens fostrans- och utbildningssektor. Svaret avgör vilka uppgifter som kan ha funnits med.
    .how = { $about ->
       *[you] Titta på gamla betyg, beslut från daghemmet och meddelanden i Wilma. Om du var barn då, fråga din vårdnadshavare.
        [other] Titta på gamla betyg, beslut från daghemmet och meddelanden i Wilma. Om personen var barn då kan vårdnadshavaren veta.
      }
    .depends = { $about ->
       *[you] vilken koppling du eller ditt barn hade till skolor eller daghem i Helsingfors
        [other] vilken koppling personen eller personens barn hade till skolor eller daghem i Helsingfors
      }
    .none = Inget av de här
    .short = Skola eller daghem i Helsingfors

option-helsinki-education-role-child-2005-2018 = Ett barn eller en ung person som är född 2005–2018 och bodde i Helsingfors, eller en vårdnadshavare
    .because = { $about ->
       *[you] du eller ditt barn var en helsingforsare född 2005–2018
        [other] personen eller personens barn var en helsingforsare född 2005–2018
      }
    .if-not = { $about ->
       *[you] varken du eller ditt barn var en helsingforsare född 2005–2018
        [other] varken personen eller personens barn var en helsingforsare född 2005–2018
      }
option-helsinki-education-role-daycare = En familj med barn i stadens daghem eller annan småbarnspedagogik
    .because = { $about ->
       *[you] ett barn i din familj deltog i Helsingfors stads småbarnspedagogik
        [other] ett barn i personens familj deltog i Helsingfors stads småbarnspedagogik
      }
    .if-not = { $about ->
       *[you] inget barn i din familj deltog i Helsingfors stads småbarnspedagogik
        [other] inget barn i personens familj deltog i Helsingfors stads småbarnspedagogik
      }
option-helsinki-education-role-student = En elev eller studerande i stadens skola eller läroanstalt, också på Arbis eller med läroavtal
    .because = { $about ->
       *[you] du eller ditt barn studerade vid Helsingfors stads skolor eller läroanstalter
        [other] personen eller personens barn studerade vid Helsingfors stads skolor eller läroanstalter
      }
    .if-not = { $about ->
       *[you] varken du eller ditt barn studerade vid Helsingfors stads skolor eller läroanstalter
        [other] varken personen eller personens barn studerade vid Helsingfors stads skolor eller läroanstalter
      }
option-helsinki-education-role-private-or-club = Ett privat daghem, en anställd skötare, en klubb inom småbarnspedagogiken, ett privat gymnasium eller en privat yrkesläroanstalt i Helsingfors
    .because = { $about ->
       *[you] du eller ditt barn var i privat dagvård, i en klubb eller vid en privat läroanstalt i Helsingfors
        [other] personen eller personens barn var i privat dagvård, i en klubb eller vid en privat läroanstalt i Helsingfors
      }
    .if-not = { $about ->
       *[you] varken du eller ditt barn var i privat dagvård, i en klubb eller vid en privat läroanstalt i Helsingfors
        [other] varken personen eller personens barn var i privat dagvård, i en klubb eller vid en privat läroanstalt i Helsingfors
      }

question-helsinki-job-role = { $about ->
   *[you] Har du arbetat hos Helsingfors stad eller sökt arbete där?
    [other] Arbetade personen hos Helsingfors stad eller sökte personen arbete där?
  }
    .why = Enligt staden gäller dataintrånget alla anställdas användarnamn och e-postadresser. Det kan också gälla vikarier och arbetssökande.
    .how = Titta på gamla arbetsavtal, lönespecifikationer och arbetsansökningar.
    .depends = { $about ->
       *[you] om du har arbetat hos Helsingfors stad eller sökt arbete där
        [other] om personen arbetade hos Helsingfors stad eller sökte arbete där
      }
    .short = Arbete hos Helsingfors stad

option-helsinki-job-role-employee = { $about ->
   *[you] Jag är eller har varit anställd
    [other] Personen är eller var anställd
  }
    .because = { $about ->
       *[you] du har varit anställd hos Helsingfors stad
        [other] personen var anställd hos Helsingfors stad
      }
    .if-not = { $about ->
       *[you] du inte har varit anställd hos Helsingfors stad
        [other] personen inte var anställd hos Helsingfors stad
      }
option-helsinki-job-role-substitute = { $about ->
   *[you] Jag har varit vikarie
    [other] Personen var vikarie
  }
    .because = { $about ->
       *[you] du har varit vikarie hos Helsingfors stad
        [other] personen var vikarie hos Helsingfors stad
      }
    .if-not = { $about ->
       *[you] du inte har varit vikarie hos Helsingfors stad
        [other] personen inte var vikarie hos Helsingfors stad
      }
option-helsinki-job-role-applicant = { $about ->
   *[you] Jag har sökt arbete
    [other] Personen sökte arbete
  }
    .because = { $about ->
       *[you] du har sökt arbete hos Helsingfors stad
        [other] personen sökte arbete hos Helsingfors stad
      }
    .if-not = { $about ->
       *[you] du inte har sökt arbete hos Helsingfors stad
        [other] personen inte sökte arbete hos Helsingfors stad
      }

question-vaasa-school = { $about ->
   *[you] I vilken skola gick du eller ditt barn i december 2022?
    [other] I vilken skola gick personen eller personens barn i december 2022?
  }
    .why = Fallet gällde elever i Onkilahti skola (Onkilahden koulu) i Vasa i december 2022.
    .how = Titta på betyget eller meddelanden i Wilma från det läsåret.
    .depends = { $about ->
       *[you] i vilken skola du eller ditt barn gick i december 2022
        [other] i vilken skola personen eller personens barn gick i december 2022
      }
    .short = Skola i december 2022

option-vaasa-school-onkilahti = I Onkilahti skola (Onkilahden koulu) i Vasa
    .because = { $about ->
       *[you] du eller ditt barn gick i Onkilahti skola i Vasa i december 2022
        [other] personen eller personens barn gick i Onkilahti skola i Vasa i december 2022
      }
    .if-not = { $about ->
       *[you] varken du eller ditt barn gick i Onkilahti skola i Vasa i december 2022
        [other] varken personen eller personens barn gick i Onkilahti skola i Vasa i december 2022
      }
option-vaasa-school-other = I en annan skola eller inte i skola alls
    .because = { $about ->
       *[you] varken du eller ditt barn gick i Onkilahti skola i december 2022
        [other] varken personen eller personens barn gick i Onkilahti skola i december 2022
      }
    .if-not = { $about ->
       *[you] du eller ditt barn gick i Onkilahti skola i december 2022
        [other] personen eller personens barn gick i Onkilahti skola i december 2022
      }

question-covid-decision-place = { $about ->
   *[you] I vilken kommun fick du beslutet om coronaisolering eller karantän?
    [other] I vilken kommun fick personen beslutet om coronaisolering eller karantän?
  }
    .hint = { $about ->
       *[you] Välj Akaa eller Urjala om något av dina beslut kom därifrån.
        [other] Välj Akaa eller Urjala om något av besluten kom därifrån.
      }
    .why = På en loppmarknad hittades ett USB-minne med coronabeslut från Akaa och Urjala åren 2020–2021.
    .how = { $about ->
       *[you] Se efter kommunens namn i det gamla beslutet. Om du inte har det, tänk efter var du bodde då.
        [other] Se efter kommunens namn i det gamla beslutet. Om det inte finns kvar, tänk efter var personen bodde då.
      }
    .depends = { $about ->
       *[you] i vilken kommun du fick beslutet om coronaisolering eller karantän
        [other] i vilken kommun personen fick beslutet om coronaisolering eller karantän
      }
    .short = Kommun för coronabeslutet

option-covid-decision-place-akaa-or-urjala = I Akaa eller Urjala
    .because = { $about ->
       *[you] du fick coronabeslutet i Akaa eller Urjala
        [other] personen fick coronabeslutet i Akaa eller Urjala
      }
    .if-not = { $about ->
       *[you] du inte fick något coronabeslut i Akaa eller Urjala
        [other] personen inte fick något coronabeslut i Akaa eller Urjala
      }
option-covid-decision-place-other = Någon annanstans
    .because = { $about ->
       *[you] du fick coronabeslutet någon annanstans än i Akaa eller Urjala
        [other] personen fick coronabeslutet någon annanstans än i Akaa eller Urjala
      }
    .if-not = { $about ->
       *[you] du fick coronabeslutet i Akaa eller Urjala
        [other] personen fick coronabeslutet i Akaa eller Urjala
      }

question-pharmacy-period = { $about ->
   *[you] När besökte du Universitetsapotekets nätbutik?
    [other] När besökte personen Universitetsapotekets nätbutik?
  }
    .hint = Att bara titta på produkter räknas också.
    .why = Enligt dataombudsmannen gick uppgifter om besökare till andra företag från maj 2018 till september 2022.
    .how = Orderbekräftelser och kontoutdrag kan hjälpa. Ungefär räcker.
    .depends = { $about ->
       *[you] när du besökte Universitetsapotekets nätbutik
        [other] när personen besökte Universitetsapotekets nätbutik
      }
    .short = Besök i nätapoteket

option-pharmacy-period-2018-05-to-2022-09 = Från maj 2018 till september 2022
    .because = { $about ->
       *[you] du besökte nätbutiken mellan maj 2018 och september 2022
        [other] personen besökte nätbutiken mellan maj 2018 och september 2022
      }
    .if-not = { $about ->
       *[you] du inte besökte nätbutiken mellan maj 2018 och september 2022
        [other] personen inte besökte nätbutiken mellan maj 2018 och september 2022
      }
option-pharmacy-period-other-time = En annan tid
    .because = { $about ->
       *[you] du besökte nätbutiken före maj 2018 eller efter september 2022
        [other] personen besökte nätbutiken före maj 2018 eller efter september 2022
      }
    .if-not = { $about ->
       *[you] du inte besökte nätbutiken före maj 2018 eller efter september 2022
        [other] personen inte besökte nätbutiken före maj 2018 eller efter september 2022
      }

question-savonia-period = { $about ->
   *[you] När började du studera eller arbeta vid Savonia?
    [other] När började personen studera eller arbeta vid Savonia?
  }
    .hint = { $about ->
       *[you] Om du började flera gånger, välj den första. Ungefär räcker.
        [other] Om personen började flera gånger, välj den första. Ungefär räcker.
      }
    .why = { $about ->
       *[you] Dataintrånget är från februari 2022. Tiden avgör om Savonia då hade uppgifter om dig.
        [other] Dataintrånget är från februari 2022. Tiden avgör om Savonia då hade uppgifter om personen.
      }
    .how = Titta på studieintyget, arbetsavtalet eller gamla meddelanden.
    .depends = { $about ->
       *[you] när du började studera eller arbeta vid Savonia
        [other] när personen började studera eller arbeta vid Savonia
      }
    .short = Start vid Savonia

option-savonia-period-before-2022-02 = Före februari 2022
    .because = { $about ->
       *[you] du började vid Savonia före februari 2022
        [other] personen började vid Savonia före februari 2022
      }
    .if-not = { $about ->
       *[you] du inte började vid Savonia före februari 2022
        [other] personen inte började vid Savonia före februari 2022
      }
option-savonia-period-2022-02-or-later = I februari 2022 eller senare
    .because = { $about ->
       *[you] du började vid Savonia först i februari 2022 eller senare
        [other] personen började vid Savonia först i februari 2022 eller senare
      }
    .if-not = { $about ->
       *[you] du började vid Savonia redan före februari 2022
        [other] personen började vid Savonia redan före februari 2022
      }

question-valio-role = { $about ->
   *[you] När arbetade du hos Valio eller ett mjölkandelslag?
    [other] När arbetade personen hos Valio eller ett mjölkandelslag?
  }
    .why = { $about ->
       *[you] Dataintrånget var i december 2024. Tiden och arbetsplatsen avgör vilka av dina uppgifter som kan ha varit med.
        [other] Dataintrånget var i december 2024. Tiden och arbetsplatsen avgör vilka av personens uppgifter som kan ha varit med.
      }
    .how = Titta på arbetsintyget, löneräkningen eller arbetspensionsutdraget.
    .depends = { $about ->
       *[you] när och var du arbetade
        [other] när och var personen arbetade
      }
    .short = Arbete hos Valio

option-valio-role-in-2024-12 = I december 2024, hos Valio, ett dotterbolag eller ett andelslag
    .because = { $about ->
       *[you] du arbetade hos Valio, ett dotterbolag eller ett andelslag i december 2024
        [other] personen arbetade hos Valio, ett dotterbolag eller ett andelslag i december 2024
      }
    .if-not = { $about ->
       *[you] du inte arbetade hos Valio, ett dotterbolag eller ett andelslag i december 2024
        [other] personen inte arbetade hos Valio, ett dotterbolag eller ett andelslag i december 2024
      }
option-valio-role-earlier-valio = Tidigare, hos Valio
    .because = { $about ->
       *[you] du arbetade hos Valio före december 2024
        [other] personen arbetade hos Valio före december 2024
      }
    .if-not = { $about ->
       *[you] du inte arbetade hos Valio före december 2024
        [other] personen inte arbetade hos Valio före december 2024
      }
option-valio-role-earlier-other = Tidigare, hos ett av Valios dotterbolag eller ett mjölkandelslag
    .because = { $about ->
       *[you] du arbetade hos ett av Valios dotterbolag eller ett mjölkandelslag före december 2024
        [other] personen arbetade hos ett av Valios dotterbolag eller ett mjölkandelslag före december 2024
      }
    .if-not = { $about ->
       *[you] du inte arbetade hos något av Valios dotterbolag eller något mjölkandelslag före december 2024
        [other] personen inte arbetade hos något av Valios dotterbolag eller något mjölkandelslag före december 2024
      }
option-valio-role-benefit = { $about ->
   *[you] Jag har fått pension eller någon annan förmån från Valios pensionskassa
    [other] Personen fick pension eller någon annan förmån från Valios pensionskassa
  }
    .because = { $about ->
       *[you] du har fått en förmån från Valios pensionskassa
        [other] personen fick en förmån från Valios pensionskassa
      }
    .if-not = { $about ->
       *[you] du inte har fått någon förmån från Valios pensionskassa
        [other] personen inte fick någon förmån från Valios pensionskassa
      }
option-valio-role-later = Först efter december 2024
    .because = { $about ->
       *[you] du började arbeta hos Valio eller ett mjölkandelslag först efter december 2024
        [other] personen började arbeta hos Valio eller ett mjölkandelslag först efter december 2024
      }
    .if-not = { $about ->
       *[you] du inte började arbeta hos Valio eller ett mjölkandelslag först efter december 2024
        [other] personen inte började arbeta hos Valio eller ett mjölkandelslag först efter december 2024
      }

question-vehicle-plate = { $about ->
   *[you] Började ditt fordons registertecken med AAA–ALJ våren 2024?
    [other] Började personens fordons registertecken med AAA–ALJ våren 2024?
  }
    .hint = Bokstäverna är i alfabetisk ordning: AAA, ABC och ALJ ingår, men inte ALK. Om det fanns flera fordon räcker det med ett. Ett förbud mot direktmarknadsföring är ett annat förbud.
    .why = Enligt Traficom gäller missbruket dem vars registertecken är i detta intervall.
    .how = Titta på registerskylten eller registerutdraget. En såld bils registertecken finns i gamla papper, till exempel i försäkringen.
    .depends = { $about ->
       *[you] om ditt fordons registertecken började med AAA–ALJ
        [other] om personens fordons registertecken började med AAA–ALJ
      }
    .short = Registertecken

option-vehicle-plate-aaa-to-alj = Ja
    .because = { $about ->
       *[you] ditt fordons registertecken började med AAA–ALJ
        [other] personens fordons registertecken började med AAA–ALJ
      }
    .if-not = { $about ->
       *[you] ditt fordons registertecken inte började med AAA–ALJ
        [other] personens fordons registertecken inte började med AAA–ALJ
      }
option-vehicle-plate-aaa-to-alj-ban = { $about ->
   *[you] Ja, men jag hade förbjudit Traficom att lämna ut mina uppgifter för ändamål som gäller trafik
    [other] Ja, men personen hade förbjudit Traficom att lämna ut uppgifterna för ändamål som gäller trafik
  }
    .because = { $about ->
       *[you] du hade förbjudit att dina uppgifter lämnas ut för ändamål som gäller trafik
        [other] personen hade förbjudit att uppgifterna lämnas ut för ändamål som gäller trafik
      }
    .if-not = { $about ->
       *[you] du inte hade förbjudit att dina uppgifter lämnas ut för ändamål som gäller trafik
        [other] personen inte hade förbjudit att uppgifterna lämnas ut för ändamål som gäller trafik
      }
option-vehicle-plate-other = Nej
    .because = { $about ->
       *[you] ditt fordons registertecken inte började med AAA–ALJ
        [other] personens fordons registertecken inte började med AAA–ALJ
      }
    .if-not = { $about ->
       *[you] ditt fordons registertecken började med AAA–ALJ
        [other] personens fordons registertecken började med AAA–ALJ
      }

question-bank-period = { $about ->
   *[you] Vilken banks nätbankskoder hade du, och när?
    [other] Vilken banks nätbankskoder hade personen, och när?
  }
    .why = S-Bankens autentisering hade ett fel i april–augusti 2022. Aktias autentiseringstjänst hade en störning i januari 2023.
    .how = Titta på bankens avtal eller kontoutdrag från de månaderna.
    .depends = { $about ->
       *[you] när du hade bankens koder
        [other] när personen hade bankens koder
      }
    .short = Bank och tid

option-bank-period-s-pankki-2022 = S-Bankens, i april–augusti 2022
    .because = { $about ->
       *[you] du hade S-Bankens koder i april–augusti 2022
        [other] personen hade S-Bankens koder i april–augusti 2022
      }
    .if-not = { $about ->
       *[you] du inte hade S-Bankens koder i april–augusti 2022
        [other] personen inte hade S-Bankens koder i april–augusti 2022
      }
option-bank-period-aktia-2023 = Aktias, i januari 2023
    .because = { $about ->
       *[you] du hade Aktias koder i januari 2023
        [other] personen hade Aktias koder i januari 2023
      }
    .if-not = { $about ->
       *[you] du inte hade Aktias koder i januari 2023
        [other] personen inte hade Aktias koder i januari 2023
      }
option-bank-period-other-time = Bara vid en annan tid
    .because = { $about ->
       *[you] du inte hade S-Bankens koder i april–augusti 2022 eller Aktias koder i januari 2023
        [other] personen inte hade S-Bankens koder i april–augusti 2022 eller Aktias koder i januari 2023
      }
    .if-not = { $about ->
       *[you] du hade S-Bankens koder i april–augusti 2022 eller Aktias koder i januari 2023
        [other] personen hade S-Bankens koder i april–augusti 2022 eller Aktias koder i januari 2023
      }

question-kela-office = { $about ->
   *[you] Var och när lämnade du papper på FPA:s serviceställe?
    [other] Var och när lämnade personen papper på FPA:s serviceställe?
  }
    .hint = Också serviceställets postlåda räknas.
    .why = Ett paket från servicestället i Forssa och ett från servicestället i Vichtis försvann. I Dickursby blev papper kvar i en tom byggnad.
    .how = Titta på gamla ansökningar, FPA:s beslut eller kalendern.
    .depends = { $about ->
       *[you] var och när du lämnade papperen
        [other] var och när personen lämnade papperen
      }
    .short = FPA:s serviceställe

option-kela-office-forssa-2019 = I Forssa, i februari 2019
    .because = { $about ->
       *[you] du lämnade papper till FPA i Forssa i februari 2019
        [other] personen lämnade papper till FPA i Forssa i februari 2019
      }
    .if-not = { $about ->
       *[you] du inte lämnade papper till FPA i Forssa i februari 2019
        [other] personen inte lämnade papper till FPA i Forssa i februari 2019
      }
option-kela-office-vihti-2022 = I Vichtis, den 25–28 februari 2022
    .because = { $about ->
       *[you] du lämnade papper till FPA i Vichtis den 25–28 februari 2022
        [other] personen lämnade papper till FPA i Vichtis den 25–28 februari 2022
      }
    .if-not = { $about ->
       *[you] du inte lämnade papper till FPA i Vichtis den 25–28 februari 2022
        [other] personen inte lämnade papper till FPA i Vichtis den 25–28 februari 2022
      }
option-kela-office-tikkurila = I Dickursby, före år 2023
    .because = { $about ->
       *[you] du lämnade papper till FPA i Dickursby före år 2023
        [other] personen lämnade papper till FPA i Dickursby före år 2023
      }
    .if-not = { $about ->
       *[you] du inte lämnade papper till FPA i Dickursby före år 2023
        [other] personen inte lämnade papper till FPA i Dickursby före år 2023
      }
option-kela-office-other = Bara någon annanstans eller vid en annan tid
    .because = { $about ->
       *[you] du lämnade papper hos FPA bara någon annanstans eller vid en annan tid
        [other] personen lämnade papper hos FPA bara någon annanstans eller vid en annan tid
      }
    .if-not = { $about ->
       *[you] du lämnade papper hos FPA i Forssa, Vichtis eller Dickursby vid tiden för fallen
        [other] personen lämnade papper hos FPA i Forssa, Vichtis eller Dickursby vid tiden för fallen
      }

question-matriculation-order-period = { $about ->
   *[you] När beställde du avskriften eller kopian?
    [other] När beställde personen avskriften eller kopian?
  }
    .hint = { $about ->
       *[you] Om du beställde flera gånger, välj den första. Ungefär räcker.
        [other] Om personen beställde flera gånger, välj den första. Ungefär räcker.
      }
    .why = Gamla beställningar fanns på en öppen server till slutet av januari 2018.
    .how = Titta på orderbekräftelsen, fakturan eller avskriftens datum.
    .depends = { $about ->
       *[you] när du beställde avskriften eller kopian
        [other] när personen beställde avskriften eller kopian
      }
    .short = Beställning av avskrift

option-matriculation-order-period-before-2018-02 = Före februari 2018
    .because = { $about ->
       *[you] du beställde en avskrift eller kopia före februari 2018
        [other] personen beställde en avskrift eller kopia före februari 2018
      }
    .if-not = { $about ->
       *[you] du inte beställde någon avskrift eller kopia före februari 2018
        [other] personen inte beställde någon avskrift eller kopia före februari 2018
      }
option-matriculation-order-period-2018-02-or-later = I februari 2018 eller senare
    .because = { $about ->
       *[you] du beställde avskriften eller kopian först i februari 2018 eller senare
        [other] personen beställde avskriften eller kopian först i februari 2018 eller senare
      }
    .if-not = { $about ->
       *[you] du beställde en avskrift eller kopia redan före februari 2018
        [other] personen beställde en avskrift eller kopia redan före februari 2018
      }

question-facebook-phone = { $about ->
   *[you] Fanns ditt telefonnummer på ditt Facebook-konto före oktober 2019?
    [other] Fanns personens telefonnummer på personens Facebook-konto före oktober 2019?
  }
    .hint = Numret räknas även om det var dolt för andra.
    .why = Uppgifterna hittades med hjälp av telefonnumret. Den tid som myndigheten utredde tog slut i september 2019.
    .how = Numret syns i Facebook-kontots inställningar. Om det finns där nu kan det ha funnits där redan då.
    .depends = { $about ->
       *[you] om ditt telefonnummer fanns på ditt Facebook-konto före oktober 2019
        [other] om personens telefonnummer fanns på personens Facebook-konto före oktober 2019
      }
    .short = Telefonnummer på Facebook

option-facebook-phone-yes = Ja
    .because = { $about ->
       *[you] ditt telefonnummer fanns på ditt Facebook-konto före oktober 2019
        [other] personens telefonnummer fanns på personens Facebook-konto före oktober 2019
      }
    .if-not = { $about ->
       *[you] ditt telefonnummer inte fanns på ditt Facebook-konto före oktober 2019
        [other] personens telefonnummer inte fanns på personens Facebook-konto före oktober 2019
      }
option-facebook-phone-no = Nej
    .because = { $about ->
       *[you] ditt telefonnummer inte fanns på ditt Facebook-konto före oktober 2019
        [other] personens telefonnummer inte fanns på personens Facebook-konto före oktober 2019
      }
    .if-not = { $about ->
       *[you] ditt telefonnummer fanns på ditt Facebook-konto före oktober 2019
        [other] personens telefonnummer fanns på personens Facebook-konto före oktober 2019
      }

question-pirkanmaa-old-hospital = { $about ->
   *[you] Har du vårdats, bott eller arbetat på något av de här ställena?
    [other] Vårdades, bodde eller arbetade personen på något av de här ställena?
  }
    .why = I de tomma byggnaderna fanns papper om dem som hade bott, vårdats och arbetat där. De hittades år 2021.
    .how = Gamla papper eller MittKanta kan hjälpa. Fråga en närstående.
    .depends = { $about ->
       *[you] om du har varit på Ylinen rehabiliteringscenter eller Mänttä sjukhus
        [other] om personen var på Ylinen rehabiliteringscenter eller Mänttä sjukhus
      }
    .none = Inget av dem
    .short = Ylinen eller Mänttä

option-pirkanmaa-old-hospital-ylinen = Ylinen rehabiliteringscenter i Ylöjärvi
    .because = { $about ->
       *[you] du har varit på Ylinen rehabiliteringscenter
        [other] personen var på Ylinen rehabiliteringscenter
      }
    .if-not = { $about ->
       *[you] du inte har varit på Ylinen rehabiliteringscenter
        [other] personen inte var på Ylinen rehabiliteringscenter
      }
option-pirkanmaa-old-hospital-mantta = Gamla sjukhuset i Mänttä
    .because = { $about ->
       *[you] du har varit på Mänttä sjukhus
        [other] personen var på Mänttä sjukhus
      }
    .if-not = { $about ->
       *[you] du inte har varit på Mänttä sjukhus
        [other] personen inte var på Mänttä sjukhus
      }

question-finnair-plus-period = { $about ->
   *[you] När gick du med i Finnair Plus?
    [other] När gick personen med i Finnair Plus?
  }
    .why = Finnair fick veta om intrånget i slutet av februari 2021. Uppgifter om den som gick med senare kunde inte finnas där.
    .how = Medlemskortet, Finnairs app eller gamla meddelanden kan hjälpa. Ungefär räcker.
    .depends = { $about ->
       *[you] när du gick med i Finnair Plus
        [other] när personen gick med i Finnair Plus
      }
    .short = Medlem i Finnair Plus

option-finnair-plus-period-before-2021-03 = Före mars 2021
    .because = { $about ->
       *[you] du gick med i Finnair Plus före mars 2021
        [other] personen gick med i Finnair Plus före mars 2021
      }
    .if-not = { $about ->
       *[you] du inte gick med i Finnair Plus före mars 2021
        [other] personen inte gick med i Finnair Plus före mars 2021
      }
option-finnair-plus-period-2021-03-or-later = I mars 2021 eller senare
    .because = { $about ->
       *[you] du gick med i Finnair Plus först i mars 2021 eller senare
        [other] personen gick med i Finnair Plus först i mars 2021 eller senare
      }
    .if-not = { $about ->
       *[you] du gick med i Finnair Plus redan före mars 2021
        [other] personen gick med i Finnair Plus redan före mars 2021
      }

question-ticketmaster-period = { $about ->
   *[you] När köpte du eller försökte du köpa biljetter hos Ticketmaster?
    [other] När köpte personen eller försökte personen köpa biljetter hos Ticketmaster?
  }
    .hint = Välj alla tider som passar.
    .why = Två fall gäller olika tider. Tiden avgör vilket av dem som kan komma i fråga.
    .how = Orderbekräftelser och kontoutdrag kan hjälpa. Ungefär räcker.
    .depends = { $about ->
       *[you] när du köpte eller försökte köpa biljetter hos Ticketmaster
        [other] när personen köpte eller försökte köpa biljetter hos Ticketmaster
      }
    .short = Biljetter från Ticketmaster

option-ticketmaster-period-2017-09-to-2018-06 = Från september 2017 till juni 2018
    .because = { $about ->
       *[you] du köpte eller försökte köpa biljetter mellan september 2017 och juni 2018
        [other] personen köpte eller försökte köpa biljetter mellan september 2017 och juni 2018
      }
    .if-not = { $about ->
       *[you] du varken köpte eller försökte köpa biljetter mellan september 2017 och juni 2018
        [other] personen varken köpte eller försökte köpa biljetter mellan september 2017 och juni 2018
      }
option-ticketmaster-period-other-until-2024-05 = En annan tid före juni 2024
    .because = { $about ->
       *[you] du köpte eller försökte köpa biljetter en annan tid före juni 2024
        [other] personen köpte eller försökte köpa biljetter en annan tid före juni 2024
      }
    .if-not = { $about ->
       *[you] du varken köpte eller försökte köpa biljetter en annan tid före juni 2024
        [other] personen varken köpte eller försökte köpa biljetter en annan tid före juni 2024
      }
option-ticketmaster-period-2024-06-or-later = I juni 2024 eller senare
    .because = { $about ->
       *[you] du köpte eller försökte köpa biljetter i juni 2024 eller senare
        [other] personen köpte eller försökte köpa biljetter i juni 2024 eller senare
      }
    .if-not = { $about ->
       *[you] du varken köpte eller försökte köpa biljetter i juni 2024 eller senare
        [other] personen varken köpte eller försökte köpa biljetter i juni 2024 eller senare
      }

question-lempaala-school = { $about ->
   *[you] I vilken skola gick du eller ditt barn i augusti 2022?
    [other] I vilken skola gick personen eller personens barn i augusti 2022?
  }
    .why = Fallet gäller papper som fanns i Mattila skola i Lempäälä i augusti 2022.
    .how = Titta på betyget eller meddelanden i Wilma från det läsåret.
    .depends = { $about ->
       *[you] i vilken skola du eller ditt barn gick i augusti 2022
        [other] i vilken skola personen eller personens barn gick i augusti 2022
      }
    .short = Skola i augusti 2022

option-lempaala-school-mattila = I Mattila skola i Lempäälä
    .because = { $about ->
       *[you] du eller ditt barn gick i Mattila skola i augusti 2022
        [other] personen eller personens barn gick i Mattila skola i augusti 2022
      }
    .if-not = { $about ->
       *[you] varken du eller ditt barn gick i Mattila skola i augusti 2022
        [other] varken personen eller personens barn gick i Mattila skola i augusti 2022
      }
option-lempaala-school-other = I en annan skola eller inte i skola alls
    .because = { $about ->
       *[you] varken du eller ditt barn gick i Mattila skola i augusti 2022
        [other] varken personen eller personens barn gick i Mattila skola i augusti 2022
      }
    .if-not = { $about ->
       *[you] du eller ditt barn gick i Mattila skola i augusti 2022
        [other] personen eller personens barn gick i Mattila skola i augusti 2022
      }

question-lahti-school = { $about ->
   *[you] Har du eller ditt barn gått i Harju skola i Lahtis?
    [other] Gick personen eller personens barn i Harju skola i Lahtis?
  }
    .hint = Åren avgör: i skolan 2001–2006 eller född då.
    .why = Enligt medier fanns en mapp med uppgifter om ungefär 70 elever i Harju skola i en sopcontainer.
    .how = Titta på ett gammalt betyg.
    .depends = { $about ->
       *[you] om du eller ditt barn har gått i Harju skola
        [other] om personen eller personens barn gick i Harju skola
      }
    .short = Harju skola i Lahtis

option-lahti-school-harju = Ja: i skolan åren 2001–2006 eller född då
    .because = { $about ->
       *[you] du eller ditt barn gick i Harju skola åren 2001–2006 (eller senare, om född då)
        [other] personen eller personens barn gick i Harju skola åren 2001–2006 (eller senare, om född då)
      }
    .if-not = { $about ->
       *[you] varken du eller ditt barn gick i Harju skola åren 2001–2006 (eller senare, om född då)
        [other] varken personen eller personens barn gick i Harju skola åren 2001–2006 (eller senare, om född då)
      }
option-lahti-school-other = Nej, eller andra år
    .because = { $about ->
       *[you] varken du eller ditt barn gick i Harju skola åren 2001–2006 (eller senare, om född då)
        [other] varken personen eller personens barn gick i Harju skola åren 2001–2006 (eller senare, om född då)
      }
    .if-not = { $about ->
       *[you] du eller ditt barn gick i Harju skola åren 2001–2006 (eller senare, om född då)
        [other] personen eller personens barn gick i Harju skola åren 2001–2006 (eller senare, om född då)
      }

question-vantaa-school = { $about ->
   *[you] I vilken skola gick du eller ditt barn i februari 2018?
    [other] I vilken skola gick personen eller personens barn i februari 2018?
  }
    .why = I den stulna väskan fanns elevlistor från Vierumäki skola.
    .how = Titta på betyget eller meddelanden i Wilma från det läsåret.
    .depends = { $about ->
       *[you] i vilken skola du eller ditt barn gick i februari 2018
        [other] i vilken skola personen eller personens barn gick i februari 2018
      }
    .short = Skola i februari 2018

option-vantaa-school-vierumaki = I Vierumäki skola i Vanda
    .because = { $about ->
       *[you] du eller ditt barn gick i Vierumäki skola i februari 2018
        [other] personen eller personens barn gick i Vierumäki skola i februari 2018
      }
    .if-not = { $about ->
       *[you] varken du eller ditt barn gick i Vierumäki skola i februari 2018
        [other] varken personen eller personens barn gick i Vierumäki skola i februari 2018
      }
option-vantaa-school-other = I en annan skola eller inte i skola alls
    .because = { $about ->
       *[you] varken du eller ditt barn gick i Vierumäki skola i februari 2018
        [other] varken personen eller personens barn gick i Vierumäki skola i februari 2018
      }
    .if-not = { $about ->
       *[you] du eller ditt barn gick i Vierumäki skola i februari 2018
        [other] personen eller personens barn gick i Vierumäki skola i februari 2018
      }

question-turku-daycare = { $about ->
   *[you] Har du eller ditt barn varit i daghemmet i Kaerla i Åbo?
    [other] Var personen eller personens barn i daghemmet i Kaerla i Åbo?
  }
    .hint = Daghemmet fanns på adressen Kaerlantie 16. Barnens papper var över 12 år gamla.
    .why = I det gamla daghemmet i Kaerla fanns mappar om barn och anställda när någon tog sig in olovligt.
    .how = Titta på gamla beslut om dagvårdsplats eller på ett arbetsintyg.
    .depends = { $about ->
       *[you] om du eller ditt barn har varit i daghemmet i Kaerla
        [other] om personen eller personens barn var i daghemmet i Kaerla
      }
    .short = Daghemmet i Kaerla

option-turku-daycare-kaerla = Ja: som barn senast år 2014 eller anställd där
    .because = { $about ->
       *[you] du eller ditt barn var i daghemmet i Kaerla senast år 2014 eller arbetade där
        [other] personen eller personens barn var i daghemmet i Kaerla senast år 2014 eller arbetade där
      }
    .if-not = { $about ->
       *[you] varken du eller ditt barn var i daghemmet i Kaerla före år 2015 eller arbetade där
        [other] varken personen eller personens barn var i daghemmet i Kaerla före år 2015 eller arbetade där
      }
option-turku-daycare-other = Nej, eller som barn först efter år 2014
    .because = { $about ->
       *[you] varken du eller ditt barn var i daghemmet i Kaerla före år 2015 eller arbetade där
        [other] varken personen eller personens barn var i daghemmet i Kaerla före år 2015 eller arbetade där
      }
    .if-not = { $about ->
       *[you] du eller ditt barn var i daghemmet i Kaerla senast år 2014 eller arbetade där
        [other] personen eller personens barn var i daghemmet i Kaerla senast år 2014 eller arbetade där
      }

question-kuopio-job-role = { $about ->
   *[you] Vilket arbete hade du hos Kuopio stad?
    [other] Vilket arbete hade personen hos Kuopio stad?
  }
    .hint = Räkna också in vikariat.
    .why = { $about ->
       *[you] Två fall gäller anställda hos staden. Arbetet och tiden avgör om de kan gälla dig.
        [other] Två fall gäller anställda hos staden. Arbetet och tiden avgör om de kan gälla personen.
      }
    .how = Titta på gamla arbetsavtal och lönespecifikationer.
    .depends = { $about ->
       *[you] vilket arbete du hade hos Kuopio stad
        [other] vilket arbete personen hade hos Kuopio stad
      }
    .none = Inget av dem
    .short = Arbete i Kuopio

option-kuopio-job-role-health-social = Inom social- eller hälsovården i september 2022 eller tidigare
    .because = { $about ->
       *[you] du arbetade inom social- eller hälsovården i Kuopio i september 2022 eller tidigare
        [other] personen arbetade inom social- eller hälsovården i Kuopio i september 2022 eller tidigare
      }
    .if-not = { $about ->
       *[you] du inte arbetade inom social- eller hälsovården i Kuopio i september 2022 eller tidigare
        [other] personen inte arbetade inom social- eller hälsovården i Kuopio i september 2022 eller tidigare
      }
option-kuopio-job-role-early-education = På daghem eller i annan småbarnspedagogik i mars 2023 eller tidigare
    .because = { $about ->
       *[you] du arbetade inom småbarnspedagogiken i Kuopio i mars 2023 eller tidigare
        [other] personen arbetade inom småbarnspedagogiken i Kuopio i mars 2023 eller tidigare
      }
    .if-not = { $about ->
       *[you] du inte arbetade inom småbarnspedagogiken i Kuopio i mars 2023 eller tidigare
        [other] personen inte arbetade inom småbarnspedagogiken i Kuopio i mars 2023 eller tidigare
      }

question-eilakaisla-role = { $about ->
   *[you] Arbetade du genom Eilakaisla eller sökte du arbete där?
    [other] Arbetade personen genom Eilakaisla eller sökte personen arbete där?
  }
    .why = { $about ->
       *[you] Om arbetstagare sparades löneuppgifter, om arbetssökande i allmänhet bara ansökan. Det avgör vilka av dina uppgifter som kan ha ingått.
        [other] Om arbetstagare sparades löneuppgifter, om arbetssökande i allmänhet bara ansökan. Det avgör vilka av personens uppgifter som kan ha ingått.
      }
    .how = Titta på gamla arbetsavtal, lönespecifikationer och e-postmeddelanden.
    .depends = { $about ->
       *[you] om du arbetade genom Eilakaisla eller sökte arbete där
        [other] om personen arbetade genom Eilakaisla eller sökte arbete där
      }
    .none = Inget av dem
    .short = Eilakaisla

option-eilakaisla-role-worker = { $about ->
   *[you] Jag arbetade i januari 2021 eller tidigare
    [other] Personen arbetade i januari 2021 eller tidigare
  }
    .because = { $about ->
       *[you] du arbetade genom Eilakaisla i januari 2021 eller tidigare
        [other] personen arbetade genom Eilakaisla i januari 2021 eller tidigare
      }
    .if-not = { $about ->
       *[you] du inte arbetade genom Eilakaisla i januari 2021 eller tidigare
        [other] personen inte arbetade genom Eilakaisla i januari 2021 eller tidigare
      }
option-eilakaisla-role-applicant = { $about ->
   *[you] Jag sökte arbete i januari 2021 eller tidigare
    [other] Personen sökte arbete i januari 2021 eller tidigare
  }
    .because = { $about ->
       *[you] du sökte arbete genom Eilakaisla i januari 2021 eller tidigare
        [other] personen sökte arbete genom Eilakaisla i januari 2021 eller tidigare
      }
    .if-not = { $about ->
       *[you] du inte sökte arbete genom Eilakaisla i januari 2021 eller tidigare
        [other] personen inte sökte arbete genom Eilakaisla i januari 2021 eller tidigare
      }

question-stt-role = { $about ->
   *[you] Arbetade du på STT eller använde du dess tjänster?
    [other] Arbetade personen på STT eller använde personen dess tjänster?
  }
    .why = { $about ->
       *[you] Om anställda sparades löneuppgifter och personbeteckningar, om kunder kontaktuppgifter. Det avgör vilka av dina uppgifter som kan ha ingått.
        [other] Om anställda sparades löneuppgifter och personbeteckningar, om kunder kontaktuppgifter. Det avgör vilka av personens uppgifter som kan ha ingått.
      }
    .how = Titta på gamla arbetsavtal, lönespecifikationer och textmeddelanden.
    .depends = { $about ->
       *[you] om du arbetade på STT eller använde dess tjänster
        [other] om personen arbetade på STT eller använde dess tjänster
      }
    .none = Inget av dem
    .short = STT

option-stt-role-staff = { $about ->
   *[you] Jag arbetade där i juli 2022 eller tidigare
    [other] Personen arbetade där i juli 2022 eller tidigare
  }
    .because = { $about ->
       *[you] du arbetade på STT i juli 2022 eller tidigare
        [other] personen arbetade på STT i juli 2022 eller tidigare
      }
    .if-not = { $about ->
       *[you] du inte arbetade på STT i juli 2022 eller tidigare
        [other] personen inte arbetade på STT i juli 2022 eller tidigare
      }
option-stt-role-customer = { $about ->
   *[you] Jag använde STT:s textmeddelanden eller andra tjänster i juli 2022 eller tidigare
    [other] Personen använde STT:s textmeddelanden eller andra tjänster i juli 2022 eller tidigare
  }
    .because = { $about ->
       *[you] du använde STT:s tjänster i juli 2022 eller tidigare
        [other] personen använde STT:s tjänster i juli 2022 eller tidigare
      }
    .if-not = { $about ->
       *[you] du inte använde STT:s tjänster i juli 2022 eller tidigare
        [other] personen inte använde STT:s tjänster i juli 2022 eller tidigare
      }

question-told = { $about ->
   *[you] Har någon organisation meddelat att utomstående kan ha fått dina uppgifter, eller att någon tittat på dem utan giltigt skäl?
    [other] Har någon organisation meddelat att utomstående kan ha fått personens uppgifter, eller att någon tittat på dem utan giltigt skäl?
  }
    .hint = { $about ->
       *[you] Välj alla fall som du fick personligt besked om. Ett brev, meddelande eller samtal räknas, men inte en nyhet eller ett allmänt meddelande.
        [other] Välj alla fall som personen eller du fick personligt besked om. Ett brev, meddelande eller samtal räknas, men inte en nyhet eller ett allmänt meddelande.
      }
    .why = { $about ->
       *[you] Organisationens eget besked är säkrast. Där kan det stå om fallet gäller till exempel din personbeteckning eller adress.
        [other] Organisationens eget besked är säkrast. Där kan det stå om fallet gäller till exempel personens personbeteckning eller adress.
      }
    .how = { $about ->
       *[you] Besked om fallen har getts åren 2018–2026. Leta efter gamla brev, till exempel från välfärdsområdet, staden eller ett företag. Se i Suomi.fi-meddelanden: skriv själv adressen suomi.fi. En närstående kan ha öppnat brevet. Ett äkta meddelande ber inte om betalning eller nätbankskoder.
        [other] Besked om fallen har getts åren 2018–2026. Leta efter gamla brev, till exempel från välfärdsområdet, staden eller ett företag. Beskedet kan också ha kommit i personens Suomi.fi-meddelanden. En närstående kan ha öppnat brevet. Ett äkta meddelande ber inte om betalning eller nätbankskoder.
      }
    .depends = { $about ->
       *[you] om någon organisation har meddelat dig om saken
        [other] om någon organisation har meddelat att fallet gäller personen
      }
    .none = { $about ->
       *[you] Jag har inte fått besked om något av dem
        [other] Varken personen eller jag har fått besked om något av dem
      }
    .short = { $about ->
       *[you] Besked som du har fått
        [other] Besked som har kommit
      }

question-noticed = { $about ->
   *[you] Har du märkt något konstigt?
    [other] Har du märkt något konstigt som gäller personen?
  }
    .why = Svaret avgör vad det lönar sig att göra först. Det ändrar inte bedömningen av vilka uppgifter fallet gäller.
    .how = { $about ->
       *[you] Gå i lugn och ro igenom kontot och posten från de senaste veckorna. Be vid behov en närstående titta med dig.
        [other] Gå i lugn och ro igenom personens konto och post från de senaste veckorna. Be vid behov en närstående titta med dig.
      }
    .depends = { $about ->
       *[you] om du har märkt något konstigt
        [other] om du har märkt något konstigt som gäller personen
      }
    .short = Konstiga händelser

option-noticed-threat = { $about ->
   *[you] Ett meddelande eller samtal där någon hotar mig eller kräver pengar
    [other] Ett meddelande eller samtal där någon hotar personen eller kräver pengar
  }
    .because = { $about ->
       *[you] någon har hotat dig eller krävt pengar
        [other] någon har hotat personen eller krävt pengar
      }
    .if-not = { $about ->
       *[you] ingen har hotat dig eller krävt pengar
        [other] ingen har hotat personen eller krävt pengar
      }
option-noticed-codes-given = { $about ->
   *[you] Jag gav mina nätbankskoder eller kortuppgifter till någon
    [other] Nätbankskoder eller kortuppgifter har lämnats till någon
  }
    .because = { $about ->
       *[you] du gav dina nätbankskoder eller kortuppgifter till någon
        [other] personens nätbankskoder eller kortuppgifter har lämnats till någon
      }
    .if-not = { $about ->
       *[you] du gav inte dina nätbankskoder eller kortuppgifter till någon
        [other] personens nätbankskoder eller kortuppgifter har inte lämnats till någon
      }
option-noticed-unknown-invoice = { $about ->
   *[you] En faktura som jag inte känner till eller ett paket som jag inte har beställt
    [other] En okänd faktura eller ett paket som personen inte beställde
  }
    .because = { $about ->
       *[you] du har fått en okänd faktura eller ett okänt paket
        [other] en okänd faktura eller ett okänt paket har kommit i personens namn
      }
    .if-not = { $about ->
       *[you] du inte har fått någon okänd faktura eller något okänt paket
        [other] ingen okänd faktura eller inget okänt paket har kommit i personens namn
      }
option-noticed-unknown-loan = { $about ->
   *[you] Ett lån eller lånebeslut som jag inte har ansökt om
    [other] Ett lån eller lånebeslut som personen inte ansökte om
  }
    .because = { $about ->
       *[you] du har märkt ett okänt lån eller lånebeslut
        [other] någon har märkt ett okänt lån eller lånebeslut i personens namn
      }
    .if-not = { $about ->
       *[you] du inte har märkt något okänt lån eller lånebeslut
        [other] ingen har märkt något okänt lån eller lånebeslut i personens namn
      }
option-noticed-phishing = { $about ->
   *[you] Ett meddelande eller samtal där någon frågar efter mina uppgifter, till exempel nätbankskoder
    [other] Ett meddelande eller samtal där någon frågar efter personens uppgifter, till exempel nätbankskoder
  }
    .because = { $about ->
       *[you] någon har försökt få dina uppgifter per meddelande eller telefon
        [other] någon har försökt få personens uppgifter per meddelande eller telefon
      }
    .if-not = { $about ->
       *[you] ingen har försökt få dina uppgifter per meddelande eller telefon
        [other] ingen har försökt få personens uppgifter per meddelande eller telefon
      }
option-noticed-nothing = { $about ->
   *[you] Jag har inte märkt något av det här
    [other] Jag har inte märkt något av det här
  }
    .because = { $about ->
       *[you] du inte har märkt något konstigt
        [other] ingen har märkt något konstigt som gäller personen
      }
    .if-not = { $about ->
       *[you] du har märkt något konstigt
        [other] någon har märkt något konstigt som gäller personen
      }

question-for-whom = För vem svarar du?
    .hint = Om du svarar för flera, gör kontrollen separat för var och en.
    .why = En del åtgärder passar bara den som uppgifterna gäller, och en del faller bort om personen är död. Svaret ändrar bara råden.
    .how = Tänk på vems uppgifter du hade i tankarna när du svarade på de tidigare frågorna.
    .depends = för vem du svarar
    .short = För vem du svarar

option-for-whom-me = För mig själv
    .because = du svarar för dig själv
    .if-not = du inte svarar för dig själv
option-for-whom-child = För mitt barn
    .because = du svarar för ditt barn
    .if-not = du inte svarar för ditt barn
option-for-whom-cared-for = För en annan vuxen som jag hjälper
    .because = du svarar för en annan vuxen
    .if-not = du inte svarar för en annan vuxen
option-for-whom-deceased = För en närstående som har dött
    .because = du svarar för en närstående som har dött
    .if-not = du inte svarar för en närstående som har dött

question-age-group = Hur gammal är den som uppgifterna gäller?
    .why = En del åtgärder får man göra själv först vid en viss ålder, och för unga finns särskild hjälp. Svaret ändrar bara råden.
    .how = Räkna åldern i dag, inte när tjänsten användes.
    .depends = hur gammal den är som uppgifterna gäller
    .short = Ålder

option-age-group-under-15 = Under 15 år
    .because = åldern är under 15 år
    .if-not = åldern är minst 15 år
option-age-group-15-to-17 = 15–17 år
    .because = åldern är 15–17 år
    .if-not = åldern inte är 15–17 år
option-age-group-adult = 18 år eller mer
    .because = åldern är minst 18 år
    .if-not = åldern är under 18 år

question-strong-login = Kan du identifiera dig på nätet?
    .hint = Det går med nätbankskoder, mobilcertifikat eller certifikatkort. Skriv inte koder här.
    .why = En del åtgärder görs på nätet. Om du inte kan identifiera dig berättar vi om ett annat sätt. Svaret ändrar bara råden.
    .how = Tänk på om du själv kommer in i till exempel MittKanta eller Suomi.fi på nätet.
    .depends = om du kan identifiera dig på nätet
    .short = Identifiering på nätet

option-strong-login-yes = Ja
    .because = du kan identifiera dig på nätet
    .if-not = du inte kan identifiera dig på nätet
option-strong-login-no = Nej
    .because = du inte kan identifiera dig på nätet
    .if-not = du kan identifiera dig på nätet
