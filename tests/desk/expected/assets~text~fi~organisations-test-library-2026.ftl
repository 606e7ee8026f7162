# Tapauksessa test-library-2026 mainittujen tahojen nimet.

organisation-test-library = Testikirjasto
