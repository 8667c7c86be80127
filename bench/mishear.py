"""Learn what recognisers make of each sound, and write geocode/misheard.csv: what is against one for another.

    python -m bench.mishear [CORPUS.csv[.gz]]

CORPUS has the columns of bench/spoken_training.csv.gz, which is taken if none is given. What was said and what was
heard are laid side by side, sound by sound, without the numbers, which are written in many ways; what became of each
sound is counted, and they are laid anew by what was counted. Where little was heard of a sound, phonetics tells: those
that are made nearly alike are heard nearly alike. Lines without a fault do not count.
"""

import csv
import math
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.corpus import HERE, PERFECT, Row, rows_of
from bench.fit import TRAINING
from geocode.country import country
from geocode.sounds import MANNER, PHONEMES, PLACE, VOWELS
from geocode.utterance import listen

_ROUNDS = 3
_BELIEVED = 15.0  # how often a sound must have been heard until that counts as much as phonetics
_SHARPNESS = 4.0  # how fast what is likely falls with what phonetics says against it
_LOST_ALL = 0.33  # difference a sound beyond which a line is another one, and nothing to learn from
_VOICED = set("bdgvDzZJmnNlrwy")
_NEAR_LIST = "iI Ie ea eI aA Ao oU uU A@ @3 @I @e @a @U @o oW AW YI YA Oo 3o eY oO 3A ei"
_NEAR_VOWELS = {frozenset(pair) for pair in _NEAR_LIST.split()}

Price = Mapping[tuple[str, str], float]
"""What is against each sound that was meant (first) having been heard as another; "" for none."""


@dataclass(frozen=True, slots=True)
class Line:
    """The sounds of what was meant and of what was heard."""

    meant: str
    heard: str


def main(corpus: Path) -> None:
    """Read, learn and write."""
    prices = learn(lines_of(rows_of(corpus)))
    out = HERE / "geocode" / "misheard.csv"
    with out.open("w", encoding="ascii", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["", *PHONEMES, ""])
        for meant in (*PHONEMES, ""):
            table.writerow([meant, *(f"{prices[meant, heard]:.2f}" for heard in (*PHONEMES, "") if meant or heard)])


def lines_of(rows: Iterable[Row]) -> list[Line]:
    """What recognisers heard, beside what was said."""
    return [Line(_sound(row["phrase"]), _sound(row["transcript"])) for row in rows if row["engine"] != PERFECT]


def learn(lines: Sequence[Line]) -> Price:
    """What is against each sound for another, of about the size that phonetics alone would say."""
    prices = phonetics = {(meant, heard): _phonetic(meant, heard) for meant in _ALL for heard in _ALL if meant or heard}
    for _ in range(_ROUNDS):
        seen = Counter(pair for line in lines if line.heard != line.meant for pair in _beside(line, prices))
        prices = _priced(seen, phonetics)
    return prices


def _sound(text: str) -> str:
    words = listen(text, country("us")).words
    return "".join(word.sound for word in words if not word.numeral or word.numeral.weak)


def _phonetic(meant: str, heard: str) -> float:
    """What is against one sound for another by how both are made."""
    if meant == heard:
        return 0.0
    if not (meant and heard):
        sound = meant or heard
        return 0.35 if sound in "@I" else 0.45 if sound in VOWELS or sound in "tdhTD" else 0.6
    if meant in VOWELS and heard in VOWELS:
        return 0.3 if frozenset(meant + heard) in _NEAR_VOWELS else 0.5
    if meant in VOWELS or heard in VOWELS:
        return 0.95
    alike = 0.3 * (PLACE[meant] == PLACE[heard]) + 0.3 * (MANNER[meant] == MANNER[heard])
    return 1.0 - alike - 0.15 * ((meant in _VOICED) == (heard in _VOICED))


_ALL = (*PHONEMES, "")


def _beside(line: Line, prices: Price) -> list[tuple[str, str]]:
    """Each sound of a line with what was heard for it; nothing where it is another line."""
    rows: list[list[tuple[float, int, int]]] = []  # the price up to here, and how many sounds the last step took
    for at in range(len(line.heard) + 1):
        rows.append([])
        for to in range(len(line.meant) + 1):
            rows[at].append(_cheapest(rows, line, at, to, prices))
    if rows[-1][-1][0] > _LOST_ALL * max(len(line.heard), len(line.meant)):
        return []
    pairs, at, to = [], len(line.heard), len(line.meant)
    while at or to:
        _, taken, done = rows[at][to]
        pairs.append((line.meant[to - done : to], line.heard[at - taken : at]))
        at, to = at - taken, to - done
    return pairs


def _cheapest(
    rows: Sequence[Sequence[tuple[float, int, int]]], line: Line, at: int, to: int, prices: Price
) -> tuple[float, int, int]:
    steps = [(taken, done) for taken, done in ((1, 1), (1, 0), (0, 1)) if taken <= at and done <= to]
    return min(
        (
            (
                rows[at - taken][to - done][0] + prices[line.meant[to - done : to], line.heard[at - taken : at]],
                taken,
                done,
            )
            for taken, done in steps
        ),
        key=lambda step: step[0],
        default=(0.0, 0, 0),
    )


def _priced(seen: Mapping[tuple[str, str], int], phonetics: Price) -> Price:
    """Logarithms of how likely each is, about as large as what phonetics says."""
    wrong, right = Counter[str](), 0
    for (meant, heard), times in seen.items():
        wrong[meant] += times * (meant != heard)
        right += times * (meant == heard)
    meant_at_all = right + wrong.total() - wrong[""]
    usual, added = (wrong.total() - wrong[""]) / meant_at_all, wrong[""] / meant_at_all
    prices: dict[tuple[str, str], float] = {}
    for meant in _ALL:
        of = wrong[meant] + seen.get((meant, meant), 0)
        rate = (wrong[meant] + _BELIEVED * usual) / (of + _BELIEVED) if meant else added
        likely = {heard: math.exp(-_SHARPNESS * phonetics[meant, heard]) for heard in _ALL if heard != meant}
        for heard, share in likely.items():
            expected = _BELIEVED * share / sum(likely.values())
            counted = (seen.get((meant, heard), 0) + expected) / (wrong[meant] + _BELIEVED)
            prices[meant, heard] = -math.log(rate * counted)
    size = sum(times * phonetics[pair] for pair, times in seen.items())
    size /= sum(times * prices.get(pair, 0.0) for pair, times in seen.items())
    return {pair: size * prices.get(pair, 0.0) for pair in phonetics}


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else TRAINING)
