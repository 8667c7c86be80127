"""Learn how much each sign sounds like danger: dialogue/danger_weights.csv, from bench/danger and what people say else.

    python -m bench.learn_danger [--check]

`--check` writes nothing: it learns from all hands but one, and says how well that one's sayings are told apart.
"""

import json
from collections.abc import Sequence
from pathlib import Path

from bench import two_kinds
from bench.corpus import PERFECT, rows_of
from bench.fit import TRAINING
from bench.said import HANDS as ALL_HANDS
from bench.said import danger_said, dressed_reports, nothing_said, said_by
from dialogue.danger_score import WEIGHTS, signs
from dialogue.emergency import dangers
from dialogue.words import plain

HERE = Path(__file__).parent
READ = HERE / "utterances" / "read"

_KINDS = {"E\tS": "danger", "E\tW": "perhaps", "N\t\t": "calm"}
_PERHAPS = 0.3
"""How much a saying that is perhaps danger counts against plain danger."""
_NEITHER = frozenset({"wire_down", "wellbeing", "fire_department", "hazmat", "police"})
"""Concepts that are often spoken of in danger: their sayings teach nothing of it."""

HANDS = tuple(hand for hand in ALL_HANDS if danger_said(hand))
"""Who wrote of danger: what others say would only make it rarer."""

Said = tuple[list[str], str]
"""A saying's signs, and what it is."""


def main() -> None:
    """Learn, and write or check."""
    if two_kinds.only_checked(__doc__):
        _check()
        return
    said = [saying for hand in HANDS for saying in _said_by(hand)]
    either, plainly = _learned(said)
    lines = [f"{sign},{either.get(sign, 0):g},{plainly.get(sign, 0):g}" for sign in sorted({*either, *plainly})]
    WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{WEIGHTS.name}: {len(lines)} signs from {len(said)} sayings")


def _said_by(hand: str) -> list[Said]:
    """What one hand wrote: of danger, and of anything else but what keeps a plain rule of danger, which is neither."""
    said = [(text, kind) for text, _, kind in danger_said(hand)]
    said += [(text, "report") for text, _, of in (*said_by(hand), *nothing_said()) if of not in _NEITHER]
    said += [(text, "report") for text in dressed_reports(hand)]
    if hand == HANDS[0]:
        lines = (READ / "emergency.tsv").read_text(encoding="utf-8").splitlines()
        said += [(line.split("\t")[-1], _KINDS[line[:3]]) for line in lines if line.strip()]
        for name in ("boston", "chicago", "spanish", "virginia"):
            reports = json.loads((READ / f"{name}.json").read_text(encoding="utf-8"))
            said += [(report["text"], "report") for report in reports]
        said += [(row["transcript"], "report") for row in rows_of(TRAINING) if row["engine"] == PERFECT]
    return [
        (signs(plain(text)), kind) for text, kind in said if text.strip() and (kind != "report" or not dangers(text))
    ]


def _learned(said: Sequence[Said]) -> tuple[dict[str, float], dict[str, float]]:
    """The weights for danger of any kind, and for plain danger."""
    either = [two_kinds.Row(found, kind in ("danger", "perhaps")) for found, kind in said]
    plainly = [two_kinds.Row(found, kind == "danger", _PERHAPS if kind == "perhaps" else 1.0) for found, kind in said]
    return two_kinds.learned(either), two_kinds.learned(plainly)


def _check() -> None:
    hands = {hand: _said_by(hand) for hand in HANDS}
    for tried in HANDS:
        either, plainly = _learned([saying for hand in HANDS if hand != tried for saying in hands[hand]])
        print(f"tried on the {tried} hand, learned from the others: at .1 .2 .3 .4 .5 any, then .5 .6 .7 .8 .9 plain")
        for kind in ("danger", "perhaps", "calm", "report"):
            found = [signs for signs, each in hands[tried] if each == kind]
            any_of_it = two_kinds.shares(either, found, (0.1, 0.2, 0.3, 0.4, 0.5))
            plain_ones = two_kinds.shares(plainly, found, (0.5, 0.6, 0.7, 0.8, 0.9))
            print(f"  {kind:8} {len(found):5}  {any_of_it} {plain_ones}")


if __name__ == "__main__":
    main()
