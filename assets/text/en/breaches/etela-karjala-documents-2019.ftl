# Documents of Eksote in October 2019: what happened, who is affected and who has said what.

breach-etela-karjala-documents-2019 = Documents of social and health services (Eksote, now the wellbeing services county of South Karelia, 2019)
    .what = Outsiders could get into Eksote’s document system, and about 800 documents were downloaded from it. This came out on 17 October 2019, when a member of the public gave a tip. The documents were administrative, for example review decisions in social-care matters.
    .status = We do not know whether the data was misused. Our newest source is from November 2019, when Eksote planned to write to everyone affected.
    .told = Eksote or the wellbeing services county of South Karelia, documents in 2019
    .because = { $about ->
       *[you] an organisation has told you that the case of Eksote’s documents affects you
        [other] an organisation has said that the case of Eksote’s documents affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the case of Eksote’s documents affects you
        [other] no organisation has said that the case of Eksote’s documents affects them
      }
    .unknown = We do not know who has read the documents or what was in all of them. Nor do we know whether everyone got a letter. You may be affected even if you got no letter.

change-etela-karjala-documents-2019-added = Added to the list.
change-etela-karjala-documents-2019-standing = We corrected where the information comes from: Eksote itself told a newspaper about the case.

group-etela-karjala-documents-2019-clients = People who used public social and health services in South Karelia

claim-etela-karjala-documents-2019-people-clients = clients whose data was in the documents
claim-etela-karjala-documents-2019-tip = Eksote learned of the leak when a member of the public gave a tip.
claim-etela-karjala-documents-2019-announced = Eksote told a newspaper about the case.
claim-etela-karjala-documents-2019-documents = About 800 documents were downloaded.
claim-etela-karjala-documents-2019-downloaded = The documents were downloaded a couple of days before Eksote got the tip.
claim-etela-karjala-documents-2019-letters = Eksote planned to send a letter to everyone affected. The sending was put off because of a postal strike.
