"""A text about a change as it lies in the store."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, cast

from reports.moves import ChangeKind
from store.vault import Vault

NoticeState = Literal["waiting", "sending", "doubtful", "sent", "merged", "dropped"]

TO_DO: Final[tuple[NoticeState, ...]] = ("waiting", "sending", "doubtful")

KEPT_FOR: Final = 60 * 86400
"""Seconds that a notice is kept after it was sent or dropped."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One text about one change: `number` counts the changes of its report. Times are seconds since 1970.

    `held`: it waited for the morning. `body`: the very words as they were, or were about to be, sent; `sent_from` and
    `sending_at` likewise. `attempts`: failed tries so far. `at`: when the change was.
    `request_id`: the city's number as it was then. `into` and `by` as of `reports.moves.Change`.
    """

    reference: str
    number: int
    state: NoticeState
    kind: ChangeKind
    note: str = ""
    status: str = ""
    request_id: str = ""
    into: str = ""
    by: float = 0.0
    fence: int = 0
    held: bool = False
    body: str = ""
    sent_from: str = ""
    sending_at: float = 0.0
    attempts: int = 0
    at: float = 0.0
    sid: str = ""

    @property
    def id(self) -> str:
        """What it is called in the store."""
        return notice_id(self.reference, self.number)


def notice_id(reference: str, number: int) -> str:
    """The id of the text about the nth change of a report."""
    return f"{reference}-{number}"


def read_notice(vault: Vault, called: str, fields: Mapping[str, bytes]) -> Notice:
    """A stored hash as a value; raises CannotOpen."""
    reference, _, number = called.rpartition("-")

    def sealed(name: str) -> str:
        return vault.open(fields[name]).decode() if fields.get(name) else ""

    def text(name: str) -> str:
        return fields.get(name, b"").decode()

    return Notice(
        reference=reference,
        number=int(number),
        state=cast(NoticeState, text("state")),
        kind=cast(ChangeKind, text("kind")),
        note=sealed("note"),
        status=text("status"),
        request_id=text("request_id"),
        into=text("into"),
        by=float(text("by") or 0),
        fence=int(text("fence") or 0),
        held=text("held") == "1",
        body=sealed("body"),
        sent_from=text("sent_from"),
        sending_at=float(text("sending_at") or 0),
        attempts=int(text("attempts") or 0),
        at=float(text("at") or 0),
        sid=text("sid"),
    )
