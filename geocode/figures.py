"""Numbers and signs as they are written, made plain before a text is cut into words.

"36–04", "1204½", "2342A", "1200-1210", "#3", "54th", "12,000", "b/w": what each means is told by the country's file.
"""

import html
import re
import unicodedata

from geocode.country import Country

ORDINAL = "°"  # after digits that are an ordinal: "54th" is "54°"
MARK = "="  # before what is no digit of a house number and yet belongs to it: "2342A" is "2342 =a"
LONGEST_RANGE = 200  # house numbers: two blocks

_SHORT_SPAN = {3: 12, 4: 30, 5: 30}  # by the first one's digits: "131-33" is a range, "105-51" is 10551
_RUN_ON = ((2, 2), (2, 1), (3, 1), (4, 1))  # digits of numbers written apart: "23-42" is 2342, "911-5" is 9115
_MOST_LETTERS = 20_000  # of a text that are read at all
_TAG = re.compile(r"<[/!a-z][^<>]{0,200}>")
_DASH = re.compile("[\u2010-\u2015\u2212]")
_VULGAR = re.compile("[\u00bc-\u00be\u2150-\u215e]")
_APOSTROPHE = re.compile(r"['’`´.](?=[a-z]\b|[a-z]{2}\b)|['’`´]")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")
_FRACTION = re.compile(r"(?<![\d/])([123])[/\u2044]([234])(?![\d/])")
_LETTER = re.compile(r"(?<=\d)([a-z])\b")
_SPAN = re.compile(rf"(?<![\d/{MARK}-])(\d{{1,5}})\s*[-/]\s*(\d{{1,5}})(?![\d/{ORDINAL}-])")
_JOINED = re.compile(r"(?<!\d)(\d{1,3})\s?-\s?(\d{1,2})(?!\d)")
_SLASH = re.compile(rf"(?<!{MARK}\d)/")
_FLAT = re.compile(r"#\s*(?=[\da-z])")


def plain(text: str, country: Country) -> str:
    """A text in lower case without accents and markup, its numbers and signs in one form. Never fails."""
    text = _folded(_TAG.sub(" ", html.unescape(text[:_MOST_LETTERS]).lower()))
    text = _DASH.sub("-", text)
    for sign, meant in country.signs:
        text = sign.sub(f" {meant} ", text)
    text = _THOUSANDS.sub("", _FRACTION.sub(rf" {MARK}\1/\2 ", _apart(text)))
    text = re.sub(rf"(?<=\d)(?:{country.ordinal_endings})\b", ORDINAL, text)
    if country.hyphened:
        text = _JOINED.sub(lambda found: found[1] + found[2].zfill(2), text)
    text = _SPAN.sub(lambda found: _first(found, country), text)
    text = _SLASH.sub(f" {country.joint} ", text)
    return _LETTER.sub(rf" {MARK}\1", _FLAT.sub(f" {country.flat} ", text))


def is_span(first: str, last: str, pairs: bool) -> bool:
    """Whether two numbers are the ends of a range: "1200" and "1210", or "10" after "1200".

    `pairs`: numbers are also said, and written, two digits at a time: "23-42" is 2342.
    """
    if len(first) > 5 or len(last) > len(first) or (pairs and (len(first), len(last)) in _RUN_ON):
        return False
    if len(last) == len(first):
        return 0 < int(last) - int(first) <= LONGEST_RANGE
    last = first[: len(first) - len(last)] + last
    longest = _SHORT_SPAN.get(len(first), 0)
    return 0 < int(last) - int(first) <= longest and (int(last) - int(first)) % 2 == 0


def _folded(text: str) -> str:
    """Without accents and control characters; the digits of every alphabet as ours."""
    text = _VULGAR.sub(lambda found: f" {found[0]} ", text)
    kept = (c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in kept)


def _apart(text: str) -> str:
    return _APOSTROPHE.sub("", text.replace(MARK, " ").replace(ORDINAL, " "))


def _first(found: re.Match[str], country: Country) -> str:
    """Of a range the first number, which is where it begins."""
    first, last = found.groups()
    return first if is_span(first, last, country.pairs) else found[0]
