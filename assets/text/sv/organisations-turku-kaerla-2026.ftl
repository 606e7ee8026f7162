# Vems daghem fallet Kaerla gäller.

organisation-turku = Åbo stad
