# Mainittujen tahojen nimet: Kirjaston asiakkaiden tiedot (Testikirjasto, 2026).

organisation-test-library = Testikirjasto
