"""Whatever people send, there is an answer."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geocode.locate import locate
from geocode.streets import StreetIndex

RUBBISH = [
    "", " ", "²", "½", "٤٢ شارع", "😀🎉", "\x00\x01\x02", "\ud800", "<Say>2342</Say>", "x" * 2000, "1" * 2000,
    "a b " * 500, "and " * 500, "one two " * 1000, "2342 w devon " * 150, "north " * 300, "Ωδός 5", "5th " * 400,
    ";DROP TABLE streets", "hundred thousand hundred", "first second third fourth", "0", "00000", "no sorry",
    "no sorry no sorry", "& & &", "'''", "-1", "1e9", " ".join(f"w{n:x} {n}" for n in range(600)),
    " ".join(str(n * 7919 % 99991) for n in range(1, 1900)), " to ".join(str(n * 7919 % 997) for n in range(1, 2400)),
    " ".join(f"{n * 7919**3:b}".translate({48: "ou", 49: "lk"})[:8] for n in range(1, 31)),
]  # fmt: skip
SCRAPS = "2342 west devon and 63rd st oh hundred n e no sorry é & , . apt ² 1,000".split()


@pytest.mark.parametrize("text", RUBBISH, ids=range(len(RUBBISH)))
def test_rubbish_is_answered_and_soon(chicago: StreetIndex, text: str) -> None:
    begun = time.process_time()
    located = locate(chicago, text)
    assert located.query == text
    assert time.process_time() - begun < 1.0  # 0.12 s at worst when this was written, beside a busy machine


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80) | st.lists(st.sampled_from(SCRAPS)).map(" ".join))
def test_any_words_have_an_answer(chicago: StreetIndex, text: str) -> None:
    located = locate(chicago, text)
    assert len(located.places) <= 5
    assert located.decision in ("accept", "confirm", "choose", "ask_again")


def test_in_a_long_story_a_name_that_is_misspelt_is_still_found(chicago: StreetIndex) -> None:
    story = (
        "my neighbor's old brown dog ran through broken glass again yesterday evening because garbage trucks spilled "
    )
    story += (
        "everything behind 2342 west devin avenue, and children playing hopscotch nearby could easily hurt themselves"
    )
    assert locate(chicago, story, 0.8).places[0].address == "2342 W DEVON AVE"
