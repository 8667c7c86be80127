"""What recognisers make of letters and digits that are said one by one, as the spoken corpora have it."""

import random
import re
from collections.abc import Iterator, Mapping
from functools import cache

from rapidfuzz.distance import Levenshtein

from bench.corpus import HERE, PERFECT, SHIPPED, Row, rows_of
from geocode.country import country
from geocode.tokens import spelled_in

_US = country("us")
_DIGITS = {"zero": "0", "oh": "0", **{word: str(digit) for digit, word in enumerate(_US.units, 1)}}
_SPELLED = re.compile(r"\b(?:[A-Z] ){2,}[A-Z]\b")
_COUNTED = re.compile(rf"\b(?:(?:{'|'.join(_DIGITS)}) ){{2,}}(?:{'|'.join(_DIGITS)})\b")


def as_heard(signs: str, seed: str) -> str:
    """These letters or digits, one by one, as they are heard: the same for the same seed."""
    dice = random.Random(seed)
    heard = [dice.choice(_heard().get(sign, [sign])) for sign in signs]
    return " ".join(sign for sign in heard if sign) or "uh"


@cache
def _heard() -> Mapping[str, list[str]]:
    """Each letter and digit, and all that it was heard as when somebody of the corpora said it; "" for nothing."""
    heard: dict[str, list[str]] = {}
    for row in (*rows_of(SHIPPED), *rows_of(HERE / "bench" / "spoken_training.csv.gz")):
        if row["engine"] == PERFECT:
            continue
        for one, other in (*_letters_of(row), *_digits_of(row)):
            heard.setdefault(one, []).append(other)
    return heard


def _letters_of(row: Row) -> Iterator[tuple[str, str]]:
    if spelled := _SPELLED.search(row["phrase"]):
        letters = spelled[0].replace(" ", "").lower()
        yield from _beside(letters, spelled_in(" ".join(row["transcript"].split()[-2 * len(letters) :]), _US))


def _digits_of(row: Row) -> Iterator[tuple[str, str]]:
    if counted := _COUNTED.search(row["phrase"]):
        words = re.findall(r"\d|[a-z]+", row["transcript"].lower())
        heard = "".join(_DIGITS.get(word, word if word.isdigit() else "") for word in words)
        yield from _beside("".join(_DIGITS[word] for word in counted[0].split()), heard)


def _beside(meant: str, heard: str) -> Iterator[tuple[str, str]]:
    """Each sign beside the one that was heard for it, where a stretch of what was heard is like what was meant."""
    size = len(meant)
    stretches = [heard[at : at + length] for at in range(len(heard)) for length in range(size - 2, size + 2)]
    best = min(stretches, key=lambda each: Levenshtein.distance(meant, each), default="")
    if Levenshtein.distance(meant, best) > size / 2:
        return
    for op, from_, to, heard_from, heard_to in Levenshtein.opcodes(meant, best):
        if op == "delete":
            yield from ((sign, "") for sign in meant[from_:to])
        elif op != "insert":
            yield from zip(meant[from_:to], best[heard_from:heard_to], strict=True)
