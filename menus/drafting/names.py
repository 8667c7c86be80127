"""What a city calls a service, as it can be said and read: `Cans_Left_Out_24x7` becomes "cans left out 24 7".

A name stands in the middle of our sentences ("Okay, pothole."), so it begins small where it is no proper name.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from menus.plain import tidy
from menus.stems import stems

LONGEST: int = 70
"""More than this nobody takes in by ear; the rest is cut at a word."""

_ABBREVIATIONS = {
    "w/o": "without", "w/": "with", "24x7": "24 7", "24/7": "24 7", "n/a": "", "pkg": "parking", "prkg": "parking",
    "veh": "vehicle", "veh.": "vehicle", "maint": "maintenance", "maint.": "maintenance", "insp": "inspection",
    "insp.": "inspection", "misc": "miscellaneous", "misc.": "miscellaneous", "bldg": "building", "bldg.": "building",
    "bldgs": "buildings", "dept": "department", "dept.": "department", "info": "information", "req": "request",
    "req.": "request", "st.": "street", "rd.": "road", "ave": "avenue", "ave.": "avenue", "blvd": "boulevard",
    "hwy": "highway", "pkwy": "parkway", "ped": "pedestrian", "ped.": "pedestrian", "cond.": "conditioning",
    "govt": "government", "gov't": "government", "res.": "residential", "comm.": "commercial", "temp.": "temporary",
    "sdwlk": "sidewalk", "swlk": "sidewalk", "inc.": "including", "incl.": "including", "incl": "including",
    "est.": "establishment", "no.": "number", "#": "number", "approx.": "about", "vs.": "versus", "vs": "versus",
    "rec": "recreation", "sig.": "signal", "equip": "equipment", "equip.": "equipment", "repr": "repair",
    "constr": "construction", "constr.": "construction", "const.": "construction", "mgmt": "management", "hr": "hour",
    "hrs": "hours", "etc": "and so on", "etc.": "and so on", "&": "and", "+": "and", "@": "at",
}  # fmt: skip
_SMALL = frozenset(
    "a an and as at by for from in into of off on or out over per the to up with without your my".split()
)
_LEAD = re.compile(
    r"^(?:please )?(?:report (?:an? |the )?|request for (?:an? |the )?|request to (?=\w+ ))(?=\w)", re.IGNORECASE
)
_TAIL = re.compile(r"(?<!related)(?<!business)\W+(?:(?:requests? or )?complaints?|service request)$", re.IGNORECASE)
_ASKED_FOR = re.compile(r"(?<=\w)\W+requests?$", re.IGNORECASE)
_ANYTHING = re.compile(r"\b(?:general|other)\b(?!.*,)", re.IGNORECASE)
"""Names that tell little without their last word: "general snow complaint"."""
_DOES = re.compile(r"(?<!gener)(?:al|ion|ing|up|out|off|air|trim|check|ance|ment|program)\W+requests?$", re.IGNORECASE)
_BRACKETS = re.compile(r"\s*[(\[{]([^()\[\]{}]*)[)\]}]")
_FLAG = re.compile(r"^\s*(?:311\s*[-:]\s*|\*+\s*|zz+\W+|\d+[.)]\s+)|\s*\*+\s*$", re.IGNORECASE)
_TO_FILL_IN = re.compile(
    r"\W*\b(?:please )?(?:enter|see|add|provide) (?:\w+ )?(?:details|description)\b.*$", re.IGNORECASE
)
_BEFORE_HYPHEN = re.compile(
    r"(?<=[a-z]{2})(?<!\b[Nn]on)(?<!\b[Oo]ff)(?<!\b[Pp]re)(?<!\b[Aa]nti)(?<!\b[Ss]elf)(?<!\b[Mm]ulti)-(?=[A-Z][a-z]{3})"
)
"""A hyphen that parts a name in two: "Alley Grading-Unimproved", but not "Pick-Up" or "Non-Food"."""
_LETTERS = re.compile(r"[a-zà-ɏ]{2}", re.IGNORECASE)
_ENDLESS = re.compile(r"\w{26}")
_OUT = re.compile(r"\b(1|one|all|some|several|multiple|many)\s*/\s*(?=out\b)", re.IGNORECASE)
"""So many lights are out: "1/Out" is no choice of two."""
_SAYS_NOTHING = ("other", "general", "miscellaneous")
"""Names that are none: "other" is also how a caller says that it is none of those that were read."""
_CITYS_OWN_WORDS = re.compile(r"\s*[(\[](?:(?:staff|internal|inactive)[^)\]]*|private|test)[)\]]", re.IGNORECASE)


def spoken_names(names: Sequence[str]) -> list[str]:
    """Each name as it is said; what stands in brackets is left out, unless two services would sound the same."""
    names = [re.sub(r"\((e?s)\)", r"\1", tidy(name)) for name in names]
    bare = [_spoken(_BRACKETS.sub(" ", name)) for name in names]
    again = Counter(tuple(stems(name, "en")) for name in bare)
    told = (
        short if short and again[tuple(stems(short, "en"))] == 1 else _spoken(name, whole=True)
        for name, short in zip(names, bare, strict=True)
    )
    return [f"{name} request" if name in _SAYS_NOTHING else name for name in told]


def spoken(name: str) -> str:
    """One name that stands alone, such as a group's, with its capitals."""
    name = re.sub(r"(?<=[a-z])-(?=[A-Z])", " and ", tidy(name))  # "Streets-Sidewalks"
    words = _words(_BRACKETS.sub(" ", name)) or _words(name) or name
    words = words.lower() if (words.isupper() and len(words) > 4) or "_" in name else words
    return _cut(words[:1].upper() + words[1:])


def cannot_be_said(names: Mapping[str, str]) -> bool:
    """Whether a name is no words: signs, another alphabet than ours, or letters without end."""
    return any(not _LETTERS.search(name) or _ENDLESS.search(name) for name in names.values())


def _spoken(name: str, whole: bool = False) -> str:
    words = _words(_BRACKETS.sub(r", \1", name) if whole else name)
    if not whole:
        tails = () if _ANYTHING.search(words) else (_TAIL, _ASKED_FOR) if _DOES.search(words) else (_TAIL,)
        for edge in (*tails, _LEAD):
            rest = edge.sub("", words)
            words = rest if len(rest.split()) > 1 else words
    return _cut(_small_letters(words, machine_made="_" in name))


def _words(name: str) -> str:
    text = _FLAG.sub("", _CITYS_OWN_WORDS.sub("", tidy(name)))
    if "_" in text or " " not in text:  # a machine's: "OutOfVent4inch"
        text = re.sub(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])|(?<=[A-Za-z]{3})(?=\d)|(?<=\d)(?=[A-Za-z]{3})", " ", text)
    text = _TO_FILL_IN.sub("", re.sub(r"_+", " ", text))
    text = _BEFORE_HYPHEN.sub(", ", text)
    text = _in_full(text)
    text = _OUT.sub(lambda found: ("One" if found[1] == "1" else found[1]) + " ", text)
    text = re.sub(r"(?<=\S)\s*/\s*-?(?=\S)", " or ", text)
    text = text.replace("&", " and ").replace("+", " and ").replace("and or or", "and or").replace(" and or ", " or ")
    text = re.sub(r"\s+[-–—]+\s*|\s*[–—]+\s*|\s-\s|\s*[:;|>\\]+\s*", ", ", text)
    text = re.sub(r"[\"“”*<>{}\[\]()^~=$%!?¡¿]+", " ", text)
    text = _in_full(text)
    return re.sub(r"\s*,(?:\s*,)*\s*", ", ", " ".join(text.split())).strip(" ,.-/'")


def _in_full(text: str) -> str:
    """Abbreviations written out, with the capital that they had."""
    full = [(word, _ABBREVIATIONS.get(word.lower(), word)) for word in text.split()]
    return " ".join(whole.capitalize() if word[:1].isupper() and whole != word else whole for word, whole in full)


def _small_letters(name: str, machine_made: bool = False) -> str:
    """Shouting, Title Case and Machine_Made names become small; in a sentence only its beginning does.

    Acronyms stay.
    """
    words = name.split()
    letters = [c for word in words if word not in ("and", "or", "at") for c in word if c.isalpha()]
    if letters and all(c.isupper() for c in letters) and (len(words) > 1 or len(letters) > 5):
        return name.lower()
    long = [word for word in words if word.strip(",").lower() not in _SMALL and word[:1].isalpha()]
    titled = [word for word in long if word.lower() != word]
    if len(titled) == len(long) or machine_made:
        return " ".join(map(_small, words))
    return ", ".join(map(_small_first, name.split(", ")))


def _small_first(part: str) -> str:
    """What a comma ends begins small ("road, pot hole"), but for a name: "Boston Water and Sewer billing issue"."""
    first, _, rest = part.partition(" ")
    return part if rest[:1].isupper() else f"{_small(first)} {rest}".strip()


def _small(word: str) -> str:
    """A capitalised word in small letters, and an acronym or a McName as it is."""
    parts = re.split(r"(?<=[-'])(?=[A-Z])", word)
    plain = all((part[:1].isupper() and part[1:].strip("-'").islower()) or len(part) == 1 for part in parts)
    return word.lower() if plain and not re.match(r"(?:Mc|O'|Mac[A-Z])", word) else word


def _cut(name: str) -> str:
    if len(name) <= LONGEST:
        return name
    return name[: LONGEST + 1].rsplit(" ", 1)[0].strip(" ,.-") or name[:LONGEST]
