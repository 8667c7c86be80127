"""What goes wrong in a city, as data: what people see, do and ask for, and how a city's lists call it.

A concept's `name` tells it in a service's name; `en` and `es` tell it in somebody's words, `…_weak` only hint at it.
A cue is `part + part`: each part must be said, in any order, near the others; `|` stands between words that are as good
as each other; `<road>` stands for a set of words.toml. `otherwise` is what a list without it may offer in its place,
nearest first; `overrules` is what it is really not about: "graffiti on a stop sign" is no report of a stop sign.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

Part = tuple[str, ...]
Cue = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing that goes wrong in cities. Cues by language."""

    id: str
    name: tuple[Cue, ...]
    strong: Mapping[str, tuple[Cue, ...]]
    weak: Mapping[str, tuple[Cue, ...]]
    otherwise: tuple[str, ...]
    overrules: frozenset[str]


_SHARED = ("words.toml", "kinds.toml")


@cache
def kinds() -> Mapping[str, Mapping[str, str]]:
    """Words of one kind, by language: what is said of a Toyota is said of any car."""
    return _table(Path(__file__).parent / "kinds.toml")


@cache
def concepts() -> tuple[Concept, ...]:
    """Every concept that Townline knows."""
    folder = Path(__file__).parent
    sets = _sets()
    files = sorted(file for file in folder.glob("*.toml") if file.name not in _SHARED)
    entries = {id: entry for file in files for id, entry in _table(file).items()}
    return tuple(_concept(id, entry, sets) for id, entry in entries.items())


@cache
def _sets() -> Mapping[str, Mapping[str, str]]:
    return _table(Path(__file__).parent / "words.toml")


def _table(file: Path) -> dict[str, Any]:
    return tomllib.loads(file.read_text(encoding="utf-8"))


def words_for(what: str, language: str) -> Part:
    """A set of words that many concepts share; () in a language that has none yet."""
    written = _sets().get(language, {}).get(what)
    return cue(written, {})[0] if written else ()


def read_cue(written: str, language: str) -> Cue:
    """A cue as a city writes it in its menu. Raises KeyError for a set of words that there is not."""
    return cue(written, _sets().get(language, {}))


def cue(written: str, sets: Mapping[str, str]) -> Cue:
    """A cue as it is written: "<road>|alley + hole"."""
    filled = re.sub(r"<(\w+)>", lambda found: sets[found[1]], written)
    return tuple(tuple(phrase.strip() for phrase in part.split("|")) for part in filled.split(" + "))


def _concept(id: str, entry: Mapping[str, list[str]], sets: Mapping[str, Mapping[str, str]]) -> Concept:
    def cues(key: str, language: str) -> tuple[Cue, ...]:
        return tuple(cue(each, sets[language]) for each in entry.get(key, ()))

    languages = tuple(sets)
    return Concept(
        id=id,
        name=cues("name", "en"),
        strong={language: cues(language, language) for language in languages},
        weak={language: cues(f"{language}_weak", language) for language in languages},
        otherwise=tuple(entry.get("otherwise", ())),
        overrules=frozenset(entry.get("overrules", ())),
    )
