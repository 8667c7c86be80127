"""What somebody types as an endpoint's address, and the endpoint that is meant."""

import re
from typing import Literal, NamedTuple
from urllib.parse import parse_qs, urlsplit, urlunsplit

_A_CALL = re.compile(r"/(discovery|services|requests|tokens)(/[^/]+)?(\.(xml|json))?$", re.IGNORECASE)


class Typed(NamedTuple):
    """The address before "/services.json", and the jurisdiction_id and the format that were in it, or ""."""

    url: str
    jurisdiction_id: str = ""
    format: Literal["", "json", "xml"] = ""


def endpoint(typed: str) -> Typed:
    """The endpoint that is meant. Raises ValueError, with what to do, for what is no address."""
    text = typed.strip()
    if "://" not in text:
        text = f"http://{text}" if _is_here(text) else f"https://{text}"
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError as error:
        raise ValueError(f"{typed!r} is no address: its host or its port is none") from error
    jurisdiction = next(iter(parse_qs(parts.query).get("jurisdiction_id", [])), "")
    path = parts.path.rstrip("/")
    call = _A_CALL.search(path)
    ending = (call[4] or "").lower() if call else ""
    url = urlunsplit((parts.scheme, parts.netloc, (path[: call.start()] if call else path).rstrip("/"), "", ""))
    return Typed(url, jurisdiction, "xml" if ending == "xml" else "json" if ending == "json" else "")


def _is_here(text: str) -> bool:
    return re.match(r"(localhost|127\.\d+\.\d+\.\d+)([:/]|$)", text) is not None
