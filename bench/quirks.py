"""The difficult city, quirk by quirk and in pairs: `python -m bench.quirks [--pairs 300] [--seed 1]`.

Three reports are filed with a city that has these quirks: one by address and coordinates, one with other words at the
same place, one without coordinates. Where a quirk is a trouble it passes after an hour. At the end each report must be
in the city exactly once, or refused with its reason and not there, or (where the list shows nothing) held for a person;
then everything is closed, and told once. The last line is the verdict, and so is the exit status.
"""

import argparse
import itertools
import logging
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from redis import Redis

from demo.city import create_app
from demo.georeport.city import DemoCity
from demo.georeport.quirks import QUIRKS, NoSuchQuirk, profile_of, visible_after
from demo.georeport.switches import Switches
from facts.city import Provider
from facts.places import Place
from facts.reports import Report
from reports.courier import Courier
from reports.delivery import drain
from reports.follow import follow_up
from reports.marker import mark_in
from reports.record import Kept, load
from store import keys
from store.connection import connect
from store.embedded import EmbeddedServer
from store.vault import Vault
from tests.support.reporting import CITY, Clock, a_report, courier_for, file
from tests.support.serving import serve

HOUR, DAY = 3600.0, 86400.0
SLOW, PATIENCE = 0.3, 0.1
"""Seconds: a slow city here answers after the first, and the line waits for the second."""

HELD = frozenset({"no_descriptions"})
"""Where a report whose arrival is in doubt stays so, for a person: the list shows no marks."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the reports: their states, and what is wrong (nothing, if all is well)."""

    states: tuple[str, ...]
    problems: tuple[str, ...]


def main(arguments: list[str]) -> int:
    """Try them all; 0 where every report is where it belongs."""
    parser = argparse.ArgumentParser(prog="python -m bench.quirks", description=__doc__.splitlines()[0])
    parser.add_argument("--pairs", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args(arguments)
    logging.disable(logging.WARNING)  # of each report that is in doubt there is a line
    sets = [(name,) for name in QUIRKS] + pairs(chosen.pairs, chosen.seed)
    wrong, states = 0, Counter[str]()
    with tempfile.TemporaryDirectory() as folder, EmbeddedServer(Path(folder) / "store", durable=False) as server:
        for number, quirks in enumerate(sets):
            with connect(server.url) as store:
                outcome = tried(store, Path(folder) / str(number), quirks)
            states.update(outcome.states)
            wrong += bool(outcome.problems)
            for problem in outcome.problems:
                print(f"{' + '.join(quirks)}: {problem}", flush=True)
    verdict = "WRONG" if wrong else "SOUND"
    print(
        f"{verdict}: {len(QUIRKS)} quirks singly, {len(sets) - len(QUIRKS)} pairs; {dict(states)}; {wrong} went wrong"
    )
    return 1 if wrong else 0


def pairs(many: int, seed: int) -> list[tuple[str, ...]]:
    """Some pairs of quirks that do not exclude each other, by chance."""
    possible = [pair for pair in itertools.combinations(QUIRKS, 2) if _go_together(pair)]
    return random.Random(seed).sample(possible, min(many, len(possible)))


def tried(store: Redis, folder: Path, quirks: tuple[str, ...]) -> Outcome:
    """File, follow and close three reports with a city of these quirks, and look where they are."""
    store.flushall()
    clock, vault = Clock(), Vault("a secret that only these measurements know of")
    city = DemoCity(folder / "city.sqlite3", clock=clock)
    with serve(create_app(city)) as address:
        courier = courier_for(store, vault, clock, _provider(f"{address}/demo/open311/v2/", quirks))
        city.switches = _switches(quirks, trouble=False)
        first = _filed(courier, [a_report(description="Told when all was well.")])
        _time_passes(courier, HOUR)
        city.switches = _switches(quirks, trouble=True)
        references = [*first, *_filed(courier, _reports())]
        _time_passes(courier, HOUR / 2)
        city.switches = _switches(quirks, trouble=False)
        _time_passes(courier, 3 * DAY)
        kept = [load(store, CITY, reference) for reference in references]
        problems = [problem for one in kept for problem in _problems(city, one, quirks)]
        for request in city.filed():
            city.close(request.service_request_id, "Done.")
        _time_passes(courier, DAY)
        problems += [problem for reference in references for problem in _not_told_once(store, reference, quirks)]
    return Outcome(tuple(one.state for one in kept), tuple(problems))


def _reports() -> list[Report]:
    """One at the place of an earlier one, one elsewhere, one with a long story in other letters."""
    there = Place("1300 W BELMONT AVE & N LAKEWOOD AVE", "intersection", 41.9398, -87.6612)
    story = "Smith & Söhne <hier>: \u201cein Loch\u201d. " * 20
    return [a_report(), a_report(place=there, description="Another one."), a_report(description=story)]


def _filed(courier: Courier, reports: Iterable[Report]) -> list[str]:
    references = [file(courier.store, courier.vault, report, courier.clock()) for report in reports]
    drain(courier)
    return references


def _provider(address: str, quirks: tuple[str, ...]) -> Provider:
    profile = profile_of(quirks)
    if "slow" in quirks:
        profile |= {"read_timeout": PATIENCE, "post_timeout": PATIENCE, "read_retries": 0}
    told = {name: profile.pop(name) for name in ("format",) if name in profile}
    after = max(60.0, visible_after(quirks))
    return Provider(
        CITY, address, "townline-demo", searchable=True, visible_after=after, poll_every=300.0, profile=profile, **told
    )


def _switches(quirks: tuple[str, ...], *, trouble: bool) -> Switches:
    names = [name for name in quirks if trouble or QUIRKS[name].kind != "trouble"]
    switches = Switches.of(names)
    return replace(switches, slow=SLOW) if "slow" in names else switches


def _time_passes(courier: Courier, seconds: float) -> None:
    """In steps, of which each is somewhat longer than the one before."""
    clock, step = courier.clock, 2.0
    assert isinstance(clock, Clock)
    ends = clock() + seconds
    while clock() < ends:
        clock.passes(step)
        drain(courier)
        follow_up(courier)
        step *= 1.5


def _problems(city: DemoCity, kept: Kept, quirks: tuple[str, ...]) -> list[str]:
    there = sum(mark_in(request.told.get("description", "")) == kept.reference for request in city.filed())
    told = f"a report is {kept.state}, and {there} times in the city ({kept.flag or 'no flag'})"
    if kept.state in ("open", "closed", "sent", "token"):
        return [] if there == 1 and (kept.state in ("open", "closed") or _has_no_number(quirks)) else [told]
    if kept.state == "refused":
        return [] if there == 0 and kept.flag else [told]
    if kept.state == "unknown":
        return [] if there <= 1 and kept.flag and not HELD.isdisjoint(quirks) else [told]
    return [told]


def _has_no_number(quirks: tuple[str, ...]) -> bool:
    return "no_number" in quirks and not HELD.isdisjoint(quirks)


def _not_told_once(store: Redis, reference: str, quirks: tuple[str, ...]) -> list[str]:
    """Of each request the number is told once, and once that it was closed."""
    kept = load(store, CITY, reference)
    if kept.state not in ("open", "closed"):
        return []
    kinds = Counter(
        (store.hget(keys.notice(CITY, f"{reference}-{number}"), "kind") or b"").decode()
        for number in range(1, kept.changes + 1)
    )
    kinds.pop("status", None)  # what this city calls open has a name of its own, which is told too
    wanted = Counter(filed=1) if "forgets" in quirks else Counter(filed=1, closed=1)
    return [] if kinds == wanted else [f"a report that is {kept.state} was told of as {dict(kinds)}"]


def _go_together(pair: tuple[str, ...]) -> bool:
    try:
        profile_of(pair)
    except NoSuchQuirk:
        return False
    return not any(excluded <= set(pair) for excluded in _EXCLUDED)


_EXCLUDED = [{"xml_only", "json_only"}]

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
