"""What goes on behind the curtain: what the menu and the map make of somebody's words. Only shown, never acted on."""

from dataclasses import asdict, dataclass
from typing import Any

from facts.city import City
from facts.places import Located
from facts.services import Understanding
from geocode.locate import locate
from menus.two_problems import two_problems
from sessions.turn import Line
from store.blobs import BlobMissing
from store.cities import NoSuchCity

_SERVICES = frozenset(
    ("", "what", "is_it_service", "which_service", "which_group", "which_in_group", "anything_else", "mend")
)
_PLACES = frozenset(("where", "is_it_here", "which_place", "which_street"))

Facts = dict[str, Any]


@dataclass(frozen=True)
class Curtain:
    """Asks the line's own menu and map, as the line itself does."""

    line: Line
    number: str

    def behind(self, text: str, confidence: float | None, step: str, language: str, open_: bool) -> Facts:
        """The services that these words may mean, and the places, where the question at that step asks for them.

        The map takes a while: it is asked only where the curtain is open. `place_words` are what it can be asked later.
        """
        try:
            city = self.line.cities.called(self.number)
        except NoSuchCity:
            return nothing()
        shown = nothing()
        if step in _PLACES:
            shown["place_words"] = text
        elif step in _SERVICES:
            found = _understood(city, text, language)
            shown["understood"] = [asdict(match) for match in found.services]
            shown |= {"decision": found.decision, "place_words": found.place}
        if not open_ or not shown["place_words"]:
            return shown
        return shown | self.places(shown["place_words"], confidence)

    def places(self, words: str, confidence: float | None) -> Facts:
        """The places that these words may mean, and what the map would do about it. Raises NoSuchCity."""
        located = self._located(self.line.cities.called(self.number), words, confidence)
        return {"places": [asdict(place) for place in located.places], "places_decision": located.decision}

    def _located(self, city: City, text: str, confidence: float | None) -> Located:
        try:
            streets = self.line.cities.streets(city)
        except BlobMissing:
            streets = None
        return locate(streets, text, confidence) if streets else Located(text)


def nothing() -> Facts:
    """What is behind the curtain where nothing was asked of menu or map."""
    return {"understood": [], "decision": "", "place_words": "", "places": [], "places_decision": ""}


def _understood(city: City, text: str, language: str) -> Understanding:
    """In the language that is spoken, or else in another in which the words mean more; of two problems, the first."""
    languages = (language, *(other for other in city.languages if other != language))
    return two_problems(city.menu, text, languages)[0]
