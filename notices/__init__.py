"""A text about a report that changed: one for a change, in the person's language, at a decent hour."""
