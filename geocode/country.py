"""What a country's addresses are made of: directions, suffixes, small words and numerals, from one file a country."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from geocode.errors import CountryUnknown
from geocode.numerals import Numeral, numerals, ordinals
from geocode.plain import Writing, writing
from geocode.sounds import Speller


@dataclass(frozen=True, slots=True)
class Country:
    """The small words of a country's addresses, in lower case. `number_first`: numbers stand before streets.

    `bounds`: where whoever writes addresses so lives: south, west, north, east, in degrees.
    `envelopes`: what is written is written as on envelopes of the United States, which usaddress reads. `hyphened`: in
    this city "36-04" is one house's number. `pairs`: numbers are said two digits at a time. `capitals`: how the letter
    of a house is written. `counted_streets`: how streets are written whose number is also that of a block.
    `ordinal_endings`: a pattern, of which nothing fits where there are none.
    """

    number_first: bool
    bounds: tuple[tuple[float, float, float, float], ...]
    envelopes: bool
    pairs: bool
    capitals: bool
    hyphened: bool
    writing: Writing
    counted_streets: re.Pattern[str] | None
    speller: Speller
    titles: frozenset[str]
    titles_after: frozenset[str]
    directions: Mapping[str, str]
    direction_words: Mapping[str, str]
    suffixes: Mapping[str, str]
    suffix_words: Mapping[str, str]
    connectors: Mapping[str, float]
    short: Mapping[str, str]
    fillers: frozenset[str]
    problems: frozenset[str]
    may_begin: frozenset[str]
    beside: frozenset[str]
    things: Mapping[str, frozenset[str]]
    seen: frozenset[str]
    asides: Mapping[str, tuple[str, ...]]
    flat: str
    flats: frozenset[str]
    floors: frozenset[str]
    signs: tuple[tuple[re.Pattern[str], str], ...]
    joint: str
    joints: tuple[tuple[str, ...], ...]
    times: Mapping[str, int]
    hyphens: frozenset[str]
    halves: tuple[tuple[str, ...], ...]
    house_letters: frozenset[str]
    ordinal_endings: str
    ordinal_after: frozenset[str]
    stations: frozenset[str]
    not_stations: frozenset[str]
    corrections: tuple[tuple[str, ...], ...]
    negations: tuple[tuple[str, ...], ...]
    no: frozenset[str]
    between: frozenset[str]
    leads: frozenset[str]
    through: frozenset[str]
    within_numbers: frozenset[str]
    as_in: tuple[tuple[str, ...], ...]
    relations: tuple[tuple[str, ...], ...]
    letter_names: Mapping[str, str]
    letters_alike: tuple[str, ...]
    regions: tuple[tuple[str, ...], ...]
    in_area: frozenset[str]
    left_out: frozenset[str]
    numerals: Mapping[str, Numeral]
    units: tuple[str, ...]
    teens: tuple[str, ...]
    tens: tuple[str, ...]
    ordinals: Mapping[str, str]
    hundred: str
    thousand: str
    zero: str

    def of_city(self, suffixes: frozenset[str], directions: frozenset[str], hyphened: bool) -> "Country":
        """The same for a city whose streets have these suffixes and directions only: there "lake" may be a name.

        `hyphened`: whether its house numbers are written with a hyphen.
        """
        return replace(
            self,
            suffixes={word: code for word, code in self.suffixes.items() if code in suffixes},
            directions={word: code for word, code in self.directions.items() if code in directions},
            hyphened=hyphened,
        )

    def reaches(self, lat: float, long: float) -> bool:
        """Whether anybody who writes addresses so lives near a point."""
        return any(south <= lat <= north and west <= long <= east for south, west, north, east in self.bounds)

    def postcode_in(self, text: str) -> str:
        """The postcode in an address, "" where there is none."""
        found = self.writing.postcode.search(text.lower()) if self.writing.postcode else None
        return re.sub(r"\D.*", "", found[0].strip()) if found else ""

    def sound(self, word: str) -> str:
        """How one word sounds here: "western" -> "west3n"."""
        return self.speller.sound(word)

    def plain(self, text: str) -> str:
        """A text in plain letters, with its numbers in digits."""
        return self.writing.plain(text)


@cache
def country(code: str = "us") -> Country:
    """The small words of one country; its file stands beside this one. Raises CountryUnknown."""
    if code not in known_countries():
        raise CountryUnknown(code, known_countries())
    data = tomllib.loads((files("geocode") / "countries" / f"{code}.toml").read_text(encoding="utf-8"))
    words, numbers = data["words"], data["numbers"]
    return Country(
        number_first=data["number_first"],
        bounds=tuple((box[0], box[1], box[2], box[3]) for box in data["bounds"]),
        envelopes=data["envelopes"],
        pairs=numbers["pairs"],
        capitals=numbers["capitals"],
        hyphened=False,
        writing=writing(data.get("writing", {}), numbers),
        counted_streets=re.compile(data["counted_streets"]) if "counted_streets" in data else None,
        speller=Speller(**data["sounds"], pronounced=_pronounced(code)),
        titles=frozenset(words["titles"]),
        titles_after=frozenset(words["titles_after"]),
        directions=_by_word(data["directions"]),
        direction_words={code: forms[0] for code, forms in data["directions"].items()},
        suffixes=_by_word(data["suffixes"]),
        suffix_words={code: forms[0] for code, forms in data["suffixes"].items()},
        connectors=data["connectors"],
        short=words["short"],
        fillers=frozenset(words["fillers"]),
        problems=frozenset(words["problems"]),
        may_begin=frozenset(words["may_begin"]),
        beside=frozenset(words["beside"]),
        things={word: frozenset(things) for word, things in words["things"].items()},
        seen=frozenset(words["seen"]),
        asides={language: tuple(phrases) for language, phrases in data["asides"].items()},
        flat=words["flats"][0],
        flats=frozenset(words["flats"]),
        floors=frozenset(words["floors"]),
        signs=tuple((_sign(sign), meant) for sign, meant in words["signs"].items()),
        joint=words["joint"],
        joints=_phrases(words["joints"]),
        times=numbers["times"],
        hyphens=frozenset(numbers["hyphens"]),
        halves=_phrases(numbers["halves"]),
        house_letters=frozenset(numbers["house_letters"]),
        ordinal_endings="|".join(numbers["ordinal_endings"]) or "(?!)",
        ordinal_after=frozenset(numbers["ordinal_after"]),
        stations=frozenset(words["stations"]),
        not_stations=frozenset(words["not_stations"]),
        corrections=_phrases(words["corrections"]),
        negations=_phrases(words["negations"]),
        no=frozenset(words["no"]),
        between=frozenset(words["between"]),
        leads=frozenset(words["leads"]),
        through=frozenset(words["through"]),
        within_numbers=frozenset(words["within_numbers"]),
        as_in=_phrases(words["as_in"]),
        relations=_phrases(words["relations"]),
        letter_names={name: letter for letter, names in data["letters"]["names"].items() for name in names},
        letters_alike=tuple(data["letters"]["alike"]),
        regions=_phrases(words["regions"]),
        in_area=frozenset(words["in_area"]),
        left_out=frozenset(words["left_out"]),
        numerals=numerals(numbers),
        units=tuple(numbers["units"]),
        teens=tuple(numbers["teens"]),
        tens=tuple(numbers["tens"]),
        ordinals=ordinals(numbers),
        hundred=numbers["hundred"],
        thousand=numbers["thousand"],
        zero=numbers["zero"][0],
    )


def known_countries() -> tuple[str, ...]:
    """The codes of all countries that have a file."""
    return tuple(
        sorted(
            file.name.removesuffix(".toml")
            for file in (files("geocode") / "countries").iterdir()
            if file.name.endswith(".toml")
        )
    )


def _pronounced(code: str) -> str:
    file = files("geocode") / "countries" / f"{code}-sounds.csv"
    return file.read_text(encoding="ascii") if file.is_file() else ""


def _sign(sign: str) -> re.Pattern[str]:
    """A sign that stands for a word: "&" anywhere, "b/w" as a word of its own."""
    before, after = (r"(?<!\w)" if sign[0].isalnum() else "", r"(?!\w)" if sign[-1].isalnum() else "")
    return re.compile(before + re.escape(sign) + after)


def _phrases(listed: list[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in listed)


def _by_word(forms: Mapping[str, list[str]]) -> dict[str, str]:
    return {word: code for code, words in forms.items() for word in words}
