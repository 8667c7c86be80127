"""Bytes to text, as forgiving as the endpoints are careless."""

import codecs
import html
import re

_DECLARED = re.compile(rb"""^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_TAGS = re.compile(r"<(script|style)\b.{0,20000}?</\1\s*>|</?[a-z!][^<>]{0,500}>", re.IGNORECASE | re.DOTALL)

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def decoded(body: bytes) -> str:
    """The text of an answer, without control characters.

    UTF-8 is tried first whatever was declared, then what the XML declares, then Windows-1252: Helsinki sends Latin-1
    and calls it UTF-8.
    """
    for mark, name in _MARKS:
        if body.startswith(mark):
            return printable(body.decode(name, errors="replace"))
    for name in ("utf-8", _declared_encoding(body)):
        try:
            return printable(body.decode(name))
        except (UnicodeDecodeError, LookupError):
            continue
    return printable(body.decode("cp1252", errors="replace"))


def printable(text: str) -> str:
    """Text without what neither XML nor a screen nor a voice can bear."""
    return _FORBIDDEN.sub("", text)


def plain(text: str) -> str:
    """What a city wrote, without tags, entities and line ends: to be shown or said. It is kept as it came."""
    return " ".join(html.unescape(_TAGS.sub(" ", text)).split())


def _declared_encoding(body: bytes) -> str:
    found = _DECLARED.match(body[:200])
    name = found.group(1).decode("ascii").lower() if found else ""
    # Only text encodings of the world: "hex", "zip" and their like are encodings to Python too.
    return name if name.startswith(("iso-8859", "windows-125", "utf-16", "us-ascii")) else "cp1252"
