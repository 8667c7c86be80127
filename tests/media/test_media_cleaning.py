"""Whatever is sent as a photo: cleaned, or refused with a sentence, and nothing falls over."""

import subprocess
import sys
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from media.cleaning import LONGEST_SIDE, cleaned
from media.errors import MOST_BYTES, BadPhoto
from media.workshop import made_harmless
from settings import HERE
from tests.media import pictures
from tests.media.pictures import SCRIPT, encoded, painted

MEGABYTE = 1024 * 1024


def opened(content: bytes) -> Image.Image:
    image = Image.open(BytesIO(content), formats=["JPEG"])
    image.load()
    return image


def is_upright(image: Image.Image) -> bool:
    """Red above, blue below."""
    (above, *_), (below, *_) = image.getpixel((30, 3)), image.getpixel((30, image.height - 4))
    return above > 200 and below < 60


@pytest.mark.parametrize(
    "sent",
    [
        encoded(painted()),
        encoded(painted(), progressive=True),
        encoded(painted(mode="L")),
        encoded(painted(mode="CMYK")),
        encoded(painted(), "PNG"),
        encoded(painted(mode="P"), "PNG"),
        encoded(painted(mode="RGBA"), "PNG"),
        encoded(painted(mode="LA"), "PNG"),
        encoded(painted(mode="I;16"), "PNG"),
        encoded(painted(mode="1"), "PNG"),
        encoded(painted(), "GIF"),
        encoded(painted(), "WEBP"),
        encoded(painted(mode="RGBA"), "WEBP", lossless=True),
        encoded(painted(), "AVIF"),
        encoded(painted(mode="RGBA"), "AVIF"),
    ],
)
def test_a_picture_of_any_common_kind_becomes_a_jpeg(sent):
    image = opened(cleaned(sent))
    assert (image.format, image.size) == ("JPEG", (60, 40))


def test_nothing_is_left_but_the_picture_and_it_stands_upright():
    sent = pictures.telling_jpeg()
    assert SCRIPT in sent
    clean = cleaned(sent)
    image = opened(clean)
    assert image.size == (40, 60)
    assert not image.getexif()
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert b"script" not in clean
    assert b"telephone" not in clean


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_every_way_of_holding_a_phone_is_turned_upright(orientation, kind):
    ways = (None, None, 0, 3, 1, 5, 4, 6, 2)  # Pillow's transpositions that undo each
    back = {None: None, 0: 0, 1: 1, 3: 3, 2: 4, 4: 2, 5: 5, 6: 6}[ways[orientation]]
    image = painted(60, 60)
    exif = Image.Exif()
    exif[0x0112] = orientation
    taken = image.transpose(Image.Transpose(back)) if back is not None else image
    assert is_upright(opened(cleaned(encoded(taken, kind, exif=exif))))


def test_a_large_photo_is_made_smaller_and_keeps_its_shape():
    image = opened(cleaned(encoded(painted(4000, 3000))))
    assert image.size == (LONGEST_SIDE, 1500)


def test_what_is_transparent_becomes_white():
    see_through = Image.new("RGBA", (60, 40), (255, 0, 0, 0))
    assert opened(cleaned(encoded(see_through, "PNG"))).getpixel((5, 5)) == (255, 255, 255)


def test_of_a_moving_picture_the_first_is_kept():
    assert is_upright(opened(cleaned(pictures.animated_gif())))


def test_a_photo_that_is_also_something_else_is_only_a_photo_afterwards():
    clean = cleaned(pictures.polyglot())
    assert is_upright(opened(clean))
    assert b"script" not in clean
    assert b"PK\x05\x06" not in clean


def test_rubbish_in_its_exif_keeps_no_photo_from_being_one():
    for rubbish in (b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + b"\xff" * 40, b"Exif\0\0"):
        assert opened(cleaned(encoded(painted(), exif=rubbish))).size == (60, 40)


@pytest.mark.parametrize(
    ("sent", "fault"),
    [
        (b"", "no_photo"),
        (b"hello", "no_photo"),
        (pictures.executable(), "no_photo"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "no_photo"),
        (b"%PDF-1.7\n", "no_photo"),
        (encoded(painted(), "TIFF"), "no_photo"),
        (encoded(painted(), "BMP"), "no_photo"),
        (encoded(painted(400, 300), quality=95)[:1500], "damaged"),
        (encoded(pictures.grainy(400, 300), "PNG")[:9000], "damaged"),
        (b"\x89PNG\r\n\x1a\n", "no_photo"),
        (pictures.heic(), "heic"),
        (encoded(painted(), "AVIF")[:200], "no_photo"),
        (pictures.png_bomb(), "too_many_pixels"),
        (pictures.png_bomb(5001, 5000), "too_many_pixels"),
        (pictures.png_bomb(2_000_000_000, 2_000_000_000), "too_many_pixels"),
        (pictures.png_bomb(0, 10), "no_photo"),
        (pictures.png_with_a_text_bomb(), "damaged"),
        (bytes(MOST_BYTES + 1), "too_many_bytes"),
        (b"\xff\xd8" + bytes(50 * MEGABYTE), "too_many_bytes"),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{len(value)} bytes",
)
def test_what_cannot_be_used_is_refused_with_a_sentence(sent, fault):
    with pytest.raises(BadPhoto) as refused:
        made_harmless(sent)
    assert refused.value.fault == fault
    assert str(refused.value).endswith(".")


def test_the_workshop_gives_what_cleaning_gives():
    sent = pictures.telling_jpeg()
    assert made_harmless(sent) == cleaned(sent)


def test_the_largest_photo_takes_bounded_memory():
    """In a process whose only child is the workshop, since the system tells the largest of all children alone."""
    script = (
        "import resource, sys\n"
        "from media.workshop import made_harmless\n"
        "made_harmless(sys.stdin.buffer.read())\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n"
    )
    photo = encoded(painted(5000, 5000, "RGBA"), "PNG")
    told = subprocess.run([sys.executable, "-c", script], input=photo, capture_output=True, check=True, cwd=HERE)
    assert int(told.stdout) < 450 * 1024


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    sent=st.sampled_from([encoded(painted(), kind) for kind in ("JPEG", "PNG", "GIF", "WEBP", "AVIF")]),
    broken=st.lists(st.tuples(st.integers(0, 2000), st.integers(0, 255)), min_size=1, max_size=8),
)
def test_a_photo_with_wrong_bytes_in_it_is_cleaned_or_refused(sent, broken):
    mangled = bytearray(sent)
    for at, byte in broken:
        mangled[at % len(mangled)] = byte
    try:
        assert opened(cleaned(bytes(mangled))).format == "JPEG"
    except BadPhoto as refused:
        assert refused.fault in ("no_photo", "damaged", "too_many_pixels")
