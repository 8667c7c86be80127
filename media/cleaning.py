"""A photo as it came → a plain JPEG: known by its content, small, upright, and nothing in it but the picture.

This is also a program of its own, since what it reads was made by strangers: `python -m media.cleaning` reads a photo,
writes the clean one, and is held to a little memory and time (media/workshop.py starts it). It exits with 3 and the
fault's name where the photo is to be refused.
"""

import contextlib
import struct
import sys
import warnings
from io import BytesIO
from typing import Final

from PIL import Image, ImageOps, UnidentifiedImageError

from media.errors import MOST_PIXELS, REFUSED, BadPhoto

FORMATS: Final = ("JPEG", "PNG", "GIF", "WEBP", "AVIF")
LONGEST_SIDE: Final = 2000
"""Pixels: a crew sees all that it needs on it."""
QUALITY: Final = 82
"""Of the JPEG that is written, of 100: hard to tell from what was sent."""

_HEIC = frozenset({b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"})
"""Brands of the HEIF family. No decoder of it is kept here: see docs/decisions/6-the-browser-phone.md."""
_MOST_MEMORY = 768 * 1024 * 1024
"""Bytes of the process: 25 megapixels take 418 MB."""
_MOST_SECONDS = 10
"""Of one processor."""
_DAMAGE = (OSError, SyntaxError, ValueError, EOFError, RuntimeError, struct.error)
"""What Pillow raises on pictures that are not whole, and on those that were made to hurt."""


def cleaned(content: bytes) -> bytes:
    """The photo as a JPEG of at most 2,000 pixels a side, without anything else that was in it; raises BadPhoto.

    Its size is read and checked before a single pixel is decoded. Of a moving picture the first one is kept.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what a photo's EXIF lacks is nobody's concern
        return _cleaned(content)


def _cleaned(content: bytes) -> bytes:
    image = _opened(content)
    if image.width * image.height > MOST_PIXELS:
        raise BadPhoto("too_many_pixels")
    try:
        upright = ImageOps.exif_transpose(_small(image)) if _has_readable_exif(image) else _small(image)
        written = BytesIO()
        # A new picture, so that nothing that came with the old one (EXIF, a comment, a profile) is written along.
        _bare(upright).save(written, "JPEG", quality=QUALITY, optimize=True)
    except _DAMAGE as error:
        raise BadPhoto("damaged") from error
    return written.getvalue()


def main() -> int:
    """Clean the photo that stands on standard input."""
    _hold_to_limits()
    try:
        sys.stdout.buffer.write(cleaned(sys.stdin.buffer.read()))
    except BadPhoto as bad:
        sys.stdout.write(bad.fault)
        return REFUSED
    return 0


def _opened(content: bytes) -> Image.Image:
    try:
        return Image.open(BytesIO(content), formats=FORMATS)
    except UnidentifiedImageError as error:
        raise BadPhoto("heic" if content[4:8] == b"ftyp" and content[8:12] in _HEIC else "no_photo") from error
    except Image.DecompressionBombError as error:
        raise BadPhoto("too_many_pixels") from error
    except _DAMAGE as error:
        raise BadPhoto("damaged") from error


def _has_readable_exif(image: Image.Image) -> bool:
    """A photo whose EXIF is rubbish is a photo all the same; it is only not turned."""
    with contextlib.suppress(*_DAMAGE, KeyError, TypeError):
        return bool(image.getexif())
    return False


def _small(image: Image.Image) -> Image.Image:
    """As large as is of use to a crew. Made small first, so that turning it takes little memory."""
    if image.mode not in ("RGB", "L"):
        image.load()
        image = _in_colour(image)
    image.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    return image


def _in_colour(image: Image.Image) -> Image.Image:
    """What is transparent becomes white."""
    if not image.has_transparency_data:
        return _keeping_exif(image, image.convert("RGB"))
    layer = image.convert("RGBA")
    paper = Image.new("RGB", layer.size, "white")
    paper.paste(layer, mask=layer.getchannel("A"))
    return _keeping_exif(image, paper)


def _keeping_exif(old: Image.Image, new: Image.Image) -> Image.Image:
    """Which way is up still has to be known."""
    new.info = {name: old.info[name] for name in ("exif",) if name in old.info}
    return new


def _bare(image: Image.Image) -> Image.Image:
    bare = Image.new("RGB", image.size)
    bare.paste(image.convert("RGB"))
    return bare


def _hold_to_limits() -> None:
    """A system that cannot limit memory still has the time limit of whoever started us."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (_MOST_SECONDS, _MOST_SECONDS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))


if __name__ == "__main__":
    sys.exit(main())
