"""What can go wrong when a text is sent. Whose fault it was stands in the name."""


class CarrierError(Exception):
    """A text could not be sent, or the carrier could not be asked."""


class OptedOut(CarrierError):
    """The person has told the carrier to stop (error 21610). No more texts to this number."""


class NotTextable(CarrierError):
    """No text can ever reach this number: a landline, or no number at all. `code` is the carrier's."""

    def __init__(self, code: int) -> None:
        super().__init__(f"The carrier cannot text this number (error {code}).")
        self.code = code


class CarrierRefused(CarrierError):
    """The carrier refused for a reason that is ours to mend: credentials, the sender's number, its registration."""

    def __init__(self, code: int, status: int) -> None:
        super().__init__(
            f"The carrier refused a text (error {code}, HTTP {status}). Look the error up in the carrier's "
            "documentation, mend the account or the number, and the text goes out."
        )
        self.code, self.status = code, status


class CarrierAway(CarrierError, ConnectionError):
    """The carrier did not answer as it should. `sent`: the text may have been sent all the same."""

    def __init__(self, *, sent: bool, retry_after: float = 0.0) -> None:
        super().__init__("The carrier did not answer as it should. Nothing is lost; it is tried again.")
        self.sent, self.retry_after = sent, retry_after
