# Documents of Eksote in October 2019: what happened, whom it concerns and who has said what.

breach-etela-karjala-documents-2019 = Papers of social and health services (Eksote, South Karelia, 2019)
    .what = Eksote came before the wellbeing services county of South Karelia. In October 2019 it turned out that outsiders could get into its document system. It held administrative papers, for example appeals against social-care decisions.
    .status = Eksote spoke of the case in November 2019. It said that it would contact people by letter.
    .told = Eksote or the wellbeing services county of South Karelia, papers in 2019
    .because = an organisation has told you that the case of Eksote’s papers concerns you
    .if-not = no organisation has told you that the case of Eksote’s papers concerns you
    .unknown = We do not know who has read the papers. The source names only examples of them.

change-etela-karjala-documents-2019-added = Added to the list.

group-etela-karjala-documents-2019-clients = People who used public social and health services in South Karelia

claim-etela-karjala-documents-2019-people-clients = clients whom the papers were about
claim-etela-karjala-documents-2019-open-system = It turned out that the document system was open to outsiders.
claim-etela-karjala-documents-2019-announced = Eksote spoke of the case.
claim-etela-karjala-documents-2019-documents = The case concerns about 800 papers.
claim-etela-karjala-documents-2019-letters = Eksote said that it would contact people by letter.
