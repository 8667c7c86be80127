"""The order in which an endpoint is asked: services, discovery, definitions, requests, what is not there.

Reads only.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

from checking.asking import Asker
from checking.record import (
    DATE_STYLES,
    NOT_THERE,
    WEEK,
    Visit,
    discovery_of,
    rows_of,
    same_address,
    services_of,
)
from open311 import dates
from open311.models import Service


def visit(asker: Asker) -> Visit:
    """Ask an endpoint everything that is worth knowing."""
    began, asked_for = datetime.now(UTC), asker.profile.url
    _service_list(asker)
    if any(each.status for each in asker.exchanges):
        _discover(asker)
        if not _choose_format(asker) and _move(asker):
            _service_list(asker)
            _choose_format(asker)
        if _services_so_far(asker):
            _definitions(asker)
            _lists(asker, began)
            _what_is_not_there(asker)
    return visited(asker, began, asked_for)


def visited(asker: Asker, began: datetime, asked_for: str) -> Visit:
    """The record of a visit."""
    return Visit(asker.profile, tuple(asker.exchanges), began, asked_for, asker.gave_up)


def _service_list(asker: Asker) -> None:
    for form in ("json", "xml"):
        asker.get("services", form)
    statuses = {each.status for each in asker.exchanges}
    if asker.profile.api_key and statuses & {401, 403} and 200 not in statuses:
        _with_key(asker)


def _with_key(asker: Asker) -> None:
    """Some want their key on reads too: in the query, or in a header."""
    plain = asker.profile
    bearer = f"Bearer {plain.api_key}"
    for trial in (
        replace(plain, key_on_reads=True),
        replace(plain, key_on_reads=True, key_in="header", api_key=bearer),
    ):
        asker.profile = trial
        if asker.get("services", "json").ok | asker.get("services", "xml").ok:
            return
    asker.profile = plain


def _choose_format(asker: Asker) -> bool:
    """JSON where it says all that XML does; it is read with fewer surprises. Gives whether there are any services."""
    found = {each.format: each for each in asker.exchanges if each.call == "services"}
    length = {form: len(services_of(each)) for form, each in found.items()}
    strict = {form for form, each in found.items() if length[form] and not each.flaw}
    in_json = length.get("json", 0) >= length.get("xml", 0) and ("json" in strict or "xml" not in strict)
    asker.profile = replace(asker.profile, format="json" if in_json else "xml")
    return any(length.values())


def _discover(asker: Asker) -> None:
    """Beside the endpoint, or a folder above: both are met."""
    here = asker.profile
    found = [asker.get("discovery", form) for form in ("json", "xml")]
    above = here.url.rstrip("/").rpartition("/")[0]
    folder = urlsplit(above)
    if not any(discovery_of(each) for each in found) and folder.netloc and folder.path:
        for form in ("json", "xml"):
            paths = {**here.paths, "discovery": f"{above}/discovery.{form}"}
            asker.profile = replace(here, paths=paths)
            asker.get("discovery", form)
        asker.profile = replace(asker.profile, paths=here.paths)


def _move(asker: Asker) -> bool:
    """To the endpoint that the discovery names, on the same host only: the key goes nowhere else."""
    read = [found for each in asker.exchanges if each.call == "discovery" and (found := discovery_of(each))]
    named = read[0].georeport_v2() or read[0].georeport_v2("test") if read else None
    here = asker.profile.url
    if not named or same_address(named.url, here) or not _safe(here, named.url):
        return False
    asker.profile = replace(asker.profile, url=named.url)
    return True


def _safe(here: str, there: str) -> bool:
    try:
        return urlsplit(here)[:2] == urlsplit(there)[:2]
    except ValueError:
        return False


def _definitions(asker: Asker) -> None:
    """The first, one in the middle and the last: lists are often sorted by department."""
    listed = _services_so_far(asker)
    asking = [service for service in listed if service.metadata]
    chosen = {asking[at].service_code for at in (0, len(asking) // 2, len(asking) - 1)} if asking else set()
    for service in asking:
        if service.service_code in chosen:
            chosen.discard(service.service_code)
            asker.get("definition", id=service.service_code)


def _lists(asker: Asker, now: datetime) -> None:
    plain = asker.get("requests")
    asker.get("requests", "xml" if asker.profile.format == "json" else "json")
    both = asker.get("requests", fields=[("status", "open,closed")], about="both statuses")
    rows = rows_of(plain) or rows_of(both)
    asker.get("requests", fields=[("status", "closed")], about="closed")
    _spans(asker, now)
    if not plain.ok:
        asker.get("updates", fields=[("start_date", dates.written(now - WEEK))], about="a week")
    if not rows:
        return
    if code := next((row.service_code for row in rows if row.service_code), ""):
        asker.get("requests", fields=[("service_code", code), ("status", "open,closed")], about="one service")
    ids = [row.service_request_id for row in rows if row.service_request_id]
    if ids:
        asker.get("request", id=ids[0])
    if len(set(ids)) > 1:
        asker.get("requests", fields=[("service_request_id", ",".join(_two(ids)))], about="two ids")
    if len(rows) > 2:
        for page in ("1", "2"):
            fields = [("status", "open,closed"), ("page", page), ("page_size", "2")]
            asker.get("requests", fields=fields, about=f"page {page}")


def _two(ids: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(ids))[:2]


def _spans(asker: Asker, now: datetime) -> None:
    """The last week, in each way of writing a time until one is taken."""
    for style in DATE_STYLES:
        moments = (("start_date", now - WEEK), ("end_date", now))
        # Ending now is refused by none; a clock that is behind ours calls a later moment the future.
        fields = [(name, dates.written(moment, style, asker.profile.zone)) for name, moment in moments]
        found = asker.get("requests", fields=[*fields, ("status", "open,closed")], about=f"a week, {style}")
        if found.ok or not found.status:
            return


def _what_is_not_there(asker: Asker) -> None:
    for call in ("definition", "request", "token"):
        asker.get(call, id=NOT_THERE)


def _services_so_far(asker: Asker) -> tuple[Service, ...]:
    found = [each for each in asker.exchanges if each.call == "services" and each.format == asker.profile.format]
    return services_of(found[-1] if found else None)
