# The Ticketmaster case of 2018: what happened, whom it affects and who has said what.

breach-ticketmaster-2018 = Ticketmaster tickets (Ticketmaster, 2018)
    .what = Ticketmaster’s pages had a customer support program with malicious software in it. Data of ticket buyers from September 2017 to 23 June 2018 may have been exposed. This may include payment details.
    .status = Ticketmaster asked customers to change their password and watch their account statements. It believes that people who got no email about it were not affected.
    .told = Ticketmaster, data breach of 2018
    .because = { $about ->
       *[you] an organisation has told you that the Ticketmaster case of 2018 affects you
        [other] an organisation has said that the Ticketmaster case of 2018 affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the Ticketmaster case of 2018 affects you
        [other] no organisation has said that the Ticketmaster case of 2018 affects them
      }
    .unknown = We do not know how many people in Finland were included. Ticketmaster gave no number.

change-ticketmaster-2018-added = Added to the list.

group-ticketmaster-2018-buyers = People who bought or tried to buy tickets from Ticketmaster between September 2017 and 23 June 2018

claim-ticketmaster-2018-began = The period in which buyers’ data may have been exposed began.
claim-ticketmaster-2018-known = Ticketmaster found the malicious software and removed it from its pages.
claim-ticketmaster-2018-share = The breach affected less than 5 percent of customers worldwide.
claim-ticketmaster-2018-email = Ticketmaster sent an email to those whom the breach may affect.
claim-ticketmaster-2018-finns = Customers in Finland were sent emails too.
claim-ticketmaster-2018-only-uk = As Ticketmaster saw it then, the breach affected only some customers in Britain.
claim-ticketmaster-2018-passwords = The passwords of some users in Finland were reset.
claim-ticketmaster-2018-no-number = Ticketmaster did not say how many people in Finland the breach affects.
