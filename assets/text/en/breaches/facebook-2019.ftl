# Data collected from Facebook: what happened, whom it affects and who has said what.

breach-facebook-2019 = Facebook account (Facebook, 2019)
    .what = Data was collected from Facebook with a tool that looks for friends by phone number. The Irish Data Protection Commission examined the period from May 2018 to September 2019. The data was published online in April 2021.
    .status = According to the National Cyber Security Centre Finland, the names and phone numbers of everybody in the data were published. For some, other data was published too, for example the email address, birthday or workplace.
    .told = Facebook, collected phone numbers
    .because = { $about ->
       *[you] an organisation has told you that the case of the data collected from Facebook affects you
        [other] an organisation has said that the case of the data collected from Facebook affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the case of the data collected from Facebook affects you
        [other] no organisation has said that the case of the data collected from Facebook affects them
      }
    .unknown = We do not know who has downloaded the data. According to the National Cyber Security Centre Finland, about half of the users in Finland were in it.
    .differ = According to Tivi’s expert, almost 170,000 citizens of the United Arab Emirates had first been counted as Finns.

change-facebook-2019-added = Added to the list.

group-facebook-2019-phone-owners = People who had a phone number in their Facebook account before October 2019

claim-facebook-2019-people-ncsc = users in Finland according to the National Cyber Security Centre Finland
claim-facebook-2019-people-tivi = users in Finland according to the expert whom Tivi interviewed
claim-facebook-2019-began = The period that the Irish Data Protection Commission examined began.
claim-facebook-2019-ended = The period that the Irish Data Protection Commission examined ended.
claim-facebook-2019-fine = The Irish Data Protection Commission decided that Meta must pay a fine of 265 million euros.
claim-facebook-2019-published = The names and phone numbers of everybody in the data were published.
claim-facebook-2019-half = There were about 2.7 million users in Finland, and about half of them were in the data.
claim-facebook-2019-only-phone = The phone number was the only secret data. The rest had been visible to everybody in the profile.
claim-facebook-2019-passwords = Passwords did not need to be changed, because they were not at risk.
claim-facebook-2019-tool = The data was collected with a search tool for contacts, which has been changed since.
claim-facebook-2019-checked = On a Finnish page, Vuoto.fi, people could then check whether their number was in the data.
