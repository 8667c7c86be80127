"""All that the page's requests are done with, in one place."""

from dataclasses import dataclass

from sessions.turn import Line as Server
from simulator.calls import Calls
from simulator.city import CityDesk
from simulator.people import People
from simulator.photos import Album
from simulator.recordings import Recordings
from simulator.texts import Texts
from simulator.transcripts import Shelf


@dataclass(frozen=True)
class Desk:
    """`server`: the line itself, for what is shown of it; `number`: its number."""

    server: Server
    number: str
    people: People
    calls: Calls
    texts: Texts
    album: Album
    recordings: Recordings
    city: CityDesk
    shelf: Shelf
