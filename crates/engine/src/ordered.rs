//! Small sorted collections: the sets and maps of a check have a handful of entries.
//!
//! Each kind of `BTreeMap` that is used, and each kind of sort, adds some kilobytes to the
//! download (`docs/adr/0005-what-the-download-leaves-out.md`); these add a few hundred bytes.

use std::collections::BinaryHeap;

/// A set in order. Looking up halves the rest; inserting at the end costs nothing more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set<T>(Vec<T>);

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Copy + Ord> Set<T> {
    /// The set of one item.
    pub fn single(item: T) -> Self {
        Self(vec![item])
    }

    /// Whether `item` is in it.
    #[inline(never)]
    pub fn contains(&self, item: T) -> bool {
        self.0.binary_search(&item).is_ok()
    }

    /// Adds `item`; false if it was there.
    #[inline(never)]
    pub fn insert(&mut self, item: T) -> bool {
        let place = self.0.binary_search(&item);
        if let Err(place) = place {
            self.0.insert(place, item);
        }
        place.is_err()
    }

    /// Removes `item`; false if it was not there.
    #[inline(never)]
    pub fn remove(&mut self, item: T) -> bool {
        let place = self.0.binary_search(&item);
        if let Ok(place) = place {
            self.0.remove(place);
        }
        place.is_ok()
    }

    /// Removes every item for which `keep` is false.
    pub fn retain(&mut self, keep: impl Fn(T) -> bool) {
        self.0.retain(|item| keep(*item));
    }

    /// Everything in it, in order.
    pub fn iter(&self) -> impl Iterator<Item = T> + '_ {
        self.0.iter().copied()
    }

    /// The first in order.
    pub fn first(&self) -> Option<T> {
        self.0.first().copied()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Copy + Ord> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut set = Self::default();
        for item in items {
            set.insert(item);
        }
        set
    }
}

impl<T: Copy + Ord> Extend<T> for Set<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        for item in items {
            self.insert(item);
        }
    }
}

/// A map in the order of its keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Map<K, V>(Vec<(K, V)>);

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Copy + Ord, V> Map<K, V> {
    /// The value under `key`.
    #[inline(never)]
    pub fn get(&self, key: K) -> Option<&V> {
        let place = self.place(key).ok()?;
        self.0.get(place).map(|(_, value)| value)
    }

    /// The value under `key`, put there if there is none.
    #[inline(never)]
    pub fn or_insert(&mut self, key: K, value: V) -> &mut V {
        let place = match self.place(key) {
            Ok(place) => place,
            Err(place) => {
                self.0.insert(place, (key, value));
                place
            }
        };
        // The place has just been found or filled.
        #[expect(clippy::indexing_slicing, reason = "the place has just been found or filled")]
        &mut self.0[place].1
    }

    /// Puts `value` under `key`, in place of what was there.
    #[inline(never)]
    pub fn insert(&mut self, key: K, value: V) {
        match self.place(key) {
            Ok(place) => {
                if let Some((_, old)) = self.0.get_mut(place) {
                    *old = value;
                }
            }
            Err(place) => self.0.insert(place, (key, value)),
        }
    }

    /// Removes what is under `key`.
    pub fn remove(&mut self, key: K) {
        if let Ok(place) = self.place(key) {
            self.0.remove(place);
        }
    }

    /// Keys with their values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (K, &V)> {
        self.0.iter().map(|(key, value)| (*key, value))
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    #[inline(never)]
    fn place(&self, key: K) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.cmp(&key))
    }
}

impl<K: Copy + Ord, V> FromIterator<(K, V)> for Map<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        let mut map = Self::default();
        for (key, value) in pairs {
            map.insert(key, value);
        }
        map
    }
}

/// The items by rank, lowest first; those of one rank stay in their order.
///
/// ```
/// use osuiko_engine::ordered::ranked;
///
/// let words = vec!["three", "of", "us", "a"];
/// assert_eq!(ranked(words, |word| word.len() as u64), ["a", "of", "us", "three"]);
/// ```
pub fn ranked<T>(items: Vec<T>, rank: impl Fn(&T) -> u64) -> Vec<T> {
    let mut ranks = Vec::new();
    for item in &items {
        ranks.push((rank(item), ranks.len()));
    }
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    let mut ranked = Vec::new();
    for (_, place) in sorted(ranks) {
        ranked.extend(items.get_mut(place).and_then(Option::take));
    }
    ranked
}

/// The ranks in order. A heap sorts with a tenth of the code that the standard library's own
/// sorting takes.
#[inline(never)]
fn sorted(ranks: Vec<(u64, usize)>) -> Vec<(u64, usize)> {
    BinaryHeap::from(ranks).into_sorted_vec()
}
