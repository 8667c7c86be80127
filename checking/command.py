"""`townline check`: try an endpoint, or those near a point, and print what was found."""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace

from checking import curl, for_machines, posting, registry, report
from checking.asking import MOST_SECONDS, READ_TIMEOUT, Asker
from checking.checks import Outcome, judged
from checking.registry import Server
from checking.visit import visit, visited
from open311 import address
from open311.profile import Profile

MOST_SERVERS = 3
"""Of those near a point."""
NOT_USABLE = 2
"""Exit status."""
SHORTEST_SECRET = 6
"""What is shorter may be a word of the report itself."""


@dataclass(frozen=True, slots=True)
class Order:
    """What was asked for on the command line. `near` is "LAT,LONG"; one of it and `url` is given."""

    url: str = ""
    near: str = ""
    api_key: str = ""
    jurisdiction_id: str = ""
    post: bool = False
    as_json: bool = False
    curl: bool = False
    show_key: bool = False


def main(order: Order, servers: Sequence[Server] | None = None) -> int:
    """Check, print, and give the exit status: 0 usable, 1 usable with rules broken, 2 not usable (or not tried)."""
    try:
        if bool(order.url) == bool(order.near):
            raise ValueError("Say one: the address of an endpoint, or --near LAT,LONG")
        if order.near:
            return _near(order, registry.read() if servers is None else servers)
        outcome = check(order)
    except ValueError as error:
        print(error, file=sys.stderr)
        return NOT_USABLE
    _print(order, [outcome])
    if outcome.visit.not_posted:
        print(outcome.visit.not_posted, file=sys.stderr)
        return NOT_USABLE
    return outcome.status


def check(order: Order) -> Outcome:
    """Try one endpoint. Raises ValueError for what is no address."""
    meant = address.endpoint(order.url)
    asker = Asker(
        Profile(
            url=meant.url,
            api_key=order.api_key,
            jurisdiction_id=order.jurisdiction_id or meant.jurisdiction_id,
            read_timeout=READ_TIMEOUT,
        )
    )
    if sys.stderr.isatty():
        print(f"Asking {meant.url}. A slow endpoint takes minutes: {MOST_SECONDS / 60:.0f} at most.", file=sys.stderr)
    found = visit(asker)
    if not order.post:
        return judged(found)
    if told := posting.why_not(found):
        return judged(replace(found, not_posted=told))
    posting.post(asker, found)
    return judged(visited(asker, found.started, found.asked_for))


def _near(order: Order, servers: Sequence[Server]) -> int:
    """Those who may serve a point, the nearest first. The best of them decides the exit status."""
    if order.api_key or order.post:
        raise ValueError("--near only reads, and gives nobody a key: check one endpoint by its address for that")
    found = registry.around(registry.point(order.near), servers)[:MOST_SERVERS]
    if not found:
        raise ValueError(f"The list of Open311 servers knows none within {registry.REACH_KM} km of {order.near}")
    outcomes = []
    for server, away in found:
        if not order.as_json:
            print(f"{server.name}: {away:.0f} km away\n")
        here = Order(url=server.url, jurisdiction_id=order.jurisdiction_id or server.jurisdiction_id)
        outcomes.append(check(here))
        if not order.as_json:
            _print(order, outcomes[-1:])
            print()
    if order.as_json:
        _print(order, outcomes)
    return min(outcome.status for outcome in outcomes)


def _print(order: Order, outcomes: Sequence[Outcome]) -> None:
    text = _document(order, outcomes) if order.as_json else "\n".join(_page(order, each) for each in outcomes)
    # An endpoint may say the key back, in an error.
    hides = len(order.api_key) >= SHORTEST_SECRET and not order.show_key
    print(text.replace(order.api_key, curl.IN_THE_SHELL) if hides else text)


def _document(order: Order, outcomes: Sequence[Outcome]) -> str:
    told = [for_machines.document(each, _key(order), order.curl) for each in outcomes]
    return json.dumps(told if order.near else told[0], indent=2, ensure_ascii=False)


def _page(order: Order, outcome: Outcome) -> str:
    lines = [report.text(outcome)]
    if order.curl:
        lines.append("\nThe calls\n")
        for each in outcome.visit.exchanges:
            lines.append(f"  # {each.trouble or each.status}\n  {curl.command(each, _key(order))}")
    return "\n".join(lines)


def _key(order: Order) -> str:
    return order.api_key if order.show_key else ""
