"""What a person of the city can do about reports: send one again, mend it, say it arrived, forget whose it was."""

from dataclasses import replace
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


def send_again(store: Redis, vault: Vault, city_id: str, reference: str, now: float, who: str) -> bool:
    """Send a report that was refused, or of which nobody knows whether it arrived. Whoever asks has made sure.

    False if somebody else changed it meanwhile. Raises NoSuchReport; WrongTurn where there is nothing to send again.
    """
    kept = load(store, city_id, reference)
    moves = Moves(vault, city_id, kept, now)
    return _write(store, moves, _waiting(moves, f"{who} sent it again."))


def mend(store: Redis, vault: Vault, city_id: str, mended: Report, now: float, who: str) -> bool:
    """Put a report right and send it; what it said before stays in its history. Raises as send_again does."""
    kept = load(store, city_id, mended.reference)
    reason = f"{who} mended it. Before: {before(open_report(vault, kept), mended)}."
    moves = Moves(vault, city_id, kept, now)
    moves_anew = replace(moves, kept=replace(kept, provider=mended.provider))
    body = vault.seal(report_to_json(mended).encode())
    facts = moves.keep(body=body, service_code=mended.service_code, provider=mended.provider)
    known: Command = ("SADD", keys.providers(city_id), mended.provider)
    return _write(store, moves, [moves.not_due(), known, *_waiting(moves_anew, reason), facts])


def it_arrived(store: Redis, vault: Vault, city_id: str, reference: str, request_id: str, now: float, who: str) -> bool:
    """Somebody found the report in the city's system, with this number."""
    moves = Moves(vault, city_id, load(store, city_id, reference), now)
    return _write(store, moves, moves.opened(request_id, now, f"{who} found it in the city's system."))


def forget(store: Redis, vault: Vault, city_id: str, phone: str, now: float, who: str) -> tuple[list[str], list[str]]:
    """Take a phone number (E.164) out of every report that bears it: nobody is texted about those any more.

    Gives the references of those, and of others that a worker has in hand just now: ask again for them. What was
    reported stays, and goes to the city without a number if it is not there yet.
    """
    person = keys.person(city_id, vault.fingerprint("phone", phone))
    bearing = [found.decode() for found in cast(list[bytes], store.zrange(person, 0, -1))]
    forgotten = [
        one for one in bearing if _forget(store, Moves(vault, city_id, load(store, city_id, one), now), person, who)
    ]
    return forgotten, [one for one in bearing if one not in forgotten]


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
