"""Candidates as places: how the city writes them, and where they lie."""

from dataclasses import replace

from facts.places import Place
from geocode.candidate import Candidate
from geocode.lines import metres
from geocode.points import Spot, spots
from geocode.streets import Area, Landmark, Meeting, Street, StreetIndex

_PAIR = 99  # numbers up to here have no hyphen
_TOWNS_APART = 800.0  # metres between two crossings of the same two streets beyond which they are two places

Sited = tuple[Place, frozenset[int]]
"""A place, and the areas that it is known to lie in, by their ids."""


def places_of(candidate: Candidate, index: StreetIndex) -> list[Sited]:
    """The place; none where the map does not know where the street runs; several where towns share an address."""
    if candidate.street is None:
        mark = index.landmark(candidate.landmark)
        return [_sited(Place(mark.written, "place", mark.lat, mark.long), mark, index)]
    if candidate.meeting and candidate.other:
        return _crossings(candidate, candidate.street, candidate.other, candidate.meeting, index)
    return _houses(candidate.street, candidate.number, candidate.mark, index)


def _sited(place: Place, where: Landmark | Meeting | Spot, index: StreetIndex) -> Sited:
    areas = frozenset((where.zip, where.quarter)) - {0}
    return replace(place, in_area=index.in_area(place.lat, place.long)), areas


def _crossings(candidate: Candidate, one: Street, other: Street, first: Meeting, index: StreetIndex) -> list[Sited]:
    """Where two streets cross: in several towns, if they do so far apart and the towns are known by name."""
    address, lat, long = f"{one.written} & {other.written}", first.lat, first.long
    if candidate.third and candidate.until:
        address = f"{address} – {candidate.third.written}"
        lat, long = round((lat + candidate.until.lat) / 2, 6), round((long + candidate.until.long) / 2, 6)
        return [_crossing(address, first._replace(lat=lat, long=long), one, other, index)]
    found: list[Meeting] = []
    for meeting in sorted(index.meetings(one.name, (other.name,)).get(other.name, ()), key=lambda m: m != first):
        if (meeting.street, meeting.other) == (one.id, other.id) and all(_apart(meeting, known) for known in found):
            found.append(meeting)
    towns = [area.written if (area := _area(meeting, index)) else "" for meeting in found]
    if len(found) < 2 or not all(towns) or len(set(towns)) < len(found):
        return [_crossing(address, first, one, other, index)]
    named = zip(found, towns, strict=True)
    return [_crossing(f"{address}, {town}", meeting, one, other, index) for meeting, town in named]


def _crossing(address: str, meeting: Meeting, one: Street, other: Street, index: StreetIndex) -> Sited:
    place = Place(address, "intersection", meeting.lat, meeting.long, street=one.written, cross_street=other.written)
    return _sited(place, meeting, index)


def _apart(one: Meeting, other: Meeting) -> bool:
    return metres((one.lat, one.long), (other.lat, other.long)) > _TOWNS_APART


def _area(where: Meeting | Spot, index: StreetIndex) -> Area | None:
    return index.areas.get(where.quarter) or index.areas.get(where.zip)


def written_as(index: StreetIndex, street: Street, number: int, mark: str = "") -> tuple[str, str]:
    """A house number as it is written on this street ("2342A", "1204 1/2", "36-04"), and the whole address."""
    digits = f"{number // 100}-{number % 100:02}" if street.hyphened and number > _PAIR else str(number)
    written = f"{digits} {mark}" if mark[:1].isdigit() else digits + mark
    return written, f"{written} {street.written}" if index.country.number_first else f"{street.written} {written}"


def _houses(street: Street, number: int, mark: str, index: StreetIndex) -> list[Sited]:
    written, address = written_as(index, street, number, mark)
    found = spots(index, street, number, mark)
    sited: list[Sited] = []
    for spot in found:
        area = _area(spot, index) if len(found) > 1 else None
        named = f"{address}, {area.written}" if area else address
        place = Place(named, "address", spot.lat, spot.long, number=written, street=street.written)
        # What nobody could tell apart is offered once.
        if all(place.address != known.address for known, _ in sited):
            sited.append(_sited(place, spot, index))
    return sited
