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
record-back = Check whether this affects you
lead-data = Which data
lead-data-note = The data is not the same for everyone. The table shows who it was said of.
# Variables: $figure (a figure such as “more than 116,000”), $who (an organisation and a day).
lead-latest = Latest figure: { $figure } – { $who }
lead-no-figure = We have found no figure.
# Variables: $from, $to (numbers).
lead-range = { $from }–{ $to }; the sources give different figures
# Variables: $names (organisations with commas between).
lead-who-more = { $names } and others
contents-title = On this page
datum-not-mentioned = not mentioned in the sources
matrix-title = The data in each group
matrix-legend = The letters are those of the groups above. The signs mean:
places-title = What is different in some areas
people-elsewhere = The figures that single areas gave are under this heading:
history-same = as before
take-title = Use the facts
take-table = Download as a table (CSV)
take-json = Download as JSON
take-changes = See what has changed
cite-title = Cite this page
# Variables: $app (the name of the program), $title (of the page), $date, $address.
cite-text = { $app }: { $title }. Facts checked on { $date }. { $address }
# Read out for “[3]”. Variables: $number.
source-mark = source { $number }
event-ransomware = Criminals got into a system in order to demand money
event-intrusion = An outsider got into a system without permission, or is suspected of it
event-snooping = Somebody with access to the data at work looked at it without a valid reason, or is suspected of it
event-lost-media = The data was in papers or on a device that was lost, stolen or left in the wrong place
event-tracker = A website sent data about its visitors to other companies
event-misdirected = The wrong people saw or may have seen data
event-misuse = A service that gives access to data was misused
facts-state = Stage
state-open = The matter is open, or not everything is known
state-closed = The matter is closed
facts-official = The best page about it
facts-reviewed = We checked the facts
facts-next-review = We will check them again by
known-differ = Why do the figures differ?
groups-heading = Who is affected, and which data
# Variables: $clauses (clauses after “if”).
group-when = You belong here if { $clauses }.
group-when-all = You belong to this group if all of these are true:
group-when-any = You belong to this group if at least one of these is true:
# Variables: $clauses (clauses after “if”).
group-unless = You do not belong to it if { $clauses }.
group-unless-all = You do not belong to it if all of these are true:
group-unless-any = You do not belong to it if at least one of these is true:
# In a list of conditions, above a list inside it.
rule-all = all of these are true:
rule-any = at least one of these is true:
rule-any-too = and at least one of these is true:
# Variables: $clauses (clauses with semicolons between them).
rule-all-of = all this is true: { $clauses }
# Variables: $clauses (clauses with semicolons between them).
rule-any-of = at least one of these is true: { $clauses }
# Variables: $plain (clauses that all hold), $clauses (clauses of which one holds).
rule-any-too-of = { $plain }, and at least one of these is true: { $clauses }
group-letter = The organisation says that it has told or will tell everyone affected personally.
group-official = An official source says that the case affects this group.
group-some = An official source says that the case affects some of this group.
group-reported = This comes from the news media.
group-unclear = No source says whether the case affects this group.
group-places-same = Otherwise the same as for the whole group.
or = or
column-data = Data
column-state = What happened to it
column-for = Who is affected
column-says = Who says so
for-everyone = everyone in the group
for-those = only those affected
# Variables: $clauses (clauses after “if”).
for-if = if { $clauses }
datum-exposed-taken = outsiders got it
datum-exposed-seen = was looked at without a valid reason
datum-exposed-passed = went to other companies
datum-exposed-lost = ended up in the wrong place
datum-exposed-wrong = could be seen by the wrong people
datum-maybe-taken = outsiders may have got it
datum-maybe-seen = may have been looked at without a valid reason
datum-maybe-passed = may have gone to other companies
datum-maybe-lost = may have ended up in the wrong place
datum-maybe-wrong = may have been seen by the wrong people
datum-said-not-exposed = said not to have leaked

known-status = The situation now
known-unknown = What we do not know
known-chain = Who handled the data
role-controller = Controller: decides what the data is used for
role-processor = Processor: handles the data for the controller
role-sub-processor = Sub-processor: handles the data for the processor
role-carrier = Carrier
role-recipient = Recipient: gets data from the controller for its own use

## Numbers
known-people = How many people are affected
known-people-differ = Sources give different figures. We show them all.
# Variables: $from, $to (dates).
estimates-figure = Chart: the figures over time, { $from } – { $to }. The table has the same facts.
column-number = Figure
column-counts = What the figure counts
column-who = Who said it
column-when = When
column-note = Note
# Variables: $who (who said it), $via (who passed it on).
claim-via = { $who }, as told by { $via }
known-superseded = A later figure replaces this.
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
map-figure = Map: each tile is a county. The sign shows what was said about it. The table has the same facts.
map-not-safe = The case may also affect a county that was not named.
map-nothing = we found no information
column-place = County
column-then = In the first list

## Timeline
known-timeline = Timeline
# Variables: $from, $to (dates).
timeline-figure = Chart: the days that matter most, { $from } – { $to }. The list has the same days.
mark-began = It began
mark-ended = It ended
mark-known = The organisation responsible found out
mark-reported = An authority or the police were notified
mark-told = People were told
mark-decided = An authority or a court decided
mark-announced = Made public
known-said = What has been said

## What was known when, changes, sources
history-heading = What was known when
history-lead = See day by day what the check would have told somebody in the group
column-new = New
column-group = Result for the groups
history-not-known = not known yet
# The result of a group, which is not the reader: after the name of the group and a colon.
history-told = told
history-likely = likely
history-possible = possible
history-no-sign = no sign
changes-heading = Changes to this page
known-sources = Sources
# Variables: $publisher, $published (a day, or that there is none), $checked (a day).
source-line = { $publisher }, { $published }. Read on { $checked }.
source-undated = no date on the page
source-copy = We read a stored copy of the page.
# Variables: $day (a day, a month or a year).
source-copy-of = We read a copy of the page stored { $day }.
# Variables: $day.
source-archived = Copy in a web archive: { $day }.
source-titled-opening = It showed no headline: the name is its first words.
source-titled-unseen = What we read showed no headline.
in-fi = in Finnish
in-sv = in Swedish
in-en = in English
source-official = official
source-reported = other source
report-heading = Is something wrong or missing?
report-text = Tell us. Do not put a personal identity code, health information or your answers in the message. We and your email provider can see which address it comes from. If your name must not be connected with this case, use an address that does not show it.
report-fact = Report an error by email
report-breach = Email us about a case that is missing
report-subject = Error on a page
report-page = On which page:
report-body = This is wrong:
report-right = It should be:
report-source = A page where it can be checked:
report-missing-subject = A case that is missing from the list
report-missing-body = Organisation, time and what happened:

## The list of breaches
breaches-title = Data breaches on our list
breaches-lead = Each case has a page of its own with figures, a timeline and sources.
# For machines: what the data is that the list is made from.
breaches-dataset = A list of data breaches in Finland: what happened and when, who said what and in which source, which data and which people each case is about, and what people can do. The texts are in Finnish, Swedish and English.
breaches-not-all = Not every data breach in Finland is on the list.
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
actions-lead = This is all the advice that the check can give. The check picks what applies to you.
# Variables: $data (data kinds joined by “and”).
actions-data = Helps when data like this has leaked: { $data }
# Variables: $harms (names of misuses).
actions-misuse = Helps when this is possible: { $harms }
actions-harms = What somebody could do with the data
actions-harms-lead = Sometimes it takes several pieces of data together to make misuse possible. It does not have to happen.
# Variables: $data (data kinds joined by “and”).
actions-harm-all = This is possible with: { $data }
# Variables: $data (data kinds parted by commas).
actions-harm-any = together with one of these: { $data }
actions-any = Helps whatever has leaked
# Variables: $breaches (titles joined by “and”).
actions-breaches = Only for: { $breaches }
# Variables: $years (a number).
actions-minimum-age = From the age of { $years } you can do this yourself
actions-age = Age limit
# Variables: $date, $next (days).
actions-reviewed = Checked on { $date }, next check by { $next }

## On paper
paper-title = Could a data breach affect you? The questions on paper
paper-lead = Tick everything that applies. If you do not know, leave the box empty. An empty box does not mean “no”.
paper-secret = Do not write a name, personal identity code or account number on the paper. Keep the paper yourself.
paper-services = Which services have you or someone close to you used?
paper-place = Where did you live then? Write the county or municipality:
paper-more = More questions
# Variables: $boxes (letters of boxes such as “A and C”).
paper-only-if = Answer if you ticked { $boxes }.
paper-meaning = What the ticks mean
paper-meaning-lead = Find the letters that you ticked. The result is an estimate.
paper-ask-place = whoever arranged the service where you lived then
# After “if you lived in …”; a telephone number follows it after a colon, if there is one.
paper-ask-there = Ask there
# Variables: $data (data kinds joined by “and”).
paper-data = Data: { $data }
# Variables: $data (data kinds with commas between).
paper-data-more = Data: { $data } and more
paper-first = Do these first
paper-some = The case affects only some people.
paper-letter = The organisation says that it has told or will tell everyone affected personally. Look for the letter.
paper-web = The whole check online:
paper-print = Print this page on both sides of the paper.
paper-file = Without a network, the check works from a single file, for example on a USB stick or a home-care tablet.
paper-file-link = Save the check as a file
paper-choose = What to print
paper-choose-hint = Choose what the person may have used. The two that are chosen make three pages. Each further choice makes the paper longer.
# Above a list of groups of services.
paper-left-out = Not on this paper:
# Before names of places with commas between.
paper-no-number = We found no number for:
paper-column-letter = Letter
paper-column-case = Case and data
paper-column-if = When, and whom to ask
# Before the names of those who can be asked, with semicolons between.
paper-ask = Ask:
paper-always = If you ticked a letter here
paper-numbers = Phone numbers by area

## When the check does not start
boot-title = The check could not start
boot-help = Something is stopping the program from starting, for example an extension in your browser or a setting on your device. You can still get help from these services.
boot-slow-title = Loading is taking a while
boot-slow = The internet connection is slow. You do not need to do anything: the check starts by itself once everything has loaded. You can already get help from these services.
boot-engine = Your browser is so old that the check does not work in it. Update the browser or use another device. The check works in these versions and newer ones: Firefox 115, Chrome 109, Edge 109, Safari 15.4.
boot-strict = Your browser does not allow programs of this kind (WebAssembly). The reason may be Lockdown Mode on Apple devices or another strict setting. You can allow this page in the settings or use another device.
boot-changed = A file changed on its way to your device. This can happen on a network where you have to log in first. Log in to the network or try another one.
boot-noscript = This check needs JavaScript, which is off in your browser. You can still get help from these services.
boot-framed = The check does not work on this page. Either JavaScript is off in your browser, or the page does not let the check use it. Open the check on its own page:
boot-pages = These pages work without the program
trouble-fetch = Part of the check did not load. Your internet connection may be down, or something is stopping it from loading.
trouble-version = The page and its list are from different versions. The page has probably just been updated.
trouble-damaged = The list of cases was damaged on the way.
trouble-help = Your answers have not been sent anywhere. Load the page again.
trouble-reload = Load the page again
trouble-threat = Are you being threatened? Call Victim Support Finland:

## For editors of other sites
# Stands in embed-2.js too, which never changes.
embed-title = Osuiko: check if a data breach could affect you
pages-embedding = Put the check on your own site
embedding-lead = This page is for web editors. Make the code and copy it to your page. The page also says what the people responsible for security, privacy and accessibility want to know.
embedding-make = Make the code
embedding-language = Language
embedding-place = Area
embedding-place-none = The reader chooses
embedding-place-hint = If you choose an area, it is already filled in as an answer. Readers see it among their answers and can change it.
embedding-theme = Background of your page
embedding-theme-hint = The check has no background of its own: yours shows. Choose “Light” if your background is white or nearly white.
embedding-theme-auto = Light or dark, as on the reader’s device
embedding-theme-light = Light
embedding-theme-dark = Dark
embedding-heading = Level of the first heading of the check
embedding-heading-hint = Choose 2 if your page has a main heading of its own.
embedding-accent = Colour of links and buttons
embedding-accent-hint = Write the colour like this: #003a70. You can also pick it. If the field is empty, Osuiko’s own colour is used.
embedding-accent-pick = Pick a colour
embedding-accent-light = The colour can be read on a light background. On a dark one, Osuiko’s own colour is used.
embedding-accent-dark = The colour can be read on a dark background. On a light one, Osuiko’s own colour is used.
embedding-accent-weak = Text in this colour cannot be read well enough. Osuiko’s own colour is used.
embedding-accent-wrong = This is not a colour. Write # and six characters, for example #003a70.
embedding-frame = A frame without a script
embedding-frame-text = The frame has a fixed height, and its content scrolls inside. The height is in two places in the code. If you change it, change both. Below the frame is a link that opens the check in a tab of its own. On a device that is set to dark, a light check gets a white background. Your page may have turned dark there.
embedding-element = A frame that fits the screen
embedding-element-text = A small script makes the same frame. At first it is as high as the start view. From the first press on it is at most 900 pixels high, and its content scrolls inside. The script also looks at the background colour of your page. If the check could not be read on it, the script puts a plain background behind the check. The code has the checksum of the script. The browser does not run the script if somebody has changed it. If the script or the frame does not work, the reader sees a link.
embedding-before = Code with embed-1.js on your page still works. Its frame is 900 pixels high, and the content scrolls inside. If you want a frame without border and background, replace it with this code.
embedding-address = Just the address
embedding-address-text = Some systems make the frame themselves. Give them this address. Put a link to the check beside the frame as well.
embedding-card = Just a link
embedding-card-text = This code stays even where the system removes frames and scripts.
embedding-systems = Which code suits which system
embedding-systems-text = Settings and permissions vary. Always preview the page before you publish it.
embedding-systems-wordpress = WordPress: put the code into a Custom HTML block. If only the text is left, you are not allowed to add frames. Then paste { $address } on a line of its own, and WordPress makes the frame (oEmbed). That frame opens no links and saves no files. If it does not appear, use just a link.
embedding-systems-drupal = Drupal: whoever runs the site allows the frame or the element in the text format. Otherwise use just a link. Drupal makes a frame of a pasted address (oEmbed) only if the site has a module for it.
embedding-systems-liferay = Liferay: add the IFrame widget and give it just the address.
embedding-systems-sitevision = Sitevision: add the Iframe module and give it just the address.
embedding-systems-sharepoint = SharePoint: add the Embed web part and give it the code of the frame, or just the address. Whoever runs the site first allows the domain in it.
embedding-systems-own = Osuiko’s source code has a block for WordPress, a module for Drupal and a package for npm. Whoever runs your site can install them.
embedding-text = Text to put above the check
embedding-text-hint = You can change the text. It is also on this page in the other languages.
embedding-text-sample = Could a data breach affect you? Answer a few questions and see which cases on Osuiko’s list may affect you and what you can do. Your answers stay on your device, and we do not see them.
embedding-hosts = If the frame does not show or work as it should
embedding-hosts-size = The frame has the wrong size or a border
embedding-hosts-size-text = Use the code with the script: the theme of your site does not change that frame. A frame without a script keeps its size as long as the style attribute is in the code. If your publishing system removes the attribute, add this to the styles of your site:
embedding-hosts-size-box = Do not put the code into a box that is made for videos. It cuts off part of the frame.
embedding-hosts-consent = A cookie tool blocks the frame
embedding-hosts-consent-text = In the tool, allow the address that is in the code. Until then the reader sees a link. In your list of cookies you can write this:
embedding-hosts-consent-list = The Osuiko check in a frame: uses no cookies and stores no other data in the browser.
embedding-hosts-consent-attributes = In some tools an attribute lets the code through. Add it to the frame or the script once the person responsible for privacy agrees:
embedding-hosts-consent-matomo = Matomo counts how often people press the link to the check. If you do not want that, add this to the link:
embedding-hosts-faster = A tool that makes your site faster changes scripts
embedding-hosts-faster-text = Keep the attribute “from” in the code. Thanks to it, the check works even if the tool copies or combines scripts. If the reader sees only a link, exclude embed-2.js in the tool. If a frame without a script stays empty, exclude that too. In any case it loads only when the reader scrolls near it.
embedding-hosts-move = Tabs, sections that open, and moving the check
embedding-hosts-move-text = The check also works in a tab and in a section that opens (accordion). If a script on your page moves it to another place, the answers are lost. Put the check straight into the place where it will stay.
embedding-hosts-system = Your publishing system removes some of the code
embedding-hosts-system-text = If the system removes the script, the reader sees only a link. In that case, use the frame without a script. If the frame disappears too, you can put just a link to the check on the page.
embedding-seen = What readers see
embedding-seen-text = The start, a question and a result as they look in your frame. The answers are made up, and nothing here can be clicked.
embedding-seen-start = Start
embedding-seen-question = A question
embedding-seen-result = A result, with made-up answers
embedding-seen-narrow = 360 pixels wide, as on a phone
embedding-seen-wide = 800 pixels wide
embedding-copy = Copy the code
embedding-copy-text = Copy the text
embedding-copied = Copied.
embedding-copy-failed = Copying did not work. The text is selected now: copy it with the keyboard.
embedding-preview = Try the check
embedding-security = For the person responsible for security
embedding-security-https = The web address (URL) of your page must begin with https. On other pages the browser does not show the frame.
embedding-security-csp = If your page sends the header Content-Security-Policy, add this to it. If there is no frame-src in it, default-src stops the frame.
embedding-security-script = The script needs this as well:
embedding-security-style = The code has no inline script. The frame without a script has a style attribute that takes the border away and sets the height. If your page does not allow inline styles, the attributes frameborder and height do the same.
embedding-security-coep = The frame also works on a page that sends the header Cross-Origin-Embedder-Policy: require-corp.
embedding-security-origin = The browser keeps the frame apart from your page, even if Osuiko is on the same server. The frame has no origin of its own (opaque origin).
embedding-security-messages = The frame tells your page only three things: it is ready, how high it should be, it is closed. After the first press it says nothing more about its height.
embedding-security-limits = No frame can stop somebody who can change your page. They can show a false check, cover the real one or change the URL of the frame. Browser extensions see into the frame too.
embedding-privacy = For the person responsible for privacy
embedding-privacy-answers = The answers are only in the memory of the reader’s browser. They are not sent or stored, and they are deleted when the reader closes the page.
embedding-privacy-blind = Your page and its visitor statistics do not see what the reader reads, clicks or types in the frame.
embedding-privacy-sees = Your page sees that the frame was loaded. It sees when the reader has moved into it and when they first pressed something. The height shows no question, answer or result.
embedding-privacy-server = Osuiko’s server sees that somebody loaded the check, and the IP address of the device. It does not get the URL of your page.
embedding-privacy-place = The area that you choose is part of the URL of the frame. It is the same for every reader and holds nobody’s answers.
embedding-privacy-cookies = The frame uses no cookies and no other storage of the browser. It works even if the browser blocks cookies from other sites.
embedding-privacy-leave = The button “Clear and leave” clears the answers and takes the reader away from your page too.
embedding-access = For the person responsible for accessibility
embedding-access-own = The frame is part of your site, so it belongs in your own accessibility statement. You can use this text:
# A list of gaps follows. Variables: $standard (its name), $goal (a version of WCAG), $date (a day).
embedding-access-statement = The page has the Osuiko check in a frame. It meets most of the requirements of the standard { $standard }. Its goal is WCAG { $goal } at levels A and AA. Osuiko’s publisher assessed it itself. The assessment was checked on { $date }. These gaps are known:
# Variables: $mail (an email address), $days (a number), $address (of the statement).
embedding-access-feedback = Feedback on the check can be sent to { $mail }. The answer comes within { $days } days. The whole statement: { $address }
embedding-access-title = In the code the frame has a name (title), which screen readers read out. Do not remove it.
embedding-access-heading = Choose the level of the heading so that it continues the headings of your page.
embedding-access-scroll = The frame scrolls inside your page, so that its height shows no question. Leave room beside it where one can scroll the page.
embedding-access-focus = The frame does not take the focus when the page opens.

## Accessibility: the statement, from assets/accessibility.toml
access-lead = How well the site works for everyone, what is missing, and how to give feedback.
access-state = How accessible the site is
# Variables: $home (an address), $publisher (a name).
access-who = This statement is about the site { $home }. It is published by { $publisher }.
access-state-mostly = The site meets most of the requirements. The gaps that we know of are below.
# Variables: $standard (its name), $wcag, $goal (versions).
access-standard = The requirements are in the standard { $standard }. It includes WCAG { $wcag } at levels A and AA. Our own goal is WCAG { $goal } at the same levels.
access-gaps = What does not meet the requirements
access-untried = What has not been tried
# Variables: $criterion (a number such as 1.3.5).
access-criterion = (WCAG { $criterion })
gap-input-purpose = In the letters, the name and contact fields do not tell the browser their purpose. So the browser cannot fill them in. This is deliberate: the browser should not remember what you type.
gap-tab-titles = All questions have the same title in the browser tab. It does not say which question is open. This is deliberate: nobody should be able to guess your answers from the tab.
gap-people = The site has not been tested with people with disabilities. No outside expert has assessed it.
gap-screen-readers = The screen readers NVDA, JAWS, VoiceOver and TalkBack have not been tried. Nor have voice control, braille displays and screen magnifiers.
gap-phones = The site has not been tried on real phones or tablets. Tests run on a computer, in a window as wide as a phone.
gap-easy-language = Selkokeskus has assessed no easy-to-read version, and there is none in easy English.
access-method = How accessibility was assessed
access-method-tests = We assess the site ourselves. Programs test every version in Finnish, Swedish and English. They look at narrow and wide screens, light and dark colours, and large text.
access-method-browsers = Programs go through the check in the browsers Chromium, Firefox and WebKit.
# Variables: $date (a day).
access-method-orca = We tried the check on { $date }. We used the Orca screen reader, and the keyboard alone.
access-feedback = Give feedback
access-feedback-text = Is something hard to use, or do you need the content in another form? Write to us.
access-feedback-secret = Do not put a personal identity code, health information or your answers in the message.
access-feedback-mail = Give feedback by email
access-feedback-subject = Feedback on accessibility
access-feedback-page = Which page:
access-feedback-wrong = What did not work:
access-feedback-with = Device, browser or assistive technology:
# Variables: $days (a number).
access-feedback-days = We answer within { $days } days.
access-supervisor = If you get no answer
# Variables: $days (a number).
access-supervisor-text = Did you get no answer in { $days } days, or are you not happy with it? Then you can make a complaint to Traficom. It supervises the accessibility of digital services in Finland.
access-supervisor-name = Finnish Transport and Communications Agency Traficom
access-supervisor-unit = Digital Accessibility Supervision Unit
access-supervisor-site = How to make a complaint (Traficom)
# Before a phone number.
access-supervisor-phone = Switchboard:
# Variables: $law (its number).
access-supervisor-law = The time limit is in the Act on the Provision of Digital Services ({ $law }).
# Variables: $date (a day).
access-date = The statement was checked on { $date }. We check it at least once a year.

## Privacy
privacy-lead = What data about you is processed, by whom and for how long.
privacy-answers = Your answers
privacy-answers-memory = Your answers are only in your browser’s memory. They are not sent to us or to anyone else. They disappear when you close the page.
privacy-answers-keep = You can keep the answers on your device for a month. The page says until which day. You can delete them at any time.
privacy-answers-seen = Anyone who uses the same device and browser can read answers that you keep.
privacy-answers-file = Files that you save stay on your device until you delete them.
privacy-device = What stays on your device
privacy-device-cookies = The site uses no cookies and does not track visitors.
privacy-device-copy = The browser keeps a copy of the public pages for when there is no network. The copy is the same for everyone. It has no answers in it.
privacy-device-frame = In a frame on another site, the check keeps nothing in the browser.
privacy-device-history = The browser’s history shows that you have been here.
privacy-server = What the server sees
privacy-server-sees = The server gets your IP address, the page’s address and browser details. Without the IP address the page cannot be sent.
privacy-server-none = The server keeps no log of visits.
privacy-server-days = The server records only the day, the page and whether it was found. The log has no address, no time of day and nothing about the browser.
privacy-server-errors = An error is recorded only if it stops the server. The record does not have the visitor’s address.
privacy-server-link = When you open a link, the other site is not told where you came from.
privacy-server-elsewhere = Osuiko can be on other people’s servers too. Then the publisher there says what the server records.
privacy-who = Who is responsible
# Variables: $publisher (a name).
privacy-who-text = The site is published by { $publisher }. The publisher is the controller: it is responsible for how personal data is processed.
privacy-who-ground = The legal basis is legitimate interest: we send the page and answer messages. For an authority, it is a task in the public interest.
privacy-mail = If you write to us
privacy-mail-text = We get your email address and your message. We use them to answer and to correct errors. We delete them after a year at the latest.
privacy-rights = Your rights
# An email address follows.
privacy-rights-text = You can ask what data we have about you. You can ask us to correct or delete it. Write to
privacy-rights-ombudsman = If you think the processing is wrong, you can complain to the Data Protection Ombudsman.
privacy-rights-site = Go to the site of the Data Protection Ombudsman
# Variables: $date (a day).
privacy-date = The page was checked on { $date }.

## When there is no page at a URL
not-found-title = Page not found
not-found-start = Go to the start page
