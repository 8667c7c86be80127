"""A service's name as its city wrote it: what it tells of, part by part, and what in it only tells where."""

import re
from collections.abc import Iterable

from facts.services import Service
from menus.stems import stems
from menus.telling import IN_LISTS

_WHERE = re.compile(r"\s(?:on|at|in|from|out\s+of|near|behind|under|along|inside)\s", re.IGNORECASE)
_NOT = re.compile(r"\bno[nt]\b[\s-]*(\w+(?<!ed)(?<!ing))\b", re.IGNORECASE)
"""What a name says that it is not for. "Not collected" and "not working" are what is wrong."""
_CODE = re.compile(r"\d|[a-z]$")
"""How words begin that tell nothing: "24x7", "4b". Nor do single letters."""
_OR = re.compile(r"\s*(?:,|/|;|&|\bor\b|\band\b|\bby\b|\bo\b)\s*", re.IGNORECASE)


def name_of(service: Service, language: str) -> str:
    """What a service is called in a language, or else in English, or else anyhow."""
    return service.names.get(language) or service.names.get("en") or next(iter(service.names.values()), service.code)


def spelled_out(name: str) -> str:
    """A name without what only machines need: "Cans_Left_Out" is "Cans Left Out"."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", re.sub(r"[_]|<[^>]*>", " ", name))


def parts(name: str) -> list[str]:
    """What a name tells of, each as a name of its own: "A or B on C" is A, and B."""
    return [each for each in _OR.split(re.sub(r"\([^)]*\)", " ", head_of(name))) if telling(each, "en")]


def telling(text: str, language: str) -> list[str]:
    """The stems of a phrase that tell something."""
    return [each for each in stems(spelled_out(text), language) if each not in IN_LISTS and not _CODE.match(each)]


def head_of(name: str) -> str:
    """A name as far as it tells what is wrong; what follows tells where: "… on street or sidewalk"."""
    head = _WHERE.split(name, maxsplit=1)[0]
    return head if telling(head, "en") else name


def detail_of(name: str) -> frozenset[str]:
    """What stands behind a dash, and tells a service from others about the same: "Noise - Commercial"."""
    return frozenset(telling(name.partition(" - ")[2], "en"))


def lacking(services: Iterable[Service]) -> set[str]:
    """The codes of services that are for the lack of something: "Not Offensive", where another one is "Offensive"."""
    names = {service.code: spelled_out(name_of(service, "en")) for service in services}
    plain = {frozenset(telling(name, "en")) for name in names.values() if not _NOT.search(name)}
    return {code for code, name in names.items() if _NOT.search(name) and frozenset(telling(name, "en")) in plain}


def without_not(name: str) -> str:
    """A name without what it says that it is not for."""
    return _NOT.sub(" ", name)
