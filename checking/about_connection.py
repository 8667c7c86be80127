"""Checks: languages, formats and manners of answering."""

from collections.abc import Iterator
from ipaddress import ip_address
from urllib.parse import urlsplit

from checking import rules
from checking.exchange import Exchange
from checking.findings import Finding, breaks, note, shown_as, works
from checking.record import Visit, services_of

SLOW = 3.0
"""Seconds: it is told."""
VERY_SLOW = 10.0
"""Seconds: the profile lets such an endpoint take longer than others."""


def formats(visit: Visit) -> Iterator[Finding]:
    """XML and JSON, and whether each is what it says."""
    lists = {form: services_of(visit.last("services", form=form)) for form in ("json", "xml")}
    if not any(lists.values()):
        return
    if all(lists.values()):
        yield works("It speaks JSON and XML.")
    elif lists["xml"]:
        yield note("It speaks XML only; JSON is optional.", "Townline uses XML.")
    else:
        yield breaks(rules.FORMATS, "It has no service list in XML.", "Townline uses JSON.")
    if all(lists.values()) and len(lists["json"]) != len(lists["xml"]):
        told = f"{len(lists['json'])} services in JSON, {len(lists['xml'])} in XML"
        yield breaks(
            rules.FORMATS, f"The two formats differ: {told}.", f"Townline uses {visit.profile.format.upper()}."
        )


def well_formed(visit: Visit) -> Iterator[Finding]:
    """Whether a strict reader could read it."""
    seen: set[tuple[str, str]] = set()
    for each in visit.exchanges:
        flaw = each.flaw if each.ok and not each.is_web_page and each.tree is not None else ""
        if flaw and (each.call, each.format) not in seen:
            seen.add((each.call, each.format))
            what = f"A strict reader cannot read {_named(each)}: {shown_as(flaw, 120)}."
            yield breaks(rules.SHAPE, what, "Townline's reader forgives it.")


def web_pages(visit: Visit) -> Iterator[Finding]:
    """HTML with a good status, where GeoReport is due."""
    found = [each for each in visit.exchanges if each.is_web_page and each.ok]
    if found and visit.services:
        what = f"It answers {_named(found[0])} with a web page and status {found[0].status}."
        yield breaks(
            rules.SHAPE, what, "Townline takes a page for no answer, keeps the report, and looks for it first."
        )


def content_types(visit: Visit) -> Iterator[Finding]:
    """What answers call themselves."""
    wrong = [each for each in visit.exchanges if each.ok and each.body and not _calls_itself_right(each)]
    if wrong and visit.services:
        called = shown_as(wrong[0].content_type) or "nothing at all"
        yield breaks(rules.CONTENT_TYPE, f"It calls {_named(wrong[0])} {called}.", "Townline looks at what is in it.")


def compression(visit: Visit) -> Iterator[Finding]:
    """Whether a compressed answer can be unpacked."""
    if not visit.profile.compressed:
        then = "Townline asks for plain answers."
        yield breaks(rules.SHAPE, "Its compressed answers are broken.", then, compressed=False)


def in_the_clear(visit: Visit) -> Iterator[Finding]:
    """http:// outside this machine."""
    parts = urlsplit(visit.profile.url)
    if parts.scheme == "http" and not _is_here(parts.hostname or "") and visit.services:
        yield note(
            "It is spoken to without TLS (http://): names, phone numbers and the key travel in the clear.",
            "Ask the city for an https:// address, and use no other for real reports.",
        )


def pace(visit: Visit) -> Iterator[Finding]:
    """How long answers take, and which never came."""
    silent = [each for each in visit.exchanges if not each.status]
    if visit.services and silent:
        yield note(
            f"{_named(silent[0]).capitalize()} had no answer: {shown_as(silent[0].trouble, 160)}.",
            "Townline keeps a report and tries again.",
        )
    answered = [each for each in visit.exchanges if each.status]
    slowest = max(answered, key=lambda each: each.seconds, default=None)
    if slowest and visit.services and slowest.seconds > SLOW:
        patient = {"read_timeout": 60.0, "post_timeout": 120.0} if slowest.seconds > VERY_SLOW else {}
        yield note(
            f"It is slow: {_named(slowest)} took {slowest.seconds:.0f} seconds.",
            "No caller waits for the city: reports are delivered behind the line.",
            **patient,
        )


def key_on_reads(visit: Visit) -> Iterator[Finding]:
    """A key for reading."""
    if visit.profile.key_on_reads:
        settings = {"key_on_reads": True}
        if visit.profile.key_in == "header":
            settings |= {"key_in": "header"}  # type: ignore[dict-item]
        yield breaks(rules.SERVICES, "It wants its key for reading, too.", "Townline sends it along.", **settings)


def _calls_itself_right(each: Exchange) -> bool:
    kind = each.content_type.lower()
    if each.is_web_page:
        return True  # said by web_pages
    return "json" in kind or "javascript" in kind if each.format == "json" else "xml" in kind


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _named(each: Exchange) -> str:
    return f"{_CALLS[each.call]} ({each.format.upper()})"


_CALLS = {
    "discovery": "the discovery",
    "services": "the service list",
    "definition": "a service definition",
    "requests": "the list of requests",
    "request": "a single request",
    "token": "a token",
    "post": "a posted request",
}
