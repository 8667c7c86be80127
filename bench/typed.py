"""How well places are found that are typed in haste: made of a city's own streets, the same ones every time.

    python -m bench.typed INDEX.sqlite3 [HOW_MANY]

Lower case, no commas, words run together, directions or suffixes left out, a letter wrong, a sentence around it.
"""

import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from bench.corpus import percent
from facts.places import Place
from geocode.candidate import Candidate
from geocode.locate import locate
from geocode.numbers import Reading
from geocode.places import places_of
from geocode.spans import Span
from geocode.streets import Street, StreetIndex, open_index

# {n} the number, {d} the direction, {t} the name, {s} the suffix, {typo} the name with one letter wrong.
ADDRESSES = (
    *("{n} {d} {t} {s}", "{n} {d} {t}", "{n} {t} {s}", "{n} {t}", "{d} {t} {s} {n}", "{n}, {d}. {t} {s}., 2nd floor"),
    *("{n}{d} {t} {s}", "{n} {d}{t} {s}", "{n} {d} {t}{s}", "{n} {d} {typo} {s}", "{n} {typo} {s}"),
    *("{n} {d} {t} {s} apt 3", "{n} {d} {t} {s} #2f", "graffiti on garage at {n} {d} {t} {s}"),
    *("theres a huge pothole in front of {n} {d} {t} please fix", "{n} {d} {t} street light out"),
)
CROSSINGS = (
    *("{a} & {b}", "at {a}/{b}", "{a} @ {b}", "nw corner of {a} and {b}", "{a} {as} x {b} {bs}"),
    *("light out at {a} and {b}", "{typo} {as} and {b}"),
)
_RAMPS = frozenset({"ER", "XR", "SR", "RL", "TOLL", "EXPY"})  # nobody lives there
_TRIES = 40  # streets that are drawn for a pattern: none has a direction in some cities
_SHORTEST = 5  # letters of a word in which one is wrong

IsRight = Callable[[Place], bool]


def main(arguments: list[str]) -> None:
    """Print the shares right, and the milliseconds of processor time of one."""
    path, most = Path(arguments[0]), int(arguments[1]) if len(arguments) > 1 else 300
    index, counts, spent = open_index(path), Counter[str](), []
    for text, is_right in forms(path, most):
        begun = time.process_time()
        found = locate(index, text)
        spent.append(1000 * (time.process_time() - begun))
        right = [is_right(place) for place in found.places[:3]]
        first = right[:1] == [True]
        counts.update({"all": 1, "first": first, "three": any(right), found.decision: 1})
        counts.update({"accepted right": first and found.decision == "accept"})
        if not first:
            print(f"  missed: {text!r}: {found.decision}, {[place.address for place in found.places[:3]]}")
    print(f"right {percent(counts['first'], counts['all'])}, one of three {percent(counts['three'], counts['all'])}")
    print(f"accepted {counts['accept']}, right {counts['accepted right']}; mean {sum(spent) / len(spent):.1f} ms")


def forms(path: Path, most: int) -> Iterator[tuple[str, IsRight]]:
    """Texts, each with what tells whether a place is the one that was meant."""
    index, draw = open_index(path), random.Random(311)
    streets = [s for s in (Street(*row) for row in index.ask("SELECT * FROM streets ORDER BY id")) if _is_lived_in(s)]
    by_id = {street.id: street for street in streets}
    pairs = [(a, b) for a, b in index.ask("SELECT DISTINCT street, other FROM crossings ORDER BY 1, 2") if a < b]
    pairs = [(by_id[a], by_id[b]) for a, b in pairs if a in by_id and b in by_id and by_id[a].name != by_id[b].name]
    numbered = [street for street in streets if street.high]
    patterns = [*(ADDRESSES if numbered else ()), *(CROSSINGS if pairs else ())]
    for at in range(most):
        pattern = patterns[at % len(patterns)]
        for _ in range(_TRIES):
            is_crossing = pattern in CROSSINGS
            found = _crossing(pattern, draw, pairs) if is_crossing else _address(pattern, draw, numbered, index)
            if found:
                yield found
                break


def _is_lived_in(street: Street) -> bool:
    return street.suffix not in _RAMPS and not street.extra


def _address(
    pattern: str, draw: random.Random, streets: list[Street], index: StreetIndex
) -> tuple[str, IsRight] | None:
    street = draw.choice(streets)
    number = draw.randint(max(1, street.low), street.high)
    span = Span(street.name, 0, 1, 0.0, 0.0, 0.0)
    there = Candidate("address", 0.0, (span,), Reading(number, 0, 1, 0.0), street)
    typo = _mistyped(street.title.lower(), draw)
    needed = [
        part for part, there in (("{d}", street.direction), ("{s}", street.suffix), ("{typo}", typo)) if not there
    ]
    if any(part in pattern for part in needed) or not places_of(there, index):
        return None
    text = pattern.format(n=number, d=street.direction, t=street.title, s=street.suffix, typo=typo).lower()

    def is_right(place: Place) -> bool:
        same = [s for s in index.streets(street.name) if s.written == place.street]
        told = [s for s in same if "{d}" not in pattern or s.direction == street.direction]
        return place.number == str(number) and any("{s}" not in pattern or s.suffix == street.suffix for s in told)

    return text, is_right


def _crossing(pattern: str, draw: random.Random, pairs: list[tuple[Street, Street]]) -> tuple[str, IsRight] | None:
    one, other = draw.choice(pairs)
    typo = _mistyped(one.title.lower(), draw)
    if "{typo}" in pattern and not typo:
        return None
    parts = {"a": one.title, "b": other.title, "as": one.suffix, "bs": other.suffix, "typo": typo}

    def is_right(place: Place) -> bool:
        told = place.street, place.cross_street
        return any(one.title in a and other.title in b for a, b in (told, told[::-1]))

    return pattern.format(**parts).lower(), is_right


def _mistyped(name: str, draw: random.Random) -> str:
    """The name with one letter left out, doubled, wrong, or two that changed places; "" where all words are short."""
    word = max(name.split(), key=len)
    if len(word) < _SHORTEST or not word.isalpha():
        return ""
    at = draw.randrange(1, len(word) - 1)
    before, letter, after = word[:at], word[at], word[at + 1 :]
    ways = (before + after, before + letter + letter + after, f"{before}{draw.choice('aeiostr')}{after}")
    wrong = draw.choice([*ways, before + after[0] + letter + after[1:]])
    return name.replace(word, wrong) if wrong != word else ""


if __name__ == "__main__":
    main(sys.argv[1:])
