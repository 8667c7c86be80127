"""How often the right service is found, how surely, how danger is told from reports, how fast and how small.

    python -m bench.understand [--list SERVICES --said UTTERANCES.json [--language es] [--learn]]

With --learn each tenth of the utterances is tried on what the other nine teach as past requests, in four orders.
Without arguments: the sets under bench/utterances. Those in `read` were read by whoever wrote the concepts, and what
people say there was learned from: they measure memory. Those in `kept…` were not; only their figures are looked at, and
nobody may open them. Every figure with its 95 % interval (Wilson).
"""

import argparse
import json
import math
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from dialogue.maybe_danger import danger_level
from facts.services import Menu, Understanding
from menus.learning import learn
from menus.service_list import read_menu_or_list
from menus.understand import understand, understand_in_any

HERE = Path(__file__).parent / "utterances"
CHICAGO, NEWPORT = HERE / "chicago_services.json", HERE / "newport_services.json"
VIRGINIA = HERE / "read" / "virginia_services.json"
SAN_FRANCISCO = HERE.parents[1] / "tests" / "open311" / "recorded" / "san-francisco" / "services.xml"
SIXTH = HERE / "kept_sixth"
SETS = (
    (CHICAGO, "chicago_made_share.json", "en", "half of it read"),
    (CHICAGO, "read/chicago.json", "en", "read, and learned from"),
    (VIRGINIA, "read/virginia.json", "en", "read, and learned from"),
    (CHICAGO, "read/spanish.json", "es", "read, and learned from"),
    (CHICAGO, "kept/chicago.json", "en", "kept"),
    (CHICAGO, "kept/chicago_noise.json", "en", "kept: the same, misheard"),
    (NEWPORT, "kept/newportlike.json", "en", "kept"),
    (CHICAGO, "kept/spanish.json", "es", "kept"),
    (CHICAGO, "kept_plainer/chicago.json", "en", "kept_plainer"),
    (NEWPORT, "kept_plainer/newportlike.json", "en", "kept_plainer"),
    (CHICAGO, "kept_plainer/spanish.json", "es", "kept_plainer"),
    (CHICAGO, "kept_fourth/chicago.json", "en", "kept_fourth"),
    (NEWPORT, "kept_fourth/newportlike.json", "en", "kept_fourth"),
    (CHICAGO, "kept_fourth/spanish.json", "es", "kept_fourth"),
    (SAN_FRANCISCO, "kept_fifth/san_francisco.json", "en", "kept_fifth"),
    (VIRGINIA, "kept_fifth/virginia.json", "en", "kept_fifth"),
    (VIRGINIA, "kept_fifth/virginia_es.json", "es", "kept_fifth"),
    (SIXTH / "new_york_services.json", "kept_sixth/new_york.json", "en", "kept_sixth"),
    (SIXTH / "mid_size_services.json", "kept_sixth/mid_size.json", "en", "kept_sixth"),
    (SIXTH / "southern_services.json", "kept_sixth/southern.json", "en", "kept_sixth"),
    (SIXTH / "southern_services.json", "kept_sixth/southern_es.json", "es", "kept_sixth"),
)
ORDERS = (0, 1, 2, 3)


@dataclass(frozen=True)
class Answered:
    """An utterance, what was made of it, and in how many milliseconds of processor time."""

    text: str
    labels: frozenset[str]
    found: Understanding
    took: float

    def right(self, among: int) -> bool:
        return any(match.service_code in self.labels for match in self.found.services[:among])


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", type=Path)
    parser.add_argument("--said", type=Path)
    parser.add_argument("--language", default="en")
    parser.add_argument("--learn", action="store_true")
    chosen = parser.parse_args()
    if chosen.list and chosen.said:
        for order in ORDERS if chosen.learn else (None,):
            _print_found(chosen.said.name, _answers(chosen.list, chosen.said, chosen.language, order))
        return
    kept: dict[str, list[str]] = {"kept": [], "kept_plainer": [], "kept_fourth": [], "kept_fifth": []}
    for services, said, language, seen in SETS:
        answered = _answers(services, HERE / said, language)
        _print_found(f"{said} ({seen})", answered)
        if seen in kept:
            kept[seen] += [each.text for each in answered]
    for folder, reports in kept.items():
        _print_danger(folder, reports)
        _print_no_report(folder, read_menu_or_list(CHICAGO), reports)
    _print_speed(read_menu_or_list(CHICAGO), [text for reports in kept.values() for text in reports])


def _answers(services: Path, said: Path, language: str, order: int | None = None) -> list[Answered]:
    """All answered; with an order, each tenth of them in it once the others were learned from as past requests."""
    menu = read_menu_or_list(services)
    codes = {service.code: service.code for service in menu.services}
    codes |= {next(iter(service.names.values())): service.code for service in menu.services}
    read = json.loads(said.read_text(encoding="utf-8"))
    rows = [(row["text"], [codes.get(label, label) for label in row["labels"]]) for row in read]
    if order is None:
        return [_answered(menu, text, labels, language) for text, labels in rows]
    random.Random(order).shuffle(rows)
    answered = []
    for tenth in range(10):
        others = [(labels[0], text) for at, (text, labels) in enumerate(rows) if at % 10 != tenth]
        taught = replace(menu, learned=learn(menu, others))
        answered += [_answered(taught, text, labels, language) for text, labels in rows[tenth::10]]
    return answered


def _answered(menu: Menu, text: str, labels: Sequence[str], language: str) -> Answered:
    begun = time.process_time()
    found = understand(menu, text, language)
    return Answered(text, frozenset(labels), found, 1000 * (time.process_time() - begun))


def _print_found(name: str, answered: list[Answered]) -> None:
    print(f"{name}: {len(answered)} utterances")
    print(
        f"  top 1 {_share([each.right(1) for each in answered])}, top 3 {_share([each.right(3) for each in answered])}"
    )
    named = [each for each in answered if each.found.decision == "confirm"]
    others = [each for each in answered if each.found.decision != "confirm"]
    print(f"  named alone: {100 * len(named) / len(answered):.0f} % of all, ", end="")
    print(f"right {_share([each.right(1) for each in named])}")
    print(f"  else among three: {_share([each.right(3) for each in others])} of {len(others)}")


def _print_danger(folder: str, ordinary: list[str]) -> None:
    rows = [line.split("\t") for line in _lines(f"{folder}/emergency.tsv")]
    emergencies, others = ([row for row in rows if row[0] == kind] for kind in "EN")
    print(f"emergencies ({folder}), caught {_share([bool(danger_level(row[-1])) for row in emergencies])}")
    plain = [row[-1] for row in emergencies if row[1] == "S"]
    print(f"  plain ones sent to 911 {_share([danger_level(text) == 'danger' for text in plain])}")
    for name, texts in (("what only sounds like it", [row[-1] for row in others]), ("reports", ordinary)):
        levels = [danger_level(text) for text in texts]
        print(f"  {name}: asked {_share([each == 'maybe' for each in levels])}, ", end="")
        print(f"sent to 911 {_share([each == 'danger' for each in levels])}")


def _print_no_report(folder: str, menu: Menu, reports: list[str]) -> None:
    asked = [line.split("\t")[-1] for line in _lines(f"{folder}/not_reports.tsv") if line.startswith("Q")]
    apart = [_decision(menu, text) in ("not_ours", "ask_again") for text in asked]
    taken = [_decision(menu, text) == "not_ours" for text in reports]
    print(f"no report at all ({folder}): told apart {_share(apart)}; reports taken for it {_share(taken)}")


def _decision(menu: Menu, text: str) -> str:
    return understand_in_any(menu, text, ("en", "es")).decision


def _print_speed(menu: Menu, texts: list[str]) -> None:
    for size in (len(menu.services), 2500):
        long = _long(menu, size)
        begun = time.process_time()
        understand(long, "pothole")
        ready = time.process_time() - begun
        took = sorted(_answered(long, text, (), "en").took for text in texts)
        print(f"{size} services: ready in {ready:.2f} s, p50 {took[len(took) // 2]:.2f} ms, ", end="")
        print(f"p99 {took[int(0.99 * len(took))]:.2f} ms, at most {_megabytes(long, texts):.0f} MB")


def _megabytes(menu: Menu, texts: Iterable[str]) -> float:
    """The most that `townline understand` held, which tries two languages and looks for danger (on Linux)."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "services.json"
        listed = [{"service_code": each.code, "service_name": each.names["en"]} for each in menu.services]
        file.write_text(json.dumps(listed), encoding="utf-8")
        order = (sys.executable, "-m", "cli", "understand", "--menu", str(file))
        with subprocess.Popen(order, cwd=HERE.parents[1], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as asked:
            assert asked.stdin and asked.stdout
            for text in texts:
                asked.stdin.write(" ".join(text.split()).encode() + b"\n")
                asked.stdin.flush()
                asked.stdout.readline()
            told = Path(f"/proc/{asked.pid}/status").read_text(encoding="utf-8")
            asked.stdin.close()
    return int(told.partition("VmHWM:")[2].split()[0]) / 1024


def _long(menu: Menu, size: int) -> Menu:
    """The list again and again, area by area."""
    areas = "North South East West Harbor Airport Hill Lake Downtown University".split()
    made = []
    for number in range(size):
        like, turn = menu.services[number % len(menu.services)], number // len(menu.services)
        name = f"{like.names['en']} - {areas[turn % 10]} ({turn})" if turn else like.names["en"]
        made.append(replace(like, code=f"{turn}/{like.code}", names={"en": name}))
    return Menu(1, tuple(made))


def _lines(name: str) -> list[str]:
    return [line for line in (HERE / name).read_text(encoding="utf-8").splitlines() if line.strip()]


def _share(right: list[bool]) -> str:
    """ "84.0 % (76.5 to 89.4)" """
    count, whole, z = sum(right), max(1, len(right)), 1.96
    middle = (count + z * z / 2) / (whole + z * z)
    apart = z * math.sqrt(count * (whole - count) / whole + z * z / 4) / (whole + z * z)
    return f"{100 * count / whole:.1f} % ({100 * max(0, middle - apart):.1f} to {100 * (middle + apart):.1f})"


if __name__ == "__main__":
    main()
