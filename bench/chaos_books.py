"""The books of a chaos run, compared: what people were told, what the city has, and which texts came."""

import re
import time
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor

import requests

from bench.chaos_people import Account
from demo import kept
from demo.carrier.texts_kept import TextsKept, Wanted
from demo.georeport.requests_kept import Request
from reports.cli import Desk, show
from store import keys
from store.connection import StoreAway, reaching
from store.vault import Vault
from tests.support.house import House, mark_of

CITY = "chicago-demo"
REST_S = 240.0
AT_ONCE = 8
_FILED = re.compile(r": Filed\. Request ([\w-]+)")
_CLOSED = re.compile(r"request ([\w-]+) \(.*\) closed")


def come_to_rest(house: House, accounts: Iterable[Account]) -> list[str]:
    """Wait until nothing is on its way any more; what never comes to rest is a problem."""
    told = [reference for account in accounts for reference in account.references]
    deadline, moving = time.monotonic() + REST_S, told
    while moving and time.monotonic() < deadline:
        moving = [reference for reference in moving if _state(house, reference) != "open"]
        time.sleep(0.5 if moving else 0)
    return [f"not at rest after {REST_S:.0f} s: {_state(house, one)}{_story(house, one, accounts)}" for one in moving]


def filed_once(house: House, accounts: list[Account]) -> list[str]:
    """Every reference that was told is in the city once; every request there was said yes to."""
    marks = Counter(mark_of(request) for request in house.filed())
    problems = [
        f"reference {mark} is in the city {count} times{_story(house, mark, accounts)}"
        for mark, count in marks.items()
        if count > 1
    ]
    told = {reference for account in accounts for reference in account.references}
    problems += [f"reference {reference} was told and is not in the city" for reference in told if not marks[reference]]
    yes = Counter({account.number: account.said_yes for account in accounts})
    of_whom = Counter(str(request.told["phone"]) for request in house.filed())
    marks_of = {str(request.told["phone"]): mark_of(request) for request in house.filed()}
    problems += [
        f"more requests than times somebody said yes: {count} and {yes[number]}"
        f"{_story(house, marks_of[number], accounts)}"
        for number, count in of_whom.items()
        if count > yes[number]
    ]
    return problems + [problem for account in accounts for problem in account.problems]


def close_all(house: House) -> None:
    """Close every request, as somebody of the city would; one that dies over it is asked again."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(lambda request: _close(house, request), house.filed()))


def told_once(house: House) -> list[str]:
    """Everybody agreed to texts: of each request one says that it is filed, and one that it is closed."""
    numbers = [request.service_request_id for request in house.filed()]
    deadline = time.monotonic() + REST_S
    while len(_texts(house)[1]) < len(numbers) and time.monotonic() < deadline:
        time.sleep(0.5)
    time.sleep(3.0)  # for a second one that should not come
    filed, closed = _texts(house)
    return [
        f"of request {number} {filed[number]} texts say that it is filed, and {closed[number]} that it is closed"
        for number in numbers
        if (filed[number], closed[number]) != (1, 1)
    ]


def _texts(house: House) -> tuple[Counter[str], Counter[str]]:
    sent = TextsKept(house.var / "demo-carrier.sqlite3").wanted(Wanted(inbound=False), rows=100_000)
    bodies = [text.body for text in sent]
    return Counter(_FILED.findall("\n".join(bodies))), Counter(_CLOSED.findall("\n".join(bodies)))


def _close(house: House, request: Request) -> None:
    address = f"{house.where['demo_city_url']}/demo/requests/{request.service_request_id}/close"
    deadline = time.monotonic() + REST_S
    while time.monotonic() < deadline:
        try:
            requests.post(address, data={"note": "Done."}, timeout=10, allow_redirects=False).raise_for_status()
        except requests.RequestException:
            time.sleep(0.1)
        else:
            return


def _state(house: House, reference: str) -> str:
    try:
        with reaching(), house.store() as store:
            return (store.hget(keys.report(CITY, reference), "state") or b"").decode()
    except StoreAway:
        return "unknown to us now"


def _story(house: House, reference: str, accounts: Iterable[Account]) -> str:
    """All that is known of a report, for whoever has to find out what went wrong."""
    told: list[str] = []
    with house.store() as store:
        show(Desk(store, Vault(kept.environment(house.var)["TOWNLINE_SECRET_KEY"]), [CITY], told.append), reference, "")
    heard = [line for account in accounts if reference in account.references for line in account.diary]
    return "".join(f"\n      {line}" for line in told + heard)
