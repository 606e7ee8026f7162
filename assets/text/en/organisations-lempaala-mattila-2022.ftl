# Whose school the Mattila case is about.

organisation-lempaala = Municipality of Lempäälä
