# Namnen på dem som nämns i fallet Studentexamensnämnden.

organisation-matriculation-board = Studentexamensnämnden
organisation-matriculation-web-provider = leverantören av nämndens webbplats (namnet har inte uppgetts)
