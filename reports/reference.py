"""The seven digits by which a person finds their report again. The last is a check digit.

The check is Damm's: it finds every single wrong digit and every two neighbours exchanged, which are the mistakes of
people who key a number. A reference never begins with 0, so that it may be read as a number too.
"""

import secrets

LENGTH = 7
"""Digits."""

# Damm's quasigroup of order 10: weakly totally anti-symmetric, with zeros on its diagonal.
_DAMM = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)


def draw() -> str:
    """A new reference. Chance alone does not make it unique: the commit that files it does."""
    digits = str(secrets.randbelow(900_000) + 100_000)
    return digits + str(_check_digit(digits))


def valid(reference: str) -> bool:
    """Whether these can be the digits of a reference, or were misheard."""
    if len(reference) != LENGTH or not (reference.isascii() and reference.isdigit()):
        return False
    return reference[0] != "0" and _check_digit(reference) == 0


def _check_digit(digits: str) -> int:
    interim = 0
    for digit in digits:
        interim = _DAMM[interim][int(digit)]
    return interim
