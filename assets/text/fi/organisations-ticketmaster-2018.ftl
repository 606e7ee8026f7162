# Ticketmasterin tapauksissa mainittujen tahojen nimet.

organisation-ticketmaster = Ticketmaster
organisation-inbenta = Inbenta Technologies
organisation-verkkouutiset = Verkkouutiset
organisation-global-news = Global News
