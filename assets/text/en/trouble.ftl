# The words for when the list of cases is missing; they are in the program itself.

trouble-title = The page did not load properly
trouble-fetch = The list of cases could not be fetched. Your network may have been cut off.
trouble-version = The page and its list are from different versions. The page has probably just been updated.
trouble-damaged = The list of cases arrived damaged.
trouble-help = Nothing you have answered has been sent anywhere. Load the page again.
trouble-reload = Load the page again
trouble-threat = Are you being threatened? Call Victim Support Finland:
