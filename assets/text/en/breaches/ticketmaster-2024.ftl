# The Ticketmaster case of 2024: what happened, whom it affects and who has said what.

breach-ticketmaster-2024 = Ticketmaster tickets (Ticketmaster, 2024)
    .what = An outsider got data of Ticketmaster customers from a cloud service between 2 April and 18 May 2024. This may include names, contact details and encrypted card numbers. The data was offered for sale online.
    .status = Ticketmaster sent emails to customers. We found no source that says whether they went to Finland.
    .told = Ticketmaster, data breach of 2024
    .because = { $about ->
       *[you] an organisation has told you that the Ticketmaster case of 2024 affects you
        [other] an organisation has said that the Ticketmaster case of 2024 affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the Ticketmaster case of 2024 affects you
        [other] no organisation has said that the Ticketmaster case of 2024 affects them
      }
    .unknown = We do not know whether data of buyers in Finland was included. In a sample that reporters saw, most data came from the United States and a little from Europe.

change-ticketmaster-2024-added = Added to the list.

group-ticketmaster-2024-buyers = People who bought or tried to buy tickets from Ticketmaster before June 2024

claim-ticketmaster-2024-people = customers worldwide, according to experts whom the paper cites
claim-ticketmaster-2024-began = The period in which an outsider got data began.
claim-ticketmaster-2024-ended = The period in which an outsider got data ended.
claim-ticketmaster-2024-known = Ticketmaster noticed the data breach.
claim-ticketmaster-2024-what = Names, contact details, and encrypted card numbers with their expiry dates may be included.
claim-ticketmaster-2024-sample = A small part of the data in the sample came from Europe, Asia, Australia, and Central and South America.
claim-ticketmaster-2024-finland = Ticketmaster operates in Finland too.
