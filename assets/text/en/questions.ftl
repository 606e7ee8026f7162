# The questions: what we ask, why, and how to find out the answer.

question-services = Which of these services have you used?
    .hint = Choose all that fit. Work, studies, your child’s services and services from years ago count too.
    .why = The service decides which cases may concern you. In some, addresses were taken; in others, an employee looked at patient records without a reason.
    .how = Look at old letters, invoices, school messages and MyKanta. Ask someone close who has helped you.
    .depends = which services you have used
    .none = None of these
    .short = Services you used

question-place = Where did you live then?
    .hint = We mean the time when you used the service. Choose a wellbeing services county, Helsinki or Åland. You can also search by municipality. If you lived in several places, choose “I don’t know”.
    .why = Many cases concern only one county or city. Where you lived often also decides whom you can ask about your data.
    .how = Look for the name of the municipality in an old letter, decision or invoice. Before 2023 municipalities or joint authorities ran health and social services. In that case, choose the county the municipality belongs to now. Do the same if it is about a school or daycare.
    .depends = where you lived when you used the service
    .short = Where you lived then

question-supplies-period = When were supplies delivered to your home?
    .hint = A rough answer is enough. Choose all the times that fit.
    .why = The break-in happened in August 2023. The time decides whether the company then had your name, address and order.
    .how = Think of an event: before the move, before Covid, after the operation. Old invoices and text messages help.
    .depends = when supplies were delivered to your home
    .short = Time of deliveries

option-supplies-period-before-2021-09 = Before September 2021
    .because = supplies were delivered to your home before September 2021
    .if-not = no supplies were delivered to your home before September 2021
option-supplies-period-2021-09-to-2023-08 = From September 2021 to August 2023
    .because = supplies were delivered to your home between September 2021 and August 2023
    .if-not = no supplies were delivered to your home between September 2021 and August 2023
option-supplies-period-after-2023-08 = After August 2023
    .because = supplies were delivered to your home after August 2023
    .if-not = no supplies were delivered to your home after August 2023

question-supplies-arranged-by = Where did the supplies come from?
    .hint = If you bought some yourself, choose who gave you the free ones. We ask about payment separately.
    .why = The answer decides whom you can ask about your data. It also affects whether an identity code or account number was included.
    .how = Check the delivery note in the parcel, the address label or the decision on care supplies. You can phone the county’s care supply service: the number is on its website.
    .depends = where the supplies came from
    .short = Source of supplies

option-supplies-arranged-by-county = Free from the wellbeing services county or, before 2023, the municipality
    .because = you got the supplies free from the county
    .if-not = you did not get the supplies free from the county
option-supplies-arranged-by-helsinki = From the City of Helsinki
    .because = you got the supplies from the City of Helsinki
    .if-not = you did not get the supplies from the City of Helsinki
option-supplies-arranged-by-hus = From HUS, that is, the hospitals in Uusimaa
    .because = you got the supplies from HUS
    .if-not = you did not get the supplies from HUS
option-supplies-arranged-by-myself = I ordered and bought them myself from Tena (Essity), and they came to my home
    .because = you bought the supplies yourself from Tena with home delivery
    .if-not = you did not buy the supplies yourself from Tena with home delivery
option-supplies-arranged-by-other = From a care home, home care or someone else
    .because = you got the supplies from a care home, home care or someone else
    .if-not = you did not get the supplies from a care home, home care or anyone else

question-paid-how = Did you pay for the products yourself?
    .hint = Choose all that fit. Some may have been free.
    .why = If you paid yourself, your order may have included your identity code. With invoice or direct debit, it may also have included your account number.
    .how = Check your bank statements for such payments. The bank gives old statements. Also ask anyone who handles your bills.
    .depends = whether you paid for the products yourself
    .short = How products were paid

option-paid-how-free = The products were free
    .because = you got products for free
    .if-not = you did not get products for free
option-paid-how-own-invoice = I paid by invoice myself
    .because = you paid by invoice yourself
    .if-not = you did not pay by invoice yourself
option-paid-how-own-direct-debit = I paid by direct payment myself, earlier called direct debit
    .because = you paid by direct payment yourself
    .if-not = you did not pay by direct payment yourself
option-paid-how-own-card = I paid by card myself
    .because = you paid by card yourself
    .if-not = you did not pay by card yourself

question-power-of-attorney = Did you sign a written permission, that is, a power of attorney, for ordering?
    .hint = It lets someone else handle the order or the invoices for you.
    .why = The power of attorney may have brought your identity code into the order.
    .how = Look at home for a paper with the word “valtakirja” or “fullmakt” and your signature. If someone ordered for you, ask them.
    .depends = whether you gave a power of attorney for ordering
    .short = Power of attorney

option-power-of-attorney-yes = Yes
    .because = you gave a power of attorney for ordering
    .if-not = you did not give a power of attorney for ordering
option-power-of-attorney-no = No
    .because = you did not give a power of attorney for ordering
    .if-not = you gave a power of attorney for ordering

question-identity-code-given = Did you give your personal identity code when you ordered?
    .hint = Do not write the code here.
    .why = If you gave your identity code, it may have been in the order data.
    .how = Look at the order form or the power of attorney, if you still have it. If you do not remember, answer “I don’t know”. We then assume, to be careful, that the code may have been included.
    .depends = whether you gave your identity code for the order
    .short = Identity code for ordering

option-identity-code-given-yes = Yes
    .because = you gave your identity code for the order
    .if-not = you did not give your identity code for the order
option-identity-code-given-no = No
    .because = you did not give your identity code for the order
    .if-not = you gave your identity code for the order

question-door-code-given = Did you give a door code so that the driver could get in?
    .hint = Do not write the code here.
    .why = If a door code was in the order data, it may have been exposed.
    .how = Think how the parcel came in. Did you open, did the driver ring, or did the driver have the code? If the code has been changed since, the old code no longer opens the door.
    .depends = whether you gave a door code for the driver
    .short = Door code for driver

option-door-code-given-yes = Yes
    .because = you gave a door code for the driver
    .if-not = you did not give a door code for the driver
option-door-code-given-no = No
    .because = you did not give a door code for the driver
    .if-not = you gave a door code for the driver

question-therapy-provider = Where did you go to therapy?
    .hint = Choose Vastaamo if it was one of several. Choose it too if you only had a referral there.
    .why = Identity codes, contact details and notes of visits were taken from Vastaamo.
    .how = Look at old invoices, booking messages and Kela decisions. A therapist may have changed company: check whom you paid.
    .depends = whether you went to therapy at Vastaamo
    .short = Where therapy took place

option-therapy-provider-vastaamo = At Vastaamo
    .because = you were a customer of Vastaamo
    .if-not = you were not a customer of Vastaamo
option-therapy-provider-other = Somewhere else
    .because = you went to therapy somewhere other than Vastaamo
    .if-not = you did not go to therapy anywhere other than Vastaamo

question-vastaamo-first-contact = When were you first in contact with Vastaamo?
    .hint = A referral or a single visit counts too. A rough answer is enough.
    .why = The break-ins happened before April 2019. The time decides whether your identity code and notes of your visits were included.
    .how = Check the first invoice or confirmation. You can ask Kela for your data: toimintansa.lopettaneet@kela.fi. Send your request by secure email.
    .depends = when you were first in contact with Vastaamo
    .short = First contact with Vastaamo

option-vastaamo-first-contact-before-2019-04 = Before April 2019
    .because = you were in contact with Vastaamo before April 2019
    .if-not = you were not in contact with Vastaamo before April 2019
option-vastaamo-first-contact-2019-04-or-later = In April 2019 or later
    .because = you were in contact with Vastaamo only in April 2019 or later
    .if-not = you were in contact with Vastaamo already before April 2019

question-helsinki-education-role = Which of these fit you or your child in Helsinki?
    .hint = Choose all that fit. The first line covers private and state schools and home schooling too.
    .why = The break-in concerned the city’s Education Division. The answer decides which data may have been included.
    .how = Look at old school reports, daycare decisions and messages in Wilma. If you were a child then, ask your guardian.
    .depends = what you or your child had to do with schools or daycare in Helsinki
    .none = None of these
    .short = School or daycare, Helsinki

option-helsinki-education-role-child-2005-2018 = A child or young person born in 2005–2018 who lived in Helsinki, or their guardian
    .because = you or your child are among those born in 2005–2018 who lived in Helsinki
    .if-not = neither you nor your child is among those born in 2005–2018 who lived in Helsinki
option-helsinki-education-role-daycare = A family with a child in the city’s daycare or other early education
    .because = a child in your family was in the City of Helsinki’s early education
    .if-not = no child in your family was in the City of Helsinki’s early education
option-helsinki-education-role-student = A pupil or student at one of the city’s schools or colleges
    .because = you or your child studied at one of the City of Helsinki’s schools or colleges
    .if-not = neither you nor your child studied at one of the City of Helsinki’s schools or colleges

question-helsinki-job-role = Have you worked for the City of Helsinki or applied for a job there?
    .hint = Choose all that fit.
    .why = The city says that the break-in concerns the user names and email addresses of all staff. It may concern substitutes and job applicants too.
    .how = Look at old employment contracts, payslips and job applications.
    .depends = whether you have worked for the City of Helsinki or applied for a job there
    .short = Work, City of Helsinki

option-helsinki-job-role-employee = I am or was an employee
    .because = you have been an employee of the City of Helsinki
    .if-not = you have not been an employee of the City of Helsinki
option-helsinki-job-role-substitute = I have worked as a substitute
    .because = you have worked as a substitute for the City of Helsinki
    .if-not = you have not worked as a substitute for the City of Helsinki
option-helsinki-job-role-applicant = I have applied for a job
    .because = you have applied for a job at the City of Helsinki
    .if-not = you have not applied for a job at the City of Helsinki

question-vaasa-school = Which school did you or your child go to in December 2022?
    .why = The case concerned pupils of Onkilahti school in Vaasa in December 2022.
    .how = Look at the school report or messages in Wilma from that school year.
    .depends = which school you or your child went to in December 2022
    .short = School in December 2022

option-vaasa-school-onkilahti = Onkilahti school in Vaasa
    .because = you or your child went to Onkilahti school in Vaasa in December 2022
    .if-not = neither you nor your child went to Onkilahti school in Vaasa in December 2022
option-vaasa-school-other = Another school or no school
    .because = neither you nor your child went to Onkilahti school in December 2022
    .if-not = you or your child went to Onkilahti school in December 2022

question-covid-decision-place = In which municipality did you get the decision on Covid isolation or quarantine?
    .hint = Choose Akaa or Urjala if any of your decisions came from there.
    .why = A memory stick found at a flea market held Covid decisions from Akaa and Urjala in 2020–2021.
    .how = Look for the name of the municipality in the old decision. If you do not have it, think where you lived then.
    .depends = in which municipality you got the decision on Covid isolation or quarantine
    .short = Municipality of Covid decision

option-covid-decision-place-akaa-or-urjala = In Akaa or Urjala
    .because = you got the Covid decision in Akaa or Urjala
    .if-not = you did not get a Covid decision in Akaa or Urjala
option-covid-decision-place-other = Somewhere else
    .because = you got the Covid decision somewhere other than Akaa or Urjala
    .if-not = you got the Covid decision in Akaa or Urjala

question-pharmacy-period = When did you visit the online shop of University Pharmacy?
    .hint = Choose all the times that fit. Just looking at products counts too.
    .why = The Data Protection Ombudsman says that data about visitors went to other companies from May 2018 to September 2022.
    .how = Look for order confirmations in your email and payments on your bank statements. A rough answer is enough.
    .depends = when you visited the online shop of University Pharmacy
    .short = Visits to online pharmacy

option-pharmacy-period-2018-05-to-2022-09 = From May 2018 to September 2022
    .because = you visited the online shop between May 2018 and September 2022
    .if-not = you did not visit the online shop between May 2018 and September 2022
option-pharmacy-period-other-time = At another time
    .because = you visited the online shop before May 2018 or after September 2022
    .if-not = you did not visit the online shop before May 2018 or after September 2022

question-savonia-period = When did you start your studies or work at Savonia?
    .hint = If you started more than once, choose the first time. A rough answer is enough.
    .why = The break-in is from February 2022. The time decides whether Savonia had data about you then.
    .how = Look at your certificate of studies, employment contract or old emails.
    .depends = when you started your studies or work at Savonia
    .short = Start at Savonia

option-savonia-period-before-2022-02 = Before February 2022
    .because = you started at Savonia before February 2022
    .if-not = you did not start at Savonia before February 2022
option-savonia-period-2022-02-or-later = In February 2022 or later
    .because = you started at Savonia only in February 2022 or later
    .if-not = you started at Savonia already before February 2022

question-told = Has an organisation told you that your data may have been exposed or looked at without a reason?
    .hint = Choose all the cases you were told about personally. A letter, message or phone call counts, but a news story or public notice does not.
    .why = The organisation’s own notice is the surest information. It may say whether the case concerns, for example, your identity code or address.
    .how = People were told of these cases in 2019–2026. Look for old letters, for example from the county, the city or a company. Check Suomi.fi Messages: type suomi.fi yourself. A relative may have opened the letter. A genuine notice does not ask for payment or online banking codes.
    .depends = whether an organisation has told you about it
    .none = I have not been told about any of these
    .short = Notices you received

question-noticed = Have you noticed anything odd?
    .hint = Choose all that fit.
    .why = The answer decides what is best to do first. It does not change our estimate of which data is concerned.
    .how = Look calmly through your account and post of recent weeks. Ask someone close to look with you if needed.
    .depends = whether you have noticed anything odd
    .short = Odd things noticed

option-noticed-threat = A message or call where someone threatens me or demands money
    .because = someone has threatened you or demanded money
    .if-not = no one has threatened you or demanded money
option-noticed-unknown-invoice = A bill I do not recognise or a parcel I did not order
    .because = you have received an unknown bill or parcel
    .if-not = you have not received an unknown bill or parcel
option-noticed-unknown-loan = A loan or loan decision I did not apply for
    .because = you have noticed an unknown loan or loan decision
    .if-not = you have not noticed an unknown loan or loan decision
option-noticed-phishing = A message or call where someone asks for my details, for example online banking codes
    .because = someone has tried to get your details by message or phone
    .if-not = no one has tried to get your details by message or phone
option-noticed-nothing = I have not noticed any of these
    .because = you have not noticed anything odd
    .if-not = you have noticed something odd

question-for-whom = Who are you answering for?
    .hint = If you are answering for several people, do the check for each of them separately.
    .why = Some actions suit only the person whose data it is, and some fall away if that person has died. The answer changes only what you can do.
    .how = Think of whose data you had in mind when you answered the earlier questions.
    .depends = who you are answering for
    .short = Who you answer for

option-for-whom-me = For myself
    .because = you are answering for yourself
    .if-not = you are not answering for yourself
option-for-whom-child = For my child
    .because = you are answering for your child
    .if-not = you are not answering for your child
option-for-whom-cared-for = For another adult whom I help
    .because = you are answering for another adult
    .if-not = you are not answering for another adult
option-for-whom-deceased = For someone close to me who has died
    .because = you are answering for someone close to you who has died
    .if-not = you are not answering for someone close to you who has died

question-age-group = How old is the person whose data it is?
    .why = Some things can be done alone only from a certain age, and young people have help of their own. The answer changes only what you can do.
    .how = Count the age today, not when the service was used.
    .depends = the age of the person whose data it is
    .short = Age

option-age-group-under-15 = Under 15
    .because = the age is under 15
    .if-not = the age is at least 15
option-age-group-15-to-17 = 15–17
    .because = the age is 15–17
    .if-not = the age is not 15–17
option-age-group-adult = 18 or over
    .because = the age is at least 18
    .if-not = the age is under 18

question-strong-login = Can you identify yourself online?
    .hint = Online banking codes, a mobile certificate or a certificate card will do. Do not write any codes here.
    .why = Some things are done online. If you cannot identify yourself, we tell you another way. The answer changes only what you can do.
    .how = Think whether you can get into MyKanta or Suomi.fi, for example, with your own codes.
    .depends = whether you can identify yourself online
    .short = Identifying yourself online

option-strong-login-yes = Yes
    .because = you can identify yourself online
    .if-not = you cannot identify yourself online
option-strong-login-no = No
    .because = you cannot identify yourself online
    .if-not = you can identify yourself online
