"""Candidates as places: how the city writes them, and where they lie."""

from collections.abc import Iterator

from facts.places import Place
from geocode.candidate import Candidate
from geocode.points import spots
from geocode.streets import Meeting, Street, StreetIndex


def places_of(candidate: Candidate, index: StreetIndex) -> Iterator[Place]:
    """The place; none where the map does not know where the street runs; several where towns share an address."""
    if candidate.street is None:
        mark = index.landmark(candidate.landmark)
        yield Place(mark.written, "place", mark.lat, mark.long, in_area=index.in_area(mark.lat, mark.long))
    elif candidate.meeting and candidate.other:
        yield _crossing(candidate, candidate.street.written, candidate.other.written, candidate.meeting, index)
    else:
        yield from _houses(candidate.street, candidate.number, index)


def _crossing(candidate: Candidate, street: str, other: str, meeting: Meeting, index: StreetIndex) -> Place:
    address, lat, long = f"{street} & {other}", meeting.lat, meeting.long
    if candidate.third and candidate.until:
        address = f"{address} – {candidate.third.written}"
        lat, long = round((lat + candidate.until.lat) / 2, 6), round((long + candidate.until.long) / 2, 6)
    inside = index.in_area(lat, long)
    return Place(address, "intersection", lat, long, street=street, cross_street=other, in_area=inside)


def _houses(street: Street, number: int, index: StreetIndex) -> Iterator[Place]:
    address = f"{number} {street.written}" if index.country.number_first else f"{street.written} {number}"
    found = spots(index, street, number)
    for spot in found:
        area = index.areas.get(spot.quarter) or index.areas.get(spot.zip)
        written = f"{address}, {area.written}" if area and len(found) > 1 else address
        inside = index.in_area(spot.lat, spot.long)
        yield Place(written, "address", spot.lat, spot.long, number=str(number), street=street.written, in_area=inside)
