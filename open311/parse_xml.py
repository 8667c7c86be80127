"""XML bytes to the same plain lists, dicts and text that JSON gives. Namespaces, attributes and order are dropped."""

import html
import re
from typing import Any
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from open311.errors import NotGeoReport
from open311.shapes import DEEPEST
from open311.text import decoded

_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_AMPERSAND = re.compile(r"&(?:(amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});|([A-Za-z][A-Za-z0-9]{1,31};))?")
_CONTROL_REFERENCE = re.compile(r"&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|x0*(?:[0-8bcefBCEF]|1[0-9a-fA-F]));")


def parse(body: bytes) -> Any:
    """What an answer says, as {name of the root: its content}. Raises NotGeoReport for whatever is no XML.

    Entities and document types are refused outright: no GeoReport answer needs them, and bombs are made of them.
    """
    text = _CONTROL_REFERENCE.sub("", _DECLARATION.sub("", decoded(body)).strip())
    if not text:
        raise NotGeoReport("the answer is empty")
    root = _root(text)
    if _local(root) in ("html", "HTML"):
        raise NotGeoReport("the answer is a web page")
    return {_local(root): _content(root, 0)}


def _root(text: str) -> Element:
    try:
        return _read(text)
    except ParseError as error:
        if "&" not in text:
            raise NotGeoReport("the answer is not XML") from error
    try:
        # A bare "&", or an HTML entity that XML does not know: both met in the wild.
        return _read(_AMPERSAND.sub(_escaped, text))
    except ParseError as error:
        raise NotGeoReport("the answer is not XML") from error


def _read(text: str) -> Element:
    try:
        root: Element = fromstring(text, forbid_dtd=True)
    except DefusedXmlException as error:
        raise NotGeoReport("the answer holds a document type or entities, which GeoReport does not") from error
    return root


def _escaped(found: re.Match[str]) -> str:
    known, other = found.groups()
    if known:
        return found.group()
    if not other:
        return "&amp;"
    return html.escape(html.unescape(f"&{other}"))


def _content(element: Element, depth: int) -> Any:
    if depth > DEEPEST:
        raise NotGeoReport("the answer is nested too deep")
    if len(element) == 0:
        return (element.text or "").strip()
    if _is_sentence(element):
        return " ".join("".join(element.itertext()).split())
    content: dict[str, Any] = {}
    for child in element:
        name, value = _local(child), _content(child, depth + 1)
        content.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in content.items()}


def _is_sentence(element: Element) -> bool:
    """Whether this holds HTML that nobody escaped: it is part of what is said, no structure."""
    tags = {_local(child).lower() for child in element}
    said = [element.text, *(child.tail for child in element)]
    return bool(tags & _PARAGRAPHS or (tags & _WORDS and any(words and words.strip() for words in said)))


_PARAGRAPHS = frozenset("br div p span strong ul".split())
_WORDS = frozenset("a b em font i u".split())


def _local(element: Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
