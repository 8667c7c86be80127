"""Keeping processes running side by side, and never leaving one behind."""
