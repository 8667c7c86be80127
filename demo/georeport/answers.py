"""The city's answers, as they leave it."""

from collections.abc import Iterable
from typing import Any

from flask import Response

from demo.georeport import dialects, written
from demo.georeport.city import DemoCity
from demo.georeport.taking import Complaint

HANG_UP = "townline.demo.hang_up"
"""Set in the environment of a request, this ends its connection without an answer."""

_WEB_PAGE = "<!doctype html><html><head><title>Error</title></head><body><h1>An error occurred</h1></body></html>"


def requests(city: DemoCity, form: str, entries: Iterable[dict[str, Any]], status: int = 200) -> Response:
    """A list of requests, in this city's words."""
    rows = [dialects.row_in(city.switches.quirks, entry) for entry in entries]
    return answer(form, written.listed(form, "service_requests", "request", rows), status)


def refused(form: str, complaints: list[Complaint]) -> Response:
    """Everything that is wrong with a request."""
    entries = [{"code": code, "description": description} for code, description in complaints]
    return answer(form, written.listed(form, "errors", "error", entries), complaints[0][0])


def answer(form: str, text: str, status: int = 200) -> Response:
    """A document."""
    return Response(text, status=status, content_type=written.CONTENT_TYPES[form])


def web_page(status: int) -> Response:
    """A page for people, where a document was asked for."""
    return Response(_WEB_PAGE, status=status, content_type="text/html; charset=utf-8")


def form_of(path: str) -> str:
    """In which form an address asks to be answered."""
    return "json" if path.endswith(".json") else "xml"
