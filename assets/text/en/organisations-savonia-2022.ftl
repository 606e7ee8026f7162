# The names of those that the Savonia case mentions.

organisation-savonia = Savonia University of Applied Sciences
organisation-tivi = Tivi
