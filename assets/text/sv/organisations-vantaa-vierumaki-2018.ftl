# Vems tandvård fallet Vierumäki gäller.

organisation-vantaa = Vanda stad
