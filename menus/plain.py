"""What cities write into their lists, as plain text of one line."""

from open311.text import plain, printable


def tidy(text: str) -> str:
    """Without tags, entities (written once or twice), control characters, line ends and double blanks."""
    return " ".join(plain(plain(printable(text))).replace("\u00a0", " ").replace("\ufffd", " ").split())
