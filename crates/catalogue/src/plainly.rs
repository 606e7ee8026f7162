//! What authors most often get wrong in the two formats, in plain words: a parser names a place and a sign that
//! it wanted there.

/// What is wrong with the line of this byte, where a file is no TOML, and what to do; `None` if only
/// the parser can tell.
pub(super) fn toml(source: &str, at: usize) -> Option<(String, &'static str)> {
    let start = source.get(..at)?.rfind('\n').map_or(0, |end| end.saturating_add(1));
    let line = source.get(start..)?.lines().next()?;
    let (_, value) = line.split_once('=')?;
    let value = value.trim();
    // Inside a text with straight ones around it, curly quotation marks are right.
    if let Some(curly) = value.chars().next().filter(|sign| "“”„‟«»‘’".contains(*sign))
    {
        let wrong = format!("this is not TOML: the quotation mark {curly} is not a straight one");
        return Some((wrong, "write straight ones: \"…\""));
    }
    let value = value.split('#').next()?.trim();
    let quoted = value.is_empty() || value.starts_with(['"', '\'', '[', '{']);
    // What is right here goes wrong for something above it.
    if quoted || matches!(value, "true" | "false") || value.parse::<f64>().is_ok() {
        return None;
    }
    let wrong = format!("this is not TOML: {value} stands without quotation marks");
    let to_do = if value.starts_with(|sign: char| sign.is_ascii_digit()) {
        "put a date or a text into quotation marks, and write a number without spaces"
    } else {
        "put it into quotation marks"
    };
    Some((wrong, to_do))
}

/// Where and why a file is no Fluent, and what to do; `None` if only the parser can tell. It names a
/// byte of the message in which something is wrong, and seldom the right one.
pub(super) fn fluent(source: &str, at: usize) -> Option<(usize, String, &'static str)> {
    let found = |at, wrong: &str, to_do| Some((at, format!("this is not Fluent: {wrong}"), to_do));
    if source.starts_with('\u{feff}') {
        let wrong = "the file begins with a sign that nobody sees, a byte order mark";
        return found(0, wrong, "save it as UTF-8 without one");
    }
    let begins =
        |(_, line): &(usize, &str)| line.starts_with(|sign: char| sign.is_ascii_alphabetic());
    let ends = |line: &(usize, &str)| begins(line) || line.1.starts_with('#');
    let start = lines(source, 0).take_while(|(line, _)| *line <= at).filter(begins).last();
    let start = start.map_or(0, |(line, _)| line);
    let own = || lines(source, start).enumerate().take_while(|(n, line)| *n == 0 || !ends(line));
    for (_, (line, text)) in own() {
        let indent = text.split(|sign: char| !sign.is_whitespace()).next().unwrap_or_default();
        if indent.contains('\t') {
            return found(line, "a tab stands at the beginning of this line", "write spaces");
        }
    }
    let end = own().last().map_or(start, |(_, (line, text))| line.saturating_add(text.len()));
    let message = source.get(start..end)?;
    let mut forms = message.match_indices("->").map(|(at, _)| at).peekable();
    while let Some(at) = forms.next() {
        let these = message.get(at..forms.peek().copied().unwrap_or(message.len()))?;
        if !these.contains("*[") {
            let to_do = "put a star before one of them, as in *[you]";
            return found(start.saturating_add(at), "none of the forms has a star", to_do);
        }
    }
    let [open, close] = ['{', '}'].map(|sign| message.matches(sign).count());
    if open != close {
        let at = start.saturating_add(message.find('{').unwrap_or(0));
        let wrong = format!("here stand {open} {{ and {close} }}");
        return found(at, &wrong, "write as many of the one as of the other");
    }
    None
}

/// Why the words of the fact at this byte cannot be told, and what to do.
pub(super) fn untold(source: &str, at: usize) -> (&'static str, &'static str) {
    let named = |line: &str| {
        let line = line.strip_prefix(char::is_whitespace).map_or(line, |rest| {
            // Only an attribute begins with spaces before its name.
            rest.trim_start().strip_prefix('.').unwrap_or_default()
        });
        line.starts_with(|sign: char| sign.is_ascii_alphabetic())
    };
    let own = lines(source, at).enumerate().take_while(|(n, (_, line))| *n == 0 || !named(line));
    let text: String = own.map(|(_, (_, line))| line).collect();
    let has = |part: &str| text.contains(part);
    if !has("->") {
        ("the words of facts are plain text, without variables", "write plain words")
    } else if !has("$about ") {
        ("the only variable that the words of a fact may have is `$about`", "write { $about ->")
    } else if !has("[other]") {
        (
            "the second form is missing: the words for somebody who answers for another person",
            "write [other] and those words below *[you]",
        )
    } else if !has("[you]") {
        (
            "the first form is missing: the words to the person themselves",
            "write *[you] above [other]",
        )
    } else {
        ("the words of facts are plain text, without variables", "write plain words")
    }
}

/// The lines from this byte on, with their ends, and where each begins.
fn lines(source: &str, at: usize) -> impl Iterator<Item = (usize, &str)> {
    let rest = source.get(at..).unwrap_or_default();
    rest.split_inclusive('\n').scan(at, |next, line| {
        let begin = *next;
        *next = begin.saturating_add(line.len());
        Some((begin, line))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_wrong_in_a_line_of_toml_is_explained() {
        let explained = |line: &str| toml(line, 0).map(|(wrong, _)| wrong);
        for line in ["a = 17.5.2024", "a = 65 000", "a = open # now", "a = “open”"] {
            assert!(explained(line).unwrap().starts_with("this is not TOML: "), "{line}");
        }
        // Such a line is named where something above it has no end.
        for line in ["a = 583", "a = true", "a = \"“so”\"", "a = [", "\"b\",", ""] {
            assert_eq!(explained(line), None, "{line}");
        }
    }

    #[test]
    fn a_mistake_in_a_message_is_found_wherever_the_parser_stopped() {
        let found = |source: &str, at: usize| fluent(source, at).map(|(at, _, _)| at);
        let tab = "a = A\nb = B\n\t.c = C\n";
        for at in [6, 9, 12] {
            assert_eq!(found(tab, at), Some(12), "{at}");
        }
        // A tab inside words is no mistake.
        assert_eq!(found("a A\tB\n", 0), None);
        let star = "a = { $about ->\n   *[you] A\n    [other] B\n  }\n    .b = { $about ->\n    [you] C\n  }\n";
        assert_eq!(found(star, 0), star.rfind("->"));
        assert_eq!(found("a = { $b\nc = C\n", 0), Some(4));
        assert_eq!(found("\u{feff}a = A\n", 0), Some(0));
    }
}
