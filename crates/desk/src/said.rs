//! What the desk says, in Finnish, Swedish and English; problems are said by the catalogue, in English.

use osuiko_words::Language;

/// Words in the languages, in the order of [`Language::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said([&'static str; 3]);

impl Said {
    /// The words in one language.
    pub fn in_language(self, language: Language) -> &'static str {
        let Self([fi, sv, en]) = self;
        match language {
            Language::Fi => fi,
            Language::Sv => sv,
            Language::En => en,
        }
    }
}

macro_rules! said {
    ($($name:ident: $fi:literal, $sv:literal, $en:literal;)*) => {
        $(
            #[doc = $en]
            pub const $name: Said = Said([$fi, $sv, $en]);
        )*
    };
}

said! {
    AND: "ja", "och", "and";
    OR: "tai", "eller", "or";
    NOT: "ei ole niin", "det är inte så", "it is not so";
    THE_PLACE: "Asuinpaikan yhteystaho", "Kontakten där personen bor", "The contact of the person’s place";
    THE_PUBLISHER: "Julkaisija itse", "Utgivaren själv", "The publisher itself";

    TITLE: "Osuiko: kirjoituspöytä", "Osuiko: skrivbordet", "Osuiko: the desk";
    LANGUAGE: "Kieli", "Språk", "Language";
    START: "Alku", "Början", "Start";
    CASES: "Tapaukset", "Fall", "Cases";
    LISTS: "Palvelut ja kysymykset", "Tjänster och frågor", "Services and questions";
    TRY: "Kokeile", "Prova", "Try it";
    OTHERWISE: "Kenelle sanotaan toisin", "Vem får annat besked", "Who is told otherwise";
    MAP: "Kartta", "Karta", "Map";
    FILES: "Tiedostot", "Filer", "Files";
    SAVE: "Tallenna", "Spara", "Save";
    UNDO: "Peru", "Ångra", "Undo";
    PROBLEMS: "Ongelmat", "Problem", "Problems";

    INTRO: "Täällä kirjoitetaan, mitä tietomurroista tiedetään. Mitään ei lähde tältä laitteelta, eikä mitään jää selaimeen: tallenna ennen kuin suljet sivun.",
        "Här skrivs det man vet om dataintrång. Inget lämnar den här enheten och inget stannar i webbläsaren: spara innan du stänger sidan.",
        "Here is written what is known about data breaches. Nothing leaves this device, and nothing stays in the browser: save before you close the page.";
    OPEN: "Avaa projekti", "Öppna projektet", "Open the project";
    OPEN_FOLDER: "Avaa kansio", "Öppna en mapp", "Open a folder";
    OPEN_ZIP: "Avaa zip", "Öppna en zip", "Open a zip";
    OPEN_HINT: "Valitse projektin kansio, jossa on kansiot assets ja tests, tai zip siitä.",
        "Välj projektets mapp, där mapparna assets och tests finns, eller en zip av den.",
        "Choose the folder of the project, which has the folders assets and tests, or a zip of it.";
    NO_FOLDER: "Tämä selain ei osaa avata kansiota. Käytä zipiä.",
        "Den här webbläsaren kan inte öppna en mapp. Använd en zip.",
        "This browser cannot open a folder. Use a zip.";
    OPENED: "Projekti on auki.", "Projektet är öppet.", "The project is open.";
    GUIDE: "Tapaus viidessätoista minuutissa", "Ett fall på femton minuter", "A case in fifteen minutes";
    GUIDE_1: "Aloita uusi tapaus: nimi kolmella kielellä ja miten se tapahtui.",
        "Börja ett nytt fall: namnet på tre språk och hur det hände.",
        "Begin a new case: its name in three languages, and how it happened.";
    GUIDE_2: "Lähteet: yksi jokaisesta sivusta, jonka olet lukenut. Ei sivua, ei tietoa.",
        "Källor: en för varje sida som du har läst. Ingen sida, inget faktum.",
        "Sources: one for each page that you have read. No page, no fact.";
    GUIDE_3: "Kuka sanoi mitä: jokainen väite saa lähteensä.",
        "Vem sade vad: varje påstående får sin källa.",
        "Who said what: each claim gets its source.";
    GUIDE_4: "Keihin se osui: klikkaa vastaukset, joista heidät tunnistaa, ja mitä tietoja heistä vuoti.",
        "Vem drabbades: klicka på svaren som de känns igen på, och vilka uppgifter som läckte.",
        "Who was hit: click the answers by which they are known, and which data leaked.";
    GUIDE_5: "Sanat: kolme kieltä vierekkäin. Tee valmiiksi se, mikä on punaisella.",
        "Orden: tre språk bredvid varandra. Gör klart det som är rött.",
        "Words: three languages side by side. Finish what is red.";
    GUIDE_6: "Kokeile, kunnes jokainen kuulee sen, mitä lähteet sanovat. Tallenna.",
        "Prova tills alla får veta det som källorna säger. Spara.",
        "Try it until everybody is told what the sources say. Save.";

    NEW_CASE: "Uusi tapaus", "Nytt fall", "New case";
    NEW_SOURCE: "Uusi lähde", "Ny källa", "New source";
    NEW_ORGANISATION: "Uusi organisaatio", "Ny organisation", "New organisation";
    NEW_SERVICE: "Uusi palvelu", "Ny tjänst", "New service";
    NEW_QUESTION: "Uusi kysymys", "Ny fråga", "New question";
    NAME_FI: "Nimi suomeksi", "Namn på finska", "Name in Finnish";
    NAME_SV: "Nimi ruotsiksi", "Namn på svenska", "Name in Swedish";
    NAME_EN: "Nimi englanniksi", "Namn på engelska", "Name in English";
    ASKED_FI: "Kysymys suomeksi", "Frågan på finska", "Question in Finnish";
    ASKED_SV: "Kysymys ruotsiksi", "Frågan på svenska", "Question in Swedish";
    ASKED_EN: "Kysymys englanniksi", "Frågan på engelska", "Question in English";
    CASE_NAME_HINT: "Palvelu ensin, suluissa organisaatio ja vuosi.",
        "Tjänsten först, organisationen och året inom parentes.",
        "The service first, in brackets the organisation and the year.";
    ADDRESS: "Osoite (ei muutu koskaan, vuosi lopussa)", "Adress (ändras aldrig, året sist)", "Address (never changes, the year last)";
    SHORT_ID: "Lyhyt nimi tiedostoihin", "Kort namn i filerna", "Short name in the files";
    PAGE_TITLE: "Sivun otsikko", "Sidans rubrik", "Title of the page";
    OPTIONS_EACH: "Vastaukset, yksi riville: suomi | ruotsi | englanti",
        "Svaren, ett per rad: finska | svenska | engelska",
        "Answers, one a line: Finnish | Swedish | English";
    SEVERAL: "Useita vastauksia voi valita", "Flera svar kan väljas", "Several answers can be chosen";
    BEGIN: "Aloita", "Börja", "Begin";
    ADD: "Lisää", "Lägg till", "Add";
    REMOVE: "Poista", "Ta bort", "Remove";

    PART_SOURCES: "Lähteet", "Källor", "Sources";
    PART_NAMED: "Keitä mainitaan", "Vilka som nämns", "Who is named";
    PART_HEAD: "Tapaus", "Fallet", "The case";
    PART_CLAIMS: "Kuka sanoi mitä", "Vem sade vad", "Who said what";
    PART_GROUPS: "Keihin se osui", "Vem drabbades", "Who was hit";
    PART_PLACES: "Paikoittain", "Efter plats", "By place";
    PART_WORDS: "Sanat", "Ord", "Words";
    PART_PAGE: "Sivu", "Sidan", "The page";

    EVERYBODY: "Kaikki, paitsi jos valitset vastauksia", "Alla, om du inte väljer svar", "Everybody, unless you choose answers";
    ALL_HOLD: "Kaikkien pitää päteä", "Alla ska gälla", "All must hold";
    ONE_HOLDS: "Yhden pitää päteä", "Ett ska gälla", "One must hold";
    CHOOSE_QUESTION: "Valitse kysymys", "Välj en fråga", "Choose a question";
    DENIED: "päinvastoin", "tvärtom", "the other way round";
    ONE_MORE: "Vielä yksi ehto", "Ett villkor till", "One more answer";
    AS_TEXT: "Tämän ehdon rakenne on laajempi kuin lomake. Muuta se tiedostossa.",
        "Det här villkoret är större än formuläret. Ändra det i filen.",
        "This condition is larger than the form. Change it in the file.";
    NOTHING_CHOSEN: "Ei valittu", "Inget valt", "Nothing chosen";
    FOR_OTHER: "Toisen puolesta", "För någon annan", "For somebody else";
    NEEDED: "tarvitaan", "behövs", "needed";
    ALSO: "Tiedostossa on myös", "I filen finns också", "Also in the file";

    NO_PROBLEM: "Ei ongelmia.", "Inga problem.", "No problem.";
    CHECKING: "Tarkistetaan …", "Kontrollerar …", "Checking …";
    ONE_PROBLEM: "1 ongelma", "1 problem", "1 problem";
    MANY_PROBLEMS: "ongelmaa", "problem", "problems";
    LOOK: "Katso", "Visa", "Look";
    ELSEWHERE: "Muualla projektissa", "På andra ställen i projektet", "Elsewhere in the project";
    READ_ALL: "Olen lukenut kaikki kielet rinnakkain", "Jag har läst alla språk sida vid sida", "I have read all languages side by side";

    TRY_HINT: "Vastaa niin kuin joku vastaisi. Tulos lasketaan samalla koodilla kuin testissä.",
        "Svara som någon skulle svara. Resultatet räknas med samma kod som i testet.",
        "Answer as somebody would. The result comes of the same code as in the check.";
    UNSOUND: "Ensin pitää korjata ongelmat.", "Först måste problemen åtgärdas.", "First the problems have to be mended.";
    UNKNOWN: "En tiedä", "Jag vet inte", "I don’t know";
    NONE: "Ei mikään näistä", "Inget av dessa", "None of these";
    NOT_ASKED: "Ei vastattu", "Inte besvarad", "Not answered";
    TOLD: "Tulos", "Resultat", "Result";
    STILL_OPEN: "Kysytään vielä", "Frågas ännu", "Still asked";
    STEPS: "Mitä tehdä", "Vad man kan göra", "What to do";
    NOT_SPOKEN_OF: "Tästä tapauksesta ei sanota mitään.", "Inget sägs om det här fallet.", "Nothing is said of this case.";
    PERSONA: "Tee tästä henkilö", "Gör en person av detta", "Make a persona of this";
    PERSONA_NAME: "Lyhyt nimi", "Kort namn", "Short name";
    PERSONA_NOTE: "Kuka tämä on, ja mitä lähde sanoo, josta tulos seuraa", "Vem det är, och vad källan säger som resultatet följer av", "Who this is, and what the source says that the result follows";
    PERSONA_MADE: "Henkilö on tiedostoissa.", "Personen finns i filerna.", "The persona is among the files.";
    CASE: "Tapaus", "Fall", "Case";
    CLEAR: "Tyhjennä vastaukset", "Töm svaren", "Clear the answers";

    OTHERWISE_HINT: "Kaikki kansion tests/personas henkilöt: mitä heille sanotaan nyt toisin kuin silloin, kun projekti avattiin. Uudet palvelut ja kysymykset luetaan vastauksiksi vain, jos ne olivat olemassa.",
        "Alla personer i tests/personas: vad de nu får veta annorlunda än när projektet öppnades.",
        "Everybody in tests/personas: what they are told now otherwise than when the project was opened.";
    ASK: "Katso", "Visa", "Look";
    EXPECTED: "Henkilöt ja heidän odotuksensa", "Personerna och vad de väntar sig", "The personas and what they expect";
    AS_EXPECTED: "Kaikille sanotaan, mitä heidän tiedostonsa sanovat.", "Alla får veta det som deras filer säger.", "Everybody is told what their file says.";
    MAP_HINT: "Mitkä vastaukset johtavat mihinkin tapaukseen.", "Vilka svar som leder till vilket fall.", "Which answers lead to which case.";

    SAVE_HINT: "Nämä tiedostot ovat toisin kuin avattaessa.", "De här filerna är annorlunda än när de öppnades.", "These files are otherwise than when they were opened.";
    NO_CHANGE: "Mitään ei ole muutettu.", "Inget är ändrat.", "Nothing has been changed.";
    WRITE: "Kirjoita kansioon", "Skriv till mappen", "Write to the folder";
    GIVE_ZIP: "Lataa zip", "Ladda ner en zip", "Download a zip";
    IS_NEW: "uusi", "ny", "new";
    WRITTEN: "Kirjoitettu.", "Skrivet.", "Written.";
    CHANGED_OUTSIDE: "Joku on muuttanut näitä tiedostoja tällä välin. Niitä ei ole koskettu; sinun versiosi on vieressä, nimessä .mine:",
        "Någon har ändrat de här filerna under tiden. De är orörda; din version ligger bredvid, med .mine i namnet:",
        "Somebody has changed these files meanwhile. They were not touched; yours stand beside them, with .mine in the name:";
    KEPT_BESIDE: "Alkuperäinen jää viereen, nimeen .orig.", "Originalet blir kvar bredvid, med .orig i namnet.", "The original stays beside it, with .orig in the name.";
    CANNOT_READ: "Tätä tiedostoa ei voi lukea lomakkeeksi. Korjaa se tekstinä.",
        "Den här filen kan inte läsas som formulär. Rätta den som text.",
        "This file cannot be read as a form. Mend it as text.";
    NOT_TEXT: "Näitä tiedostoja ei voi lukea tekstinä. Ne jäävät ennalleen; tallenna ne UTF-8:na.",
        "De här filerna kan inte läsas som text. De blir som de är; spara dem som UTF-8.",
        "These files cannot be read as text. They stay as they are; save them as UTF-8.";
    FILE: "Tiedosto", "Fil", "File";
    TEXT: "Teksti", "Text", "Text";
    CHOOSE: "Valitse", "Välj", "Choose";
    TABLE_ELSEWHERE: "Toimet, kirjeet ja muut", "Åtgärder, brev och annat", "Actions, letters and others";
    WAITING: "Hetki …", "Ett ögonblick …", "A moment …";
    LINE: "rivi", "rad", "line";
}

/// What a field is called and, where that is not enough, what belongs in it.
#[derive(Clone, Copy, Debug)]
pub struct Label {
    /// Its name.
    pub name: Said,
    /// What belongs in it; empty where the name says it.
    pub help: Said,
}

/// No help.
const NO: [&str; 3] = ["", "", ""];

/// The fields: their names in the files, what they are called, and what belongs in them.
const FIELDS: &[(&str, [&str; 3], [&str; 3])] = &[
    (
        "source.title",
        ["Otsikko", "Rubrik", "Title"],
        [
            "Julkaisijan oma otsikko, sivun kielellä.",
            "Utgivarens egen rubrik, på sidans språk.",
            "The publisher’s own, in the language of the page.",
        ],
    ),
    (
        "source.titled",
        [
            "Mistä otsikko on, jos sitä ei näkynyt",
            "Varifrån rubriken är, om den inte syntes",
            "Where the title is from, if none was seen",
        ],
        NO,
    ),
    ("source.publisher", ["Julkaisija", "Utgivare", "Publisher"], NO),
    ("source.speaker", ["Kenen sana sivu on", "Vems ord sidan är", "Whose word the page is"], NO),
    (
        "source.date",
        ["Julkaistu", "Publicerad", "Published"],
        [
            "Kuten 2024-05-17, 2024-05 tai 2024.",
            "Som 2024-05-17, 2024-05 eller 2024.",
            "Like 2024-05-17, 2024-05 or 2024.",
        ],
    ),
    (
        "source.undated",
        ["Sivulla ei ole päivää", "Sidan har inget datum", "The page shows no date"],
        NO,
    ),
    (
        "source.address",
        ["Verkko-osoite", "Webbadress", "Address on the web"],
        ["Alkaa https://", "Börjar med https://", "Begins with https://"],
    ),
    ("source.language", ["Sivun kieli", "Sidans språk", "Language of the page"], NO),
    ("source.standing", ["Kenen sivu", "Vems sida", "Kind of page"], NO),
    ("source.checked", ["Luettu viimeksi", "Senast läst", "Last read"], NO),
    ("source.read", ["Mitä luettiin", "Vad som lästes", "What was read"], NO),
    ("source.copied", ["Kopion päivä", "Kopians dag", "Day of the copy"], NO),
    (
        "source.copy_undated",
        ["Kopion päivää ei tiedetä", "Kopians dag är okänd", "The day of the copy is not known"],
        NO,
    ),
    (
        "source.says",
        [
            "Puhuu tiedoista vain mahdollisina",
            "Talar om uppgifterna bara som möjliga",
            "Speaks of the data only as what may have been hit",
        ],
        NO,
    ),
    (
        "source.archived",
        ["Kopio verkkoarkistossa", "Kopia i ett webbarkiv", "Copy in a web archive"],
        ["Alkaa https://", "Börjar med https://", "Begins with https://"],
    ),
    ("source.archived_on", ["Arkistokopion päivä", "Arkivkopians dag", "Day of that copy"], NO),
    ("organisation.business_id", ["Y-tunnus", "FO-nummer", "Finnish business id"], NO),
    ("organisation.site", ["Verkkosivusto", "Webbplats", "Site"], NO),
    (
        "organisation.page",
        ["Sivu omista tiedoista", "Sida om egna uppgifter", "Page on people’s own data"],
        NO,
    ),
    ("organisation.phone", ["Puhelin", "Telefon", "Telephone"], NO),
    (
        "organisation.phone_confidence",
        ["Puhelin tarkistettu", "Telefonen kontrollerad", "Telephone verified"],
        NO,
    ),
    ("organisation.post", ["Postiosoite", "Postadress", "Postal address"], NO),
    (
        "organisation.post_confidence",
        ["Postiosoite tarkistettu", "Postadressen kontrollerad", "Postal address verified"],
        NO,
    ),
    ("organisation.email", ["Sähköposti", "E-post", "Email"], NO),
    (
        "organisation.email_confidence",
        ["Sähköposti tarkistettu", "E-posten kontrollerad", "Email verified"],
        NO,
    ),
    (
        "organisation.supervisor",
        [
            "Valvoja, jos ei tietosuojavaltuutettu",
            "Tillsyn, om inte dataombudsmannen",
            "Supervisor, if not the Data Protection Ombudsman",
        ],
        NO,
    ),
    (
        "organisation.helps",
        [
            "Täällä vastataan apua tarvitseville",
            "Här svarar man den som behöver hjälp",
            "People answer here for whoever needs help",
        ],
        NO,
    ),
    (
        "organisation.sources",
        ["Missä yhteystiedot ovat", "Var kontaktuppgifterna står", "Where the contacts stand"],
        NO,
    ),
    ("service.group", ["Ryhmä", "Grupp", "Group"], NO),
    ("question.stage", ["Milloin kysytään", "När det frågas", "When it is asked"], NO),
    ("question.choose", ["Montako vastausta", "Hur många svar", "How many answers"], NO),
    ("question.options", ["Vastaukset", "Svaren", "Answers"], NO),
    (
        "question.none",
        [
            "”Ei mikään näistä” on vastaus",
            "”Inget av dessa” är ett svar",
            "“None of these” is an answer",
        ],
        NO,
    ),
    (
        "question.exclusive",
        ["Vastaukset, jotka ovat yksin", "Svar som står ensamma", "Answers that stand alone"],
        NO,
    ),
    (
        "question.alike",
        [
            "Vastaukset, joita mikään ehto ei erota",
            "Svar som inget villkor skiljer",
            "Answers that no condition tells apart",
        ],
        NO,
    ),
    (
        "breach.kind",
        ["Miten se tapahtui", "Hur det hände", "How it happened"],
        [
            "Jos mikään lähde ei sano, valitse se, joka väittää vähiten.",
            "Om ingen källa säger det, välj det som påstår minst.",
            "If no source says, choose what claims least.",
        ],
    ),
    (
        "breach.services",
        ["Palvelut, joista tänne päästään", "Tjänster som leder hit", "Services that lead here"],
        NO,
    ),
    (
        "breach.page",
        ["Paras virallinen sivu", "Bästa officiella sidan", "The best official page"],
        NO,
    ),
    ("breach.status", ["Tilanne", "Läge", "Status"], NO),
    ("breach.reviewed", ["Tarkistettu", "Granskad", "Reviewed"], NO),
    ("breach.next_review", ["Seuraava tarkistus", "Nästa granskning", "Next review"], NO),
    (
        "chain.organisation",
        ["Kenellä tiedot olivat", "Vem som hade uppgifterna", "Who held the data"],
        NO,
    ),
    ("chain.role", ["Rooli", "Roll", "Role"], NO),
    ("claim.what", ["Mitä sanotaan", "Vad som sägs", "What is said"], NO),
    (
        "claim.mark",
        [
            "Mitä tapahtui (aikajanalle)",
            "Vad som hände (till tidslinjen)",
            "What happened (for the timeline)",
        ],
        NO,
    ),
    ("claim.by", ["Kuka sanoi", "Vem sade det", "Who said it"], NO),
    ("claim.said", ["Milloin sanottiin", "När det sades", "When it was said"], NO),
    ("claim.value", ["Montako ihmistä", "Hur många människor", "How many people"], NO),
    (
        "claim.counts",
        [
            "Mitä lasketaan, jos ei ihmisiä",
            "Vad som räknas, om inte människor",
            "What is counted, if not people",
        ],
        NO,
    ),
    (
        "claim.measure",
        ["Miten tarkka luku on", "Hur exakt talet är", "How exact the number is"],
        NO,
    ),
    ("claim.on", ["Milloin tapahtui", "När det hände", "When it happened"], NO),
    ("claim.places", ["Vain nämä paikat", "Bara de här platserna", "Only these places"], NO),
    (
        "claim.cases",
        ["Mitkä tapaukset", "Vilka fall", "Which cases"],
        [
            "Vain jos sama tapahtui monta kertaa",
            "Bara om samma sak hände flera gånger",
            "Only if the same happened more than once",
        ],
    ),
    ("claim.source", ["Lähde", "Källa", "Source"], NO),
    ("claim.disagrees", ["Ristiriidassa", "I strid med", "Disagrees with"], NO),
    ("claim.supersedes", ["Korvaa", "Ersätter", "Replaces"], NO),
    ("sum.explains", ["Summa", "Summan", "The sum"], NO),
    ("sum.of", ["Yhteenlasketut", "Som läggs ihop", "What is added"], NO),
    ("listing.places", ["Paikat", "Platser", "Places"], NO),
    ("listing.source", ["Lähde", "Källa", "Source"], NO),
    ("change.on", ["Päivä", "Dag", "Day"], NO),
    (
        "change.about",
        ["Mitä muutos koskee", "Vad ändringen gäller", "What the change is about"],
        NO,
    ),
    (
        "group.when",
        ["Ketkä kuuluvat ryhmään", "Vilka som hör till gruppen", "Who is in it"],
        [
            "Vähempi on parempi: jokainen ehto on kysymys ihmisille.",
            "Mindre är bättre: varje villkor är en fråga till människor.",
            "Less is better: each answer is a question to people.",
        ],
    ),
    ("group.unless", ["Ketkä eivät kuulu", "Vilka som inte hör dit", "Who is not"], NO),
    (
        "group.standing",
        ["Miten varmasti tiedetään", "Hur säkert man vet", "How well it is known"],
        NO,
    ),
    (
        "group.letter",
        [
            "Jokaiselle on kerrottu henkilökohtaisesti",
            "Alla har fått veta personligen",
            "Everybody was told personally",
        ],
        NO,
    ),
    ("group.confirms", ["Kuka voi vahvistaa", "Vem kan bekräfta", "Who can tell for certain"], NO),
    ("group.sources", ["Lähteet", "Källor", "Sources"], NO),
    ("exposure.kind", ["Tieto", "Uppgift", "Data"], NO),
    (
        "exposure.state",
        ["Mitä sille tapahtui", "Vad som hände med den", "What became of it"],
        [
            "Lähteen oma verbi ratkaisee.",
            "Källans eget verb avgör.",
            "The source’s own verb decides.",
        ],
    ),
    (
        "exposure.when",
        [
            "Kenen osalta, jos ei kaikkien",
            "För vilka, om inte för alla",
            "Of whom, if not of everybody",
        ],
        NO,
    ),
    ("exposure.by", ["Kuka niin sanoo", "Vem säger det", "Who says so"], NO),
    ("exposure.sources", ["Lähteet", "Källor", "Sources"], NO),
    ("overlay.group", ["Ryhmä", "Grupp", "Group"], NO),
    ("overlay.places", ["Paikat", "Platser", "Places"], NO),
    (
        "overlay.when",
        ["Ketkä siellä kuuluvat ryhmään", "Vilka som där hör till gruppen", "Who is in it there"],
        NO,
    ),
    (
        "overlay.unless",
        ["Ketkä siellä eivät kuulu", "Vilka som där inte hör dit", "Who is not, there"],
        NO,
    ),
    (
        "overlay.standing",
        ["Miten varmasti siellä tiedetään", "Hur säkert man vet där", "How well it is known there"],
        NO,
    ),
    (
        "overlay.confirms",
        ["Kuka siellä voi vahvistaa", "Vem kan bekräfta där", "Who can tell for certain there"],
        NO,
    ),
    ("overlay.sources", ["Lähteet", "Källor", "Sources"], NO),
    ("table.source", ["Lähde", "Källa", "Source"], NO),
    ("table.organisation", ["Organisaatio", "Organisation", "Organisation"], NO),
    ("table.chain", ["Ketjun lenkki", "Länk i kedjan", "Link of the chain"], NO),
    ("table.claim", ["Väite", "Påstående", "Claim"], NO),
    ("table.sum", ["Summa", "Summa", "Sum"], NO),
    ("table.listing", ["Ensimmäinen taulukko", "Första tabellen", "First table"], NO),
    ("table.change", ["Muutos", "Ändring", "Change"], NO),
    ("table.group", ["Ryhmä", "Grupp", "Group"], NO),
    ("table.exposure", ["Tieto", "Uppgift", "Data"], NO),
    (
        "table.overlay",
        ["Toisin joissakin paikoissa", "Annorlunda på vissa platser", "Different in some places"],
        NO,
    ),
];

/// The words of a field, by its table and name.
pub fn label(table: &str, name: &str) -> Option<Label> {
    let key = format!("{table}.{name}");
    let (_, name, help) = FIELDS.iter().find(|(known, _, _)| *known == key)?;
    Some(Label { name: Said(*name), help: Said(*help) })
}

/// The words that a file takes, and what they mean: with the field, because one word means one thing
/// here and another there.
const WORDS: &[(&str, [&str; 3])] = &[
    (
        "titled.opening",
        ["sivun ensimmäiset sanat", "sidans första ord", "the first words of the page"],
    ),
    (
        "titled.unseen",
        [
            "muualta, kuten osoitteesta",
            "från annat håll, som adressen",
            "from elsewhere, such as the address",
        ],
    ),
    ("language.fi", ["suomi", "finska", "Finnish"]),
    ("language.sv", ["ruotsi", "svenska", "Swedish"]),
    ("language.en", ["englanti", "engelska", "English"]),
    ("read.live", ["sivu itse", "sidan själv", "the page itself"]),
    ("read.copy", ["tallennettu kopio", "en sparad kopia", "a stored copy of it"]),
    (
        "says.may",
        ["kyllä: vain mahdollisina", "ja: bara som möjliga", "yes: only as what may have been hit"],
    ),
    (
        "source.official",
        [
            "viranomainen, organisaatio itse tai tuomioistuin",
            "myndighet, organisationen själv eller domstol",
            "an authority, the organisation itself or a court",
        ],
    ),
    ("source.reported", ["lehti tai muu", "tidning eller annan", "the press and others"]),
    (
        "kind.ransomware",
        [
            "kiristys: joku pääsi järjestelmään vaatiakseen rahaa",
            "utpressning: någon tog sig in för att kräva pengar",
            "ransom: somebody got in to demand money",
        ],
    ),
    (
        "kind.intrusion",
        [
            "ulkopuolinen murtautui ja sai tietoja",
            "en utomstående bröt sig in och fick uppgifter",
            "an outsider broke in and got data",
        ],
    ),
    (
        "kind.snooping",
        [
            "työssä katseltiin ilman syytä",
            "någon tittade i arbetet utan skäl",
            "somebody looked at work without a reason",
        ],
    ),
    (
        "kind.lost-media",
        [
            "paperit tai laite väärässä paikassa",
            "papper eller enhet på fel plats",
            "papers or a device in the wrong place",
        ],
    ),
    (
        "kind.tracker",
        [
            "sivusto lähetti tietoja muille yrityksille",
            "en webbplats sände uppgifter till andra företag",
            "a website sent data to other companies",
        ],
    ),
    (
        "kind.misdirected",
        [
            "väärät ihmiset näkivät tai saattoivat nähdä",
            "fel personer såg eller kan ha sett",
            "the wrong people saw or may have seen",
        ],
    ),
    (
        "kind.misuse",
        [
            "annettua pääsyä käytettiin väärin",
            "en beviljad åtkomst missbrukades",
            "an access that was granted was misused",
        ],
    ),
    (
        "status.open",
        [
            "jotain on kesken tai puuttuu",
            "något pågår eller saknas",
            "something goes on or is missing",
        ],
    ),
    ("status.closed", ["loppuun käsitelty", "avslutat", "closed"]),
    ("role.controller", ["rekisterinpitäjä", "personuppgiftsansvarig", "controller"]),
    ("role.processor", ["käsittelijä", "biträde", "processor"]),
    ("role.sub-processor", ["alihankkija", "underbiträde", "sub-processor"]),
    ("role.carrier", ["kuljettaja", "transportör", "carrier"]),
    ("role.recipient", ["vastaanottaja", "mottagare", "recipient"]),
    ("what.people", ["montako ihmistä", "hur många människor", "how many people"]),
    ("what.event", ["jotain tapahtui", "något hände", "something happened"]),
    ("what.status", ["miten asia on", "hur saken står", "how things are"]),
    ("mark.began", ["alkoi", "började", "began"]),
    ("mark.ended", ["päättyi", "upphörde", "ended"]),
    (
        "mark.known",
        ["organisaatio sai tietää", "organisationen fick veta", "the organisation came to know"],
    ),
    (
        "mark.reported",
        ["ilmoitettiin viranomaiselle", "anmäldes till myndighet", "an authority was notified"],
    ),
    ("mark.told", ["jokaiselle kerrottiin", "var och en fick veta", "each person was told"]),
    ("mark.announced", ["julkistettiin", "offentliggjordes", "made public"]),
    ("mark.decided", ["päätettiin", "beslutades", "decided"]),
    ("about.people", ["keitä tapaus koskee", "vilka fallet gäller", "whom the case affects"]),
    ("about.data", ["mitä tietoja tapaus koskee", "vilka uppgifter fallet gäller", "which data"]),
    (
        "about.news",
        ["lähde kertoi uutta", "en källa berättade nytt", "a source said something new"],
    ),
    ("about.correction", ["virhe korjattiin", "ett fel rättades", "a mistake was mended"]),
    (
        "about.telling",
        [
            "kerrotaan tai kysytään toisin",
            "berättas eller frågas annorlunda",
            "told or asked in another way",
        ],
    ),
    ("measure.exactly", ["tasan", "exakt", "exactly"]),
    ("measure.about", ["noin", "ungefär", "about"]),
    ("measure.over", ["yli", "över", "over"]),
    ("measure.almost", ["lähes", "nästan", "almost"]),
    ("measure.at-most", ["enintään", "högst", "at most"]),
    ("measure.at-least", ["vähintään", "minst", "at least"]),
    (
        "standing.official",
        [
            "virallinen lähde sanoo niin",
            "en officiell källa säger det",
            "an official source says so",
        ],
    ),
    (
        "standing.some",
        [
            "virallinen lähde sanoo niin joistakin",
            "en officiell källa säger det om vissa",
            "an official source says so of some",
        ],
    ),
    (
        "standing.reported",
        ["vain lehdistö sanoo niin", "bara pressen säger det", "only the press says so"],
    ),
    (
        "standing.unclear",
        [
            "kukaan ei ole sanonut, mutta sopii",
            "ingen har sagt det, men det passar",
            "nobody has said, and it fits",
        ],
    ),
    ("state.exposed", ["vuoti", "läckte", "was exposed"]),
    ("state.maybe", ["on voinut vuotaa", "kan ha läckt", "may have been exposed"]),
    (
        "state.said-not-exposed",
        ["sanotaan, ettei vuotanut", "sägs inte ha läckt", "is said not to have been exposed"],
    ),
    ("stage.who", ["kuka", "vem", "who"]),
    ("stage.where", ["missä", "var", "where"]),
    ("stage.when", ["milloin", "när", "when"]),
    ("stage.how", ["miten", "hur", "how"]),
    ("stage.since", ["sen jälkeen", "därefter", "since"]),
    ("stage.fit", ["kenelle testi on", "för vem testet är", "for whom the check is"]),
    ("choose.one", ["yksi", "ett", "one"]),
    ("choose.several", ["useita", "flera", "several"]),
    (
        "phone_confidence.verified",
        ["kyllä, viralliselta sivulta", "ja, på en officiell sida", "yes, on an official page"],
    ),
    (
        "post_confidence.verified",
        ["kyllä, viralliselta sivulta", "ja, på en officiell sida", "yes, on an official page"],
    ),
    (
        "email_confidence.verified",
        ["kyllä, viralliselta sivulta", "ja, på en officiell sida", "yes, on an official page"],
    ),
    ("grade.told", ["Sinulle on kerrottu", "Du har fått veta", "You were told"]),
    ("grade.likely", ["Todennäköisesti", "Sannolikt", "Likely"]),
    ("grade.possible", ["Mahdollisesti", "Möjligen", "Possible"]),
    ("grade.not-indicated", ["Ei viitteitä", "Inga tecken", "No sign"]),
    ("text.", ["Nimi", "Namn", "Name"]),
    ("text.what", ["Mitä tapahtui", "Vad som hände", "What happened"]),
    (
        "text.status",
        ["Mitä väärinkäytöstä tiedetään", "Vad man vet om missbruk", "What is known of misuse"],
    ),
    (
        "text.told",
        [
            "Kenen kirjeestä se tunnistetaan",
            "Vems brev den känns igen på",
            "The name a letter would use",
        ],
    ),
    ("text.because", ["Koska …", "Eftersom …", "Because …"]),
    ("text.if-not", ["Sama kiellettynä", "Samma förnekat", "The same, denied"]),
    ("text.unknown", ["Mitä kukaan ei tiedä", "Vad ingen vet", "What nobody knows"]),
    ("text.differ", ["Miksi luvut eroavat", "Varför talen skiljer sig", "Why the numbers differ"]),
    ("text.hint", ["Vihje", "Ledtråd", "Hint"]),
    ("text.why", ["Miksi kysymme", "Varför vi frågar", "Why we ask"]),
    ("text.how", ["Mistä sen voi tarkistaa", "Hur man kan ta reda på det", "How to find out"]),
    ("text.depends", ["Riippuu siitä …", "Beror på …", "It depends on …"]),
    ("text.none", ["”Ei mikään näistä”", "”Inget av dessa”", "“None of these”"]),
    ("text.short", ["Lyhyesti", "Kort", "In short"]),
    ("text.search", ["Hakusanat", "Sökord", "Search words"]),
    ("text.yours", ["Sinun …", "Din …", "Your …"]),
    (
        "text.nothing",
        ["Miksi mitään ei ole tehtävissä", "Varför inget kan göras", "Why there is nothing to do"],
    ),
    ("text.hours", ["Aukioloajat", "Öppettider", "Hours"]),
    ("text.note", ["Huomautus", "Anmärkning", "Note"]),
];

/// What a word of a field means; the word itself where there is nothing to say.
pub fn word(language: Language, table: &str, field: &str, word: &str) -> String {
    let known = |key: String| WORDS.iter().find(|(known, _)| *known == key);
    let found = known(format!("{table}.{word}")).or_else(|| known(format!("{field}.{word}")));
    found.map_or_else(|| word.to_owned(), |(_, said)| Said(*said).in_language(language).to_owned())
}
