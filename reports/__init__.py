"""A report on its way to the city: its life, the outbox, delivery, and what becomes of it."""
