"""Which words of a sentence tell where: taken out before the rest is understood, and looked up on the map."""

import re

from menus.word_tables import alternatives

_TOLD = alternatives(__file__)
_NUMBER = rf"(?:{_TOLD['numbers']})"
_TOWN = (
    r"\s*(?:[a-z.]+,?\s+){0,3}\d{5}\b"
    r"|\s*(?:[a-z.]+,?\s+){0,2}(?-i:[A-Z]{2})\s*(?:[.,;]|$)"
    r"|(?-i:(?:\s+[A-Z][a-z]+){1,2})\s*$"
)
"""What may stand behind an address and a comma: a town, a state, a ZIP."""
_LEADING = re.compile(rf"\b(?:{_TOLD['leads']}|(?P<between>{_TOLD['between']}))\s+", re.IGNORECASE)
_NUMBERED = re.compile(rf"(?<![\w-])(?:\d[\d-]*|{_NUMBER}(?:[ -](?:{_NUMBER}|oh))+)\s+(?=[a-z])", re.IGNORECASE)
_STREETLIKE = re.compile(rf"\b(?:{_TOLD['street_like']}|{_TOLD['landmarks']})\b|\d|\b(?:and|y|&|at)\b", re.IGNORECASE)
_NAMED = rf"(?: [\w'-]+){{1,4}} (?:{_TOLD['landmarks']})\b"
_NAME = 3
"""Words of a street's name."""
_VAGUE = re.compile(rf"(?:{_TOLD['vague']})\b(?!.*\d)(?!{_NAMED})", re.IGNORECASE)
_COUNTED = re.compile(rf"\d+\s*(?:{_TOLD['counted']})\b", re.IGNORECASE)
_END = re.compile(rf"[.!?;\n]+(?:\s|$)|,(?!{_TOWN})|\s+(?:{_TOLD['ends']})\b", re.IGNORECASE)


def split_place(text: str) -> tuple[str, str]:
    """(what is left, the words that tell where or ""). Says nothing when in doubt: the map is asked later anyway."""
    for start, begin in _beginnings(text):
        candidate = _until_the_end(text[begin:])
        if _may_be_a_place(candidate):
            rest = f"{text[:start]} {text[begin + len(candidate) :]}"
            return " ".join(rest.split()).strip(" ,.;"), candidate.strip(" ,.;")
    return text, ""


def _beginnings(text: str) -> list[tuple[int, int]]:
    """Where place words may begin, as (start of what is cut out, start of the place): the surest first."""
    numbered = [(found.start(), found.start()) for found in _NUMBERED.finditer(text)]
    leads = list(_LEADING.finditer(text))
    led = [_with_other(text, leads, at) for at, found in enumerate(leads) if not found["between"]]
    return [pair for pair in numbered if not _COUNTED.match(text[pair[1] :])] + _stretch(leads) + led[::-1]


def _with_other(text: str, leads: list[re.Match[str]], at: int) -> tuple[int, int]:
    """Where a place begins of which both parts are led to: "on Devon at Western"."""
    while at and _is_a_name(text[leads[at - 1].end() : leads[at].start()]):
        at -= 1
    return leads[at].start(), leads[at].end()


def _is_a_name(words: str) -> bool:
    words = words.strip()
    return 0 < len(words.split()) <= _NAME and words[0].isupper() and not _VAGUE.match(words)


def _stretch(leads: list[re.Match[str]]) -> list[tuple[int, int]]:
    """Where the words for a stretch of a street begin: at the street, or at the "between" itself."""
    at = next((at for at, found in enumerate(leads) if found["between"]), None)
    if at is None or (at == 0 and leads[0].start() > 0):  # "clark between ...": only the map knows the street
        return []
    street = [(found.start(), found.end()) for found in leads[:at][-1:]]
    return [*street, (leads[at].start(), leads[at].start())]


def _until_the_end(words: str) -> str:
    end = _END.search(words)
    return words[: end.start()] if end else words


def _may_be_a_place(words: str) -> bool:
    words = words.strip()
    count = len(words.split())
    if not words or count > 14 or _VAGUE.match(words) or _COUNTED.match(words):
        return False
    return bool(_STREETLIKE.search(words)) or (words[:1].isupper() and (count <= _NAME or bool(_LEADING.search(words))))
