"""A conversation without a channel: what a person does goes in, what the line does comes out. The menu, the map and
phone numbers are small but real; every state is stored and read back between two turns."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from dialogue.actions import Action, Ask, File, FindReport, LookAround, LookUp, ReadPhone, Record, Say, Understand
from dialogue.events import (
    Around,
    Event,
    Filed,
    Found,
    NotConnected,
    PhoneRead,
    Photo,
    Pressed,
    Recorded,
    ReportFound,
    Said,
    Settled,
    Silence,
    Started,
    StillWaiting,
    Understood,
    Waited,
)
from dialogue.state import Person, State
from dialogue.step import begin, step
from dialogue.stored import from_json, to_json
from facts.city import City
from facts.places import Heard, Located, Place
from facts.reports import Status
from facts.services import Group, Menu, Service, Understanding
from menus.understand import understand
from sessions.callback_number import read_number

NOON = datetime(2026, 5, 4, 12, 0, tzinfo=ZoneInfo("America/Chicago"))

MENU = Menu(
    version=1,
    services=(
        Service("pothole", {"en": "pothole", "es": "bache"}, "streets", {"en": ("hole in the road",), "es": ("hoyo",)}),
        Service("alley_pothole", {"en": "pothole in an alley"}, "streets"),
        Service("light_out", {"en": "street light out", "es": "farol apagado"}, "lights", {"en": ("lamp is dark",)}),
        Service("light_blinking", {"en": "street light blinking"}, "lights"),
        Service("rats", {"en": "rats"}, "animals", {"en": ("big rat family",)}),
    ),
    groups=(
        Group("streets", {"en": "streets"}),
        Group("lights", {"en": "lights"}),
        Group("animals", {"en": "animals"}),
    ),
    examples={"en": ("there's a pothole", "the street light is out"), "es": ("hay un bache", "no hay luz")},
)

CITY = City(
    id="springfield",
    name="Springfield",
    line_name="Springfield 311",
    timezone="America/Chicago",
    numbers=("+13125550311",),
    menu=MENU,
    operator="+13125550300",
)


def address(number: str, street: str) -> Place:
    return Place(f"{number} {street}", "address", 41.99, -87.69, number, street, confidence=0.97)


DEVON = address("2342", "W DEVON AVE")
PLACES = {
    "2342 west devon": Located("2342 west devon", (DEVON,), "accept"),
    "2342 west devon pothole": Located("2342 west devon pothole", (DEVON,), "accept", rest="pothole"),
    "2342 west devon my friend": Located("2342 west devon my friend", (DEVON,), "accept", rest="my friend"),
    "2342": Located("2342", missing="street"),
    "2342 devon": Located("2342 devon", (DEVON,), "confirm"),
    "1200 western": Located(
        "1200 western", (address("1200", "N WESTERN AVE"), address("1200", "S WESTERN AVE")), "choose"
    ),
    "1200 north western": Located("1200 north western", (address("1200", "N WESTERN AVE"),), "accept"),
    "devon": Located("devon", missing="number", street="W DEVON AVE"),
    "2344 devon": Located("2344 devon", (address("2344", "W DEVON AVE"),), "accept"),
    "twenty three forty two": Located("twenty three forty two", missing="street"),
    "twenty three forty two west devon": Located("", (DEVON,), "confirm"),
    "2344 west devon": Located("", (address("2344", "W DEVON AVE"),), "accept"),
    "900 park": Located("900 park", missing="area"),
    "900 park 60645": Located("900 park", (address("900", "N PARK AVE"),), "confirm"),
    "dvno 3386": Located("dvno 3386", missing="number", street="W DEVON AVE"),
    "2342 dvno 3386": Located("dvno 3386", (DEVON,), "confirm"),
    "d e v o": Located("d e v o", (DEVON,), "confirm"),
    "2344 d e v o": Located("", (address("2344", "W DEVON AVE"),), "accept"),
    "2342 3386": Located("3386", (DEVON,), "confirm"),
    "dvno 3387": Located("dvno 3387", missing="number"),
    "2342 dvno 3387": Located("dvno 3387", (DEVON,), "confirm"),
    "devon 2342": Located("devon 2342", (DEVON,), "confirm", missing="number", street="W DEVON AVE"),
    "2344 devon 2342": Located("", (address("2344", "W DEVON AVE"),), "accept"),
    "412 devon": Located("412 devon", missing="number", street="W DEVON AVE"),
    "413 devon": Located("413 devon", missing="number", street="W DEVON AVE"),
    "clark and belmont": Located(
        "clark and belmont", (Place("N CLARK ST & W BELMONT AVE", "intersection", 41.94, -87.65),), "accept"
    ),
    "60645": Located("60645", missing="street"),
    "see maps.example/x7": Located("", unread_link=True),
    "5 elm street evanston": Located("", outside=True),
}


def on_the_map(heard: tuple[Heard, ...]) -> Located:
    """What is known of all that was said together, else of the last of it; a number goes first, the newest one."""
    number = next((each.text for each in reversed(heard) if each.part == "number"), "")
    others = list(dict.fromkeys(each.text for each in reversed(heard) if each.part != "number"))[::-1]
    if number:
        others = [each.lstrip("0123456789 ") or each for each in others]
    for words in (f"{number} {' '.join(others)}", f"{number} {others[-1] if others else ''}", heard[-1].text):
        if located := PLACES.get(words.lower().strip(" .")):
            return located
    return Located(heard[-1].text)


@dataclass
class Talk:
    """One conversation. What the line did last is in `actions`; what it filed is in `filed`.

    `slow`: so often somebody else's map has no answer yet. `sure`: the city takes what is understood without a word.
    `around`: what lies around every place, if not just the city. `reports`: by the words that ask for them.
    """

    state: State
    city: City = CITY
    actions: tuple[Action, ...] = ()
    filed: list[Any] = field(default_factory=list)
    city_is_down: bool = False
    slow: int = 0
    sure: bool = True
    around: Around | None = None
    reports: dict[str, Status] = field(default_factory=dict)

    def happens(self, make: Callable[[datetime], Event]) -> "Talk":
        event, done = make(NOON), ()
        while True:
            self.state, actions = step(self.state, event, self.city)
            self.state = from_json(to_json(self.state))
            done += actions
            match actions[-1] if actions else None:
                case Understand(text=text):
                    found = [replace(understand(self.city.menu, text, each), language=each) for each in ("en", "es")]
                    meant = next((u for u in found if u.decision not in ("ask_again", "not_ours")), found[0])
                    event = Understood(NOON, _taken(meant) if self.sure else meant)
                case LookUp(alone=False) as asked if self.slow:
                    self.slow -= 1
                    event = StillWaiting(NOON, asked)
                case LookUp(heard=heard, refused=refused):
                    located = on_the_map(heard)
                    kept = tuple(place for place in located.places if place not in refused)
                    event = Found(NOON, replace(located, places=kept, refused=bool(located.places) and not kept))
                case LookAround(service_code=code):
                    event = replace(self.around or Around(NOON, code), at=NOON)
                case FindReport(text=text):
                    event = ReportFound(NOON, self.reports.get(text), any(c.isdigit() for c in text))
                case ReadPhone(text=text):
                    event = PhoneRead(NOON, *read_number(text))
                case File():
                    self.filed.append(self.state.draft)
                    event = Filed(NOON, "4821937", self.city_is_down)
                case _:
                    self.actions = done
                    return self

    def calls(self) -> "Talk":
        return self.happens(Started)

    def says(self, text: str) -> "Talk":
        return self.happens(lambda at: Said(at, text))

    def presses(self, keys: str) -> "Talk":
        return self.happens(lambda at: Pressed(at, keys))

    def is_silent(self) -> "Talk":
        return self.happens(Silence)

    def is_understood_as(self, understanding: Understanding) -> "Talk":
        return self.happens(lambda at: Understood(at, understanding))

    def nobody_answers(self) -> "Talk":
        return self.happens(NotConnected)

    def sends_a_photo(self, *names: str) -> "Talk":
        return self.happens(lambda at: Photo(at, names or ("a" * 32,)))

    def records(self, name: str) -> "Talk":
        return self.happens(lambda at: Recorded(at, name))

    def sends_a_film(self) -> "Talk":
        return self.happens(Photo)

    def comes_back(self) -> "Talk":
        return self.happens(Waited)

    def waits(self) -> "Talk":
        return self.happens(Settled)

    def hears(self, *keys: str) -> "Talk":
        """These sentences and questions, in this order, and nothing else."""
        heard = tuple(action.key for action in self.actions if isinstance(action, Say | Ask | Record))
        assert heard == keys, self.actions
        return self

    def does(self, *kinds: type) -> "Talk":
        """Exactly these actions besides talking."""
        done = tuple(
            type(a)
            for a in self.actions
            if not isinstance(a, Say | Ask | Record | Understand | LookUp | LookAround | FindReport | ReadPhone | File)
        )
        assert done == kinds, self.actions
        return self

    @property
    def asked(self) -> Ask:
        return next(action for action in reversed(self.actions) if isinstance(action, Ask))


@pytest.fixture
def phone() -> Talk:
    """Somebody who calls from a number of their own."""
    return Talk(begin(Person(number="+13125550142")))


@pytest.fixture
def withheld() -> Talk:
    """Somebody who calls without showing a number."""
    return Talk(begin(Person()))


@pytest.fixture
def texter() -> Talk:
    """Somebody who texts."""
    return Talk(begin(Person(number="+13125550142", can_send_photo=True, can_type=True, has_keypad=False)))


@pytest.fixture
def caller(phone: Talk) -> Talk:
    """Somebody who calls a line that takes nothing in silence."""
    return replace(phone, sure=False)


@pytest.fixture
def writer(texter: Talk) -> Talk:
    """Somebody who texts such a line."""
    return replace(texter, sure=False)


@pytest.fixture
def no_operator() -> City:
    return replace(CITY, operator="")


def _taken(found: Understanding) -> Understanding:
    return replace(found, decision="accept") if found.decision == "confirm" else found
