"""Whole conversations, while the house is killed around them: `python -m bench.chaos --conversations 100 --kills 10`.

People call and text a demo that runs in processes of its own, and the web server, the worker, the store and the city
are killed with -9 at random moments. Then everything is let come to rest, every request is closed, some more are
killed over that, and the books are compared: what people were told, what the city has, and which texts came. The last
line is the verdict, and so is the exit status.
"""

import argparse
import random
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path

import jobs
from bench.chaos_books import AT_ONCE, close_all, come_to_rest, filed_once, told_once
from bench.chaos_people import Account, Caller, Texter
from reports import clock
from reports.timing import DEMO
from store.commit import LEASE_MS
from tests.support.house import House, kill
from tests.support.trio import Trio

VICTIMS = ("web", "worker", "store", "city")
OVER_THE_NEWS = 0.2
"""Of all kills come while requests are closed and people are texted."""
_MOMENT_S = 1.0


def main(arguments: list[str]) -> int:
    """Hold the conversations, kill, compare the books; 0 where all is well."""
    chosen = _chosen(arguments)
    chance, killed = random.Random(chosen.seed), Counter[str]()
    repeats = ", every request of the carrier two or three times" if chosen.repeat else ""
    behind = ", the store behind Sentinel: each of its kills is a failover" if chosen.sentinel else ""
    print(f"{chosen.conversations} conversations, {chosen.kills} kills, seed {chosen.seed}{repeats}{behind}")
    print(f"{AT_ONCE} people at once; leases and sweeps, in seconds: {_patience()}", flush=True)
    with tempfile.TemporaryDirectory() as folder, _house(Path(folder), chosen) as house:
        began = time.monotonic()
        later = round(chosen.kills * OVER_THE_NEWS)
        accounts = _talk(house, chosen, lambda ended: _kill(house, chosen.kills - later, chosen, chance, killed, ended))
        talked = time.monotonic()
        problems = come_to_rest(house, accounts) + filed_once(house, accounts)
        rested = time.monotonic()
        _news(house, later, chance, killed)
        problems += told_once(house)
        print(f"{talked - began:.0f} s of talk, {rested - talked:.0f} s until all was filed, "
              f"{time.monotonic() - rested:.0f} s of news; killed: {dict(sorted(killed.items()))}")  # fmt: skip
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
    parser.add_argument("--sentinel", action="store_true", help="the store is three servers and three sentinels")
    parser.add_argument("--repeat", action="store_true", help="every request of the carrier comes two or three times")
    return parser.parse_args(arguments)


@contextmanager
def _house(folder: Path, chosen: argparse.Namespace) -> Iterator[House]:
    with ExitStack() as stack:
        trio = stack.enter_context(Trio(folder)) if chosen.sentinel else None
        house = stack.enter_context(House(folder, store_url=trio.url if trio else ""))
        house.trio = trio
        yield house


def _patience() -> str:
    """Every waiting time of the run: the demo's, which are shorter than a real line's."""
    ours = {"a turn": LEASE_MS / 1000, "sweep": clock.EACH, "ring again": jobs.RING_AGAIN, "leader": clock.LEADS_FOR}
    return ", ".join(f"{name} {value}" for name, value in (ours | asdict(DEMO)).items())


def _talk(house: House, chosen: argparse.Namespace, kill_some: Callable[[Callable[[], int]], None]) -> list[Account]:
    """Everybody talks; meanwhile somebody dies, again and again, spread over all the talk."""
    people = [_somebody(house, number, chosen) for number in range(chosen.conversations)]
    accounts: list[Account] = []
    killer = threading.Thread(target=kill_some, args=(lambda: len(accounts),))
    killer.start()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for done in as_completed(pool.submit(person.talk) for person in people):
            accounts.append(done.result())
    killer.join()
    return accounts


def _somebody(house: House, number: int, chosen: argparse.Namespace) -> Caller | Texter:
    chance = random.Random(f"{chosen.seed} {number}")
    kind = Caller if chance.random() < 0.5 else Texter
    return kind(house, number, random.Random(f"{chosen.seed} {number} carrier") if chosen.repeat else None)


def _kill(
    house: House,
    kills: int,
    chosen: argparse.Namespace,
    chance: random.Random,
    killed: Counter[str],
    ended: Callable[[], int],
) -> None:
    """Each kill comes when so many conversations have ended, and a random moment later."""
    last = max(0, chosen.conversations - AT_ONCE)
    for point in sorted(chance.randint(0, last) for _ in range(kills)):
        while ended() < point:
            time.sleep(0.01)
        _kill_one(house, chance, killed)


def _news(house: House, kills: int, chance: random.Random, killed: Counter[str]) -> None:
    """Every request is closed, and people are told, while some more are killed."""
    closing = threading.Thread(target=close_all, args=(house,))
    closing.start()
    for _ in range(kills):
        _kill_one(house, chance, killed)
    closing.join()


def _kill_one(house: House, chance: random.Random, killed: Counter[str]) -> None:
    """Somebody dies within the next moment."""
    time.sleep(chance.uniform(0, _MOMENT_S))
    victim = chance.choice(VICTIMS)
    killed[victim] += 1
    if victim == "store" and house.trio:
        house.trio.fail_over()
        return
    while not (pids := house.pids(victim)):  # it died just now, and is being started again
        time.sleep(0.05)
    kill(*pids)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
