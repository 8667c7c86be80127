"""Every sentence exists in every language, for both media, within what a text may cost."""

import re
from pathlib import Path

import pytest

from wording import reader, segments, speech

HOUSE = Path(__file__).parent.parent.parent
LONG_VALUES = {"place": "N WESTERN AVE & W DEVON AVE", "service": "street light out", "reference": "4821937"}


def test_every_language_has_the_same_sentences():
    english = {key: set(media) for key, media in reader._file("en").items()}
    for language in reader.LANGUAGES:
        assert {key: set(media) for key, media in reader._file(language).items()} == english


@pytest.mark.parametrize("language", reader.LANGUAGES)
def test_the_holes_of_a_sentence_are_the_same_in_every_language(language):
    for (key, medium), wordings in reader._sentences(language).items():
        holes = {hole for wording in wordings for _, hole in wording if hole}
        english = {hole for wording in reader._sentences("en")[key, medium] for _, hole in wording if hole}
        assert holes == english, key


@pytest.mark.parametrize("language", reader.LANGUAGES)
def test_a_text_is_gsm_7_and_one_segment(language):
    for (key, medium), wordings in reader._sentences(language).items():
        for wording in wordings if medium == "text" else ():
            filled = "".join(words + LONG_VALUES.get(hole, "12345678" if hole else "") for words, hole in wording)
            assert segments.is_gsm7(filled), (key, filled)
            assert segments.segments(filled) == 1 or key.startswith("notice"), (key, len(filled), filled)


def test_every_sentence_that_the_conversation_names_exists():
    source = "".join(file.read_text(encoding="utf-8") for file in (HOUSE / "dialogue").glob("*.py"))
    named = set(re.findall(r'(?:Say|Ask|said\([^"]*|choice\(state,)\s*\(?"(\w+)"', source))
    assert len(named) > 30
    assert named <= set(reader._file("en"))


def test_no_question_offers_a_word_that_the_carrier_acts_on():
    for language in reader.LANGUAGES:
        for (_, medium), wordings in reader._sentences(language).items():
            for wording in wordings if medium == "text" else ():
                words = "".join(part for part, _ in wording)
                offered = re.findall(
                    r"(?:reply|text|responda|envie) (?:with )?(?:an? )?([A-Z]{2,})", words, re.IGNORECASE
                )
                assert not {word for word in offered if word.isupper()} & {
                    "CANCEL",
                    "END",
                    "QUIT",
                    "YES",
                    "START",
                    "HELP",
                    "INFO",
                }


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("x" * 160, 1),
        ("x" * 161, 2),
        ("x" * 306, 2),
        ("x" * 307, 3),
        ("á" * 70, 1),
        ("á" * 71, 2),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("👍" * 35, 1),
        ("👍" * 36, 2),
        ("ñ" * 160, 1),
    ],
)
def test_segments_are_counted_as_carriers_count_them(text, count):
    assert segments.segments(text) == count


def test_a_text_is_made_plain_where_that_costs_nothing():
    assert segments.plainer("“It’s”\u00a0–\x07 a…\u2028b á") == '"It\'s" - a...\u2028b a'


@pytest.mark.parametrize(
    ("street", "said"),
    [
        ("N WESTERN AVE", "North Western Avenue"),
        ("S ST LOUIS AVE", "South Saint Louis Avenue"),
        ("E 100TH PL", "East 100th Place"),
        ("S AVENUE F", "South Avenue F"),
        ("W NORTH AVE", "West North Avenue"),
        ("BROADWAY", "Broadway"),
        ("S EAST END AVE", "South East End Avenue"),
    ],
)
def test_a_street_is_said_in_full(street, said):
    assert speech.say_street(street) == said


def test_a_place_is_said_by_what_it_is():
    assert speech.say_place("x", "2342", "W DEVON AVE", "", "and") == "2342 West Devon Avenue"
    assert speech.say_place("x", "", "N CLARK ST", "W BELMONT AVE", "y") == "North Clark Street y West Belmont Avenue"
    assert speech.say_place("Clark/Lake station", "", "", "", "and") == "Clark/Lake station"


def test_what_the_reader_does_not_know():
    assert reader.text("tlh", "goodbye") == "Thank you."
    with pytest.raises(KeyError):
        reader.text("en", "no_such_sentence")
