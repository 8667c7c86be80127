"""How often the right service is found, how sure it was, and how fast.

    python -m bench.understand [--list SERVICES --said UTTERANCES.json [--language es]]

Without arguments, the sets under bench/utterances. SEEN says of each what the concepts' author had read of it: a set
that was read measures memory. Every figure with its 95 % interval (Wilson).
"""

import argparse
import json
import math
import time
from dataclasses import dataclass
from pathlib import Path

from dialogue.maybe_danger import danger_level
from facts.services import Menu, Understanding
from menus.service_list import read_menu_or_list
from menus.understand import understand

HERE = Path(__file__).parent / "utterances"
SEEN = {
    "chicago_made_share.json": "half of it read after the first look (77.8 / 93.5, nothing read)",
    "oos_made.tsv": "read after the first look (57 %)",
    "emergency_made.tsv": "read",
}


@dataclass(frozen=True)
class Answered:
    """An utterance, what was made of it, and in how many milliseconds of processor time."""

    labels: frozenset[str]
    found: Understanding
    took: float

    def right(self, among: int) -> bool:
        return any(match.service_code in self.labels for match in self.found.services[:among])


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", type=Path, default=HERE / "chicago_services.json")
    parser.add_argument("--said", type=Path, default=HERE / "chicago_made_share.json")
    parser.add_argument("--language", default="en")
    chosen = parser.parse_args()
    menu = read_menu_or_list(chosen.list)
    said = json.loads(chosen.said.read_text(encoding="utf-8"))
    _print_found(chosen.said.name, [_answered(menu, each, chosen.language) for each in said])
    _print_danger([each["text"] for each in said])
    _print_no_report(menu, [each["text"] for each in said])


def _answered(menu: Menu, said: dict[str, object], language: str) -> Answered:
    begun = time.process_time()
    found = understand(menu, str(said["text"]), language)
    return Answered(frozenset(said["labels"]), found, 1000 * (time.process_time() - begun))  # type: ignore[call-overload]


def _print_found(name: str, answered: list[Answered]) -> None:
    print(f"{name}: {len(answered)} utterances; {SEEN.get(name, 'not known to have been read')}")
    print(
        f"  top 1 {_share([each.right(1) for each in answered])}, top 3 {_share([each.right(3) for each in answered])}"
    )
    for decision, among in (("confirm", 1), ("choose", 3)):
        those = [each for each in answered if each.found.decision == decision]
        cover = 100 * len(those) / len(answered)
        print(f"  {decision}: {cover:.0f} % of all, right {_share([each.right(among) for each in those])}")
    took = sorted(each.took for each in answered[1:])
    print(f"  {took[len(took) // 2]:.2f} ms, p99 {took[int(0.99 * len(took))]:.2f} ms")


def _print_danger(ordinary: list[str]) -> None:
    rows = [line.split("\t") for line in _lines("emergency_made.tsv")]
    caught = [bool(danger_level(text)) for kind, text in rows if kind == "E"]
    print(f"emergencies caught {_share(caught)} ({SEEN['emergency_made.tsv']})")
    levels = [danger_level(text) for text in ordinary]
    print(f"  of the reports above, asked {_share([level == 'maybe' for level in levels])}, ", end="")
    print(f"sent to 911 {_share([level == 'danger' for level in levels])}")


def _print_no_report(menu: Menu, reports: list[str]) -> None:
    apart = [understand(menu, text).decision in ("not_ours", "ask_again") for text in _lines("oos_made.tsv")]
    taken = [understand(menu, text).decision == "not_ours" for text in reports]
    print(
        f"no report at all: told apart {_share(apart)} ({SEEN['oos_made.tsv']}); reports taken for it {_share(taken)}"
    )


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
