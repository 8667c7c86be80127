"""The city's answers, written in XML and JSON as GeoReport v2 has them. Pure.

A list has a name for itself and one for its members; JSON drops both, XML writes both.
"""

import json
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any
from xml.etree.ElementTree import Element, SubElement, tostring
from zoneinfo import ZoneInfo

from demo.georeport.requests_kept import Request
from demo.georeport.service_list import Entry

CONTENT_TYPES = {"json": "application/json; charset=utf-8", "xml": "text/xml; charset=utf-8"}

_MEMBER = {"attributes": "attribute", "values": "value", "endpoints": "endpoint", "formats": "format"}
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def listed(form: str, root: str, member: str, entries: Iterable[Mapping[str, Any]]) -> str:
    """A list: of services, requests or errors."""
    if form == "json":
        return json.dumps(list(entries), ensure_ascii=False)
    element = Element(root)
    for entry in entries:
        _fill(SubElement(element, member), entry)
    return _document(element)


def single(form: str, root: str, entry: Mapping[str, Any]) -> str:
    """One thing: a service definition, or the discovery."""
    if form == "json":
        return json.dumps(entry, ensure_ascii=False)
    element = Element(root)
    _fill(element, entry)
    return _document(element)


def request_entry(request: Request, zone: ZoneInfo) -> dict[str, Any]:
    """A request as the city shows it to anybody: never who reported it."""
    return {
        "service_request_id": request.service_request_id,
        "status": request.status,
        "status_notes": request.status_notes,
        "service_name": request.service_name,
        "service_code": request.service_code,
        "description": request.told.get("description", ""),
        "agency_responsible": "Demo city",
        "service_notice": "",
        "requested_datetime": _moment(request.requested_at, zone),
        "updated_datetime": _moment(request.updated_at, zone),
        "expected_datetime": "",
        "address": request.told.get("address_string", ""),
        "address_id": request.told.get("address_id", ""),
        "zipcode": "",
        "lat": request.lat,
        "long": request.long,
        "media_url": request.told.get("media_url", ""),
    }


def filed_entry(request: Request, kind: str, notice: str) -> dict[str, Any]:
    """What somebody hears who has just posted: an id, a token, or (blackbox) neither."""
    known = {"batch": {"token": request.token}, "blackbox": {}}
    entry = known.get(kind, {"service_request_id": request.service_request_id})
    return {**entry, "service_notice": notice, "account_id": request.told.get("account_id", "")}


def definition_entry(service_code: str, questions: tuple[Entry, ...]) -> dict[str, Any]:
    """A service's questions."""
    return {"service_code": service_code, "attributes": [dict(question) for question in questions]}


def discovery_entry(url: str, changeset: str) -> dict[str, Any]:
    """Where the city answers, and in which formats."""
    endpoint = {
        "specification": "http://wiki.open311.org/GeoReport_v2",
        "url": url,
        "changeset": changeset,
        "type": "test",
        "formats": ["text/xml", "application/json"],
    }
    return {
        "changeset": changeset,
        "contact": "This is a demonstration city; nobody is there.",
        "key_service": "The demo prints its key; ask whoever runs it.",
        "endpoints": [endpoint],
    }


def _moment(moment: datetime, zone: ZoneInfo) -> str:
    return moment.astimezone(zone).isoformat(timespec="seconds")


def changeset(seconds: float) -> str:
    """A moment as a sortable changeset."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


def _fill(element: Element, entry: Mapping[str, Any]) -> None:
    for name, value in entry.items():
        child = SubElement(element, name)
        if isinstance(value, list):
            for part in value:
                member = SubElement(child, _MEMBER[name])
                if isinstance(part, Mapping):
                    _fill(member, part)
                else:
                    member.text = _text(part)
        else:
            child.text = _text(value)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else _NOT_IN_XML.sub("", str(value))


def _document(element: Element) -> str:
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(element, encoding="unicode")
