//! Letters that stand for things in a row: boxes on paper, groups of a breach.

/// How many letters there are from A to Z.
const ALPHABET: usize = 26;

/// The letter of a place in a row: A to Z, then AA to AZ, and so on, as in a spreadsheet.
pub(super) fn letter(at: usize) -> String {
    let mut letters = ('A'..='Z').cycle();
    let own = letters.nth(at % ALPHABET).map(String::from).unwrap_or_default();
    match (at / ALPHABET).checked_sub(1) {
        None => own,
        Some(before) => letter(before) + &own,
    }
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn after_z_come_two_letters() {
        assert_eq!([0, 25, 26, 51, 52].map(letter), ["A", "Z", "AA", "AZ", "BA"]);
    }
}
