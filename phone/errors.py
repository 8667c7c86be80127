"""What can go wrong between a phone and the line, and whose fault it was."""


class PhoneError(Exception):
    """Something kept this phone from doing what it was asked to do."""


class LineUnreachable(PhoneError, ConnectionError):
    """Nobody took the connection: the line is not running, or not there."""


class LineWentQuiet(PhoneError, TimeoutError):
    """The line took the connection and then gave no whole answer."""


class CarrierUnreachable(PhoneError, ConnectionError):
    """The demo's carrier, which keeps the later texts, cannot be reached or refused us."""


class PhotoNotSent(PhoneError, ValueError):
    """A photo cannot be sent with a text. The message says why."""


class NotTwiml(PhoneError, ValueError):
    """What the line answered cannot be read as TwiML."""


class BadTwiml(PhoneError, AssertionError):
    """The line answered TwiML that Twilio would complain about. `problems` says what, `document` is the whole of it."""

    def __init__(self, problems: list[str], document: bytes) -> None:
        super().__init__("; ".join(problems) + "\n" + document.decode("utf-8", "replace"))
        self.problems = problems
        self.document = document


class Fault(PhoneError):
    """The line's answer could not be used. `code` is the number under which Twilio lists such a failure."""

    def __init__(self, code: int, url: str, why: str, status: int = 0) -> None:
        super().__init__(f"{code}: {why} ({url})")
        self.code = code
        self.url = url
        self.why = why
        self.status = status


class CallIsOver(PhoneError, RuntimeError):
    """Somebody tried to speak on a call that has ended."""


class NotATranscript(PhoneError, ValueError):
    """A transcript has a line that cannot be read. The message names the line."""


class CannotBegin(PhoneError):
    """A conversation cannot be held from here. The message says why, and what to do."""
