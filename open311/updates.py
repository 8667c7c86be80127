"""News about requests: mySociety's `servicerequestupdates`, got from a city or pushed by it. Pure.

A receiver needs three things: `received` (what was pushed), a check of its `api_key`, and one of the answers.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from xml.etree.ElementTree import Element, SubElement, tostring

from open311 import parse_json, parse_xml
from open311.errors import NotAnUpdate, NotGeoReport
from open311.models import RequestUpdate
from open311.shapes import Entry, addresses, beyond, entries, first, text

Format = Literal["json", "xml"]


@dataclass(frozen=True, slots=True)
class Pushed:
    """An update that somebody sent to us, with what it was sent with. Compare the key in constant time."""

    update: RequestUpdate
    api_key: str = field(default="", repr=False)
    jurisdiction_id: str = ""


def read(tree: Any) -> tuple[RequestUpdate, ...]:
    """The updates that a city lists, as they come: they repeat, arrive unordered, and some say nothing."""
    return tuple(map(_update, entries(tree, _WRAPPERS, _MARKS)))


def read_receipt(tree: Any) -> str:
    """The city's id of an update that it was sent ("" where it gives none), or the token for one."""
    found = entries(tree, _WRAPPERS, ("update_id", "token"))
    if len(found) > 1:
        raise NotGeoReport("the answer holds several updates")
    return text(first(found[0], "update_id", "token")) if found else ""


def received(body: Mapping[str, Iterable[str]] | bytes) -> Pushed:
    """What somebody pushed: the fields of a form (each with its values), or the bytes of a JSON or XML document.

    Raises NotAnUpdate, in words for whoever pushed it.
    """
    entry = _entry(body) if isinstance(body, bytes) else {name: _lone(values) for name, values in body.items()}
    update = _update(entry)
    needed = {"service_request_id": update.service_request_id, "update_id": update.update_id, "status": update.status}
    needed["updated_datetime"] = update.updated_datetime
    missing = tuple(name for name, said in needed.items() if not said)
    if missing:
        raise NotAnUpdate(f"{', '.join(missing)} was not provided", missing)
    return Pushed(update, text(entry.get("api_key")), text(entry.get("jurisdiction_id")))


def accepted(update_id: str, format: Format = "json") -> bytes:
    """The answer to an update that was taken. Goes with status 200."""
    return _written(format, "service_request_updates", "request_update", [{"update_id": update_id}])


def refused(code: int, description: str, format: Format = "json") -> bytes:
    """The answer to what was not taken. Goes with the status `code`."""
    return _written(format, "errors", "error", [{"code": str(code), "description": description}])


def known_already(update_id: str, format: Format = "json") -> bytes:
    """The answer to an update that came before: whoever pushes then stops. Goes with status 400."""
    return refused(400, f"An update with update_id {update_id} already exists", format)


_WRAPPERS = ("service_request_updates", "servicerequestupdates", "request_updates", "request_update", "data")
_MARKS = ("update_id", "update_id_ext", "service_request_id", "updated_datetime")
_KNOWN = (
    *_MARKS, "service_request_id_ext", "status", "description", "media_url", "external_status_code",
    "customer_reference", "api_key", "jurisdiction_id",
)  # fmt: skip


_INSTEAD = (("update_id", "update_id_ext"), ("service_request_id", "service_request_id_ext"))


def _update(entry: Entry) -> RequestUpdate:
    return RequestUpdate(
        update_id=text(first(entry, "update_id", "update_id_ext")),
        service_request_id=text(first(entry, "service_request_id", "service_request_id_ext")),
        status=text(entry.get("status")).lower(),
        updated_datetime=text(entry.get("updated_datetime")),
        description=text(entry.get("description")),
        media_urls=addresses(first(entry, "media_url", "media_url[]")),
        external_status_code=text(entry.get("external_status_code")),
        customer_reference=text(entry.get("customer_reference")),
        extra=beyond(entry, *_KNOWN, "media_url[]", instead=_INSTEAD),
    )


def _entry(body: bytes) -> Entry:
    for parse in (parse_json.parse, parse_xml.parse):
        try:
            found = entries(parse(body), _WRAPPERS, _MARKS)
        except NotGeoReport:
            continue
        if len(found) == 1:
            return found[0]
        raise NotAnUpdate("one update at a time, please")
    raise NotAnUpdate("this is neither a form nor JSON nor XML that holds an update")


def _lone(values: Iterable[str]) -> Any:
    several = [values] if isinstance(values, str) else list(values)
    return several[0] if len(several) == 1 else several


def _written(format: Format, root: str, member: str, told: list[dict[str, str]]) -> bytes:
    if format == "json":
        return json.dumps(told, ensure_ascii=False).encode()
    element = Element(root)
    for each in told:
        within = SubElement(element, member)
        for name, value in each.items():
            SubElement(within, name).text = text(value)
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + tostring(element, encoding="unicode").encode()
