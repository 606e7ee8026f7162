# Namnen på dem som nämns: Bibliotekskundernas uppgifter (Testbiblioteket, 2026).

organisation-test-library = Testbiblioteket
