"""What somebody types as an endpoint's address, and the endpoint that is meant."""

import re
from urllib.parse import parse_qs, urlsplit, urlunsplit

_A_CALL = re.compile(r"/(discovery|services|requests|tokens)(/[^/]+)?(\.(xml|json))?$", re.IGNORECASE)


def endpoint(typed: str) -> tuple[str, str]:
    """The address before "/services.json", and the jurisdiction_id that it held, or "".

    Raises ValueError, with what to do, for what is no address.
    """
    text = typed.strip()
    if "://" not in text:
        text = f"http://{text}" if _is_here(text) else f"https://{text}"
    parts = urlsplit(text)
    try:
        _ = parts.port
    except ValueError as error:
        raise ValueError(f"{typed!r} is no address: its port is none") from error
    jurisdiction = next(iter(parse_qs(parts.query).get("jurisdiction_id", [])), "")
    path = _A_CALL.sub("", parts.path.rstrip("/")) if _A_CALL.search(parts.path) else parts.path
    return urlunsplit((parts.scheme, parts.netloc, path.rstrip("/"), "", "")), jurisdiction


def _is_here(text: str) -> bool:
    return re.match(r"(localhost|127\.\d+\.\d+\.\d+)([:/]|$)", text) is not None
