"""Checks: the service list."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from checking import rules
from checking.findings import Finding, breaks, count, few, note, works
from checking.record import Visit, services_of
from open311 import shapes

MANY = 49
"""Seven groups of seven: what can be read out."""


def how_many(visit: Visit) -> Iterator[Finding]:
    """What the city can be asked to do."""
    services = visit.services
    if not services:
        return
    groups = {service.group for service in services if service.group}
    ordered = f" in {count(len(groups), 'group')}" if groups else ", in no groups"
    asking = sum(service.metadata for service in services)
    questions = f"; {asking:,} of them with questions of their own" if asking else ""
    yield works(f"It takes {count(len(services), 'service')}{ordered}{questions}.")
    if len(services) > MANY:
        yield note(
            f"That is more than a caller can be read out ({MANY}).",
            "People say what is wrong, and Townline finds the service; choose the commonest for the keys.",
        )


def codes(visit: Visit) -> Iterator[Finding]:
    """Codes that are missing, doubled, or numbers."""
    entries = _entries(visit)
    without = sum(not _said(entry.get("service_code")) for entry in entries)
    if without:
        what = f"{count(without, 'service')} without a service_code."
        yield breaks(rules.SERVICE, what, "Townline leaves them out: nobody could file them.")
    doubled = [code for code, times in Counter(each.service_code for each in visit.services).items() if times > 1]
    if doubled:
        yield breaks(rules.CODES, f"The same service_code stands twice: {few(doubled)}.", "The menu holds each once.")
    numbers = [entry["service_code"] for entry in entries if _is_number(entry.get("service_code"))]
    if numbers:
        told = count(len(numbers), "service_code is a number", "service_codes are numbers")
        what = f"In JSON, {told}, such as {numbers[0]}."
        yield breaks(rules.CODES, what, "Townline keeps codes as text, so that 001 does not become 1.")


def names(visit: Visit) -> Iterator[Finding]:
    """Names that are missing, doubled, or not to be said."""
    entries = _entries(visit)
    nameless = sum(not _said(entry.get("service_name")) for entry in entries)
    if nameless:
        what = f"{count(nameless, 'service')} without a service_name."
        yield breaks(rules.SERVICE, what, "Townline takes the description, or the code. Give them a name in the menu.")
    called = Counter(service.service_name.casefold() for service in visit.services)
    doubled = [service.service_name for service in visit.services if called[service.service_name.casefold()] > 1]
    if doubled:
        what = f"Several services bear the same name: {few(list(dict.fromkeys(doubled)))}."
        yield note(what, "A caller cannot tell them apart: name them differently in the menu.")
    odd = [service.service_name for service in visit.services if "_" in service.service_name]
    if odd:
        yield note(f"{count(len(odd), 'name')} with underscores, such as {few(odd, 1)}.", "Townline says a space.")


def metadata(visit: Visit) -> Iterator[Finding]:
    """Whether each says if it has questions, and in true and false."""
    entries = _entries(visit)
    missing = sum(entry.get("metadata") in (None, "") for entry in entries)
    if missing:
        what = f"Of {count(missing, 'service')} it does not say whether there are questions (metadata)."
        yield breaks(rules.SERVICE, what, "Townline asks none there.")
    texts = sum(isinstance(entry.get("metadata"), str) and bool(entry["metadata"]) for entry in entries)
    if texts and visit.profile.format == "json":
        yield breaks(rules.SERVICE, "In JSON, metadata is a text, not true or false.", "Townline reads both.")


def types(visit: Visit) -> Iterator[Finding]:
    """How a report is answered."""
    found = Counter(service.type for service in visit.services)
    unknown = [kind for kind in found if kind not in ("realtime", "batch", "blackbox")]
    if unknown:
        yield breaks(rules.SERVICE_TYPE, f"There are services of the type {few(unknown)}.", "Townline waits for an id.")
    if found["batch"]:
        what = f"{count(found['batch'], 'service')} with a token first and the id later (batch)."
        yield note(what, "Townline asks for the id as long as it takes, and texts it to the caller.")
    if found["blackbox"]:
        what = f"{count(found['blackbox'], 'service')} without an id, ever (blackbox)."
        yield note(what, "Callers get Townline's own reference; they cannot be told what became of it.")


def _entries(visit: Visit) -> list[Mapping[str, Any]]:
    """The entries as they stand; in JSON with their numbers and nulls."""
    last = visit.last("services")
    if not last or not services_of(last):
        return []
    listed = last.as_json if isinstance(last.as_json, list) else last.tree
    return list(shapes.entries(listed, ("services", "service"), ("service_code", "service_name"), strict=False))


def _said(value: Any) -> bool:
    return value not in (None, "", [], {})


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
