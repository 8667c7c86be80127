"""Redis commands as values, so that a pure function can say what a commit is to write."""

Command = tuple[str | bytes | int | float, ...]
"""One Redis command with its arguments: ("ZADD", key, score, member)."""
