"""Voice documents as values: what a line orders the phone company to do.

As Twilio does, what it does not know is passed over; only what cannot be read at all is an error.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import urljoin
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from phone.errors import NotTwiml
from phone.sounds import Quiet, Sound, Tones, Tune
from phone.ssml import read_say

MOST_REPEATS = 10  # a loop of 0 means "until they hang up"; nobody reads that


@dataclass(frozen=True, slots=True)
class Prompt:
    """Something is heard."""

    sounds: tuple[Sound, ...]


@dataclass(frozen=True, slots=True)
class Gather:
    """A question: something is heard, then the line listens. Times are seconds."""

    prompt: tuple[Sound, ...]
    action: str
    method: str
    inputs: frozenset[str]
    timeout: float
    speech_timeout: str
    num_digits: int
    finish_on_key: str
    action_on_empty_result: bool
    barge_in: bool
    hints: tuple[str, ...]
    language: str


@dataclass(frozen=True, slots=True)
class Record:
    """What the caller says next is kept as a recording."""

    action: str
    method: str
    max_length: int
    timeout: float
    finish_on_key: str
    play_beep: bool
    status_callback: str


@dataclass(frozen=True, slots=True)
class Redirect:
    """The next document is asked for."""

    url: str
    method: str


@dataclass(frozen=True, slots=True)
class Dial:
    """The caller is put through. `action` is "" where the document just goes on afterwards."""

    numbers: tuple[str, ...]
    action: str
    method: str
    timeout: float


@dataclass(frozen=True, slots=True)
class Hangup:
    """The line hangs up."""


@dataclass(frozen=True, slots=True)
class Reject:
    """The call is not even answered."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unsupported:
    """An order that Twilio knows and this phone does not."""

    verb: str


Verb = Prompt | Gather | Record | Redirect | Dial | Hangup | Reject | Unsupported

# Known to Twilio, not to this phone: a call that meets one ends with a clear word of it.
_NOT_HERE = {"Connect", "Echo", "Enqueue", "Leave", "Pay", "Prompt", "Queue", "Refer", "Sms", "Start", "Stop"}


@dataclass(frozen=True, slots=True)
class Document:
    """A voice document and the address it came from, against which its own addresses are read."""

    url: str
    verbs: tuple[Verb, ...]


def read_voice(body: bytes, url: str) -> Document:
    """Read a voice document. Raises NotTwiml."""
    return Document(url, tuple(_verbs(read_root(body), url)))


def read_root(body: bytes) -> Element:
    """The document's outermost element. Raises NotTwiml."""
    try:
        root: Element = fromstring(body, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise NotTwiml(f"this is not XML: {error}") from error
    if root.tag != "Response":
        raise NotTwiml(f"the document is a <{root.tag}>, not a <Response>")
    return root


def _verbs(root: Element, url: str) -> Iterator[Verb]:
    for element in root:
        sounds = tuple(_sounds(element))
        if sounds:
            yield Prompt(sounds)
        elif element.tag in _READERS:
            yield _READERS[element.tag](element, url)
        elif element.tag in _NOT_HERE:
            yield Unsupported(element.tag)


def _sounds(element: Element) -> Iterator[Sound]:
    match element.tag:
        case "Say":
            yield from [read_say(element)] * _repeats(element)
        case "Play":
            sound = Tones(element.get("digits", "")) if element.get("digits") else Tune(text_of(element))
            yield from [sound] * _repeats(element)
        case "Pause":
            yield Quiet(float(_number(element, "length", 1)))


def _gather(element: Element, url: str) -> Gather:
    kinds = {"dtmf": "keys", "speech": "speech"}
    timeout = float(_number(element, "timeout", 5))
    return Gather(
        prompt=tuple(sound for child in element for sound in _sounds(child)),
        action=urljoin(url, element.get("action", "")),
        method=element.get("method", "POST"),
        inputs=frozenset(kinds[kind] for kind in element.get("input", "dtmf").split() if kind in kinds),
        timeout=timeout,
        speech_timeout=element.get("speechTimeout", f"{timeout:g}"),
        num_digits=_number(element, "numDigits", 0),
        finish_on_key=element.get("finishOnKey", "#"),
        action_on_empty_result=element.get("actionOnEmptyResult") == "true",
        barge_in=element.get("bargeIn") != "false",
        hints=tuple(hint.strip() for hint in element.get("hints", "").split(",") if hint.strip()),
        language=element.get("language", "en-US"),
    )


def _record(element: Element, url: str) -> Record:
    callback = element.get("recordingStatusCallback", "")
    return Record(
        action=urljoin(url, element.get("action", "")),
        method=element.get("method", "POST"),
        max_length=_number(element, "maxLength", 3600),
        timeout=float(_number(element, "timeout", 5)),
        finish_on_key=element.get("finishOnKey", "1234567890*#"),
        play_beep=element.get("playBeep") != "false",
        status_callback=urljoin(url, callback) if callback else "",
    )


def _redirect(element: Element, url: str) -> Redirect:
    return Redirect(urljoin(url, text_of(element)), element.get("method", "POST"))


def _dial(element: Element, url: str) -> Dial:
    numbers = tuple(filter(None, [text_of(element), *(text_of(child) for child in element if child.tag == "Number")]))
    action = element.get("action", "")
    return Dial(
        numbers,
        urljoin(url, action) if action else "",
        element.get("method", "POST"),
        float(_number(element, "timeout", 30)),
    )


_READERS: dict[str, Callable[[Element, str], Verb]] = {
    "Gather": _gather,
    "Record": _record,
    "Redirect": _redirect,
    "Dial": _dial,
    "Hangup": lambda element, url: Hangup(),
    "Reject": lambda element, url: Reject(element.get("reason", "rejected")),
}


def text_of(element: Element) -> str:
    """The text of an element that holds nothing else."""
    return (element.text or "").strip()


def _repeats(element: Element) -> int:
    return min(_number(element, "loop", 1) or 1, MOST_REPEATS)


def _number(element: Element, name: str, otherwise: int) -> int:
    written = element.get(name, "")
    return int(written) if written.isascii() and written.isdigit() else otherwise
