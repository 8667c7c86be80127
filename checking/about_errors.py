"""Checks: what it answers when something is not there. A client must tell "no" from "out of order"."""

from collections.abc import Iterator

from checking import rules
from checking.exchange import Exchange
from checking.findings import Finding, breaks, works
from checking.record import NOT_THERE, Visit
from open311 import read_requests


def not_there(visit: Visit) -> Iterator[Finding]:
    """An unknown service and an unknown request."""
    asked = [each for call in ("definition", "request") for each in visit.all(call, NOT_THERE) if each.status]
    if not visit.services or not asked:
        return
    wrong = [each for each in asked if each.status != 404]
    for each in wrong:
        what = f"{_NAMES[each.call]} that is not there is answered with {each.status}."
        yield breaks(rules.NOT_THERE, what, _WHAT_THEN["5" if each.status >= 500 else "2" if each.ok else "4"])
    if not wrong and any(each.ok for call in ("definition", "request") for each in visit.all(call)):
        yield works("What is not there is answered with 404.")


def shape(visit: Visit) -> Iterator[Finding]:
    """Whether an error says what is wrong, in GeoReport."""
    asked = [each for call in ("definition", "request") for each in visit.all(call, NOT_THERE) if each.status >= 400]
    if visit.services and asked and not any(map(_complains, asked)):
        told = "a web page" if asked[0].is_web_page else "something else"
        then = "Townline shows staff the text as it comes."
        yield breaks(rules.ERRORS, f"Its errors are no GeoReport, but {told}.", then)


def tokens(visit: Visit) -> Iterator[Finding]:
    """A token that nobody was given. The same answer will come for one that has no id yet."""
    for each in visit.all("token", NOT_THERE):
        if not visit.services or not each.status or each.status == 404 or each.ok:
            continue
        if each.status in (400, 410, 422):
            what = f"A token that is not there is answered with {each.status}."
            yield breaks(rules.NOT_THERE, what, "Townline takes that for “not yet”.", pending=[404, each.status])
        elif each.status >= 500:
            what = f"A token that is not there breaks it ({each.status})."
            yield breaks(rules.TOKENS, what, "Townline keeps a token and asks again.")


def _complains(each: Exchange) -> bool:
    return not each.is_web_page and each.tree is not None and bool(read_requests.errors(each.tree))


_NAMES = {"definition": "A service", "request": "A request"}
_WHAT_THEN = {
    "5": "Townline asks again later, and goes on with the others.",
    "2": "Townline looks whether the answer holds what it asked for.",
    "4": "Townline takes that for “no”, too.",
}
