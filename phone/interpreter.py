"""What a phone company does with a voice document. Pure: values in, values out; no clock, no network, no randomness.

`begin` reads a document until something has to come from outside; `goes_on` takes what came and reads on.
"""

from dataclasses import dataclass
from typing import Literal

from phone.sounds import Beep, Sound
from phone.twiml import Dial, Document, Gather, Hangup, Prompt, Record, Redirect, Reject, Unsupported

KEYS = "0123456789*#"

Why = Literal["line hung up", "caller hung up", "rejected", "busy", "unsupported", "application error"]


@dataclass(frozen=True, slots=True)
class Heard:
    """The caller said something. `confidence` runs from 0 to 1; None where the recogniser gives none."""

    text: str
    confidence: float | None = 0.9


@dataclass(frozen=True, slots=True)
class Keys:
    """The caller pressed keys, one after the other."""

    keys: str

    def __post_init__(self) -> None:
        wrong = set(self.keys) - set(KEYS)
        if wrong:
            raise ValueError(f"A phone has no key for {''.join(sorted(wrong))!r}; it has {KEYS}.")


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing came until the time was over."""


@dataclass(frozen=True, slots=True)
class HangUp:
    """The caller hung up."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """The caller spoke for so many seconds into a recording.

    `key`: the key that ended it, "hangup" where the caller hung up, or "". `url`: where the recording is.
    """

    seconds: int
    key: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class DialEnded:
    """The call to the other person is over: completed, busy, no-answer, failed or canceled, after so many seconds."""

    status: str = "completed"
    seconds: int = 0


Event = Heard | Keys | Silence | HangUp | Recorded | DialEnded


@dataclass(frozen=True, slots=True)
class Waiting:
    """The line waits for the caller, in the verb that stands at that place of the document."""

    document: Document
    at: int
    verb: Gather | Record | Dial

    @property
    def inputs(self) -> frozenset[str]:
        """What it waits for: keys, speech, recording or transfer."""
        match self.verb:
            case Gather(inputs=inputs):
                return inputs
            case Record():
                return frozenset({"recording"})
            case Dial():
                return frozenset({"transfer"})

    @property
    def prompt(self) -> tuple[Sound, ...]:
        """What it says itself before it waits: the question within a Gather."""
        return self.verb.prompt if isinstance(self.verb, Gather) else ()

    @property
    def barged_in_by(self) -> frozenset[str]:
        """What it takes while it still says its prompt. What is heard before that is never talked over."""
        return self.verb.inputs if isinstance(self.verb, Gather) and self.verb.barge_in else frozenset()

    @property
    def timeout(self) -> float:
        """After how many seconds of nothing it goes on without."""
        return self.verb.timeout


@dataclass(frozen=True, slots=True)
class Request:
    """The next document is to be asked for, with these fields beside the usual ones."""

    url: str
    method: str = "POST"
    fields: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Ended:
    """The call is over. `last`: a request that is still made, whose answer nobody hears."""

    why: Why
    detail: str = ""
    last: Request | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is heard now, and what comes then. `callbacks` are requests whose answers do not matter."""

    sounds: tuple[Sound, ...]
    then: Waiting | Request | Ended
    callbacks: tuple[Request, ...] = ()


def begin(document: Document) -> Outcome:
    """Read a document from its first verb on."""
    return _read_on(document, 0)


def goes_on(waiting: Waiting, event: Event) -> Outcome:
    """Take what happened while the line waited. What it cannot take in there is silence to it."""
    match waiting.verb:
        case Gather() as gather:
            return _gathered(waiting, gather, event)
        case Record() as record:
            return _recorded(waiting, record, event)
        case Dial() as dial:
            return _dialled(waiting, dial, event)


def _read_on(document: Document, start: int) -> Outcome:
    sounds: tuple[Sound, ...] = ()
    for at, verb in enumerate(document.verbs[start:], start):
        match verb:
            case Prompt():
                sounds += verb.sounds
            case Gather():
                return Outcome(sounds + verb.prompt, Waiting(document, at, verb))
            case Record():
                sounds += (Beep(),) if verb.play_beep else ()
                return Outcome(sounds, Waiting(document, at, verb))
            case Dial():
                return Outcome(sounds, Waiting(document, at, verb))
            case Redirect():
                return Outcome(sounds, Request(verb.url, verb.method))
            case Hangup():
                return Outcome(sounds, Ended("line hung up"))
            case Reject():
                return Outcome(sounds, Ended("busy" if verb.reason == "busy" else "rejected"))
            case Unsupported():
                return Outcome(sounds, Ended("unsupported", f"this phone cannot follow <{verb.verb}>"))
    return Outcome(sounds, Ended("line hung up", "the document came to its end"))


def _next_verb(waiting: Waiting) -> Outcome:
    return _read_on(waiting.document, waiting.at + 1)


def _gathered(waiting: Waiting, gather: Gather, event: Event) -> Outcome:
    fields: tuple[tuple[str, str], ...] = ()
    match event:
        case HangUp():
            return Outcome((), Ended("caller hung up"))
        case Heard() if "speech" in gather.inputs:
            fields = _speech(event)
        case Keys() if "keys" in gather.inputs:
            fields = _digits(gather, event.keys)
    if not fields and not gather.action_on_empty_result:
        return _next_verb(waiting)
    return Outcome((), Request(gather.action, gather.method, fields))


def _speech(heard: Heard) -> tuple[tuple[str, str], ...]:
    if not heard.text.strip():
        return ()
    confidence = () if heard.confidence is None else (("Confidence", str(heard.confidence)),)
    return (("SpeechResult", heard.text), *confidence)


def _digits(gather: Gather, keys: str) -> tuple[tuple[str, str], ...]:
    """What was keyed: up to the finishing key or the last digit asked for; what is pressed after that is lost."""
    digits = ""
    for key in keys:
        if key == gather.finish_on_key:
            return (("Digits", digits), ("FinishedOnKey", key)) if digits else ()
        digits += key
        if len(digits) == gather.num_digits:
            break
    return (("Digits", digits),) if digits else ()


def _recorded(waiting: Waiting, record: Record, event: Event) -> Outcome:
    match event:
        case HangUp():
            event = Recorded(0, "hangup")
        case Heard():
            # People say two or three words a second.
            event = Recorded(-(-len(event.text.split()) * 2 // 5))
    if not isinstance(event, Recorded) or (event.seconds <= 0 and event.key != "hangup"):
        return _next_verb(waiting)
    length = str(max(0, min(event.seconds, record.max_length)))
    recording = (("RecordingUrl", event.url), ("RecordingDuration", length))
    key = (("Digits", event.key),) if event.key else ()
    request = Request(record.action, record.method, recording + key)
    after = Ended("caller hung up", last=request) if event.key == "hangup" else request
    return Outcome((), after, _recording_callback(record, recording))


def _recording_callback(record: Record, recording: tuple[tuple[str, str], ...]) -> tuple[Request, ...]:
    if not record.status_callback:
        return ()
    fields = (
        *recording,
        ("RecordingStatus", "completed"),
        ("RecordingChannels", "1"),
        ("RecordingSource", "RecordVerb"),
    )
    return (Request(record.status_callback, "POST", fields),)


def _dialled(waiting: Waiting, dial: Dial, event: Event) -> Outcome:
    match event:
        case HangUp():
            last = Request(dial.action, dial.method, (("DialCallStatus", "completed"),)) if dial.action else None
            return Outcome((), Ended("caller hung up", last=last))
        case DialEnded():
            return _put_back(waiting, dial, event)
        case _:
            # Whatever is said now is heard by the other person, not by the line.
            return Outcome((), waiting)


def _put_back(waiting: Waiting, dial: Dial, ended: DialEnded) -> Outcome:
    if not dial.action:
        return _next_verb(waiting)
    talked = ended.status in ("completed", "answered")
    fields = (("DialCallStatus", ended.status), ("DialBridged", "true" if talked else "false"))
    length = (("DialCallDuration", str(ended.seconds)),) if talked else ()
    return Outcome((), Request(dial.action, dial.method, fields + length))
