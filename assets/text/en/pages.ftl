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
facts-kind = In short
event-ransomware = Criminals copied and locked data to demand money
event-intrusion = An outsider broke into a system and got data
event-snooping = Somebody with access to the data at work looked at it without a reason
event-lost-media = The data was in papers or a device that was in the wrong place
event-tracker = A website sent data about its visitors to other companies
event-misdirected = The wrong people saw or may have seen data
facts-state = Stage
state-open = The matter is open, or not everything is known
state-closed = The matter is closed
facts-official = The best page about it
facts-reviewed = We checked the facts
facts-next-review = We will check them again by
known-differ = Why do the figures differ?
groups-heading = Who it concerns, and which data
# Variables: $clauses (clauses after “if”).
group-when = You belong to this group if { $clauses }.
# Variables: $clauses (clauses after “if”).
group-unless = You do not belong to it if { $clauses }.
group-letter = The organisation says that it told everyone concerned personally.
group-official = An official source says that the case concerns such people.
group-some = An official source says that the case concerns some of these people.
group-reported = Only the press has reported this.
group-unclear = No source says whether the case concerns such people.
# Variables: $places (names joined by “and”).
group-places = Different in: { $places }
group-places-same = Otherwise the same as for the whole group.
or = or
# Variables: $group (whom the table is about).
data-table = Data: { $group }
column-data = Data
column-state = What happened to it
column-for = Who it concerns
column-says = Who says so
for-everyone = everyone in the group
for-those = of those whom the case concerns
# Variables: $clauses (clauses after “if”).
for-if = if { $clauses }
datum-exposed = was exposed
datum-maybe = may have been exposed
datum-said-not-exposed = said not to have leaked

known-happened = What happened
known-status = How things stand
known-unknown = What nobody knows yet
known-chain = Who handled the data
role-controller = Controller: decides what the data is used for
role-processor = Processor: handles the data for the controller
role-sub-processor = Sub-processor: handles the data for the processor
role-carrier = Carrier

## Numbers
known-people = How many people it concerns
known-people-differ = Sources give different figures. We show them all.
# Variables: $from, $to (dates).
estimates-figure = Chart: the figures over time, { $from } – { $to }. The table has the same facts.
column-number = Figure
column-counts = What the figure counts
column-who = Who said it
column-when = When
column-source = Source
column-note = Note
known-superseded = A later figure replaces this.
known-superseded-status = Later information replaces this.
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
# Variables: $number (a number with separators).
people-at-least = at least { $number }
# Variables: $number (a figure such as “almost 36,000”).
sum-title = Where the figure “{ $number }” comes from
sum-lead = We added up the figures that the counties had given by then.
sum-total = Total
sum-rounded = rounded
sum-rounded-note = We used the rounded figures as they were given.

## Map
map-heading = County by county
map-figure = Map: each tile is a county. The sign shows what was said of it. The table has the same facts.
map-not-safe = The case may also concern a county that was not named.
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
mark-known = The organisation responsible learned of it
mark-reported = An authority or the police were notified
mark-told = People were told
mark-decided = An authority or a court decided
known-said = What has been said
chain-figure = Chart: from whom to whom the data went. The table has the same facts.
column-organisation = Organisation
column-role = Role

## What was known when, changes, sources
history-heading = What was known when
history-lead = See day by day what the check would have told somebody in the group
column-new = New
column-group = Result for the groups
history-not-known = not known yet
changes-heading = Changes to this page
known-sources = Sources
# Variables: $publisher, $published (a day, or that there is none), $checked (a day).
source-line = { $publisher }, { $published }. Read on { $checked }.
source-undated = no date on the page
in-fi = in Finnish
in-sv = in Swedish
in-en = in English
source-official = official
source-reported = other source
report-heading = Is something wrong or missing?
report-text = Tell us. Do not put a personal identity code, health information or your answers in the message.
report-fact = Report an error by email
report-breach = Tell us of a missing case by email
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
breaches-not-all = Not every data leak in Finland is on the list.
breaches-all = All cases, those with the latest news first
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
actions-lead = This is all the advice that the check can give. The check picks what fits you.
# Variables: $data (data kinds joined by “and”).
actions-data = Helps when data like this has leaked: { $data }
actions-any = Helps whatever has leaked
# Variables: $breaches (titles joined by “and”).
actions-breaches = Only for: { $breaches }
# Variables: $years (a number).
actions-minimum-age = From the age of { $years } you can do this yourself
actions-age = Age limit
# Variables: $date (a day).
actions-reviewed = Checked on { $date }

## On paper
paper-title = Could a data leak concern you? The questions on paper
paper-lead = Tick everything that fits. If you do not know, leave the box empty. An empty box does not mean “no”.
paper-secret = Do not write a name, personal identity code or account number on the paper. Keep the paper yourself.
paper-services = Which services have you or someone close to you used?
paper-place = Where did you live then? Write the county or municipality:
paper-more = More questions
# Variables: $boxes (letters of boxes such as “A and C”).
paper-only-if = Answer if you ticked { $boxes }.
paper-meaning = What the ticks mean
paper-meaning-lead = Find the letters that you ticked. The result is an estimate.
# Variables: $clauses (clauses after “if”).
paper-if = If { $clauses }
# Variables: $who (an organisation).
paper-ask = Ask: { $who }
paper-ask-place = Ask whoever arranged the service where you lived then
# Variables: $data (data kinds joined by “and”).
paper-data = Data: { $data }
paper-first = Do these first
paper-some = Concerns only some of them.
paper-letter = Everyone was told personally: look for the letter.
paper-people = People who help
paper-web = The whole check on the web:
paper-print = Print this page. It fits on two sheets of A4 if you print on both sides.

## When the check does not start
boot-title = The check could not start
boot-help = Your browser may be too old, or something blocks the program. You can still get help from these services.
boot-noscript = This check needs JavaScript, which is off in your browser. You can still get help from these services.
trouble-fetch = The list of cases could not be fetched. Your internet connection may be down.
trouble-version = The page and its list are from different versions. The page has probably just been updated.
trouble-damaged = The list of cases was damaged on the way.
trouble-help = Your answers have not been sent anywhere. Load the page again.
trouble-reload = Load the page again
trouble-threat = Are you being threatened? Call Victim Support Finland:

## When an address has no page
not-found-title = Page not found
not-found-start = Go to the start page
