"""Reads the sentences. Checked once, when they are loaded: a hole that nobody fills never reaches a person."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal

Medium = Literal["voice", "text"]
Part = tuple[str, str]
"""(words, name of the hole that follows them or "")."""

_HERE = Path(__file__).parent
LANGUAGES = ("en", *sorted(file.stem for file in _HERE.glob("*.toml") if file.stem != "en"))
"""What can be spoken: a file each. English first: it serves where a language is not known."""


def parts(language: str, key: str, medium: Medium, tries: int = 0) -> tuple[Part, ...]:
    """A sentence cut at its holes. `tries`: failed answers so far; the last wording serves for all later ones.

    An unknown language reads as English; an unknown key raises KeyError.
    """
    wordings = _sentences(language if language in LANGUAGES else "en")[key, medium]
    return wordings[min(tries, len(wordings) - 1)]


def text(language: str, key: str, **values: str) -> str:
    """A sentence for a text message, filled in; raises KeyError where a value is missing."""
    return fill(parts(language, key, "text"), values)


def fill(sentence: tuple[Part, ...], values: Mapping[str, str]) -> str:
    """Put values into the holes of a sentence."""
    return "".join(words + (values[hole] if hole else "") for words, hole in sentence)


def name(language: str, key: str, medium: Medium) -> str:
    """The name of something of ours that is offered by number ("something else"), or `key` itself: a service's name."""
    named = _file(language if language in LANGUAGES else "en")["names"].get(key)
    return str(named[medium]) if named else key


def voice(language: str) -> tuple[str, str]:
    """The voice that speaks a language and its locale, as Twilio names them."""
    about = _file(language if language in LANGUAGES else "en")["language"]
    return about["voice"], about["locale"]


def calendar(language: str) -> Mapping[str, Any]:
    """How a language tells days and times: its months, weekdays, and the order in which they stand."""
    told: Mapping[str, Any] = _file(language if language in LANGUAGES else "en")["calendar"]
    return told


def spoken_words(language: str, key: str, medium: Medium) -> str:
    """The first wording of a question as it was put, for the record of a consent."""
    return "".join(words + (f"{{{hole}}}" if hole else "") for words, hole in parts(language, key, medium))


@cache
def _file(language: str) -> dict[str, Any]:
    return tomllib.loads((_HERE / f"{language}.toml").read_text(encoding="utf-8"))


@cache
def _sentences(language: str) -> dict[tuple[str, str], tuple[tuple[Part, ...], ...]]:
    read: dict[tuple[str, str], tuple[tuple[Part, ...], ...]] = {}
    for key, media in _file(language).items():
        if key in ("language", "names", "calendar"):
            continue
        for medium, wordings in media.items():
            listed = [wordings] if isinstance(wordings, str) else wordings
            read[key, medium] = tuple(_cut(wording) for wording in listed)
    return read


def _cut(wording: str) -> tuple[Part, ...]:
    pieces = re.split(r"\{(\w+)\}", wording)
    return tuple((pieces[at], pieces[at + 1] if at + 1 < len(pieces) else "") for at in range(0, len(pieces), 2))
