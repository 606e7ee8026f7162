# Namnen på dem som nämns i fallen Ticketmaster.

organisation-ticketmaster = Ticketmaster
organisation-inbenta = Inbenta Technologies
organisation-verkkouutiset = Verkkouutiset
organisation-global-news = Global News
