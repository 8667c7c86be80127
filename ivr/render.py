"""Actions → TwiML voice documents. Pure. Written by hand: a turn a document, and the library takes 70 times as long.

What is sayable is cleaned of characters that XML forbids; what Twilio limits is kept within its limits
(4,096 characters a Say, 64 kB a document).
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Literal, assert_never
from xml.sax.saxutils import escape, quoteattr

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
from wording.speech import say_moment, say_place

_ILLEGAL = re.compile(r"[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LONGEST_WORDS = 600
"""No value is read out at greater length than this."""

_ANSWERS = {
    "words": 'timeout="7" speechTimeout="2"',
    "long_words": 'timeout="10" speechTimeout="3"',
    "nothing_more": 'timeout="5" speechTimeout="3" finishOnKey="#"',
    "choice": 'timeout="6" speechTimeout="1" numDigits="1"',
    "phone": 'timeout="10" speechTimeout="3" finishOnKey="#"',
    "place": 'timeout="10" speechTimeout="2" finishOnKey="#"',
    "street": 'timeout="10" speechTimeout="2" finishOnKey="#"',
    "on_street": 'timeout="10" speechTimeout="2" finishOnKey="#"',
    "area": 'timeout="10" speechTimeout="2" finishOnKey="#"',
    "letters": 'timeout="10" speechTimeout="3" finishOnKey="#"',
}
About = Literal["what", "where", "street", "on_street", "area"]
_EXPECTED: dict[str, About] = {
    "words": "what", "place": "where", "street": "street", "on_street": "on_street", "area": "area"
}  # fmt: skip
"""What an answer of a kind is about: phrases that a recogniser should expect are known for these."""
_MOST_HINTS, _LONGEST_HINT, _ALL_HINTS = 500, 100, 12_000
"""Twilio's limits, and ours for all of them together: a document that a call waits for stays small."""

Phrases = Callable[[About, str, str], tuple[str, ...]]
"""What people are likely to answer to a question, the likeliest first: in a language, on a street if one is known."""

_LONGEST_RECORDING = 60
"""Seconds."""
_ONE_KEY = frozenset({"what", "what_is_wrong_there"})
"""Questions that are asked in words, where one key is an answer nevertheless."""


def render(
    actions: tuple[Action, ...], language: str, turn: int, phrases: Phrases = lambda about, language, street: ()
) -> bytes:
    """The document that does these actions; the answer comes back as turn number `turn`."""
    before: list[str] = []
    within: list[str] = []
    ending = "<Hangup/>"
    for action in actions:
        match action:
            case Say(must_hear=True) if not within:
                before.append(_say(action, language))
            case Say():
                within.append(_say(action, language))
            case Ask():
                within.append(_question(action, language))
                ending = _gather(action, language, turn, "".join(within), phrases)
                within = []
            case Record(key=key):
                within.append(say(language, key))
                ending = _record(turn)
            case Transfer(number=number):
                dialled = f"<Number>{escape(number)}</Number>"
                ending = f'<Dial action="/voice?turn={turn}" method="POST" timeout="30">{dialled}</Dial>'
            case Wait():
                ending = f'<Pause length="1"/><Redirect method="POST">/voice?turn={turn}&amp;waited=1</Redirect>'
            case Goodbye():
                ending = "<Hangup/>"
            case Hold() | Quiet() | StopTexts() | StartTexts():
                pass
            case Understand() | LookUp() | LookAround() | FindReport() | ReadPhone() | File():
                pass
            case _:
                assert_never(action)
    return document("".join((*before, *within, ending)))


def _record(turn: int) -> str:
    """A recording of nothing asks for no action: what stands behind it is silence."""
    return (
        f'<Record action="/voice?turn={turn}" method="POST" timeout="5" maxLength="{_LONGEST_RECORDING}" '
        f'finishOnKey="#"/><Redirect method="POST">/voice?turn={turn}&amp;silent=1</Redirect>'
    )


def document(body: str) -> bytes:
    """A whole voice document around its verbs."""
    return f'<?xml version="1.0" encoding="UTF-8"?><Response>{body}</Response>'.encode()


def say(language: str, key: str) -> str:
    """One sentence without values, as a verb."""
    return _say(Say(key), language)


def _gather(ask: Ask, language: str, turn: int, prompts: str, phrases: Phrases) -> str:
    timing = _ANSWERS[ask.expects] + (' numDigits="1"' if ask.key in _ONE_KEY else "")
    locale = reader.voice(language)[1]
    about = _EXPECTED.get(ask.expects)
    street = next((value.street for name, value in ask.values if name == "street" and isinstance(value, Place)), "")
    expected = phrases(about, language, street) if about else tuple(_option_names(ask, language))
    return (
        f'<Gather input="dtmf speech" action="/voice?turn={turn}" method="POST" {timing} language="{locale}"'
        f"{_hints(expected)}>"
        f"{prompts}</Gather>"
        f'<Redirect method="POST">/voice?turn={turn}&amp;silent=1</Redirect>'
    )


def _option_names(ask: Ask, language: str) -> Iterator[str]:
    for option in ask.options:
        if isinstance(option, Name):
            yield option.said
        elif isinstance(option, Place):
            yield say_place(option.address, option.number, option.street, option.cross_street, _and(language))
        elif isinstance(option, str):
            yield reader.name(language, option, "voice")


@lru_cache(maxsize=64)
def _hints(phrases: tuple[str, ...]) -> str:
    """What a recogniser is told to expect, as far as the carrier takes it. A comma ends a phrase."""
    fitting: list[str] = []
    size = 0
    for phrase in phrases:
        plain = " ".join(_ILLEGAL.sub(" ", phrase).replace(",", " ").split())
        if not plain or len(plain) > _LONGEST_HINT:
            continue
        size += len(plain) + 1
        if size > _ALL_HINTS or len(fitting) == _MOST_HINTS:
            break
        fitting.append(plain)
    return f" hints={quoteattr(','.join(fitting))}" if fitting else ""


def _say(action: Say, language: str) -> str:
    language = action.language or language
    return _spoken(language, _filled(language, action.key, dict(action.values), 0))


def _question(ask: Ask, language: str) -> str:
    prompt = _filled(language, ask.key, dict(ask.values), ask.tries)
    for number, option in enumerate(ask.options, 1):
        named = reader.name(language, option, "voice") if isinstance(option, str) else option
        offer = _filled(language, "option", {"option": named, "number": str(number)}, 0)
        prompt += f'<break time="400ms"/>{offer}'
    return _spoken(language, prompt)


def _spoken(language: str, words: str) -> str:
    return f"{_say_tag(language)}{words}</Say>"


@lru_cache
def _say_tag(language: str) -> str:
    voice, locale = reader.voice(language)
    return f"<Say voice={quoteattr(voice)} language={quoteattr(locale)}>"


def _filled(language: str, key: str, values: dict[str, Value], tries: int) -> str:
    return "".join(
        escape(words) + (_value(language, values[hole.removesuffix("_digits")], hole) if hole else "")
        for words, hole in reader.parts(language, key, "voice", tries)
    )


def _value(language: str, value: Value, hole: str) -> str:
    match value:
        case Digits(groups=groups):
            return '<break time="400ms"/>'.join(_digits(group) for group in groups)
        case Place(address=address, number=number, street=street, cross_street=cross):
            said = escape(_speakable(say_place(address, number, street, cross, _and(language))))
            return f'<say-as interpret-as="address">{said}</say-as>' if number else said
        case Moment():
            return escape(say_moment(value.at, value.has_time, value.with_year, reader.calendar(language)))
        case Name(said=said, language=other):
            words = escape(_speakable(said))
            return f'<lang xml:lang="{reader.voice(other)[1]}">{words}</lang>' if other else words
        case str() if hole.endswith("_digits") or hole == "emergency_number":
            return _digits(value)
        case str():
            return escape(_speakable(value))
        case _:
            assert_never(value)


def _and(language: str) -> str:
    return reader.parts(language, "and", "voice")[0][0]


def _digits(digits: str) -> str:
    return f'<say-as interpret-as="digits">{escape(digits)}</say-as>'


def _speakable(words: str) -> str:
    """Words without what XML forbids or a voice stumbles over, and no longer than anybody listens."""
    return _ILLEGAL.sub(" ", words)[:_LONGEST_WORDS]
