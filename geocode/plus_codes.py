"""Plus codes (Open Location Codes): "86HJXGC6+QF", and "XGC6+QF" which counts from somewhere nearby."""

import re

CODE = re.compile(r"(?<![\w+])(?:[23456789CFGHJMPQRVWX]{4}){1,2}\+[23456789CFGHJMPQRVWX]{2,3}(?!\w)", re.I)
_DIGITS = "23456789CFGHJMPQRVWX"
_STEPS = (20.0, 1.0, 0.05, 0.0025, 0.000125)
"""Degrees that a pair's digit counts, pair by pair."""

Point = tuple[float, float]


def decode(code: str) -> Point | None:
    """The middle of a whole code's square (14 m wide); None for a short one."""
    pairs = code.upper().replace("+", "")[:10]
    if len(pairs) < 10:
        return None
    lat, long = -90.0, -180.0
    for place, step in enumerate(_STEPS):
        lat += _DIGITS.index(pairs[2 * place]) * step
        long += _DIGITS.index(pairs[2 * place + 1]) * step
    return round(lat + _STEPS[-1] / 2, 6), round(long + _STEPS[-1] / 2, 6)


def near(code: str, reference: Point) -> Point | None:
    """The spot of a short code that is nearest to a point: of the squares that it may mean, a degree apart."""
    whole = decode(_prefix(reference) + code)
    if whole is None:
        return None
    lat, long = (value + round(around - value) for value, around in zip(whole, reference, strict=True))
    return round(lat, 6), round(long, 6)


def _prefix(point: Point) -> str:
    north, east = point[0] + 90, point[1] + 180
    digits = (north // 20, east // 20, north % 20, east % 20)
    return "".join(_DIGITS[int(digit)] for digit in digits)
