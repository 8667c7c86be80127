"""Plain lists, dicts and text (of either format) to the models.

A lone object stands for a list of one, {} and [] and null and "" for nothing, a wrapper may be there or not. What is
recognisable is taken; what is not raises NotGeoReport, so that a web page never passes for an empty list.
"""

import math
from collections.abc import Iterable
from typing import Any

from open311.errors import NotGeoReport
from open311.models import (
    Attribute,
    Discovery,
    Endpoint,
    Filed,
    Service,
    ServiceDefinition,
    ServiceRequest,
    Value,
)
from open311.text import printable

Entry = dict[str, Any]

DEEPEST = 30


def discovery(tree: Any) -> Discovery:
    """A city's description of its endpoints."""
    found = _entries(tree, ("discovery",), ("endpoints", "endpoint", "changeset"))
    if not found:
        raise NotGeoReport("the answer is no service discovery")
    entry = found[0]
    endpoints = _entries(_first(entry, "endpoints", "endpoint"), ("endpoint",), ("url",), strict=False)
    return Discovery(
        changeset=_text(entry.get("changeset")),
        contact=_text(entry.get("contact")),
        key_service=_text(entry.get("key_service")),
        endpoints=tuple(_endpoint(each) for each in endpoints),
    )


def services(tree: Any) -> tuple[Service, ...]:
    """A city's service list. An entry without a code cannot be asked for, and is left out."""
    found = _entries(tree, ("services", "service", "data"), ("service_code", "service_name"))
    return tuple(_service(entry) for entry in found if _text(entry.get("service_code")))


def definition(tree: Any, service_code: str) -> ServiceDefinition:
    """The questions of a service, sorted by the city's order (where that is missing or doubled: as they came)."""
    found = _entries(tree, ("service_definition", "service_definitions"), ("attributes", "attribute", "service_code"))
    entry = found[0] if found else {}
    given = _entries(_first(entry, "attributes", "attribute"), ("attribute",), ("code",), strict=False)
    attributes = [_attribute(each) for each in given if _text(each.get("code"))]
    return ServiceDefinition(
        service_code=_text(entry.get("service_code")) or service_code,
        attributes=tuple(sorted(attributes, key=lambda attribute: attribute.order)),
    )


def filed(tree: Any) -> Filed:
    """What a city answered to a post, or to a question about a token."""
    found = _entries(tree, REQUEST_WRAPPERS, ("service_request_id", "token", "service_notice", "account_id"))
    if len(found) > 1:
        # A whole list: the post was taken for a question, and none of these is ours.
        raise NotGeoReport("the answer holds several requests")
    entry = found[0] if found else {}
    return Filed(
        service_request_id=_text(entry.get("service_request_id")),
        token=_text(entry.get("token")),
        service_notice=_text(entry.get("service_notice")),
        account_id=_text(entry.get("account_id")),
    )


def requests(tree: Any) -> tuple[ServiceRequest, ...]:
    """Requests as a city lists them."""
    found = _entries(tree, REQUEST_WRAPPERS, ("service_request_id", "service_code", "status", "requested_datetime"))
    return tuple(_request(entry) for entry in found)


def errors(tree: Any) -> tuple[tuple[str, str], ...]:
    """What a city complains about, as (code, description); empty where the answer holds no complaint."""
    if isinstance(tree, dict) and isinstance(tree.get("error"), str):
        return (("", _text(tree["error"])),)
    found = _entries(tree, ("errors", "error"), ("description", "message", "detail"), strict=False)
    if any(name in entry for entry in found for name in _NO_COMPLAINT):
        return ()
    if not found and isinstance(tree, dict) and "errors" in tree:
        words = _texts(_first(tree["errors"], "error") or tree["errors"]) or [""]
        return tuple(("", each) for each in words)
    return tuple((_text(each.get("code")), _text(_first(each, "description", "message", "detail"))) for each in found)


# Requests and services have descriptions too.
_NO_COMPLAINT = ("service_code", "service_request_id", "token", "requested_datetime", "service_notice", "attributes")

REQUEST_WRAPPERS = ("service_requests", "requests", "service_request", "request", "data")


def _entries(
    tree: Any, wrappers: tuple[str, ...], marks: tuple[str, ...], strict: bool = True, depth: int = 0
) -> list[Entry]:
    """The objects that bear one of `marks`, found below any of `wrappers`, however wrapped."""
    if depth > DEEPEST:
        raise NotGeoReport("the answer is nested too deep")
    if tree is None or tree in ("", {}, []):
        return []
    if isinstance(tree, list):
        return [entry for part in tree for entry in _entries(part, wrappers, marks, strict, depth + 1)]
    if isinstance(tree, dict):
        if any(mark in tree for mark in marks):
            return [tree]
        for wrapper in wrappers:
            if wrapper in tree:
                return _entries(tree[wrapper], wrappers, marks, strict, depth + 1)
    if strict:
        raise NotGeoReport(f"the answer holds nothing of {wrappers[0]}")
    return []


def _endpoint(entry: Entry) -> Endpoint:
    formats = entry.get("formats")
    return Endpoint(
        url=_text(entry.get("url")),
        specification=_text(entry.get("specification")),
        changeset=_text(entry.get("changeset")),
        type=_text(entry.get("type")),
        formats=tuple(_texts(_first(formats, "format") if isinstance(formats, dict) else formats)),
    )


def _service(entry: Entry) -> Service:
    code = _text(entry.get("service_code"))
    group = entry.get("group") or entry.get("groups")
    return Service(
        service_code=code,
        service_name=_text(entry.get("service_name")) or _text(entry.get("description")) or code,
        description=_text(entry.get("description")),
        metadata=_true(entry.get("metadata")),
        type=_text(entry.get("type")).lower() or "realtime",
        keywords=_keywords(entry.get("keywords")),
        group=next(iter(_texts(_first(group, "group") if isinstance(group, dict) else group)), ""),
    )


def _attribute(entry: Entry) -> Attribute:
    values = _entries(entry.get("values"), ("value",), ("key", "name"), strict=False)
    return Attribute(
        code=_text(entry.get("code")),
        description=_text(entry.get("description")),
        variable=_true(entry.get("variable", True)),
        datatype=_text(entry.get("datatype")).lower() or "string",
        required=_true(entry.get("required")),
        datatype_description=_text(entry.get("datatype_description")),
        order=_whole(entry.get("order")),
        values=tuple(_value(each) for each in values),
    )


def _value(entry: Entry) -> Value:
    key, name = _text(entry.get("key")), _text(entry.get("name"))
    return Value(key=key or name, name=name or key)


def _request(entry: Entry) -> ServiceRequest:
    lat, long = _degrees(entry.get("lat"), 90), _degrees(entry.get("long"), 180)
    # (0, 0) is the Atlantic: it is how San Francisco says that it does not know.
    known = lat is not None and long is not None and (lat, long) != (0, 0)
    return ServiceRequest(
        service_request_id=_text(entry.get("service_request_id")),
        token=_text(entry.get("token")),
        status=_text(entry.get("status")).lower(),
        status_notes="\n".join(_texts(_first(entry, "status_notes", "status_note"))),
        **{name: _text(entry.get(name)) for name in _PLAIN},
        address=_text(_first(entry, "address", "address_string")),
        lat=lat if known else None,
        long=long if known else None,
        media_url=_media(entry.get("media_url")),
    )


_PLAIN = (
    "service_name", "service_code", "description", "agency_responsible", "service_notice", "requested_datetime",
    "updated_datetime", "expected_datetime", "address_id", "zipcode",
)  # fmt: skip


def _media(value: Any) -> str:
    first = value[0] if isinstance(value, list) and value else value
    return _text(_first(first, "url", "media_url") if isinstance(first, dict) else first)


def _first(entry: Any, *names: str) -> Any:
    """The first of these that says something."""
    if not isinstance(entry, dict):
        return None
    return next((entry[name] for name in names if entry.get(name) not in (None, "", [], {})), None)


def _texts(value: Any) -> Iterable[str]:
    parts = value if isinstance(value, list) else [value]
    return [text for text in map(_text, parts) if text]


def _text(value: Any) -> str:
    if isinstance(value, list):
        return next((text for text in map(_text, value[:1]) if text), "")
    if isinstance(value, bool):
        return "true" if value else "false"
    return printable(value).strip() if isinstance(value, str) else ""


def _true(value: Any) -> bool:
    return _text(value).lower() in ("true", "1", "yes")


def _whole(value: Any) -> int:
    text = _text(value)
    return int(text) if text.lstrip("-").isdecimal() and len(text) < 10 else 0


def _degrees(value: Any, most: int) -> float | None:
    try:
        degrees = float(_text(value))
    except ValueError:
        return None
    return degrees if math.isfinite(degrees) and abs(degrees) <= most else None


def _keywords(value: Any) -> tuple[str, ...]:
    words = ",".join(_texts(value)).replace(";", ",").split(",")
    return tuple(word.strip() for word in words if word.strip())
