"""What can happen in a conversation. Events are past; each carries `at`, an aware time in the city's zone."""

from dataclasses import dataclass
from datetime import datetime

from dialogue.actions import LookUp
from facts.places import Located
from facts.reports import Known, Status
from facts.services import Understanding


@dataclass(frozen=True, slots=True)
class Started:
    """Somebody is on the line and waits to be greeted."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Said:
    """Words, spoken or typed. `confidence` (0 to 1) is the recogniser's, None where it gave none."""

    at: datetime
    text: str
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Pressed:
    """Keys: any of 0-9, * and #."""

    at: datetime
    keys: str


@dataclass(frozen=True, slots=True)
class Silence:
    """The time for an answer went by without one."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Settled:
    """A fragment was held back for what might follow, and nothing did."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Photo:
    """Pictures were sent. `names`: what they are called from now on; none where nothing that came is a picture."""

    at: datetime
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recorded:
    """Something was recorded, and is called so from now on."""

    at: datetime
    name: str


@dataclass(frozen=True, slots=True)
class Asked:
    """The present question is to be put (again): on arrival, after help, or for a webhook that came out of turn."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Understood:
    """The menu's answer to `Understand`."""

    at: datetime
    understanding: Understanding


@dataclass(frozen=True, slots=True)
class Found:
    """The map's answer to `LookUp`."""

    at: datetime
    located: Located


@dataclass(frozen=True, slots=True)
class StillWaiting:
    """Somebody else's map was asked this, and has not answered within the time that a turn has."""

    at: datetime
    asked: LookUp


@dataclass(frozen=True, slots=True)
class Waited:
    """The moment that somebody was asked to wait is over."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Around:
    """The answer to `LookAround`. `service_code`: the service as it is taken there, "" where nobody takes it.

    `neighbour`: whose place it is then, by name, or "". `known`: an earlier report of the same that may be told of.
    """

    at: datetime
    service_code: str
    neighbour: str = ""
    known: Known | None = None


@dataclass(frozen=True, slots=True)
class ReportFound:
    """The answer to `FindReport`; no `status`: there is no such report. `named`: whether the words named one."""

    at: datetime
    status: Status | None
    named: bool = True


@dataclass(frozen=True, slots=True)
class PhoneRead:
    """The answer to `ReadPhone`: an E.164 number, or "" where the words held none."""

    at: datetime
    number: str
    textable: bool = True


@dataclass(frozen=True, slots=True)
class Filed:
    """The report is ours to deliver, under this reference. `city_is_down`: delivery will have to wait."""

    at: datetime
    reference: str
    city_is_down: bool = False


@dataclass(frozen=True, slots=True)
class NotConnected:
    """The person we transferred to did not answer."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Connected:
    """The person we transferred to answered, and that talk is over."""

    at: datetime


@dataclass(frozen=True, slots=True)
class OptedOut:
    """The person wants no more texts from this number."""

    at: datetime


@dataclass(frozen=True, slots=True)
class OptedIn:
    """The person wants texts again."""

    at: datetime


@dataclass(frozen=True, slots=True)
class AskedCarrierForHelp:
    """HELP or INFO, which the carrier may have answered already."""

    at: datetime


Event = (
    Started
    | Said
    | Pressed
    | Silence
    | Settled
    | Photo
    | Recorded
    | Asked
    | Understood
    | Found
    | StillWaiting
    | Waited
    | Around
    | ReportFound
    | PhoneRead
    | Filed
    | NotConnected
    | Connected
    | OptedOut
    | OptedIn
    | AskedCarrierForHelp
)
