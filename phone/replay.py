"""Holds a written conversation with a line and tells where it went another way."""

import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from phone.call import Call
from phone.errors import CallIsOver
from phone.interpreter import Waiting
from phone.line import Line
from phone.matching import Placeholders
from phone.thread import Thread
from phone.transcript import USUAL_CONFIDENCE, Entry, Transcript, plain
from phone.twiml import Dial

NOTHING = "(nothing)"
_POLL = 0.05  # seconds between two looks at a world that takes its time


class World(Protocol):
    """What lies behind the line: the phones that later texts come to, and the city."""

    def later_texts(self, phone: str) -> list[str]:
        """Every text that came to a phone by itself, oldest first."""

    def filed(self) -> list[dict[str, Any]]:
        """Every request in the city, as GeoReport gives it and with whatever fields the city keeps to itself."""

    def close(self, note: str, reference: str = "") -> None:
        """Let the city close, with a note, what has this reference; without one what was filed last."""

    def reopen(self, note: str, reference: str = "") -> None:
        """Let the city open it again."""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A line of a transcript that did not come true. `number` counts the file's lines from 1."""

    number: int
    expected: str
    got: str

    def __str__(self) -> str:
        return f"line {self.number}:\n  expected: {self.expected}\n  got:      {self.got}"


def play(
    transcript: Transcript, line: Line, world: World, patience: float = 10.0, folder: Path = Path()
) -> list[Mismatch]:
    """Hold a conversation as it is written and list what went another way.

    `patience`: how many seconds a later text or a filed request may take to appear. `folder`: where its photos are.
    """
    player = _Player(line, world, patience, folder)
    for at, entry in enumerate(transcript.entries):
        photos = _photos_below(transcript.entries[at + 1 :])
        follows_text = entry.kind == "photo" and at > 0 and transcript.entries[at - 1].kind in ("texter", "photo")
        if not follows_text:
            player.take(entry, photos)
    player.finish()
    return player.mismatches


def _photos_below(entries: tuple[Entry, ...]) -> tuple[str, ...]:
    """The photos that go with a text: those written directly below it."""
    photos = []
    for entry in entries:
        if entry.kind != "photo":
            break
        photos.append(entry.text)
    return tuple(photos)


class _Player:
    def __init__(self, line: Line, world: World, patience: float, folder: Path) -> None:
        self._folder = folder
        self.mismatches: list[Mismatch] = []
        self._line, self._world, self._patience = line, world, patience
        self._call: Call | None = None
        self._thread: Thread | None = None
        self._said: list[tuple[int, str]] = []  # said by the line and not yet compared, with the line that led to it
        self._placeholders = Placeholders()
        self._texts: dict[str, int] = {}
        self._filed_before = {_identity(request) for request in world.filed()}
        self._claimed: set[str] = set()

    def take(self, entry: Entry, photos: tuple[str, ...]) -> None:
        """Do what an entry says the person does, or compare what it says the line did."""
        try:
            if entry.kind in _CHECKS:
                _CHECKS[entry.kind](self, entry)
            else:
                self.finish()
                self._act(entry, photos)
        except CallIsOver as over:
            why = self._call.ended.why if self._call and self._call.ended else "there is no call"
            self._differs(entry, f"the call goes on ({over})", why)

    def finish(self) -> None:
        """Whatever the line said that the transcript does not mention is a difference too."""
        for number, text in self._said:
            self.mismatches.append(Mismatch(number, "nothing more", text))
        self._said = []

    def _act(self, entry: Entry, photos: tuple[str, ...]) -> None:
        if entry.kind in ("voice", "sms"):
            self._begin(entry)
        elif entry.kind in ("texter", "photo"):
            self._send(entry, photos)
        elif self._call is None:
            self._differs(entry, "a call to be going on", "there is none")
        else:
            turn = _DEEDS[entry.kind](self._call, entry, self._placeholders.fill(entry.text))
            self._said = [(entry.number, turn.text)] if turn.text else []

    def _begin(self, entry: Entry) -> None:
        self._call = Call(self._line, entry.about) if entry.kind == "voice" else None
        self._thread = Thread(self._line, entry.about) if entry.kind == "sms" else None
        self._texts.setdefault(entry.about, len(self._world.later_texts(entry.about)))
        if self._call:
            turn = self._call.dial()
            self._said = [(entry.number, turn.text)] if turn.text else []

    def _send(self, entry: Entry, photos: tuple[str, ...]) -> None:
        if self._thread is None:
            self._differs(entry, "a thread of texts", "“sms from NUMBER” must stand above")
            return
        alone = entry.kind == "photo"
        sent = tuple(self._photo(photo) for photo in ((entry.text, *photos) if alone else photos))
        exchange = self._thread.send("" if alone else self._placeholders.fill(entry.text), sent)
        self._said = [(entry.number, plain(text)) for text in exchange.texts]
        for fault in exchange.faults:
            self._differs(entry, "an answer to the text", str(fault))

    def _photo(self, written: str) -> str:
        """An address as it is; a file beside the transcript."""
        return written if "://" in written else str(self._folder / written)

    def check_line(self, entry: Entry) -> None:
        """Compare the next thing that the line said."""
        said = plain(self._said.pop(0)[1]) if self._said else ""
        if not said or not self._placeholders.match(entry.text, said):
            self._differs(entry, entry.text, said or NOTHING)

    def check_silent(self, entry: Entry) -> None:
        """The line said nothing."""
        if self._said:
            self._differs(entry, NOTHING, " / ".join(text for _, text in self._said))
        self._said = []

    def check_hung_up(self, entry: Entry) -> None:
        """The line ended the call."""
        ended = self._call.ended if self._call else None
        if not ended or ended.why != "line hung up":
            self._differs(entry, "the line hangs up", ended.why if ended else "the call goes on")

    def check_dials(self, entry: Entry) -> None:
        """The caller is being put through."""
        waiting = self._call.waiting if self._call else None
        numbers = waiting.verb.numbers if isinstance(waiting, Waiting) and isinstance(waiting.verb, Dial) else ()
        if entry.about not in numbers:
            self._differs(entry, f"the line dials {entry.about}", " ".join(numbers) or "it dials nobody")

    def check_later(self, entry: Entry) -> None:
        """A text comes to a phone by itself."""
        seen = self._texts.setdefault(entry.about, 0)

        def look() -> bool:
            texts = self._world.later_texts(entry.about)[seen:]
            return bool(texts) and self._placeholders.match(entry.text, plain(texts[0]))

        if not self._eventually(look):
            texts = self._world.later_texts(entry.about)[seen:]
            self._differs(entry, entry.text, plain(texts[0]) if texts else NOTHING)
        self._texts[entry.about] = seen + 1

    def check_filed(self, entry: Entry) -> None:
        """A request with these fields is in the city. Each may be claimed once."""
        if entry.text == "nothing":
            filed = self._filed()
            if filed:
                self._differs(entry, "nothing filed", f"{len(filed)} filed, the last {_shown(filed[-1])}")
            return
        fields = _fields(entry.text)
        if not self._eventually(lambda: self._claim(fields)):
            filed = self._filed()
            got = _shown({name: filed[-1].get(name) for name in fields}) if filed else NOTHING
            self._differs(entry, entry.text, got)

    def close(self, entry: Entry) -> None:
        """The city closes what was filed."""
        self._world.close(entry.text, self._which(entry))

    def reopen(self, entry: Entry) -> None:
        """The city opens again what it closed."""
        self._world.reopen(entry.text, self._which(entry))

    def _which(self, entry: Entry) -> str:
        return "" if entry.about == "it" else self._placeholders.fill(entry.about)

    def _claim(self, fields: Mapping[str, str]) -> bool:
        for request in self._filed():
            if _identity(request) in self._claimed:
                continue
            if all(
                self._placeholders.match(value, plain(str(request.get(name, "")))) for name, value in fields.items()
            ):
                self._claimed.add(_identity(request))
                return True
        return False

    def _filed(self) -> list[dict[str, Any]]:
        return [request for request in self._world.filed() if _identity(request) not in self._filed_before]

    def _eventually(self, look: Callable[[], bool]) -> bool:
        deadline = time.monotonic() + self._patience
        while not look():
            if time.monotonic() > deadline:
                return False
            time.sleep(_POLL)
        return True

    def _differs(self, entry: Entry, expected: str, got: str) -> None:
        self.mismatches.append(Mismatch(entry.number, expected, got))


_CHECKS: dict[str, Callable[[_Player, Entry], None]] = {
    "line": _Player.check_line,
    "line silent": _Player.check_silent,
    "line hangs up": _Player.check_hung_up,
    "line dials": _Player.check_dials,
    "later": _Player.check_later,
    "filed": _Player.check_filed,
    "city closes": _Player.close,
    "city reopens": _Player.reopen,
}

_DEEDS: dict[str, Callable[[Call, Entry, str], Any]] = {
    "says": lambda call, entry, text: call.say(text, _confidence(entry.about)),
    "presses": lambda call, entry, text: call.press(text),
    "silent": lambda call, entry, text: call.silence(),
    "hangs up": lambda call, entry, text: call.hang_up(),
    "records": lambda call, entry, text: call.record(int(entry.about)),
    "transfer ends": lambda call, entry, text: call.dial_ended(text),
}


def _confidence(about: str) -> float | None:
    return None if about == "unsure" else float(about or USUAL_CONFIDENCE)


def _fields(text: str) -> dict[str, str]:
    """`service_code=4 address_string=1060 W ADDISON ST`: a value goes on to the next name."""
    return {name: value.strip() for name, value in re.findall(r"(\w+)=(.*?)(?=\s\w+=|$)", text)}


def _identity(request: Mapping[str, Any]) -> str:
    return str(request.get("service_request_id") or request.get("token") or sorted(request.items()))


def _shown(request: Mapping[str, Any]) -> str:
    return " ".join(f"{name}={value}" for name, value in request.items())
