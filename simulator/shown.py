"""What is heard and what is waited for, as JSON that a page can speak and show. Pure."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from phone.call import Call
from phone.interpreter import Waiting
from phone.sounds import Beep, Quiet, Sound, Spoken, Tones, Tune, Words
from phone.twiml import Dial, Gather, Record
from wording.segments import is_gsm7, segments

_INPUTS = {"keys": "dtmf", "speech": "speech", "recording": "recording", "transfer": "transfer"}
_DIGITS = re.compile(r"\d(?: \d)+")

Facts = dict[str, Any]


def call_shown(call: Call) -> Facts:
    """A call as it stands: what the line waits for, or why the call is over."""
    ended = {"why": call.ended.why, "detail": call.ended.detail} if call.ended else None
    waiting = _waiting(call.waiting) if call.waiting and not call.ended else None
    return {"sid": call.sid, "step": call.step, "waiting": waiting, "ended": ended}


def pieces(documents: Sequence[tuple[Sound, ...]], waiting: Waiting | None) -> list[Facts]:
    """All that is heard in a turn, in order; between two documents stands that the line sent the call on.

    `bargeIn`: the kinds of input that are taken while a piece is being said. Only a question is ever talked over.
    """
    heard: list[Facts] = []
    for number, sounds in enumerate(documents):
        heard += [{"kind": "redirect"}] if number else []
        heard += [piece for sound in sounds for piece in _sound(sound)]
    if waiting and isinstance(waiting.verb, Dial):
        heard += [{"kind": "dial", "number": number} for number in waiting.verb.numbers]
    prompt = len([piece for sound in waiting.prompt for piece in _sound(sound)]) if waiting else 0
    taken = sorted(_INPUTS[each] for each in waiting.barged_in_by) if waiting else []
    return [piece | {"bargeIn": taken if at >= len(heard) - prompt else []} for at, piece in enumerate(heard)]


def text_shown(identity: str, sender: str, to: str, body: str, at: float, media: Iterable[str] = ()) -> Facts:
    """A text, with what it weighs on the air. `at`: Unix seconds."""
    encoding = "GSM-7" if is_gsm7(body) else "UCS-2"
    shown = {"id": identity, "from": sender, "to": to, "body": body, "at": at, "media": list(media)}
    return shown | {"segments": segments(body), "encoding": encoding}


def _waiting(waiting: Waiting) -> Facts:
    verb = waiting.verb
    inputs = sorted(_INPUTS[each] for each in waiting.inputs)
    shown: Facts = {"verb": type(verb).__name__.lower(), "inputs": inputs, "timeout": waiting.timeout}
    match verb:
        case Gather():
            shown |= {"numDigits": verb.num_digits or None, "finishOnKey": verb.finish_on_key}
            shown |= {"bargeIn": verb.barge_in, "language": verb.language, "speechTimeout": verb.speech_timeout}
            shown["hints"] = list(verb.hints)
        case Record():
            shown |= {"numDigits": None, "finishOnKey": verb.finish_on_key, "bargeIn": False}
            shown["maxLength"] = verb.max_length
        case Dial():
            shown |= {"numDigits": None, "finishOnKey": "", "bargeIn": False, "numbers": list(verb.numbers)}
    return shown


def _sound(sound: Sound) -> Iterator[Facts]:
    match sound:
        case Spoken(pieces=said, language=language, voice=voice):
            for piece in said:
                yield from _said(piece, language, voice)
        case Quiet(seconds=seconds):
            yield {"kind": "pause", "ms": round(seconds * 1000)}
        case Tune(url=url):
            yield {"kind": "tune", "url": url}
        case Tones(digits=digits):
            yield {"kind": "tones", "text": digits}
        case Beep():
            yield {"kind": "beep"}


def _said(piece: Words | Quiet, language: str, voice: str) -> Iterator[Facts]:
    if isinstance(piece, Quiet):
        yield {"kind": "quiet", "ms": round(piece.seconds * 1000)}
        return
    words = " ".join(piece.text.split())
    if not words:
        return
    shown = {"language": piece.language or language or "en-US", "voice": voice} | (
        {"rate": piece.rate} if piece.rate else {}
    )
    if _DIGITS.fullmatch(words):
        yield {"kind": "digits", "text": words.replace(" ", "")} | shown
    else:
        yield {"kind": "words", "text": words} | shown
