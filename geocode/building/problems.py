"""What could not be used of a city's files, and why: counted, with the first rows named, never silently."""

from dataclasses import dataclass, field

_NAMED = 3  # rows that are named for each problem


@dataclass
class FileReport:
    """What became of one table: what it was taken for, its columns, how many rows were used and which were not.

    `box`: the latitudes and longitudes between which it lies.
    """

    name: str
    kind: str = ""
    columns: dict[str, str] = field(default_factory=dict)
    used: int = 0
    passed_over: int = 0
    notes: list[str] = field(default_factory=list)
    left_out: dict[str, list[int]] = field(default_factory=dict)
    box: tuple[float, float, float, float] | None = None

    def leave_out(self, row: int, why: str) -> None:
        """A row cannot be used."""
        self.left_out.setdefault(why, []).append(row)

    def reach(self, lat: float, long: float) -> None:
        """Something in it lies there."""
        low, left, high, right = self.box or (lat, long, lat, long)
        self.box = min(low, lat), min(left, long), max(high, lat), max(right, long)

    @property
    def skipped(self) -> int:
        """How many rows could not be used."""
        return sum(len(rows) for rows in self.left_out.values())

    @property
    def commonest(self) -> str:
        """Why most of the rows that are left out are left out."""
        return max(self.left_out, key=lambda why: len(self.left_out[why]), default="")

    def lines(self) -> list[str]:
        """This report, as it is read by a person."""
        told = [f"{self.name}: {self.kind}, {self.used:,} rows used"]
        if self.columns:
            told.append("    columns: " + ", ".join(f"{role} = {heading}" for role, heading in self.columns.items()))
        if self.passed_over:
            told.append(f"    {self.passed_over:,} rows are no streets, or have no name, and were passed over")
        for why, rows in self.left_out.items():
            some = ", ".join(map(str, rows[:_NAMED])) + (" …" if len(rows) > _NAMED else "")
            told.append(f"    left out {len(rows):,}: {why} ({'row' if len(rows) == 1 else 'rows'} {some})")
        return told + [f"    {note}" for note in self.notes]
