"""One phone call to the line, from dialling to hanging up."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from phone.carrier import Inbox
from phone.errors import CallIsOver, Fault, NotTwiml
from phone.forms import call_fields, ended_fields, new_id
from phone.interpreter import (
    DialEnded,
    Ended,
    Event,
    HangUp,
    Heard,
    Keys,
    Outcome,
    Recorded,
    Request,
    Silence,
    Waiting,
    begin,
    goes_on,
)
from phone.line import Answer, Line, Sent
from phone.saved import SavedCall
from phone.sounds import Sound, Spoken, Words, quiet_in, spoken
from phone.twiml import Document, read_voice

VOICE, FALLBACK, STATUS = "/voice", "/voice/fallback", "/voice/status"
MOST_DOCUMENTS = 50  # in one turn; a line that goes round in circles must not hold a phone for ever
SORRY = Spoken((Words("We are sorry, an application error has occurred. Goodbye."),), "en-US")
A_TALK_S = 30
"""So long people talk with whom they were put through to."""
STATUSES = {"rejected": "no-answer", "busy": "busy"}


def no_ear(sounds: tuple[Sound, ...]) -> None:
    """Hear nothing as it comes; it stands in the turn afterwards."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of a call: what the caller did (None: dialled), what was then heard, and how it came about."""

    did: Event | None
    sounds: tuple[Sound, ...]
    documents: tuple[bytes, ...] = ()
    step: str = ""
    seconds: float = 0.0
    faults: tuple[Fault, ...] = ()

    @property
    def text(self) -> str:
        """What was heard, as one line."""
        return spoken(self.sounds)


class Call:
    """A call from a number to a line. Each thing the caller does gives the turn that follows from it.

    `fields` are put into every request beside the usual ones, or in their place. `hear` is given what is heard as soon
    as it comes, before a pause has passed. Raises CallIsOver once the call has ended.
    """

    def __init__(
        self,
        line: Line,
        from_number: str,
        fields: Mapping[str, str] | None = None,
        hear: Callable[[tuple[Sound, ...]], None] = no_ear,
    ) -> None:
        self.line = line
        self.from_number = from_number
        self.sid = new_id("CA")
        self.turns: list[Turn] = []
        self.waiting: Waiting | None = None
        self.ended: Ended | None = None
        self.last: Sent | None = None
        self.inbox = Inbox(line.carrier, from_number)
        self._fields = call_fields(self.sid, line.account_sid, from_number, line.number) | dict(fields or {})
        self._hear = hear
        self._began = line.clock()
        self._documents: list[bytes] = []
        self._faults: list[Fault] = []
        self._body = b""
        self._step = ""

    def save(self) -> SavedCall:
        """This call as it stands between two turns, to be taken up again by `resume`."""
        return SavedCall(
            sid=self.sid,
            from_number=self.from_number,
            fields=self._fields,
            began=self._began,
            step=self._step,
            document=self._body.decode("utf-8", "replace") if self.waiting else "",
            url=self.waiting.document.url if self.waiting else "",
            at=self.waiting.at if self.waiting else None,
            ended=self.ended,
            asked=(self.last.url, self.last.form) if self.last else None,
        )

    @classmethod
    def resume(cls, line: Line, saved: SavedCall, hear: Callable[[tuple[Sound, ...]], None] = no_ear) -> "Call":
        """A call taken up where it was saved. Its turns so far are not in it; the line's clock must be the same one."""
        call = cls(line, saved.from_number, saved.fields, hear)
        call.sid, call._began, call._step = saved.sid, saved.began, saved.step
        call.waiting, call.ended, call._body = saved.waiting(), saved.ended, saved.document.encode()
        call.last = line.signed(*saved.asked) if saved.asked else None
        return call

    @property
    def heard(self) -> str:
        """What the line said last."""
        return self.turns[-1].text if self.turns else ""

    @property
    def step(self) -> str:
        """The step of the conversation that now waits, as the line names it."""
        return self._step

    def dial(self) -> Turn:
        """Ring the line and hear how it answers."""
        return self._take(None)

    def say(self, text: str, confidence: float | None = 0.9) -> Turn:
        """Say something. A confidence of None leaves it out of the request, as some recognisers do."""
        return self._take(Heard(text, confidence))

    def press(self, keys: str) -> Turn:
        """Press keys, such as "1" or "12#"."""
        return self._take(Keys(keys))

    def silence(self) -> Turn:
        """Say nothing until the line has waited long enough."""
        return self._take(Silence())

    def record(self, seconds: int, key: str = "", url: str = "") -> Turn:
        """Speak for so long into a recording. `key` "hangup" hangs up at its end."""
        return self._take(Recorded(seconds, key, url or self._recording()))

    def dial_ended(self, status: str = "completed") -> Turn:
        """Let the call to the other person come to its end."""
        return self._take(DialEnded(status, A_TALK_S if status in ("completed", "answered") else 0))

    def hang_up(self) -> Turn:
        """Hang up."""
        return self._take(HangUp())

    def again(self) -> bytes:
        """Post the very same request once more, as a carrier may, and give back what the line answers."""
        if self.last is None:
            raise CallIsOver("Nothing was asked of the line yet.")
        return self.line.send(self.last).body

    def _take(self, did: Event | None) -> Turn:
        if self.ended or (did is None) is not (self.waiting is None):
            raise CallIsOver("This call has ended." if self.ended else "A call is dialled first, and once.")
        started, self._documents, self._faults = self.line.clock(), [], []
        first = Request(self.line.url(VOICE))
        outcome = goes_on(self.waiting, did) if self.waiting and did else Outcome((), first)
        sounds = self._follow(outcome, "in-progress" if did else "ringing")
        if self.ended:
            self._hung_up(self.ended)
        spent = self.line.clock() - started
        turn = Turn(did, sounds, tuple(self._documents), self._step, spent, tuple(self._faults))
        self.turns.append(turn)
        return turn

    def _follow(self, outcome: Outcome, status: str) -> tuple[Sound, ...]:
        """Ask for one document after the other until the line waits for the caller or the call ends."""
        heard = outcome.sounds
        self._hear(heard)
        for _ in range(MOST_DOCUMENTS):
            self.waiting = outcome.then if isinstance(outcome.then, Waiting) else None
            self.ended = outcome.then if isinstance(outcome.then, Ended) else None
            asked = self._next(outcome.then, status) if isinstance(outcome.then, Request) else None
            self._tell(outcome.callbacks)
            if asked is None:
                return heard
            outcome, status = asked, "in-progress"
            heard += outcome.sounds
            self._hear(outcome.sounds)
            self.line.wait(quiet_in(outcome.sounds))
        self.ended = Ended("application error", f"{MOST_DOCUMENTS} documents came and none waited for the caller")
        self._hear((SORRY,))
        return (*heard, SORRY)

    def _next(self, request: Request, status: str) -> Outcome:
        """Ask for the next document; failing that, for the fallback's; failing that too, the call ends."""
        try:
            return begin(self._fetch(request, status))
        except Fault as fault:
            self._faults.append(fault)
            fields = (("ErrorCode", str(fault.code)), ("ErrorUrl", fault.url))
        try:
            return begin(self._fetch(Request(self.line.url(FALLBACK), "POST", fields), status))
        except Fault as fault:
            self._faults.append(fault)
            return Outcome((SORRY,), Ended("application error", str(fault)))

    def _fetch(self, request: Request, status: str) -> Document:
        sent = self.line.signed(request.url, self._form(request, status))
        if request.method != "POST":
            raise Fault(11200, sent.url, f"this phone only posts, and the line wants {request.method}")
        self.last = sent
        answer: Answer = self.line.twiml(sent, "voice")
        self._step = answer.headers.get("townline-step", self._step)
        self._documents.append(answer.body)
        self._body = answer.body
        try:
            return read_voice(answer.body, sent.url)
        except NotTwiml as error:
            raise Fault(12100, sent.url, str(error), answer.status) from error

    def _form(self, request: Request, status: str) -> dict[str, str]:
        form = self._fields | {"CallStatus": status} | dict(request.fields)
        if "DialCallStatus" in form:
            form["DialCallSid"] = new_id("CA")
        if "RecordingUrl" in form:
            form["RecordingUrl"] = form["RecordingUrl"] or self._recording()
            form["RecordingSid"] = form["RecordingUrl"].rpartition("/")[2]
        return form

    def _hung_up(self, ended: Ended) -> None:
        status = STATUSES.get(ended.why, "completed")
        self._tell((ended.last,) if ended.last else ())
        seconds = int(self.line.clock() - self._began)
        self._tell((Request(self.line.url(STATUS), "POST", tuple(ended_fields(status, seconds).items())),))

    def _tell(self, requests: tuple[Request, ...]) -> None:
        """Post what needs no answer; whether it arrived changes nothing for the caller."""
        for request in requests:
            try:
                self.line.send(self.line.signed(request.url, self._form(request, "completed")))
            except Fault as fault:
                self._faults.append(fault)

    def _recording(self) -> str:
        return f"https://recordings.invalid/{new_id('RE')}"
