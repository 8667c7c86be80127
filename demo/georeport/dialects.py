"""How the difficult city writes: what becomes of the standard's rows, lists and documents. Pure."""

import json
import re
from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from typing import Any, Final

Row = dict[str, Any]

_XML_NAME = re.compile(r"<(/?)([a-z_]+)([^>]*)>")
_DATES: Final = ("requested_datetime", "updated_datetime", "expected_datetime")


def row_in(quirks: Collection[str], row: Mapping[str, Any]) -> Row:
    """One service, request or definition, as this city writes it."""
    written = dict(row)
    for name, change in _ROWS.items():
        if name in quirks:
            written = change(written)
    return written


def json_in(quirks: Collection[str], text: str) -> str:
    """A JSON document as this city writes it."""
    tree = json.loads(text)
    if "empty_objects" in quirks and tree == []:
        tree = {}
    if "lone_objects" in quirks and isinstance(tree, list) and len(tree) == 1:
        tree = tree[0]
    if "wrapped" in quirks:
        tree = {"success": True, "data": tree}
    return json.dumps(tree, ensure_ascii=False)


def xml_in(quirks: Collection[str], text: str) -> str:
    """An XML document as this city writes it."""
    head, _, body = text.partition("?>\n")
    if "other_root" in quirks:
        body = body.replace("service_requests>", "requests>")
    if "array_marks" in quirks:
        body = re.sub(r"^<(\w+)", r'<\1 is_array="true"', body)
    if "namespaces" in quirks:
        body = _XML_NAME.sub(r"<\1m:\2\3>", body)
        body = re.sub(r"^<m:(\w+)", r'<m:\1 xmlns:m="http://city.example/ns" xmlns:soap="http://soap.example/"', body)
    if "bare_ampersands" in quirks:
        body = body.replace("&amp;", "&")
    return f"{head}?>\n{body}"


def bytes_in(quirks: Collection[str], text: str) -> bytes:
    """The bytes of a document."""
    if "control_characters" in quirks:
        text = text.replace("Demo city", "Demo\x10 city")
    if "latin_1" in quirks:
        return text.replace("Demo city", "Démo city").encode("latin-1", "replace")
    return text.encode()


def _numbers(row: Row) -> Row:
    def number(value: Any) -> Any:
        digits = re.sub(r"\D", "", str(value))
        return int(digits) if re.fullmatch(r"\d\d-\d{8}|[1-9]\d*", str(value)) else value

    return row | {name: number(row[name]) for name in ("service_request_id", "service_code") if name in row}


def _booleans(row: Row) -> Row:
    return {name: str(value) if isinstance(value, bool) else value for name, value in row.items()}


def _nulls(row: Row) -> Row:
    return {name: None if value == "" else value for name, value in row.items()}


def _with_coordinates(change: Callable[[Any, Any], tuple[Any, Any]]) -> Callable[[Row], Row]:
    def changed(row: Row) -> Row:
        if row.get("lat") is None:
            return row
        lat, long = change(row["lat"], row["long"])
        return row | {"lat": lat, "long": long}

    return changed


def _with_status(words: Mapping[str, str]) -> Callable[[Row], Row]:
    return lambda row: row | ({"status": words[row["status"]]} if "status" in row else {})


def _renamed(names: Mapping[str, str]) -> Callable[[Row], Row]:
    return lambda row: {names.get(name, name): value for name, value in row.items()}


def _with_dates(change: Callable[[datetime], str]) -> Callable[[Row], Row]:
    def changed(row: Row) -> Row:
        dates = {name: change(datetime.fromisoformat(row[name])) for name in _DATES if row.get(name)}
        return row | dates

    return changed


def _described(change: Callable[[str], str]) -> Callable[[Row], Row]:
    """Of a request only: a service keeps its description."""
    return lambda row: row | ({"description": change(row["description"])} if "status" in row else {})


_ROWS: Final[Mapping[str, Callable[[Row], Row]]] = {
    "numbers_for_codes": _numbers,
    "text_booleans": _booleans,
    "text_coordinates": _with_coordinates(lambda lat, long: (str(lat), str(long))),
    "swapped_coordinates": _with_coordinates(lambda lat, long: (long, lat)),
    "no_coordinates": _with_coordinates(lambda lat, long: (None, None)),
    "capital_status": _with_status({"open": "OPEN", "closed": "CLOSED"}),
    "own_status": _with_status({"open": "Received", "closed": "Completed"}),
    "dates_without_zone": _with_dates(lambda at: f"{at:%Y-%m-%d %H:%M:%S}.97"),
    "local_dates_as_utc": _with_dates(lambda at: f"{at:%Y-%m-%dT%H:%M:%S}Z"),
    "no_updated": lambda row: {name: value for name, value in row.items() if name != "updated_datetime"},
    "cut_descriptions": _described(lambda words: words[:40]),
    "no_descriptions": _described(lambda words: ""),
    "other_names": _renamed({"address": "address_string", "status_notes": "status_note"}),
    "nulls": _nulls,
}
