"""Many signs and the row that each has in a table, in little room: a dict of so many words takes ten times as much."""

from __future__ import annotations  # array is generic for the type checker only

from array import array
from bisect import bisect_left
from collections.abc import Iterable


class Rows:
    """The row of each of these signs, from 0. Two signs of one hash are as good as never met: it has 64 bits."""

    def __init__(self, signs: Iterable[str]) -> None:
        hashes = array("q", map(hash, signs))
        order = sorted(range(len(hashes)), key=hashes.__getitem__)
        self._hashes = array("q", (hashes[row] for row in order))
        self._rows = array("I", order)

    def of(self, sign: str) -> int | None:
        """The row of a sign, or None."""
        wanted = hash(sign)
        at = bisect_left(self._hashes, wanted)
        return self._rows[at] if at < len(self._hashes) and self._hashes[at] == wanted else None
