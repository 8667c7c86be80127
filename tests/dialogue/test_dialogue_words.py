"""Words that mean the same everywhere, danger, and what is passed on."""

import pytest

from dialogue import corrections, shapes, words
from dialogue.describe import description_of
from dialogue.emergency import dangers
from dialogue.naming import phone_digits
from dialogue.state import Draft
from dialogue.understood import without_place


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
        ("huh?", "repeat"),
        ("nada", "nothing"),
        ("¡Cómo no!", "yes"),
        ("por supuesto, señor", "yes"),
        ("nothing else, thank you", "nothing"),
        ("that'll be all, dear, thank you so much", "nothing"),
        ("con un operador, por favor", "person"),
        ("¿puede hablar más despacio?", "repeat"),
        ("quiero saber cómo va mi reporte", "status"),
        ("hello this is relay operator 1234 with a call for you GA", "hello"),
        ("thank you bye SK", "goodbye"),
        ("is this a machine?", "machine"),
        ("espéreme tantito", "repeat"),
        ("yes this is CA 5512 with a relay call", "hello"),
        ("person calling is deaf or hard of hearing", "hello"),
        ("relay call there is a pothole", ""),
        ("ty bye SKSK", "goodbye"),
        ("no understand", "explain"),
        ("sorry, my English is not good", "explain"),
        ("I'm sorry, could you say that again?", "repeat"),
        ("let me see", "repeat"),
        ("hay una persona debajo del tren", ""),
        ("¿es usted una persona real?", "machine"),
        ("¿me puede atender en español?", "es"),
        ("do you have someone who speaks Spanish", "es"),
        ("disculpe, no hablo inglés", "es"),
        ("I don't speak Spanish", "en"),
        ("¿habla inglés?", "en"),
        ("the sign in front of it is only in Spanish", ""),
        ("no tengo teléfono", "no_number"),
        ("no, no tengo celular", "no_texts"),
        ("GA", ""),
        ("you need to send somebody out here", ""),
        ("I need someone", "person"),
        ("my yes street", ""),
        ("", ""),
        ("²", ""),
    ],
)
def test_what_a_whole_utterance_means(said, meant):
    assert words.meaning(said) == meant


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("hay un pothole", "es"),
        ("la luz no sirve en mi esquina", "es"),
        ("graffiti on el camino del mar", ""),
        ("la salle and le moyne", ""),
        ("the alley is full of trash", ""),
    ],
)
def test_small_words_tell_the_language_but_not_those_of_streets(said, language):
    assert words.language_of(said) == language


@pytest.mark.parametrize("said", ["no, ahí no es", "la dirección está mal", "no, that's not it", "esa no es"])
def test_what_only_says_that_it_is_wrong(said):
    assert corrections.is_wrong(said)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("yes it is", True),
        ("sí, ese es mi número, señorita", True),
        ("no it's not", False),
        ("perhaps", None),
        ("", None),
        ("no the one over on the other side", False),
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
        ("yeah, number two please", 3, 2),
        ("um, I think the second one", 3, 2),
        ("la segunda, gracias", 3, 2),
        ("that one", 3, None),
        ("yes", 3, None),
        ("one two", 3, None),
    ],
)
def test_an_option_is_chosen_by_number(said, count, number):
    assert words.chosen(said, count) == number


def test_an_option_is_chosen_by_a_word_that_only_it_has():
    assert words.option_named("the blinking one", ("street light out", "street light blinking")) == 2
    assert words.option_named("street light", ("street light out", "street light blinking")) is None


def test_what_follows_a_no():
    assert corrections.after_no("No, it's 412") == "it's 412"
    assert corrections.after_no("yes") == ""
    assert corrections.after_no("no, es la luz") == "es la luz"
    assert corrections.after_no("no es eso") == corrections.after_no("no lo mande") == ""
    assert corrections.after_no("no es el 2442") == "es el 2442"


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
    assert shapes.is_fragment(text) is is_one


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
    assert not dangers(said)


def test_the_first_words_and_the_later_ones_go_to_the_city_without_numbers_and_addresses():
    draft = Draft(words="there is a deep pothole", description="call me at 312-555-0142 or me@example.org. It is deep.")
    assert description_of(draft) == "there is a deep pothole. call me at [removed] or [removed] It is deep"
    assert description_of(Draft(words="pothole")) == ""
    draft = Draft(words="my name is Ana López and there is a pothole")
    assert description_of(draft) == "[removed] and there is a pothole"


def test_numbers_are_read_in_groups():
    assert phone_digits("+13125550142").groups == ("312", "555", "0142")
    assert phone_digits("+4922112345").groups == ("492", "211", "234", "5")


@pytest.mark.parametrize(
    "said",
    [
        "yes no",
        "si pero no",
        "right street, wrong number",
        "yes but wrong street",
        "correct the address",
        "right but not there",
        "send help",
        "do it over",
        "do I have to",
        "right across from it",
        "good question",
        "sure not",
        "the corner is not there at all",
    ],
)
def test_what_says_more_than_yes_is_no_yes(said):
    assert words.yes_or_no(said) is None


@pytest.mark.parametrize(
    "said", ["do not send it", "do not text me", "don't", "that's not it", "good, no", "no, it's 412"]
)
def test_a_refusal_is_a_no(said):
    assert words.yes_or_no(said) is False


@pytest.mark.parametrize(
    "said",
    [
        "ok",
        "okay",
        "it is",
        "that is correct thank you",
        "yes please",
        "Yes, send it.",
        "sure, go ahead",
        "si, gracias",
    ],
)
def test_a_yes_with_courtesy_is_a_yes(said):
    assert words.yes_or_no(said) is True


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("thank you bye", "goodbye"),
        ("I changed my mind", "cancel"),
        ("what's the status of my request", "status"),
        ("I already called about this", "status"),
        ("I don't want to give my number", "no_number"),
        ("no quiero dar mi número", "no_number"),
        ("leave no number", "no_number"),
        ("use a different number", "other_number"),
        ("actually never mind", "cancel"),
        ("you know what, cancel it", "cancel"),
        ("sorry, I didn't hear you", "repeat"),
        ("could you say that again", "repeat"),
        ("no le oí bien", "repeat"),
        ("what do you mean by that word", "explain"),
        ("hold on a second", "repeat"),
        ("un momento por favor", "repeat"),
        ("hi I'd like to report a problem", "hello"),
        ("hola, quisiera reportar un problema", "hello"),
        ("yes GA", "yes"),
        ("no I can't get texts on this phone", "no_texts"),
        ("this is a landline", "no_texts"),
        ("es un teléfono fijo", "no_texts"),
        ("no hablo inglés", "es"),
    ],
)
def test_longer_ways_to_say_it(said, meant):
    assert words.meaning(said) == meant


@pytest.mark.parametrize(
    "said",
    [
        "my baby isn't breathing",
        "he is hitting her",
        "mi vecino le está pegando a su esposa",
        "hay un hombre armado",
        "fire",
        "a dog is attacking a child",
        "me están robando",
        "se cayó al pozo",
        "my husband collapsed",
        "gas leak and my son is not breathing",
    ],
)
def test_danger_in_many_words(said):
    assert dangers(said)


@pytest.mark.parametrize(
    "said",
    [
        "boca de incendio abierta",
        "bomba de agua",
        "cable de internet colgando",
        "fix it before someone gets hurt",
        "the traffic light was hit by a car",
        "paint the lines across the street",
        "a tree fell on the sidewalk",
    ],
)
def test_no_danger_in_many_words(said):
    assert not dangers(said)


@pytest.mark.parametrize(
    ("said", "place", "left"),
    [
        ("there's a huge pothole at 2342 west devon", "2342 west devon", "there's a huge pothole"),
        ("dead raccoon on Clark and Belmont, smells awful", "Clark and Belmont", "dead raccoon, smells awful"),
        ("a pothole", "", "a pothole"),
    ],
)
def test_the_place_is_taken_out_of_the_words_since_it_may_yet_be_corrected(said, place, left):
    assert without_place(said, place) == left


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("🐀🐀", "🐀🐀 rat"),
        ("🕳️ 🚲", "🕳️ 🚲 hole bicycle"),
        ("😡", "😡"),
        ("🚧", "🚧"),
        ("👍🏽", "👍🏽"),
        ("🐀 on devon", "🐀 on devon"),
        ("??", "??"),
    ],
)
def test_emoji_alone_are_called_by_their_names(text, named):
    assert shapes.with_emoji_named(text) == named


def test_a_thumb_that_is_sent_twice_is_one():
    assert words.meaning("👍👍") == words.meaning("👍🏽 👍🏽") == "thanks"
    assert words.yes_or_no("👍👍")
