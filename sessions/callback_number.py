"""A phone number out of what somebody said or keyed. Its geography and carrier are never looked up."""

import re
import unicodedata

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType

_DIGITS = {
    "zero": "0",
    "oh": "0",
    "o": "0",
    "one": "1",
    "two": "2",
    "to": "2",
    "too": "2",
    "three": "3",
    "four": "4",
    "for": "4",
    "five": "5",
    "six": "6",
    "seven": "7",
    "eight": "8",
    "ate": "8",
    "nine": "9",
    "niner": "9",
    "cero": "0",
    "uno": "1",
    "una": "1",
    "dos": "2",
    "tres": "3",
    "cuatro": "4",
    "cinco": "5",
    "seis": "6",
    "siete": "7",
    "ocho": "8",
    "nueve": "9",
}
_TEENS = {
    "ten": "10",
    "eleven": "11",
    "twelve": "12",
    "thirteen": "13",
    "fourteen": "14",
    "fifteen": "15",
    "sixteen": "16",
    "seventeen": "17",
    "eighteen": "18",
    "nineteen": "19",
    "diez": "10",
    "once": "11",
    "doce": "12",
    "trece": "13",
    "catorce": "14",
    "quince": "15",
    "dieciseis": "16",
    "diecisiete": "17",
    "dieciocho": "18",
    "diecinueve": "19",
    "veintiuno": "21",
    "veintidos": "22",
    "veintitres": "23",
    "veinticuatro": "24",
    "veinticinco": "25",
    "veintiseis": "26",
    "veintisiete": "27",
    "veintiocho": "28",
    "veintinueve": "29",
}
_TENS = {
    "twenty": "2",
    "thirty": "3",
    "forty": "4",
    "fifty": "5",
    "sixty": "6",
    "seventy": "7",
    "eighty": "8",
    "ninety": "9",
    "veinte": "2",
    "treinta": "3",
    "cuarenta": "4",
    "cincuenta": "5",
    "sesenta": "6",
    "setenta": "7",
    "ochenta": "8",
    "noventa": "9",
}
_HUNDREDS = {
    "ciento": "100",
    "doscientos": "200",
    "trescientos": "300",
    "cuatrocientos": "400",
    "quinientos": "500",
    "seiscientos": "600",
    "setecientos": "700",
    "ochocientos": "800",
    "novecientos": "900",
}
_TIMES = {"double": 2, "triple": 3, "doble": 2}

_NOT_TEXTABLE = frozenset(
    {
        PhoneNumberType.FIXED_LINE,
        PhoneNumberType.TOLL_FREE,
        PhoneNumberType.PREMIUM_RATE,
        PhoneNumberType.SHARED_COST,
        PhoneNumberType.PAGER,
        PhoneNumberType.UAN,
        PhoneNumberType.VOICEMAIL,
    }
)


def read_number(words: str, country: str = "US") -> tuple[str, bool]:
    """(E.164 number, whether it may be texted), or ("", False) where the words hold no valid number of the country.

    In North America a landline cannot be told from a mobile by its digits: such a number counts as textable, and the
    carrier's own refusal settles it later.
    """
    digits = spoken_digits(words)
    written = f"+{digits}" if words.strip().startswith("+") else digits
    try:
        number = phonenumbers.parse(written, country)
    except phonenumbers.NumberParseException:
        return "", False
    if not phonenumbers.is_valid_number(number):
        return "", False
    textable = phonenumbers.number_type(number) not in _NOT_TEXTABLE
    return phonenumbers.format_number(number, PhoneNumberFormat.E164), textable


def spoken_digits(words: str) -> str:
    """The digits in some words: "three one two, five fifty five, double oh one two" is 3125550012. At most 20."""
    digits: list[str] = []
    times, before = 1, ""
    for word in re.findall(r"\d+|[a-z]+", _plain(words)):
        if word in _TIMES:
            times = _TIMES[word]
            continue
        if word.isdigit():
            digits.append(word * times)
        elif word in _DIGITS and before in _TENS and _DIGITS[word] != "0":
            digits[-1] = digits[-1][:-1] + _DIGITS[word]
        elif word in _DIGITS:
            digits.append(_DIGITS[word] * times)
        elif (word in _TEENS or word in _TENS) and before in _HUNDREDS:
            digits[-1] = digits[-1][0] + _two_digits(word)
        elif word in _TEENS or word in _TENS:
            digits.append(_two_digits(word))
        elif word in _HUNDREDS:
            digits.append(_HUNDREDS[word])
        elif word in ("hundred", "cien") and digits:
            digits.append("00")
        if word != "y":
            times, before = 1, word
    return "".join(digits)[:20]


def _two_digits(word: str) -> str:
    return _TEENS.get(word) or _TENS[word] + "0"


def _plain(words: str) -> str:
    bare = unicodedata.normalize("NFD", words.lower())
    return "".join(c for c in bare if c.isascii())
