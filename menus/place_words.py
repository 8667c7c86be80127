# ruff: noqa: E501  # the tables are read a meaning at a time
"""Which words of a sentence tell where: taken out before the rest is understood, and looked up on the map."""

import re

_NUMBER_WORD = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
    "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred"
)
_LEAD = (
    r"at the (?:corner|intersection) of|on the corner of|(?:the )?corner of|(?:the )?intersection of|in front of|across from|next to|right by|"
    r"close to|outside of|over on|over by|down on|up on|out on|at|on|near|by|outside|behind|along|around|between|"
    r"en la esquina de|la esquina de|esquina de|enfrente de|frente a|cerca de|al lado de|en la calle|sobre la|en|por"
)
_LEADING = re.compile(rf"\b(?:{_LEAD})\s+", re.IGNORECASE)
_NUMBERED = re.compile(rf"\b(?:\d[\d-]*|(?:{_NUMBER_WORD})(?:[ -](?:{_NUMBER_WORD}|oh))+)\s+(?=[a-z])", re.IGNORECASE)
_STREETLIKE = re.compile(
    r"\b(?:street|st|avenue|ave|av|road|rd|drive|dr|boulevard|blvd|place|pl|court|ct|lane|ln|parkway|pkwy|terrace|highway|hwy|expressway|"
    r"station|calle|avenida|\d+(?:st|nd|rd|th))\b|\d|\b(?:and|y|&|at)\b",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    r"(?:the|my|our|a|an|this|that|their|his|her|some|it|there|here|top|fire|purpose|el|la|los|las|mi|un|una|su)\b(?!.*\d)",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\d+\s*(?:am|pm|days?|weeks?|months?|hours?|minutes?|feet|ft|inch\w*|cars?|people|times?|dogs?|cats?|bags?|tires?|rats?|years?|dias|"
    r"semanas|meses|o'?clock|street ?lights?|lights?|potholes?|of)\b",
    re.IGNORECASE,
)
_END = re.compile(r"[.!?;\n]+(?:\s|$)|,(?!\s*(?:chicago|il\b|illinois|\d{5}))|\s+(?:and it|and its|and there|there is|there are|theres|there's|hay|because|since|that|which|where|"
                  r"it is|its|is|has|needs|please|smells|por favor|thanks|thank you|for the|for about|for a|for over)\b", re.IGNORECASE)  # fmt: skip


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
    led = [(found.start(), found.end()) for found in _LEADING.finditer(text)]
    return [pair for pair in numbered if not _COUNTED.match(text[pair[1] :])] + led[::-1]


def _until_the_end(words: str) -> str:
    end = _END.search(words)
    return words[: end.start()] if end else words


def _may_be_a_place(words: str) -> bool:
    words = words.strip()
    count = len(words.split())
    if not words or count > 14 or _VAGUE.match(words) or _COUNTED.match(words):
        return False
    return bool(_STREETLIKE.search(words)) or (count <= 3 and words[:1].isupper())
