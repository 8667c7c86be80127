"""Every report in one file, for staff: a table (CSV), or all of it with its history (JSON, a report a line).

It holds what people said and their numbers. Nothing of it is shown on a screen by accident: it goes where it was told.
"""

import csv
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from datetime import date, datetime, time
from typing import Any, Final, Literal, TextIO, cast
from zoneinfo import ZoneInfo

from redis import Redis

from facts.reports import Report
from reports.history import load_history
from reports.record import Kept, load, open_report
from store import keys
from store.cities import load_city
from store.vault import CannotOpen, Vault

Form = Literal["csv", "json"]

COLUMNS: Final = (
    "reference", "state", "city", "provider", "service_code", "service_name", "filed_at", "service_request_id", "token",
    "status", "address", "lat", "long", "place_words", "description", "answers", "phone", "texts", "channel",
    "language", "photos", "flag",
)  # fmt: skip

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which reports, and how: those of one state, those filed since a day ("2027-01-15"); "" means all."""

    form: Form = "csv"
    state: str = ""
    since: str = ""


def export_to(store: Redis, vault: Vault, city_ids: Iterable[str], path: str, wanted: Wanted) -> int:
    """Write them to a file that only its owner can read, or ("") to the standard output; gives the exit status."""
    if not _is_day(wanted.since):
        print(f"--since {wanted.since}: this is no day. Write it as 2027-01-15.", file=sys.stderr)
        return 2
    try:
        with ExitStack() as stack:
            closed = export(store, vault, city_ids, _opened(path, stack), wanted)
    except ConnectionError:  # the store is away, or nobody reads on: the command answers both
        raise
    except OSError as error:
        print(f"{path}: {error.strerror}. Is the name right, and may you write there?", file=sys.stderr)
        return 2
    if closed:
        told = "Put the secret that sealed them back into TOWNLINE_SECRET_KEY, behind the present one: 'new,old'."
        print(f"Not opened: {', '.join(closed)}. {told}", file=sys.stderr)
    return 1 if closed else 0


def export(store: Redis, vault: Vault, city_ids: Iterable[str], out: TextIO, wanted: Wanted) -> list[str]:
    """Write all that is wanted, oldest first.

    Gives the references of those that cannot be opened with the present secret: of them only what is not sealed is
    written. Raises ValueError for a day that is none.
    """
    closed: list[str] = []
    rows = _rows(store, vault, city_ids, wanted, closed.append)
    if wanted.form == "json":
        for row in rows:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
        return closed
    table = csv.DictWriter(out, COLUMNS, extrasaction="ignore")
    table.writeheader()
    for row in rows:
        table.writerow({name: _cell(name, row.get(name)) for name in COLUMNS})
    return closed


def _opened(path: str, stack: ExitStack) -> TextIO:
    if not path:
        return sys.stdout
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    return stack.enter_context(os.fdopen(descriptor, "w", encoding="utf-8", newline=""))


def _rows(
    store: Redis, vault: Vault, city_ids: Iterable[str], wanted: Wanted, cannot_open: Callable[[str], object]
) -> Iterator[dict[str, Any]]:
    for city_id in city_ids:
        zone = ZoneInfo(load_city(store, vault, city_id).timezone)
        first = _day(wanted.since, zone) if wanted.since else "-inf"
        for reference in cast(list[bytes], store.zrangebyscore(keys.reports(city_id), first, "+inf")):
            kept = load(store, city_id, reference.decode())
            if wanted.state not in ("", kept.state):
                continue
            row = _known(city_id, kept, zone)
            try:
                row |= _told(open_report(vault, kept))
                row["history"] = [asdict(line) for line in load_history(store, vault, city_id, kept.reference)]
            except CannotOpen:
                cannot_open(kept.reference)
            yield row


def _is_day(written: str) -> bool:
    try:
        return not written or bool(date.fromisoformat(written))
    except ValueError:
        return False


def _day(written: str, zone: ZoneInfo) -> float:
    return datetime.combine(date.fromisoformat(written), time.min, zone).timestamp()


def _known(city_id: str, kept: Kept, zone: ZoneInfo) -> dict[str, Any]:
    return {
        "reference": kept.reference,
        "state": kept.state,
        "city": city_id,
        "provider": kept.provider,
        "service_code": kept.service_code,
        "filed_at": datetime.fromtimestamp(kept.filed_at, zone).isoformat(timespec="seconds"),
        "service_request_id": kept.request_id,
        "token": kept.token,
        "status": kept.status,
        "flag": kept.flag,
    }


def _told(report: Report) -> dict[str, Any]:
    place = report.place
    return {
        "service_name": report.service_name,
        "address": place.address if place else "",
        "lat": place.lat if place else None,
        "long": place.long if place else None,
        "place_words": report.place_words,
        "description": report.description,
        "answers": {answer.code: list(answer.given) for answer in report.answers},
        "phone": report.phone,
        "texts": bool(report.consent),
        "channel": report.channel,
        "language": report.language,
        "photos": len(report.media),
    }


def _cell(name: str, value: Any) -> Any:
    """A spreadsheet takes what begins with = + - @ for a formula: what people say must not be one."""
    if isinstance(value, dict):
        value = "; ".join(f"{code}={'+'.join(given)}" for code, given in value.items())
    if isinstance(value, str) and value.startswith(_FORMULA) and name != "phone":
        return f"'{value}"
    return value
