# The questions: what we ask, why, and how to find out the answer.

question-services = { $about ->
   *[you] Which of these services have you used?
    [other] Which of these services did they use?
  }
    .hint = { $about ->
       *[you] Work, studies, your child’s services and services from years ago count too.
        [other] Work, studies, services for any child of theirs and services from years ago count too.
      }
    .why = { $about ->
       *[you] The service decides which cases may affect you. In some, addresses were taken. In others, an employee looked at patient records without a valid reason.
        [other] The service decides which cases may affect them. In some, addresses were taken. In others, an employee looked at patient records without a valid reason.
      }
    .how = { $about ->
       *[you] Look at old letters, invoices, school messages and MyKanta. Ask someone close to you who has helped you.
        [other] Look at old letters, invoices and school messages, and at MyKanta if you may act for them there. Ask someone close to them who has helped them.
      }
    .depends = { $about ->
       *[you] which services you have used
        [other] which services they used
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
       *[you] Many cases affect only one county or city. Where you lived often also decides who you can ask about your data.
        [other] Many cases affect only one county or city. Where they lived often also decides who you can ask about their data.
      }
    .how = Look for the name of the municipality in an old letter, decision or invoice. Before 2023 municipalities or joint authorities ran health and social services. In that case, choose the county the municipality belongs to now. Do the same if it is about a school or daycare.
    .depends = { $about ->
       *[you] where you lived at the time
        [other] where they lived at the time
      }
    .short = { $about ->
       *[you] Where you lived then
        [other] Where they lived then
      }

question-supplies-brand = { $about ->
   *[you] Did you get Tena products?
    [other] Did they get Tena products?
  }
    .hint = Tena is a brand of the company Essity, known for incontinence pads.
    .why = The data breach affected deliveries of Tena products. The sources do not mention pads or catheters from other makers.
    .how = Look at the package or the delivery note in the parcel. The county’s care supply service or the care home can also tell you the brand.
    .depends = { $about ->
       *[you] whether you got Tena products
        [other] whether they got Tena products
      }
    .short = Tena products

option-supplies-brand-tena = Yes, Tena or another product from Essity
    .because = { $about ->
       *[you] you got Tena products
        [other] they got Tena products
      }
    .if-not = { $about ->
       *[you] you did not get Tena products
        [other] they did not get Tena products
      }
option-supplies-brand-other = No, only products from other makers, for example catheters
    .because = { $about ->
       *[you] your supplies came only from other makers
        [other] their supplies came only from other makers
      }
    .if-not = { $about ->
       *[you] your supplies did not come only from other makers
        [other] their supplies did not come only from other makers
      }
option-supplies-brand-none = { $about ->
   *[you] No, I did not get any care supplies
    [other] No, they did not get any care supplies
  }
    .because = { $about ->
       *[you] you did not get care supplies
        [other] they did not get care supplies
      }
    .if-not = { $about ->
       *[you] you got care supplies
        [other] they got care supplies
      }

question-supplies-period = { $about ->
   *[you] When were supplies delivered to your home?
    [other] When were supplies delivered to their home?
  }
    .hint = A rough answer is enough.
    .why = { $about ->
       *[you] The data breach happened in August 2023. The time decides whether the company then had your name, address and order.
        [other] The data breach happened in August 2023. The time decides whether the company then had their name, address and order.
      }
    .how = Think back: was it before a move, before Covid or after an operation? Old invoices and text messages help.
    .depends = { $about ->
       *[you] when supplies were delivered to your home
        [other] when supplies were delivered to their home
      }
    .short = When supplies were delivered

option-supplies-period-before-2021-08 = Before August 2021
    .because = { $about ->
       *[you] supplies were delivered to your home before August 2021
        [other] supplies were delivered to their home before August 2021
      }
    .if-not = { $about ->
       *[you] no supplies were delivered to your home before August 2021
        [other] no supplies were delivered to their home before August 2021
      }
option-supplies-period-2021-08-to-2023-08 = From August 2021 to August 2023
    .because = { $about ->
       *[you] supplies were delivered to your home between August 2021 and August 2023
        [other] supplies were delivered to their home between August 2021 and August 2023
      }
    .if-not = { $about ->
       *[you] no supplies were delivered to your home between August 2021 and August 2023
        [other] no supplies were delivered to their home between August 2021 and August 2023
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
       *[you] The answer decides who you can ask about your data. It also affects whether an identity code or account number was included.
        [other] The answer decides who you can ask about their data. It also affects whether an identity code or account number was included.
      }
    .how = Check the delivery note (lähetyslista) in the parcel, the address label or the decision on care supplies. You can phone the county’s care supply service: the number is on the county’s website.
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
       *[you] you ordered and bought the supplies yourself from Tena
        [other] they ordered and bought the supplies themselves from Tena
      }
    .if-not = { $about ->
       *[you] you did not order and buy the supplies yourself from Tena
        [other] they did not order and buy the supplies themselves from Tena
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
   *[you] Did you pay for the supplies yourself?
    [other] Did they pay for the supplies themselves?
  }
    .hint = Some may have been free.
    .why = { $about ->
       *[you] If you paid for the supplies yourself, your order may have included your identity code. If you paid by invoice or direct payment, it may also have included your account number.
        [other] If they paid for the supplies themselves, their order may have included their identity code. If they paid by invoice or direct payment, it may also have included their account number.
      }
    .how = { $about ->
       *[you] Check your bank statements for such payments. Your bank can give you old statements. Also ask anyone who handles your bills.
        [other] Check their bank statements for such payments. The bank can give you old statements. Also ask anyone who handles their bills.
      }
    .depends = { $about ->
       *[you] whether you paid for the supplies yourself
        [other] whether they paid for the supplies themselves
      }
    .short = How the supplies were paid for

option-paid-how-free = The supplies were free
    .because = { $about ->
       *[you] you got supplies for free
        [other] they got supplies for free
      }
    .if-not = { $about ->
       *[you] you did not get supplies for free
        [other] they did not get supplies for free
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
   *[you] I paid by direct payment myself (suoramaksu, earlier called direct debit)
    [other] They paid by direct payment themselves (suoramaksu, earlier called direct debit)
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
   *[you] Did you sign a paper (a power of attorney) that lets someone else order for you?
    [other] Did they sign a paper (a power of attorney) that lets someone else order for them?
  }
    .hint = { $about ->
       *[you] It can also let someone else handle the invoices for you.
        [other] It can also let someone else handle the invoices for them.
      }
    .why = { $about ->
       *[you] If so, your identity code may have been in the order with it.
        [other] If so, their identity code may have been in the order with it.
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

question-door-code-given = { $about ->
   *[you] Did you give a door code so that the driver could get in?
    [other] Did they give a door code so that the driver could get in?
  }
    .hint = Do not write the code here.
    .why = If a door code was in the order data, it may have been exposed.
    .how = { $about ->
       *[you] Think about how the parcel came in. Did you open the door, did the driver ring, or did the driver have the code? If the code has been changed since, the old code no longer opens the door.
        [other] Think about how the parcel came in. Did they open the door, did the driver ring, or did the driver have the code? If the code has been changed since, the old code no longer opens the door.
      }
    .depends = { $about ->
       *[you] whether you gave a door code for the delivery
        [other] whether they gave a door code for the delivery
      }
    .short = Door code for delivery

option-door-code-given-yes = Yes
    .because = { $about ->
       *[you] you gave a door code for the delivery
        [other] they gave a door code for the delivery
      }
    .if-not = { $about ->
       *[you] you did not give a door code for the delivery
        [other] they did not give a door code for the delivery
      }
option-door-code-given-no = No
    .because = { $about ->
       *[you] you did not give a door code for the delivery
        [other] they did not give a door code for the delivery
      }
    .if-not = { $about ->
       *[you] you gave a door code for the delivery
        [other] they gave a door code for the delivery
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
       *[you] Look at old invoices, booking messages and Kela decisions. A therapist may have changed company: check who you paid.
        [other] Look at old invoices, booking messages and Kela decisions. A therapist may have changed company: check who they paid.
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
    .why = The database was copied in November 2018. Single records may have been viewed or copied as late as March 2019.
    .how = { $about ->
       *[you] Check the first invoice or confirmation. You can ask Kela for your data: toimintansa.lopettaneet@kela.fi. Send your request by secure email (turvaposti).
        [other] Check the first invoice or confirmation. The data can be requested from Kela: toimintansa.lopettaneet@kela.fi. Send the request by secure email (turvaposti).
      }
    .depends = { $about ->
       *[you] when you were first in contact with Vastaamo
        [other] when they were first in contact with Vastaamo
      }
    .short = First contact with Vastaamo

option-vastaamo-first-contact-before-2018-12 = Before December 2018
    .because = { $about ->
       *[you] you were in contact with Vastaamo before December 2018
        [other] they were in contact with Vastaamo before December 2018
      }
    .if-not = { $about ->
       *[you] you were not in contact with Vastaamo before December 2018
        [other] they were not in contact with Vastaamo before December 2018
      }
option-vastaamo-first-contact-2018-12-to-2019-03 = Between December 2018 and March 2019
    .because = { $about ->
       *[you] you were first in contact with Vastaamo between December 2018 and March 2019
        [other] they were first in contact with Vastaamo between December 2018 and March 2019
      }
    .if-not = { $about ->
       *[you] you were not first in contact with Vastaamo between December 2018 and March 2019
        [other] they were not first in contact with Vastaamo between December 2018 and March 2019
      }

option-vastaamo-first-contact-before-2019-04 = Before April 2019, exact time not known
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
       *[you] your first contact with Vastaamo was in April 2019 or later
        [other] their first contact with Vastaamo was in April 2019 or later
      }
    .if-not = { $about ->
       *[you] you were in contact with Vastaamo before April 2019
        [other] they were in contact with Vastaamo before April 2019
      }

question-helsinki-education-role = { $about ->
   *[you] Which of these apply to you or your child in Helsinki?
    [other] Which of these apply to them or their child in Helsinki?
  }
    .hint = The first line also covers private schools, schools run by the State and home schooling.
    .why = The data breach happened at the city’s Education Division. The answer decides which data may have been included.
    .how = { $about ->
       *[you] Look at old school reports, daycare decisions and messages in Wilma. If you were a child then, ask your guardian.
        [other] Look at old school reports, daycare decisions and messages in Wilma. If they were a child then, their guardian may know.
      }
    .depends = { $about ->
       *[you] how you or your child were involved with schools or daycare in Helsinki
        [other] how they or their child were involved with schools or daycare in Helsinki
      }
    .none = None of these
    .short = School or daycare, Helsinki

option-helsinki-education-role-child-2005-2018 = A child or young person born in 2005–2018 who lived in Helsinki, or their guardian
    .because = { $about ->
       *[you] you or your child were born in 2005–2018 and lived in Helsinki
        [other] they or their child were born in 2005–2018 and lived in Helsinki
      }
    .if-not = { $about ->
       *[you] neither you nor your child was born in 2005–2018 and lived in Helsinki
        [other] neither they nor their child was born in 2005–2018 and lived in Helsinki
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
option-helsinki-education-role-student = A pupil or student at one of the city’s schools or colleges, including Arbis and apprenticeships
    .because = { $about ->
       *[you] you or your child studied at one of the City of Helsinki’s schools or colleges
        [other] they or their child studied at one of the City of Helsinki’s schools or colleges
      }
    .if-not = { $about ->
       *[you] neither you nor your child studied at one of the City of Helsinki’s schools or colleges
        [other] neither they nor their child studied at one of the City of Helsinki’s schools or colleges
      }
option-helsinki-education-role-private-or-club = Private daycare, an employed carer, an early-education club, or a private upper secondary or vocational school in Helsinki
    .because = { $about ->
       *[you] you or your child were in private daycare, a club or a private school or college in Helsinki
        [other] they or their child were in private daycare, a club or a private school or college in Helsinki
      }
    .if-not = { $about ->
       *[you] neither you nor your child was in private daycare, a club or a private school or college in Helsinki
        [other] neither they nor their child was in private daycare, a club or a private school or college in Helsinki
      }

question-helsinki-job-role = { $about ->
   *[you] Have you worked for the City of Helsinki or applied for a job there?
    [other] Did they work for the City of Helsinki or apply for a job there?
  }
    .why = The city says that the data breach involves the user names and email addresses of all staff. It may affect substitutes and job applicants too.
    .how = Look at old employment contracts, payslips and job applications.
    .depends = { $about ->
       *[you] whether you have worked for the City of Helsinki or applied for a job there
        [other] whether they worked for the City of Helsinki or applied for a job there
      }
    .short = Work, City of Helsinki

option-helsinki-job-role-employee = { $about ->
   *[you] I am or was an employee
    [other] They were an employee
  }
    .because = { $about ->
       *[you] you are or were an employee of the City of Helsinki
        [other] they were an employee of the City of Helsinki
      }
    .if-not = { $about ->
       *[you] you have not been an employee of the City of Helsinki
        [other] they were not an employee of the City of Helsinki
      }
option-helsinki-job-role-substitute = { $about ->
   *[you] I have worked as a substitute
    [other] They worked as a substitute
  }
    .because = { $about ->
       *[you] you have worked as a substitute for the City of Helsinki
        [other] they worked as a substitute for the City of Helsinki
      }
    .if-not = { $about ->
       *[you] you have not worked as a substitute for the City of Helsinki
        [other] they did not work as a substitute for the City of Helsinki
      }
option-helsinki-job-role-applicant = { $about ->
   *[you] I have applied for a job
    [other] They applied for a job
  }
    .because = { $about ->
       *[you] you have applied for a job at the City of Helsinki
        [other] they applied for a job at the City of Helsinki
      }
    .if-not = { $about ->
       *[you] you have not applied for a job at the City of Helsinki
        [other] they did not apply for a job at the City of Helsinki
      }

question-vaasa-school = { $about ->
   *[you] Which school did you or your child go to in December 2022?
    [other] Which school did they or their child go to in December 2022?
  }
    .why = The case affected pupils of Onkilahti school in Vaasa in December 2022.
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
       *[you] Look for the name of the municipality in the old decision. If you do not have it, think about where you lived then.
        [other] Look for the name of the municipality in the old decision. If it is no longer there, think about where they lived then.
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
    .hint = Just looking at products counts too.
    .why = The Data Protection Ombudsman says that data about visitors went to other companies from May 2018 to September 2022.
    .how = Order confirmations and bank statements may help. A rough answer is enough.
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
       *[you] The data breach happened in February 2022. The time decides whether Savonia had data about you then.
        [other] The data breach happened in February 2022. The time decides whether Savonia had data about them then.
      }
    .how = Look at the certificate of studies, employment contract or old messages.
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
       *[you] you started at Savonia in February 2022 or later
        [other] they started at Savonia in February 2022 or later
      }
    .if-not = { $about ->
       *[you] you started at Savonia before February 2022
        [other] they started at Savonia before February 2022
      }

question-valio-role = { $about ->
   *[you] When did you work for Valio or a milk cooperative?
    [other] When did they work for Valio or a milk cooperative?
  }
    .why = { $about ->
       *[you] The data breach was in December 2024. The time and the workplace decide which of your data may have been included.
        [other] The data breach was in December 2024. The time and the workplace decide which of their data may have been included.
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
   *[you] I have received a pension or other benefit from Valio’s pension fund
    [other] They received a pension or other benefit from Valio’s pension fund
  }
    .because = { $about ->
       *[you] you have received a benefit from Valio’s pension fund
        [other] they received a benefit from Valio’s pension fund
      }
    .if-not = { $about ->
       *[you] you have not received a benefit from Valio’s pension fund
        [other] they did not receive a benefit from Valio’s pension fund
      }
option-valio-role-later = Only after December 2024
    .because = { $about ->
       *[you] you started the work after December 2024
        [other] they started the work after December 2024
      }
    .if-not = { $about ->
       *[you] you started the work in December 2024 or earlier
        [other] they started the work in December 2024 or earlier
      }

question-vehicle-plate = { $about ->
   *[you] Did the registration number of your vehicle start with AAA–ALJ in spring 2024?
    [other] Did the registration number of their vehicle start with AAA–ALJ in spring 2024?
  }
    .hint = The letters are in alphabetical order: AAA, ABC and ALJ are included, ALK is not. If there were several vehicles, one is enough. A ban on direct marketing is not the ban meant here.
    .why = According to Traficom, the misuse affects those whose registration number is in this range.
    .how = Look at the number plate or the registration certificate. The number of a car that was sold is in old papers, for example an insurance policy.
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
       *[you] you did not have S-Bank’s codes in April–August 2022 or Aktia’s codes in January 2023
        [other] they did not have S-Bank’s codes in April–August 2022 or Aktia’s codes in January 2023
      }
    .if-not = { $about ->
       *[you] you had S-Bank’s codes in April–August 2022 or Aktia’s codes in January 2023
        [other] they had S-Bank’s codes in April–August 2022 or Aktia’s codes in January 2023
      }

question-kela-office = { $about ->
   *[you] Where and when did you leave papers at Kela’s service point?
    [other] Where and when did they leave papers at Kela’s service point?
  }
    .hint = The mailbox of the service point counts too.
    .why = One parcel from Forssa and another from Vihti were lost. In Tikkurila papers were left in an empty building.
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
       *[you] you left papers at Kela only elsewhere or at another time
        [other] they left papers at Kela only elsewhere or at another time
      }
    .if-not = { $about ->
       *[you] you left papers at Kela in Forssa, Vihti or Tikkurila at the time of the cases
        [other] they left papers at Kela in Forssa, Vihti or Tikkurila at the time of the cases
      }

question-matriculation-order-period = { $about ->
   *[you] When did you order the copy?
    [other] When did they order the copy?
  }
    .hint = { $about ->
       *[you] If you ordered more than once, choose the first time. A rough answer is enough.
        [other] If they ordered more than once, choose the first time. A rough answer is enough.
      }
    .why = Old orders were on an open server until the end of January 2018.
    .how = Look at the order confirmation, the bill or the date on the copy.
    .depends = { $about ->
       *[you] when you ordered the copy
        [other] when they ordered the copy
      }
    .short = Order of the copy

option-matriculation-order-period-before-2018-02 = Before February 2018
    .because = { $about ->
       *[you] you ordered a copy before February 2018
        [other] they ordered a copy before February 2018
      }
    .if-not = { $about ->
       *[you] you did not order a copy before February 2018
        [other] they did not order a copy before February 2018
      }
option-matriculation-order-period-2018-02-or-later = In February 2018 or later
    .because = { $about ->
       *[you] you ordered the copy in February 2018 or later
        [other] they ordered the copy in February 2018 or later
      }
    .if-not = { $about ->
       *[you] you ordered a copy before February 2018
        [other] they ordered a copy before February 2018
      }

question-facebook-phone = { $about ->
   *[you] Was your phone number in your Facebook account before October 2019?
    [other] Was their phone number in their Facebook account before October 2019?
  }
    .hint = The number counts even if it was hidden from others.
    .why = The data was collected with the help of phone numbers. The period that the authority examined ended in September 2019.
    .how = The number shows in the settings of the Facebook account. If it is there now, it may have been there then.
    .depends = { $about ->
       *[you] whether your phone number was in your Facebook account before October 2019
        [other] whether their phone number was in their Facebook account before October 2019
      }
    .short = Phone number in Facebook

option-facebook-phone-yes = Yes
    .because = { $about ->
       *[you] your phone number was in your Facebook account before October 2019
        [other] their phone number was in their Facebook account before October 2019
      }
    .if-not = { $about ->
       *[you] your phone number was not in your Facebook account before October 2019
        [other] their phone number was not in their Facebook account before October 2019
      }
option-facebook-phone-no = No
    .because = { $about ->
       *[you] your phone number was not in your Facebook account before October 2019
        [other] their phone number was not in their Facebook account before October 2019
      }
    .if-not = { $about ->
       *[you] your phone number was in your Facebook account before October 2019
        [other] their phone number was in their Facebook account before October 2019
      }

question-pirkanmaa-old-hospital = { $about ->
   *[you] Have you been a patient at one of these, or lived or worked there?
    [other] Were they a patient at one of these, or did they live or work there?
  }
    .why = Papers about residents, patients and staff had been left in the empty buildings. They were found in 2021.
    .how = Old papers or MyKanta may help. Ask somebody close.
    .depends = { $about ->
       *[you] whether you have been at Ylinen rehabilitation centre or Mänttä hospital
        [other] whether they were at Ylinen rehabilitation centre or Mänttä hospital
      }
    .none = Neither of them
    .short = Ylinen or Mänttä

option-pirkanmaa-old-hospital-ylinen = Ylinen rehabilitation centre in Ylöjärvi
    .because = { $about ->
       *[you] you have been at Ylinen rehabilitation centre
        [other] they were at Ylinen rehabilitation centre
      }
    .if-not = { $about ->
       *[you] you have not been at Ylinen rehabilitation centre
        [other] they were not at Ylinen rehabilitation centre
      }
option-pirkanmaa-old-hospital-mantta = The old hospital in Mänttä
    .because = { $about ->
       *[you] you have been at Mänttä hospital
        [other] they were at Mänttä hospital
      }
    .if-not = { $about ->
       *[you] you have not been at Mänttä hospital
        [other] they were not at Mänttä hospital
      }

question-finnair-plus-period = { $about ->
   *[you] When did you join Finnair Plus?
    [other] When did they join Finnair Plus?
  }
    .why = Finnair learned of the data breach at the end of February 2021. People who joined later could not be included.
    .how = The member card, Finnair’s app or old messages may help. A rough answer is enough.
    .depends = { $about ->
       *[you] when you joined Finnair Plus
        [other] when they joined Finnair Plus
      }
    .short = Joining Finnair Plus

option-finnair-plus-period-before-2021-03 = Before March 2021
    .because = { $about ->
       *[you] you joined Finnair Plus before March 2021
        [other] they joined Finnair Plus before March 2021
      }
    .if-not = { $about ->
       *[you] you did not join Finnair Plus before March 2021
        [other] they did not join Finnair Plus before March 2021
      }
option-finnair-plus-period-2021-03-or-later = In March 2021 or later
    .because = { $about ->
       *[you] you joined Finnair Plus in March 2021 or later
        [other] they joined Finnair Plus in March 2021 or later
      }
    .if-not = { $about ->
       *[you] you joined Finnair Plus before March 2021
        [other] they joined Finnair Plus before March 2021
      }

question-ticketmaster-period = { $about ->
   *[you] When did you buy or try to buy tickets from Ticketmaster?
    [other] When did they buy or try to buy tickets from Ticketmaster?
  }
    .hint = Choose all the times that apply.
    .why = There were two cases, at different times. The time decides which of them is possible.
    .how = Order confirmations and bank statements may help. A rough answer is enough.
    .depends = { $about ->
       *[you] when you bought tickets from Ticketmaster
        [other] when they bought tickets from Ticketmaster
      }
    .short = Tickets from Ticketmaster

option-ticketmaster-period-2017-09-to-2018-06 = From September 2017 to June 2018
    .because = { $about ->
       *[you] you bought or tried to buy tickets between September 2017 and June 2018
        [other] they bought or tried to buy tickets between September 2017 and June 2018
      }
    .if-not = { $about ->
       *[you] you did not buy or try to buy tickets between September 2017 and June 2018
        [other] they did not buy or try to buy tickets between September 2017 and June 2018
      }
option-ticketmaster-period-other-until-2024-05 = At another time before June 2024
    .because = { $about ->
       *[you] you bought or tried to buy tickets at another time before June 2024
        [other] they bought or tried to buy tickets at another time before June 2024
      }
    .if-not = { $about ->
       *[you] you did not buy or try to buy tickets at another time before June 2024
        [other] they did not buy or try to buy tickets at another time before June 2024
      }
option-ticketmaster-period-2024-06-or-later = In June 2024 or later
    .because = { $about ->
       *[you] you bought or tried to buy tickets in June 2024 or later
        [other] they bought or tried to buy tickets in June 2024 or later
      }
    .if-not = { $about ->
       *[you] you did not buy or try to buy tickets in June 2024 or later
        [other] they did not buy or try to buy tickets in June 2024 or later
      }

question-lempaala-school = { $about ->
   *[you] Which school did you or your child go to in August 2022?
    [other] Which school did they or their child go to in August 2022?
  }
    .why = The case is about papers that were at Mattila school in Lempäälä in August 2022.
    .how = Look at the school report or messages in Wilma from that school year.
    .depends = { $about ->
       *[you] which school you or your child went to in August 2022
        [other] which school they or their child went to in August 2022
      }
    .short = School in August 2022

option-lempaala-school-mattila = Mattila school in Lempäälä
    .because = { $about ->
       *[you] you or your child went to Mattila school in August 2022
        [other] they or their child went to Mattila school in August 2022
      }
    .if-not = { $about ->
       *[you] neither you nor your child went to Mattila school in August 2022
        [other] neither they nor their child went to Mattila school in August 2022
      }
option-lempaala-school-other = Another school or no school
    .because = { $about ->
       *[you] neither you nor your child went to Mattila school in August 2022
        [other] neither they nor their child went to Mattila school in August 2022
      }
    .if-not = { $about ->
       *[you] you or your child went to Mattila school in August 2022
        [other] they or their child went to Mattila school in August 2022
      }

question-lahti-school = { $about ->
   *[you] Have you or your child been at Harju school in Lahti?
    [other] Were they or their child at Harju school in Lahti?
  }
    .hint = The years decide: at the school in 2001–2006, or later if born then.
    .why = A folder with data of about 70 pupils of Harju school is said to have been in a waste container.
    .how = Look at an old school report.
    .depends = { $about ->
       *[you] whether you or your child have been at Harju school
        [other] whether they or their child were at Harju school
      }
    .short = Harju school in Lahti

option-lahti-school-harju = Yes: at the school in 2001–2006, or later if born then
    .because = { $about ->
       *[you] you or your child went to Harju school in 2001–2006 (or later, if born then)
        [other] they or their child went to Harju school in 2001–2006 (or later, if born then)
      }
    .if-not = { $about ->
       *[you] neither you nor your child went to Harju school in 2001–2006 (or later, if born then)
        [other] neither they nor their child went to Harju school in 2001–2006 (or later, if born then)
      }
option-lahti-school-other = No, or in other years
    .because = { $about ->
       *[you] neither you nor your child went to Harju school in 2001–2006 (or later, if born then)
        [other] neither they nor their child went to Harju school in 2001–2006 (or later, if born then)
      }
    .if-not = { $about ->
       *[you] you or your child went to Harju school in 2001–2006 (or later, if born then)
        [other] they or their child went to Harju school in 2001–2006 (or later, if born then)
      }

question-vantaa-school = { $about ->
   *[you] Which school did you or your child go to in February 2018?
    [other] Which school did they or their child go to in February 2018?
  }
    .why = The stolen bag held lists of pupils of Vierumäki school.
    .how = Look at the school report or messages in Wilma from that school year.
    .depends = { $about ->
       *[you] which school you or your child went to in February 2018
        [other] which school they or their child went to in February 2018
      }
    .short = School in February 2018

option-vantaa-school-vierumaki = Vierumäki school in Vantaa
    .because = { $about ->
       *[you] you or your child went to Vierumäki school in February 2018
        [other] they or their child went to Vierumäki school in February 2018
      }
    .if-not = { $about ->
       *[you] neither you nor your child went to Vierumäki school in February 2018
        [other] neither they nor their child went to Vierumäki school in February 2018
      }
option-vantaa-school-other = Another school or no school
    .because = { $about ->
       *[you] neither you nor your child went to Vierumäki school in February 2018
        [other] neither they nor their child went to Vierumäki school in February 2018
      }
    .if-not = { $about ->
       *[you] you or your child went to Vierumäki school in February 2018
        [other] they or their child went to Vierumäki school in February 2018
      }

question-turku-daycare = { $about ->
   *[you] Have you or your child been at Kaerla daycare centre in Turku?
    [other] Were they or their child at Kaerla daycare centre in Turku?
  }
    .hint = The centre was at Kaerlantie 16. The children’s papers were more than 12 years old.
    .why = Folders about children and staff were in the old Kaerla daycare centre when somebody entered without permission.
    .how = Look at old decisions on a daycare place or at a certificate of employment.
    .depends = { $about ->
       *[you] whether you or your child have been at Kaerla daycare centre
        [other] whether they or their child were at Kaerla daycare centre
      }
    .short = Kaerla daycare centre

option-turku-daycare-kaerla = Yes: as a child in 2014 or earlier, or at work there
    .because = { $about ->
       *[you] you or your child were at Kaerla daycare centre in 2014 or earlier, or worked there
        [other] they or their child were at Kaerla daycare centre in 2014 or earlier, or worked there
      }
    .if-not = { $about ->
       *[you] neither you nor your child was at Kaerla daycare centre before 2015 or worked there
        [other] neither they nor their child was at Kaerla daycare centre before 2015 or worked there
      }
option-turku-daycare-other = No, or as a child only after 2014
    .because = { $about ->
       *[you] neither you nor your child was at Kaerla daycare centre before 2015 or worked there
        [other] neither they nor their child was at Kaerla daycare centre before 2015 or worked there
      }
    .if-not = { $about ->
       *[you] you or your child were at Kaerla daycare centre in 2014 or earlier, or worked there
        [other] they or their child were at Kaerla daycare centre in 2014 or earlier, or worked there
      }

question-kuopio-job-role = { $about ->
   *[you] What work did you do for the City of Kuopio?
    [other] What work did they do for the City of Kuopio?
  }
    .hint = Work as a substitute counts too.
    .why = { $about ->
       *[you] Two cases affect staff of the city. The work and the time decide whether they may affect you.
        [other] Two cases affect staff of the city. The work and the time decide whether they may affect them.
      }
    .how = Look at old employment contracts and payslips.
    .depends = { $about ->
       *[you] what work you did for the City of Kuopio
        [other] what work they did for the City of Kuopio
      }
    .none = None of these
    .short = Work in Kuopio

option-kuopio-job-role-health-social = In social or health care, in September 2022 or before
    .because = { $about ->
       *[you] you worked in social or health care in Kuopio in September 2022 or before
        [other] they worked in social or health care in Kuopio in September 2022 or before
      }
    .if-not = { $about ->
       *[you] you did not work in social or health care in Kuopio in September 2022 or before
        [other] they did not work in social or health care in Kuopio in September 2022 or before
      }
option-kuopio-job-role-early-education = In daycare or other early childhood education, in March 2023 or before
    .because = { $about ->
       *[you] you worked in early childhood education in Kuopio in March 2023 or before
        [other] they worked in early childhood education in Kuopio in March 2023 or before
      }
    .if-not = { $about ->
       *[you] you did not work in early childhood education in Kuopio in March 2023 or before
        [other] they did not work in early childhood education in Kuopio in March 2023 or before
      }

question-eilakaisla-role = { $about ->
   *[you] Did you work through Eilakaisla, or apply for work there?
    [other] Did they work through Eilakaisla, or apply for work there?
  }
    .why = { $about ->
       *[you] Pay data was kept about workers, but usually only the application about applicants. The answer decides which of your data may have been included.
        [other] Pay data was kept about workers, but usually only the application about applicants. The answer decides which of their data may have been included.
      }
    .how = Look at old employment contracts, payslips and emails.
    .depends = { $about ->
       *[you] whether you worked through Eilakaisla or applied for work there
        [other] whether they worked through Eilakaisla or applied for work there
      }
    .none = Neither of these
    .short = Eilakaisla

option-eilakaisla-role-worker = { $about ->
   *[you] I worked in January 2021 or before
    [other] They worked in January 2021 or before
  }
    .because = { $about ->
       *[you] you worked through Eilakaisla in January 2021 or before
        [other] they worked through Eilakaisla in January 2021 or before
      }
    .if-not = { $about ->
       *[you] you did not work through Eilakaisla in January 2021 or before
        [other] they did not work through Eilakaisla in January 2021 or before
      }
option-eilakaisla-role-applicant = { $about ->
   *[you] I applied for work in January 2021 or before
    [other] They applied for work in January 2021 or before
  }
    .because = { $about ->
       *[you] you applied for work through Eilakaisla in January 2021 or before
        [other] they applied for work through Eilakaisla in January 2021 or before
      }
    .if-not = { $about ->
       *[you] you did not apply for work through Eilakaisla in January 2021 or before
        [other] they did not apply for work through Eilakaisla in January 2021 or before
      }

question-stt-role = { $about ->
   *[you] Did you work at STT, or use its services?
    [other] Did they work at STT, or use its services?
  }
    .why = { $about ->
       *[you] Pay data and identity codes were kept about staff, and contact details about customers. The answer decides which of your data may have been included.
        [other] Pay data and identity codes were kept about staff, and contact details about customers. The answer decides which of their data may have been included.
      }
    .how = Look at old employment contracts, payslips and text messages.
    .depends = { $about ->
       *[you] whether you worked at STT or used its services
        [other] whether they worked at STT or used its services
      }
    .none = Neither of these
    .short = STT

option-stt-role-staff = { $about ->
   *[you] I worked there in July 2022 or before
    [other] They worked there in July 2022 or before
  }
    .because = { $about ->
       *[you] you worked at STT in July 2022 or before
        [other] they worked at STT in July 2022 or before
      }
    .if-not = { $about ->
       *[you] you did not work at STT in July 2022 or before
        [other] they did not work at STT in July 2022 or before
      }
option-stt-role-customer = { $about ->
   *[you] I used STT’s text messages or other services in July 2022 or before
    [other] They used STT’s text messages or other services in July 2022 or before
  }
    .because = { $about ->
       *[you] you used STT’s services in July 2022 or before
        [other] they used STT’s services in July 2022 or before
      }
    .if-not = { $about ->
       *[you] you did not use STT’s services in July 2022 or before
        [other] they did not use STT’s services in July 2022 or before
      }

question-told = { $about ->
   *[you] Has an organisation told you that your data may have been exposed or looked at without a valid reason?
    [other] Has an organisation said that their data may have been exposed or looked at without a valid reason?
  }
    .hint = { $about ->
       *[you] Choose all the cases you were told about personally. A letter, message or phone call counts, but a news story or public notice does not.
        [other] Choose all the cases that they or you were told about personally. A letter, message or call counts, but a news story or a general notice does not.
      }
    .why = { $about ->
       *[you] The organisation’s own notice is the most reliable information. It may say whether the case involves, for example, your identity code or address.
        [other] The organisation’s own notice is the most reliable information. It may say whether the case involves, for example, their identity code or address.
      }
    .how = { $about ->
       *[you] People were told of these cases in 2018–2026. Look for old letters, for example from the county, the city or a company. Check Suomi.fi Messages: type suomi.fi yourself. A relative may have opened the letter. A genuine notice does not ask for payment or online banking codes.
        [other] People were told of these cases in 2018–2026. Look for old letters, for example from the county, the city or a company. The notice may also have come in their Suomi.fi Messages. A relative may have opened the letter. A genuine notice does not ask for payment or online banking codes.
      }
    .depends = { $about ->
       *[you] whether an organisation has told you about it
        [other] whether an organisation has said that it affects them
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
    [other] Have you noticed anything odd to do with them?
  }
    .why = The answer decides what is best to do first. It does not change our estimate of which data was involved.
    .how = { $about ->
       *[you] Look calmly through your account and post from recent weeks. If needed, ask someone close to you to look with you.
        [other] Look calmly through their account and post from recent weeks. If needed, ask someone close to you to look with you.
      }
    .depends = { $about ->
       *[you] whether you have noticed anything odd
        [other] whether you have noticed anything odd to do with them
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
option-noticed-codes-given = { $about ->
   *[you] I gave my bank codes or card details to someone
    [other] Bank codes or card details were given to someone
  }
    .because = { $about ->
       *[you] you gave your bank codes or card details to someone
        [other] their bank codes or card details were given to someone
      }
    .if-not = { $about ->
       *[you] you did not give your bank codes or card details to anyone
        [other] their bank codes or card details were not given to anyone
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
        [other] nothing odd to do with them has been noticed
      }
    .if-not = { $about ->
       *[you] you have noticed something odd
        [other] something odd to do with them has been noticed
      }

question-for-whom = Who are you answering for?
    .hint = If you are answering for several people, do the check for each of them separately.
    .why = Some actions suit only the person whose data it is, and some no longer apply if that person has died. The answer changes only the advice.
    .how = Think of whose data you had in mind when you answered the earlier questions.
    .depends = who you are answering for
    .short = Who you answer for

option-for-whom-me = For myself
    .because = you are answering for yourself
    .if-not = you are not answering for yourself
option-for-whom-child = For my child
    .because = you are answering for your child
    .if-not = you are not answering for your child
option-for-whom-cared-for = For another adult I help
    .because = you are answering for another adult
    .if-not = you are not answering for another adult
option-for-whom-deceased = For someone close to me who has died
    .because = you are answering for someone close to you who has died
    .if-not = you are not answering for someone close to you who has died

question-age-group = How old is the person whose data it is?
    .why = Some things can be done alone only from a certain age, and there is special help for young people. The answer changes only the advice.
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
    .why = Some things are done online. If you cannot identify yourself, we tell you another way. The answer changes only the advice.
    .how = Think about whether you can get into MyKanta or Suomi.fi, for example, with your own codes.
    .depends = whether you can identify yourself online
    .short = Identifying yourself online

option-strong-login-yes = Yes
    .because = you can identify yourself online
    .if-not = you cannot identify yourself online
option-strong-login-no = No
    .because = you cannot identify yourself online
    .if-not = you can identify yourself online
