# The names of those that the Ticketmaster cases mention.

organisation-ticketmaster = Ticketmaster
organisation-inbenta = Inbenta Technologies
organisation-verkkouutiset = Verkkouutiset
organisation-global-news = Global News
