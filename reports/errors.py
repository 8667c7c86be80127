"""What can go wrong with a report inside our own house."""


class WrongTurn(ValueError):
    """A report was to take a step that its life does not have. This is a fault of the program, never of the city."""

    def __init__(self, reference: str, origin: str, target: str) -> None:
        super().__init__(
            f"Report {reference} cannot go from {origin!r} to {target!r}. See the table of steps in reports/life.py."
        )
        self.reference, self.origin, self.target = reference, origin, target


class NoSuchReport(LookupError):
    """There is no report with this reference in this city."""

    def __init__(self, reference: str) -> None:
        super().__init__(f"There is no report {reference} in this city. Look at `townline reports list`.")
        self.reference = reference


class CannotMend(ValueError):
    """What a person of the city asked for cannot be done to a report; the message says what can."""
