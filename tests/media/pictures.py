"""Photos of every kind, made here: good ones, broken ones, and ones that were made to hurt."""

import random
import struct
import zlib
from io import BytesIO

from PIL import Image

SCRIPT = b"<script>alert(document.domain)</script>"


def painted(width: int = 60, height: int = 40, mode: str = "RGB") -> Image.Image:
    """Red above, blue below: so that which way is up can be seen."""
    image = Image.new("RGB", (width, height), "blue")
    image.paste("red", (0, 0, width, height // 2))
    return image.convert(mode)


def grainy(width: int, height: int) -> Image.Image:
    """As hard to compress as a real photo of gravel."""
    noise = random.Random(311).randbytes(width * height // 16 * 3)
    return Image.frombytes("RGB", (width // 4, height // 4), noise).resize((width, height), Image.Resampling.BICUBIC)


def encoded(image: Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    """As a file of this kind."""
    file = BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def telling_jpeg() -> bytes:
    """A photo that says where and with what it was taken, in every place that a JPEG has; and is to be turned."""
    exif = Image.Exif()
    exif[0x010E] = SCRIPT.decode()
    exif[0x010F] = "A telephone"
    exif[0x0112] = 6
    place = exif.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (41.0, 59.0, 0.0), "W", (87.0, 41.0, 0.0)
    exif[0x8825] = place
    comments = {"exif": exif, "comment": SCRIPT, "icc_profile": b"profile " + SCRIPT, "xmp": b"xmp " + SCRIPT}
    return encoded(painted(), quality=95, **comments)


def animated_gif() -> bytes:
    """Three pictures, the first of them red above and blue below."""
    frames = [painted(), Image.new("RGB", (60, 40), "green"), Image.new("RGB", (60, 40), "white")]
    return encoded(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=50, loop=0)


def png_bomb(width: int = 50_000, height: int = 50_000) -> bytes:
    """A PNG of a few kilobytes that says it is this large, and would be: each of its lines is white."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    packer = zlib.compressobj(9)
    lines = packer.compress(b"\0" * 1_000_000) + packer.flush()
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", lines) + _chunk(b"IEND", b"")


def png_with_a_text_bomb() -> bytes:
    """A small PNG beside whose picture stands a text of 20 MB."""
    packer = zlib.compressobj(9)
    text = packer.compress(b"a" * 20_000_000) + packer.flush()
    small = encoded(painted(), "PNG")
    at = small.index(b"IDAT") - 4
    return small[:at] + _chunk(b"zTXt", b"Comment\0\0" + text) + small[at:]


def heic() -> bytes:
    """The beginning of a photo as some phones take it."""
    return struct.pack(">I", 24) + b"ftypheic" + bytes(4) + b"mif1heic" + bytes(200)


def executable() -> bytes:
    """A program; whoever sends it calls it a photo."""
    return b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x02\x00\x3e\x00" + bytes(4096)


def polyglot() -> bytes:
    """A JPEG that is also a page with a script, and an archive."""
    return encoded(painted(), comment=SCRIPT) + b"<html>" + SCRIPT + b"PK\x05\x06" + bytes(18)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
