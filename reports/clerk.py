"""What a person of the city can do about reports: send one again, mend it, say it arrived, forget whose it was."""

from dataclasses import dataclass, replace
from typing import cast

from redis import Redis

from facts.reports import Report
from reports.mending import before
from reports.moves import Moves
from reports.outbox import report_to_json
from reports.record import Kept, load, open_report
from reports.scripts import write_if
from store import keys
from store.commands import Command
from store.vault import Vault


@dataclass(frozen=True, slots=True)
class Clerk:
    """A person of the city who looks after its reports now. `who`: how a report's history names them.

    What they do is False where somebody else changed the report meanwhile. It raises NoSuchReport, and WrongTurn where
    it is not to be done in the report's state.
    """

    store: Redis
    vault: Vault
    city_id: str
    now: float
    who: str

    def send_again(self, reference: str) -> bool:
        """Send a report that was refused, or of which nobody knows whether it arrived. The clerk has made sure."""
        moves = self._moves(reference)
        return _write(self.store, moves, _waiting(moves, f"{self.who} sent it again."))

    def mend(self, mended: Report) -> bool:
        """Put a report right and send it; what it said before stays in its history."""
        moves = self._moves(mended.reference)
        moves_anew = replace(moves, kept=replace(moves.kept, provider=mended.provider))
        reason = f"{self.who} mended it. Before: {before(open_report(self.vault, moves.kept), mended)}."
        body = self.vault.seal(report_to_json(mended).encode())
        facts = moves.keep(body=body, service_code=mended.service_code, provider=mended.provider)
        known: Command = ("SADD", keys.providers(self.city_id), mended.provider)
        return _write(self.store, moves, [moves.not_due(), known, *_waiting(moves_anew, reason), facts])

    def it_arrived(self, reference: str, request_id: str) -> bool:
        """The clerk found the report in the city's system, with this number."""
        moves = self._moves(reference)
        reason = f"{self.who} found it in the city's system."
        return _write(self.store, moves, moves.opened(request_id, self.now, reason))

    def forget(self, phone: str) -> tuple[list[str], list[str]]:
        """Take a phone number (E.164) out of every report that bears it: nobody is texted about those any more.

        Gives the references of those, and of others that a worker has in hand just now: ask again for them. What was
        reported stays, and goes to the city without a number if it is not there yet.
        """
        person = keys.person(self.city_id, self.vault.fingerprint("phone", phone))
        bearing = [found.decode() for found in cast(list[bytes], self.store.zrange(person, 0, -1))]
        forgotten = [one for one in bearing if _forget(self.store, self._moves(one), person, self.who)]
        return forgotten, [one for one in bearing if one not in forgotten]

    def _moves(self, reference: str) -> Moves:
        return Moves(self.vault, self.city_id, load(self.store, self.city_id, reference), self.now)


def _forget(store: Redis, moves: Moves, person: str, who: str) -> bool:
    nobodys = replace(open_report(moves.vault, moves.kept), phone="", consent=None, session="")
    commands: list[Command] = [
        moves.keep(body=moves.vault.seal(report_to_json(nobodys).encode()), tell=0),
        moves.note_down(f"{who} took the phone number out of it."),
        ("ZREM", person, moves.kept.reference),
    ]
    guards = {**_as_it_was(moves.kept), "owner": ""}
    return write_if(store, keys.report(moves.city_id, moves.kept.reference), guards, commands)


def _waiting(moves: Moves, reason: str) -> list[Command]:
    return [*moves.step("waiting", reason), moves.keep(attempts=0), moves.due(moves.now)]


def _write(store: Redis, moves: Moves, commands: list[Command]) -> bool:
    """Only from the state that the person saw; a worker who holds the report is made too late."""
    hash_key = keys.report(moves.city_id, moves.kept.reference)
    return write_if(store, hash_key, _as_it_was(moves.kept), [*commands, moves.take_over()])


def _as_it_was(kept: Kept) -> dict[str, str]:
    return {"state": kept.state, "fence": str(kept.fence) if kept.fence else ""}
