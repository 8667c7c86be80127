"""ZIPs, neighbourhoods and towns that are said along with a place: "12 Main Street in Springfield, 62704"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from geocode.streets import StreetIndex
from geocode.utterance import Mention, Utterance, priced
from geocode.words import SKIP_FILLER, Word

_LONGEST = 5  # words of an area's name, and digits of a postcode that are said one by one
_SHORTEST = 4  # digits of a postcode
_SHARE = 0.1  # what is left of the price of such words


def with_mentions(utterance: Utterance, text: str, index: StreetIndex) -> Utterance:
    """The same words, with those that name an area of this city cheap to leave out of a place."""
    if not index.areas:
        return utterance
    found = [*_written(utterance, text, index), *_postcodes(utterance.words, index), *_names(utterance.words, index)]
    if not found:
        return utterance
    words = list(utterance.words)
    for mention in found:
        for at in range(mention.start, mention.end):
            words[at] = _cheaper(words[at])
    return replace(priced(words, utterance.spelled, utterance.station, index.country), mentions=tuple(found))


def _cheaper(word: Word) -> Word:
    if word.numeral:  # of a postcode, after the street: no house number
        return replace(word, numeral=None, digits="", edge=False, skip=SKIP_FILLER)
    return replace(word, skip=_SHARE * word.skip)


def _written(utterance: Utterance, text: str, index: StreetIndex) -> Iterator[Mention]:
    """A postcode that stands where postcodes stand; the words are without it already."""
    end = len(utterance.words)
    if areas := index.area_ids.get(index.country.postcode_in(text)):
        yield Mention(end, end, areas)


def _postcodes(words: Sequence[Word], index: StreetIndex) -> Iterator[Mention]:
    begun = False
    for start, word in enumerate(words):
        begun = begun or (word.edge and word.numeral is None)
        for end in range(start + 1, min(start + _LONGEST, len(words)) + 1) if begun and word.numeral else ():
            digits = _digits(words[start:end])
            areas = index.area_ids.get(digits) if len(digits) >= _SHORTEST else None
            if areas and not (end < len(words) and words[end].suffix):
                yield Mention(start, end, areas)


def _digits(words: Sequence[Word]) -> str:
    """The digits that were said one by one or two by two, "" where they were said otherwise."""
    digits = ""
    for at, word in enumerate(words):
        numeral, before = word.numeral, words[at - 1].numeral if at else None
        if numeral is None or numeral.ordinal or numeral.kind not in ("unit", "teen", "tens", "zero"):
            return ""
        joins = before is not None and before.kind == "tens" and numeral.kind == "unit"
        digits = digits[:-1] + str(numeral.value) if joins else digits + str(numeral.value)
    return digits


def _names(words: Sequence[Word], index: StreetIndex) -> Iterator[Mention]:
    for start, first in enumerate(words):
        heard = ""
        for end in range(start + 1, min(start + _LONGEST, len(words)) + 1) if not first.numeral else ():
            heard += words[end - 1].sound
            areas = index.area_sounds.get(heard)
            if areas and not (end < len(words) and words[end].suffix):
                yield Mention(start, end, areas)
