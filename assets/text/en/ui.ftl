# The words of the page itself; facts have their words in the files beside this one.

## The frame around every view

app-name = Osuiko
# Stands in the browser tab, in print headers and file names: it must not give the topic away.
neutral-title = Checklist
# Variables: $view (one of the neutral names below), $title (neutral-title).
title-of-view = { $view } – { $title }
view-start = Start
view-question = Question
view-review = Your answers
view-result = Result
view-plan = What to do
view-threat = Help now
view-letters = Letters
view-letter = Letter
view-diary = Notes
view-drill = Practice
view-proof = See for yourself
skip-to-content = Skip to content
threat-open = Being threatened? Get help now
change-answer = Change
leave = Clear and leave
leave-help = “Clear and leave” removes your answers and opens a weather page. Your browser history may still show that you were here. The device may also still have files that you saved and pictures of the screen. For a while there may be traces in its memory and on its disk.
language-choice = Language
language-carry = If you change the language, the page starts over. First save the answers as a file. Then change the language and open the file on the new page.
# What stands on every page: how large the text is, reading aloud, easy Finnish.
size = Text size
size-normal = normal
size-large = larger
size-largest = largest
listen = Listen
listen-pause = Pause
listen-resume = Go on
listen-stop = Stop
listen-none = This device has no English voice that works without a network. So the page cannot be read aloud here.
easy-finnish = Easy Finnish
print = Print this page
print-refused = Printing does not work in this window. Open the page in a browser window of its own and print it there. If you want your answers there too, save them as a file first.
start-over = Start over and clear the answers
start-over-ask = Do you want to start over? Your answers, letters and notes will be deleted, also those kept on this device.
start-over-yes = Yes, clear and start over
start-over-no = No, stay here
# Variables: $date (a day).
footer-reviewed = The list was checked on { $date }.
footer-old = The list is more than three months old. New cases may be missing.
footer-estimate = { $about ->
   *[you] The result is an estimate. Only the organisation that held your data can tell you for certain.
    [other] The result is an estimate. Only the organisation that held their data can tell you for certain.
  }
# For whom the check is, where it is not for the reader; it stands above every view.
acting-child = For your child
acting-adult = For the adult you help
acting-deceased = For someone close who has died
# Links at the foot of the first view.
footer-more = About this check
footer-cases = All cases
footer-advice = All advice
footer-paper = The questions on paper
footer-embed = Put the check on your site
footer-access = Accessibility
footer-privacy = Privacy

## Start

start-title = Could a data breach affect you?
start-lead = In a data breach, somebody gets people’s data, or may have seen it, with no right to do so. Here you can check which cases on our list may affect you. You also get advice on what to do.
start-myself = Check for myself
start-other = Check for someone else
start-time = About 5 minutes
start-time-more = Usually 5 to 9 questions. “I don’t know” is always an answer.
start-private = Your answers stay on this device
start-private-more = The page does not send them to anyone. If nobody uses the page for 20 minutes, it is cleared.
start-secret = No name, no codes
start-secret-more = We do not ask for your name, personal identity code, bank codes or passwords.
# Variables: $count (how many cases).
start-covers = { $count ->
    [one] 1 case is on the list
   *[other] { $count } cases are on the list
  }
start-go-on = Continue your answers
start-loading = Loading…

## Questions

# Variables: $count (how many questions can still change the result).
progress = { $count ->
    [one] 1 more question could change the result.
   *[other] { $count } more questions could change the result.
  }
# Variables: $at, $of (numbers).
question-count = Question { $at } of about { $of }
# Variables: $at (a number).
question-count-open = Question { $at }
# Variables: $count (options ticked).
question-ticked = { $count } ticked
# Variables: $name (a municipality).
place-of = { $name } belongs here
question-why = Why do we ask this?
question-how = How to find out
question-several = You can choose more than one.
question-unknown = I don’t know, or would rather not say
question-unknown-help = That is fine. You can go on and come back later.
question-continue = Continue
question-back = Back
question-see-result = See the result now
question-error-title = Choose an answer
question-error = Choose at least one answer. “I don’t know” is an answer too.
error-prefix = Error
filter-label = Search the list
filter-hint-services = Type what you call the service or product. A brand name works too.
filter-hint-places = Type the name of the municipality or county.
filter-hint-counties = Type the name of the wellbeing services county.
# Variables: $count (entries found).
filter-found = { $count ->
    [one] 1 choice found.
   *[other] { $count } choices found.
  }
filter-nothing = Nothing found with that word. Try another word, or clear the search.
no-answer-group = Another answer

## Review

review-title = Check your answers
review-lead = You can change any answer. Nothing else is lost.
review-change = Change
review-unused = These answers do not affect the result now
review-open = Not answered yet
review-continue = See the result
review-empty = You have not answered anything yet.

## Result

# Variables: $count (breaches of which the person was told).
result-told = { $count ->
    [one] You were told about one case
   *[other] You were told about { $count } cases
  }
# Variables: $count (the same of the person for whom somebody answers).
result-told-other = { $count ->
    [one] An organisation has said that one case affects them
   *[other] An organisation has said that { $count } cases affect them
  }
# Variables: $count (breaches that likely affect the person).
result-likely = { $count ->
    [one] One case is likely to affect you
   *[other] { $count } cases are likely to affect you
  }
# Variables: $count (the same of the person for whom somebody answers).
result-likely-other = { $count ->
    [one] One case is likely to affect them
   *[other] { $count } cases are likely to affect them
  }
# Variables: $count (breaches that may affect the person).
result-summary = { $count ->
    [one] One case on our list may affect you
   *[other] { $count } cases on our list may affect you
  }
# Variables: $count (breaches that may affect the person for whom somebody answers).
result-summary-other = { $count ->
    [one] One case on our list may affect them
   *[other] { $count } cases on our list may affect them
  }
# What the heading leaves over. Variables: $count (cases).
result-rest-told = { $count ->
    [one] An organisation has told of one more.
   *[other] An organisation has told of { $count } more.
  }
result-rest-likely = { $count ->
    [one] One more is likely.
   *[other] { $count } more are likely.
  }
result-rest-possible = { $count ->
    [one] One more is possible.
   *[other] { $count } more are possible.
  }
result-rest-open = { $count ->
    [one] About one we cannot tell yet.
   *[other] About { $count } we cannot tell yet.
  }
result-rest-none = { $count ->
    [one] Nothing points to the other case on our list.
   *[other] Nothing points to the other { $count } on our list.
  }
result-open = We cannot tell yet
# Variables: $count (cases).
result-open-lead = { $count ->
    [one] 1 case is still open. That is no reason to worry: the answers do not point to it, and do not rule it out either.
   *[other] { $count } cases are still open. That is no reason to worry: the answers do not point to them, and do not rule them out either.
  }
# Variables: $count (cases on the list).
result-nothing = { $count ->
    [one] Nothing in the answers points to the case on our list
   *[other] Nothing in the answers points to the { $count } cases on our list
  }
# Variables: $count (cases); they stand beside the signs.
sign-told = { $count } told
sign-likely = { $count } likely
sign-possible = { $count } possible
sign-open = { $count } open
sign-none = { $count } with no sign
# Variables: $count (cases on the list), $parts (the lines above, joined).
signs-label = Of { $count } cases on our list: { $parts }.
# Variables: $date (a day).
result-not-sure = The list was checked on { $date }. We do not know of every data leak, so nobody can be completely sure.
result-threat = { $about ->
   *[you] You said that someone is threatening you. Do not pay. Do not reply.
    [other] You said that someone is threatening them. Do not pay. Do not reply.
  }
result-threat-open = What to do now
result-codes = { $about ->
   *[you] You said that your bank codes or card details were given to someone. Call your bank’s blocking service at once.
    [other] You said that their bank codes or card details were given to someone. Call their bank’s blocking service at once.
  }
# The data of all cases together.
tally-title = { $about ->
   *[you] Your data
    [other] Their data
  }
tally-together = All cases together.
# Variables: $count (kinds of data).
tally-exposed = { $count ->
    [one] 1 kind was exposed
   *[other] { $count } kinds were exposed
  }
tally-maybe = { $count ->
    [one] 1 kind may have been exposed
   *[other] { $count } kinds may have been exposed
  }
tally-said-not = { $count ->
    [one] 1 kind is said not to have leaked
   *[other] { $count } kinds are said not to have leaked
  }
first-title = Do these first
# Variables: $minutes (a number).
first-minutes = about { $minutes } minutes
row-minutes = { $minutes } min
cases-title = The cases
# Variables: $count (cases).
cases-open = { $count ->
    [one] 1 case we cannot tell about yet
   *[other] { $count } cases we cannot tell about yet
  }
cases-none = { $count ->
    [one] 1 case with no sign
   *[other] { $count } cases with no sign
  }
cases-none-help = Why each was left out
cases-unreached = These are about services that were not chosen:
settle-title = What would settle it?
# Variables: $count (cases).
settle-cases = { $count ->
    [one] The answer could rule out 1 case.
   *[other] The answer could rule out { $count } cases.
  }
settle-answer = Answer now
contact-more = Other ways to reach them
contact-letter = A letter is ready
talk-title = Someone to talk to
talk-more = All numbers and opening hours
# Variables: $count (answers).
answers-count = { $count ->
    [one] 1 answer: see or change
   *[other] { $count } answers: see or change
  }
grade-told = { $about ->
   *[you] You were told
    [other] An organisation has said so
  }
grade-told-help = { $about ->
   *[you] The organisation itself has told you that this case affects you.
    [other] The organisation itself has said that this case affects them.
  }
grade-likely = { $about ->
   *[you] Likely to affect you
    [other] Likely to affect them
  }
grade-likely-help = Your answers match the group that the sources say is affected.
grade-possible = { $about ->
   *[you] May affect you
    [other] May affect them
  }
grade-possible-help = Nothing in your answers rules this out, but something important is not known.
grade-not-indicated = { $about ->
   *[you] No sign that it affects you
    [other] No sign that it affects them
  }
grade-not-indicated-help = { $about ->
   *[you] Your answers do not suggest that this case affects you.
    [other] Your answers do not suggest that this case affects them.
  }
# What became of data, by the kind of case. They stand after “if this case affects you:”, or alone with a capital.
data-exposed-taken = outsiders got this data
data-exposed-seen = someone looked at this data without a valid reason
data-exposed-passed = this data went to other companies
data-exposed-lost = this data ended up in the wrong place
data-exposed-wrong = the wrong people could see this data
data-maybe-taken = outsiders may have got this data
data-maybe-seen = someone may have looked at this data without a valid reason
data-maybe-passed = this data may have gone to other companies
data-maybe-lost = this data may have ended up in the wrong place
data-maybe-wrong = the wrong people may have been able to see this data
data-if = { $about ->
   *[you] If this case affects you
    [other] If this case affects them
  }
data-not-indicated = The sources do not mention this data for people who answered as you did
data-not-indicated-help = It may still have been included.
data-said-not-exposed = This is said not to have leaked
# Variables: $count (how many organisations), $who (their names joined by “and”).
data-says = { $count ->
    [one] Who says so: { $who }.
   *[other] Who says so: { $who }.
  }
# Variables: $clause (a clause such as “whether you paid yourself”).
data-depends = It depends on { $clause }.
data-maybe-all = The sources do not say whether this affects everyone.
reason-heading = Why this result?
# Variables: $clauses (clauses joined by “and”).
reason-because = Your answer: { $clauses }.
reason-because-list = Your answers:
reason-told = { $about ->
   *[you] An organisation has told you about this.
    [other] An organisation has said that this case affects them.
  }
reason-nothing = These answers cannot rule this case out.
# Variables: $clauses (clauses such as “where you lived”, joined by “and”).
missing-depends = The result depends on { $clauses }.
depends-list = It depends on:
standing-reported = What we know about who is affected comes from the news media. We found no official page on it.
standing-unclear = { $about ->
   *[you] No source says whether the case affected people in your situation. No source says that it did not.
    [other] No source says whether the case affected people in their situation. No source says that it did not.
  }
standing-some = The case affects only some of the people in this situation.
standing-letter = The organisation says that it has told or will tell everyone affected personally. A message may still have gone unnoticed.
change-heading = What would change the result?
# Variables: $clauses (clauses joined by “and”).
change-if = If { $clauses }:
change-if-all = If all of these are true:
change-then = Then:
# Variables: $data (data kinds joined by “and”).
effect-exposed = the case then involves this data: { $data }
effect-maybe = the case may then involve this data: { $data }
effect-drops = the sources then do not mention this data: { $data }
effect-said-not = this data is said not to have leaked: { $data }
effect-grade-likely = { $about ->
   *[you] the case is likely to affect you
    [other] the case is likely to affect them
  }
effect-grade-possible = { $about ->
   *[you] the case may affect you
    [other] the case may affect them
  }
effect-grade-not-indicated = your answers do not point to this case
confirm-heading = Who can you ask?
# Variables: $who (an organisation).
confirm-ask = Ask: { $who }.
confirm-place-unknown = { $about ->
   *[you] Ask the organisation that arranged the service where you lived.
    [other] Ask the organisation that arranged the service where they lived.
  }
confirm-page = { $about ->
   *[you] How to ask for your own data
    [other] How to ask for the data
  }
confirm-phone = Phone
confirm-post = Post
confirm-email = Email
confirm-email-care = { $about ->
   *[you] Do not put your identity code or health information in ordinary email.
    [other] Do not put an identity code or health information in ordinary email.
  }
known-heading = What happened?
known-record = The whole case: figures, timeline, what is not known, sources
result-continue = See the whole plan
result-go-on = Answer the questions that are left

## Plan

plan-title = One thing at a time
plan-lead = Start with the first. You do not have to do everything.
plan-nothing = With these answers, we have no special advice.
# Variables: $settled, $of (numbers).
plan-settled = { $settled } of { $of } settled
# Variables: $minutes (a number).
plan-minutes-left = about { $minutes } minutes left
band-now = First
# Variables: $count (steps).
plan-count = { $count ->
    [one] 1 thing
   *[other] { $count } things
  }
show-more = { $count ->
    [one] Show 1 more
   *[other] Show { $count } more
  }
plan-rest-depends = { $about ->
   *[you] The rest depends on your answers.
    [other] The rest depends on the answers.
  }
plan-letters-count = { $count ->
    [one] 1 letter ready
   *[other] { $count } letters ready
  }
plan-print-first = Print the first five
plan-print-all = Print everything
# Variables: $things (how many, as plan-count says).
plan-fitted = The plan has changed: { $things } now.
plan-progress-all = You have gone through everything.
plan-untreated = We found nothing special to do about this data
plan-tools = Tools that help
plan-more-tools = More help
plan-letters = Letters, ready to send
plan-diary = Notes: what I did and when
plan-drill = Practise: scam or real?
plan-paper = On paper or as a file
plan-discreet = Leave out what names a service
plan-discreet-help = The screen, paper and the file then leave out names of cases, kinds of data that leaked and your notes. They also leave out advice about one service only.
plan-save = Save the advice as a file
mark-done = Done
mark-later = Later
mark-not-for-me = Does not fit
mark-next = Done, show the next
step-note = Write a note
step-note-field = What did you do, and with whom?
# Variables: $at, $of (numbers).
step-now = Now · { $at } of { $of }
step-now-alone = Now
harms-title = { $about ->
   *[you] What somebody could do with your data
    [other] What somebody could do with their data
  }
harms-lead = This is based on all the data that may have leaked. It may never happen.
# Variables: $publishers (names parted by commas).
harm-sources = Sources: { $publishers }
harms-sources = Go to the sources
band-soon = In the coming days
band-later = When you have time
band-later-help = { $about ->
   *[you] You can think these over in peace. Some of them are your rights.
    [other] You can think these over in peace. Some of them are their rights.
  }
band-if-misused = If somebody misuses the data
band-if-misused-help = You need these only if something happens.
# Variables: $reasons (data and case).
step-why = Reason: { $reasons }
step-why-noticed = Reason: what you have noticed
step-not-covered = What it does not do
step-cost = Price
step-minutes = Time
# Variables: $minutes (a number).
step-minutes-about = about { $minutes } minutes (our own estimate)
step-login = Strong identification
step-login-strong = needed (bank codes, mobile certificate or certificate card)
step-login-either = not the only way
step-login-none = not needed
step-effect = When
step-ends = Duration or deadline
step-side-effects = Side effects
step-undo = How to undo it
step-without-login = If you cannot identify yourself online
step-no-way = We found no other way. Ask the provider.
step-age = For children and young people
step-for-other = When you act for another adult
step-estate = When someone close to you has died
step-how = How to do it
step-details = Why, what it does not do, and side effects
# Variables: $provider (an organisation).
step-link = Official page: { $provider }
step-link-plain = Go to the official page
opens-new-tab = opens in a new tab
phone-call = Call

## Threat

threat-title = { $about ->
   *[you] If you are being threatened
    [other] If they or you are being threatened
  }
codes-title = If someone has got the codes
codes-step-call = Call the bank’s blocking service at once. The number is on the bank’s website. Do not use a number from a message.
codes-step-money = Tell the bank if money has gone. Ask for a correction.
# The emergency number and a full stop follow.
threat-danger = If you or someone close to you is in danger now, call
threat-normal = { $about ->
   *[you] It is normal to be frightened. You have done nothing wrong. Blackmail is a crime.
    [other] It is normal to be frightened. It is not their fault, or yours. Blackmail is a crime.
  }
threat-step-pay = Do not pay. Paying does not guarantee that the data is removed.
threat-step-answer = Do not reply.
threat-step-keep = Keep the message. Take a picture of it.
threat-keep-title = How to keep the message
threat-keep-original = Do not delete the message or throw the letter away.
threat-keep-picture = Take a picture that shows the sender and the time.
threat-keep-note = Write down the address or number it came from. Also write down what they demand and where they want the money sent.
threat-step-bank = { $about ->
   *[you] Did you give bank codes or card details? Call your bank’s blocking service at once. The number is on the bank’s website.
    [other] Has somebody got bank codes or card details? Call the bank’s blocking service at once. The number is on the bank’s website.
  }
threat-step-report = Report it to the police: poliisi.fi or a police station.
threat-report-title = How to report it
threat-report-where = Report it online or at any police station. Call 112 only if somebody is in danger.
threat-report-what = Say who got the message and which case it is about. Also say where you have seen data and whether anything was paid.
threat-statement = Write a statement to attach to your report
threat-step-look = Do not look for leaked data or share it. Sharing other people’s data may be a crime.
threat-step-talk = Talk to someone:
threat-riku = Victim Support Finland
threat-riku-number = 116 006
threat-crisis = Crisis Helpline
threat-crisis-number = 09 2525 0113
threat-hours = These lines are not open round the clock. In Finnish, the Crisis Helpline answers day and night: 09 2525 0111.
threat-care-title = Take care of yourself
threat-care = { $about ->
   *[you] You do not have to get through this alone. If you see a doctor or a therapist, carry on, and tell them what has happened.
    [other] You do not have to get through this alone. If one of you sees a doctor or a therapist, they can be told what has happened.
  }
threat-back = Go back to where you were
threat-go-on = Go on with the check
people-title = Where to get help
# Variables: $date (a day).
people-checked = Checked on { $date }.

## Letters

letters-title = Letters, ready to send
letters-lead = The letter is made on this device. The page neither keeps it nor sends it.
letters-general = Letters to the police and the bank
letters-now = For what happens now
letters-answer = Answer the questions to get letters about a case.
letters-fit = Who are you writing for?
letter-fill = Fill in
letter-secret = Do not write a personal identity code, account number, bank codes or passwords in the letter.
letter-preview = The letter
letter-way = Send the letter by post or by secure email (turvaposti). See the organisation’s website for how to send secure email. Do not use ordinary email.
letter-to-arranger = The organisation that arranged the service
letter-to-bank = To the bank
letter-place = { $about ->
   *[you] Say where you lived, and the letter gets an address.
    [other] Say where they lived, and the letter gets an address.
  }
# Variables: $subject (the subject line).
letter-subject = Subject: { $subject }
letter-greeting = Dear Sir or Madam
letter-closing = Yours faithfully
letter-signature = Signature:
letter-save = Save the letter as a file
letter-large = Would you like the letter in larger text (14 points)? Choose A+ at the top of the page, then print.
letter-sent = I have sent this: write it in the notes
field-name = Your name
field-contact = Your address or other contact details
field-other = Name of the person you are writing for
field-sent = When did you send the earlier request?
field-reference = Case number or number of your report of an offence, if you know it
field-happened = What has happened?
field-loss = What damage did it cause? Add the sum, if you know it.

## Notes

diary-title = Notes
diary-lead = Write down what you did, when, and who you dealt with. It may help the police and a lawyer.
diary-gone = The notes are deleted when you close the page. Print them or save them as a file.
diary-empty = You have not written anything yet.
diary-new = New note
field-day = Date
field-what = What did you do?
field-who = Who with?
field-number = Case number
field-until = Valid until, if you know the date
field-day-how = Day, month and year as numbers, for example 3.5.2026.
diary-reply = I expect an answer within a month
diary-keep = Add to the notes
diary-no-day = There is no such day. Write the day, month and year, for example 3.5.2026. Everything else you wrote is still here.
diary-no-words = First fill in “What did you do?”. Everything else you wrote is still here.
diary-drop = Remove
# Variables: $date (the day of the note).
diary-added = Added: { $date }.
diary-dropped = The note was removed.
diary-undo = Undo
diary-save = Save the notes as a file
diary-calendar = Save reminders for your calendar
# Variables: $date (a day).
diary-reply-due = Answer due by { $date }
# Variables: $date (a day).
diary-until = Valid until { $date }
# Stands in a calendar that others may see: it must not give the topic away.
calendar-reply = Reminder: answer due
# Stands in a calendar that others may see.
calendar-until = Reminder: validity ends
# Names of files: they must not give the topic away.
file-plan = checklist.txt
file-letter = letter.txt
file-diary = notes.txt
file-calendar = reminders.ics

## Scam or real?

drill-title = Scam or real?
drill-lead = This is practice. The messages are invented. Nothing is recorded and nobody counts points.
# Variables: $at, $of (numbers).
drill-count = Message { $at } of { $of }
drill-ask = What do you think of this?
drill-scam = Scam
drill-real = Real
drill-right-scam = That is right: this is a scam.
drill-right-real = That is right: a message like this can be real.
drill-wrong-scam = This is a scam. It is made to look real, and many people would believe it.
drill-wrong-real = A message like this can be real. Being careful was still wise.
drill-clues = How can you tell?
drill-do = What to do
drill-next = Next message
drill-end = That was the last message.
drill-three = Ask of every message: was I expecting it? Does it ask for money, bank codes or a login through a link? Does it rush you? If in doubt, stop. Do not open the link: go to the service yourself.

## While the second part is not there

help-wait-title = One moment
help-wait = The advice is still loading. It will appear here by itself.
help-missing-title = This part could not be loaded
help-missing = The answers and the result are still on this page. The same advice is on pages that work without this program.
help-missing-actions = All actions
help-missing-paper = The questions on paper

## Keeping answers

links-forget = Links open in a new tab. On a phone, your answers may be lost in the meantime.
keep-title = Continue later
keep-lead = Your answers are deleted when you close the page. You can keep them if you like.
keep-file = Save the answers as a file
keep-open = Open saved answers
# Variables: $date (a day).
keep-here = Keep the answers on this device until { $date }
keep-here-help = Only the answers are kept, not letters or notes. The browser may delete them earlier. A private window does so when you close it. Safari does so if you do not visit the page for a week. Do not do this on a device that others use too.
# Variables: $date (a day).
keep-held = Your answers are kept on this device until { $date }.
keep-forget = Delete the answers from the device
keep-forgotten = The answers have been deleted from this device.
keep-refused = This device does not allow keeping anything. Save the answers as a file.
keep-elsewhere = Another tab changed or deleted the answers on this device. This tab no longer keeps anything.
keep-lapsed = The answers kept on this device were deleted. Their time was up, or they could not be read.
keep-opened = The saved answers are open.
# Variables: $count (a number, as text).
keep-dropped = Some of the answers were left out, because this page does not know them: { $count }.
keep-unreadable = This file cannot be read. Choose a file that you saved from this page.
keep-nothing = The file has no answer that this page knows. Nothing was changed.
keep-ask = The file has been read. Do you want to replace your present answers with those in the file?
keep-replace = Yes, open the answers in the file
keep-stay = No, keep the present answers
# Variables: $hour, $minute (two digits each, as text).
cleared = This page was cleared at { $hour }:{ $minute } because nobody had used it for a while. This way the answers are not left for others to see.
reloaded = The page was loaded again. Answers are lost then, unless you have saved them.
clock-wrong = The clock of this device seems to be wrong, so we do not write any dates for you.
file-answers = answers.json
# What is said once a file was to be saved.
file-saved = Your browser saves the file. If you cannot find it, copy the text here.
file-refused = This browser does not save files. Select the text and copy it.
file-text = Show the text of the file

## See for yourself

lock-on = Your browser stops this page from sending requests to the internet.
lock-unproved = Your browser does not let us confirm that this page cannot send anything. Turn off your internet if you want to be sure.
proof-open = How to see that your answers stay here
proof-title = How to see that your answers stay here
proof-air = The surest way: turn off the internet, for example with airplane mode. The page still works: questions, result, advice and letters.
proof-tools = Or open the browser’s developer tools (F12) and the network tab. Answer the questions: no new request appears in the list. The browser itself may contact its maker, and the list does not show that.
proof-browsers = How much is stopped depends on the browser. In our tests, Chromium let nothing out of the page. Other browsers refuse the page’s requests. In them a forged page could still open another page or connect to another device. This page does neither, unless you press a link or button that opens another page.
proof-limits = No page can protect you from everything. Browser extensions, malware and a person beside you can see the screen. The browser history shows that you were here.

## When something does not work

help-title = Official help
help-guide = Suomi.fi guide: My personal data has been stolen or leaked
help-guide-href = https://www.suomi.fi/guides/data-leak
help-ombudsman = Office of the Data Protection Ombudsman
help-ombudsman-href = https://tietosuoja.fi/en/have-you-been-affected-by-a-personal-data-breach
help-police = Police
help-police-href = https://poliisi.fi/en/computer-break-ins
help-riku = Victim Support Finland
help-mieli = MIELI Crisis Helpline

## Grammar

and = and
# The months, parted by bars; in Finnish without their common ending.
months = January|February|March|April|May|June|July|August|September|October|November|December
# A clause after “because” or “if”. Variables: $place (“in …”).
place-because = { $about ->
   *[you] you lived { $place }
    [other] they lived { $place }
  }
place-if-not = { $about ->
   *[you] you did not live { $place }
    [other] they did not live { $place }
  }

## Beside the program, in the page: when nobody uses it, when something covers it in a frame, when there is a newer version

idle-title = Are you still there?
idle-text = The page has not been used for 20 minutes. It will be cleared in 2 minutes, so that nobody else sees your answers.
idle-stay = I am still here
covered-text = Something on this page covers the check.
covered-open = Open the check in a tab of its own
unopened-text = Other pages cannot be opened from here. Type or copy the address into the address bar of your browser:
update-ready = A new version of this page is ready.
update-now = Switch to the new version
