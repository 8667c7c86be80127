"""Requests, receipts and complaints: plain lists, dicts and text (of either format) to the models."""

from typing import Any

from open311.errors import NotGeoReport
from open311.models import Filed, Note, ServiceRequest, Told
from open311.shapes import Entry, addresses, beyond, degrees, entries, first, text, texts, true

WRAPPERS = ("service_requests", "requests", "service_request", "request", "data")


def filed(tree: Any) -> Filed:
    """What a city answered to a post, or to a question about a token."""
    known = ("service_request_id", "token", "service_notice", "account_id")
    found = entries(tree, WRAPPERS, known)
    if len(found) > 1:
        # A whole list: the post was taken for a question, and none of these is ours.
        raise NotGeoReport("the answer holds several requests")
    entry = found[0] if found else {}
    return Filed(**{name: text(entry.get(name)) for name in known}, extra=beyond(entry, *known))


def requests(tree: Any) -> tuple[ServiceRequest, ...]:
    """Requests as a city lists them."""
    found = entries(tree, WRAPPERS, ("service_request_id", "service_code", "status", "requested_datetime"))
    return tuple(_request(entry) for entry in found)


def errors(tree: Any) -> tuple[tuple[str, str], ...]:
    """What a city complains about, as (code, description); empty where the answer holds no complaint."""
    if isinstance(tree, dict) and isinstance(tree.get("error"), str):
        return (("", text(tree["error"])),)
    found = entries(tree, ("errors", "error"), ("description", "message", "detail"), strict=False)
    if any(name in entry for entry in found for name in _NO_COMPLAINT):
        return ()
    if not found and isinstance(tree, dict) and "errors" in tree:
        words = texts(first(tree["errors"], "error") or tree["errors"]) or [""]
        return tuple(("", each) for each in words)
    return tuple((text(each.get("code")), in_words(first(each, "description", "message", "detail"))) for each in found)


def in_words(complaint: Any) -> str:
    """A complaint in one line, whatever it is made of: web frameworks send a list of sentences for each field."""
    if isinstance(complaint, dict):
        told = ((name, in_words(inner)) for name, inner in complaint.items())
        return "; ".join(f"{name}: {words}" for name, words in told if words)
    if isinstance(complaint, list):
        return "; ".join(words for words in map(in_words, complaint) if words)
    return text(complaint)


# Requests, services and updates have descriptions too.
_NO_COMPLAINT = (
    "service_code", "service_request_id", "token", "requested_datetime", "service_notice", "attributes", "update_id",
)  # fmt: skip


def _request(entry: Entry) -> ServiceRequest:
    lat, long = degrees(entry.get("lat"), entry.get("long"))
    extended = entry.get("extended_attributes")
    pictures = addresses(first(entry, "media_url") or first(extended, "photos"))
    # Where a place could not be made of them, they stay as they came.
    understood = _UNDERSTOOD if lat is not None else tuple(set(_UNDERSTOOD) - {"lat", "long"})
    return ServiceRequest(
        service_request_id=text(entry.get("service_request_id")),
        token=text(entry.get("token")),
        status=text(entry.get("status")).lower(),
        status_notes="\n".join(texts(first(entry, "status_notes", "status_note"))),
        **{name: text(entry.get(name)) for name in _PLAIN},
        address=text(first(entry, "address", "address_string")),
        lat=lat,
        long=long,
        media_url=pictures[0] if pictures else "",
        media_urls=pictures,
        notes=_notes(entry.get("notes")),
        attributes=_told(first(entry, "attributes")),
        parent_service_request_id=text(first(entry, *_PARENT)),
        non_public=true(entry.get("non_public")),
        extra=beyond(entry, *understood, instead=_INSTEAD),
    )


_PLAIN = (
    "service_name", "service_code", "description", "agency_responsible", "service_notice", "requested_datetime",
    "updated_datetime", "expected_datetime", "address_id", "zipcode", "title",
)  # fmt: skip
_PARENT = ("parent_service_request_id", "duplicate_parent_service_request_id")
_INSTEAD = (("address", "address_string"), ("status_notes", "status_note"), _PARENT)
_UNDERSTOOD = (
    *_PLAIN, *_PARENT, "service_request_id", "token", "status", "status_notes", "status_note", "address",
    "address_string", "lat", "long", "media_url", "notes", "attributes", "non_public",
)  # fmt: skip


def _notes(value: Any) -> tuple[Note, ...]:
    found = entries(value, ("notes", "note"), ("datetime", "description", "summary", "type"), strict=False)
    return tuple(
        Note(
            datetime=text(each.get("datetime")),
            description=text(first(each, "description", "summary")),
            type=text(each.get("type")),
            extra=beyond(each, "datetime", "description", "summary", "type", instead=(("description", "summary"),)),
        )
        for each in found
    )


def _told(value: Any) -> tuple[Told, ...]:
    found = entries(value, ("attributes", "attribute"), ("code", "label", "name", "value"), strict=False)
    return tuple(
        Told(
            code=text(first(each, "code", "name", "label")),
            value=", ".join(texts(first(each, "value", "values"))),
            name=text(first(each, "name", "label", "description")),
        )
        for each in found
    )
