# Vad någon skulle kunna göra med uppgifter som läckt tillsammans, och vad de inte räcker till.

harm-therapy-notes-threat = Hot om att publicera terapiuppgifter
    .can = Någon kan hota att publicera anteckningarna och kräva pengar. Vastaamos uppgifter har funnits på nätet flera gånger, så den som hotar kan vara någon annan än inkräktaren.
    .cannot = Den som hotar kan inte garantera att uppgifterna försvinner även om någon betalar.

harm-orders-in-your-name = { $about ->
   *[you] Beställningar och krediter i ditt namn
    [other] Beställningar och krediter i personens namn
  }
    .can = { $about ->
       *[you] Någon kan försöka köpa mot faktura eller få snabblån i ditt namn. Polisen berättade 2022 att ungefär 100 personers uppgifter från Vastaamo hade missbrukats.
        [other] Någon kan försöka köpa mot faktura eller få snabblån i personens namn. Polisen berättade 2022 att ungefär 100 personers uppgifter från Vastaamo hade missbrukats.
      }
    .cannot = För ett banklån behövs till exempel nätbankskoder. De behövs vanligen också vid nätköp mot faktura.

harm-stranger-at-the-door = En främling vid dörren med ett påhittat ärende
    .can = { $about ->
       *[you] En främling kan hänvisa till dina uppgifter. En läckt dörrkod öppnar huset. År 2018 påstod en brottsmisstänkt att hon delade ut gratis inkontinensskydd.
        [other] En främling kan hänvisa till personens uppgifter. En läckt dörrkod öppnar huset. År 2018 påstod en brottsmisstänkt att hon delade ut gratis inkontinensskydd.
      }
    .cannot = Med läckta uppgifter får ingen ett personalkort. Hemvårdens anställda i Birkaland har alltid ett sådant.

harm-false-address-change = { $about ->
   *[you] En falsk adressändring i ditt namn
    [other] En falsk adressändring i personens namn
  }
    .can = { $about ->
       *[you] Någon kan försöka ändra din adress och till exempel styra ett paket från en nätbutik till fel ställe.
        [other] Någon kan försöka ändra personens adress och till exempel styra ett paket från en nätbutik till fel ställe.
      }
    .cannot = { $about ->
       *[you] Enbart personbeteckningen räcker inte för en flyttanmälan på nätet. På papper behöver någon annan din fullmakt, och per telefon går det inte.
        [other] Enbart personbeteckningen räcker inte för en flyttanmälan på nätet. På papper behöver någon annan personens fullmakt, och per telefon går det inte.
      }

harm-false-invoice = En trovärdig falsk faktura eller bluff
    .can = { $about ->
       *[you] Någon kan skriva ett meddelande eller en påhittad faktura som nämner din riktiga beställning.
        [other] Någon kan skriva ett meddelande eller en påhittad faktura som nämner personens riktiga beställning.
      }
    .cannot = En faktura bevisar ingen skuld. Om någon begär betalt för välfärdsområdets vårdartiklar tyder det på brott.

harm-password-request = Ett meddelande som frågar efter ett lösenord
    .can = Någon kan skicka e-post som ser ut att komma till exempel från arbetsplatsen och fråga efter lösenordet.
    .cannot = Enbart användarnamn och e-postadress räcker inte för att logga in där det också krävs ett lösenord.
