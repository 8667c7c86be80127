"""How a Say sounds: its words with the SSML marks in it, read into words and pauses."""

import re
from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element

from phone.sounds import Quiet, Spoken, Words

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

# Seconds. SSML names strengths only; these are how long the usual voices stay quiet for them.
_STRENGTHS = {"none": 0.0, "x-weak": 0.1, "weak": 0.25, "medium": 0.4, "strong": 0.7, "x-strong": 1.0}
_BETWEEN_GROUPS_S = 0.3
"""Of the digits of a telephone number."""
_AFTER_A_SENTENCE_S = 0.4

Pieces = Iterator[Words | Quiet]


def read_say(element: Element) -> Spoken:
    """Read one Say: what is said, in which language and voice."""
    language = element.get("language", "")
    return Spoken(tuple(_inside(element, language, "")), language, element.get("voice", ""))


def _inside(element: Element, language: str, rate: str) -> Pieces:
    if element.text:
        yield Words(element.text, language, rate)
    for child in element:
        if isinstance(child.tag, str):
            yield from _marked(child, language, rate)
        if child.tail:
            yield Words(child.tail, language, rate)


def _marked(element: Element, language: str, rate: str) -> Pieces:
    match element.tag:
        case "break":
            seconds = _length(element)
            if seconds:
                yield Quiet(seconds)
        case "say-as":
            yield from _read_out(element, language, rate)
        case "sub":
            yield Words(element.get("alias", ""), language, rate)
        case "p" | "s":
            yield Quiet(_AFTER_A_SENTENCE_S)
            yield from _inside(element, language, rate)
            yield Quiet(_AFTER_A_SENTENCE_S)
        case _:
            yield from _inside(element, element.get(XML_LANG, language), element.get("rate", rate))


def _length(element: Element) -> float:
    """How long a break is: its time ("300ms", "1.5s"), or what its strength usually means."""
    written = re.fullmatch(r"\+?(\d*\.?\d+)(ms|s)", element.get("time", "").strip())
    if not written:
        return _STRENGTHS.get(element.get("strength", "medium"), _STRENGTHS["medium"])
    return float(written[1]) / (1000 if written[2] == "ms" else 1)


def _read_out(element: Element, language: str, rate: str) -> Pieces:
    text = "".join(element.itertext()).strip()
    groups = _GROUPS.get(element.get("interpret-as", ""), _as_written)(text)
    for number, group in enumerate(groups):
        if number:
            yield Quiet(_BETWEEN_GROUPS_S)
        yield Words(f" {group} ", language, rate)


def _as_written(text: str) -> list[str]:
    return [text]


def _apart(text: str) -> list[str]:
    """One character after the other; what stood apart stays a group: "482 1937" is "4 8 2" and "1 9 3 7"."""
    return [" ".join(group) for group in text.split()]


def _digits(text: str) -> list[str]:
    return [" ".join(group) for group in re.findall(r"\d+", text)] or [text]


def _telephone(text: str) -> list[str]:
    """A phone number as it is said: a North American one in threes and four, others in the groups it is written in."""
    digits = "".join(re.findall(r"\d", text))
    national = re.fullmatch(r"(1?)(\d{3})(\d{3})(\d{4})", digits)
    return [" ".join(group) for group in national.groups() if group] if national else _digits(text)


_GROUPS: dict[str, Callable[[str], list[str]]] = {
    "digits": _digits,
    "telephone": _telephone,
    "characters": _apart,
    "spell-out": _apart,
    "expletive": lambda text: ["beep"],
}
