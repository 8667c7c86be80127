"""How words sound, and how alike two sounds are.

A sound is a string with one character a phoneme. Letters become phonemes by the rules below, the same rules for what a
recogniser wrote and for what a street is called: where they are wrong they are wrong on both sides, and cancel out.
"""

import re
from functools import lru_cache

CHEAPEST = 0.3  # the least that any difference costs
VOWELS = "ieaAouUI@3YWO"

# Capitals: A f-a-ther, E is written e, I s-i-t, O b-oy, U b-oo-k, W c-ow, Y b-y; @ the weak vowel, 3 b-ir-d.
# Consonants: C church, D this, J judge, N sing, S ship, T thin, Z measure; the rest as usual. Order matters.
_RULE_LIST = r"""
    ^kn→n ^gn→n ^wr→r ^ps→s ^wh(?=o)→h ^mc(?=[^aeiouy])→m@k ^mc→m@k ^x→z ^y(?=[aeiou])→y tion→S@n sion→S@n cian→S@n
    (?<=[a-z])ture→C3 ough(?=t)→o augh(?=t)→o eigh→e igh→Y ough→u augh→af tch→C dge→J sch→S chr→kr cz→C sz→S que$→k
    qu→kw ck→k ch→C sh→S th→T ph→f wh→w gh$→ gh→g ng(?=[^aeiouy]|$)→N nk→Nk mb$→m age$→IJ sc(?=[eiy])→s x→ks
    eer|ear$|ier→ir air|aire|are$→er oor|oar|our|ore$→or wor→w3 war→wor ur→3 ir→3 er→3 ear→3 or→or ar→Ar eau|oe$→o
    ee|ea→i oo→u ou|ow(?=n|er|el|d$)→W ow→o oa→o oi|oy→O ai|ay→e ei|ey$→i ey|ei→e ie$→i ie→i au|aw→o ew|eu|ue$|ui→u
    ye$→Y a(?=[bcdfgklmnpstvz]e[sd]?$)→e i(?=[bcdfgklmnpstvz]e[sd]?$)→Y o(?=[bcdfgklmnpstvz]e[sd]?$)→o
    u(?=[bcdfgklmnpstvz]e[sd]?$)→u y(?=[bcdfgklmnpstvz]e$)→Y le$→@l (?<=[a-z])e$→ (?<=[aeiouy][a-z])es$→z
    cc(?=[ei])→ks c(?=[eiy])→s g(?=[eiy])→J ^a(?=[^aeiou][aeiou])→a a$→@ a→a ^e→e e(?=[^aeiou]+[aeiou])→e e→e
    ^i(?=[^aeiou][aeiou])→I i$|i(?=[aou])→i i→I o$→o o(?=ll|ld|lt)→o o→A u(?=ll|sh)→U u(?=[^aeiou][aeiou])→u u→@
    ^y→y y$→i y→I bb?→b cc?→k dd?→d ff?→f gg?→g hh?→h jj?→J kk?→k ll?→l mm?→m nn?→n pp?→p q→k rr?→r ss?$→s ss→s
    (?<=[aeiouy])s(?=[aeiouy])→z s→s tt?→t vv?→v ww?→w zz?→z
"""
_RULES = [(rule.partition("→")[0], rule.partition("→")[2]) for rule in _RULE_LIST.split()]
_SCANNER = re.compile("|".join(f"(?P<r{at}>{pattern})" for at, (pattern, _) in enumerate(_RULES)))

# Words that the rules would get wrong and that every address is made of, and the names of the letters.
_KNOWN_LIST = """
    one=w@n two=tu four=for eight=et oh=o o=o zero=ziro hundred=h@ndr3d thousand=TWz@nd second=sek@nd eighth=etT
    fifth=fIfT ninth=nYnT nine=nYn ninety=nYnti first=f3st tenth=tenT eleven=ilev@n seven=sev@n twelve=twelv
    twenty=twenti street=strit avenue=av@nu boulevard=bUl@vArd parkway=pArkwe highway=hYwe west=west north=norT
    south=sWT east=ist place=ples saint=sent mount=mWnt a=e b=bi c=si d=di e=i f=ef g=Ji h=eC i=Y j=Je k=ke l=el
    m=em n=en p=pi q=kyu r=Ar s=es t=ti u=yu v=vi w=d@b@lyu x=eks y=wY z=zi
"""
_KNOWN = {word: heard for word, _, heard in (known.partition("=") for known in _KNOWN_LIST.split())}

_PLACE = {p: at for at, group in enumerate(("pbmwfv", "TD", "tdnszlr", "SZCJy", "kgNh")) for p in group}
_MANNER = {p: at for at, group in enumerate(("pbtdkg", "fvTDszSZh", "CJ", "mnN", "lrwy")) for p in group}
_VOICED = set("bdgvDzZJmnNlrwy")
_NEAR_LIST = "iI Ie ea eI aA Ao oU uU A@ @3 @I @e @a @U @o oW AW YI YA Oo 3o eY oO 3A ei"
_NEAR_VOWELS = {frozenset(pair) for pair in _NEAR_LIST.split()}


@lru_cache(maxsize=8192)
def sound(word: str) -> str:
    """How one word sounds: "western" -> "west3n"."""
    if word in _KNOWN:
        return _KNOWN[word]
    letters = re.sub(r"[^a-z]", "", word)
    heard = "".join(_RULES[int(found.lastgroup[1:])][1] for found in _SCANNER.finditer(letters) if found.lastgroup)
    return re.sub(r"(.)\1", r"\1", heard)


def _substitution(a: str, b: str) -> float:
    if a in VOWELS and b in VOWELS:
        return 0.3 if frozenset(a + b) in _NEAR_VOWELS else 0.5
    if a in VOWELS or b in VOWELS:
        return 0.95
    same_place, same_manner = _PLACE[a] == _PLACE[b], _MANNER[a] == _MANNER[b]
    return 1.0 - 0.3 * same_place - 0.3 * same_manner - 0.15 * ((a in _VOICED) == (b in _VOICED))


_PHONEMES = VOWELS + "bdfghklmnprstvwyzCDJNSTZ"
_SUBSTITUTE = {a: {b: 0.0 if a == b else _substitution(a, b) for b in _PHONEMES} for a in _PHONEMES}
_GAP = {p: 0.35 if p in "@I" else 0.45 if p in VOWELS or p in "tdhTD" else 0.6 for p in _PHONEMES}


@lru_cache(maxsize=16384)
def difference(heard: str, meant: str) -> float:
    """What is against having heard the one for the other: 0 the same, some 0.3 a vowel, up to 1 a phoneme."""
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
