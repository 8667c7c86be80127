"""Where on its street a house stands: between the street's own crossings, by its number."""

from geocode.streets import Street, StreetIndex

_BEYOND = 150  # numbers past the last crossing for which the street is taken to go on as before


def point(index: StreetIndex, street: Street, number: int) -> tuple[float, float] | None:
    """Latitude and longitude of a house; None where the map has no crossing of its street."""
    below, above = index.crossings_around(street.id, number)
    if below and above:
        return _on_line(below[0], above[0], number)
    known = below or above
    if not known:
        return None
    if len(known) == 2 and known[0][0] != known[1][0]:
        reach = max(known[0][0] - _BEYOND, min(known[0][0] + _BEYOND, float(number)))
        return _on_line(known[0], known[1], reach)
    return known[0][1], known[0][2]


def _on_line(one: tuple[float, float, float], other: tuple[float, float, float], number: float) -> tuple[float, float]:
    share = (number - one[0]) / (other[0] - one[0])
    return round(one[1] + share * (other[1] - one[1]), 6), round(one[2] + share * (other[2] - one[2]), 6)
