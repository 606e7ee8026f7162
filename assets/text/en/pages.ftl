# The words of the pages that are written when the site is built: breaches, actions, the paper form, the feed.

## On every page
pages-nav = Pages
pages-check = Do the check
pages-breaches = All cases
pages-actions = What you can do
pages-paper = The questions on paper
# Variables: $title, $app (the name of the program).
page-title = { $title } – { $app }
page-languages = This page in other languages

## A breach
record-back = Check whether this concerns you
facts-kind = What happened, in short
event-ransomware = Data was copied and locked to demand money
event-intrusion = An outsider broke into a system and got data
event-snooping = An employee of the organisation looked at data without a reason
event-lost-media = Papers or a device with data ended up in the wrong place
event-tracker = A website passed data about its visitors on to others
event-misdirected = Data could be seen by the wrong people
facts-state = State of the matter
state-open = The matter is open, or not everything is known
state-closed = The matter is closed
facts-official = The best page about it
facts-reviewed = We checked the facts
facts-next-review = We check them again by
known-differ = Why do the figures differ?
groups-heading = Whom it concerns, and which data
# Variables: $clauses (clauses after “if”).
group-when = You belong to this group if { $clauses }.
# Variables: $clauses (clauses after “if”).
group-unless = You do not belong to it if { $clauses }.
group-letter = The organisation says that it told everyone in this group personally.
group-official = An official source says that the case concerns such people.
group-some = An official source says that the case concerns some of these people.
group-reported = Only the press has reported this.
group-unclear = No source says whether the case concerns such people.
# Variables: $places (names joined by “and”).
group-places = Different in: { $places }
group-places-same = Everything else is as in the group.
or = or
# Variables: $group (whom the table is about).
data-table = Data: { $group }
column-data = Data
column-state = What became of it
column-for = Whose
column-says = Who says so
for-everyone = everyone’s in the group
# Variables: $clauses (clauses after “if”).
for-if = if { $clauses }
datum-exposed = was exposed
datum-maybe = may have been exposed
datum-said-not-exposed = not taken, the organisation says

known-happened = What happened
known-status = How things stand
known-unknown = What nobody knows yet
known-chain = Who handled the data
role-controller = Controller: decides what the data is used for
role-processor = Processor: handles the data for the controller
role-sub-processor = Sub-processor: handles the data for the processor
role-carrier = Carrier

## Numbers
known-people = How many people
known-people-differ = Sources give different figures. We show them all.
# Variables: $from, $to (dates).
estimates-figure = Chart: the figures over time, { $from } – { $to }. The table has the same facts.
column-number = Figure
column-counts = What it counts
column-who = Who said it
column-when = When
column-source = Source
column-note = Note
known-superseded = A later figure replaces this.
known-superseded-status = Later word replaces this.
known-disagrees = Another source says otherwise.
# Variables: $number (a number with separators).
people-exactly = { $number }
# Variables: $number (a number with separators).
people-about = about { $number }
# Variables: $number (a number with separators).
people-over = more than { $number }
# Variables: $number (a number with separators).
people-almost = almost { $number }
# Variables: $number (a number with separators).
people-at-most = at most { $number }
# Variables: $number (a figure such as “almost 36,000”).
sum-title = Where the figure “{ $number }” comes from
sum-lead = We added up the figures that the counties had given by then.
sum-total = Together
sum-rounded = rounded
sum-rounded-note = We counted the rounded figures as they were given.

## Map
map-heading = County by county
map-figure = Map: each tile is a county. The sign shows what was said of it. The table has the same facts.
map-not-safe = That a county was not named does not prove that it was not hit.
map-nothing = we found nothing
column-code = Code
column-place = County
column-then = In the first list
column-known = The county’s figure

## Timeline
known-timeline = Timeline
# Variables: $from, $to (dates).
timeline-figure = Chart: the days that matter most, { $from } – { $to }. The list has the same days.
mark-began = It began
mark-ended = It ended
mark-known = The organisation in charge came to know
mark-reported = An authority or the police was notified
mark-told = People were told
mark-decided = An authority or a court decided
known-said = What has been said
chain-figure = Chart: from whom to whom the data went. The table has the same facts.
column-organisation = Organisation
column-role = Role

## What was known when, changes, sources
history-heading = What was known when
history-lead = What the check would have said on each day to somebody in the group.
column-new = New
column-group = To the groups
history-not-known = not known yet
changes-heading = Changes to this page
known-sources = Sources
# Variables: $publisher, $published (a day, or that there is none), $checked (a day).
source-line = { $publisher }, { $published }. Read on { $checked }.
source-undated = no date on the page
source-official = official
source-reported = other source
report-heading = Is something wrong or missing?
report-text = Tell us. Do not write a personal identity code, health matters or your answers in the message.
report-fact = Report an error by e-mail
report-breach = Tell of a missing case by e-mail
# Variables: $what (a title), $id (a key).
report-subject = Error on the page: { $what } ({ $id })
report-body = This is wrong:
report-right = It should be:
report-source = A page where it can be checked:
report-missing-subject = A case that is missing from the list
report-missing-body = Organisation, time and what happened:

## The list of breaches
breaches-title = Data leaks and break-ins on our list
breaches-lead = Each case has a page of its own with figures, a timeline and sources.
breaches-not-all = The list does not have every data leak in Finland.
breaches-all = All cases, the newest first
breaches-by-service = By service
breaches-by-place = By county
breaches-anywhere = All over Finland
breaches-feed = Follow the changes (Atom feed)
breaches-data = The list for machines (JSON)
filter-service = Service
filter-place = County
filter-any = All
# Variables: $count (a number; a script puts it in).
filter-shown = Cases shown: { $count }
feed-title = Osuiko: changes to the list
feed-subtitle = What has changed in the list of cases

## Actions
actions-title = What you can do if your data has leaked
actions-lead = These are all the things the check can advise. The check picks those that fit you.
# Variables: $data (data kinds joined by “and”).
actions-data = Helps when this has leaked: { $data }
actions-any = Helps whatever has leaked
# Variables: $breaches (titles joined by “and”).
actions-breaches = Only for: { $breaches }
# Variables: $years (a number).
actions-minimum-age = Can be done alone from the age of { $years }
actions-age = Age
# Variables: $date (a day).
actions-reviewed = Checked on { $date }

## On paper
paper-title = Could a data leak concern you? The questions on paper
paper-lead = Tick everything that fits. If you do not know, leave the box empty. An empty box does not mean “no”.
paper-secret = Do not write your name, personal identity code or account number here. Keep the paper yourself.
paper-services = Which services have you or the person you help used?
paper-place = Where did you live then? Write the county or municipality:
paper-more = More questions
# Variables: $boxes (letters of boxes such as “A and C”).
paper-only-if = Answer if you ticked { $boxes }.
paper-meaning = What the ticks mean
paper-meaning-lead = Read at each letter that you ticked. The result is an estimate.
# Variables: $clauses (clauses after “if”).
paper-if = If { $clauses }
# Variables: $who (an organisation).
paper-ask = Ask: { $who }
paper-ask-place = Ask: whoever arranged the service where you lived
# Variables: $data (data kinds joined by “and”).
paper-data = Data: { $data }
paper-first = Do these first
paper-people = People who help
paper-web = The whole check on the web:
paper-print = Print this page. It fits on two sheets of A4, on both sides.

## When the check does not start
boot-title = The check could not start
boot-help = Your browser may be too old, or something blocks the program. You can still get help from these services.
boot-noscript = This check needs JavaScript, which is off in your browser. You can still get help from these services.
trouble-fetch = The list of cases could not be fetched. Your network may have been cut off.
trouble-version = The page and its list are from different versions. The page has probably just been updated.
trouble-damaged = The list of cases arrived damaged.
trouble-help = Nothing you have answered has been sent anywhere. Load the page again.
trouble-reload = Load the page again
trouble-threat = Are you being threatened? Call Victim Support Finland:
