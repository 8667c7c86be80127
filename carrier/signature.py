"""Whether a webhook really comes from the carrier: Twilio's signature over the address and the form.

base64(HMAC-SHA1(token, address + each name and each of its distinct values, both in order)). The address is the one
the carrier was given, query included; it may have been signed with or without its port.
"""

import base64
import hmac
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Protocol
from urllib.parse import SplitResult, urlsplit


class Form(Protocol):
    """A parsed form in which a name may come several times: werkzeug's MultiDict."""

    def lists(self) -> Iterable[tuple[str, Sequence[str]]]:
        """Each name with all of its values."""


def check(url: str, params: Form, header: str | None, tokens: Sequence[str]) -> bool:
    """Whether any of our tokens signed this. `params` is empty for a GET. Never raises for whatever was sent."""
    if not header:
        return False
    form = _written_out(params)
    # An address is plain ASCII; a header is compared as bytes, since a forged one may hold anything.
    given = header.encode("utf-8", "replace")
    for address in _with_and_without_port(url):
        signed = address.encode("utf-8", "surrogatepass") + form
        if any(token and hmac.compare_digest(_signature(token, signed), given) for token in tokens):
            return True
    return False


def _written_out(params: Form) -> bytes:
    """The form as it is signed. A name's values count once each, in order, whatever order they came in."""
    written = []
    for name, values in sorted(params.lists()):
        if len(values) == 1:
            written += [name, values[0]]
            continue
        for value in sorted(set(values)):
            written += [name, value]
    return "".join(written).encode("utf-8", "surrogatepass")


def _signature(token: str, signed: bytes) -> bytes:
    return base64.b64encode(hmac.digest(token.encode(), signed, "sha1"))


def _with_and_without_port(url: str) -> tuple[str, ...]:
    """Both spellings. Only the part before the query is parsed, and few of those exist: it is remembered."""
    front, mark, query = url.partition("?")
    return tuple(spelling + mark + query for spelling in _spellings(front))


@lru_cache(maxsize=256)
def _spellings(front: str) -> tuple[str, ...]:
    try:
        parts = urlsplit(front)
        port = parts.port
    except ValueError:
        return (front,)
    if port:
        user, at, _ = parts.netloc.rpartition("@")
        return front, _at_host(parts, f"{user}{at}{_host(parts)}")
    return front, _at_host(parts, f"{parts.netloc.removesuffix(':')}:{443 if parts.scheme == 'https' else 80}")


def _host(parts: SplitResult) -> str:
    """The host as it was written: capitals and brackets kept."""
    return parts.netloc.rpartition("@")[2].rpartition(":")[0]


def _at_host(parts: SplitResult, netloc: str) -> str:
    return parts._replace(netloc=netloc).geturl()
