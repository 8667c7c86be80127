"""Candidates as places: how the city writes them, and where they lie."""

from collections.abc import Iterator

from facts.places import Place
from geocode.candidate import Candidate
from geocode.points import spots
from geocode.streets import Meeting, Street, StreetIndex

_PAIR = 99  # numbers up to here have no hyphen


def places_of(candidate: Candidate, index: StreetIndex) -> Iterator[Place]:
    """The place; none where the map does not know where the street runs; several where towns share an address."""
    if candidate.street is None:
        mark = index.landmark(candidate.landmark)
        yield Place(mark.written, "place", mark.lat, mark.long, in_area=index.in_area(mark.lat, mark.long))
    elif candidate.meeting and candidate.other:
        yield _crossing(candidate, candidate.street.written, candidate.other.written, candidate.meeting, index)
    else:
        yield from _houses(candidate.street, candidate.number, candidate.mark, index)


def _crossing(candidate: Candidate, street: str, other: str, meeting: Meeting, index: StreetIndex) -> Place:
    address, lat, long = f"{street} & {other}", meeting.lat, meeting.long
    if candidate.third and candidate.until:
        address = f"{address} – {candidate.third.written}"
        lat, long = round((lat + candidate.until.lat) / 2, 6), round((long + candidate.until.long) / 2, 6)
    inside = index.in_area(lat, long)
    return Place(address, "intersection", lat, long, street=street, cross_street=other, in_area=inside)


def written_as(index: StreetIndex, street: Street, number: int, mark: str = "") -> tuple[str, str]:
    """A house number as it is written on this street ("2342A", "1204 1/2", "36-04"), and the whole address."""
    digits = f"{number // 100}-{number % 100:02}" if street.hyphened and number > _PAIR else str(number)
    written = f"{digits} {mark}" if mark[:1].isdigit() else digits + mark
    return written, f"{written} {street.written}" if index.country.number_first else f"{street.written} {written}"


def _houses(street: Street, number: int, mark: str, index: StreetIndex) -> Iterator[Place]:
    written, address = written_as(index, street, number, mark)
    found = spots(index, street, number, mark)
    for spot in found:
        area = index.areas.get(spot.quarter) or index.areas.get(spot.zip)
        named = f"{address}, {area.written}" if area and len(found) > 1 else address
        inside = index.in_area(spot.lat, spot.long)
        yield Place(named, "address", spot.lat, spot.long, number=written, street=street.written, in_area=inside)
