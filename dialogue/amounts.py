"""Numbers as people say them, in English and Spanish at once: "about a dozen", "two and a half", "mil doscientos"."""

import re
from dataclasses import dataclass
from decimal import Decimal

from dialogue.words import plain

_SMALL = {
    word: value
    for value, words in enumerate(
        "zero cero none ninguno ninguna|one uno un una|two dos|"
        "three tres few several unos unas pocos pocas varios varias|"
        "four cuatro|five cinco|six seis|seven siete|eight ocho|"
        "nine nueve|ten diez|eleven once|twelve doce|thirteen trece|fourteen catorce|fifteen quince|sixteen dieciseis|"
        "seventeen diecisiete|eighteen dieciocho|nineteen diecinueve|twenty veinte|veintiuno|veintidos|veintitres|"
        "veinticuatro|veinticinco|veintiseis|veintisiete|veintiocho|veintinueve".split("|")
    )
    for word in words.split()
}
_TENS = {
    word: value * 10
    for value, words in enumerate(
        "thirty treinta|forty cuarenta|fifty cincuenta|sixty sesenta|seventy setenta|eighty ochenta|"
        "ninety noventa".split("|"),
        3,
    )
    for word in words.split()
} | {"twenty": 20, "veinte": 20}
_HUNDREDS = {
    "ciento": 100, "cien": 100, "doscientos": 200, "trescientos": 300, "cuatrocientos": 400, "quinientos": 500,
    "seiscientos": 600, "setecientos": 700, "ochocientos": 800, "novecientos": 900,
}  # fmt: skip
_TIMES = {
    "hundred": 100,
    "thousand": 1000,
    "mil": 1000,
    "k": 1000,
    "dozen": 12,
    "docena": 12,
    "docenas": 12,
    "dozens": 12,
    "couple": 2,
    "par": 2,
    "pair": 2,
}
_HALF = frozenset({"half", "medio", "media"})
_BETWEEN = frozenset({"and", "y", "a", "an", "of", "de"})


@dataclass
class _Sum:
    """A number that is being heard: what is whole of it, what is open, and whether anything was heard at all."""

    whole: Decimal = Decimal(0)
    open: Decimal = Decimal(0)
    heard: bool = False

    def value(self) -> Decimal:
        return self.whole + self.open

    def takes(self, value: Decimal) -> bool:
        """Whether a word of this value goes on with the number: five after thirty does, after ten it begins another."""
        tens = self.open % 100
        if not tens:
            return not self.open or value < 100
        return tens >= 20 and not tens % 10 and value < 10


def read_amount(text: str) -> str:
    """The number in somebody's words, as GeoReport wants it ("12", "2.5"); "" where there is none.

    Of "three or four" it is the last one: whoever is asked whether it is right can say so.
    """
    found = [each for each in map(_value, re.split(r"\b(?:or|to|o)\b", _bare(text))) if each is not None]
    return _written(found[-1]) if found else ""


def _bare(text: str) -> str:
    """Plain words, with the points in numbers kept, 2,500 and 2,5 told apart, "1 1/2" as 1.5 and "3ft" in two."""
    text = re.sub(r"(?<=\d),(?=\d{3}\b)", "", text)
    text = re.sub(r"(?<=\d),(?=\d{1,2}\b)", ".", text)
    text = re.sub(r"(?:\b(\d{1,4}) )?\b(\d)/([248])\b", _fraction, text)
    text = re.sub(r"(?<=\d)(['’])", " feet ", text)
    text = re.sub(r"(?<=\d)(?=[a-z\"”])", " ", text, flags=re.IGNORECASE)
    return " ".join(plain(part) if not re.search(r"\d\.\d", part) else part.strip(".,;!?") for part in text.split())


def _fraction(found: re.Match[str]) -> str:
    return str(Decimal(found[1] or 0) + Decimal(found[2]) / Decimal(found[3]))


def _value(words: str) -> Decimal | None:
    total = _Sum()
    for word in words.split():
        value = _worth(word)
        if value is not None and not total.takes(value):
            total = _Sum()
        if not _added(total, word, value) and total.heard and word not in _BETWEEN:
            break
    return total.value() if total.heard else None


def _worth(word: str) -> Decimal | None:
    if re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,4})?", word):
        return Decimal(word)
    value = _SMALL.get(word, _TENS.get(word, _HUNDREDS.get(word)))
    return None if value is None else Decimal(value)


def _added(total: _Sum, word: str, value: Decimal | None) -> bool:
    """Take one more word into the number; False where it is none of a number's."""
    if value is not None:
        total.open += value
    elif word in _HALF:
        total.open += Decimal("0.5")
    elif word in _TIMES:
        times = _TIMES[word]
        total.open = (total.open or Decimal(1)) * times
        if times == 1000:
            total.whole, total.open = total.whole + total.open, Decimal(0)
    else:
        return False
    total.heard = True
    return True


def _written(value: Decimal) -> str:
    return format(value.normalize(), "f")
