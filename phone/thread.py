"""A thread of texts between one phone and the line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from phone.carrier import Inbound, Inbox, Text
from phone.errors import CallIsOver, Fault, NotTwiml
from phone.forms import text_fields
from phone.line import Answer, Line, Sent
from phone.photos import address_of
from phone.replies import Reply, TextMessage, read_reply

SMS = FALLBACK = "/sms"  # one address for both: the line knows a text that it took, and answers it as it did then
MOST_DOCUMENTS = 50  # Twilio's own limit (14106)


@dataclass(frozen=True, slots=True)
class Exchange:
    """A text that was sent and what came straight back.

    `from_carrier` are the carrier's own replies (to STOP and its like); `undelivered` what the line said to somebody
    whom the carrier keeps it from. `faults`: one where the line failed, two where its fallback did too.
    """

    sent: str
    media: tuple[str, ...]
    messages: tuple[TextMessage, ...] = ()
    from_carrier: tuple[str, ...] = ()
    undelivered: tuple[TextMessage, ...] = ()
    documents: tuple[bytes, ...] = ()
    step: str = ""
    seconds: float = 0.0
    faults: tuple[Fault, ...] = ()

    @property
    def lost(self) -> bool:
        """Whether nothing came of it: neither the line nor its fallback answered."""
        return len(self.faults) > 1

    @property
    def texts(self) -> tuple[str, ...]:
        """Every text that reached the phone, in order."""
        return self.from_carrier + tuple(message.body for message in self.messages)


class Thread:
    """Texts from a number to a line, and those that come back at once or later."""

    def __init__(self, line: Line, from_number: str) -> None:
        self.line = line
        self.from_number = from_number
        self.exchanges: list[Exchange] = []
        self.last: Sent | None = None
        self.inbox = Inbox(line.carrier, from_number)

    @property
    def step(self) -> str:
        """The step of the conversation that now waits, as the line names it."""
        return self.exchanges[-1].step if self.exchanges else ""

    def send(self, text: str, media: Sequence[str] = (), sid: str = "") -> Exchange:
        """Send a text and take what comes straight back. `media`: up to ten photos, by address or as files.

        `sid`: of a text that the carrier may have passed on before; the line then answers as it did. Raises
        PhotoNotSent for a file that cannot be sent.
        """
        started = self.line.clock()
        addresses = [address_of(self.line, photo) for photo in media]
        carrier = self._through_carrier(text)
        form = text_fields(self.line.account_sid, self.from_number, self.line.number, text, addresses, sid)
        self.last = self.line.signed(self.line.url(SMS), form)
        answers, faults = self._answers(self.last)
        messages = tuple(message for _, reply in answers for message in reply.messages)
        exchange = Exchange(
            sent=text,
            media=tuple(media),
            messages=() if carrier.opted_out else messages,
            from_carrier=tuple(text.body for text in carrier.texts),
            undelivered=messages if carrier.opted_out else (),
            documents=tuple(answer.body for answer, _ in answers),
            step=answers[-1][0].headers.get("townline-step", self.step) if answers else self.step,
            seconds=self.line.clock() - started,
            faults=faults,
        )
        self.exchanges.append(exchange)
        return exchange

    def later(self) -> tuple[Text, ...]:
        """The texts that came by themselves since this was last asked."""
        return self.inbox.new()

    def again(self) -> bytes:
        """Post the very same text once more, as a carrier may, and give back what the line answers."""
        if self.last is None:
            raise CallIsOver("Nothing was sent to the line yet.")
        return self.line.send(self.last).body

    def _through_carrier(self, text: str) -> Inbound:
        """A carrier reads a text before the line does. Where there is none to ask, it passes everything on."""
        if not self.line.carrier:
            return Inbound((), False)
        told = self.line.carrier.inbound(self.from_number, self.line.number, text)
        self.inbox.leave_out(told.texts)
        return told

    def _answers(self, sent: Sent) -> tuple[list[tuple[Answer, Reply]], tuple[Fault, ...]]:
        """The line's answers to one text; where one of them cannot be used, the fallback's behind it."""
        answers, fault = self._answered(sent)
        if fault is None:
            return answers, ()
        why = {"ErrorCode": str(fault.code), "ErrorUrl": fault.url}
        instead, again = self._answered(self.line.signed(self.line.url(FALLBACK), dict(sent.form) | why))
        return answers + instead, (fault, again) if again else (fault,)

    def _answered(self, sent: Sent) -> tuple[list[tuple[Answer, Reply]], Fault | None]:
        """What comes of one request, to its last redirect or to the first answer that cannot be used."""
        answers: list[tuple[Answer, Reply]] = []
        try:
            for answer, reply in self._follow(sent):
                answers.append((answer, reply))
        except Fault as fault:
            return answers, fault
        return answers, None

    def _follow(self, sent: Sent) -> Iterator[tuple[Answer, Reply]]:
        for _ in range(MOST_DOCUMENTS):
            answer = self.line.twiml(sent, "messaging")
            try:
                reply = read_reply(answer.body, sent.url)
            except NotTwiml as error:
                raise Fault(12100, sent.url, str(error), answer.status) from error
            yield answer, reply
            if not reply.redirect:
                return
            if reply.method != "POST":
                raise Fault(11200, reply.redirect, f"this phone only posts, and the line wants {reply.method}")
            sent = self.line.signed(reply.redirect, sent.form)
        raise Fault(14106, sent.url, f"{MOST_DOCUMENTS} documents and no end")
