# The questions: what we ask, why, and how to find out the answer.

question-services = { $about ->
   *[you] Which of these services have you used?
    [other] Which of these services have they used?
  }
    .hint = { $about ->
       *[you] Choose all that fit. Work, studies, your child’s services and services from years ago count too.
        [other] Choose all that fit. Work, studies, services for any child of theirs and services from years ago count too.
      }
    .why = { $about ->
       *[you] The service decides which cases may concern you. In some, addresses were taken; in others, an employee looked at patient records without a reason.
        [other] The service decides which cases may concern them. In some, addresses were taken; in others, an employee looked at patient records without a reason.
      }
    .how = { $about ->
       *[you] Look at old letters, invoices, school messages and MyKanta. Ask someone close who has helped you.
        [other] Look at old letters, invoices, school messages and MyKanta. Ask someone close who has helped them.
      }
    .depends = { $about ->
       *[you] which services you have used
        [other] which services they have used
      }
    .none = None of these
    .short = { $about ->
       *[you] Services you used
        [other] Services they used
      }

question-place = { $about ->
   *[you] Where did you live then?
    [other] Where did they live then?
  }
    .hint = { $about ->
       *[you] We mean the time when you used the service. Choose a wellbeing services county, Helsinki or Åland. You can also search by municipality. If you lived in several places, choose “I don’t know”.
        [other] We mean the time when they used the service. Choose a wellbeing services county, Helsinki or Åland. You can also search by municipality. If they lived in several places, choose “I don’t know”.
      }
    .why = { $about ->
       *[you] Many cases concern only one county or city. Where you lived often also decides whom you can ask about your data.
        [other] Many cases concern only one county or city. Where they lived often also decides whom you can ask about their data.
      }
    .how = Look for the name of the municipality in an old letter, decision or invoice. Before 2023 municipalities or joint authorities ran health and social services. In that case, choose the county the municipality belongs to now. Do the same if it is about a school or daycare.
    .depends = { $about ->
       *[you] where you lived when you used the service
        [other] where they lived when they used the service
      }
    .short = { $about ->
       *[you] Where you lived then
        [other] Where they lived then
      }

question-supplies-period = { $about ->
   *[you] When were supplies delivered to your home?
    [other] When were supplies delivered to their home?
  }
    .hint = A rough answer is enough. Choose all the times that fit.
    .why = { $about ->
       *[you] The break-in happened in August 2023. The time decides whether the company then had your name, address and order.
        [other] The break-in happened in August 2023. The time decides whether the company then had their name, address and order.
      }
    .how = Think of an event: before the move, before Covid, after the operation. Old invoices and text messages help.
    .depends = { $about ->
       *[you] when supplies were delivered to your home
        [other] when supplies were delivered to their home
      }
    .short = Time of deliveries

option-supplies-period-before-2021-09 = Before September 2021
    .because = { $about ->
       *[you] supplies were delivered to your home before September 2021
        [other] supplies were delivered to their home before September 2021
      }
    .if-not = { $about ->
       *[you] no supplies were delivered to your home before September 2021
        [other] no supplies were delivered to their home before September 2021
      }
option-supplies-period-2021-09-to-2023-08 = From September 2021 to August 2023
    .because = { $about ->
       *[you] supplies were delivered to your home between September 2021 and August 2023
        [other] supplies were delivered to their home between September 2021 and August 2023
      }
    .if-not = { $about ->
       *[you] no supplies were delivered to your home between September 2021 and August 2023
        [other] no supplies were delivered to their home between September 2021 and August 2023
      }
option-supplies-period-after-2023-08 = After August 2023
    .because = { $about ->
       *[you] supplies were delivered to your home after August 2023
        [other] supplies were delivered to their home after August 2023
      }
    .if-not = { $about ->
       *[you] no supplies were delivered to your home after August 2023
        [other] no supplies were delivered to their home after August 2023
      }

question-supplies-arranged-by = Where did the supplies come from?
    .hint = { $about ->
       *[you] If you bought some yourself, choose who gave you the free ones. We ask about payment separately.
        [other] If they bought some themselves, choose who gave them the free ones. We ask about payment separately.
      }
    .why = { $about ->
       *[you] The answer decides whom you can ask about your data. It also affects whether an identity code or account number was included.
        [other] The answer decides whom you can ask about their data. It also affects whether an identity code or account number was included.
      }
    .how = Check the delivery note in the parcel, the address label or the decision on care supplies. You can phone the county’s care supply service: the number is on its website.
    .depends = where the supplies came from
    .short = Source of supplies

option-supplies-arranged-by-county = Free from the wellbeing services county or, before 2023, the municipality
    .because = { $about ->
       *[you] you got the supplies free from the county
        [other] they got the supplies free from the county
      }
    .if-not = { $about ->
       *[you] you did not get the supplies free from the county
        [other] they did not get the supplies free from the county
      }
option-supplies-arranged-by-helsinki = From the City of Helsinki
    .because = { $about ->
       *[you] you got the supplies from the City of Helsinki
        [other] they got the supplies from the City of Helsinki
      }
    .if-not = { $about ->
       *[you] you did not get the supplies from the City of Helsinki
        [other] they did not get the supplies from the City of Helsinki
      }
option-supplies-arranged-by-hus = From HUS, that is, the hospitals in Uusimaa
    .because = { $about ->
       *[you] you got the supplies from HUS
        [other] they got the supplies from HUS
      }
    .if-not = { $about ->
       *[you] you did not get the supplies from HUS
        [other] they did not get the supplies from HUS
      }
option-supplies-arranged-by-myself = { $about ->
   *[you] I ordered and bought them myself from Tena (Essity), and they came to my home
    [other] They ordered and bought the supplies themselves from Tena (Essity), with home delivery
  }
    .because = { $about ->
       *[you] you bought the supplies yourself from Tena with home delivery
        [other] they bought the supplies themselves from Tena with home delivery
      }
    .if-not = { $about ->
       *[you] you did not buy the supplies yourself from Tena with home delivery
        [other] they did not buy the supplies themselves from Tena with home delivery
      }
option-supplies-arranged-by-other = From a care home, home care or someone else
    .because = { $about ->
       *[you] you got the supplies from a care home, home care or someone else
        [other] they got the supplies from a care home, home care or someone else
      }
    .if-not = { $about ->
       *[you] you did not get the supplies from a care home, home care or anyone else
        [other] they did not get the supplies from a care home, home care or anyone else
      }

question-paid-how = { $about ->
   *[you] Did you pay for the products yourself?
    [other] Did they pay for the products themselves?
  }
    .hint = Choose all that fit. Some may have been free.
    .why = { $about ->
       *[you] If you paid for the products yourself, your order may have included your identity code. With invoice or direct payment, it may also have included your account number.
        [other] If they paid for the products themselves, their order may have included their identity code. With invoice or direct payment, it may also have included their account number.
      }
    .how = { $about ->
       *[you] Check your bank statements for such payments. The bank gives old statements. Also ask anyone who handles your bills.
        [other] Check their bank statements for such payments. The bank gives old statements. Also ask anyone who handles their bills.
      }
    .depends = { $about ->
       *[you] whether you paid for the products yourself
        [other] whether they paid for the products themselves
      }
    .short = How products were paid

option-paid-how-free = The products were free
    .because = { $about ->
       *[you] you got products for free
        [other] they got products for free
      }
    .if-not = { $about ->
       *[you] you did not get products for free
        [other] they did not get products for free
      }
option-paid-how-own-invoice = { $about ->
   *[you] I paid by invoice myself
    [other] They paid by invoice themselves
  }
    .because = { $about ->
       *[you] you paid by invoice yourself
        [other] they paid by invoice themselves
      }
    .if-not = { $about ->
       *[you] you did not pay by invoice yourself
        [other] they did not pay by invoice themselves
      }
option-paid-how-own-direct-debit = { $about ->
   *[you] I paid by direct payment myself, earlier called direct debit
    [other] They paid by direct payment themselves, earlier called direct debit
  }
    .because = { $about ->
       *[you] you paid by direct payment yourself
        [other] they paid by direct payment themselves
      }
    .if-not = { $about ->
       *[you] you did not pay by direct payment yourself
        [other] they did not pay by direct payment themselves
      }
option-paid-how-own-card = { $about ->
   *[you] I paid by card myself
    [other] They paid by card themselves
  }
    .because = { $about ->
       *[you] you paid by card yourself
        [other] they paid by card themselves
      }
    .if-not = { $about ->
       *[you] you did not pay by card yourself
        [other] they did not pay by card themselves
      }

question-power-of-attorney = { $about ->
   *[you] Did you sign a written permission, that is, a power of attorney, for ordering?
    [other] Did they sign a written permission, that is, a power of attorney, for ordering?
  }
    .hint = { $about ->
       *[you] It lets someone else handle the order or the invoices for you.
        [other] It lets someone else handle the order or the invoices for them.
      }
    .why = { $about ->
       *[you] The power of attorney may have brought your identity code into the order.
        [other] The power of attorney may have brought their identity code into the order.
      }
    .how = { $about ->
       *[you] Look at home for a paper with the word “valtakirja” or “fullmakt” and your signature. If someone ordered for you, ask them.
        [other] Look at home for a paper with the word “valtakirja” or “fullmakt” and their signature. If someone ordered for them, ask that person.
      }
    .depends = { $about ->
       *[you] whether you gave a power of attorney for ordering
        [other] whether they gave a power of attorney for ordering
      }
    .short = Power of attorney

option-power-of-attorney-yes = Yes
    .because = { $about ->
       *[you] you gave a power of attorney for ordering
        [other] they gave a power of attorney for ordering
      }
    .if-not = { $about ->
       *[you] you did not give a power of attorney for ordering
        [other] they did not give a power of attorney for ordering
      }
option-power-of-attorney-no = No
    .because = { $about ->
       *[you] you did not give a power of attorney for ordering
        [other] they did not give a power of attorney for ordering
      }
    .if-not = { $about ->
       *[you] you gave a power of attorney for ordering
        [other] they gave a power of attorney for ordering
      }

question-identity-code-given = { $about ->
   *[you] Did you give your personal identity code when you ordered?
    [other] Did they give their personal identity code when they ordered?
  }
    .hint = Do not write the code here.
    .why = { $about ->
       *[you] If you gave your identity code, it may have been in the order data.
        [other] If they gave their identity code, it may have been in the order data.
      }
    .how = { $about ->
       *[you] Look at the order form or the power of attorney, if you still have it. If you do not remember, answer “I don’t know”. We then assume, to be careful, that the code may have been included.
        [other] Look at the order form or the power of attorney, if it is still there. If you cannot tell, answer “I don’t know”. We then assume, to be careful, that the code may have been included.
      }
    .depends = { $about ->
       *[you] whether you gave your identity code for the order
        [other] whether they gave their identity code for the order
      }
    .short = Identity code for ordering

option-identity-code-given-yes = Yes
    .because = { $about ->
       *[you] you gave your identity code for the order
        [other] they gave their identity code for the order
      }
    .if-not = { $about ->
       *[you] you did not give your identity code for the order
        [other] they did not give their identity code for the order
      }
option-identity-code-given-no = No
    .because = { $about ->
       *[you] you did not give your identity code for the order
        [other] they did not give their identity code for the order
      }
    .if-not = { $about ->
       *[you] you gave your identity code for the order
        [other] they gave their identity code for the order
      }

question-door-code-given = { $about ->
   *[you] Did you give a door code so that the driver could get in?
    [other] Did they give a door code so that the driver could get in?
  }
    .hint = Do not write the code here.
    .why = If a door code was in the order data, it may have been exposed.
    .how = { $about ->
       *[you] Think how the parcel came in. Did you open the door, did the driver ring, or did the driver have the code? If the code has been changed since, the old code no longer opens the door.
        [other] Think how the parcel came in. Did they open the door, did the driver ring, or did the driver have the code? If the code has been changed since, the old code no longer opens the door.
      }
    .depends = { $about ->
       *[you] whether you gave a door code for the driver
        [other] whether they gave a door code for the driver
      }
    .short = Door code for driver

option-door-code-given-yes = Yes
    .because = { $about ->
       *[you] you gave a door code for the driver
        [other] they gave a door code for the driver
      }
    .if-not = { $about ->
       *[you] you did not give a door code for the driver
        [other] they did not give a door code for the driver
      }
option-door-code-given-no = No
    .because = { $about ->
       *[you] you did not give a door code for the driver
        [other] they did not give a door code for the driver
      }
    .if-not = { $about ->
       *[you] you gave a door code for the driver
        [other] they gave a door code for the driver
      }

question-therapy-provider = { $about ->
   *[you] Where did you go to therapy?
    [other] Where did they go to therapy?
  }
    .hint = { $about ->
       *[you] Choose Vastaamo if it was one of several. Choose it too if you only had a referral there.
        [other] Choose Vastaamo if it was one of several. Choose it too if they only had a referral there.
      }
    .why = Identity codes, contact details and notes of visits were taken from Vastaamo.
    .how = { $about ->
       *[you] Look at old invoices, booking messages and Kela decisions. A therapist may have changed company: check whom you paid.
        [other] Look at old invoices, booking messages and Kela decisions. A therapist may have changed company: check whom they paid.
      }
    .depends = { $about ->
       *[you] whether you went to therapy at Vastaamo
        [other] whether they went to therapy at Vastaamo
      }
    .short = Where therapy took place

option-therapy-provider-vastaamo = At Vastaamo
    .because = { $about ->
       *[you] you were a customer of Vastaamo
        [other] they were a customer of Vastaamo
      }
    .if-not = { $about ->
       *[you] you were not a customer of Vastaamo
        [other] they were not a customer of Vastaamo
      }
option-therapy-provider-other = Somewhere else
    .because = { $about ->
       *[you] you went to therapy somewhere other than Vastaamo
        [other] they went to therapy somewhere other than Vastaamo
      }
    .if-not = { $about ->
       *[you] you did not go to therapy anywhere other than Vastaamo
        [other] they did not go to therapy anywhere other than Vastaamo
      }

question-vastaamo-first-contact = { $about ->
   *[you] When were you first in contact with Vastaamo?
    [other] When were they first in contact with Vastaamo?
  }
    .hint = A referral or a single visit counts too. A rough answer is enough.
    .why = { $about ->
       *[you] The break-ins happened before April 2019. The time decides whether your identity code and notes of your visits were included.
        [other] The break-ins happened before April 2019. The time decides whether their identity code and notes of their visits were included.
      }
    .how = { $about ->
       *[you] Check the first invoice or confirmation. You can ask Kela for your data: toimintansa.lopettaneet@kela.fi. Send your request by secure email.
        [other] Check the first invoice or confirmation. The data can be requested from Kela: toimintansa.lopettaneet@kela.fi. Send the request by secure email.
      }
    .depends = { $about ->
       *[you] when you were first in contact with Vastaamo
        [other] when they were first in contact with Vastaamo
      }
    .short = First contact with Vastaamo

option-vastaamo-first-contact-before-2019-04 = Before April 2019
    .because = { $about ->
       *[you] you were in contact with Vastaamo before April 2019
        [other] they were in contact with Vastaamo before April 2019
      }
    .if-not = { $about ->
       *[you] you were not in contact with Vastaamo before April 2019
        [other] they were not in contact with Vastaamo before April 2019
      }
option-vastaamo-first-contact-2019-04-or-later = In April 2019 or later
    .because = { $about ->
       *[you] you were in contact with Vastaamo only in April 2019 or later
        [other] they were in contact with Vastaamo only in April 2019 or later
      }
    .if-not = { $about ->
       *[you] you were in contact with Vastaamo already before April 2019
        [other] they were in contact with Vastaamo already before April 2019
      }

question-helsinki-education-role = { $about ->
   *[you] Which of these fit you or your child in Helsinki?
    [other] Which of these fit them or their child in Helsinki?
  }
    .hint = Choose all that fit. The first line covers private and state schools and home schooling too.
    .why = The break-in concerned the city’s Education Division. The answer decides which data may have been included.
    .how = { $about ->
       *[you] Look at old school reports, daycare decisions and messages in Wilma. If you were a child then, ask your guardian.
        [other] Look at old school reports, daycare decisions and messages in Wilma. If they were a child then, their guardian may know.
      }
    .depends = { $about ->
       *[you] what you or your child had to do with schools or daycare in Helsinki
        [other] what they or their child had to do with schools or daycare in Helsinki
      }
    .none = None of these
    .short = School or daycare, Helsinki

option-helsinki-education-role-child-2005-2018 = A child or young person born in 2005–2018 who lived in Helsinki, or their guardian
    .because = { $about ->
       *[you] you or your child are among those born in 2005–2018 who lived in Helsinki
        [other] they or their child are among those born in 2005–2018 who lived in Helsinki
      }
    .if-not = { $about ->
       *[you] neither you nor your child is among those born in 2005–2018 who lived in Helsinki
        [other] neither they nor their child is among those born in 2005–2018 who lived in Helsinki
      }
option-helsinki-education-role-daycare = A family with a child in the city’s daycare or other early education
    .because = { $about ->
       *[you] a child in your family was in the City of Helsinki’s early education
        [other] a child in their family was in the City of Helsinki’s early education
      }
    .if-not = { $about ->
       *[you] no child in your family was in the City of Helsinki’s early education
        [other] no child in their family was in the City of Helsinki’s early education
      }
option-helsinki-education-role-student = A pupil or student at one of the city’s schools or colleges
    .because = { $about ->
       *[you] you or your child studied at one of the City of Helsinki’s schools or colleges
        [other] they or their child studied at one of the City of Helsinki’s schools or colleges
      }
    .if-not = { $about ->
       *[you] neither you nor your child studied at one of the City of Helsinki’s schools or colleges
        [other] neither they nor their child studied at one of the City of Helsinki’s schools or colleges
      }

question-helsinki-job-role = { $about ->
   *[you] Have you worked for the City of Helsinki or applied for a job there?
    [other] Have they worked for the City of Helsinki or applied for a job there?
  }
    .hint = Choose all that fit.
    .why = The city says that the break-in concerns the user names and email addresses of all staff. It may concern substitutes and job applicants too.
    .how = Look at old employment contracts, payslips and job applications.
    .depends = { $about ->
       *[you] whether you have worked for the City of Helsinki or applied for a job there
        [other] whether they have worked for the City of Helsinki or applied for a job there
      }
    .short = Work, City of Helsinki

option-helsinki-job-role-employee = { $about ->
   *[you] I am or was an employee
    [other] They are or were an employee
  }
    .because = { $about ->
       *[you] you have been an employee of the City of Helsinki
        [other] they have been an employee of the City of Helsinki
      }
    .if-not = { $about ->
       *[you] you have not been an employee of the City of Helsinki
        [other] they have not been an employee of the City of Helsinki
      }
option-helsinki-job-role-substitute = { $about ->
   *[you] I have worked as a substitute
    [other] They have worked as a substitute
  }
    .because = { $about ->
       *[you] you have worked as a substitute for the City of Helsinki
        [other] they have worked as a substitute for the City of Helsinki
      }
    .if-not = { $about ->
       *[you] you have not worked as a substitute for the City of Helsinki
        [other] they have not worked as a substitute for the City of Helsinki
      }
option-helsinki-job-role-applicant = { $about ->
   *[you] I have applied for a job
    [other] They have applied for a job
  }
    .because = { $about ->
       *[you] you have applied for a job at the City of Helsinki
        [other] they have applied for a job at the City of Helsinki
      }
    .if-not = { $about ->
       *[you] you have not applied for a job at the City of Helsinki
        [other] they have not applied for a job at the City of Helsinki
      }

question-vaasa-school = { $about ->
   *[you] Which school did you or your child go to in December 2022?
    [other] Which school did they or their child go to in December 2022?
  }
    .why = The case concerned pupils of Onkilahti school in Vaasa in December 2022.
    .how = Look at the school report or messages in Wilma from that school year.
    .depends = { $about ->
       *[you] which school you or your child went to in December 2022
        [other] which school they or their child went to in December 2022
      }
    .short = School in December 2022

option-vaasa-school-onkilahti = Onkilahti school in Vaasa
    .because = { $about ->
       *[you] you or your child went to Onkilahti school in Vaasa in December 2022
        [other] they or their child went to Onkilahti school in Vaasa in December 2022
      }
    .if-not = { $about ->
       *[you] neither you nor your child went to Onkilahti school in Vaasa in December 2022
        [other] neither they nor their child went to Onkilahti school in Vaasa in December 2022
      }
option-vaasa-school-other = Another school or no school
    .because = { $about ->
       *[you] neither you nor your child went to Onkilahti school in December 2022
        [other] neither they nor their child went to Onkilahti school in December 2022
      }
    .if-not = { $about ->
       *[you] you or your child went to Onkilahti school in December 2022
        [other] they or their child went to Onkilahti school in December 2022
      }

question-covid-decision-place = { $about ->
   *[you] In which municipality did you get the decision on Covid isolation or quarantine?
    [other] In which municipality did they get the decision on Covid isolation or quarantine?
  }
    .hint = { $about ->
       *[you] Choose Akaa or Urjala if any of your decisions came from there.
        [other] Choose Akaa or Urjala if any of their decisions came from there.
      }
    .why = A memory stick found at a flea market held Covid decisions from Akaa and Urjala in 2020–2021.
    .how = { $about ->
       *[you] Look for the name of the municipality in the old decision. If you do not have it, think where you lived then.
        [other] Look for the name of the municipality in the old decision. If they do not have it, think where they lived then.
      }
    .depends = { $about ->
       *[you] in which municipality you got the decision on Covid isolation or quarantine
        [other] in which municipality they got the decision on Covid isolation or quarantine
      }
    .short = Municipality of Covid decision

option-covid-decision-place-akaa-or-urjala = In Akaa or Urjala
    .because = { $about ->
       *[you] you got the Covid decision in Akaa or Urjala
        [other] they got the Covid decision in Akaa or Urjala
      }
    .if-not = { $about ->
       *[you] you did not get a Covid decision in Akaa or Urjala
        [other] they did not get a Covid decision in Akaa or Urjala
      }
option-covid-decision-place-other = Somewhere else
    .because = { $about ->
       *[you] you got the Covid decision somewhere other than Akaa or Urjala
        [other] they got the Covid decision somewhere other than Akaa or Urjala
      }
    .if-not = { $about ->
       *[you] you got the Covid decision in Akaa or Urjala
        [other] they got the Covid decision in Akaa or Urjala
      }

question-pharmacy-period = { $about ->
   *[you] When did you visit the online shop of University Pharmacy?
    [other] When did they visit the online shop of University Pharmacy?
  }
    .hint = Choose all the times that fit. Just looking at products counts too.
    .why = The Data Protection Ombudsman says that data about visitors went to other companies from May 2018 to September 2022.
    .how = { $about ->
       *[you] Look for order confirmations in your email and payments on your bank statements. A rough answer is enough.
        [other] Look for order confirmations in their email and payments on their bank statements. A rough answer is enough.
      }
    .depends = { $about ->
       *[you] when you visited the online shop of University Pharmacy
        [other] when they visited the online shop of University Pharmacy
      }
    .short = Visits to online pharmacy

option-pharmacy-period-2018-05-to-2022-09 = From May 2018 to September 2022
    .because = { $about ->
       *[you] you visited the online shop between May 2018 and September 2022
        [other] they visited the online shop between May 2018 and September 2022
      }
    .if-not = { $about ->
       *[you] you did not visit the online shop between May 2018 and September 2022
        [other] they did not visit the online shop between May 2018 and September 2022
      }
option-pharmacy-period-other-time = At another time
    .because = { $about ->
       *[you] you visited the online shop before May 2018 or after September 2022
        [other] they visited the online shop before May 2018 or after September 2022
      }
    .if-not = { $about ->
       *[you] you did not visit the online shop before May 2018 or after September 2022
        [other] they did not visit the online shop before May 2018 or after September 2022
      }

question-savonia-period = { $about ->
   *[you] When did you start your studies or work at Savonia?
    [other] When did they start their studies or work at Savonia?
  }
    .hint = { $about ->
       *[you] If you started more than once, choose the first time. A rough answer is enough.
        [other] If they started more than once, choose the first time. A rough answer is enough.
      }
    .why = { $about ->
       *[you] The break-in is from February 2022. The time decides whether Savonia had data about you then.
        [other] The break-in is from February 2022. The time decides whether Savonia had data about them then.
      }
    .how = { $about ->
       *[you] Look at your certificate of studies, employment contract or old emails.
        [other] Look at their certificate of studies, employment contract or old emails.
      }
    .depends = { $about ->
       *[you] when you started your studies or work at Savonia
        [other] when they started their studies or work at Savonia
      }
    .short = Start at Savonia

option-savonia-period-before-2022-02 = Before February 2022
    .because = { $about ->
       *[you] you started at Savonia before February 2022
        [other] they started at Savonia before February 2022
      }
    .if-not = { $about ->
       *[you] you did not start at Savonia before February 2022
        [other] they did not start at Savonia before February 2022
      }
option-savonia-period-2022-02-or-later = In February 2022 or later
    .because = { $about ->
       *[you] you started at Savonia only in February 2022 or later
        [other] they started at Savonia only in February 2022 or later
      }
    .if-not = { $about ->
       *[you] you started at Savonia already before February 2022
        [other] they started at Savonia already before February 2022
      }

question-valio-role = { $about ->
   *[you] When did you work for Valio or a milk cooperative?
    [other] When did they work for Valio or a milk cooperative?
  }
    .hint = Choose all that fit.
    .why = { $about ->
       *[you] The break-in was in December 2024. The time and the workplace decide which of your data was included.
        [other] The break-in was in December 2024. The time and the workplace decide which of their data was included.
      }
    .how = Look at a certificate of employment, a payslip or the pension record.
    .depends = { $about ->
       *[you] when and where you worked
        [other] when and where they worked
      }
    .short = Work for Valio

option-valio-role-in-2024-12 = In December 2024, for Valio, a subsidiary or a cooperative
    .because = { $about ->
       *[you] you worked for Valio, a subsidiary or a cooperative in December 2024
        [other] they worked for Valio, a subsidiary or a cooperative in December 2024
      }
    .if-not = { $about ->
       *[you] you did not work for Valio, a subsidiary or a cooperative in December 2024
        [other] they did not work for Valio, a subsidiary or a cooperative in December 2024
      }
option-valio-role-earlier-valio = Earlier, for Valio
    .because = { $about ->
       *[you] you worked for Valio before December 2024
        [other] they worked for Valio before December 2024
      }
    .if-not = { $about ->
       *[you] you did not work for Valio before December 2024
        [other] they did not work for Valio before December 2024
      }
option-valio-role-earlier-other = Earlier, for a subsidiary of Valio or a milk cooperative
    .because = { $about ->
       *[you] you worked for a subsidiary of Valio or a milk cooperative before December 2024
        [other] they worked for a subsidiary of Valio or a milk cooperative before December 2024
      }
    .if-not = { $about ->
       *[you] you did not work for a subsidiary of Valio or a milk cooperative before December 2024
        [other] they did not work for a subsidiary of Valio or a milk cooperative before December 2024
      }
option-valio-role-benefit = { $about ->
   *[you] I have got a pension or other benefit from Valio’s pension fund
    [other] They have got a pension or other benefit from Valio’s pension fund
  }
    .because = { $about ->
       *[you] you have got a benefit from Valio’s pension fund
        [other] they have got a benefit from Valio’s pension fund
      }
    .if-not = { $about ->
       *[you] you have not got a benefit from Valio’s pension fund
        [other] they have not got a benefit from Valio’s pension fund
      }
option-valio-role-later = Only after December 2024
    .because = { $about ->
       *[you] you started the work only after December 2024
        [other] they started the work only after December 2024
      }
    .if-not = { $about ->
       *[you] you did not start the work only after December 2024
        [other] they did not start the work only after December 2024
      }

question-vehicle-plate = { $about ->
   *[you] Did the registration number of your vehicle start with AAA–ALJ in spring 2024?
    [other] Did the registration number of their vehicle start with AAA–ALJ in spring 2024?
  }
    .hint = The letters are in alphabetical order: AAA, ABC and ALJ belong, ALK does not. If there were several vehicles, one is enough. A ban on direct marketing is a different ban.
    .why = According to Traficom, the misuse affects those whose registration number is in this range.
    .how = Look at the number plate or the registration certificate. The number of a sold car is in old papers, for example in the insurance.
    .depends = { $about ->
       *[you] whether the registration number of your vehicle started with AAA–ALJ
        [other] whether the registration number of their vehicle started with AAA–ALJ
      }
    .short = Registration number

option-vehicle-plate-aaa-to-alj = Yes
    .because = { $about ->
       *[you] the registration number of your vehicle started with AAA–ALJ
        [other] the registration number of their vehicle started with AAA–ALJ
      }
    .if-not = { $about ->
       *[you] the registration number of your vehicle did not start with AAA–ALJ
        [other] the registration number of their vehicle did not start with AAA–ALJ
      }
option-vehicle-plate-aaa-to-alj-ban = { $about ->
   *[you] Yes, but I had prohibited Traficom from disclosing my data for traffic-related purposes
    [other] Yes, but they had prohibited Traficom from disclosing their data for traffic-related purposes
  }
    .because = { $about ->
       *[you] you had prohibited the disclosure of your data for traffic-related purposes
        [other] they had prohibited the disclosure of their data for traffic-related purposes
      }
    .if-not = { $about ->
       *[you] you had not prohibited the disclosure of your data for traffic-related purposes
        [other] they had not prohibited the disclosure of their data for traffic-related purposes
      }
option-vehicle-plate-other = No
    .because = { $about ->
       *[you] the registration number of your vehicle did not start with AAA–ALJ
        [other] the registration number of their vehicle did not start with AAA–ALJ
      }
    .if-not = { $about ->
       *[you] the registration number of your vehicle started with AAA–ALJ
        [other] the registration number of their vehicle started with AAA–ALJ
      }

question-bank-period = { $about ->
   *[you] Which bank’s online banking codes did you have, and when?
    [other] Which bank’s online banking codes did they have, and when?
  }
    .hint = Choose all that fit.
    .why = S-Bank’s authentication had a fault in April–August 2022. Aktia’s authentication service had a disruption in January 2023.
    .how = Look at agreements with the bank or account statements from those months.
    .depends = { $about ->
       *[you] when you had the bank’s codes
        [other] when they had the bank’s codes
      }
    .short = Bank and time

option-bank-period-s-pankki-2022 = S-Bank’s, in April–August 2022
    .because = { $about ->
       *[you] you had S-Bank’s codes in April–August 2022
        [other] they had S-Bank’s codes in April–August 2022
      }
    .if-not = { $about ->
       *[you] you did not have S-Bank’s codes in April–August 2022
        [other] they did not have S-Bank’s codes in April–August 2022
      }
option-bank-period-aktia-2023 = Aktia’s, in January 2023
    .because = { $about ->
       *[you] you had Aktia’s codes in January 2023
        [other] they had Aktia’s codes in January 2023
      }
    .if-not = { $about ->
       *[you] you did not have Aktia’s codes in January 2023
        [other] they did not have Aktia’s codes in January 2023
      }
option-bank-period-other-time = Only at another time
    .because = { $about ->
       *[you] you had the codes only at another time
        [other] they had the codes only at another time
      }
    .if-not = { $about ->
       *[you] you had the codes in those months
        [other] they had the codes in those months
      }

question-kela-office = { $about ->
   *[you] Where and when did you leave papers at Kela’s service point?
    [other] Where and when did they leave papers at Kela’s service point?
  }
    .hint = Choose all that fit. The mailbox of the service point counts too.
    .why = A parcel sent from the service points in Forssa and Vihti was lost. In Tikkurila papers were left in an empty building.
    .how = Look at old applications, decisions from Kela or a calendar.
    .depends = { $about ->
       *[you] where and when you left the papers
        [other] where and when they left the papers
      }
    .short = Kela’s service point

option-kela-office-forssa-2019 = In Forssa, in February 2019
    .because = { $about ->
       *[you] you left papers at Kela in Forssa in February 2019
        [other] they left papers at Kela in Forssa in February 2019
      }
    .if-not = { $about ->
       *[you] you did not leave papers at Kela in Forssa in February 2019
        [other] they did not leave papers at Kela in Forssa in February 2019
      }
option-kela-office-vihti-2022 = In Vihti, on 25–28 February 2022
    .because = { $about ->
       *[you] you left papers at Kela in Vihti on 25–28 February 2022
        [other] they left papers at Kela in Vihti on 25–28 February 2022
      }
    .if-not = { $about ->
       *[you] you did not leave papers at Kela in Vihti on 25–28 February 2022
        [other] they did not leave papers at Kela in Vihti on 25–28 February 2022
      }
option-kela-office-tikkurila = In Tikkurila, before 2023
    .because = { $about ->
       *[you] you left papers at Kela in Tikkurila before 2023
        [other] they left papers at Kela in Tikkurila before 2023
      }
    .if-not = { $about ->
       *[you] you did not leave papers at Kela in Tikkurila before 2023
        [other] they did not leave papers at Kela in Tikkurila before 2023
      }
option-kela-office-other = Only elsewhere or at another time
    .because = { $about ->
       *[you] you left papers only elsewhere or at another time
        [other] they left papers only elsewhere or at another time
      }
    .if-not = { $about ->
       *[you] you left papers at one of these places
        [other] they left papers at one of these places
      }

question-told = { $about ->
   *[you] Has an organisation told you that your data may have been exposed or looked at without a reason?
    [other] Has an organisation said that their data may have been exposed or looked at without a reason?
  }
    .hint = { $about ->
       *[you] Choose all the cases you were told about personally. A letter, message or phone call counts, but a news story or public notice does not.
        [other] Choose all the cases that they or you were told about personally. A letter, message or call counts, but a news story or a general notice does not.
      }
    .why = { $about ->
       *[you] The organisation’s own notice is the surest information. It may say whether the case concerns, for example, your identity code or address.
        [other] The organisation’s own notice is the surest information. It may say whether the case concerns, for example, their identity code or address.
      }
    .how = { $about ->
       *[you] People were told of these cases in 2019–2026. Look for old letters, for example from the county, the city or a company. Check Suomi.fi Messages: type suomi.fi yourself. A relative may have opened the letter. A genuine notice does not ask for payment or online banking codes.
        [other] People were told of these cases in 2019–2026. Look for old letters, for example from the county, the city or a company. The notice may also have come in Suomi.fi Messages: type suomi.fi yourself. A relative may have opened the letter. A genuine notice does not ask for payment or online banking codes.
      }
    .depends = { $about ->
       *[you] whether an organisation has told you about it
        [other] whether an organisation has said that it concerns them
      }
    .none = { $about ->
       *[you] I have not been told about any of these
        [other] Neither they nor I have been told about any of these
      }
    .short = { $about ->
       *[you] Notices you received
        [other] Notices received
      }

question-noticed = { $about ->
   *[you] Have you noticed anything odd?
    [other] Have you noticed anything odd that concerns them?
  }
    .hint = Choose all that fit.
    .why = The answer decides what is best to do first. It does not change our estimate of which data is concerned.
    .how = { $about ->
       *[you] Look calmly through your account and post from recent weeks. Ask someone close to look with you if needed.
        [other] Look calmly through their account and post from recent weeks. Ask someone close to look with you if needed.
      }
    .depends = { $about ->
       *[you] whether you have noticed anything odd
        [other] whether you have noticed anything odd that concerns them
      }
    .short = Odd things noticed

option-noticed-threat = { $about ->
   *[you] A message or call where someone threatens me or demands money
    [other] A message or call where someone threatens them or demands money
  }
    .because = { $about ->
       *[you] someone has threatened you or demanded money
        [other] someone has threatened them or demanded money
      }
    .if-not = { $about ->
       *[you] no one has threatened you or demanded money
        [other] no one has threatened them or demanded money
      }
option-noticed-unknown-invoice = { $about ->
   *[you] A bill I do not recognise or a parcel I did not order
    [other] An unknown bill or a parcel they did not order
  }
    .because = { $about ->
       *[you] you have received an unknown bill or parcel
        [other] they have received an unknown bill or parcel
      }
    .if-not = { $about ->
       *[you] you have not received an unknown bill or parcel
        [other] they have not received an unknown bill or parcel
      }
option-noticed-unknown-loan = { $about ->
   *[you] A loan or loan decision I did not apply for
    [other] A loan or loan decision they did not apply for
  }
    .because = { $about ->
       *[you] you have noticed an unknown loan or loan decision
        [other] an unknown loan or loan decision in their name has been noticed
      }
    .if-not = { $about ->
       *[you] you have not noticed an unknown loan or loan decision
        [other] no unknown loan or loan decision in their name has been noticed
      }
option-noticed-phishing = { $about ->
   *[you] A message or call where someone asks for my details, for example online banking codes
    [other] A message or call where someone asks for their details, for example online banking codes
  }
    .because = { $about ->
       *[you] someone has tried to get your details by message or phone
        [other] someone has tried to get their details by message or phone
      }
    .if-not = { $about ->
       *[you] no one has tried to get your details by message or phone
        [other] no one has tried to get their details by message or phone
      }
option-noticed-nothing = { $about ->
   *[you] I have not noticed any of these
    [other] I have not noticed any of these
  }
    .because = { $about ->
       *[you] you have not noticed anything odd
        [other] nothing odd that concerns them has been noticed
      }
    .if-not = { $about ->
       *[you] you have noticed something odd
        [other] something odd that concerns them has been noticed
      }

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
