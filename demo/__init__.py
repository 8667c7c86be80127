"""A city to try the line on. Nothing here is part of what serves a real one."""
