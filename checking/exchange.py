"""One call and what came back, as it was recorded. The checks read nothing else."""

import json
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from open311 import parse_json, parse_xml
from open311.answer import Fields
from open311.errors import NotGeoReport
from open311.text import decoded

KEY = "\0the key\0"
"""Stands in a record for the key, which is kept nowhere else."""


@dataclass(frozen=True)
class Exchange:
    """A call, and the answer or why there is none.

    `call` and `format` as in open311.profile.PATHS; `about` is what was asked for: an id, a code, or what was tried.
    `query`, `sent` and `headers` hold KEY where the key went. `status` is 0 where nothing came; `trouble` says why.
    """

    call: str
    format: str
    url: str
    query: tuple[tuple[str, str], ...] = ()
    about: str = ""
    method: str = "GET"
    sent: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    status: int = 0
    content_type: str = ""
    body: bytes = b""
    seconds: float = 0.0
    trouble: str = ""

    @property
    def ok(self) -> bool:
        """Whether it went well, as far as HTTP tells."""
        return 200 <= self.status < 300

    @cached_property
    def tree(self) -> Any:
        """What the client makes of the answer, in the format that was asked for or the other; None for nothing."""
        ours, other = parse_json.parse, parse_xml.parse
        for parse in (ours, other) if self.format == "json" else (other, ours):
            try:
                return parse(self.body)
            except NotGeoReport:
                continue
        return None

    @cached_property
    def is_web_page(self) -> bool:
        """Whether people are meant to look at it."""
        head = self._text[:2000].lstrip().lower()
        return head.startswith(("<!doctype html", "<html")) or ("<html" in head and "<head" in head)

    @property
    def asks_for_a_password(self) -> bool:
        """Whether it is a page to log in at."""
        return self.is_web_page and 'type="password"' in self._text.lower().replace("'", '"')

    @cached_property
    def flaw(self) -> str:
        """Why a program that knows the standard alone could not read this; "" where it could."""
        try:
            text = self.body.decode("utf-8-sig")
        except UnicodeDecodeError:
            return "it is not UTF-8"
        return _flaw_of_json(text) if self.format == "json" else _flaw_of_xml(text)

    @cached_property
    def as_json(self) -> Any:
        """The JSON as it stands, with its numbers and nulls; None where it is none."""
        try:
            return json.loads(self.body) if self.format == "json" else None
        except (ValueError, RecursionError):
            return None

    @cached_property
    def _text(self) -> str:
        return decoded(self.body[:200_000])


def query_of(fields: Fields, key: str) -> tuple[tuple[str, str], ...]:
    """Fields for a record: without the key."""
    return tuple((name, KEY if key and value == key and name == "api_key" else value) for name, value in fields)


def _flaw_of_json(text: str) -> str:
    try:
        json.loads(text)
    except RecursionError:
        return "it is nested too deep"
    except ValueError as error:
        return f"it is not JSON ({str(error)[:80]})"
    return ""


def _flaw_of_xml(text: str) -> str:
    try:
        fromstring(text.encode(), forbid_dtd=True)
    except DefusedXmlException:
        return "it holds a document type or entities"
    except (ParseError, ValueError, RecursionError) as error:
        return f"it is not well-formed XML ({str(error)[:80]})"
    return ""
