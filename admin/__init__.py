"""City IT's desk. For now its first page: what runs, what to try, what was filed."""
