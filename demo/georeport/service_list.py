"""What the demo city can be asked to do, read from two files that anybody may edit."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Entry = Mapping[str, Any]

CHICAGO = Path(__file__).parent.parent / "chicago"


@dataclass(frozen=True, slots=True)
class ServiceList:
    """The services in GeoReport's own words, and the questions of those that have some, by code."""

    services: tuple[Entry, ...]
    questions: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)

    def service(self, code: str) -> Entry | None:
        """The service with this code, or None."""
        return next((service for service in self.services if service["service_code"] == code), None)


class Shelf:
    """A folder with a service list that somebody may put another one into at any time."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._edition: tuple[int, int] | None = None
        self._known = ServiceList(())

    def now(self) -> ServiceList:
        """The list as it stands now."""
        found = (self._directory / "services.json").stat()
        if self._edition != (found.st_ino, found.st_mtime_ns):
            self._known = read(self._directory)
            self._edition = (found.st_ino, found.st_mtime_ns)
        return self._known


def read(directory: Path = CHICAGO) -> ServiceList:
    """Read services.json and, where there is one, definitions.json."""
    services = json.loads((directory / "services.json").read_text("utf-8"))
    definitions = directory / "definitions.json"
    questions = json.loads(definitions.read_text("utf-8")) if definitions.exists() else {}
    return ServiceList(tuple(services), {code: tuple(asked) for code, asked in questions.items()})
