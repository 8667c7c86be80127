"""What texts about changes say: the city's own words, plain, and short enough."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facts.city import City
from facts.services import Menu
from notices.record import Notice
from notices.words import LONGEST, body, cleaned
from tests.support.reporting import a_report
from wording.segments import is_gsm7, segments

SPRINGFIELD = City("springfield", "Springfield", "Springfield 311", "America/Chicago", ("+13125550311",), Menu(1, ()))
KINDS = ("filed", "closed", "reopened", "noted", "status")


def said(kind: str, note: str = "", language: str = "en", **facts: str) -> str:
    notice = Notice("4821937", 2, "waiting", kind, note, facts.get("status", ""))  # type: ignore[arg-type]
    return body(SPRINGFIELD, replace(a_report(reference="4821937"), language=language), "24-00123", notice)


def test_closed_is_said_as_the_citys_word_with_its_note():
    words = said("closed", "Filled 5/2.")
    assert words.startswith("Springfield 311: ")
    assert "closed" in words
    assert "24-00123" in words
    assert words.endswith("Filled 5/2.")
    assert "fixed" not in words


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_text_without_a_note_is_plain_and_tells_the_citys_number(kind, language):
    words = said(kind, language=language, status="in_progress")
    assert is_gsm7(words)
    assert segments(words) <= 2
    assert "24-00123" in words
    assert "{" not in words


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("kind", ["closed", "reopened", "noted"])
def test_a_long_note_is_cut_at_a_word(kind, language):
    words = said(kind, "The crew repaired it. " * 40, language)
    assert len(words) <= LONGEST
    assert words.endswith("...")


@given(note=st.text(max_size=2000), kind=st.sampled_from(["closed", "reopened", "noted"]))
def test_whatever_a_city_writes_makes_a_text_that_can_be_sent(note, kind):
    words = said(kind, note)
    assert len(words) <= LONGEST
    assert words.isprintable()


def test_markup_and_line_ends_are_left_out_and_a_bare_sign_is_not():
    note = "<p>Done&nbsp;&amp; dusted</p>\r\n<script>alert(1)</script>5 < 6 \u201cok\u201d\x07"
    assert cleaned(note) == 'Done & dusted 5 < 6 "ok"'


def test_a_note_that_is_all_markup_is_no_note():
    assert said("noted", "<br><br/>")
