"""How Twilio signs its requests, so that the line can tell them from anybody's."""

import base64
import hashlib
import hmac
from collections.abc import Mapping


def signature(auth_token: str, url: str, form: Mapping[str, str]) -> str:
    """The X-Twilio-Signature of a posted form: base64 of HMAC-SHA1 over the address and every field, sorted by name."""
    signed = url + "".join(name + form[name] for name in sorted(form))
    return base64.b64encode(hmac.new(auth_token.encode(), signed.encode(), hashlib.sha1).digest()).decode()
