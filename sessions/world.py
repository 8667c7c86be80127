"""What the dialogue asks of the world, answered: the menu, the map, phone numbers, a new reference."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import assert_never

from dialogue.actions import File, FindReport, ForTheWorld, LookAround, LookUp, ReadPhone, Understand
from dialogue.answers import is_unanswered
from dialogue.describe import description_of
from dialogue.events import Event, Filed, Found, PhoneRead, ReportFound, StillWaiting, Understood
from dialogue.naming import service_name, service_of
from dialogue.placing import is_something
from dialogue.state import State, words_of_place
from facts.city import City, provider_of
from facts.places import Heard, Located
from facts.reports import Channel, Consent, Report
from facts.services import Understanding, endpoint_code
from geocode import shared_location
from menus.two_problems import two_problems
from menus.understand import understand_in_any
from sessions import status
from sessions.around import Surroundings, with_neighbour
from sessions.callback_number import read_number
from sessions.looking import Maps, look_up
from wording import reader

_FEWEST = 3
"""Words that tell a problem and a place."""


@dataclass(frozen=True, slots=True)
class World:
    """The world of one turn."""

    at: datetime
    city: City
    maps: Maps
    around: Surroundings
    draw_reference: Callable[[], str]
    city_is_down: Callable[[str], bool]
    channel: Channel
    line_number: str
    session: str


def answer(world: World, asked: ForTheWorld, state: State) -> tuple[Event, Report | None]:
    """The event that answers an action, and the report where one is to be filed with this turn."""
    match asked:
        case Understand(text=text):
            understood = _understanding(world.city, text, state.language)
            return Understood(world.at, _with_place(world, understood, state)), None
        case LookUp():
            located = look_up(world.maps, world.city, asked, begin=not state.waits)
            if located:
                return Found(world.at, with_neighbour(world.city, located, asked)), None
            return StillWaiting(world.at, asked), None
        case LookAround():
            return world.around.look(world.city, asked, world.at, world.maps.until), None
        case FindReport(text=text):
            found, named = status.find(world.around.store, world.around.vault, world.city, text, state.person.number)
            return ReportFound(world.at, found, named), None
        case ReadPhone(text=text):
            return PhoneRead(world.at, *read_number(text, world.city.country)), None
        case File():
            report = _report(world, state)
            return Filed(world.at, report.reference, world.city_is_down(report.provider)), report
        case _:
            assert_never(asked)


def _understanding(city: City, text: str, language: str) -> Understanding:
    """In the language of the conversation, or else in another of the city's in which it means more."""
    shared = shared_location.find(text)
    languages = (language, *(other for other in city.languages if other != language))
    if shared:
        words = text.replace(shared.text, " ")
        return replace(understand_in_any(city.menu, words, languages), query=text, place=shared.text)
    found, also = two_problems(city.menu, text, languages)
    return replace(found, also=also)


def _with_place(world: World, found: Understanding, state: State) -> Understanding:
    """A place that is told without a word that leads to it ("graffiti devon n western"), or half of one.

    What the map is sure of is told as the city writes it, and nothing of the words is taken for it; of anything else it
    knows, a text is kept as a whole, and the rest is asked for. Spoken words may be misheard.
    """
    draft = state.draft
    told = len(found.query.split()) >= _FEWEST and not (draft.heard or draft.place or state.refused)
    if told and _is_a_place_alone(world, found):
        return replace(found, place=found.query, decision="ask_again")
    part = _looked_up(world, found.place) if found.place and told else None
    if not told or (part and not part.missing):
        return found
    whole = _looked_up(world, found.query)
    if whole and whole.decision == "accept" and whole.places[0].kind != "place":
        return replace(found, place=whole.places[0].address)
    tells_more = whole and (whole.decision != "ask_again" or (part is None and whole.missing != "street"))
    return replace(found, place=found.query) if tells_more and state.person.can_type else found


def _is_a_place_alone(world: World, found: Understanding) -> bool:
    """Whether words that hardly tell a service tell where it is: streets are called after all that may be reported."""
    if found.decision in ("accept", "confirm", "ask_again"):
        return False
    located = _looked_up(world, found.query)
    return bool(located and located.decision != "ask_again" and not located.rest)


def _looked_up(world: World, words: str) -> Located | None:
    """What the city's own map makes of some words, None where that is nothing."""
    located = look_up(world.maps, world.city, LookUp((Heard(words),), alone=True), begin=False)
    return located if located and is_something(located) else None


def _report(world: World, state: State) -> Report:
    draft = state.draft
    medium: reader.Medium = "voice" if world.channel == "voice" else "text"
    consent = draft.consent and Consent(
        reader.spoken_words(state.language, "may_we_text", medium), draft.consent.at, world.channel
    )
    service = service_of(draft, world.city)
    provider = provider_of(service, world.city)
    return Report(
        reference=world.draw_reference(),
        service_code=endpoint_code(service) if service else draft.service_code,
        service_name=service_name(state, draft.service_code, world.city),
        provider=draft.follows.provider if draft.follows else provider.name if provider else "",
        place=draft.place,
        place_words=words_of_place(draft),
        description=description_of(draft),
        phone=draft.phone or "",
        consent=consent,
        language=state.language,
        channel=world.channel,
        filed_at=world.at.isoformat(timespec="seconds"),
        media=draft.photos,
        recording=draft.recording,
        answers=tuple(answer for answer in draft.answers if answer.given),
        unanswered=not draft.follows and is_unanswered(draft, service),
        follows=draft.follows,
        line_number=world.line_number,
        session=world.session,
    )
