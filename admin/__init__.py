"""City IT's desk: what runs, what to try and what was filed, figures to watch it by, and signing in."""
