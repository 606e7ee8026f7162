//! What many more breaches cost and break, tried with invented ones.

use osuiko_catalogue::Sound;
use osuiko_invented::{SEED, additions, with_more};
use osuiko_words::Language;

use crate::support::{SOUND, SOURCES};

#[test]
fn invented_breaches_keep_every_rule() {
    let more = Sound::check(&with_more(&SOURCES, 12, SEED), None);
    let more = more.unwrap_or_else(|problems| panic!("{problems}"));
    let tables = |sound: &Sound| {
        let tables = sound.edition(Language::Fi).tables();
        [tables.breaches.len(), tables.services.len(), tables.questions.len()]
    };
    assert_eq!(tables(&more), tables(&SOUND).map(|rows| rows + 12));
}

#[test]
fn the_same_seed_gives_the_same_breaches_and_another_gives_others() {
    let made = |count, seed| additions(&SOURCES, count, seed);
    assert_eq!(made(5, SEED), made(5, SEED));
    assert_ne!(made(5, SEED), made(5, SEED + 1));
    let (few, more) = (made(5, SEED), made(6, SEED));
    assert_eq!(more[..few.len()], few, "one more changes none of those before");
}
