"""What the services of a list are about: the concepts that their names, keywords and descriptions tell of.

This is the same in whatever language callers speak, and done once for a list.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from facts.services import Menu, Service
from menus.concepts import concepts
from menus.cues import Cues, Hit
from menus.service_names import detail_of, head_of, lacking, name_of, parts, spelled_out, telling, without_not
from menus.stems import stem, stems
from menus.targets import WHOLLY, Targets, targets
from menus.telling import EMPTY, IN_LISTS, PALE

NAME, KEYWORD, DESCRIPTION = WHOLLY, 0.9, 0.75
"""How sure it is that a service is about a concept that its name tells, a keyword, or only its description."""
SPOKEN = 0.9
"""What is left of that where the name tells it in callers' words, not in those that lists have."""
WITH_ITS_GROUP, GROUP_ALONE = 0.95, 0.7
"""The same of a concept that only a name and its group together tell, and of one that a group tells for a mute name."""
PLACES = frozenset({"street", "sidewalk", "alley", "park", "public_way"})
"""Concepts that only tell where, behind a dash: "Noise - Street/Sidewalk"."""
INSIDE = 0.45
"""How much is left of a concept whose words stand inside those of a longer one: the sign of "stop sign"."""


@dataclass(slots=True)
class Known:
    """A service as it is compared with what was said. `says`: the words of its name that tell it from others;
    `detail`: those behind a dash."""

    code: str
    about: dict[str, float] = field(default_factory=dict)
    explains: dict[str, frozenset[str]] = field(default_factory=dict)
    parts: tuple[frozenset[str], ...] = ()
    says: frozenset[str] = frozenset()
    detail: frozenset[str] = frozenset()
    where: frozenset[str] = frozenset()
    unlike: frozenset[str] = frozenset()
    general: bool = False
    asks: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of services by what they are about."""

    services: tuple[Known, ...]
    targets: Targets


def listed(menu: Menu) -> Listed:
    """Work out what a menu's services are about."""
    negated = lacking(menu.services)
    known = tuple(_known(service, service.code in negated) for service in menu.services)
    return Listed(known, targets([each.about for each in known]))


@cache
def listening(language: str) -> Cues:
    """What callers say, in one language, for every concept."""
    cues = Cues(language)
    for concept in concepts():
        cues.add(concept.id, concept.strong.get(language, ()))
        cues.add(concept.id, concept.weak.get(language, ()), weak=True)
    return cues.ready()


@cache
def overrules() -> dict[str, frozenset[str]]:
    """Which concepts each concept overrules."""
    return defaultdict(frozenset, {concept.id: concept.overrules for concept in concepts()})


def _known(service: Service, lacks: bool) -> Known:
    known = Known(service.code)
    _read_name(known, service, lacks)
    for language, texts in service.keywords.items():
        for keyword in texts:
            _own_more(known, keyword, language, KEYWORD, whole=True)
    if "en" not in service.names:
        for language, text in service.names.items():
            _own_more(known, text, language, NAME)
    _own_more(known, service.description, "en", DESCRIPTION)
    _own_more(known, service.group, "en", 0.2)
    return known


def _read_name(known: Known, service: Service, lacks: bool) -> None:
    """What the name tells: what the service is about and by which words, and which of them only tell where."""
    whole_name = spelled_out(name_of(service, "en"))
    name = without_not(whole_name) if lacks else whole_name
    head, said = head_of(name), stems(name, "en")
    known.parts = tuple(_once(frozenset(telling(each, "en"))) for each in parts(name)) or (frozenset(said),)
    known.detail = _once(detail_of(name))
    known.says = _once(frozenset(telling(name, "en")) - PALE)
    known.where = frozenset(each for each in telling(name[len(head) :], "en") if each not in PALE)
    named = _named(said)
    spoken = _spoken(said, named)
    text = _Text(said, one_thing=len(known.parts) == 1, place=_place(head, {hit.owner: hit for hit in named}))
    _own(known, text, [*((hit, NAME) for hit in named), *((hit, NAME * SPOKEN) for hit in spoken)])
    for hit in (*named, *spoken):
        known.explains[hit.owner] = _once(known.explains.get(hit.owner, frozenset()) | _told(hit, said))
    if lacks:
        known.unlike = frozenset(hit.owner for hit in _named(stems(whole_name, "en"))) - known.about.keys()
    if not known.about:
        _own_with_group(known, service.group, said)
    known.asks = not _ASKING.isdisjoint(said)
    known.general = not _GENERAL.isdisjoint(said) or (_OTHER in said and known.about.keys() <= {"other"})


def _place(head: str, named: Mapping[str, Hit]) -> int:
    """From which word on a name only tells where: behind "on", or behind a dash where only places follow."""
    what, dash, _ = head.partition(" - ")
    before = len(stems(what, "en"))
    behind = {owner for owner, hit in named.items() if hit.at[0] >= before}
    only_places = bool(dash and behind) and behind <= PLACES and not named.keys() <= PLACES
    return before if only_places else len(stems(head, "en"))


@dataclass(frozen=True, slots=True)
class _Text:
    """What stands in a list about a service, by its stems.

    `one_thing`: it names one thing alone. `place`: from this word on it only tells where: "Dead animal on street".
    """

    said: list[str]
    one_thing: bool = True
    place: int = 1000


def _own(known: Known, text: _Text, hits: Sequence[tuple[Hit, float]]) -> None:
    """A service is about the concepts that were hit, each as surely as is said; less so where another says more."""
    for hit, sure in hits:
        others = [other for other, _ in hits if other.owner != hit.owner and other.at[0] < text.place]
        less = hit.at[0] >= text.place or any(_says_less(hit, other, text) for other in others)
        known.about[hit.owner] = max(known.about.get(hit.owner, 0.0), sure * INSIDE if less else sure)


def _says_less(hit: Hit, other: Hit, text: _Text) -> bool:
    """Whether the other stands for more of a name: "sewer" says less than "storm sewers" do."""
    words, more = set(hit.at), set(other.at)
    if words < more or (text.one_thing and _told(hit, text.said) < _told(other, text.said)):
        return True
    if words == more and len(words) > 1:  # the same phrase tells both
        return False
    over = hit.owner in overrules()[other.owner] and other.owner not in overrules()[hit.owner]
    return over and (text.one_thing or not words.isdisjoint(more))


def _told(hit: Hit, said: list[str]) -> frozenset[str]:
    return frozenset(said[at] for at in hit.at)


def _own_with_group(known: Known, group: str, said: list[str]) -> None:
    """What a name is about that tells nothing alone: "Damaging Property", among the services for trees."""
    before = stems(spelled_out(group), "en")
    whole = [*before, *said]
    for hit in _named(whole):
        more = any(at >= len(before) for at in hit.at)
        if more or len(parts(group)) == 1:
            known.about[hit.owner] = max(known.about.get(hit.owner, 0.0), WITH_ITS_GROUP if more else GROUP_ALONE)
            known.explains[hit.owner] = known.explains.get(hit.owner, frozenset()) | _told(hit, whole)


@lru_cache(maxsize=4096)
def _once(words: frozenset[str]) -> frozenset[str]:
    """The same set, kept once: a long list has few different ones."""
    return words


def _own_more(known: Known, text: str, language: str, weight: float, whole: bool = False) -> None:
    """What keywords and descriptions add. They may speak as callers do, which is believed less.

    `whole`: a concept's name must be all that it says. "Blew a tire" is said of a pothole, not of tires.
    """
    if not text:
        return
    said = stems(spelled_out(text), language)[:120]
    if language == "en":
        told = {at for at, each in enumerate(said) if each not in EMPTY}
        named = [hit for hit in _named(said) if not whole or told <= set(hit.at)]
        _own(known, _Text(said), [(hit, weight * 0.999) for hit in named])
    if language in ("en", "es"):
        strong = [hit for hit in listening(language).heard(said) if hit.weight > 0.5]
        _own(known, _Text(said), [(hit, weight * 0.8) for hit in strong])


def _spoken(said: list[str], named: Iterable[Hit]) -> list[Hit]:
    """What a name speaks of as callers do, where the words that lists have leave something of it over."""
    covered = {at for hit in named for at in hit.at}
    left = {at for at, each in enumerate(said) if at not in covered and each not in IN_LISTS and each not in PALE}
    owners = {hit.owner for hit in named}
    heard = listening("en").heard(said) if left else []
    return [hit for hit in heard if hit.weight > 0.5 and hit.owner not in owners and not left.isdisjoint(hit.at)]


def _named(said: list[str]) -> list[Hit]:
    return _naming().heard(said)


@cache
def _naming() -> Cues:
    cues = Cues("en")
    for concept in concepts():
        cues.add(concept.id, concept.name)
    return cues.ready()


_OTHER = stem("other", "en")
_GENERAL = {stem(each, "en") for each in ("general", "misc", "miscellaneous", "feedback")}
_ASKING = {
    stem(each, "en") for each in "install installation new upgrade improvement return program suggestion idea".split()
}
