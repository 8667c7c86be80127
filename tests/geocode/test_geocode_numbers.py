"""House numbers, however a caller says them or a recogniser writes them."""

import pytest

from geocode.country import country
from geocode.numbers import readings, spoken
from geocode.utterance import listen

US = country("us")

SAID = [
    # words, the number that must be the likeliest of those that take in all of them
    ("twenty three forty two", 2342),
    ("two three four two", 2342),
    ("two thousand three hundred forty two", 2342),
    ("two thousand three hundred and forty two", 2342),
    ("twenty four oh nine", 2409),
    ("one oh six seven", 1067),
    ("six seven oh oh", 6700),
    ("one two zero five", 1205),
    ("seventy four hundred", 7400),
    ("one thousand and twelve", 1012),
    ("ten one forty four", 10144),
    ("twelve thousand six hundred and four", 12604),
    ("nine hundred sixteen", 916),
    ("nineteen", 19),
    ("a hundred", 100),
    ("2342", 2342),
    ("23-42", 2342),
    ("24.51", 2451),
    ("1,000 and 12", 1012),
    ("8,600 and 30", 8630),
    ("95, 100", 9500),
    ("36-04", 3604),
    ("675 to", 6752),
    ("three O O O", 3000),
    ("77", 77),
]


@pytest.mark.parametrize(("words", "number"), SAID)
def test_a_number_is_understood_however_it_is_said(words: str, number: int) -> None:
    heard = listen(words, US).words
    start = next(at for at, word in enumerate(heard) if word.numeral)
    whole = [r for r in readings(heard) if (r.start, r.end) == (start, len(heard)) and len(str(r.value)) <= 5]
    assert number in {r.value for r in whole if r.cost <= min(r.cost for r in whole) + 0.21}


def test_digits_flow_from_the_house_into_the_streets_name() -> None:
    values = {(r.value, r.end) for r in readings(listen("392568 place", US).words)}
    assert (3925, 4) in values


@pytest.mark.parametrize(
    ("digits", "ordinal", "words"),
    [
        ("2405", False, "twenty four oh five"),
        ("105", True, "one oh fifth"),
        ("63", True, "sixty third"),
        ("100", True, "one hundredth"),
        ("10555", False, "ten five fifty five"),
        ("10000", False, "ten thousand"),
        ("007", False, "oh oh seven"),
    ],
)
def test_digits_are_spoken_as_a_caller_would(digits: str, ordinal: bool, words: str) -> None:
    assert " ".join(spoken(digits, US, ordinal)) == words
