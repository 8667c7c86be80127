"""What may be told of a report to anybody: what it is about, how far it is, and what the city wrote."""

import re
from typing import Final, cast

import redis

from facts.city import City
from facts.reports import Status
from reports import moves, reference
from reports.errors import NoSuchReport
from reports.history import load_history
from reports.record import load, open_report
from sessions.callback_number import spoken_digits
from store import keys
from store.vault import CannotOpen, Vault
from wording.notes import cleaned, cut

LONGEST_NOTE: Final = 220
"""Characters of the city's note that somebody listens to, or that a text of two parts has room for."""

_SHORTEST_NUMBER = 6
"""Digits that somebody means for a report's number; fewer are a house's."""
_PLAIN_WORDS = frozenset({"open", "closed"})


def find(store: redis.Redis, vault: Vault, city: City, text: str, phone: str) -> tuple[Status | None, bool]:
    """The report that these words name, else the last one of this phone; and whether they named one."""
    found, named = _reference(store, vault, city, text)
    if not named and phone:
        found = _last_of(store, vault, city, phone)
    try:
        return (status_of(store, vault, city.id, found) if found else None), named
    except (NoSuchReport, CannotOpen):
        return None, named


def status_of(store: redis.Redis, vault: Vault, city_id: str, reference: str) -> Status:
    """How far a report is. Raises NoSuchReport, CannotOpen."""
    kept = load(store, city_id, reference)
    report = open_report(vault, kept)
    word = cleaned(kept.status.replace("_", " ").lower())
    lines = load_history(store, vault, city_id, reference)
    written = (line.words for line in reversed(lines) if line.target in ("open", "closed") and line.words.strip())
    note = cleaned(next(written, ""))
    return Status(
        reference=reference,
        service_code=report.service_code,
        service_name=report.service_name,
        state=kept.state,
        filed_at=report.filed_at,
        request_id=kept.request_id,
        word="" if word in _PLAIN_WORDS else word,
        note=cut(note, LONGEST_NOTE),
    )


def _reference(store: redis.Redis, vault: Vault, city: City, text: str) -> tuple[str, bool]:
    """Our reference in somebody's words, or that of a report to which the city gave the number in them."""
    spoken = spoken_digits(text)
    written = (re.sub(r"\D", "", run) for run in re.findall(r"\d[\d .,-]*", text))
    # "for" and "to" are said like digits, and stand before the number.
    for digits in (*written, spoken, spoken[-reference.LENGTH :]):
        if reference.valid(digits):
            return digits, True
    for word in re.findall(r"[\w/.-]*\d[\w/.-]*", text):
        number = word.strip(".-/")
        for provider in city.providers:
            key = keys.numbered(city.id, moves.number_known_by(vault, provider.name, number))
            if found := sorted(cast(set[bytes], store.smembers(key))):
                return found[0].decode(), True
    return "", len(spoken) >= _SHORTEST_NUMBER


def _last_of(store: redis.Redis, vault: Vault, city: City, phone: str) -> str:
    found = cast(list[bytes], store.zrevrange(keys.person(city.id, vault.fingerprint("phone", phone)), 0, 0))
    return found[0].decode() if found else ""
