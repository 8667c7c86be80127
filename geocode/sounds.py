"""How words sound, and how alike two sounds are.

A sound is a string with one character a phoneme. Letters become phonemes by the rules below, the same rules for what a
recogniser wrote and for what a street is called: where they are wrong they are wrong on both sides, and cancel out.
"""

import re
from functools import lru_cache

VOWELS = "ieaAouUI@3YWO"

# Capitals: A f-a-ther, E is written e, I s-i-t, O b-oy, U b-oo-k, W c-ow, Y b-y; @ the weak vowel, 3 b-ir-d.
# Consonants: C church, D this, J judge, N sing, S ship, T thin, Z measure; the rest as usual. Order matters.
_RULES: tuple[tuple[str, str], ...] = (
    # Silent or odd beginnings.
    (r"^kn", "n"), (r"^gn", "n"), (r"^wr", "r"), (r"^ps", "s"), (r"^wh(?=o)", "h"), (r"^mc(?=[^aeiouy])", "m@k"),
    (r"^mc", "m@k"), (r"^x", "z"), (r"^y(?=[aeiou])", "y"),
    # Long endings and common lumps.
    (r"tion", "S@n"), (r"sion", "S@n"), (r"cian", "S@n"), (r"(?<=[a-z])ture", "C3"), (r"ough(?=t)", "o"), (r"augh(?=t)", "o"),
    (r"eigh", "e"), (r"igh", "Y"), (r"ough", "u"), (r"augh", "af"), (r"tch", "C"), (r"dge", "J"), (r"sch", "S"),
    (r"chr", "kr"), (r"cz", "C"), (r"sz", "S"), (r"que$", "k"), (r"qu", "kw"), (r"ck", "k"), (r"ch", "C"), (r"sh", "S"),
    (r"th", "T"), (r"ph", "f"), (r"wh", "w"), (r"gh$", ""), (r"gh", "g"), (r"ng(?=[^aeiouy]|$)", "N"), (r"nk", "Nk"),
    (r"mb$", "m"), (r"age$", "IJ"), (r"sc(?=[eiy])", "s"), (r"x", "ks"),
    # Vowels before r.
    (r"eer|ear$|ier", "ir"), (r"air|aire|are$", "er"), (r"oor|oar|our|ore$", "or"), (r"wor", "w3"), (r"war", "wor"), (r"ur", "3"), (r"ir", "3"),
    (r"er", "3"), (r"ear", "3"), (r"or", "or"), (r"ar", "Ar"),
    # Pairs of vowels.
    (r"eau|oe$", "o"), (r"ee|ea", "i"), (r"oo", "u"), (r"ou|ow(?=n|er|el|d$)", "W"), (r"ow", "o"), (r"oa", "o"), (r"oi|oy", "O"), (r"ai|ay", "e"),
    (r"ei|ey$", "i"), (r"ey|ei", "e"), (r"ie$", "i"), (r"ie", "i"), (r"au|aw", "o"), (r"ew|eu|ue$|ui", "u"), (r"ye$", "Y"),
    # A vowel, one consonant and an e at the end: the long vowel, and the e says nothing.
    (r"a(?=[bcdfgklmnpstvz]e[sd]?$)", "e"), (r"i(?=[bcdfgklmnpstvz]e[sd]?$)", "Y"), (r"o(?=[bcdfgklmnpstvz]e[sd]?$)", "o"),
    (r"u(?=[bcdfgklmnpstvz]e[sd]?$)", "u"), (r"y(?=[bcdfgklmnpstvz]e$)", "Y"),
    (r"le$", "@l"), (r"(?<=[a-z])e$", ""), (r"(?<=[aeiouy][a-z])es$", "z"),
    # c and g before light vowels.
    (r"cc(?=[ei])", "ks"), (r"c(?=[eiy])", "s"), (r"g(?=[eiy])", "J"),
    # Single letters.
    (r"^a(?=[^aeiou][aeiou])", "a"), (r"a$", "@"), (r"a", "a"), (r"^e", "e"), (r"e(?=[^aeiou]+[aeiou])", "e"), (r"e", "e"),
    (r"^i(?=[^aeiou][aeiou])", "I"), (r"i$|i(?=[aou])", "i"), (r"i", "I"), (r"o$", "o"), (r"o(?=ll|ld|lt)", "o"), (r"o", "A"),
    (r"u(?=ll|sh)", "U"), (r"u(?=[^aeiou][aeiou])", "u"), (r"u", "@"), (r"^y", "y"), (r"y$", "i"), (r"y", "I"),
    (r"bb?", "b"), (r"cc?", "k"), (r"dd?", "d"), (r"ff?", "f"), (r"gg?", "g"), (r"hh?", "h"), (r"jj?", "J"), (r"kk?", "k"),
    (r"ll?", "l"), (r"mm?", "m"), (r"nn?", "n"), (r"pp?", "p"), (r"q", "k"), (r"rr?", "r"), (r"ss?$", "s"), (r"ss", "s"),
    (r"(?<=[aeiouy])s(?=[aeiouy])", "z"), (r"s", "s"), (r"tt?", "t"), (r"vv?", "v"), (r"ww?", "w"), (r"zz?", "z"),
)  # fmt: skip
_SCANNER = re.compile("|".join(f"(?P<r{at}>{pattern})" for at, (pattern, _) in enumerate(_RULES)))

# Words that the rules would get wrong and that every address is made of, and the names of the letters.
_KNOWN = {
    "one": "w@n", "two": "tu", "four": "for", "eight": "et", "oh": "o", "o": "o", "zero": "ziro", "hundred": "h@ndr3d", "thousand": "TWz@nd",
    "second": "sek@nd", "eighth": "etT", "fifth": "fIfT", "ninth": "nYnT", "nine": "nYn", "ninety": "nYnti", "first": "f3st", "tenth": "tenT", "eleven": "ilev@n",
    "seven": "sev@n", "twelve": "twelv", "twenty": "twenti", "street": "strit", "avenue": "av@nu", "boulevard": "bUl@vArd", "parkway": "pArkwe",
    "highway": "hYwe", "west": "west", "north": "norT", "south": "sWT", "east": "ist", "place": "ples", "saint": "sent", "mount": "mWnt",
    "a": "e", "b": "bi", "c": "si", "d": "di", "e": "i", "f": "ef", "g": "Ji", "h": "eC", "i": "Y", "j": "Je", "k": "ke", "l": "el", "m": "em", "n": "en",
    "p": "pi", "q": "kyu", "r": "Ar", "s": "es", "t": "ti", "u": "yu", "v": "vi", "w": "d@b@lyu", "x": "eks", "y": "wY", "z": "zi",
}  # fmt: skip

_PLACE = {p: at for at, group in enumerate(("pbmwfv", "TD", "tdnszlr", "SZCJy", "kgNh")) for p in group}
_MANNER = {p: at for at, group in enumerate(("pbtdkg", "fvTDszSZh", "CJ", "mnN", "lrwy")) for p in group}
_VOICED = set("bdgvDzZJmnNlrwy")
_NEAR_VOWELS = {
    frozenset(p)
    for p in ("iI", "Ie", "ea", "eI", "aA", "Ao", "oU", "uU", "A@", "@3", "@I", "@e", "@a", "@U", "@o", "oW", "AW", "YI", "YA", "Oo", "3o", "eY", "oO", "3A", "ei")
}


@lru_cache(maxsize=8192)
def sound(word: str) -> str:
    """How one word sounds: "western" -> "west3n"."""
    if word in _KNOWN:
        return _KNOWN[word]
    letters = re.sub(r"[^a-z]", "", word)
    return re.sub(r"(.)\1", r"\1", "".join(_RULES[int(m.lastgroup[1:])][1] for m in _SCANNER.finditer(letters) if m.lastgroup))


def _substitution(a: str, b: str) -> float:
    if a in VOWELS and b in VOWELS:
        return 0.3 if frozenset(a + b) in _NEAR_VOWELS else 0.5
    if a in VOWELS or b in VOWELS:
        return 0.95
    alike = 0.3 * (_PLACE[a] == _PLACE[b]) + 0.3 * (_MANNER[a] == _MANNER[b]) + 0.15 * ((a in _VOICED) == (b in _VOICED))
    return 1.0 - alike


_PHONEMES = VOWELS + "bdfghklmnprstvwyzCDJNSTZ"
_SUBSTITUTE = {a: {b: 0.0 if a == b else _substitution(a, b) for b in _PHONEMES} for a in _PHONEMES}
_GAP = {p: 0.35 if p in "@I" else 0.45 if p in VOWELS or p in "tdhTD" else 0.6 for p in _PHONEMES}


@lru_cache(maxsize=16384)
def difference(heard: str, meant: str) -> float:
    """What it costs to have heard the one for the other: 0 for the same, about 0.3 for a vowel, up to 1 for a phoneme."""
    row = [0.0]
    for p in meant:
        row.append(row[-1] + _GAP[p])
    for h in heard:
        gap, prices = _GAP[h], _SUBSTITUTE[h]
        diagonal = row[0]
        row[0] = left = diagonal + gap
        for at, m in enumerate(meant, 1):
            best = diagonal + prices[m]
            diagonal = row[at]
            if diagonal + gap < best:
                best = diagonal + gap
            if left + _GAP[m] < best:
                best = left + _GAP[m]
            row[at] = left = best
    return row[-1]
