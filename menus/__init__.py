"""A city's service list as a menu that people can use: its file, and words → services."""
