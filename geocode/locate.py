"""From what somebody said to the places in the city that they may mean, and what to do with them."""

import math
from collections.abc import Sequence
from dataclasses import replace

from facts.places import Heard, Located, Place
from geocode import shared_location
from geocode.areas import elsewhere, zip_in
from geocode.candidate import Candidate
from geocode.decide import AGAIN, CONFIRM, OPEN, Weighed, decide, weigh
from geocode.missing import missing_of
from geocode.places import Sited, places_of
from geocode.rest import rest_of
from geocode.streets import StreetIndex
from geocode.together import beliefs, is_refused, nothing, together
from geocode.told import Told, told
from geocode.turn import Turn, take
from geocode.utterance import listen
from geocode.written import street_of

_MOST_PLACES = 5  # that are given
_MOST_TURNS = 6  # answers that are weighed together, the latest
_MOST_LOOKED_AT = 40  # candidates that are looked for on the map
_FEWEST, _MOST_WORDS = 5, 40  # words of an address as it stands on an envelope
_SURER = 0.1  # by so much surer must be what was found as on an envelope
_ELSEWHERE = 0.015  # how much less likely a place is that lies in none of the areas that were named
_TORN = 3.0  # what is against a street that is a word of an area's name, as a logarithm
_SURE_OUTSIDE = 0.9  # a street of ours, though a ZIP of others was named


def locate(index: StreetIndex, text: str, confidence: float | None = None, refused: Sequence[Place] = ()) -> Located:
    """The places in this city that the words may mean, best first, and whether to take the first, ask, or ask again.

    `confidence`: how sure the recogniser was, 0 to 1. `refused`: places that the person has said no to. The language
    is not asked for: names are the same in all of them, and the small words of every language are known at once.
    """
    return locate_all(index, (Heard(text, confidence=confidence),), refused)


def locate_all(index: StreetIndex, heard: Sequence[Heard], refused: Sequence[Place] = ()) -> Located:
    """The places that all of somebody's answers together may mean, as `locate` tells them.

    An answer to a question for a part (a number, a ZIP, the first letters) is taken for that part, or for the whole
    place if that is what was said.
    """
    if not heard:
        return Located("")
    last = heard[-1]
    if shared := shared_location.find(last.text):
        if not shared.words:
            return shared_location.located(index, last.text, shared, refused)
        last = replace(last, text=last.text.replace(shared.text, f" {shared.words} "))
    heard = (*heard[-_MOST_TURNS:-1], last)
    found = replace(_located(index, heard, refused), query=heard[-1].text)
    if len(heard) > 1:
        return found if found.decision == "accept" or last.part != "place" else _by_itself(index, found, last, refused)
    if found.decision in ("accept", "confirm") or not _on_an_envelope(last, index):
        return found
    return _surer(found, _located(index, (Heard(street_of(last.text)),), refused))


def _located(index: StreetIndex, heard: Sequence[Heard], refused: Sequence[Place]) -> Located:
    known, said = told(index, heard)
    names = None if known.names is None else frozenset(known.names)
    turns = [take(index, each, names) for each in said]
    weighed = _weighed(index, turns, refused, known)
    sure = min((each.confidence for each in said if each.confidence is not None), default=None)
    least = OPEN if _just_keyed(heard, known) else AGAIN if len(heard) > 1 else CONFIRM
    decision = decide(weighed, sure, least, by_letters=known.spelled)
    if decision == "accept" and sure is None and _is_written_otherwise(turns, weighed[0].candidate):
        decision = "confirm"
    outside = _outside(index, heard)
    if outside and decision != "ask_again":
        decision = "confirm" if weighed[0].belief >= _SURE_OUTSIDE else "ask_again"
    shown = weighed if decision == "choose" else _one_of_each(weighed)
    places = tuple(replace(w.place, confidence=round(w.share, 3)) for w in shown[:_MOST_PLACES])
    missing, street = missing_of(index, turns, weighed, decision, known)
    rest = ""
    if decision != "ask_again" and len(turns) == 1:
        rest = rest_of(turns[0].utterance, weighed[0].candidate, index.country, index.city_words)
    again = decision == "ask_again" and is_refused(turns, refused)
    return Located(heard[-1].text, places, decision, missing, street, outside, rest, refused=again)


def _is_written_otherwise(turns: Sequence[Turn], candidate: Candidate) -> bool:
    """Whether words that are a street's very name were taken for another street: typed "Haight" is hardly Hayes."""
    bent = {(span.start, span.end) for span in candidate.spans if span.strain > 0}
    heard = (span for turn in turns for _, span in turn.parts.heard_streets.values())
    return any(span.strain == 0 and (span.start, span.end) in bent for span in heard)


def _just_keyed(heard: Sequence[Heard], known: Told) -> bool:
    """Whether the street's letters were keyed and no number yet: who has keys at hand tells that for certain too."""
    return known.spelled and not known.number and heard[-1].part == "keys"


def _by_itself(index: StreetIndex, found: Located, last: Heard, refused: Sequence[Place]) -> Located:
    """The last answer alone, where it tells more than all together: what was said before may have been no place."""
    alone = _located(index, (last,), refused)
    if alone.decision == "accept" and found.places[:1] and found.places[0].address == alone.places[0].address:
        return alone
    if alone.decision == "accept" or (alone.decision == "confirm" and found.decision == "ask_again"):
        return replace(alone, decision="confirm")
    return found


def _weighed(index: StreetIndex, turns: Sequence[Turn], refused: Sequence[Place], known: Told) -> list[Weighed]:
    if not turns and not (known.number and known.spelled):
        return []
    struck = {_known_by(place) for place in refused}
    asked = [frozenset(known.areas)] if known.areas else []
    best = sorted(together(turns, index, refused, known), key=lambda s: -s[1])[:_MOST_LOOKED_AT]
    possible, unplaced = [], [nothing(turns, refused, known)]
    for candidate, score in best:
        sited = [one for one in places_of(candidate, index) if one[0].in_area]
        score -= _TORN * _torn(candidate, turns)
        if not sited:
            unplaced.append(score)
        elif sited := [one for one in sited if _known_by(one[0]) not in struck]:
            fits = _fitting(candidate, sited, [*asked, *_mentioned(candidate, turns)], index)
            possible.append((candidate, score, fits))
    scores = [score + math.log(sum(fit for _, fit in fits)) for _, score, fits in possible]
    likely = beliefs(scores, unplaced)
    return weigh(
        [
            (candidate, place, belief * fit / sum(each for _, each in fits))
            for (candidate, _, fits), belief in zip(possible, likely, strict=True)
            for place, fit in fits
        ]
    )


def _one_of_each(weighed: Sequence[Weighed]) -> list[Weighed]:
    """One place of each answer, then the others: North and South Pulaski are no two answers to "1534 Pulaski"."""
    ones = {each.answer: each for each in reversed(weighed)}
    return sorted(weighed, key=lambda each: ones[each.answer] is not each)


def _mentioned(candidate: Candidate, turns: Sequence[Turn]) -> list[frozenset[int]]:
    """The areas that were said along, in words that are none of this place's own."""
    mentions = [mention for turn in turns for mention in turn.utterance.mentions]
    return [m.areas for m in mentions if not any(m.start < s.end and s.start < m.end for s in candidate.spans)]


def _torn(candidate: Candidate, turns: Sequence[Turn]) -> int:
    """How many names of areas it takes one word out of for a street: of "Oak Park" the oak."""
    mentions = [(m.start, m.end) for turn in turns for m in turn.utterance.mentions]
    return sum(
        span.start < end and start < span.end and not (span.start <= start and end <= span.end)
        for start, end in mentions
        for span in candidate.spans
    )


def _fitting(
    candidate: Candidate, sited: Sequence[Sited], named: Sequence[frozenset[int]], index: StreetIndex
) -> list[tuple[Place, float]]:
    """Each place with its share of the candidate, less where it does not lie in the areas that were named."""
    return [
        (place, _ELSEWHERE ** sum(elsewhere(index, candidate.street, known, areas) for areas in named) / len(sited))
        for place, known in sited
    ]


def _outside(index: StreetIndex, heard: Sequence[Heard]) -> bool:
    """Whether a ZIP was named that is none of the city's."""
    known = {area.written for area in index.areas.values() if area.kind == "zip"}
    named = [zip_in(index, each.text) for each in heard if each.part == "place"]
    return any(each and each not in known for each in named)


def _on_an_envelope(heard: Heard, index: StreetIndex) -> bool:
    """Whether more than a street may be written here. What is spoken, or corrected on the way, is not written so."""
    words = len(heard.text.split())
    if heard.confidence is not None or not index.country.envelopes or not _FEWEST <= words <= _MOST_WORDS:
        return False
    if not any(c.isdigit() for c in heard.text):
        return False
    return not any(word.taken_back for word in listen(heard.text, index.country).words)


def _surer(found: Located, again: Located) -> Located:
    """What the street alone means, where that is plainer than the whole: it is asked about all the same."""
    sure, surer = (one.places[0].confidence if one.places else 0.0 for one in (found, again))
    if surer <= sure + _SURER:
        return found
    decision = "confirm" if again.decision == "accept" else again.decision
    return replace(found, places=again.places, decision=decision, missing=again.missing, street=again.street)


def _known_by(place: Place) -> tuple[str, str, frozenset[str]]:
    """What makes two places the same, whichever of two streets was said first: the town too, where it is told."""
    return (
        place.kind + place.number,
        place.address.partition(", ")[2],
        frozenset((place.street, place.cross_street) if place.street else (place.address,)),
    )
