"""A phone number as people say it and key it."""

import pytest

from sessions.callback_number import read_number


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("3125550142", "+13125550142"),
        ("13125550142", "+13125550142"),
        ("+13125550142", "+13125550142"),
        ("312-555-0142.", "+13125550142"),
        ("three one two five five five oh one four two", "+13125550142"),
        ("it's three one two, five fifty five, zero one forty two", "+13125550142"),
        ("three twelve double five five oh one four two", "+13125550142"),
        ("tres uno dos cinco cinco cinco cero uno cuarenta y dos", "+13125550142"),
        ("eight hundred 555 0199", "+18005550199"),
        ("trescientos doce, quinientos cincuenta y cinco, cero uno cuarenta y dos", "+13125550142"),
        ("siete setenta y tres, cinco cincuenta y cinco, veintitrés cuarenta y dos", "+17735552342"),
        ("5550142", ""),
        ("31255501422", ""),
        ("1112223333", ""),
        ("no", ""),
        ("", ""),
        ("²", ""),
        ("9" * 400, ""),
    ],
)
def test_ten_or_eleven_digits_are_a_number(words, number):
    assert read_number(words)[0] == number


def test_a_toll_free_number_cannot_be_texted():
    assert read_number("8005550199") == ("+18005550199", False)
    assert read_number("3125550142") == ("+13125550142", True)
