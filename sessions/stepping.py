"""From what a webhook brought to what the line answers: the dialogue is stepped until it asks nothing more."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from dialogue.actions import Action, Ask, ForTheWorld, Quiet, Say, Wait
from dialogue.events import Event
from dialogue.state import Person, State
from dialogue.step import step
from facts.city import City
from facts.reports import Channel, Report
from sessions.world import World, answer

_MOST_QUESTIONS_TO_THE_WORLD = 8
"""Of one turn: a step that asks for ever must not hold it."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What a webhook brought. `number`: the turn it names, -1 for none. `request`: what tells it from all others.

    `number_called` and `person.number` are E.164. `yes`: the whole message was YES. `present`: whether somebody
    waits for a reply even where the conversation has gone on meanwhile. `media`: the names of photos and recordings in
    `events`, with the addresses where the carrier has them.
    """

    city: City
    channel: Channel
    session: str
    request: str
    number: int
    person: Person
    events: tuple[Event, ...]
    at: datetime
    number_called: str
    yes: bool = False
    present: bool = True
    media: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Worked:
    """What came of a turn: how the conversation stands, what is to be said, and a report that is to be filed."""

    state: State
    actions: tuple[Action, ...]
    report: Report | None


def step_until_quiet(state: State, events: tuple[Event, ...], world: World) -> Worked:
    """Step through the events; what a step asks the world is answered and stepped again."""
    actions: tuple[Action, ...] = ()
    report: Report | None = None
    for event in events:
        actions = tuple(action for action in actions if not isinstance(action, Ask | Quiet | Wait))
        for _ in range(_MOST_QUESTIONS_TO_THE_WORLD):
            state, stepped = step(state, event, world.city)
            asked = stepped[-1] if stepped else Quiet()
            if not isinstance(asked, ForTheWorld):
                actions += stepped
                break
            actions += stepped[:-1]
            event, filed = answer(world, asked, state)
            report = filed or report
    return Worked(state, _without_repeats(actions), report)


def _without_repeats(actions: tuple[Action, ...]) -> tuple[Action, ...]:
    """The same sentence is not said twice in one breath."""
    kept: list[Action] = []
    for action in actions:
        if not (isinstance(action, Say) and action in kept):
            kept.append(action)
    return tuple(kept)
