"""Checks: whether there is an endpoint at all, and what to do where there is none."""

from collections.abc import Iterator

from checking import rules
from checking.exchange import Exchange
from checking.findings import Finding, note, shown_as, stops
from checking.record import Visit, services_of


def answers(visit: Visit) -> Iterator[Finding]:
    """Whether there is an endpoint at all."""
    asked = visit.all("services")
    answered = [each for each in asked if each.status]
    if not answered:
        trouble = asked[0].trouble
        told = _CERTIFICATE if "certificate" in trouble else _WHAT_TO_DO.get(trouble, _LOOK)
        yield stops(None, f"No answer came: {shown_as(trouble, 200)}.", told)
        return
    if any(map(services_of, asked)):
        return
    first = answered[-1]
    if any(each.status in (401, 403) for each in answered):
        told = "Ask the city for a key for reading, and try again with API_KEY set to it."
        if visit.profile.api_key:
            told = "The key was tried in the query and as a Bearer header. Ask the city how it wants to be given."
        yield stops(rules.SERVICES, f"The service list is refused with {first.status}.", told)
    elif any(each.asks_for_a_password for each in answered):
        told = "Ask the city's IT for the address of the interface itself, open to programs."
        yield stops(rules.SERVICES, "In place of the service list there is a page to log in at.", told)
    elif any(each.is_web_page for each in answered):
        down = f"Its status is {first.status}, as of something that is out of order: try again later. "
        told = down + _LOOK if first.status >= 500 else _LOOK
        yield stops(rules.SERVICES, f"In place of the service list there is a web page ({_heading(first)}).", told)
    elif first.trouble:
        told = "Try again with the address that it leads to, if that is the city's."
        yield stops(rules.SERVICES, f"There is no service list: {shown_as(first.trouble, 200)}.", told)
    elif first.status >= 500 or first.status == 429:
        yield stops(None, f"The endpoint is out of order: it answers with {first.status}.", "Try again later.")
    elif not first.ok:
        yield stops(rules.SERVICES, f"There is no service list here: the answer is {first.status}.", _where_else(visit))
    elif first.tree in ({}, [], None) or first.tree == "":
        yield stops(
            rules.SERVICES, f"The service list is empty, or no GeoReport: {first.flaw or 'nothing is in it'}.", _LOOK
        )
    else:
        yield stops(rules.SERVICES, "What answers is something else than GeoReport: it has no services.", _LOOK)


def moved(visit: Visit) -> Iterator[Finding]:
    """The endpoint was not where it was looked for."""
    here, there = shown_as(visit.asked_for, 200), shown_as(visit.profile.url, 200)
    if here.rstrip("/") != there.rstrip("/"):
        what = f"There is no endpoint at {here}; its discovery names {there}."
        yield note(what, "All else that is told here was tried there.")


def _heading(each: Exchange) -> str:
    text = each.body[:20_000].decode("utf-8", errors="replace")
    title = text.lower().partition("<title>")[0]
    found = text[len(title) + len("<title>") :].partition("<")[0] if len(title) < len(text) else ""
    return f"“{shown_as(found)}”" if shown_as(found) else "without a title"


def _where_else(visit: Visit) -> str:
    named = visit.discovery.georeport_v2() or visit.discovery.georeport_v2("test") if visit.discovery else None
    if named:
        return f"The discovery names another address. Try that: townline check {shown_as(named.url, 200)}"
    words = " ".join(each.body[:2000].decode("utf-8", errors="replace") for each in visit.all("services")).lower()
    if "jurisdiction" in words:
        return "It speaks of a jurisdiction_id: ask the city for it, and try again with --jurisdiction."
    return _LOOK


_LOOK = "Look whether the address is right: it is what stands before /services.xml, often ending in /open311/v2."
_CERTIFICATE = "Have the city's IT renew or complete the certificate; one that no authority signed goes into ca_file."
_WHAT_TO_DO = {
    "there is no host of that name": "Look at its spelling, and whether this machine may look up names.",
    "nobody listens there: the connection was refused": "Look at the address and its port, and for a firewall between.",
    "it cannot be connected to": "Look at the address, and whether a firewall lets this machine through.",
}
