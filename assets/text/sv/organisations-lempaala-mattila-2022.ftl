# Vems skola fallet Mattila gäller.

organisation-lempaala = Lempäälä kommun
