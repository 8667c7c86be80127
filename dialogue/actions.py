"""What we can do. Actions are orders: some are for the person, some ask the world and are answered by an event."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from facts.places import Heard, Place

Expects = Literal[
    "words", "long_words", "choice", "phone", "place", "street", "on_street", "area", "letters", "nothing_more"
]
"""How an answer will come: a few words, a story, one key or word, a phone number, a place, a street's name, what is
missing where the street is known (a number, or a street that crosses it), a ZIP or neighbourhood, letters, or most
likely none."""


@dataclass(frozen=True, slots=True)
class Digits:
    """Digits that are read one by one in groups, and written plain: a reference, a phone number."""

    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, or a day and a time, in the city's zone. `with_year`: so far away that the year is told."""

    at: datetime
    has_time: bool
    with_year: bool = False


@dataclass(frozen=True, slots=True)
class Name:
    """Words of the menu: as they are said, as they are texted, and in which language where it is not the person's."""

    said: str
    texted: str
    language: str = ""


Value = str | Digits | Place | Moment | Name
"""What a sentence may hold: plain words, digits, a place, when something was, or words of the menu."""


@dataclass(frozen=True, slots=True)
class Say:
    """Tell the person something. `must_hear`: not to be interrupted. `language`: another one than the person's."""

    key: str
    values: tuple[tuple[str, Value], ...] = ()
    must_hear: bool = False
    language: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """Put a question. `tries` counts the failed answers so far; `options` are offered by number, from 1."""

    key: str
    expects: Expects
    values: tuple[tuple[str, Value], ...] = ()
    options: tuple[Value, ...] = ()
    tries: int = 0


@dataclass(frozen=True, slots=True)
class Record:
    """Ask for something that no machine will understand, and record what is said."""

    key: str


@dataclass(frozen=True, slots=True)
class Hold:
    """Answer nothing yet: more is probably on its way."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Keep the person for a moment and come back by yourself: an answer from somewhere slow is under way."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """Answer nothing at all."""


@dataclass(frozen=True, slots=True)
class Transfer:
    """Put the person through to this E.164 number."""

    number: str


@dataclass(frozen=True, slots=True)
class Goodbye:
    """The conversation is over."""


@dataclass(frozen=True, slots=True)
class StopTexts:
    """Write in the ledger that this person wants no texts."""


@dataclass(frozen=True, slots=True)
class StartTexts:
    """Strike this person from the ledger of those who want no texts."""


@dataclass(frozen=True, slots=True)
class Understand:
    """Ask the menu which service these words mean; answered by `Understood`."""

    text: str


@dataclass(frozen=True, slots=True)
class LookUp:
    """Ask the map where this is; answered by `Found`, or by `StillWaiting`. `refused`: places the person said no to.

    `alone`: ask the city's own map only, which answers at once.
    """

    heard: tuple[Heard, ...]
    refused: tuple[Place, ...] = ()
    alone: bool = False


@dataclass(frozen=True, slots=True)
class LookAround:
    """Ask who takes this at this place, and whether somebody reported it before; answered by `Around`."""

    service_code: str
    place: Place


@dataclass(frozen=True, slots=True)
class FindReport:
    """Ask what became of the report that these words name, or of this phone's last one; answered by `ReportFound`."""

    text: str


@dataclass(frozen=True, slots=True)
class ReadPhone:
    """Read a phone number out of words or keys; answered by `PhoneRead`."""

    text: str


@dataclass(frozen=True, slots=True)
class File:
    """File the draft as it stands, or let the person follow the earlier report it names; answered by `Filed`."""


ForThePerson = Say | Ask | Record | Hold | Wait | Quiet | Transfer | Goodbye
ForTheLedger = StopTexts | StartTexts
ForTheWorld = Understand | LookUp | LookAround | FindReport | ReadPhone | File
Action = ForThePerson | ForTheLedger | ForTheWorld
