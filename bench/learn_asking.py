"""Learn how much each sign sounds like no report at all: menus/asking_weights.csv, from what people say of both.

    python -m bench.learn_asking [--check]

`--check` writes nothing: it learns from all hands but one, and says how well that one's sayings are told apart.
"""

from pathlib import Path

from bench import two_kinds
from bench.corpus import PERFECT, rows_of
from bench.fit import TRAINING
from bench.said import HANDS, danger_said, dressed_reports, nothing_said, said_by
from menus.asking_score import WEIGHTS, signs

HERE = Path(__file__).parent
READ = HERE / "utterances" / "read" / "not_reports.tsv"
NO_REPORT = "no_report"
DEAR = 2.0
"""How much more it costs to take a report for none than none for a report."""


def main() -> None:
    """Learn, and write or check."""
    if two_kinds.only_checked(__doc__):
        _check()
        return
    rows = [row for hand in HANDS for row in _rows(hand)]
    weights = two_kinds.learned(rows)
    WEIGHTS.write_text("".join(f"{sign},{weights[sign]:g}\n" for sign in sorted(weights)), encoding="utf-8")
    print(f"{WEIGHTS.name}: {len(weights)} signs from {len(rows)} sayings")


def _rows(hand: str) -> list[two_kinds.Row]:
    """What one hand wrote of both; danger is no question either."""
    said = [(text, concept == NO_REPORT) for text, _, concept in said_by(hand)]
    said += [(text, False) for text, _, _ in nothing_said()] * 2
    said += [(text, False) for text, _, _ in danger_said(hand)]
    if hand == HANDS[0]:
        lines = (line.split("\t") for line in READ.read_text(encoding="utf-8").splitlines() if line.strip())
        said += [(line[-1], line[0] == "Q") for line in lines]
        said += [(row["transcript"], False) for row in rows_of(TRAINING) if row["engine"] == PERFECT]
    said += [(text, False) for text in dressed_reports(hand)]
    return [two_kinds.Row(signs(text), is_none, 1.0 if is_none else DEAR) for text, is_none in said if text.strip()]


def _check() -> None:
    hands = {hand: _rows(hand) for hand in HANDS}
    for tried in HANDS:
        weights = two_kinds.learned([row for hand in HANDS if hand != tried for row in hands[hand]])
        print(f"tried on the {tried} hand, learned from the others: at .3 .4 .5 .6 .7 .8 .9")
        for name, kind in (("no report", True), ("report", False)):
            found = [row.signs for row in hands[tried] if row.is_one == kind]
            print(f"  {name:10} {len(found):5}  {two_kinds.shares(weights, found, [at / 10 for at in range(3, 10)])}")


if __name__ == "__main__":
    main()
