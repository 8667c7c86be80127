"""What goes to a city with a question or a post, and what comes back, before anybody has read it."""

from dataclasses import dataclass

Fields = list[tuple[str, str]]
Upload = tuple[str, tuple[str, bytes, str]]
"""The name of the field; the name of the file, what is in it, and of which type it is."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, whole."""

    status: int
    body: bytes
    retry_after: float | None = None
    location: str = ""
    content_type: str = ""
