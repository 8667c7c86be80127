"""The form fields that Twilio posts to a line, and the ids it gives to things."""

import mimetypes
import secrets
from collections.abc import Sequence
from email.utils import formatdate
from urllib.parse import urlsplit

API_VERSION = "2010-04-01"

_AREA = {"City": "CHICAGO", "State": "IL", "Zip": "60601", "Country": "US"}

# The 7-bit alphabet of text messages (GSM 03.38); a text with any other character in it is sent in 16 bits.
_SEVEN_BIT = set(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_SEVEN_BIT_PAIRS = set("^{}\\[~]|€\f")  # each takes two places


def new_id(kind: str) -> str:
    """A made-up id of Twilio's shape: "CA" for a call, "SM" or "MM" for a text, "RE" for a recording."""
    return kind + secrets.token_hex(16)


def call_fields(sid: str, account_sid: str, caller: str, line: str) -> dict[str, str]:
    """What stands in every request of an incoming call, but its status."""
    numbers = {"From": caller, "Caller": caller, "To": line, "Called": line}
    ids = {"CallSid": sid, "AccountSid": account_sid, "ApiVersion": API_VERSION, "Direction": "inbound"}
    areas = [area for side, number in numbers.items() for area in _area(side, number).items()]
    return ids | numbers | dict(areas) | {"CallToken": f"token-{sid}", "StirVerstat": "TN-Validation-Passed-A"}


def ended_fields(status: str, seconds: int) -> dict[str, str]:
    """What is told beside it when a call is over."""
    return {
        "CallStatus": status,
        "CallDuration": str(seconds),
        "Duration": str(-(-seconds // 60)),
        "Timestamp": formatdate(),
        "CallbackSource": "call-progress-events",
        "SequenceNumber": "0",
    }


def text_fields(
    account_sid: str, sender: str, line: str, body: str, media: Sequence[str], sid: str = ""
) -> dict[str, str]:
    """What stands in the request of an incoming text. `sid`: the id that it has already."""
    sid = sid or new_id("MM" if media else "SM")
    fields = {"MessageSid": sid, "SmsSid": sid, "SmsMessageSid": sid, "AccountSid": account_sid}
    fields |= {"ApiVersion": API_VERSION, "SmsStatus": "received", "From": sender, "To": line, "Body": body}
    fields |= {"NumSegments": str(segments(body)), "NumMedia": str(len(media)), "ReferralNumMedia": "0"}
    fields |= _area("From", sender) | _area("To", line)
    for number, url in enumerate(media):
        kind = mimetypes.guess_type(urlsplit(url).path)[0] or "image/jpeg"
        fields |= {f"MediaUrl{number}": url, f"MediaContentType{number}": kind}
    return fields


def segments(body: str) -> int:
    """In how many parts a text travels: 160 characters fit one part (153 of several), or 70 (67) in 16 bits."""
    if set(body) <= _SEVEN_BIT | _SEVEN_BIT_PAIRS:
        length, alone, each = len(body) + sum(character in _SEVEN_BIT_PAIRS for character in body), 160, 153
    else:
        length, alone, each = len(body.encode("utf-16-le")) // 2, 70, 67
    return 1 if length <= alone else -(-length // each)


def _area(side: str, number: str) -> dict[str, str]:
    """Where a number is registered. Of a withheld or foreign number the carrier knows nothing."""
    known = number.startswith("+1")
    return {side + field: value if known else "" for field, value in _AREA.items()}
