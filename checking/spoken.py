"""How a line in front of this endpoint would sound, by the names in its service list alone."""

import re
from collections.abc import Iterable, Sequence

from checking.findings import shown_as
from open311.models import Service
from wording import reader

MOST = 7
"""Options that are read out at once."""

_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]")
_BETWEEN = {"_": " ", "/": " or ", "&": " and ", " - ": ", "}


def menu(services: Sequence[Service]) -> tuple[str, ...]:
    """The first things that a caller who asks for a list would hear: the groups, then what is in the first one."""
    groups = list(dict.fromkeys(service.group for service in services if service.group))
    if len(groups) < 2:
        return _read_out([service.service_name for service in services])
    first = [service.service_name for service in services if service.group == groups[0]]
    return (*_read_out(groups), f"[1] {' '.join(_read_out(first))}")


def said(name: str) -> str:
    """A name as it is spoken: in small letters but for abbreviations, without brackets and signs."""
    words = _BRACKETS.sub("", name) or name
    for sign, spoken in _BETWEEN.items():
        words = words.replace(sign, spoken)
    return " ".join(word if word.isupper() and len(word) < 5 else word.lower() for word in shown_as(words).split())


def _read_out(names: Iterable[str]) -> tuple[str, ...]:
    every = list(dict.fromkeys(said(name) for name in names))
    sentence, shown = reader.parts("en", "option", "voice"), every[:MOST]
    lines = [reader.fill(sentence, {"option": name, "number": str(at)}) for at, name in enumerate(shown, 1)]
    if len(every) > MOST:
        more = reader.name("en", "more_choices", "voice")
        lines.append(reader.fill(sentence, {"option": more, "number": str(MOST + 1)}))
    return (" ".join(lines),)
