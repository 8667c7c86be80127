"""Frozen types without behaviour that every room may know. Nothing of ours is imported here."""
