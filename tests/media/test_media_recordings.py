"""A place that no map knows, told to a recording: staff hear it, the city's public list never shows it."""

import io
import re
import wave

import pytest

from media.errors import BadPhoto
from media.recordings import plain_wav
from reports.cli import Desk, list_reports, show


def told(seconds: int, extra: bytes = b"") -> bytes:
    """A recording as a carrier has it, with whatever else stands behind the sound."""
    made = io.BytesIO()
    with wave.open(made, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(b"\x01\x02" * 8000 * seconds)
    return made.getvalue() + extra


def call_that_ends_in_a_recording(town, content):
    call = town.call()
    call.dial()
    for words in (
        "dead raccoon",
        "Yes.",
        "by the old willow",
        "by the big willow behind the school yard fence",
        "I do not know the street",
        "the big tree",
    ):
        call.say(words)
    assert call.record(9, "#", town.line.carrier.keep_recording(content)).text.startswith("I could not find that")
    for words in ("it smells", "yes", "no"):
        call.say(words)
    return call.say("yes")


def staff_see(town, reference=""):
    line, lines = town.web.extensions["townline"], []
    if reference:
        show(Desk(line.store, line.vault, ["chicago-demo"], lines.append), reference, "http://line.example")
    else:
        list_reports(Desk(line.store, line.vault, ["chicago-demo"], lines.append), "review")
    return "\n".join(lines)


def test_a_recording_of_the_place_is_kept_for_staff(town):
    filed = call_that_ends_in_a_recording(town, told(9, b"junk that says where the phone was"))
    assert "a person at the city will look" in filed.text
    town.settle()
    reference = staff_see(town).split()[0]
    address = re.search(r"recording:\s+http://line\.example(/media/[0-9a-f]{32}\.wav)", staff_see(town, reference))[1]
    web = town.web.test_client()
    answer = web.get(address)
    assert (answer.status_code, answer.content_type, answer.data) == (200, "audio/wav", told(9))
    assert web.get(address.replace(".wav", ".jpg")).status_code == 404
    assert town.filed() == []


def test_what_is_no_recording_is_not_kept(town):
    call_that_ends_in_a_recording(town, b"RIFF but nothing that can be played")
    town.settle()
    reference = staff_see(town).split()[0]
    address = re.search(r"(/media/[0-9a-f]{32}\.wav)", staff_see(town, reference))[1]
    assert town.web.test_client().get(address).status_code == 404
    assert town.later_texts("+13125550142") == []


@pytest.mark.parametrize("content", [b"", b"RIFF", b"ID3 an mp3", told(1)[:30], b"\x00" * 100])
def test_only_a_wav_file_that_plays_is_a_recording(content):
    with pytest.raises(BadPhoto):
        plain_wav(content)


def test_the_sound_is_written_anew_without_what_stood_beside_it():
    assert plain_wav(told(1, b"LIST and more")) == told(1)
