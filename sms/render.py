"""Actions → TwiML messaging documents. Pure. One text a turn, without what costs segments and says nothing."""

import re
from typing import assert_never
from xml.sax.saxutils import escape

from dialogue.actions import (
    Action,
    Ask,
    Digits,
    File,
    FindReport,
    Goodbye,
    Hold,
    LookAround,
    LookUp,
    Moment,
    Name,
    Quiet,
    ReadPhone,
    Record,
    Say,
    StartTexts,
    StopTexts,
    Transfer,
    Understand,
    Value,
    Wait,
)
from facts.places import Place
from wording import reader
from wording.segments import plainer
from wording.speech import say_moment


def render(actions: tuple[Action, ...], language: str, turn: int) -> bytes:
    """The document that sends what these actions say; an empty one where there is nothing to say."""
    words = written(actions, language)
    body = f"<Message>{escape(words)}</Message>" if words else ""
    return f'<?xml version="1.0" encoding="UTF-8"?><Response>{body}</Response>'.encode()


def written(actions: tuple[Action, ...], language: str) -> str:
    """What these actions say, as one text of at most 1,600 characters; "" for nothing."""
    if any(isinstance(action, Wait) for action in actions):
        return ""  # a text that only says that one is to follow costs as much as any
    lines: list[str] = []
    for action in actions:
        match action:
            case Say(key=key, values=values):
                lines.append(_filled(action.language or language, key, dict(values), 0))
            case Ask():
                lines.append(_question(action, language))
            case Hold() | Wait() | Quiet() | Record() | Transfer() | Goodbye() | StopTexts() | StartTexts():
                pass
            case Understand() | LookUp() | LookAround() | FindReport() | ReadPhone() | File():
                pass
            case _:
                assert_never(action)
    return plainer(" ".join(line for line in lines if line).replace(" \n", "\n"))


def _question(ask: Ask, language: str) -> str:
    lines = [_filled(language, ask.key, dict(ask.values), ask.tries)]
    for number, option in enumerate(ask.options, 1):
        named = reader.name(language, option, "text") if isinstance(option, str) else option
        lines.append(_filled(language, "option", {"option": named, "number": str(number)}, 0))
    return "\n".join(lines)


def _filled(language: str, key: str, values: dict[str, Value], tries: int) -> str:
    filled = "".join(
        words + (_value(values[hole], language) if hole else "")
        for words, hole in reader.parts(language, key, "text", tries)
    )
    filled = re.sub(" {2,}", " ", filled)  # a value may be empty
    return filled[:1].upper() + filled[1:]


def _value(value: Value, language: str) -> str:
    match value:
        case Digits(groups=groups):
            return "".join(groups)
        case Place(address=address):
            return address
        case Moment():
            return say_moment(value.at, value.has_time, value.with_year, reader.calendar(language))
        case Name(texted=texted):
            return _short(texted)
        case str():
            return _short(value)
        case _:
            assert_never(value)


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST_VALUE else f"{words[: _LONGEST_VALUE - 3]}..."


_LONGEST_VALUE = 240
"""Somebody's own words, repeated to them, never push the question out of the text."""
