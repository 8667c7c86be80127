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


class NotSent(CityRefused):
    """The city would surely refuse this, so it was not asked. `missing` names what the profile says it requires."""

    def __init__(self, missing: tuple[str, ...]) -> None:
        said = f"this endpoint takes no request without {', '.join(missing)}: nothing was sent. Add it and send again"
        super().__init__(f"required: {', '.join(missing)}", said, 0)
        self.missing = missing


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


class NotAnUpdate(Open311Error, ValueError):
    """Somebody pushed what is no update of a request. `missing` names the fields that it lacks."""

    def __init__(self, reason: str, missing: tuple[str, ...] = ()) -> None:
        super().__init__(reason)
        self.missing = missing


class NotGeoReport(Open311Error, ValueError):
    """These bytes are no GeoReport answer. A client tells it as CityAnsweredNonsense, with its address."""
