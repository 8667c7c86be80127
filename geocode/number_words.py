"""What people say about numbers beside their digits, made plain: ranges, doubles, hyphens, letters, halves."""

from collections.abc import Sequence

from geocode.country import Country
from geocode.figures import MARK, ORDINAL, is_span

_MAYBE_NONE = 11  # up to here a number may be another word: "un", "once"


def numbers_made_plain(tokens: Sequence[str], country: Country) -> list[str]:
    """Of a range the first number, every digit that was said double or triple as often as it counts."""
    return _doubled(_in_digits(_without_ranges(tokens, country), country), country)


def joined(tokens: Sequence[str], country: Country) -> list[str]:
    """Without the words for a hyphen in a number, and with "and" for "cross street" between two names."""
    kept: list[str] = []
    at = 0
    while at < len(tokens):
        before, size = kept[-1] if kept else "", length_of(country.joints, tokens, at)
        after = tokens[at + size] if at + size < len(tokens) else ""
        named = bool(before) and before not in country.fillers and not _counts(before, country)
        if size and after and named:
            kept.append(country.joint)
            at += size
            continue
        if not (tokens[at] in country.hyphens and is_number(before, country)):
            kept.append(tokens[at])
        at += 1
    return kept


def marked(tokens: Sequence[str], country: Country) -> list[str]:
    """Letters and halves behind a house number, told from directions and small words: "2342 B", "and a half"."""
    kept: list[str] = []
    at = 0
    while at < len(tokens):
        token, before = tokens[at], kept[-1] if kept else ""
        following = tokens[at + 1] if at + 1 < len(tokens) else ""
        half = length_of(country.halves, tokens, at) if is_number(before, country) else 0
        if token in country.within_numbers and following[:2] == f"{MARK}1":
            token, at = following, at + 1
        elif half:
            token, at = f"{MARK}1/2", at + half - 1
        elif token.startswith(MARK) and token[1:] in country.directions and following not in country.directions:
            token = token[1:]
        elif _is_letter_of_house(token, before, following, country):
            token = MARK + token
        if not (token.startswith(MARK) and not is_number(before, country)):
            kept.append(token)
        at += 1
    return kept


def flat_end(tokens: Sequence[str], at: int, country: Country) -> int:
    """Where the words of a flat or a floor end that begin here: "apartment two b", "unit 12B", "2nd floor"; else 0."""
    after = tokens[at + 1] if at + 1 < len(tokens) else ""
    if after in country.floors and is_number(tokens[at], country) and _of_a_floor(tokens[at], country):
        return at + 2
    if tokens[at] not in country.flats:
        return 0
    end = at + 1
    while end < min(len(tokens), at + 3) and is_number(tokens[end], country) and _goes_on(tokens, at, end, country):
        end += 1
    letter = tokens[end].removeprefix(MARK) if end < len(tokens) else ""
    if len(letter) == 1 and letter.isalpha() and (letter not in country.directions or end + 1 == len(tokens)):
        end += 1
    return end


def _of_a_floor(token: str, country: Country) -> bool:
    numeral = country.numerals.get(token)
    return token.endswith(ORDINAL) or (numeral.ordinal if numeral else len(token) < 3)


def _goes_on(tokens: Sequence[str], at: int, end: int, country: Country) -> bool:
    """Whether a flat's number goes on: "two", "twenty two", but not "3" and then "2342", which is the house's."""
    if end == at + 1:
        return True
    tens, unit = (country.numerals.get(token) for token in (tokens[end - 1], tokens[end]))
    return tens is not None and tens.kind == "tens" and unit is not None and unit.kind == "unit"


def length_of(phrases: Sequence[tuple[str, ...]], tokens: Sequence[str], at: int) -> int:
    """How many words the longest of these phrases that stands here has; 0 if none does."""
    return max((len(phrase) for phrase in phrases if tuple(tokens[at : at + len(phrase)]) == phrase), default=0)


def is_number(token: str, country: Country) -> bool:
    numeral = country.numerals.get(token)
    return token.removesuffix(ORDINAL).isdigit() or (numeral is not None and not numeral.weak)


def _counts(token: str, country: Country) -> bool:
    """Whether it is a number and no street's name: "3" and not "3rd"."""
    numeral = country.numerals.get(token)
    return is_number(token, country) and not (token.endswith(ORDINAL) or (numeral is not None and numeral.ordinal))


def _without_ranges(tokens: Sequence[str], country: Country) -> list[str]:
    """Of "1200 to 1210", and of "between 1200 and 1210", the first number, which is where it begins."""
    kept: list[str] = []
    at = 0
    while at < len(tokens):
        kept.append(tokens[at])
        joined = at + 1 < len(tokens) and _joins_range(tokens, at + 1, country)
        last = tokens[at + 1 + joined] if at + 1 + joined < len(tokens) else ""
        ends = tokens[at].isdigit() and last.isdigit() and is_span(tokens[at], last, pairs=True)
        # Two numbers side by side are one's two ends if they are long; "5 7th" are not.
        at += 2 + joined if ends and (joined or 3 <= len(tokens[at]) == len(last)) else 1
    return kept


def _joins_range(tokens: Sequence[str], at: int, country: Country) -> bool:
    between = at > 1 and tokens[at - 2] in country.between
    return tokens[at] in country.through or (between and country.connectors.get(tokens[at], 1.0) == 0.0)


def _doubled(tokens: Sequence[str], country: Country) -> list[str]:
    """ "Double four" is "four four"."""
    kept: list[str] = []
    for at, token in enumerate(tokens):
        times = country.times.get(tokens[at - 1], 1) if at and _is_digit(token, country) else 1
        if times > 1:
            kept.pop()
        kept.extend([token] * times)
    return kept


def _in_digits(tokens: Sequence[str], country: Country) -> list[str]:
    """A number in another language is written in digits, since streets are called in this one: "veintiséis" is "26".

    Not where more numbers stand beside it, which are told two digits at a time, nor where it may be no number.
    """
    kept: list[str] = []
    at = 0
    while at < len(tokens):
        value, end = _in_another_language(tokens, at, country)
        following = tokens[end] if end < len(tokens) else ""
        before = kept[-1] if kept else ""
        alone = not (is_number(before, country) or is_number(following, country))
        if end > at and alone and (value > _MAYBE_NONE or before in country.ordinal_after):
            kept.append(str(value))
            at = end
            continue
        kept.append(tokens[at])
        at += 1
    return kept


def _in_another_language(tokens: Sequence[str], start: int, country: Country) -> tuple[int, int]:
    """The number under a thousand that is told from here on, and where it ends: "ciento", "treinta y", "uno"."""
    own = (*country.units, *country.teens, *country.tens)
    value, end = 0, start
    for kinds in (("hundreds",), ("tens",), ("unit", "teen")):
        at = end + (end > start and end < len(tokens) and tokens[end] in country.within_numbers)
        numeral = country.numerals.get(tokens[at]) if at < len(tokens) and tokens[at] not in own else None
        if numeral and numeral.kind in kinds and not (numeral.ordinal or numeral.weak):
            value, end = value + numeral.value, at + 1
    return value, end


def _is_digit(token: str, country: Country) -> bool:
    numeral = country.numerals.get(token)
    return (token.isdigit() and len(token) == 1) or (numeral is not None and numeral.kind in ("unit", "zero"))


def _is_letter_of_house(token: str, before: str, following: str, country: Country) -> bool:
    spells = len(following) == 1 and following not in country.directions
    is_word = token in country.directions or token in country.numerals or token in country.connectors
    if len(token) != 1 or not token.isalpha() or spells or is_word:
        return False
    return before.isdigit() or (token in country.house_letters and is_number(before, country))
