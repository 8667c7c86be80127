"""Endpoints that answer whatever they are told to, and reports that are compared in whole."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from checking import command, report
from checking.checks import Outcome

REPORTS = Path(__file__).parent.parent / "checking" / "reports"


class Bad:
    """An endpoint that knows some paths ("/services.json"), and answers 404 to all else. It remembers what it heard.

    An answer is a body, or (status, content type, body), or a function of the query that gives one of these.
    """

    def __init__(self) -> None:
        self.answers: dict[str, Any] = {}
        self.otherwise: Any = ("404 Not Found", "application/json", b'[{"code":404,"description":"not here"}]')
        self.headers: list[tuple[str, str]] = []
        self.asked: list[str] = []
        self.breaks_what_it_compresses = False

    def __call__(self, environ: dict[str, Any], start: Callable[..., object]) -> Any:
        path, query = environ["PATH_INFO"].removeprefix("/v2"), environ["QUERY_STRING"]
        environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        self.asked.append(f"{environ['REQUEST_METHOD']} {path}" + (f"?{query}" if query else ""))
        answer = self.answers.get(path, self.otherwise)
        if callable(answer):
            answer = answer(query)
        kind = "application/json" if path.endswith(".json") else "text/xml; charset=utf-8"
        status, kind, body = answer if isinstance(answer, tuple) else ("200 OK", kind, answer)
        body = body.encode() if isinstance(body, str) else body
        if self.breaks_what_it_compresses and "gzip" in environ.get("HTTP_ACCEPT_ENCODING", ""):
            start(status, [("Content-Type", kind), ("Content-Encoding", "gzip")])
            return [b"this is no gzip"]
        start(status, [("Content-Type", kind), *self.headers])
        return [body] if isinstance(body, bytes) else body


def checked(url: str, **order: Any) -> Outcome:
    """An endpoint, tried."""
    return command.check(command.Order(url=url, **order))


def words(outcome: Outcome) -> str:
    """The report on one line, so that a sentence in it is found however it was wrapped."""
    return " ".join(report.text(outcome).split())


def page(outcome: Outcome) -> str:
    """The whole report, but for the port, the day and the seconds."""
    told = re.sub(r"127\.0\.0\.1:\d+", "127.0.0.1", report.text(outcome)) + "\n"
    told = re.sub(r"^\d{4}-\d\d-\d\d \d\d:\d\d UTC", "2026-11-21 12:00 UTC", told, flags=re.MULTILINE)
    told = re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", "2026-11-20 12:00:00", told)
    return re.sub(r"in \d+\.\d seconds", "in 0.1 seconds", told)


def kept(name: str) -> str:
    """The same as it is kept."""
    return (REPORTS / f"{name}.txt").read_text(encoding="utf-8")
