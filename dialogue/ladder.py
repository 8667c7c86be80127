"""What is asked when the map does not know a place: only the part that is missing, and never twice in the same words.

Again in other words; the first letters of the street; the number on it; a big corner nearby; a recording for a clerk.
Who types has spelled it already. Who does not know an address is asked for a corner at once. Nothing that was said is
lost: below the last rung the words are taken as they are, and a person of the city looks.
"""

from dataclasses import replace

from dialogue.actions import Say, Value
from dialogue.events import Event
from dialogue.moves import Outcome, enter, go_on, hand_over, present, said
from dialogue.naming import outside
from dialogue.place_words import is_of_themselves, is_on_a_highway, named_neighbour
from dialogue.state import State, with_draft, words_of_place
from facts.city import City
from facts.places import Located, Place

_RUNGS = ("where", "spell_street", "near_corner", "record_place")
_RUNGS_BY_TEXT = ("where", "near_corner")
_LETTERS = frozenset({"keys", "spelling"})
_ON_STREET = frozenset({"number", "cross_street"})
_MOST_REFUSED = 12
"""Places that are remembered not to be offered again: more than anybody declines."""


def ask_for_what_is_missing(state: State, event: Event, city: City, located: Located) -> Outcome:
    """Only the part that is missing; where nothing else helps, one rung down the ladder."""
    parts = tuple(heard.part for heard in state.draft.heard)
    words = state.draft.heard[-1].text if parts else ""
    if located.outside or _is_elsewhere(state, city):
        key, values = outside(city, located.neighbour or named_neighbour(words, city))
        return _down(state, event, city, key, *values)
    if located.unread_link:
        return _down(state, event, city, "link_not_opened")
    if is_on_a_highway(words):
        return take_the_words(state, event, city, "on_a_highway")
    if is_of_themselves(words):
        return _down(state, event, city, "cannot_see_you")
    if located.refused:
        return _once_more(state, event, city, located)
    if located.missing in _ON_STREET and (not _ON_STREET & set(parts) or parts[-1] in _LETTERS):
        return enter(_about(state, located), "where_on_street", event, city)
    if located.missing in _ON_STREET and state.step == "where_on_street" and not state.tries:
        return said(present(replace(state, tries=1), event, city), "could_not_find")
    if located.missing == "street" and not {"street", *_LETTERS} & set(parts):
        return enter(state, "which_street", event, city)
    if located.missing == "area" and "area" not in parts:
        return enter(state, "which_area", event, city)
    return _down(state, event, city, "could_not_find")


def is_beyond(state: State, city: City) -> bool:
    """Whether the last words name another town, or a highway."""
    return _is_elsewhere(state, city) or (bool(state.draft.heard) and is_on_a_highway(state.draft.heard[-1].text))


def _is_elsewhere(state: State, city: City) -> bool:
    """Whether the last words name another town."""
    return bool(state.draft.heard) and bool(named_neighbour(state.draft.heard[-1].text, city))


def _once_more(state: State, event: Event, city: City, located: Located) -> Outcome:
    """What they said no to was heard again: most likely its number is what is heard wrongly."""
    if located.street and not _ON_STREET & {heard.part for heard in state.draft.heard}:
        asked = replace(_about(state, located), step="where_on_street", tries=1)
        return said(present(asked, event, city), "said_no_to_that")
    return _down(state, event, city, "said_no_to_that")


def _about(state: State, located: Located) -> State:
    """The street is known of which a part is asked for."""
    return replace(state, offer=replace(state.offer, street=located.street))


def not_there(state: State, event: Event, city: City) -> Outcome:
    """None of the places offered: strike them out, keep what was said, and ask for what was wrong."""
    state = with_draft(struck(state), place=None)
    if _only_its_letters(state):
        return _where_on_it(state, event, city)
    return _down(state, event, city, "sorry")


def _only_its_letters(state: State) -> bool:
    """Whether letters were told of the street, and nothing with them or since of where on it."""
    parts = {heard.part for heard in state.draft.heard}
    numbers = {place.number for place in state.offer.places} - {""}
    told = bool(parts) and any(number in state.draft.heard[-1].text for number in numbers)
    return bool(parts & _LETTERS) and not parts & _ON_STREET and not told


def _where_on_it(state: State, event: Event, city: City) -> Outcome:
    """The letters of the street were told, and none of its places was right: the number, or the other street, tells."""
    streets = {place.street for place in state.offer.places}
    offer = replace(state.offer, street=streets.pop() if len(streets) == 1 else "")
    state = replace(state, offer=offer, step="where_on_street", tries=1, errors=state.errors + 1)
    return said(present(state, event, city), "sorry")


def struck(state: State) -> State:
    """What was offered is never offered again."""
    return refusing(state, state.offer.places)


def refusing(state: State, places: tuple[Place, ...]) -> State:
    """These places are wrong."""
    return replace(state, refused=(*state.refused, *places)[-_MOST_REFUSED:])


def knows_no_address(state: State, event: Event, city: City) -> Outcome:
    """Who cannot tell more of it is asked for a corner nearby; who cannot tell that either, for their own words."""
    if state.step == "where_on_street" and not state.tries:
        return said(present(replace(state, tries=1), event, city), "no_matter")
    corner = _rungs(state).index("near_corner")
    return _down(with_draft(state, rung=max(corner, state.draft.rung)), event, city, "no_matter")


def _down(state: State, event: Event, city: City, sorry: str, *values: tuple[str, Value]) -> Outcome:
    """One rung down the ladder; at its foot the words are taken as they are."""
    rungs, rung = _rungs(state), _next_rung(state)
    state = replace(with_draft(state, rung=rung), errors=state.errors + 1)
    if rung > len(rungs):
        return take_the_words(state, event, city)
    name = rungs[rung - 1]
    if name == "near_corner":  # another place: what was said of the first one says nothing about it
        state = with_draft(state, unplaced=words_of_place(state.draft), heard=())
    tries = 1 if name == "where" and not state.refused else 0
    state, actions = present(replace(state, step=name, tries=tries), event, city)
    return state, (Say(sorry, values), *actions)


def take_the_words(state: State, event: Event, city: City, why: str = "a_person_will_look") -> Outcome:
    """The map does not know it. What was said is kept as it is, and a person of the city will look."""
    if not words_of_place(state.draft) and not state.draft.recording:
        return hand_over(replace(state, step="where"), event, city)
    return said(go_on(with_draft(state, place_given_up=True), event, city), why)


def _rungs(state: State) -> tuple[str, ...]:
    return _RUNGS_BY_TEXT if state.person.can_type else _RUNGS


def _next_rung(state: State) -> int:
    """The whole is not asked for again where a part was, nor are letters where they were told."""
    parts = {heard.part for heard in state.draft.heard}
    rung = state.draft.rung + 1
    if rung == 1 and parts - {"place"} and not state.refused:
        rung = 2
    return rung + 1 if _rungs(state)[rung - 1 : rung] == ("spell_street",) and parts & _LETTERS else rung
