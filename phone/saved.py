"""A call put down and taken up again: by another process, or after a reload. It is all in values that JSON can hold.

Pure. Of the line's words only the last document is kept; what it waits for is read in it anew.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from phone.interpreter import Ended, Waiting
from phone.twiml import Dial, Gather, Record, read_voice


@dataclass(frozen=True, slots=True)
class SavedCall:
    """A call between two turns.

    `fields` stand in each of its requests. `document` came from `url`; the line waits in its verb number `at`, or for
    nobody where that is None. `asked` is the last request, that a carrier may make again.
    """

    sid: str
    from_number: str
    fields: Mapping[str, str]
    began: float
    step: str = ""
    document: str = ""
    url: str = ""
    at: int | None = None
    ended: Ended | None = None
    asked: tuple[str, Mapping[str, str]] | None = None

    def to_json(self) -> dict[str, Any]:
        """As JSON holds it."""
        ended = {"why": self.ended.why, "detail": self.ended.detail} if self.ended else None
        return asdict(self) | {"ended": ended}

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> "SavedCall":
        """From what `to_json` gave."""
        ended = Ended(**kept["ended"]) if kept["ended"] else None
        asked = (kept["asked"][0], kept["asked"][1]) if kept["asked"] else None
        return cls(**{**kept, "ended": ended, "asked": asked})

    def waiting(self) -> Waiting | None:
        """What the line waits for, as its last document says it. Raises NotTwiml where that is no document."""
        if self.at is None:
            return None
        document = read_voice(self.document.encode(), self.url)
        verb = document.verbs[self.at]
        return Waiting(document, self.at, verb) if isinstance(verb, Gather | Record | Dial) else None
