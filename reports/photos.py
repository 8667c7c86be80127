"""A report's photos on their way to the city: as addresses, the first as `media_url`, more behind the description."""

from dataclasses import replace
from typing import Final

from facts.reports import Report
from media.album import Photos, content_of, photos_of
from reports.courier import Courier
from reports.marker import LONGEST
from reports.record import Kept

_MORE: Final = "More photos:"
_ROOM_FOR_MARK: Final = 30
"""Characters at the head of a description."""


def wait_for(courier: Courier, kept: Kept, photos: Photos) -> bool:
    """Whether the report should wait a moment for photos that are still to come."""
    return bool(photos.coming) and courier.clock() < kept.filed_at + courier.timing.photos_wait


def look_at(courier: Courier, report: Report) -> Photos:
    """How the report's photos are."""
    return photos_of(courier.store, courier.city_id, report.media)


def with_photos(courier: Courier, report: Report, photos: Photos) -> Report:
    """The report as it is posted: its photos are addresses, those after the first in the description too."""
    addresses = tuple(f"{courier.public_url}/media/{name}.jpg" for name in photos.kept)
    more = " ".join((_MORE, *addresses[1:])) if addresses[1:] else ""
    room = LONGEST - _ROOM_FOR_MARK - len(more)
    description = f"{' '.join(report.description.split())[:room]} {more}".strip()
    return replace(report, media=addresses, description=description if more else report.description)


def to_upload(courier: Courier, photos: Photos) -> tuple[bytes, ...]:
    """The photos themselves, where the provider's profile says that it takes no addresses. Raises CannotOpen."""
    if courier.provider.profile.get("media", "url") == "url":
        return ()
    found = [content_of(courier.store, courier.vault, name) for name in photos.kept]
    return tuple(content for content in found if content is not None)


def in_words(photos: Photos) -> str:
    """For the history: how many photos go along, and how many do not, and why; "" for a report without any."""
    missing = [
        f"{count} {why}"
        for count, why in (
            (len(photos.coming), "did not come in time"),
            (photos.unusable, "could not be had or used"),
        )
        if count
    ]
    if not (photos.kept or missing):
        return ""
    return f" Photos that go with it: {len(photos.kept)}" + (f"; without: {', '.join(missing)}." if missing else ".")
