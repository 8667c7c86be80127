"""Photos that go with a text from the page: looked at here, and left with the carrier just as they came.

The line fetches them from the carrier and makes them harmless itself. What the page shows is our own harmless copy.
"""

import re
from dataclasses import dataclass

from media.errors import MOST_BYTES, BadPhoto
from media.workshop import made_harmless
from phone.carrier import Carrier
from simulator.errors import Refused
from simulator.people import KEPT_S, People
from store import keys
from store.connection import reaching
from store.vault import CannotOpen

LARGEST_UPLOAD = MOST_BYTES + 64 * 1024
TOO_LARGE = str(BadPhoto("too_many_bytes"))
_SID = re.compile(r"ME[0-9a-f]{32}")


@dataclass(frozen=True)
class Album:
    """The photos of the page's people. `carrier`: the demo's."""

    people: People
    carrier: Carrier

    def add(self, person: str, content: bytes, kind: str) -> str:
        """Leave a photo with the carrier; gives its name. Raises Refused with why it is none, CarrierUnreachable."""
        self.people.glance(person, 0)
        try:
            harmless = made_harmless(content)
        except BadPhoto as bad:
            raise Refused(str(bad), 413 if bad.fault.startswith("too_many") else 415) from bad
        name = self.carrier.keep_photo(content, kind or "application/octet-stream").sid
        with reaching():
            self.people.store.set(keys.phone_photo(person, name), self.people.vault.seal(harmless), ex=KEPT_S)
        return name

    def shown(self, person: str, name: str) -> bytes:
        """Our harmless copy of a photo, a JPEG. Raises Refused."""
        if _SID.fullmatch(name):
            with reaching():
                sealed = self.people.store.get(keys.phone_photo(person, name))
            try:
                if sealed:
                    return self.people.vault.open(sealed)  # type: ignore[arg-type]
            except CannotOpen:
                pass
        raise Refused("There is no photo of that name.", 404)

    def address(self, person: str, name: str) -> str:
        """Where the line finds a photo. Raises Refused."""
        with reaching():
            if _SID.fullmatch(name) and self.people.store.exists(keys.phone_photo(person, name)):
                return self.carrier.photo_address(name)
        raise Refused("There is no photo of that name. Add it again.", 404)


def name_in(address: str) -> str:
    """The name of the photo at an address that `Album.address` gave."""
    return address.rpartition("/")[2]
