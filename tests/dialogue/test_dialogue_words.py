"""Words that mean the same everywhere, danger, and what is passed on."""

import pytest

from dialogue import words
from dialogue.emergency import danger
from dialogue.moves import phone_digits
from dialogue.report import description_of
from dialogue.state import Draft


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Yes.", "yes"),
        ("¡Sí, señor!", "yes"),
        ("uh, no thanks", "no"),
        ("HELP", "help"),
        ("can you repeat that please?", "repeat"),
        ("I'd like to talk to a real person", "person"),
        ("go back", "back"),
        ("start over", "start_over"),
        ("👍", "thanks"),
        ("my yes street", ""),
        ("", ""),
        ("²", ""),
    ],
)
def test_what_a_whole_utterance_means(said, meant):
    assert words.meaning(said) == meant


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("yes it is", True),
        ("no it's not", False),
        ("perhaps", None),
        ("", None),
        ("no the one over on the other side", None),
    ],
)
def test_yes_or_no(said, answer):
    assert words.yes_or_no(said) is answer


@pytest.mark.parametrize(
    ("said", "count", "number"),
    [
        ("two", 3, 2),
        ("the second one", 3, 2),
        ("2.", 3, 2),
        ("four", 3, None),
        ("²", 3, None),
        ("dos", 2, 2),
        ("number 1", 1, 1),
        ("one two", 3, None),
    ],
)
def test_an_option_is_chosen_by_number(said, count, number):
    assert words.chosen(said, count) == number


def test_an_option_is_chosen_by_a_word_that_only_it_has():
    assert words.named("the blinking one", ("street light out", "street light blinking")) == 2
    assert words.named("street light", ("street light out", "street light blinking")) is None


def test_what_follows_a_no():
    assert words.after_no("No, it's 412") == "it's 412"
    assert words.after_no("yes") == ""


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("there is", True),
        ("pothole at the corner of", True),
        ("the big pothole,", True),
        ("the pothole on Clark Street", False),
    ],
)
def test_what_looks_like_a_beginning(text, is_one):
    assert words.is_fragment(text) is is_one


@pytest.mark.parametrize(
    "said",
    [
        "the fire hydrant is leaking",
        "fireworks every night",
        "no fire, just trash",
        "phone line down",
        "the pole is leaning",
        "a pothole",
        "yellow lines faded",
    ],
)
def test_what_only_sounds_dangerous_is_no_emergency(said):
    assert danger(said) == ""


def test_the_first_words_and_the_later_ones_go_to_the_city_without_numbers_and_addresses():
    draft = Draft(words="there is a deep pothole", description="call me at 312-555-0142 or me@example.org. It is deep.")
    assert description_of(draft) == "there is a deep pothole. call me at [removed] or [removed] It is deep"
    assert description_of(Draft(words="pothole")) == ""


def test_numbers_are_read_in_groups():
    assert phone_digits("+13125550142").groups == ("312", "555", "0142")
    assert phone_digits("+4922112345").groups == ("492", "211", "234", "5")
