# The names of those that are mentioned: Data of library customers (Test Library, 2026).

organisation-test-library = Test Library
