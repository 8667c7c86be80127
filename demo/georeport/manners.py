"""How the difficult city behaves: what it refuses, what it does with a post, and which requests it shows."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Final

from demo.georeport.requests_kept import NewRequest, Request, Wanted
from demo.georeport.taking import Complaint, Form

LATE = 300.0
"""Seconds until `shows_late` shows a request."""
KNOWN_FOR = 3600.0
"""Seconds for which `forgets` knows a request."""
SHORT = 100
"""Characters that `short_descriptions_only` takes."""
PAGE: Final = 25
"""Rows that `pages_of_25` shows."""

KNOWN: Final = frozenset(
    {
        "api_key", "jurisdiction_id", "service_code", "lat", "long", "description", "phone", "email", "first_name",
        "last_name", "device_id", "account_id", "media_url",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Key:
    """The key as it came with a request, by where it was."""

    body: str = ""
    query: str = ""
    header: str = ""


def key_of(quirks: Collection[str], key: Key) -> str:
    """The key that counts."""
    if "key_in_header" in quirks:
        return key.header
    if "key_in_query" in quirks:
        return key.query
    return key.body or key.query


def without_coordinates(quirks: Collection[str], form: Form) -> bool:
    """Whether a post makes this city fall over."""
    return "wants_coordinates" in quirks and not (_one(form, "lat") and _one(form, "long"))


def complaints(quirks: Collection[str], form: Form) -> list[Complaint]:
    """What this city has against a post, beside what the standard has."""
    required = [name for quirk, names in _REQUIRED.items() if quirk in quirks for name in names]
    found = [(400, f"{name} is required") for name in required if not _one(form, name)]
    if "knows_no_address" in quirks:
        strange = [name for name in form if name not in KNOWN and not name.startswith("attribute[")]
        found += [(400, f"unknown parameter {name}") for name in strange]
    if "hates_empty" in quirks:
        found += [(400, f"{name} is empty") for name, values in form.items() if not all(values)]
    if "short_descriptions_only" in quirks and len(_one(form, "description")) > SHORT:
        found.append((400, f"description is longer than {SHORT} characters"))
    return found


def hated_date(quirks: Collection[str], date: str) -> str:
    """Why this city refuses a time; "" where it takes it."""
    zoned = date.endswith("Z") or date[-6:-5] in ("+", "-")
    if ("hates_utc" in quirks and date.endswith("Z")) or ("hates_zones" in quirks and zoned):
        return f"{date} is not a valid date"
    return ""


def duplicate(quirks: Collection[str], new: NewRequest, there: Collection[Request]) -> bool:
    """Whether this city has the very same request already, and minds."""
    return "refuses_duplicates" in quirks and any(dict(one.told) == dict(new.told) for one in there)


def asked(quirks: Collection[str], wanted: Wanted, *, status_was_said: bool) -> Wanted:
    """What a question for a list comes to here."""
    if "ignores_ids" in quirks and wanted.service_request_ids:
        wanted = replace(wanted, service_request_ids=())
    if "first_id_only" in quirks:
        wanted = replace(wanted, service_request_ids=wanted.service_request_ids[:1])
    if "open_only" in quirks and not status_was_said:
        wanted = replace(wanted, statuses=("open",))
    if "ignores_dates" in quirks and not wanted.service_request_ids:
        wanted = replace(wanted, start=None, end=None)
    if "numbers_for_codes" in quirks:
        wanted = replace(wanted, service_request_ids=tuple(map(number, wanted.service_request_ids)))
    return wanted


def shown(quirks: Collection[str], found: list[Request], now: float, *, by_number: bool) -> list[Request]:
    """Which of the requests that were found are shown."""
    if "forgets" in quirks and by_number:
        found = [one for one in found if now - one.requested_at.timestamp() < KNOWN_FOR]
    if "shows_late" in quirks and not by_number:
        found = [one for one in found if now - one.requested_at.timestamp() >= LATE]
    return found[:PAGE] if "pages_of_25" in quirks else found


def number(id: str) -> str:
    """The city's own number for one that was written as a number."""
    return f"{id[:2]}-{id[2:]}" if len(id) == 10 and id.isdecimal() else id


_REQUIRED: Final[Mapping[str, tuple[str, ...]]] = {
    "wants_email": ("email",),
    "wants_last_name": ("last_name",),
    "wants_every_place": ("lat", "long", "address_string"),
}


def _one(form: Form, name: str) -> str:
    return (form.get(name) or [""])[0].strip()
