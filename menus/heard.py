"""Which concepts are heard in what was said, and how surely: as people speak of them, or by their cues."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from menus.cues import Hit
from menus.listed import overrules
from menus.prepared import HERE, Prepared
from menus.sayings import sayings

CUE, UNLEARNED = 0.5, 1.0
"""What a cue makes sure by itself, beside what was learned: it keeps in sight what nobody was known to say so. And
where nothing was learned of its concept."""
OVERRULED, IN_PLACE_WORDS = 0.3, 0.55
"""What is left of a concept that another one overrules, and of one that was heard among the words that tell where."""
LATE, LATER = 25, 0.9
"""What is said after so many words counts less."""
ABOUT = 0.3
"""How surely a concept must be heard to be one that a request is about."""


@dataclass(slots=True)
class Heard:
    """How surely a concept was heard, from 0 to 1, where its cues stand, and whether another one overrules it."""

    sure: float
    at: set[int]
    overruled: bool = False


UNHEARD = Heard(0.0, set())


def hear(prepared: Prepared, said: Sequence[str], place: set[int]) -> dict[str, Heard]:
    """How surely each concept was spoken of: as people speak of it, or else by its cues, or in the city's own words."""
    by_cue = _by_cue(prepared.cues.heard(said), place)
    here = _by_cue(prepared.own.heard(said), place)
    cued = {concept: max(by[concept].sure for by in (by_cue, here) if concept in by) for concept in {**by_cue, **here}}
    left = _left_by_others(cued)
    unlearned = {each: sure for each, sure in cued.items() if not sayings(prepared.cues.language).tells_of(each)}
    left_by_unlearned = _left_by_others(unlearned)
    likes = _alike(prepared, said, place, cued, left)
    heard: dict[str, Heard] = {}
    for concept in dict.fromkeys((*by_cue, *here, *likes)):
        cue, own = by_cue.get(concept, UNHEARD), here.get(concept, UNHEARD)
        alone = UNLEARNED if concept in unlearned else CUE
        alike = likes.get(concept, 0.0) * left_by_unlearned.get(concept, 1.0)
        sure = max(alike, alone * cue.sure * left.get(concept, 1.0))
        heard[concept] = Heard(1 - (1 - sure) * (1 - own.sure), cue.at | own.at, concept in left)
    return heard


def about(heard: Mapping[str, Heard]) -> list[str]:
    """The concepts that a request is about, without the city's own: their numbers change with its menu's file."""
    return [concept for concept, one in heard.items() if one.sure >= ABOUT and not concept.startswith(HERE)]


def worth_of(count: int, place: set[int]) -> list[float]:
    """What each word counts: less late in a long story, and among the words that tell where."""
    return [(1.0 if at < LATE else LATER) * (IN_PLACE_WORDS if at in place else 1.0) for at in range(count)]


def _by_cue(hits: Iterable[Hit], place: set[int]) -> dict[str, Heard]:
    """Several cues together are surer than one."""
    heard: dict[str, Heard] = {}
    for hit in hits:
        one = heard.setdefault(hit.owner, Heard(0.0, set()))
        one.sure = 1 - (1 - one.sure) * (1 - hit.weight * _standing(hit, place))
        one.at.update(hit.at)
    return heard


def _left_by_others(sure: Mapping[str, float]) -> dict[str, float]:
    """What is left of each concept that is overruled by one that was heard."""
    left: dict[str, float] = {}
    for by, much in sure.items():
        for concept in _overruled(by, sure) if much >= 0.5 else ():
            left[concept] = min(left.get(concept, 1.0), 1 - (1 - OVERRULED) * much)
    return left


def _overruled(by: str, all_heard: Iterable[str]) -> Iterable[str]:
    """What a concept overrules; one of the city's own overrules whatever else was heard."""
    return (other for other in all_heard if other != by) if by.startswith(HERE) else overrules()[by]


def _alike(
    prepared: Prepared, said: Sequence[str], place: set[int], cued: Mapping[str, float], left: Mapping[str, float]
) -> dict[str, float]:
    """How like what people say of each concept it is."""
    return sayings(prepared.cues.language).of(said, worth_of(len(said), place), cued, left)


def _standing(hit: Hit, place: set[int]) -> float:
    return (1.0 if hit.at[0] < LATE else LATER) * (1.0 if place.isdisjoint(hit.at) else IN_PLACE_WORDS)
