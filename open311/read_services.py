"""Discovery, service lists and definitions: plain lists, dicts and text (of either format) to the models."""

import csv
from typing import Any

from open311.errors import NotGeoReport
from open311.models import Attribute, Discovery, Endpoint, Service, ServiceDefinition, Value
from open311.shapes import Entry, beyond, entries, first, text, texts, true, whole


def discovery(tree: Any) -> Discovery:
    """A city's description of its endpoints."""
    found = entries(tree, ("discovery",), ("endpoints", "endpoint", "changeset"))
    if not found:
        raise NotGeoReport("the answer is no service discovery")
    entry = found[0]
    endpoints = entries(first(entry, "endpoints", "endpoint"), ("endpoint",), ("url",), strict=False)
    return Discovery(
        changeset=text(entry.get("changeset")),
        contact=text(entry.get("contact")),
        key_service=text(entry.get("key_service")),
        endpoints=tuple(_endpoint(each) for each in endpoints),
        extra=beyond(entry, "changeset", "contact", "key_service", "endpoints", "endpoint"),
    )


def services(tree: Any) -> tuple[Service, ...]:
    """A city's service list. An entry without a code cannot be asked for, and is left out."""
    return tuple(_service(entry) for entry in _listed(tree) if text(entry.get("service_code")))


def definition(tree: Any, service_code: str) -> ServiceDefinition:
    """The questions of a service, sorted by the city's order (where that is missing or doubled: as they came)."""
    wrappers = ("service_definition", "service_definitions")
    found = entries(tree, wrappers, ("attributes", "attribute", "service_code"))
    entry = found[0] if found else {}
    given = entries(first(entry, "attributes", "attribute"), ("attribute",), ("code",), strict=False)
    attributes = [_attribute(each) for each in given if text(each.get("code"))]
    return ServiceDefinition(
        service_code=text(entry.get("service_code")) or service_code,
        attributes=tuple(sorted(attributes, key=lambda attribute: attribute.order)),
        extra=beyond(entry, "service_code", "attributes", "attribute"),
    )


def _listed(tree: Any) -> list[Entry]:
    """The entries of a list; one that is no service spoils only itself."""
    wrappers, marks = ("services", "service", "data"), ("service_code", "service_name")
    found = entries(tree, wrappers, marks, strict=False)
    return found or entries(tree, wrappers, marks)


def _endpoint(entry: Entry) -> Endpoint:
    formats = entry.get("formats")
    return Endpoint(
        url=text(entry.get("url")),
        specification=text(entry.get("specification")),
        changeset=text(entry.get("changeset")),
        type=text(entry.get("type")),
        formats=tuple(texts(first(formats, "format") if isinstance(formats, dict) else formats)),
        extra=beyond(entry, "url", "specification", "changeset", "type", "formats"),
    )


def _service(entry: Entry) -> Service:
    code, groups = text(entry.get("service_code")), _groups(entry)
    return Service(
        service_code=code,
        service_name=text(entry.get("service_name")) or text(entry.get("description")) or code,
        description=text(entry.get("description")),
        metadata=true(entry.get("metadata")),
        type=text(entry.get("type")).lower() or "realtime",
        keywords=_keywords(entry.get("keywords")),
        group=groups[0] if groups else "",
        groups=groups,
        extra=beyond(entry, *_OF_A_SERVICE),
    )


_OF_A_SERVICE = (
    "service_code", "service_name", "description", "metadata", "type", "keywords", "group", "groups",
)  # fmt: skip


def _groups(entry: Entry) -> tuple[str, ...]:
    """One, a list, mySociety's <groups><group>, or one field of quoted names with commas between."""
    given = first(entry, "groups", "group")
    found = texts(first(given, "group") if isinstance(given, dict) else given)
    return tuple(name.strip() for each in found for name in (_quoted(each) if each.startswith('"') else [each]))


def _quoted(line: str) -> list[str]:
    try:
        return next(csv.reader([line], skipinitialspace=True))
    except (csv.Error, StopIteration):
        return [line]


def _keywords(value: Any) -> tuple[str, ...]:
    words = ",".join(texts(value)).replace(";", ",").split(",")
    return tuple(word.strip() for word in words if word.strip())


def _attribute(entry: Entry) -> Attribute:
    values = entries(entry.get("values"), ("value",), ("key", "name"), strict=False)
    return Attribute(
        code=text(entry.get("code")),
        description=text(entry.get("description")),
        variable=true(entry.get("variable", True)),
        datatype=text(entry.get("datatype")).lower() or "string",
        required=true(entry.get("required")),
        datatype_description=text(entry.get("datatype_description")),
        order=whole(entry.get("order")),
        values=tuple(_value(each) for each in values),
        automated=text(entry.get("automated")),
        extra=beyond(entry, *_OF_AN_ATTRIBUTE),
    )


_OF_AN_ATTRIBUTE = (
    "code", "description", "variable", "datatype", "required", "datatype_description", "order", "values", "automated",
)  # fmt: skip


def _value(entry: Entry) -> Value:
    key, name = text(entry.get("key")), text(entry.get("name"))
    return Value(key=key or name, name=name or key, extra=beyond(entry, "key", "name"))
