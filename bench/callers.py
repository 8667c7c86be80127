"""People who answer the line's questions about a place, made of a spoken corpus: what each recogniser heard of them.

Saying it again is another recogniser's words for the same breath. Who is asked for a part says that part alone: the
words of the transcript that stand where the part stood in what was said. Keys arrive right; letters that are spelled,
and digits that are told one by one, arrive as those of the corpora arrived.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from rapidfuzz.distance import Levenshtein

from bench.corpus import PERFECT, Row, confidence_of, is_right, title_of
from bench.spelled import as_heard
from facts.places import Heard
from geocode.candidate import Candidate
from geocode.country import country
from geocode.crossings import met
from geocode.points import spots
from geocode.streets import Street, StreetIndex
from geocode.turn import take
from geocode.utterance import listen

_US = country("us")
_KEYS = {
    letter: str(key) for key, letters in enumerate("ABC DEF GHI JKL MNO PQRS TUV WXYZ".split(), 2) for letter in letters
}
_FIRST_LETTERS = 4
Part = Literal["number", "street", "cross_street"]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who means a place. `said`: what each recogniser made of their words, in the order of their answers.

    `parts`: what of each is the number, the street and the one that crosses it. `zip`: the place's, "" where unknown.
    """

    meant: Row
    said: tuple[Row, ...]
    parts: tuple[dict[Part, str], ...]
    zip: str

    def words(self, answer: int) -> Heard | None:
        """What is heard when they say all of it, or None when every recogniser has been heard."""
        if answer >= len(self.said):
            return None
        return Heard(self.said[answer]["transcript"], confidence=confidence_of(self.said[answer]))

    def part(self, answer: int, part: Part) -> Heard | None:
        """What is heard when they say one part alone."""
        if answer >= len(self.said):
            return None
        words = self.parts[answer].get(part, "")
        return Heard(words, confidence=confidence_of(self.said[answer])) if words else self.words(answer)

    def keyed_letters(self, street: Part = "street") -> str:
        """The keys of their street's first letters."""
        return "".join(_KEYS.get(letter.upper(), letter) for letter in _letters(self._street(street)))

    def spelled_letters(self, street: Part = "street") -> str:
        """Their street's first letters, as they are heard: the same every time."""
        return as_heard(_letters(self._street(street)), self.meant["id"])

    def said_zip(self) -> str:
        """Their ZIP, as it is heard: the same every time."""
        return as_heard(self.zip, self.meant["id"])

    def is_at(self, street: str) -> bool:
        """Whether this is their street, or one of the two."""
        mine = [title_of(self.meant[each]) for each in ("street", "street2") if self.meant[each]]
        return bool({street, title_of(street), " ".join(street.split()[:-1])} & set(mine))

    def _street(self, street: Part) -> str:
        return self.meant["street2" if street == "cross_street" else "street"]


def _letters(street: str) -> str:
    """The first letters of a street as people think of it: of "DR MARTIN L KING JR DR" MART, of "113TH" 113."""
    words = title_of(street).lower().split()
    word = words[1] if words[0].upper() in _US.titles and len(words) > 1 else "".join(words)
    return (re.match(r"\d+", word) or re.match(r"\w*", word))[0][:_FIRST_LETTERS]  # type: ignore[index]


def people(index: StreetIndex, rows: Sequence[Row], first: str) -> Iterator[list[Person]]:
    """Each utterance as the people that it stands for: heard by this recogniser first, and by each other one next."""
    utterances: dict[str, dict[str, Row]] = {}
    for row in rows:
        utterances.setdefault(row["id"], {})[row["engine"]] = row
    for heard in utterances.values():
        perfect = heard[PERFECT]
        labels = _labels(index, perfect)
        others = [engine for engine in sorted(heard) if engine not in (first, PERFECT)]
        cut = {engine: _parts(perfect["transcript"], labels, heard[engine]["transcript"]) for engine in heard}
        zip_code = _zip(index, perfect)
        orders = [(first, *others[at:], *others[:at]) for at in range(len(others))]
        yield [
            Person(perfect, tuple(heard[e] for e in order), tuple(cut[e] for e in order), zip_code) for order in orders
        ]


def _labels(index: StreetIndex, perfect: Row) -> list[Part | None]:
    """Which part of the place each word of what was said belongs to."""
    words = perfect["transcript"].split()
    turn = take(index, Heard(perfect["transcript"]))
    if len(turn.utterance.words) != len(words) or turn.utterance.words[0].taken_back:
        return [None] * len(words)
    right = next((c for c in turn.candidates if _is_meant(c, perfect)), None)
    labels: list[Part | None] = [None] * len(words)
    if right is None:
        return labels
    streets = (right.street, right.other)
    for span, street in zip(right.spans, streets, strict=False):
        part: Part = "street" if street and street.written == perfect["street"] else "cross_street"
        part = "street" if perfect["kind"] == "address" else part
        labels[span.start : span.end] = [part] * (span.end - span.start)
    if right.reading:
        labels[right.reading.start : right.reading.end] = ["number"] * (right.reading.end - right.reading.start)
    for at in range(len(labels) - 2, -1, -1):  # "west" before a name is said with it
        if labels[at] is None and labels[at + 1] in ("street", "cross_street") and words[at] in _US.directions:
            labels[at] = labels[at + 1]
    return labels


def _is_meant(candidate: Candidate, meant: Row) -> bool:
    streets = {street.written for street in (candidate.street, candidate.other) if street}
    if meant["kind"] == "address":
        return str(candidate.number) == meant["number"] and {title_of(meant["street"])} == set(map(title_of, streets))
    return set(map(title_of, streets)) == {title_of(meant["street"]), title_of(meant["street2"])}


def _parts(phrase: str, labels: Sequence[Part | None], transcript: str) -> dict[Part, str]:
    """The words of a transcript that stand where each part stood in what was said."""
    owner = [label for word, label in zip(phrase.split(), labels, strict=True) for _ in _sound(word)]
    tokens = transcript.split()
    places = [at for at, token in enumerate(tokens) for _ in _sound(token)]
    meant, heard = (re.sub(r"\s", "", "".join(map(_sound, words))) for words in (phrase.split(), tokens))
    votes: list[list[Part | None]] = [[] for _ in tokens]
    for op, from_, to, heard_from, heard_to in Levenshtein.opcodes(meant, heard):
        if op in ("equal", "replace"):
            for one, other in zip(range(from_, to), range(heard_from, heard_to), strict=True):
                votes[places[other]].append(owner[one])
    parts: dict[Part, str] = {}
    for token, said in zip(tokens, votes, strict=True):
        most = max(set(said), key=said.count) if said else None
        if most:
            parts[most] = f"{parts.get(most, '')} {token}".strip()
    return parts


@cache
def _sound(token: str) -> str:
    return "".join(word.sound for word in listen(token, _US).words)


def _zip(index: StreetIndex, meant: Row) -> str:
    areas = {area.id: area.written for area in index.areas.values() if area.kind == "zip"}
    for street in _streets(index, meant["street"]):
        if meant["kind"] == "address":
            return next((areas.get(spot.zip, "") for spot in spots(index, street, int(meant["number"]))), "")
        for other in _streets(index, meant["street2"]):
            if meeting := met(index, street, other):
                return areas.get(meeting.zip, "")
    return ""


def _streets(index: StreetIndex, written: str) -> list[Street]:
    return [Street(*row) for row in index.ask("SELECT * FROM streets WHERE written = ?", written)]


__all__ = ["Person", "is_right", "people"]
