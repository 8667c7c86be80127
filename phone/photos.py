"""Photos that a phone sends: by their address, or as files of this machine that are left with the carrier first."""

import mimetypes
from pathlib import Path

from phone.errors import PhotoNotSent
from phone.line import Line

MOST_BYTES = 5 * 1024 * 1024
"""What carriers pass on at most."""


def address_of(line: Line, photo: str) -> str:
    """The address that goes with a text. Raises PhotoNotSent, CarrierUnreachable."""
    if photo.startswith(("https://", "http://")):
        return photo
    if line.carrier is None:
        raise PhotoNotSent(f"{photo} cannot be sent from here: only the demo's carrier takes files. Give its address.")
    kind = mimetypes.guess_type(photo)[0] or "application/octet-stream"
    return line.carrier.keep_photo(_content(Path(photo)), kind).url


def _content(file: Path) -> bytes:
    try:
        if file.stat().st_size > MOST_BYTES:
            raise PhotoNotSent(f"{file} is too large for a carrier: {MOST_BYTES // 1024 // 1024} MB at most.")
        return file.read_bytes()
    except OSError as error:
        raise PhotoNotSent(f"{file} cannot be read: {error.strerror}.") from error
