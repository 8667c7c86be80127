"""Why a photo cannot be used. The message is for whoever sent it."""

from collections.abc import Mapping
from typing import Final, Literal

Fault = Literal["too_many_bytes", "too_many_pixels", "heic", "no_photo", "damaged"]

MOST_BYTES: Final = 5 * 1024 * 1024
"""What a carrier passes on at most."""
MOST_PIXELS: Final = 25_000_000
"""So many are made harmless in under a second."""

_SENTENCES: Mapping[Fault, str] = {
    "too_many_bytes": f"This photo is too large: {MOST_BYTES // 1024 // 1024} MB at most. Send a smaller one.",
    "too_many_pixels": f"This photo is too large: {MOST_PIXELS // 1_000_000} megapixels at most. Send a smaller one.",
    "heic": "This is a HEIC photo, as some phones take them, and cannot be read here. Send it as a JPEG.",
    "no_photo": "This is no photo: a JPEG, PNG, GIF, WebP or AVIF picture is wanted.",
    "damaged": "This photo is damaged and cannot be read. Send another one.",
}


REFUSED: Final = 3
"""Exit status of the cleaning process for a photo that is refused; anything else but 0 is a crash."""


class BadPhoto(ValueError):
    """What was sent cannot be used as a photo. `fault` says which way."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(_SENTENCES[fault])
        self.fault: Fault = fault
