"""Addresses as they are typed off an envelope."""

import subprocess
import sys

import pytest

from geocode.locate import locate
from geocode.streets import StreetIndex
from geocode.written import street_of


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("AIR SYSTEMS CONSULTANTS, INC., 353 W Washington St Chicago, IL 60614 USA", "353 W WASHINGTON ST"),
        ("tn tower 10th floor 127 S Wacker Dr Chicago, IL 60614", "127 S WACKER DR"),
        ("4086 N Oakley Ave # 75108 Chicago, IL 60614", "4086 N OAKLEY AVE"),
        ("NATIONAL RESEARCH L, 1378 N Sedgwick St STE 4, Chicago, IL 60614", "1378 N SEDGWICK ST"),
        ("4292 N Lsd Montrose Av Xr Chicago IL 60614", "4292 N LSD MONTROSE AV XR"),  # whose end looks like a flat
        ("1200 N Western Ave Apt 3B, Chicago, IL 60622", "1200 N WESTERN AVE"),
    ],
)
def test_the_street_is_found_among_all_else(chicago: StreetIndex, text: str, meant: str):
    found = locate(chicago, text)
    assert found.places[0].address == meant
    assert found.decision in ("accept", "confirm")
    assert found.query == text


def test_what_is_no_such_address_is_left_as_it_is():
    for text in ("the corner of devon and clark", "2342 W Devon Ave", "pothole", ""):
        assert street_of(text) == ""


def test_a_process_that_hears_only_speech_never_loads_the_reader():
    loaded = "import sys, sessions.turn; print('usaddress' in sys.modules, 'geocoder' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["False", "False"]
