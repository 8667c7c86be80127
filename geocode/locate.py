"""From what somebody said to the places in the city that they may mean, and what to do with them."""

from collections.abc import Sequence
from dataclasses import replace

from facts.places import Heard, Located, Place
from geocode import shared_location
from geocode.candidates import Candidate, candidates
from geocode.decide import decide, weigh
from geocode.points import point
from geocode.spans import spans
from geocode.streets import StreetIndex
from geocode.utterance import listen
from geocode.written import street_of

_MOST_PLACES = 5
_MOST_CANDIDATES = 40
_FEWEST, _MOST_WORDS, _SURER = 5, 40, 0.1


def locate(
    index: StreetIndex, text: str, confidence: float | None = None, language: str = "en", refused: Sequence[Place] = ()
) -> Located:
    """The places in this city that the words may mean, best first, and whether to take the first, ask, or ask again.

    `confidence`: how sure the recogniser was, 0 to 1. `language`: what is spoken; names are the same in all of them,
    and the small words of every language are known at once. `refused`: places that the person has said no to.
    """
    if shared := shared_location.find(text):
        if not shared.words:
            return shared_location.located(index, text, shared, refused)
        text = text.replace(shared.text, f" {shared.words} ")
    found = _locate(index, text, confidence, refused)
    if found.decision == "accept" or confidence is not None or not _on_an_envelope(text, index):
        return found
    return _surer(found, _locate(index, street_of(text), None, refused))


def _on_an_envelope(text: str, index: StreetIndex) -> bool:
    """Whether more than a street may be written here. What is spoken, or corrected on the way, is not written so."""
    if not (index.country.envelopes and any(c.isdigit() for c in text) and _FEWEST <= len(text.split()) <= _MOST_WORDS):
        return False
    return not any(word.taken_back for word in listen(text, index.country).words)


def _surer(found: Located, again: Located) -> Located:
    """What the street alone means, where that is plainer than the whole: it is asked about all the same."""
    sure, surer = (one.places[0].confidence if one.places else 0.0 for one in (found, again))
    if surer <= sure + _SURER:
        return found
    return replace(found, places=again.places, decision="confirm" if again.decision == "accept" else again.decision)


def _locate(index: StreetIndex, text: str, confidence: float | None, refused: Sequence[Place]) -> Located:
    utterance = listen(text, index.country, index.city_words)
    found = candidates(utterance, spans(utterance, index), index)
    struck = {_known_by(place) for place in refused}
    placed = [
        (candidate, place)
        for candidate in found[:_MOST_CANDIDATES]
        if (place := _place(candidate, index)) and _known_by(place) not in struck
    ]
    weighed = weigh(placed)
    return Located(text, tuple(w.place for w in weighed[:_MOST_PLACES]), decide(weighed, confidence))


def _known_by(place: Place) -> tuple[str, frozenset[str]]:
    """What makes two places the same, whichever of two streets was said first."""
    return (
        place.kind + place.number,
        frozenset((place.street, place.cross_street) if place.street else (place.address,)),
    )


def _place(candidate: Candidate, index: StreetIndex) -> Place | None:
    """The place as the city writes it; None where the map does not know where the street runs."""
    if candidate.street is None:
        mark = index.landmark(candidate.landmark)
        return Place(mark.written, "place", mark.lat, mark.long)
    street = candidate.street.written
    if candidate.meeting and candidate.other:
        other = candidate.other.written
        return Place(
            f"{street} & {other}",
            "intersection",
            candidate.meeting.lat,
            candidate.meeting.long,
            street=street,
            cross_street=other,
        )
    at = point(index, candidate.street, candidate.number)
    number = str(candidate.number)
    address = f"{number} {street}" if index.country.number_first else f"{street} {number}"
    return at and Place(address, "address", *at, number=number, street=street)


def locate_all(
    index: StreetIndex, heard: Sequence[Heard], language: str = "en", refused: Sequence[Place] = ()
) -> Located:
    """The places that all of somebody's answers together may mean: a number that was told alone goes first."""
    number = next((each.text for each in reversed(heard) if each.part == "number"), "")
    last = next((each for each in reversed(heard) if each.part != "number"), None)
    text = f"{number} {last.text if last else ''}".strip()
    return locate(index, text, last.confidence if last else None, language, refused)
