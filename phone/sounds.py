"""What a person hears: words and the quiet between them, tunes, beeps. As values, and as one line of text."""

import re
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Words said in one breath. `language` (BCP 47) and `rate` (as in SSML) are "" where nothing was asked for."""

    text: str
    language: str = ""
    rate: str = ""


@dataclass(frozen=True, slots=True)
class Quiet:
    """Nothing is heard for so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Spoken:
    """One thing the line says: its words and the short pauses between them."""

    pieces: tuple[Words | Quiet, ...]
    language: str = ""
    voice: str = ""

    @property
    def text(self) -> str:
        """The words as a person would write down what they heard: groups of digits stand apart ("4 8 2, 1 9 3 7")."""
        return _written(self.pieces)


@dataclass(frozen=True, slots=True)
class Tune:
    """A sound file."""

    url: str


@dataclass(frozen=True, slots=True)
class Tones:
    """Key tones that the line itself plays."""

    digits: str


@dataclass(frozen=True, slots=True)
class Beep:
    """The tone after which a recording begins."""


Sound = Spoken | Quiet | Tune | Tones | Beep


def spoken(sounds: Iterable[Sound]) -> str:
    """Everything that is heard, as one line of text; what is not words stands in brackets."""
    return " ".join(filter(None, map(_heard, sounds)))


def quiet_in(sounds: Iterable[Sound]) -> float:
    """How many seconds of it are pauses between two things said (not those within a sentence)."""
    return sum(sound.seconds for sound in sounds if isinstance(sound, Quiet))


def _heard(sound: Sound) -> str:
    match sound:
        case Spoken():
            return sound.text
        case Tune(url):
            return f"[plays {url}]"
        case Tones(digits):
            return f"[tones {digits}]"
        case Beep():
            return "[beep]"
        case Quiet():
            return ""


def _written(pieces: Iterable[Words | Quiet]) -> str:
    text, paused = "", False
    for piece in pieces:
        if isinstance(piece, Quiet):
            paused = True
            continue
        if not piece.text.strip():
            text += " " if piece.text else ""
            continue
        text = _joined(text, piece.text, paused)
        paused = False
    return re.sub(r"\s+", " ", text).strip()


def _joined(text: str, words: str, paused: bool) -> str:
    """Put the next words after a text: a pause is a comma where none stands, and no space goes before a full stop."""
    if words.lstrip()[0] in ".,;:!?…":
        return text.rstrip() + words.lstrip()
    if not paused:
        return text + words
    return text.rstrip() + (", " if text.rstrip()[-1:].isalnum() else " ") + words.lstrip()
