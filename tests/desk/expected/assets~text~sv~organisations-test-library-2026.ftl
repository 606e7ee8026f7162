# Namnen på dem som nämns i fallet test-library-2026.

organisation-test-library = Testbiblioteket
