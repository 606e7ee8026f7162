//! Invented breaches as an author would add them: what many more of them cost and break can be tried before there are any.
//!
//! Each has a service, a question, an organisation with its contacts, two groups, three exposures,
//! claims, sources, words in three languages, and the personas that the tests ask for. The words
//! are sentences that all of them share and, so that they are as long as those of the smaller
//! shipped cases and pack no better, sentences without sense of parts of words of the shipped texts.
//! The same number, seed and shipped texts always give the same files.
//!
//! Nothing of this ships: the budget measures with it, and tests build with it. It reads and writes
//! no file. Start reading at [`additions`].

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::format_push_string,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    clippy::panic,
    clippy::unwrap_used,
    reason = "it measures and tests only, and a mistake in its lists must stop it"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use osuiko_words::capitalised;

/// The seed of those that the budget measures with.
pub const SEED: u64 = 20_261_129;

/// A text and where it goes, below the root of the repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addition {
    /// The path of the file, with `/` between its parts.
    pub file: String,
    /// What is added to it, or the whole of a new file.
    pub text: String,
    /// The line before which it goes in a file that is there; the end, or a new file, without one.
    pub before: Option<&'static str>,
}

/// The same in Finnish, Swedish and English.
type Three = [&'static str; 3];

/// The folders of the languages, in the order of [`Three`].
const FOLDERS: Three = ["fi", "sv", "en"];

/// What a company does: id, words that search finds, and its name in a sentence.
const TRADES: [(&str, Three); 20] = [
    ("gym", ["kuntosali", "gym", "gym"]),
    ("energy", ["sähköyhtiö", "elbolag", "electricity company"]),
    ("parking", ["pysäköintisovellus", "parkeringsapp", "parking app"]),
    ("optician", ["silmälasiliike", "optikerbutik", "optician"]),
    ("travel", ["matkatoimisto", "resebyrå", "travel agency"]),
    ("union", ["työttömyyskassa", "arbetslöshetskassa", "unemployment fund"]),
    ("landlord", ["vuokranantaja", "hyresvärd", "landlord"]),
    ("hotel", ["hotelliketju", "hotellkedja", "hotel chain"]),
    ("insurer", ["vakuutusyhtiö", "försäkringsbolag", "insurance company"]),
    ("recruiter", ["rekrytointipalvelu", "rekryteringstjänst", "recruitment service"]),
    ("furniture", ["huonekalukauppa", "möbelaffär", "furniture shop"]),
    ("clinic", ["lääkäriasema", "läkarstation", "private clinic"]),
    ("mobile", ["puhelinoperaattori", "teleoperatör", "phone company"]),
    ("lender", ["luottoyhtiö", "kreditbolag", "loan company"]),
    ("bakery", ["verkkoruokakauppa", "nätmatbutik", "online grocery"]),
    ("driving", ["autokoulu", "bilskola", "driving school"]),
    ("museum", ["lippukauppa", "biljettbutik", "ticket shop"]),
    ("waste", ["jätehuolto", "avfallshantering", "waste collection"]),
    ("vet", ["eläinklinikka", "djurklinik", "veterinary clinic"]),
    ("dating", ["deittipalvelu", "dejtingtjänst", "dating service"]),
];

/// The months as they stand in a sentence.
const MONTHS: [Three; 12] = [
    ["tammikuussa", "i januari", "in January"],
    ["helmikuussa", "i februari", "in February"],
    ["maaliskuussa", "i mars", "in March"],
    ["huhtikuussa", "i april", "in April"],
    ["toukokuussa", "i maj", "in May"],
    ["kesäkuussa", "i juni", "in June"],
    ["heinäkuussa", "i juli", "in July"],
    ["elokuussa", "i augusti", "in August"],
    ["syyskuussa", "i september", "in September"],
    ["lokakuussa", "i oktober", "in October"],
    ["marraskuussa", "i november", "in November"],
    ["joulukuussa", "i december", "in December"],
];

/// Things that cases are about, each as the subject of a sentence.
const THINGS: [Three; 24] = [
    ["vanha varmuuskopio", "en gammal säkerhetskopia", "an old backup"],
    [
        "asiakaspalvelun postilaatikko",
        "kundtjänstens e-postlåda",
        "the mailbox of customer service",
    ],
    ["laskutusjärjestelmä", "faktureringssystemet", "the billing system"],
    ["alihankkijan palvelin", "underleverantörens server", "the server of a subcontractor"],
    ["ajanvarauskalenteri", "bokningskalendern", "the booking calendar"],
    ["jäsenrekisteri", "medlemsregistret", "the register of members"],
    ["sopimusarkisto", "avtalsarkivet", "the archive of contracts"],
    ["uutiskirjeen osoitelista", "nyhetsbrevets adresslista", "the list for the newsletter"],
    ["mobiilisovelluksen rajapinta", "mobilappens gränssnitt", "the interface of the mobile app"],
    ["testiympäristö", "testmiljön", "the test environment"],
    ["työntekijän kannettava tietokone", "en anställds bärbara dator", "the laptop of an employee"],
    ["chat-palvelun loki", "chattjänstens logg", "the log of the chat service"],
    ["palautelomake", "responsformuläret", "the feedback form"],
    ["kanta-asiakasohjelma", "stamkundsprogrammet", "the loyalty programme"],
    ["pilvitallennustila", "molnlagringen", "the cloud storage"],
    ["salasanojen palautus", "återställningen av lösenord", "the way to reset passwords"],
    ["tilausten seuranta", "uppföljningen av beställningar", "the tracking of orders"],
    ["arvonnan osallistujalista", "utlottningens deltagarlista", "the list of a prize draw"],
    ["kulunvalvonta", "passerkontrollen", "the access control"],
    ["puhelujen tallenteet", "inspelningarna av samtal", "the recordings of calls"],
    ["maksumuistutusten jono", "kön av betalningspåminnelser", "the queue of reminders"],
    ["lahjakorttikauppa", "presentkortsbutiken", "the shop for gift cards"],
    ["huoltopyyntöjen luettelo", "listan över servicebegäran", "the list of service requests"],
    ["toimitusten reittitiedosto", "leveransernas ruttfil", "the route file of deliveries"],
];

/// How it came about; `{t}` is a thing, `{b}` the company, `{m}` the month, `{y}` the year.
const WHAT: [Three; 8] = [
    [
        "Ulkopuolinen pääsi yrityksen {b} tietoihin {m} {y}. Väylänä oli {t}.",
        "En utomstående kom åt uppgifter hos {b} {m} {y}. Vägen dit var {t}.",
        "An outsider reached data of {b} {m} {y}. The way in was {t}.",
    ],
    [
        "Yrityksen {b} palvelusta kopioitiin tietoja {m} {y}. Niitä säilytti {t}.",
        "Uppgifter kopierades från tjänsten {b} {m} {y}. De fanns i {t}.",
        "Data was copied from the service {b} {m} {y}. It was kept in {t}.",
    ],
    [
        "Internetistä löytyi {m} {y} tiedosto, jossa oli yrityksen {b} asiakkaiden tietoja. Lähde oli {t}.",
        "På internet hittades {m} {y} en fil med uppgifter om kunder hos {b}. Källan var {t}.",
        "A file with data of customers of {b} was found on the internet {m} {y}. The source was {t}.",
    ],
    [
        "Yrityksessä {b} tehtiin virhe {m} {y}: kaikille avoinna oli {t}.",
        "Hos {b} gjordes ett fel {m} {y}: öppen för alla var {t}.",
        "A mistake was made at {b} {m} {y}: open to all was {t}.",
    ],
    [
        "Kiristysohjelma lukitsi yrityksen {b} koneita {m} {y}. Samalla vietiin tietoja, joita sisälsi {t}.",
        "Ett utpressningsprogram låste datorer hos {b} {m} {y}. Samtidigt togs uppgifter ur {t}.",
        "Ransomware locked computers of {b} {m} {y}. Data was taken at the same time from {t}.",
    ],
    [
        "Joku kirjautui {m} {y} yrityksen {b} ylläpitoon varastetulla tunnuksella. Esillä oli {t}.",
        "Någon loggade {m} {y} in i administrationen hos {b} med ett stulet konto. Synlig var {t}.",
        "Somebody signed in to the administration of {b} {m} {y} with a stolen account. On view was {t}.",
    ],
    [
        "Yritys {b} myi {m} {y} laitteita, joita ei ollut tyhjennetty. Yhdessä oli {t}.",
        "{b} sålde {m} {y} apparater som inte hade tömts. I en av dem fanns {t}.",
        "{b} sold devices {m} {y} that had not been wiped. On one of them was {t}.",
    ],
    [
        "Yrityksen {b} kumppani lähetti {m} {y} aineiston väärälle vastaanottajalle. Mukana oli {t}.",
        "En partner till {b} skickade {m} {y} material till fel mottagare. Med följde {t}.",
        "A partner of {b} sent material to the wrong recipient {m} {y}. Included was {t}.",
    ],
];

/// What has become of it.
const STATUS: [Three; 7] = [
    [
        "Poliisi tutkii asiaa. Yritys on sulkenut väylän ja vaihtanut tunnukset.",
        "Polisen utreder saken. Bolaget har stängt vägen och bytt konton.",
        "The police are looking into it. The company has closed the way in and changed the accounts.",
    ],
    [
        "Yritys ilmoitti asiasta viranomaisille, ja käsittely on kesken.",
        "Bolaget anmälde saken till myndigheterna, och behandlingen pågår.",
        "The company told the authorities, and they are still dealing with it.",
    ],
    [
        "Esitutkinta keskeytettiin, koska tekijää ei löydetty.",
        "Förundersökningen avbröts eftersom ingen gärningsman hittades.",
        "The investigation was ended because nobody was found who did it.",
    ],
    [
        "Tietoja ei ole nähty myynnissä, mutta niitä voi olla jaettu.",
        "Uppgifterna har inte setts till salu, men de kan ha delats.",
        "The data has not been seen for sale, but it may have been shared.",
    ],
    [
        "Osa tiedoista julkaistiin keskustelupalstalla ja poistettiin sieltä myöhemmin.",
        "En del av uppgifterna publicerades på ett diskussionsforum och togs bort senare.",
        "Some of the data was published on a forum and removed later.",
    ],
    [
        "Palvelu on lopetettu, ja sen tiedot siirtyivät toiselle yritykselle.",
        "Tjänsten har lagts ned, och dess uppgifter gick över till ett annat bolag.",
        "The service has ended, and its data went over to another company.",
    ],
    [
        "Yritys sanoo, että tiedosto oli esillä vain muutaman päivän.",
        "Bolaget säger att filen låg framme bara några dagar.",
        "The company says that the file was on view for a few days only.",
    ],
];

/// What is not known.
const UNKNOWN: [Three; 6] = [
    [
        "Emme tiedä, kuinka monen tiedot kopioitiin.",
        "Vi vet inte hur mångas uppgifter som kopierades.",
        "We do not know how many people’s data was copied.",
    ],
    [
        "Emme tiedä, kuka tiedot sai tai mitä niillä on tehty.",
        "Vi vet inte vem som fick uppgifterna eller vad som har gjorts med dem.",
        "We do not know who got the data or what was done with it.",
    ],
    [
        "Emme tiedä, koskeeko asia myös niitä, jotka lopettivat aikaisemmin.",
        "Vi vet inte om saken också gäller dem som slutade tidigare.",
        "We do not know whether it also concerns those who left earlier.",
    ],
    [
        "Emme tiedä, kerrottiinko kaikille, joiden tietoja oli mukana.",
        "Vi vet inte om alla vars uppgifter fanns med fick besked.",
        "We do not know whether everybody whose data was there was told.",
    ],
    [
        "Emme tiedä, onko aineisto hävitetty.",
        "Vi vet inte om materialet har förstörts.",
        "We do not know whether the material was destroyed.",
    ],
    [
        "Emme tiedä, kauanko väylä oli auki.",
        "Vi vet inte hur länge vägen var öppen.",
        "We do not know for how long the way in was open.",
    ],
];

/// Where one can look the answer up.
const HOW: [Three; 7] = [
    [
        "Katso sopimusta ja ensimmäistä laskua.",
        "Titta på avtalet och den första fakturan.",
        "Look at the contract and the first bill.",
    ],
    [
        "Etsi sähköpostista tervetuloviesti.",
        "Sök i e-posten efter välkomstmeddelandet.",
        "Look for the welcome message in old email.",
    ],
    [
        "Kirjaudu palveluun ja katso, mistä lähtien tili on ollut olemassa.",
        "Logga in i tjänsten och se sedan när kontot har funnits.",
        "Sign in to the service and see since when the account has been there.",
    ],
    [
        "Tiliote näyttää, milloin maksut alkoivat.",
        "Kontoutdraget visar när betalningarna började.",
        "The bank statement shows when the payments began.",
    ],
    [
        "Jäsenkortissa tai kuitissa on päivä.",
        "På medlemskortet eller kvittot finns en dag.",
        "There is a day on the membership card or the receipt.",
    ],
    [
        "Kysy perheenjäseneltä, joka hoiti asian.",
        "Fråga den familjemedlem som skötte saken.",
        "Ask the family member who took care of it.",
    ],
    [
        "Arvio riittää: vuodenaikakin auttaa.",
        "En uppskattning räcker: årstiden hjälper också.",
        "A rough answer is enough: the time of year helps too.",
    ],
];

/// What counts as having used it.
const HINT: [Three; 6] = [
    ["Myös lyhyt kokeilu lasketaan.", "Ett kort försök räknas också.", "A short trial counts too."],
    [
        "Myös toisen nimissä oleva sopimus lasketaan, jos tietosi annettiin.",
        "Ett avtal i någon annans namn räknas också om uppgifter lämnades.",
        "A contract in the name of somebody else counts too if data was given.",
    ],
    [
        "Pelkkä sivuilla käynti ilman tiliä ei riitä.",
        "Att bara besöka webbplatsen utan konto räcker inte.",
        "A visit to the site without an account is not enough.",
    ],
    [
        "Laske mukaan myös vanhat asiakkuudet.",
        "Räkna också med gamla kundförhållanden.",
        "Count old times as a customer too.",
    ],
    [
        "Myös työnantajan maksama asiakkuus lasketaan.",
        "Ett kundförhållande som arbetsgivaren betalade räknas också.",
        "It also counts if an employer paid.",
    ],
    [
        "Myös tarjouspyyntö tai jonopaikka lasketaan.",
        "En offertbegäran eller en köplats räknas också.",
        "A request for an offer or a place in a queue counts too.",
    ],
];

/// What a claim says.
const CLAIMS: [Three; 8] = [
    [
        "Väylä suljettiin heti, kun se huomattiin.",
        "Vägen stängdes genast när den upptäcktes.",
        "The way in was closed as soon as it was noticed.",
    ],
    [
        "Salasanat olivat tiedostossa vain tiivisteinä.",
        "Lösenorden fanns i filen endast som kontrollsummor.",
        "Passwords were in the file as checksums only.",
    ],
    [
        "Lokeista ei näe, mitkä tiedostot avattiin.",
        "Loggarna visar inte vilka filer som öppnades.",
        "The logs do not show which files were opened.",
    ],
    [
        "Asiakkaille lähetettiin viesti sähköpostilla.",
        "Kunderna fick ett meddelande per e-post.",
        "Customers were sent a message by email.",
    ],
    [
        "Yritys teki rikosilmoituksen.",
        "Bolaget gjorde en polisanmälan.",
        "The company reported an offence.",
    ],
    [
        "Maksutietoja käsittelee toinen yritys eikä niitä ollut mukana.",
        "Betalningsuppgifter hanteras av ett annat bolag och fanns inte med.",
        "Payment data is handled by another company and was not included.",
    ],
    [
        "Vanhoja tietoja olisi pitänyt hävittää jo aikaisemmin.",
        "Gamla uppgifter borde ha förstörts redan tidigare.",
        "Old data should have been destroyed earlier.",
    ],
    [
        "Toimittaja näki otteen aineistosta ja piti sitä aitona.",
        "En journalist såg ett utdrag ur materialet och ansåg att det var äkta.",
        "A journalist saw an excerpt of the material and took it for genuine.",
    ],
];

/// Kinds of data, two for the first group and one for the second.
const KINDS: [[&str; 3]; 8] = [
    ["name", "email", "phone"],
    ["personal-identity-code", "home-address", "name"],
    ["bank-account", "name", "billing-address"],
    ["email", "username", "customer-number"],
    ["order-details", "home-address", "email"],
    ["personal-identity-code", "work-details", "name"],
    ["username", "home-address", "phone"],
    ["phone", "customer-number", "order-details"],
];

/// The beginnings, middles and ends of invented names.
const NAMES: [[&str; 16]; 3] = [
    [
        "Bre", "Dro", "Fjo", "Gla", "Hui", "Jyr", "Kve", "Lou", "Mjö", "Nei", "Prä", "Qui", "Rhe",
        "Sky", "Tvo", "Zel",
    ],
    [
        "ba", "de", "fi", "go", "ju", "ka", "lme", "mpi", "nda", "pto", "rva", "ski", "tu", "vre",
        "xa", "zzo",
    ],
    [
        "dia", "fon", "gar", "hem", "kon", "lex", "mark", "nova", "plus", "ral", "stad", "tek",
        "vent", "wik", "xis", "zen",
    ],
];

/// Parts of words that a sentence without sense must not have, because tests look for them: words
/// to the reader, promises of safety, words of break-ins.
const NOT_AMONG_THEM: [&str; 40] = [
    "lappi", "lapin", "pohj", "kainu", "savo", "karjal", "uusima", "uudel", "ahvena", "åland",
    "satakun", "pirkan", "hämee", "vanta", "kerav", "helsin", "sinu", "sinä", "minu", "maksoit",
    "annoit", "kävit", "asuit", "your", "myself", "turva", "trygg", "safe", "säker", "murto",
    "murtau", "hakker", "intrång", "break", "broke", "ilmai", "maksut", "gratis", "free", "blöj",
];

/// The words that sentences without sense are made of, by language, in the order of the alphabet.
type Vocabulary = Rc<[Vec<String>; 3]>;

/// The vocabulary of the shipped texts; `sources` has them by path below `assets/`.
fn vocabulary(sources: &BTreeMap<String, String>) -> Vocabulary {
    let of = |folder: &str| {
        let text = ["questions.ftl", "actions.ftl", "services.ftl", "data-kinds.ftl"]
            .map(|name| &sources[&format!("text/{folder}/{name}")]);
        let words: BTreeSet<String> = text
            .iter()
            .flat_map(|text| text.lines())
            .filter_map(|line| line.split_once(['=', ']']))
            .flat_map(|(_, words)| words.split_whitespace())
            .map(|word| word.trim_end_matches(['.', ',', ':', '?']))
            .filter(|word| (4..14).contains(&word.chars().count()))
            .filter(|word| word.chars().all(char::is_lowercase))
            .filter(|word| NOT_AMONG_THEM.iter().all(|part| !word.contains(part)))
            .map(str::to_owned)
            .collect();
        words.into_iter().collect()
    };
    Rc::new(FOLDERS.map(of))
}

/// Where chance comes from: the same seed always rolls the same (splitmix64).
#[derive(Clone, Debug)]
struct Dice(u64);

impl Dice {
    /// A number below `sides`.
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        let sides = u64::try_from(sides).unwrap().max(1);
        usize::try_from(mixed % sides).unwrap()
    }
}

/// Everything that makes one breach.
struct Invented {
    key: String,
    name: String,
    trade: (&'static str, Three),
    year: usize,
    month: usize,
    /// What stands in the sentences, by position in the lists above.
    dice: Dice,
    kinds: [&'static str; 3],
    people: usize,
    phone: String,
    post: String,
}

/// One of a list.
fn one<T: Copy>(dice: &mut Dice, list: &[T]) -> T {
    list[dice.roll(list.len())]
}

impl Invented {
    fn new(dice: &mut Dice) -> Self {
        let name: String = NAMES.iter().map(|parts| one(dice, parts)).collect();
        let (year, month) = (2014 + dice.roll(12), dice.roll(12));
        let id: String = name.to_lowercase().replace('ä', "a").replace('ö', "o");
        let digits = |dice: &mut Dice| dice.roll(900) + 100;
        Self {
            key: format!("{id}-{year}"),
            trade: one(dice, &TRADES),
            kinds: one(dice, &KINDS),
            people: (dice.roll(97) + 3) * 1_000,
            phone: format!("09 {} {}", digits(dice), digits(dice)),
            post: format!("PL {}, 00{}1 {name}", digits(dice), dice.roll(90) + 10),
            // Dice of its own: with a copy, the next one would roll the same, some rolls later.
            dice: Dice(u64::try_from(dice.roll(usize::MAX)).unwrap()),
            name,
            year,
            month,
        }
    }

    /// The key without the year: the id of its service, its question and its organisation.
    fn id(&self) -> &str {
        self.key.rsplit_once('-').unwrap().0
    }

    /// The day of the notice: after the month in which it happened.
    fn told(&self) -> String {
        format!("{}-{:02}-{:02}", self.year + 1, self.month + 1, self.people / 1_000 % 28 + 1)
    }

    /// The options of its question: when somebody became a customer.
    fn options(&self) -> [String; 3] {
        let (year, month) = (self.year, self.month + 1);
        [
            format!("before-{}", year - 3),
            format!("{}-to-{year}-{month:02}", year - 3),
            format!("{year}-{month:02}-or-later"),
        ]
    }

    /// Every file.
    fn additions(&self, vocabulary: &Vocabulary) -> Vec<Addition> {
        let mut all = Vec::new();
        let mut add =
            |file: String, text: String, before| all.push(Addition { file, text, before });
        let catalogue = |name: &str| format!("assets/catalogue/{name}");
        let key = &self.key;
        add(catalogue("services.toml"), self.service(), None);
        add(catalogue("questions.toml"), self.question(), Some("[[question]]\nid = \"told\""));
        add(catalogue(&format!("organisations/{key}.toml")), self.organisation(), None);
        add(catalogue(&format!("sources/{key}.toml")), self.sources(), None);
        add(catalogue(&format!("breaches/{key}.toml")), self.breach(), None);
        for (at, folder) in FOLDERS.into_iter().enumerate() {
            let text = |name: &str| format!("assets/text/{folder}/{name}");
            // Each language says the same, so each begins with the same dice.
            let (vocabulary, dice) = (Rc::clone(vocabulary), self.dice.clone());
            let mut words = Words { of: self, at, vocabulary, dice };
            add(text(&format!("breaches/{key}.ftl")), words.breach(), None);
            add(text(&format!("organisations-{key}.ftl")), words.organisation(), None);
            add(text("services.ftl"), words.service(), None);
            add(text("questions.ftl"), words.question(), None);
        }
        for (name, text) in self.personas() {
            add(format!("tests/personas/{name}.toml"), text, None);
        }
        all
    }

    fn service(&self) -> String {
        format!("\n[[service]]\nid = \"{}\"\ngroup = \"online\"\n", self.id())
    }

    fn question(&self) -> String {
        let id = self.id();
        let [first, second, third] = self.options();
        format!(
            "[[question]]\nid = \"{id}-since\"\nstage = \"when\"\nchoose = \"one\"\n\
             options = [\"{first}\", \"{second}\", \"{third}\"]\n\n"
        )
    }

    fn organisation(&self) -> String {
        let Self { phone, post, .. } = self;
        let id = self.id();
        format!(
            r#"# Who answers for the data of the case; invented.

[[organisation]]
id = "{id}"
site = "https://www.{id}.example"
page = "https://www.{id}.example/privacy/"
phone = "{phone}"
phone_confidence = "verified"
post = "{post}"
post_confidence = "verified"
email = "privacy@{id}.example"
email_confidence = "verified"
sources = ["{id}-contact"]
"#
        )
    }

    fn sources(&self) -> String {
        let (id, name, told) = (self.id(), &self.name, self.told());
        let source = |what: &str, title: &str, publisher: &str, date: &str, standing: &str| {
            format!(
                r#"
[[source]]
id = "{id}-{what}"
title = "{title}"
publisher = "{publisher}"
speaker = "publisher"
{date}
address = "https://www.{id}.example/{what}/"
language = "fi"
standing = "{standing}"
checked = "2026-11-24"
read = "live"
"#
            )
        };
        let date = format!("date = \"{told}\"");
        let contact = source("contact", "Tietosuoja", name, "undated = true", "official");
        let notice = source("notice", "Tiedote asiakkaille", name, &date, "official");
        let press = source("press", "Tietoja vietiin", "Uutislehti", &date, "reported");
        format!("# Where the facts of an invented case come from.\n{contact}{notice}{press}")
    }

    fn breach(&self) -> String {
        let Self { key, year, people, kinds, .. } = self;
        let (id, told, month) = (self.id(), self.told(), self.month + 1);
        let review = format!("2027-{month:02}-{:02}", people / 1_000 % 28 + 1);
        let kind = one(&mut self.dice.clone(), &["intrusion", "ransomware"]);
        let [first, second, _] = self.options();
        let mut text = format!(
            r#"# An invented case.

key = "{key}"
kind = "{kind}"
services = ["{id}"]
page = "{id}-notice"
status = "open"
reviewed = "2026-11-24"
next_review = "{review}"

[[change]]
id = "added"
on = "2026-11-24"

[[chain]]
organisation = "{id}"
role = "controller"

[[claim]]
id = "people"
what = "people"
by = "{id}"
said = "{told}"
value = {people}
measure = "about"
source = "{id}-notice"

[[claim]]
id = "began"
what = "event"
by = "{id}"
said = "{told}"
on = "{year}-{month:02}"
mark = "began"
source = "{id}-notice"

[[claim]]
id = "announced"
what = "event"
by = "{id}"
said = "{told}"
on = "{told}"
mark = "told"
source = "{id}-notice"
"#
        );
        for (claim, source) in [("first", "notice"), ("second", "notice"), ("third", "press")] {
            text += &format!(
                "\n[[claim]]\nid = \"{claim}\"\nwhat = \"status\"\nby = \"{id}\"\n\
                 said = \"{told}\"\nsource = \"{id}-{source}\"\n"
            );
        }
        let groups = [
            ("early", &first, "official", "notice", &kinds[..2]),
            ("late", &second, "reported", "press", &kinds[2..]),
        ];
        for (group, option, standing, source, kinds) in groups {
            text += &format!(
                r#"
[[group]]
id = "{group}"
when = {{ all = [
    {{ question = "services", is = "{id}" }},
    {{ question = "{id}-since", is = "{option}" }},
] }}
standing = "{standing}"
confirms = "{id}"
sources = ["{id}-{source}"]
"#
            );
            for kind in kinds {
                text += &format!(
                    "\n[[group.exposure]]\nkind = \"{kind}\"\nstate = \"exposed\"\n\
                     by = \"{id}\"\nsources = [\"{id}-{source}\"]\n"
                );
            }
        }
        text
    }

    /// One persona for each answer, and one who was told.
    fn personas(&self) -> Vec<(String, String)> {
        let key = &self.key;
        let id = self.id();
        let [first, second, third] = self.options();
        let answers = [
            ("early", first.as_str(), "[]", "likely"),
            ("late", second.as_str(), "[]", "possible"),
            ("later", third.as_str(), "[]", "not-indicated"),
            ("unknown", "unknown", "\"unknown\"", "possible"),
            ("told", first.as_str(), &format!("[\"{key}\"]"), "told"),
        ];
        let persona = |(name, since, told, grade): (&str, &str, &str, &str)| {
            let text = format!(
                "note = \"An invented customer of an invented company, to see what one more case does.\"\n\n\
                 [answers]\nservices = [\"{id}\"]\n{id}-since = \"{since}\"\ntold = {told}\n\n\
                 [[expect]]\nbreach = \"{key}\"\ngrade = \"{grade}\"\n"
            );
            (format!("{key}-{name}"), text)
        };
        answers.map(persona).into()
    }
}

/// The words of one in one language; every language rolls the same.
struct Words<'a> {
    of: &'a Invented,
    at: usize,
    vocabulary: Vocabulary,
    dice: Dice,
}

impl Words<'_> {
    /// One of these, with its gaps filled.
    fn pick(&mut self, list: &[Three]) -> String {
        let text = one(&mut self.dice, list);
        let thing = one(&mut self.dice, &THINGS);
        self.fill(text).replace("{t}", thing[self.at])
    }

    /// A sentence without sense of so many words. Three in four are new: the beginning of one word
    /// and the end of another, as every case brings words of its own.
    fn sentence(&mut self, count: usize) -> String {
        let mut words = Vec::new();
        for number in 0..count {
            let vocabulary = &self.vocabulary[self.at];
            // The same roll in each language, so that the next one is the same as well.
            let mut word = || vocabulary[self.dice.roll(1 << 20) % vocabulary.len()].clone();
            let (one, other) = (word(), word());
            let half = |word: &str| word.chars().count() / 2;
            let new = one.chars().take(half(&one)).chain(other.chars().skip(half(&other)));
            words.push(if number % 4 == 0 { one.clone() } else { new.collect() });
        }
        capitalised(&words.join(" ")) + "."
    }

    fn fill(&self, text: Three) -> String {
        let Invented { name, trade, year, month, .. } = self.of;
        let text = text[self.at].replace("{b}", name).replace("{s}", trade.1[self.at]);
        let text = text.replace("{m}", MONTHS[*month][self.at]);
        text.replace("{y}", &year.to_string()).replace("{z}", &(year - 3).to_string())
    }

    /// What is said to the person and of another one.
    fn two(&self, you: Three, other: Three) -> String {
        let (you, other) = (self.fill(you), self.fill(other));
        format!("{{ $about ->\n       *[you] {you}\n        [other] {other}\n      }}")
    }

    fn breach(&mut self) -> String {
        let key = &self.of.key;
        let title = self.fill(["{b} ({s}, {y})", "{b} ({s}, {y})", "{b} ({s}, {y})"]);
        let (what, more) = (self.pick(&WHAT), self.sentence(16));
        let (status, unknown) = (self.pick(&STATUS), self.pick(&UNKNOWN));
        let told = self.fill(["{b}, {s}", "{b}, {s}", "{b}, {s}"]);
        let because = self.two(
            [
                "sinulle on kerrottu, että yrityksen {b} tapaus koskee sinua",
                "du har fått besked om att fallet {b} gäller dig",
                "you have been told that the case of {b} concerns you",
            ],
            [
                "organisaatio on kertonut, että yrityksen {b} tapaus koskee häntä",
                "en organisation har meddelat att fallet {b} gäller personen",
                "an organisation has said that the case of {b} concerns them",
            ],
        );
        let if_not = self.two(
            [
                "sinulle ei ole kerrottu, että yrityksen {b} tapaus koskee sinua",
                "du inte har fått besked om att fallet {b} gäller dig",
                "you have not been told that the case of {b} concerns you",
            ],
            [
                "organisaatio ei ole kertonut, että yrityksen {b} tapaus koskee häntä",
                "ingen organisation har meddelat att fallet {b} gäller personen",
                "no organisation has said that the case of {b} concerns them",
            ],
        );
        let groups = [
            [
                "Ihmiset, jotka tulivat yrityksen {b} asiakkaiksi ennen vuotta {z}",
                "Personer som blev kunder hos {b} före {z}",
                "People who became customers of {b} before {z}",
            ],
            [
                "Ihmiset, jotka tulivat yrityksen {b} asiakkaiksi vuodesta {z} alkaen",
                "Personer som blev kunder hos {b} från och med {z}",
                "People who became customers of {b} from {z} on",
            ],
        ]
        .map(|text| self.fill(text));
        let claims = [
            ["ihmistä, joita asia koskee", "personer som saken gäller", "people whom it concerns"],
            ["Tapahtumat alkoivat.", "Händelserna började.", "It began."],
            ["{b} kertoi asiasta.", "{b} berättade om saken.", "{b} told of it."],
        ]
        .map(|text| self.fill(text));
        let more_claims = [self.pick(&CLAIMS), self.pick(&CLAIMS), self.pick(&CLAIMS)];
        let added = ["Lisättiin listalle.", "Lades till på listan.", "Added to the list."][self.at];
        let mut text = format!(
            "# {title}\n\nbreach-{key} = {title}\n    .what = {what} {more}\n    .status = {status}\n    \
             .told = {told}\n    .because = {because}\n    .if-not = {if_not}\n    \
             .unknown = {unknown}\n\nchange-{key}-added = {added}\n\n"
        );
        for (id, words) in ["early", "late"].into_iter().zip(groups) {
            text += &format!("group-{key}-{id} = {words}\n");
        }
        let ids = ["people", "began", "announced", "first", "second", "third"];
        for (id, words) in ids.into_iter().zip(claims.into_iter().chain(more_claims)) {
            text += &format!("claim-{key}-{id} = {words}\n");
        }
        text
    }

    fn organisation(&self) -> String {
        format!("# An invented company.\n\norganisation-{} = {}\n", self.of.id(), self.of.name)
    }

    fn service(&mut self) -> String {
        let id = self.of.id();
        let hint = [self.pick(&HINT), self.sentence(9)].join(" ");
        let name = self.fill(["{b}, {s}", "{b}, {s}", "{b}, {s}"]);
        let because = self.two(
            [
                "olet ollut yrityksen {b} asiakas",
                "du har varit kund hos {b}",
                "you have been a customer of {b}",
            ],
            [
                "hän on ollut yrityksen {b} asiakas",
                "personen har varit kund hos {b}",
                "they have been a customer of {b}",
            ],
        );
        let if_not = self.two(
            [
                "et ole ollut yrityksen {b} asiakas",
                "du inte har varit kund hos {b}",
                "you have not been a customer of {b}",
            ],
            [
                "hän ei ole ollut yrityksen {b} asiakas",
                "personen inte har varit kund hos {b}",
                "they have not been a customer of {b}",
            ],
        );
        let search = self.sentence(8).to_lowercase().replace(' ', ", ").replace('.', "");
        format!(
            "\nservice-{id} = {name}\n    .hint = {hint}\n    .because = {because}\n    \
             .if-not = {if_not}\n    .search = {search}\n"
        )
    }

    fn question(&mut self) -> String {
        let id = format!("{}-since", self.of.id());
        let asks = self.two(
            [
                "Milloin tulit yrityksen {b} asiakkaaksi?",
                "När blev du kund hos {b}?",
                "When did you become a customer of {b}?",
            ],
            [
                "Milloin hän tuli yrityksen {b} asiakkaaksi?",
                "När blev personen kund hos {b}?",
                "When did they become a customer of {b}?",
            ],
        );
        let depends = self.two(
            [
                "milloin tulit yrityksen {b} asiakkaaksi",
                "när du blev kund hos {b}",
                "when you became a customer of {b}",
            ],
            [
                "milloin hän tuli yrityksen {b} asiakkaaksi",
                "när personen blev kund hos {b}",
                "when they became a customer of {b}",
            ],
        );
        let why = self.sentence(16);
        let how = [self.pick(&HOW), self.sentence(11)].join(" ");
        let short = self.fill(["Asiakkuus: {b}", "Kund hos {b}", "Customer of {b}"]);
        let mut text = format!(
            "\nquestion-{id} = {asks}\n    .why = {why}\n    .how = {how}\n    \
             .depends = {depends}\n    .short = {short}\n\n"
        );
        let times: [Three; 3] = [
            ["ennen vuotta {z}", "före {z}", "before {z}"],
            [
                "vuodesta {z} ja ennen tapausta",
                "från och med {z} och före fallet",
                "from {z} on and before the case",
            ],
            ["{m} {y} tai sen jälkeen", "{m} {y} eller senare", "{m} {y} or later"],
        ];
        for (option, time) in self.of.options().iter().zip(times) {
            let time = self.fill(time);
            let says = |you: Three, other: Three| self.two(you, other).replace("{when}", &time);
            let because = says(
                ["tulit asiakkaaksi {when}", "du blev kund {when}", "you became a customer {when}"],
                [
                    "hän tuli asiakkaaksi {when}",
                    "personen blev kund {when}",
                    "they became a customer {when}",
                ],
            );
            let if_not = says(
                [
                    "et tullut asiakkaaksi {when}",
                    "du inte blev kund {when}",
                    "you did not become a customer {when}",
                ],
                [
                    "hän ei tullut asiakkaaksi {when}",
                    "personen inte blev kund {when}",
                    "they did not become a customer {when}",
                ],
            );
            let name = capitalised(&time);
            text += &format!(
                "option-{id}-{option} = {name}\n    .because = {because}\n    .if-not = {if_not}\n"
            );
        }
        text
    }
}

/// The files of so many breaches, made from the texts in `sources`, by path below `assets/`.
pub fn additions(sources: &BTreeMap<String, String>, count: usize, seed: u64) -> Vec<Addition> {
    let vocabulary = vocabulary(sources);
    let mut dice = Dice(seed);
    let mut names = BTreeSet::new();
    let mut all = Vec::new();
    while names.len() < count {
        let one = Invented::new(&mut dice);
        // An invented name that comes twice is passed over.
        if names.insert(one.id().to_owned()) {
            all.extend(one.additions(&vocabulary));
        }
    }
    all
}

/// The same authoring files with so many breaches more, by path below `assets/`; personas stand
/// elsewhere and are left out.
#[must_use]
pub fn with_more(
    sources: &BTreeMap<String, String>,
    count: usize,
    seed: u64,
) -> BTreeMap<String, String> {
    let mut more = sources.clone();
    for addition in additions(sources, count, seed) {
        if let Some(path) = addition.file.strip_prefix("assets/") {
            let there = more.entry(path.to_owned()).or_default();
            *there = addition.within(there);
        }
    }
    more
}

impl Addition {
    /// The text of its file, which says `there` now.
    pub fn within(&self, there: &str) -> String {
        let at = self.before.map_or(there.len(), |line| {
            there.find(line).unwrap_or_else(|| panic!("{} has no {line}", self.file))
        });
        let (above, below) = there.split_at(at);
        [above, &self.text, below].concat()
    }
}
