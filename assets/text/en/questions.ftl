# The questions: what we ask, why, and how to find out the answer.

question-services = Which of these services have you used?
    .hint = Choose all that fit. Services from years ago count too.
    .why = The service decides which cases may concern you. In some, addresses were taken, in others notes of visits.
    .how = Look at old letters, invoices and MyKanta. Ask someone close who has helped you.
    .depends = which services you have used
    .none = None of these
    .short = Services you used

question-place = Which wellbeing services county did you live in then?
    .hint = We mean the time when you used the service. You can also search by municipality.
    .why = Counties have said different things about identity codes and door codes. Your county at that time is also the one to ask.
    .how = Look for the name of the municipality in an old letter or invoice. Before 2023 municipalities or joint authorities ran the services. In that case, choose the county the municipality belongs to now.
    .depends = which wellbeing services county you lived in then
    .short = Your county then

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

question-told = Has an organisation told you that your data may have been exposed?
    .hint = Choose the case you were told about. A message or phone call counts too.
    .why = The organisation’s own notice is the surest information. It may say whether the case concerns, for example, your identity code or address.
    .how = Look for letters from autumn 2020 and autumn 2023. Check Suomi.fi Messages: type suomi.fi yourself. A relative may have opened the letter. A genuine notice does not ask for payment or online banking codes.
    .depends = whether an organisation has told you about it
    .none = I have not been told about any of these
    .short = Notices you received

question-noticed = Have you noticed anything odd?
    .hint = Choose all that fit.
    .why = The answer decides what is best to do first. It does not change our estimate of which data was taken.
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
