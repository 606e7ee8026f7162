//! The flow that nobody drew: which answers reach which breach, as charts in Mermaid.

use std::collections::BTreeSet;

use super::raw;
use super::read::Files;

/// What stands above the charts.
const HEAD: &str = "\
# Which answers reach which breach

Written by `cargo xtask catalogue map --write` from the facts; a test fails when it is stale.
Nobody draws these charts and no code follows them: they show what the conditions of the [catalogue](catalogue.md) come to.

From left to right: services, questions with the answers on the arrows, groups of people, the breach.
Every solid arrow into a group must hold; a dotted one keeps people out.
A small circle joins arrows: *all* of them, or *any*.
The arrow from a group to its breach says how well the group is known.
Where the rules of some places differ, the group stands again with those places.
Left out are what leaked under which condition, and that a breach is always reached by those whom an organisation has told of it.
";

/// The map of a catalogue, as a page of Markdown.
pub(super) fn drawn(files: &Files) -> String {
    let mut text = HEAD.to_owned();
    let mut overview = Chart::default();
    for (_, service) in &files.services {
        let reached = files.breaches.iter().filter(|(_, b)| b.services.contains(&service.id));
        for (_, breach) in reached {
            let from = overview.service(&service.id);
            let to = overview.breach(&breach.key);
            overview.edge(&format!("{from} --> {to}"));
        }
    }
    section(&mut text, "Services", &overview);
    for (_, breach) in &files.breaches {
        section(&mut text, &breach.key, &chart(breach));
    }
    text
}

fn section(text: &mut String, title: &str, chart: &Chart) {
    for part in ["\n## ", title, "\n\n```mermaid\nflowchart LR\n"] {
        text.push_str(part);
    }
    for line in &chart.lines {
        for part in ["    ", line, "\n"] {
            text.push_str(part);
        }
    }
    text.push_str("```\n");
}

/// The chart of one breach.
fn chart(breach: &raw::Breach) -> Chart {
    let mut chart = Chart::default();
    for group in &breach.group {
        let node = chart.group(&group.id);
        chart.people(&node, breach, &group.when, group.unless.as_ref(), None);
        chart.ends(&node, breach, group, &group.standing);
        let overlays = breach.overlay.iter().filter(|overlay| overlay.group == group.id);
        // Most overlays only change what leaked.
        let moved =
            overlays.filter(|o| o.when.is_some() || o.unless.is_some() || o.standing.is_some());
        for overlay in moved {
            let node = chart.group(&overlay.name());
            let when = overlay.when.as_ref().unwrap_or(&group.when);
            let unless = overlay.unless.as_ref().or(group.unless.as_ref());
            chart.people(&node, breach, when, unless, Some(&overlay.places));
            chart.ends(&node, breach, group, overlay.standing.as_ref().unwrap_or(&group.standing));
        }
    }
    chart
}

/// How the arrows into a node are joined.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joined {
    All,
    Any,
}

/// An arrow into a node of this name; the arrows are joined, and look, like this.
#[derive(Clone, Copy)]
struct Target<'a> {
    node: &'a str,
    joined: Joined,
    unless: bool,
}

/// Lines of Mermaid, each once.
#[derive(Default)]
struct Chart {
    lines: Vec<String>,
    known: BTreeSet<String>,
    joints: usize,
}

impl Chart {
    fn edge(&mut self, line: &str) {
        if self.known.insert(line.to_owned()) {
            self.lines.push(line.to_owned());
        }
    }

    /// A node, and how it is named in edges.
    fn node(&mut self, prefix: &str, id: &str, open: &str, close: &str) -> String {
        let letter = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
        let name: String = format!("{prefix}_{id}").chars().map(letter).collect();
        self.edge(&format!("{name}{open}\"{id}\"{close}"));
        name
    }

    fn service(&mut self, id: &str) -> String {
        self.node("service", id, "([", "])")
    }

    fn question(&mut self, id: &str) -> String {
        self.node("question", id, "{{", "}}")
    }

    fn group(&mut self, id: &str) -> String {
        self.node("group", id, "[", "]")
    }

    fn breach(&mut self, key: &str) -> String {
        self.node("breach", key, "[[", "]]")
    }

    /// Who is in a group, and who is not.
    fn people(
        &mut self,
        node: &str,
        breach: &raw::Breach,
        when: &raw::Condition,
        unless: Option<&raw::Condition>,
        places: Option<&[String]>,
    ) {
        let (mut services, mut others) = (Vec::new(), Vec::new());
        split(when, &mut services, &mut others);
        let mut asked = Vec::new();
        let to = Target { node, joined: Joined::All, unless: false };
        if let Some(places) = places {
            self.leaf("place", places, true, to, &mut asked);
        }
        for part in others {
            self.condition(part, true, to, &mut asked);
        }
        let direct = asked.is_empty();
        if let Some(unless) = unless {
            let to = Target { node, joined: Joined::Any, unless: true };
            self.condition(unless, true, to, &mut asked);
        }
        let services =
            if services.is_empty() { breach.services.iter().collect() } else { services };
        for service in services {
            let service = self.service(service);
            if direct {
                self.edge(&format!("{service} --> {node}"));
            }
            for question in &asked {
                self.edge(&format!("{service} --> {question}"));
            }
        }
    }

    /// What follows for those who are in a group.
    fn ends(&mut self, node: &str, breach: &raw::Breach, group: &raw::Group, standing: &str) {
        if group.letter {
            let told = self.question("told");
            self.edge(&format!("{told} -.->|\"unless not told\"| {node}"));
        }
        let breach = self.breach(&breach.key);
        self.edge(&format!("{node} -->|\"{standing}\"| {breach}"));
    }

    /// The arrows of a condition, or of its opposite.
    fn condition(
        &mut self,
        condition: &raw::Condition,
        holds: bool,
        to: Target<'_>,
        asked: &mut Vec<String>,
    ) {
        let (parts, joined) = match condition {
            raw::Condition::Not { not } => return self.condition(not, !holds, to, asked),
            raw::Condition::Is { question, is } => {
                return self.leaf(question, std::slice::from_ref(is), holds, to, asked);
            }
            raw::Condition::Overlaps { question, overlaps } => {
                return self.leaf(question, overlaps, holds, to, asked);
            }
            raw::Condition::All { all } => (all, if holds { Joined::All } else { Joined::Any }),
            raw::Condition::Any { any } => (any, if holds { Joined::Any } else { Joined::All }),
        };
        let joint = (joined != to.joined && parts.len() > 1).then(|| self.joint(joined, to));
        let inner = Target { node: joint.as_deref().unwrap_or(to.node), joined, unless: false };
        for part in parts {
            self.condition(part, holds, if joint.is_some() { inner } else { to }, asked);
        }
    }

    /// A circle that joins arrows, with its own arrow onward.
    fn joint(&mut self, joined: Joined, to: Target<'_>) -> String {
        self.joints = self.joints.saturating_add(1);
        let name = format!("joint_{}", self.joints);
        let word = match joined {
            Joined::All => "all",
            Joined::Any => "any",
        };
        self.edge(&format!("{name}((\"{word}\"))"));
        let arrow = if to.unless { "-.->|\"unless\"|" } else { "-->" };
        self.edge(&format!("{name} {arrow} {}", to.node));
        name
    }

    fn leaf(
        &mut self,
        question: &str,
        options: &[String],
        holds: bool,
        to: Target<'_>,
        asked: &mut Vec<String>,
    ) {
        let node = self.question(question);
        let unless = if to.unless { "unless " } else { "" };
        let not = if holds { "" } else { "not " };
        let arrow = if to.unless { "-.->" } else { "-->" };
        let options = options.join(" or ");
        self.edge(&format!("{node} {arrow}|\"{unless}{not}{options}\"| {}", to.node));
        if !asked.contains(&node) {
            asked.push(node);
        }
    }
}

/// Parts that must all hold: services that people name, and everything else.
fn split<'a>(
    condition: &'a raw::Condition,
    services: &mut Vec<&'a String>,
    others: &mut Vec<&'a raw::Condition>,
) {
    match condition {
        raw::Condition::All { all } => {
            for part in all {
                split(part, services, others);
            }
        }
        raw::Condition::Is { question, is } if question == "services" => services.push(is),
        raw::Condition::Overlaps { question, overlaps } if question == "services" => {
            services.extend(overlaps);
        }
        raw::Condition::Any { .. }
        | raw::Condition::Not { .. }
        | raw::Condition::Is { .. }
        | raw::Condition::Overlaps { .. } => others.push(condition),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The edges that a condition has to somebody it keeps in, or out.
    fn edges(condition: &str, unless: bool) -> Vec<String> {
        let file: std::collections::BTreeMap<String, raw::Condition> =
            toml::from_str(&format!("when = {condition}")).unwrap();
        let joined = if unless { Joined::Any } else { Joined::All };
        let mut chart = Chart::default();
        let to = Target { node: "group", joined, unless };
        chart.condition(&file["when"], true, to, &mut Vec::new());
        chart.lines.retain(|line| line.contains("->"));
        chart.lines
    }

    #[test]
    fn what_must_all_hold_leads_into_the_group_at_once() {
        let condition = r#"{ all = [{ question = "a", is = "x" }, { not = { question = "b", overlaps = ["y", "z"] } }] }"#;
        assert_eq!(
            edges(condition, false),
            [r#"question_a -->|"x"| group"#, r#"question_b -->|"not y or z"| group"#]
        );
        assert_eq!(
            edges(condition, true),
            [
                r#"joint_1 -.->|"unless"| group"#,
                r#"question_a -->|"x"| joint_1"#,
                r#"question_b -->|"not y or z"| joint_1"#
            ]
        );
    }

    #[test]
    fn not_all_is_any_not() {
        let condition =
            r#"{ not = { all = [{ question = "a", is = "x" }, { question = "b", is = "y" }] } }"#;
        assert_eq!(
            edges(condition, false),
            [
                "joint_1 --> group",
                r#"question_a -->|"not x"| joint_1"#,
                r#"question_b -->|"not y"| joint_1"#
            ]
        );
        assert_eq!(
            edges(condition, true),
            [
                r#"question_a -.->|"unless not x"| group"#,
                r#"question_b -.->|"unless not y"| group"#
            ]
        );
    }
}
