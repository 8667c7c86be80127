"""Whole conversations, while the house is killed around them: `python -m bench.chaos --conversations 100 --kills 10`.

People call and text a demo that runs in processes of its own, and the web server, the worker, the store and the city
are killed with -9 at random moments. Then everything is let come to rest, every request is closed, and the books are
compared: what people were told, what the city has, and which texts came. The last line is the verdict, and so is the
exit status.
"""

import argparse
import random
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import asdict
from pathlib import Path

import requests

from bench.chaos_people import Account, Caller, Texter
from reports.timing import DEMO
from store import keys
from store.connection import StoreAway, reaching
from tests.support.house import House, kill, mark_of

CITY = "chicago-demo"
VICTIMS = ("web", "worker", "store", "city")
AT_ONCE = 8
REST_S = 240.0
_MOMENT_S = 1.0


def main(arguments: list[str]) -> int:
    """Hold the conversations, kill, compare the books; 0 where all is well."""
    chosen = _chosen(arguments)
    print(f"{chosen.conversations} conversations, {chosen.kills} kills, seed {chosen.seed}, {AT_ONCE} people at once")
    print("leases and sweeps, in seconds: " + ", ".join(f"{name} {value}" for name, value in asdict(DEMO).items()))
    with tempfile.TemporaryDirectory() as folder, House(Path(folder)) as house:
        began = time.monotonic()
        accounts, killed = _talk(house, chosen)
        print(f"{time.monotonic() - began:.0f} s of talk; killed: {dict(killed)}")
        problems = _rest(house, accounts)
        problems += _books(house, accounts)
        problems += _close_all(house, accounts)
        requests_there = len(house.filed())
        house.stop()
    for problem in problems[:20]:
        print(f"  {problem}")
    told = sum(len(account.references) for account in accounts)
    verdict = "WRONG" if problems else "SOUND"
    print(f"{verdict}: {len(accounts)} conversations, {sum(killed.values())} kills, {told} references told, "
          f"{requests_there} requests in the city, {len(problems)} problems")  # fmt: skip
    return 1 if problems else 0


def _chosen(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.chaos", description=__doc__.splitlines()[0])
    parser.add_argument("--conversations", type=int, default=100)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--repeat", action="store_true", help="every request of the carrier comes two or three times")
    return parser.parse_args(arguments)


def _talk(house: House, chosen: argparse.Namespace) -> tuple[list[Account], Counter[str]]:
    """Everybody talks; meanwhile somebody dies, again and again, spread over all the talk."""
    people = [_somebody(house, number, chosen) for number in range(chosen.conversations)]
    killed: Counter[str] = Counter()
    accounts: list[Account] = []
    killer = threading.Thread(target=_kill, args=(house, chosen, killed, lambda: len(accounts)))
    killer.start()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for done in as_completed(pool.submit(person.talk) for person in people):
            accounts.append(done.result())
    killer.join()
    return accounts, killed


def _somebody(house: House, number: int, chosen: argparse.Namespace) -> Caller | Texter:
    chance = random.Random(f"{chosen.seed} {number}")
    kind = Caller if chance.random() < 0.5 else Texter
    return kind(house, number, random.Random(f"{chosen.seed} {number} carrier") if chosen.repeat else None)


def _kill(house: House, chosen: argparse.Namespace, killed: Counter[str], ended: Callable[[], int]) -> None:
    """Each kill comes when so many conversations have ended, and a random moment later."""
    chance = random.Random(chosen.seed)
    last = max(0, chosen.conversations - AT_ONCE)
    for point in sorted(chance.randint(0, last) for _ in range(chosen.kills)):
        while ended() < point:
            time.sleep(0.01)
        time.sleep(chance.uniform(0, _MOMENT_S))
        victim = chance.choice(VICTIMS)
        while not (pids := house.pids(victim)):  # it died just now, and is being started again
            time.sleep(0.05)
        kill(*pids)
        killed[victim] += 1


def _rest(house: House, accounts: list[Account]) -> list[str]:
    """Wait until nothing is on its way any more; what never comes to rest is a problem."""
    references = [reference for account in accounts for reference in account.references]
    deadline = time.monotonic() + REST_S
    while time.monotonic() < deadline:
        states = Counter(_state(house, reference) for reference in references)
        if set(states) <= {"open"}:
            return []
        time.sleep(1)
    return [f"not at rest after {REST_S:.0f} s: {dict(states)}"]


def _books(house: House, accounts: list[Account]) -> list[str]:
    """Every reference that was told is in the city once; every request there was said yes to."""
    marks = Counter(mark_of(request) for request in house.filed())
    problems = [f"reference {mark} is in the city {count} times" for mark, count in marks.items() if count > 1]
    told = {reference for account in accounts for reference in account.references}
    problems += [f"reference {reference} was told and is not in the city" for reference in told if not marks[reference]]
    yes = Counter({account.number: account.said_yes for account in accounts})
    of_whom = Counter(str(request.told["phone"]) for request in house.filed())
    problems += [f"more requests than times somebody said yes: {count} and {yes[number]}"
                 for number, count in of_whom.items() if count > yes[number]]  # fmt: skip
    return problems + [problem for account in accounts for problem in account.problems]


def _close_all(house: House, accounts: list[Account]) -> list[str]:
    """Close every request; each of those who agreed gets one text that it is filed, and one that it is closed."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(lambda request: _close(house, request.service_request_id), house.filed()))
    wanted = Counter(str(request.told["phone"]) for request in house.filed())
    agreed = [account for account in accounts if account.agreed and wanted[account.number] == 1]
    deadline, missing = time.monotonic() + REST_S, agreed
    while missing and time.monotonic() < deadline:
        missing = [account for account in missing if _texts(account)["closed"] < 1]
        time.sleep(0.5 if missing else 3)
    wrong = [(account, counts) for account in agreed if (counts := _texts(account)) != Counter(filed=1, closed=1)]
    return [f"texts of one request: {dict(counts)}" for _, counts in wrong]


def _texts(account: Account) -> Counter[str]:
    texts = [text.body for text in account.line.carrier.inbox(account.number)] if account.line.carrier else []
    closed = sum(" closed" in body for body in texts)
    return Counter(filed=sum(": Filed." in body for body in texts), closed=closed)


def _close(house: House, service_request_id: str) -> None:
    address = f"{house.where['demo_city_url']}/demo/requests/{service_request_id}/close"
    requests.post(address, data={"note": "Done."}, timeout=10, allow_redirects=False)


def _state(house: House, reference: str) -> str:
    try:
        with reaching(), house.store() as store:
            return (store.hget(keys.report(CITY, reference), "state") or b"").decode()
    except StoreAway:
        return "unknown to us now"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
