# Data of Finnair Plus members in 2021: what happened, whom it affects and who has said what.

breach-finnair-plus-2021 = Finnair Plus membership (Finnair, 2021)
    .what = Somebody broke into a system that Finnair’s partner airlines used. It held the name, member number and membership level of some Finnair Plus members. For some, it also held meal and seat preferences.
    .status = Finnair judged in March 2021 that the risk of misuse was quite low. It still recommended changing the password.
    .told = Finnair Plus, data breach at SITA
    .because = { $about ->
       *[you] an organisation has told you that the data breach that involved Finnair Plus members affects you
        [other] an organisation has said that the data breach that involved Finnair Plus members affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the data breach that involved Finnair Plus members affects you
        [other] no organisation has said that the data breach that involved Finnair Plus members affects them
      }
    .unknown = We do not know which members were included. According to Finnair, they were a small part of all.

change-finnair-plus-2021-added = Added to the list.

group-finnair-plus-2021-members = Finnair Plus members who joined before March 2021

claim-finnair-plus-2021-people = Finnair Plus members whose data was in the system
claim-finnair-plus-2021-known = Finnair was informed of the data breach.
claim-finnair-plus-2021-told = Finnair told the customers affected and the data protection authority.
claim-finnair-plus-2021-own-systems = Finnair’s own systems were not hit.
claim-finnair-plus-2021-wishes = The data of some members included meal and seat preferences.
claim-finnair-plus-2021-risk = The risk that the data is misused elsewhere is quite low.
claim-finnair-plus-2021-small-part = A small part of all members were included.
claim-finnair-plus-2021-password = Finnair recommended changing the Finnair Plus password, although nobody could log in with the data.
