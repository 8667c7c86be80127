"""Which services of a city's list are offered, in which order, and what must be looked at by a person."""

import re
from collections.abc import Mapping, Sequence

from menus.plain import tidy
from menus.word_tables import tables
from open311 import Service

_FLAGS = frozenset("private staff inactive".split())
_MARKS = frozenset("private staff inactive waste_only 311 online none n/a null other general misc".split())
"""What stands among a city's keywords and is no word of a caller."""

_TOLD = tables(__file__)
_NOT_FOR_CALLERS, _DANGER, _PAPERS = (
    re.compile("|".join(_TOLD[each]), re.IGNORECASE) for each in ("not_for_callers", "danger", "papers")
)
_USUAL: list[str] = _TOLD["usual"]
_LONGEST = 6
"""A name of more words tells of a special case of what is usual."""
_TELLING = 30
"""Requests from which on they tell what is commonest."""


def why_hidden(service: Service) -> str:
    """Why a service is not offered to callers; "" where it is."""
    flagged = sorted(_FLAGS & {word.lower() for word in service.keywords})
    if flagged:
        return f"the city's list marks it {' and '.join(flagged)}"
    if _NOT_FOR_CALLERS.search(tidy(service.service_name)):
        return "its name says that it is not for callers"
    return ""


def looks_like_danger(service: Service) -> bool:
    """Whether its name tells of what 911 should hear of first."""
    return bool(_DANGER.search(tidy(service.service_name)))


def commonest_first(services: Sequence[Service], requests: Mapping[str, int]) -> list[Service]:
    """By the city's own requests; what nobody asked for by what is usual, then as the city has it."""
    place = {service.service_code: at for at, service in enumerate(services)}
    asked_for = requests if tell_what_is_commonest(requests) else {}

    def rank(service: Service) -> tuple[int, int, bool, int, int]:
        name = tidy(service.service_name).lower().replace("_", " ")
        at, found = next(((at, found) for at, told in enumerate(_USUAL) if (found := re.search(told, name))), (0, None))
        special = len(name.split()) > _LONGEST or _PAPERS.search(name) or looks_like_danger(service)
        order = (at, found.start() > 0, len(name.split())) if found and not special else (len(_USUAL), False, 0)
        return -asked_for.get(service.service_code, 0), *order, place[service.service_code]

    return sorted(services, key=rank)


def tell_what_is_commonest(requests: Mapping[str, int]) -> bool:
    """Whether there are enough of them."""
    return sum(requests.values()) >= _TELLING


def keywords(service: Service, common: frozenset[str]) -> tuple[str, ...]:
    """What else the service is called: the city's own words, and what its name has in brackets."""
    name = tidy(service.service_name)
    inside = re.findall(r"[(\[]([^()\[\]]{3,40})[)\]]", name)
    words = [tidy(word).strip(" .,;:*\"'").lower() for word in (*service.keywords, *inside)]
    wanted = [word for word in words if 2 < len(word) <= 60 and word not in _MARKS | common and word != name.lower()]
    return tuple(dict.fromkeys(wanted))[:12]


def too_common(services: Sequence[Service]) -> frozenset[str]:
    """Keywords that so many services have that they tell nothing."""
    each = [{tidy(word).lower() for word in service.keywords} for service in services]
    every = set().union(*each) if len(each) >= 10 else set()
    return frozenset(word for word in every if sum(word in words for words in each) > len(each) * 0.3)
