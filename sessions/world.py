"""What the dialogue asks of the world, answered: the menu, the map, phone numbers, a new reference."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import assert_never

from dialogue.actions import File, ForTheWorld, LookUp, ReadPhone, Understand
from dialogue.answers import is_unanswered
from dialogue.events import Event, Filed, Found, PhoneRead, StillWaiting, Understood
from dialogue.moves import service_name, service_of
from dialogue.report import description_of
from dialogue.state import State, words_of_place
from facts.city import City
from facts.reports import Channel, Consent, Report
from facts.services import Understanding
from geocode import shared_location
from menus.understand import understand_in_any
from sessions.callback_number import read_number
from sessions.looking import Maps, look_up
from wording import reader


@dataclass(frozen=True, slots=True)
class World:
    """The world of one turn."""

    at: datetime
    city: City
    maps: Maps
    draw_reference: Callable[[], str]
    city_is_down: Callable[[str], bool]
    channel: Channel
    line_number: str
    session: str


def answer(world: World, asked: ForTheWorld, state: State) -> tuple[Event, Report | None]:
    """The event that answers an action, and the report where one is to be filed with this turn."""
    match asked:
        case Understand(text=text):
            return Understood(world.at, _understanding(world.city, text, state.language)), None
        case LookUp():
            located = look_up(world.maps, world.city, asked, state.language, begin=not state.waits)
            return (Found(world.at, located) if located else StillWaiting(world.at, asked)), None
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
    words = text.replace(shared.text, " ") if shared else text
    found = understand_in_any(city.menu, words, (language, *(other for other in city.languages if other != language)))
    return replace(found, query=text, place=shared.text) if shared else found


def _report(world: World, state: State) -> Report:
    draft = state.draft
    medium: reader.Medium = "voice" if world.channel == "voice" else "text"
    consent = draft.consent and Consent(
        reader.spoken_words(state.language, "may_we_text", medium), draft.consent.at, world.channel
    )
    known = {provider.name for provider in world.city.providers}
    named = {service.code: service.provider for service in (*world.city.menu.services, *world.city.menu.gone)}.get(
        draft.service_code, ""
    )
    return Report(
        reference=world.draw_reference(),
        service_code=draft.service_code,
        service_name=service_name(state, draft.service_code, world.city),
        provider=named if named in known else world.city.providers[0].name,
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
        unanswered=is_unanswered(draft, service_of(draft, world.city)),
        line_number=world.line_number,
        session=world.session,
    )
