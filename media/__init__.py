"""Photos that people send: fetched, made harmless, kept sealed, shown under names that nobody can guess, dropped."""
