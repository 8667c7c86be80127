"""What can go wrong between us and a city. Whose fault it was stands in the name."""


class Open311Error(Exception):
    """Something went wrong with a city's endpoint."""


class CityRefused(Open311Error):
    """The city said no: trying the same again will not help, a person has to look.

    `code` and `description` are the city's own words (internal ones: not for callers); `status` is the HTTP status.
    """

    def __init__(self, code: str, description: str, status: int) -> None:
        super().__init__(f"The city refused with {code or status}: {description or 'it gave no reason'}")
        self.code = code
        self.description = description
        self.status = status


class Duplicate(CityRefused):
    """The city says that it has this request already: for whoever was filing it, that is success."""


class CityUnreachable(Open311Error, ConnectionError):
    """The city could not be asked, or could not answer: try again later.

    `sent` tells whether the request may have reached the city; if so, it must be looked for before it is sent again.
    `retry_after` is the number of seconds that the city asked to be left alone for, or None.
    """

    def __init__(self, reason: str, *, sent: bool, retry_after: float | None = None, status: int = 0) -> None:
        super().__init__(reason)
        self.sent = sent
        self.retry_after = retry_after
        self.status = status


class CityAnsweredNonsense(CityUnreachable):
    """The city answered, but not in GeoReport: a web page, half an answer, or far too much. What it did is unknown."""

    def __init__(self, reason: str, *, status: int = 0) -> None:
        super().__init__(reason, sent=True, status=status)


class NotGeoReport(ValueError):
    """These bytes are no GeoReport answer. Inside this folder only: the client tells the story with its address."""
