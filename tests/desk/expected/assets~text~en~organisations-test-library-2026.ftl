# The names of those that the case test-library-2026 mentions.

organisation-test-library = Test Library
