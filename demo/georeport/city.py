"""The demo city as a thing: what it keeps, what it can be asked, and what is wrong with it today."""

import dataclasses
import time
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

from demo.georeport import service_list
from demo.georeport.requests_kept import NewRequest, Request, RequestsKept
from demo.georeport.service_list import ServiceList
from demo.georeport.switches import Cut, Switches

API_KEY = "townline-demo"
JURISDICTION = "chicago.demo"
_ALL_TOKENS = frozenset({"tokens", "pending_is_empty", "pending_is_400", "pending_is_said_back"})
ZONE = ZoneInfo("America/Chicago")


class DemoCity:
    """A city. Tests break and mend it in words: `city.is_down()`, `city.works_again()`.

    `dry_run`: it stands in for a real city, and its page says so.
    """

    def __init__(
        self,
        database: Path,
        services: ServiceList | None = None,
        switches: Switches | None = None,
        api_key: str = API_KEY,
        clock: Callable[[], float] = time.time,
        zone: ZoneInfo = ZONE,
        dry_run: bool = False,
    ) -> None:
        self.kept = RequestsKept(database)
        self.services = services or service_list.read()
        self.dry_run = dry_run
        self.switches = switches or Switches()
        self.api_key = api_key
        self.jurisdiction_id = JURISDICTION
        self.zone = zone
        self.now = clock

    def take(self, new: NewRequest) -> Request:
        """Take a request in, as its service's type says (or a quirk): with an id, or a token."""
        service = self.services.service(new.service_code)
        batch = service is not None and service.get("type") == "batch"
        batch = batch or not _ALL_TOKENS.isdisjoint(self.switches.quirks)
        return self.kept.add(new, self.now(), self.switches.token_seconds if batch else None)

    def close(self, service_request_id: str, note: str = "") -> bool:
        """Close a request with a note, as somebody of the city would."""
        return self.kept.set_status(service_request_id, "closed", note, self.now())

    def reopen(self, service_request_id: str, note: str = "") -> bool:
        """Open a closed request again."""
        return self.kept.set_status(service_request_id, "open", note, self.now())

    def filed(self) -> list[Request]:
        """Every request there is, newest first, also those that still wait for their id."""
        return self.kept.page(0, 1_000_000)

    def works_again(self) -> None:
        """Mend everything."""
        self.switches = Switches()

    def has_quirks(self, *names: str) -> None:
        """Be as odd as real cities are, in these ways."""
        self.switches = Switches.of(names)

    def is_down(self) -> None:
        """Answer 503 to everything."""
        self._set(down=True)

    def answers_html(self, status: int = 500) -> None:
        """Answer everything with a web page."""
        self._set(html=status)

    def is_slow(self, seconds: float) -> None:
        """Wait before each answer."""
        self._set(slow=seconds)

    def refuses(self) -> None:
        """Answer every post with 400."""
        self._set(refuse=True)

    def cuts_after_create(self, how: Cut = "error") -> None:
        """Keep what is posted, but answer with an error ("error") or not at all ("drop")."""
        self._set(cut_after_create=how)

    def takes_for_tokens(self, seconds: float) -> None:
        """Let a token take this long to become an id."""
        self._set(token_seconds=seconds)

    def _set(self, **changes: object) -> None:
        self.switches = dataclasses.replace(self.switches, **changes)  # type: ignore[arg-type]
