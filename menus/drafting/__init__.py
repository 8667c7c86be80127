"""A city's service list becomes a draft of a menu: pure, from the list to the file's text."""
