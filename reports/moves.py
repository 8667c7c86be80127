"""Steps of a report's life as commands. Everything here is pure: write_if runs them, all or none."""

from dataclasses import dataclass
from typing import Literal

from facts.reports import ReportState
from reports import life
from reports.history import Line, history_command
from reports.record import Kept
from store import keys
from store.commands import Command
from store.vault import Vault

ChangeKind = Literal["filed", "followed", "closed", "reopened", "noted", "status", "merged", "duplicate", "expected"]


@dataclass(frozen=True, slots=True)
class Change:
    """Something the person is to be told: what kind, the city's note, and the city's word for the status.

    `into`: the number of the request that theirs was merged with. `by`: when the city expects to be done, in seconds.
    """

    kind: ChangeKind
    note: str = ""
    status: str = ""
    into: str = ""
    by: float = 0.0


@dataclass(frozen=True, slots=True)
class Moves:
    """What can be written of one report now: every method gives commands, and changes nothing itself."""

    vault: Vault
    city_id: str
    kept: Kept
    now: float

    def step(self, target: ReportState, reason: str, words: str = "", *, hold: bool = False) -> list[Command]:
        """Go to the next state, with the reason, and let go of the lease unless told to hold. Raises WrongTurn."""
        life.check(self.kept.reference, self.kept.state, target)
        loose = ("flag",) if hold else ("flag", "until", "owner")
        stepped: list[Command] = [("HSET", self._key, "state", target), ("HDEL", self._key, *loose)]
        return [*stepped, self._line(target, reason, words)]

    def note_down(self, reason: str, words: str = "") -> Command:
        """Something happened that is no step."""
        return self._line(self.kept.state, reason, words)

    def take_over(self) -> Command:
        """Make whoever holds the present lease too late."""
        return ("HINCRBY", self._key, "fence", 1)

    def keep(self, **fields: str | float | bytes) -> Command:
        """Note facts about the report."""
        flat = [word for name, value in fields.items() for word in (name, value)]
        return ("HSET", self._key, *flat)

    def let_go(self) -> Command:
        """Give the lease back without a step."""
        return ("HDEL", self._key, "until", "owner")

    def due(self, when: float) -> Command:
        """Something is to be done for its delivery at that moment."""
        return ("ZADD", keys.outbox(self.city_id, self.kept.provider), when, self.kept.reference)

    def not_due(self) -> Command:
        """Nothing more is to be done for its delivery, or not by a machine."""
        return ("ZREM", keys.outbox(self.city_id, self.kept.provider), self.kept.reference)

    def follow(self, when: float) -> Command:
        """Ask the city at that moment what has become of it."""
        return ("ZADD", keys.follow(self.city_id, self.kept.provider), when, self.kept.reference)

    def opened(
        self, request_id: str, ask: float, reason: str, notice: str = "", kind: ChangeKind = "filed"
    ) -> list[Command]:
        """The city's number came: from `ask` on its state is asked after, and the person is told the number."""
        seen, note_seen = status_seen(self.vault, "open", notice)
        return [
            *self.step("open", reason, notice),
            self.keep(request_id=request_id, status="", seen=seen, note_seen=note_seen, attempts=0),
            self.numbered(request_id),
            self.not_due(),
            self.follow(ask),
            *self.tell(Change(kind)),
        ]

    def numbered(self, request_id: str) -> Command:
        """By the city's number, this report is found from now on."""
        known_by = number_known_by(self.vault, self.kept.provider, request_id)
        return ("SADD", keys.numbered(self.city_id, known_by), self.kept.reference)

    def tell(self, change: Change) -> list[Command]:
        """Put down one text about one change, if the person wants texts. Its id, `{reference}-{number}`, comes once.

        The caller guards `changes`, or holds the fence.
        """
        number = self.kept.changes + 1
        counted = self.keep(changes=number, changed_at=self.now)
        if not self.kept.tell:
            return [counted]
        notice_id = f"{self.kept.reference}-{number}"
        hash_key = keys.notice(self.city_id, notice_id)
        whose = ("reference", self.kept.reference, "kind", change.kind, "at", self.now)
        return [
            counted,
            ("HSET", hash_key, "state", "waiting", *whose),
            ("HSET", hash_key, "note", self.vault.seal(change.note.encode()), "status", change.status),
            ("HSET", hash_key, "into", change.into, "by", change.by, "request_id", self.kept.request_id),
            ("ZADD", keys.notices(self.city_id), self.now, notice_id),
        ]

    def _line(self, target: ReportState, reason: str, words: str) -> Command:
        line = Line(self.now, self.kept.state, target, reason, words)
        return history_command(self.vault, self.city_id, self.kept.reference, line)

    @property
    def _key(self) -> str:
        return keys.report(self.city_id, self.kept.reference)


def number_known_by(vault: Vault, provider: str, request_id: str) -> str:
    """What one request of one provider is recognised by."""
    return vault.fingerprint("request", provider, request_id.strip().casefold())


def status_seen(vault: Vault, status: str, note: str) -> tuple[str, str]:
    """What a status and its note are recognised by: never stored themselves, since a note may name people."""
    words = " ".join(note.split())
    note_seen = vault.fingerprint("note", words) if words else ""
    return vault.fingerprint("seen", status.strip().lower(), words), note_seen
