"""The line as its carrier sees it: a number, the addresses that it answers at, and the token that signs for it."""

import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import urljoin

from phone import rules
from phone.carrier import Carrier
from phone.errors import BadTwiml, Fault, LineUnreachable, LineWentQuiet
from phone.signature import signature

READABLE = ("text/xml", "application/xml", "text/html")
REDIRECTS = range(300, 400)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. Header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Post(Protocol):
    """Posts a form. Raises LineUnreachable where nobody takes the connection, LineWentQuiet where no answer comes."""

    def __call__(self, url: str, form: Mapping[str, str], headers: Mapping[str, str], /) -> Answer: ...


@dataclass(frozen=True, slots=True)
class Sent:
    """One signed request, just as it was posted; posted again it is the repeat that a carrier makes."""

    url: str
    form: Mapping[str, str]
    headers: Mapping[str, str]


def no_wait(seconds: float) -> None:
    """Let no time pass: what tests want of a pause."""


@dataclass(frozen=True, slots=True)
class Line:
    """A phone line that can be called and texted.

    `public_url` is what the carrier was told: it is what is signed and posted to. `carrier`: the demo's, where there is
    one. `strict`: raise BadTwiml for whatever Twilio would complain about. `wait`: how pauses pass.
    """

    post: Post
    public_url: str
    auth_token: str
    account_sid: str
    number: str
    carrier: Carrier | None = None
    strict: bool = False
    wait: Callable[[float], None] = no_wait
    clock: Callable[[], float] = field(default=time.monotonic)

    def url(self, path: str) -> str:
        """The full address of one of the line's own paths."""
        return urljoin(self.public_url.rstrip("/") + "/", path.lstrip("/"))

    def signed(self, url: str, form: Mapping[str, str]) -> Sent:
        """Sign a form as Twilio signs it. What stands after a # is for the carrier only and is not sent."""
        url = url.partition("#")[0]
        headers = {
            "X-Twilio-Signature": signature(self.auth_token, url, form),
            "I-Twilio-Idempotency-Token": secrets.token_hex(16),
            "User-Agent": "TwilioProxy/1.1",
            "Accept": "*/*",
        }
        return Sent(url, dict(form), headers)

    def send(self, sent: Sent) -> Answer:
        """Post a signed request; once more if nobody took the connection, as Twilio does. Raises Fault."""
        try:
            return self._once(sent)
        except LineUnreachable:
            pass
        try:
            return self._once(sent)
        except LineUnreachable as error:
            raise Fault(11205, sent.url, f"no connection: {error}") from error

    def twiml(self, sent: Sent, kind: rules.Kind) -> Answer:
        """Post a signed request whose answer must be TwiML. Raises Fault, and BadTwiml from a strict line."""
        answer = self.send(sent)
        if not 200 <= answer.status < 300:
            where = f", on to {answer.headers.get('location', 'nowhere')}" if answer.status in REDIRECTS else ""
            raise Fault(11200, sent.url, f"the line answered {answer.status}{where}", answer.status)
        if len(answer.body) > rules.MOST_BYTES:
            raise Fault(11750, sent.url, f"the answer is {len(answer.body)} bytes long", answer.status)
        media_type = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
        if answer.body and media_type not in READABLE:
            raise Fault(12300, sent.url, f"the answer is {media_type or 'of no stated type'}, not XML", answer.status)
        if self.strict and answer.body and (wrong := rules.problems(answer.body, kind)):
            raise BadTwiml(wrong, answer.body)
        return answer

    def _once(self, sent: Sent) -> Answer:
        try:
            return self.post(sent.url, sent.form, sent.headers)
        except LineWentQuiet as error:
            raise Fault(11200, sent.url, f"no whole answer: {error}") from error
