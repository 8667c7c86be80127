"""The carrier as a thing: it takes texts, minds opt-outs, and tells how texts fared."""

import base64
import hashlib
import hmac
import logging
import re
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import urlsplit

import requests

from demo.carrier.keywords import CONFIRMATIONS, meaning
from demo.carrier.photos_kept import PhotosKept
from demo.carrier.texts_kept import Text, TextsKept, Wanted

LONGEST_BODY = 1600
"""Characters, as with Twilio."""
MOST_MEDIA = 10
"""Of one text, as with Twilio."""
MOST_IN_INBOX = 1000

_LOG = logging.getLogger(__name__)
_E164 = re.compile(r"\+[1-9]\d{6,14}")
_LOOPBACK = ("127.0.0.1", "localhost", "::1")


class CarrierRefused(Exception):
    """The carrier does not take this text; `code` is one of Twilio's."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code


class DemoCarrier:
    """A carrier with one account. Its texts stay in its file, where a simulated phone reads them."""

    def __init__(
        self,
        database: Path,
        account_sid: str,
        auth_tokens: tuple[str, ...],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.kept = TextsKept(database)
        self.photos = PhotosKept(database, auth_tokens, clock)
        self.account_sid = account_sid
        self.auth_tokens = auth_tokens
        self._clock = clock

    def send(self, *, from_: str, to: str, body: str, media: tuple[str, ...] = (), callback: str = "") -> Text:
        """Take a text for a phone. Raises CarrierRefused with the code that Twilio would give."""
        for wrong, code, message in (
            (not _E164.fullmatch(to), 21211, "The 'To' number is not a valid phone number."),
            (not from_, 21603, "A 'From' phone number is required."),
            (not _E164.fullmatch(from_), 21212, "The 'From' number is not a valid phone number."),
            (not body and not media, 21602, "Message body is required."),
            (len(body) > LONGEST_BODY, 21617, "The concatenated message body exceeds the 1600 character limit."),
            (len(media) > MOST_MEDIA, 21623, "Number of media files exceeds allowed limit."),
            (self.kept.opted_out(from_, to), 21610, "Attempt to send to unsubscribed recipient"),
        ):
            if wrong:
                raise CarrierRefused(code, message)
        text = self._keep(from_, to, body, "outbound-api", "queued", media)
        threading.Thread(target=self._deliver, args=(text, callback), daemon=True).start()
        return text

    def receive(self, *, from_: str, to: str, body: str) -> tuple[list[Text], bool]:
        """Hear a text from a phone before the line does.

        Gives the carrier's own confirmations (they are in the inbox too), and whether the phone is opted out now.
        """
        self._keep(from_, to, body, "inbound", "received")
        kind = meaning(body)
        confirms = (
            kind == "help"
            or (kind == "stop" and self.kept.opt_out(line=to, phone=from_))
            or (kind == "start" and (self.kept.opt_in(line=to, phone=from_) or body.strip().upper() != "YES"))
        )
        texts = [self._keep(to, from_, CONFIRMATIONS[kind], "outbound-reply", "delivered")] if confirms else []
        return texts, self.kept.opted_out(line=to, phone=from_)

    def inbox(self, phone: str, after: int = 0) -> list[Text]:
        """What this phone was sent, oldest first."""
        wanted = Wanted(to=phone, after_id=after, inbound=False)
        return self.kept.wanted(wanted, MOST_IN_INBOX)[::-1]

    def _keep(self, from_: str, to: str, body: str, direction: str, status: str, media: tuple[str, ...] = ()) -> Text:
        now = self._clock()
        return self.kept.add(from_=from_, to=to, body=body, direction=direction, status=status, now=now, media=media)

    def _deliver(self, text: Text, callback: str) -> None:
        for status in ("sent", "delivered"):
            self.kept.set_status(text.sid, status)
            if callback:
                self._tell(callback, text, status)

    def _tell(self, callback: str, text: Text, status: str) -> None:
        """Call the line back about a text, as Twilio does: form fields, signed. Never another machine."""
        if urlsplit(callback).hostname not in _LOOPBACK:
            _LOG.warning("A status callback to another machine was not made: this carrier goes nowhere")
            return
        fields = {
            "AccountSid": self.account_sid, "ApiVersion": "2010-04-01", "From": text.from_, "To": text.to,
            "MessageSid": text.sid, "SmsSid": text.sid, "MessageStatus": status, "SmsStatus": status,
        }  # fmt: skip
        headers = {"X-Twilio-Signature": signature(callback, fields, self.auth_tokens[0])}
        try:
            requests.post(callback, data=fields, headers=headers, timeout=(2, 10), allow_redirects=False)
        except requests.RequestException as error:
            _LOG.warning("A status callback failed: %s", type(error).__name__)


def signature(url: str, fields: Mapping[str, str], auth_token: str) -> str:
    """What Twilio puts into X-Twilio-Signature: HMAC-SHA1 over the address and the sorted fields."""
    signed = url + "".join(name + fields[name] for name in sorted(fields))
    return base64.b64encode(hmac.new(auth_token.encode(), signed.encode(), hashlib.sha1).digest()).decode()
