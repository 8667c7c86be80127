"""What the services of a list are about, in words that callers know: a heading for each, and its name in Spanish."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from facts.services import Group, Menu, Service
from menus.listed import Known, listed
from menus.stems import stem
from menus.telling import PALE

OTHER = "other"
_SURE = 0.9
_NEEDLESS = PALE | {
    stem(each, "en")
    for each in "inspection inspect issue need has be is are clog overflow dump pick collect defect down out damage "
    "reports complaint general miscellaneous public trim clean-up cleanup needs repairs".split()
}
"""Words of a name without which it tells the same."""
_ANYWHERE = frozenset("sidewalk alley curb apartment home".split())
"""Where it makes no other thing of it; "fire at a restaurant" is no matter of the fire brigade."""
_EMPTY = frozenset("and or the public issue issues maintenance services problems requests".split())
"""Words of a heading without which it tells the same."""


@dataclass(frozen=True, slots=True)
class About:
    """`theme`: the code of the heading that a service belongs under. `spanish`: its name, "" where it is not known."""

    theme: str
    spanish: str


def about(names: Sequence[str]) -> list[About]:
    """For each of these English names; no two have the same one in Spanish."""
    services = tuple(Service(str(at), {"en": name}) for at, name in enumerate(names))
    known = listed(Menu(1, services)).services
    found = [_about(each) for each in known]
    first = {each.spanish: at for at, each in reversed(list(enumerate(found)))}
    return [About(each.theme, each.spanish if first[each.spanish] == at else "") for at, each in enumerate(found)]


def theme(code: str) -> Group:
    """A heading by its code."""
    told = _told()[code]
    return Group(code, {"en": told["en"], "es": told["es"]})


def heading_in_spanish(name: str) -> str:
    """A city's own heading in Spanish; "" where a word of it is not known."""
    words = [word for word in re.split(r"[\s,/&+-]+", name.lower()) if word and word not in _EMPTY]
    told = list(dict.fromkeys(_headings().get(stem(word, "en"), "") for word in words))
    return " y ".join(filter(None, (", ".join(told[:-1]), told[-1]))).capitalize() if told and all(told) else ""


def _about(known: Known) -> About:
    placed, named = _themes(), _names()
    best = sorted(((sure, len(known.explains.get(each, ())), each) for each, sure in known.about.items()), reverse=True)
    code = next((placed[each] for _, _, each in best if each in placed), OTHER)
    sure = [each for weight, _, each in best if weight >= _SURE]
    said_by_it = len(sure) == 1 and not known.general and not _unexplained(known, sure[0])
    return About(code, named.get(sure[0], "") if said_by_it else "")


def _unexplained(known: Known, concept: str) -> frozenset[str]:
    others = frozenset[str]().union(*known.explains.values())
    whole = frozenset[str]().union(*known.parts) | ((known.where & others) - _ANYWHERE)
    return whole - known.explains.get(concept, frozenset()) - _NEEDLESS


@cache
def _told() -> Mapping[str, Any]:
    return tomllib.loads((Path(__file__).parent / "callers_words.toml").read_text(encoding="utf-8"))


@cache
def _themes() -> Mapping[str, str]:
    return {concept: code for code, told in _told().items() for concept in told.get("about", ())}


@cache
def _names() -> Mapping[str, str]:
    return {concept: name for told in _told().values() for concept, name in told.get("about", {}).items()}


@cache
def _headings() -> Mapping[str, str]:
    return {stem(word, "en"): spanish for word, spanish in _told()["headings"].items()}
