"""A place that somebody may have meant, and what of its price all kinds of places have in common."""

import math
from dataclasses import dataclass
from typing import Literal

from rapidfuzz.distance import Levenshtein

from geocode.country import Country
from geocode.numbers import Reading
from geocode.spans import Span
from geocode.streets import Meeting, Street
from geocode.utterance import Utterance

# What is against a street, by what was said around its name:
OTHER_DIRECTION = 1.0
OTHER_SUFFIX = 0.7
NEVER_SAID = 1.0  # a part that tells it from another street of that name was not said
SELDOM_LEFT_OUT = 0.25  # a part was not said that people seldom leave out
OTHER_END = 0.3  # "West Main Street" for Main Street West
TAKEN_BACK_NAME = 0.8  # "Kedzie, I mean Pulaski"
PLAIN_JOINT = 0.2  # what may be against the two streets of a crossing being joined, where somebody said that they are
_RARELY_SAID = frozenset({"ER", "XR", "SR", "RL", "TOLL", "EXPY"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that may have been meant. `cost`: what is against it.

    `spans`: where its streets' names were heard; `reading`: where its number was. `in_range`: the house number is one
    of the street's own (true for landmarks, and for crossings that the map has).
    `joint`: what is against the two of a crossing being joined. `third`, `until`: "A between B and C" ends there.
    """

    kind: Literal["address", "intersection", "place"]
    cost: float
    spans: tuple[Span, ...]
    reading: Reading | None = None
    street: Street | None = None
    other: Street | None = None
    meeting: Meeting | None = None
    third: Street | None = None
    until: Meeting | None = None
    landmark: int = 0
    in_range: bool = True
    joint: float = 0.0

    @property
    def number(self) -> int:
        """The house number, 0 where it has none."""
        return self.reading.value if self.reading else 0

    @property
    def mark(self) -> str:
        """What stands behind the digits of the house number: "A", "1/2"."""
        return self.reading.mark if self.reading else ""

    @property
    def strain(self) -> float:
        """How differently its names sound from what was heard, a phoneme."""
        return max(span.strain for span in self.spans)


def identity(c: Candidate) -> tuple[object, ...]:
    """What makes two candidates the same place."""
    if c.meeting:
        return c.kind, *sorted((c.meeting.street, c.meeting.other))
    return c.kind, c.number, c.street.id if c.street else c.landmark


def apart(utterance: Utterance, start: int, end: int, other_start: int, other_end: int) -> float:
    """The price of every word that is in neither of the two, of which the one stands before the other."""
    return utterance.around(start, other_end) + utterance.skip(end, other_start)


def disagreement(span: Span, street: Street, country: Country, spelled: str = "") -> float:
    """What the words around a name say against this street of that name, and how unlikely the street is by itself."""
    cost = -0.15 * math.log1p(street.crossings)
    if span.directions and street.directions and not span.directions <= street.directions:
        cost += OTHER_DIRECTION
    elif street.extra and street.extra not in span.directions:
        cost += NEVER_SAID if street.direction else SELDOM_LEFT_OUT
    elif span.after != street.extra:
        cost += OTHER_END
    if span.suffix and span.suffix != street.suffix:
        cost += OTHER_SUFFIX
    elif street.suffix and not span.suffix and street.suffix not in country.left_out:
        cost += SELDOM_LEFT_OUT
    if street.suffix in _RARELY_SAID and street.suffix != span.suffix:
        cost += NEVER_SAID
    if spelled:
        cost += 2.0 * Levenshtein.normalized_distance(spelled, street.title.lower().replace(" ", ""))
    return cost
