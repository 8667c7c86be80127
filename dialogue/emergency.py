"""Danger is looked for in every utterance, before anything else. Nothing is filed of it unless the person says no."""

import re

from dialogue.word_tables import tables
from dialogue.words import plain

_WORDS = tables(__file__)
"""By kind and language. `harmless` is no kind: what stands there is taken away before a kind is looked for."""
_PATTERNS = {
    kind: re.compile("|".join(each for language in words.values() for each in language))
    for kind, words in _WORDS.items()
}
_HARMLESS = _PATTERNS.pop("harmless")
_ANY = re.compile("|".join(pattern.pattern for pattern in _PATTERNS.values()))

ALWAYS = frozenset({"injury", "weapon", "violence", "trapped", "drowning", "self_harm"})
"""Kinds that are advised on every time: somebody may die of them, whatever was said before."""


def dangers(text: str) -> tuple[str, ...]:
    """The kinds of emergency these words tell of ("gas", "fire", "self_harm" …)."""
    words = plain(text)
    if not _ANY.search(words):  # most utterances end here, and need not be looked through twice
        return ()
    words = _HARMLESS.sub(" ", words)
    return tuple(kind for kind, pattern in _PATTERNS.items() if pattern.search(words))
