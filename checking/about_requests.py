"""Checks: the list of requests, by which Townline follows reports and finds those that it is not sure of."""

from collections.abc import Iterator
from datetime import timedelta

from checking import rules
from checking.findings import Finding, breaks, count, few, note, shown_as, works
from checking.record import DATE_STYLES, WEEK, Visit, rows_of
from open311 import dates, updates
from open311.errors import NotGeoReport
from open311.models import ServiceRequest

A_DAY = timedelta(days=1)
"""Where a time bears no zone, a list may be off by some hours without being wrong."""


def the_list(visit: Visit) -> Iterator[Finding]:
    """Whether there is one."""
    plain, rows = visit.last("requests"), visit.rows
    if not visit.services or not plain or not plain.status:
        return
    if not plain.ok and _lists_updates(visit):
        then = "Townline asks for those, and holds a report whose delivery is in doubt for a person."
        what = f"Its requests cannot be listed ({plain.status}), but what has happened to them (servicerequestupdates)."
        yield breaks(rules.REQUESTS, what, then, updates=True)
    elif plain.status in (401, 403):
        then = "Townline can file here, but callers cannot be told what became of it. Ask for a key for reading."
        yield breaks(rules.REQUESTS, f"Its requests are refused with {plain.status}.", then)
    elif not plain.ok or (not rows and plain.tree in (None, "")):
        told = plain.status if not plain.ok else "something else than requests"
        then = "Townline can file here, but callers cannot be told what became of it."
        yield breaks(rules.REQUESTS, f"Its requests cannot be listed: the answer is {told}.", then)
    elif not rows:
        yield note(
            "Its list of requests is empty, so what is in such a list could not be looked at.",
            "File a request by hand and try again.",
        )
    else:
        yield works(f"Its requests can be listed ({len(rows):,} came).")


def _lists_updates(visit: Visit) -> bool:
    found = visit.last("updates", "a week")
    if not (found and found.ok):
        return False
    try:
        updates.read(found.tree)
    except NotGeoReport:
        return False
    return not found.is_web_page and found.tree not in (None, "")


def times(visit: Visit) -> Iterator[Finding]:
    """How times are asked for, and whether that selects."""
    tried = [each for style in DATE_STYLES for each in visit.all("requests", f"a week, {style}") if each.status]
    taken = next((each for each in tried if each.ok), None)
    if not visit.services or not tried or not (last := visit.last("requests")) or not last.ok:
        return
    if not taken:
        then = "Townline cannot look for a report that it is not sure of: a person decides then."
        yield breaks(rules.SPAN, f"It cannot be asked for a span of time: {tried[0].status}.", then)
        return
    style = taken.about.removeprefix("a week, ")
    if style != "utc":
        what = f"It refuses times in UTC ({tried[0].status}); it takes {_STYLES[style]}."
        yield breaks(rules.SPAN, what, "Townline writes them so.", dates=style)
    beyond = [row for row in rows_of(taken) if _is_outside(row, visit)]
    if beyond:
        what = f"Asked for the last week, it gives {count(len(beyond), 'request')} of other times."
        yield breaks(rules.SPAN, what, "Townline looks at each request's own time.")
    elif rows_of(taken):
        yield works("Its requests can be asked for by time.")


def selecting(visit: Visit) -> Iterator[Finding]:
    """Whether status and service_code select."""
    closed = visit.last("requests", "closed")
    wrong = [row for row in rows_of(closed) if row.status == "open"]
    if wrong:
        what = f"Asked for closed requests, it gives {count(len(wrong), 'open one')}."
        yield breaks(rules.STATUS_FILTER, what, "Townline looks at each request's own status.")
    plain = {row.status for row in rows_of(visit.last("requests"))}
    if plain == {"open"} and any(row.status == "closed" for row in rows_of(closed)):
        yield breaks(
            rules.STATUS_FILTER,
            "Unless it is asked for closed requests, it gives open ones only.",
            "Townline always asks for both, so that a closed request is not taken for a lost one.",
        )
    code = next((row.service_code for row in visit.rows if row.service_code), "")
    others = [row for row in rows_of(visit.last("requests", "one service")) if row.service_code not in (code, "")]
    if others:
        yield breaks(rules.CODE_FILTER, "Asked for one service, it gives others too.", "Townline looks at each.")


def ids(visit: Visit) -> Iterator[Finding]:
    """Ids: whether each request has one, and can be found by it."""
    without = [row for row in visit.rows if not row.service_request_id]
    if without:
        what = f"{count(len(without), 'request')} of {len(visit.rows):,} without a service_request_id."
        yield breaks(rules.ID_OR_TOKEN, what, "Townline leaves them alone until they have one.")
    known = list(dict.fromkeys(row.service_request_id for row in visit.rows if row.service_request_id))
    one = next(iter(visit.all("request", known[0])), None) if known else None
    if one and one.status:
        found = [row for row in rows_of(one) if row.service_request_id in (known[0], "")]
        if found:
            yield works("A single request can be asked for by its id.")
        else:
            then = "Townline follows reports by lists of ids; if single ones are elsewhere, say so in paths."
            yield breaks(rules.REQUEST, f"A single request cannot be asked for: {one.status}.", then)
    several = visit.last("requests", "two ids")
    if several and several.status:
        came = {row.service_request_id for row in rows_of(several)}
        if not set(known[:2]) <= came:
            what = f"Asked for two ids at once, it gives {len(came & set(known[:2]))} of them."
            yield breaks(rules.ID_LIST, what, "Townline asks one by one.", ids_at_once=1)
        elif len(came) > 2:
            what = f"Asked for two ids, it gives {len(came):,} requests."
            yield breaks(rules.ID_LIST, what, "Townline asks one by one.", ids_at_once=1)


def statuses(visit: Visit) -> Iterator[Finding]:
    """Words beyond open and closed."""
    words = sorted({row.status for row in visit.rows} - {"open", "closed"})
    if words:
        told = few([word or "nothing" for word in words])
        yield breaks(rules.STATUS, f"There are requests with the status {told}.", "Townline takes them for open.")


def moments(visit: Visit) -> Iterator[Finding]:
    """Times that bear no zone, or are none."""
    written = [row.requested_datetime for row in visit.rows]
    missing = sum(not each for each in written)
    unread = [each for each in written if each and not dates.read(each)]
    if unread:
        yield breaks(rules.DATES, f"Times that are none: {few(unread)}.", "Townline does without them.")
    if missing:
        what = f"{count(missing, 'request')} without requested_datetime."
        yield breaks(rules.DATES, what, "Townline does without.")
    zoneless = [each for each in written if each and each not in unread and not _has_zone(each)]
    if zoneless:
        then = "Set timezone in the profile to the city's; until then they are taken for UTC."
        yield breaks(rules.DATES, f"Times without a zone, such as {few(zoneless, 1)}.", then, timezone="UTC")


def places(visit: Visit) -> Iterator[Finding]:
    """Coordinates that are none."""
    odd = [row for row in visit.rows if row.lat is None and ("lat" in row.extra or "long" in row.extra)]
    if odd:
        told = f"{shown_as(str(odd[0].extra.get('lat')), 20)}, {shown_as(str(odd[0].extra.get('long')), 20)}"
        what = f"{count(len(odd), 'request')} with coordinates that are no place, such as {told}."
        yield breaks(rules.PLACES, what, "Townline does without them.")


def paging(visit: Visit) -> Iterator[Finding]:
    """Pages, which the standard has not."""
    first, second = rows_of(visit.last("requests", "page 1")), rows_of(visit.last("requests", "page 2"))
    if (
        len(first) == 2
        and second
        and {row.service_request_id for row in first}.isdisjoint(row.service_request_id for row in second)
    ):
        yield note("It knows pages (page, page_size).", "Long lists are read by pages.", paging="page", page_size=100)
    elif any(each.status >= 400 for each in visit.all("requests", "page 1")):
        yield note("It refuses what it does not know (page, page_size).", "Townline sends nothing beyond the standard.")


def searching(visit: Visit) -> Iterator[Finding]:
    """Whether our mark could be found in the list, if a post goes wrong."""
    if visit.rows and not any(row.description for row in visit.rows):
        yield note(
            "Its list leaves out what people wrote, so Townline's mark cannot be found there.",
            "A report whose delivery is in doubt waits for a person to decide; it is never posted twice.",
        )


def _is_outside(row: ServiceRequest, visit: Visit) -> bool:
    moment = dates.read(row.requested_datetime)
    return moment is not None and not visit.started - WEEK - A_DAY <= moment <= visit.started + A_DAY


def _has_zone(text: str) -> bool:
    clock = text.partition("T")[2] or text.partition(" ")[2] or text
    return text.isdecimal() or clock.rstrip().endswith(("Z", "z")) or "+" in clock or "-" in clock


_STYLES = {"offset": "the city's own with an offset", "local": "the city's own without a zone"}
