"""Learn how much each word sounds like danger: dialogue/danger_weights.py, from danger_said.toml and the concepts.

    python -m bench.learn_danger [--check]

`--check` writes nothing, and says how well sayings are told apart that were left out of the learning.
"""

import argparse
import json
import math
import random
import tomllib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from dialogue.danger_score import signs
from dialogue.words import plain
from menus.concepts import concepts

HERE = Path(__file__).parent
READ = HERE / "utterances" / "read"
WEIGHTS = HERE.parent / "dialogue" / "danger_weights.py"
ROUNDS, STEP, SHRINK, LEAST = 40, 0.25, 2e-5, 2

_KINDS = {"E\tS": "danger", "E\tW": "perhaps", "N\t\t": "calm"}

Row = tuple[list[str], str]


def main() -> None:
    """Learn, and write or check."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    rows = _rows()
    if parser.parse_args().check:
        _check(rows)
        return
    learned = [_learned(rows, kinds) for kinds in (("danger", "perhaps"), ("danger",))]
    WEIGHTS.write_text(_written(*learned), encoding="utf-8")
    print(f"{WEIGHTS.name}: {len(learned[0])} and {len(learned[1])} weights from {len(rows)} sayings")


def _rows() -> list[Row]:
    """Every saying's signs, and what it is."""
    told = tomllib.loads((HERE / "danger_said.toml").read_text(encoding="utf-8"))
    rows = [
        (text, kind) for kind, languages in told.items() for said in languages.values() for text in said.split("\n")
    ]
    lines = (READ / "emergency.tsv").read_text(encoding="utf-8").splitlines()
    rows += [(line.split("\t")[-1], _KINDS[line[:3]]) for line in lines if line.strip()]
    for name in ("boston", "chicago", "spanish", "virginia"):
        reports = json.loads((READ / f"{name}.json").read_text(encoding="utf-8"))
        rows += [(report["text"], "report") for report in reports]
    rows += [(text, "report") for concept in concepts() for said in concept.said.values() for text in said]
    return [(signs(plain(text)), kind) for text, kind in rows if text.strip()]


def _learned(rows: Sequence[Row], alarming: tuple[str, ...]) -> dict[str, float]:
    """Logistic regression by small steps. What was seen once only teaches nothing."""
    seen = Counter(sign for found, _ in rows for sign in found)
    known = [([s for s in found if seen[s] >= LEAST], kind in alarming, _much(kind, alarming)) for found, kind in rows]
    weights = defaultdict(float, {"": 0.0})
    order = random.Random(1)
    for turn in range(ROUNDS):
        order.shuffle(known)
        step = STEP / (1 + turn / 8)
        for found, is_alarm, much in known:
            total = weights[""] + sum(weights[sign] for sign in found)
            push = step * much * (is_alarm - 1 / (1 + math.exp(-max(-30.0, min(30.0, total)))))
            for sign in ("", *found):
                weights[sign] += push - step * SHRINK * 50 * weights[sign]
    return {sign: round(weight, 2) for sign, weight in weights.items() if abs(weight) >= 0.05 or not sign}


def _much(kind: str, alarming: tuple[str, ...]) -> float:
    """How much a saying counts: a false alarm on an ordinary report is dearer than one on what sounds like danger."""
    return {"danger": 1.0, "perhaps": 1.0 if kind in alarming else 0.3, "calm": 1.0, "report": 1.0}[kind]


def _check(rows: list[Row]) -> None:
    order = random.Random(2)
    order.shuffle(rows)
    chances: dict[str, list[tuple[float, float]]] = {}
    for fold in range(5):
        rest = [row for at, row in enumerate(rows) if at % 5 != fold]
        either, plainly = (_learned(rest, kinds) for kinds in (("danger", "perhaps"), ("danger",)))
        for found, kind in rows[fold::5]:
            chances.setdefault(kind, []).append((_chance(either, found), _chance(plainly, found)))
    for kind, each in chances.items():
        shares = " ".join(f"{sum(a >= at for a, _ in each) / len(each):6.1%}" for at in (0.2, 0.3, 0.4, 0.5, 0.6))
        strong = " ".join(f"{sum(b >= at for _, b in each) / len(each):6.1%}" for at in (0.5, 0.6, 0.7, 0.8, 0.9))
        print(f"{kind:8} {len(each):5}  any at .2 .3 .4 .5 .6: {shares}   plain at .5 .6 .7 .8 .9: {strong}")


def _chance(weights: Mapping[str, float], found: Sequence[str]) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, weights[""] + sum(weights.get(sign, 0.0) for sign in found)))))


def _written(either: Mapping[str, float], plainly: Mapping[str, float]) -> str:
    tables = f'ANY = _read("""\n{_table(either)}\n""")\n\nPLAIN = _read("""\n{_table(plainly)}\n""")\n'
    return f"{_HEAD}\n{tables}"


_HEAD = '''"""How much each sign of danger weighs, as learned by `python -m bench.learn_danger`. Not written by hand."""


def _read(table: str) -> dict[str, float]:
    entries = (entry.rpartition(" ") for line in table.split("\\n") for entry in line.split(" | ") if entry)
    return {sign: float(weight) for sign, _, weight in entries}

'''


def _table(table: Mapping[str, float]) -> str:
    """As many a line as fit."""
    lines = [""]
    for sign, weight in sorted(table.items()):
        entry = f"{sign} {weight:g}"
        if len(lines[-1]) + len(entry) > 115:
            lines.append("")
        lines[-1] += f" | {entry}" if lines[-1] else entry
    return "\n".join(lines)


if __name__ == "__main__":
    main()
