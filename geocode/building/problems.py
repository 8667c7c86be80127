"""What could not be used of a city's files, and why: counted, with the first rows named, never silently."""

from collections import Counter
from dataclasses import dataclass, field

_NAMED = 3  # rows that are named for each problem


@dataclass
class FileReport:
    """What became of one table: what it was taken for, its columns, how many rows were used and which were not.

    `left_out`: the first rows that were left out, by the reason; `counts`: how many there are. `box`: the latitudes and
    longitudes between which it lies.
    """

    name: str
    kind: str = ""
    columns: dict[str, str] = field(default_factory=dict)
    used: int = 0
    passed_over: int = 0
    notes: list[str] = field(default_factory=list)
    left_out: dict[str, list[int]] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    box: tuple[float, float, float, float] | None = None

    def leave_out(self, row: int, why: str) -> None:
        """A row cannot be used."""
        self.counts[why] += 1
        if self.counts[why] <= _NAMED:
            self.left_out.setdefault(why, []).append(row)

    def reach(self, lat: float, long: float) -> None:
        """Something in it lies there."""
        low, left, high, right = self.box or (lat, long, lat, long)
        self.box = min(low, lat), min(left, long), max(high, lat), max(right, long)

    @property
    def skipped(self) -> int:
        """How many rows could not be used."""
        return self.counts.total()

    @property
    def commonest(self) -> str:
        """Why most of the rows that are left out are left out."""
        return max(self.counts, key=lambda why: self.counts[why], default="")

    def lines(self) -> list[str]:
        """This report, as it is read by a person."""
        told = [f"{self.name}: {self.kind}, {self.used:,} rows used"]
        if self.columns:
            told.append("    columns: " + ", ".join(f"{role} = {heading}" for role, heading in self.columns.items()))
        if self.passed_over:
            told.append(f"    {self.passed_over:,} rows are no streets, or have no name, and were passed over")
        for why, rows in self.left_out.items():
            number = self.counts[why]
            some = ", ".join(map(str, rows)) + (" …" if number > len(rows) else "")
            told.append(f"    left out {number:,}: {why} ({'row' if number == 1 else 'rows'} {some})")
        if self.box:
            told.append("    it lies between {:.4f}, {:.4f} and {:.4f}, {:.4f}".format(*self.box))
        return told + [f"    {note}" for note in self.notes]
