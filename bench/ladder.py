"""Whom the line places right with its questions: people simulated from the spoken corpus, and the real conversation.

    python -m bench.ladder [CORPUS.csv[.gz]]

Somebody says a place once (one recogniser's words), and answers what the line then asks (see bench/callers.py). A wrong
place that is read out is let pass in one case of ten, and in one of two when the same is read again in the summary;
otherwise it is refused. Who is asked for a corner nearby, or for a recording, is handed to a clerk. Every case is
followed in all its branches, each with its weight. "One more": one answer about the place after the first.
"""

import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from bench.callers import Person, people
from bench.corpus import CITIES, PERFECT, SHIPPED, engines, index_of, interval, is_right, rows_of, title_of
from dialogue.actions import Action, Ask, File, LookAround, LookUp, Say, Understand
from dialogue.events import Around, Asked, Event, Found, Pressed, Said, Understood
from dialogue.state import Draft, State
from dialogue.state import Person as Speaker
from dialogue.step import step
from facts.city import City
from facts.places import Heard, Located, Place
from facts.services import Menu, Service, Understanding
from geocode.locate import locate_all
from geocode.streets import StreetIndex

LET_PASS, LET_PASS_AGAIN = 0.1, 0.5
MOST_TURNS = 24
NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
CITY = City(
    id="bench",
    name="the city",
    line_name="311",
    timezone="UTC",
    numbers=("+13125550311",),
    menu=Menu(1, (Service("pothole", {"en": "pothole"}),), (), {}),
    operator="+13125550300",
    example_address="1200 N Western Ave",
    example_corner=("Clark", "Belmont"),
)

Outcomes = Counter[str]


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation so far. `answers`: how often something was told of the place; `questions`: of any kind about it.

    `read`: the wrong places that were read out before.
    """

    state: State
    answers: int = 0
    questions: int = 0
    read: frozenset[str] = frozenset()
    turns: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """What somebody does at a question, how likely it is, and whether it tells something of the place."""

    event: Event
    share: float = 1.0
    tells: bool = False
    wrong: str = ""


def main(arguments: list[str]) -> None:
    """Print, by city, first recogniser and tier, who is placed right after one no and at last, wrong, or not at all."""
    rows = rows_of(Path(arguments[0]) if arguments else SHIPPED)
    with tempfile.TemporaryDirectory() as directory:
        for city, called in CITIES.items():
            index = index_of(city, Path(directory))
            for keys in (True, False):
                print(f"{called}, {'keys where they are offered' if keys else 'by voice alone'}")
                _measure(index, [row for row in rows if row["city"] == city], keys)


def _measure(index: StreetIndex, rows: list[dict[str, str]], keys: bool) -> None:
    told = f"{'at once':>8} {'one more answer':>22} {'three more':>22} {'later':>7} {'wrong':>22} {'clerk':>22}"
    print(f"{'':28} {'people':>6} {told} {'questions':>9}")
    for tier in ("core", "hard"):
        every = []
        of_tier = [row for row in rows if row["tier"] == tier]
        for first in (engine for engine in engines(rows) if engine != PERFECT):
            outcomes = [_followed(index, orders, keys) for orders in people(index, of_tier, first)]
            every += outcomes
            _print(f"  {tier} {first}", outcomes)
        _print(f"  {tier}, all of them", every)


def _followed(index: StreetIndex, orders: Sequence[Person], keys: bool) -> Outcomes:
    """What becomes of somebody, whoever hears them next."""
    total: Outcomes = Counter()
    known: dict[tuple[tuple[Heard, ...], tuple[Place, ...]], Located] = {}
    begun = State("where", person=Speaker("+13125550142"), draft=Draft(service_code="pothole", phone=""))
    for person in orders:
        caller = Caller(index, person, keys, total, 1 / len(orders), known)
        caller.hears(Talk(begun), step(begun, Asked(NOON), CITY)[1], 1.0)
    return total


@dataclass
class Caller:
    """Somebody on the line, in all branches of their call."""

    index: StreetIndex
    person: Person
    keys: bool
    outcomes: Outcomes
    weight: float
    known: dict[tuple[tuple[Heard, ...], tuple[Place, ...]], Located]

    def hears(self, talk: Talk, actions: tuple[Action, ...], share: float) -> None:
        """Go on from what the line does: answer its question in every way, or come to an end."""
        last = actions[-1]
        match last:
            case LookUp(heard=heard, refused=refused):
                located = self.located(heard, refused)
                self._steps(talk, Found(NOON, located), share, actions[:-1])
            case Understand(text=text):  # what they say is a place, and no other problem
                self._steps(talk, Understood(NOON, Understanding(text)), share, actions[:-1])
            case LookAround(service_code=code):
                self._steps(talk, Around(NOON, code), share, actions[:-1])
            case File():
                self._ends(talk, share)
            case Ask() if talk.turns < MOST_TURNS and last.key != "near_corner":
                for answer in self._answers(talk, last, actions):
                    read = talk.read | ({answer.wrong} if answer.wrong else set())
                    then = replace(
                        talk,
                        answers=talk.answers + answer.tells,
                        questions=talk.questions + (last.key not in ("describe", "summary", "mend")),
                        read=read,
                        turns=talk.turns + 1,
                    )
                    self._steps(then, answer.event, share * answer.share)
            case _:  # a corner nearby, a recording, somebody of the city
                self._counts("clerk", share)

    def located(self, heard: tuple[Heard, ...], refused: tuple[Place, ...]) -> Located:
        """What the map makes of it. Many branches of a call come by the same question."""
        if (heard, refused) not in self.known:
            self.known[heard, refused] = locate_all(self.index, heard, refused)
        return self.known[heard, refused]

    def _steps(self, talk: Talk, event: Event, share: float, said: tuple[Action, ...] = ()) -> None:
        state, actions = step(talk.state, event, CITY)
        self.hears(replace(talk, state=state), (*said, *actions), share)

    def _ends(self, talk: Talk, share: float) -> None:
        place = talk.state.draft.place
        if place is None:
            self._counts("clerk", share)
        elif is_right(place, self.person.meant):
            self._counts(f"right {talk.answers - 1}", share)
            self._counts("questions", share * talk.questions)
        else:
            self._counts("wrong", share)

    def _counts(self, what: str, share: float) -> None:
        self.outcomes[what] += share * self.weight  # type: ignore[assignment]  # shares of a person

    def _answers(self, talk: Talk, ask: Ask, actions: tuple[Action, ...]) -> list[Answer]:
        values = dict(ask.values)
        match ask.key:
            case "is_it_here" | "is_it_near":
                return self._about(talk, values["place"], Said(NOON, "yes"), Said(NOON, "no"))
            case "which_place":
                return self._which(ask)
            case "describe":
                place = next(
                    (dict(a.values)["place"] for a in actions if isinstance(a, Say) and a.key == "got_place"), None
                )
                nothing = Said(NOON, "no")
                return (
                    self._about(talk, place, nothing, Said(NOON, "no, that's the wrong place"))
                    if place
                    else [Answer(nothing)]
                )
            case "summary" | "summary_without_number":
                return self._about(talk, values["place"], Said(NOON, "yes"), Said(NOON, "no"))
            case "mend":
                return [Answer(Said(NOON, "the place"))]
            case "is_anyone_in_danger":
                return [Answer(Said(NOON, "no"))]
            case _:
                heard = self._told(talk, ask)
                if heard is None:
                    return [Answer(Said(NOON, "I don't know"))]
                event: Event = (
                    Pressed(NOON, f"{heard.text}#")
                    if heard.part == "keys"
                    else Said(NOON, heard.text, heard.confidence)
                )
                return [Answer(event, tells=True)]

    def _about(self, talk: Talk, place: object, yes: Event, no: Event) -> list[Answer]:
        """A place is read out: right, or let pass, or refused."""
        if not isinstance(place, Place):
            return [Answer(yes)]
        if is_right(place, self.person.meant):
            return [Answer(yes)]
        passed = LET_PASS_AGAIN if place.address in talk.read else LET_PASS
        return [Answer(yes, passed, wrong=place.address), Answer(no, 1 - passed)]

    def _which(self, ask: Ask) -> list[Answer]:
        places = [option for option in ask.options if isinstance(option, Place)]
        right = next((n for n, place in enumerate(places, 1) if is_right(place, self.person.meant)), 0)
        if right:
            return [Answer(Pressed(NOON, str(right)))]
        last = Pressed(NOON, str(len(ask.options)))
        return [Answer(Pressed(NOON, "1"), LET_PASS, wrong=places[0].address), Answer(last, 1 - LET_PASS)]

    def _told(self, talk: Talk, ask: Ask) -> Heard | None:
        """What they tell of their place when they are asked for it, or for a part of it."""
        person, meant, values = self.person, self.person.meant, dict(ask.values)
        by_number = meant["kind"] == "address"
        match ask.key:
            case "which_street" | "which_street_is_it" if by_number:
                return person.part(talk.answers, "street")
            case "where_on_street" | "where_on_it":
                street = values.get("street")
                if isinstance(street, Place) and not person.is_at(street.street):
                    return person.words(talk.answers)
                if by_number:
                    return Heard(meant["number"], "keys") if self.keys else person.part(talk.answers, "number")
                second = isinstance(street, Place) and title_of(street.street) == title_of(meant["street2"])
                return person.part(talk.answers, "street" if second else "cross_street")
            case "which_area":
                if not person.zip:
                    return None
                return Heard(person.zip, "keys") if self.keys else Heard(person.said_zip())
            case "spell_street":
                return Heard(person.keyed_letters(), "keys") if self.keys else Heard(person.spelled_letters())
            case "where" | "where_instead" if by_number and self._keys_number(talk, ask):
                return Heard(meant["number"], "keys")
            case _:
                return person.words(talk.answers)

    def _keys_number(self, talk: Talk, ask: Ask) -> bool:
        """Whether they are asked to key the house number, and have not done so before. One digit is a choice."""
        offered = ask.key == "where_instead" or ask.tries > 0
        keyed = any(heard.part == "number" and heard.confidence is None for heard in talk.state.draft.heard)
        return self.keys and offered and not keyed and len(self.person.meant["number"]) > 1


def _print(label: str, every: Sequence[Outcomes]) -> None:
    total: Outcomes = Counter()
    for outcomes in every:
        total.update(outcomes)
    people = len(every)
    once, one_more, three, ever = (sum(total[f"right {n}"] for n in range(most)) for most in (1, 2, 4, MOST_TURNS))
    cells = " ".join(f"{_share(some, people):>22}" for some in (one_more, three))
    rest = " ".join(f"{_share(some, people):>22}" for some in (total["wrong"], total["clerk"]))
    rest = f"{100 * (ever - three) / people:6.1f}% {rest}"
    asked = total["questions"] / ever if ever else 0.0
    print(f"{label:28} {people:6} {100 * once / people:7.1f}% {cells} {rest} {asked:9.1f}")


def _share(some: float, of_all: int) -> str:
    low, high = interval(some, of_all)  # type: ignore[arg-type]
    return f"{100 * some / of_all:.1f}% ({100 * low:.0f}–{100 * high:.0f})"


if __name__ == "__main__":
    main(sys.argv[1:])
