"""What a text looks like, whatever it is about: cut off, a question, a story, more of the same, emoji alone."""

import unicodedata

from dialogue.corrections import adds
from dialogue.word_tables import tables
from dialogue.words import meaning, plain

_WORDS = {name: frozenset(words.split()) for name, words in tables(__file__).items()}
_FRAGMENT = 3
"""A text of fewer words may be the beginning of something."""
_STORY = 7
"""A text of more words is too long to name a problem or a place."""
_PLAIN_NAME, _DRAWN = 3, frozenset(("SIGN", "SYMBOL", "FACE"))
"""Words of an emoji's name that tells what it is; a longer one, or one with any of these, describes a drawing."""


def is_fragment(text: str) -> bool:
    """Whether a text looks like the beginning of something: very short, or cut off in mid-sentence; an emoji is all."""
    return not _emoji(text) and (len(plain(text).split()) < _FRAGMENT or is_cut_off(text))


def is_cut_off(text: str) -> bool:
    """Whether a text breaks off in mid-sentence."""
    last = plain(text).rpartition(" ")[2]
    return text.rstrip().endswith((",", "...", "…", "-")) or last in _WORDS["joining"]


def is_a_story(text: str) -> bool:
    """Whether a text is too long to name a problem or a place: "been there since march and my tire got a flat"."""
    return len(plain(text).split()) > _STORY and not (asks(text) or adds(text))


def asks(text: str) -> bool:
    """Whether a text is a question."""
    return text.rstrip().endswith("?") or _first(text) in _WORDS["asking"]


def tells_where(text: str) -> bool:
    """Whether words tell where something is, though they may name no place: "next to the hydrant"."""
    return not _WORDS["beside"].isdisjoint(plain(text).split())


def goes_on_about_it(text: str) -> bool:
    """Whether a text that names no place tells more of the problem: "its huge"."""
    return not tells_where(text) and _first(text) in _WORDS["of_it"]


def with_emoji_named(text: str) -> str:
    """A text of nothing but emoji with what those are called: "🐀 rat"; any other text as it is."""
    if any(each.isalnum() for each in text) or meaning(text):
        return text
    return " ".join((text, *dict.fromkeys(filter(None, map(_name, _emoji(text)))))).lower()


def _emoji(text: str) -> list[str]:
    return [each for each in text if unicodedata.category(each) == "So"]


def _name(emoji: str) -> str:
    told = unicodedata.name(emoji, "").split()
    return " ".join(told) if len(told) <= _PLAIN_NAME and not _DRAWN & set(told) else ""


def _first(text: str) -> str:
    return plain(text).partition(" ")[0]
