"""A menu's file as text and as tables; where it is none, in which line that is and what is likely meant."""

import re
import tomllib
from pathlib import Path
from typing import Any

from menus.entries import MenuFileWrong

_HINTS = (
    ("Illegal character '\\n'", "A closing quotation mark is missing."),
    ("Illegal character", "Take out what cannot be seen there."),
    ("Cannot declare", "Begin each with double brackets, such as [[service]]."),
    ("Cannot overwrite", "The same stands there twice, a heading has single brackets, not [[service]], or a "
     "[[service.question]] comes before its [[service]]."),
    ("Invalid value", "Put words in quotes; true and false stand without, in small letters."),
    ("Unclosed array", "A closing ] is missing there or above."),
    ("Expected ']", "A heading has as many brackets at its end as before it: [[service]]."),
    ("Expected '='", 'Write what it is, an equals sign, and the value: en = "pothole".'),
    ("Expected newline", "Put words and codes in double quotes; nothing may follow the closing one."),
    ("Unescaped", r"Write \\ for a backslash."),
)  # fmt: skip
"""What is likely meant, by the words that Python has for it."""
_AT = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)")
_CURLY = re.compile("[“”„«»]|(?<== )[‘’]")
_LONGEST_SHOWN = 80
"""Characters of a line in a complaint."""


def read_text(path: Path) -> str:
    """What stands in a menu's file. Raises MenuFileWrong, OSError."""
    content = path.read_bytes()
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise MenuFileWrong(f'{path.name} is saved as UTF-16 ("Unicode"). Save it as UTF-8.')
    try:
        return content.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        what = content[error.start : error.start + 1].decode("cp1252", "replace")
        raise MenuFileWrong(f"{path.name}, line {line}: {what!r} is not in UTF-8. Save the file as UTF-8.") from error


def tables(text: str, name: str) -> dict[str, Any]:
    """What a file's text says. Raises MenuFileWrong."""
    text = text.removeprefix("\ufeff")  # which some editors begin a file with
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise MenuFileWrong(f"{name} has too many brackets within brackets. Take those out.") from error
    except ValueError as error:  # TOMLDecodeError, or a number of thousands of digits
        raise MenuFileWrong(_told(text, name, str(error))) from error


def _told(text: str, name: str, error: str) -> str:
    """The line as it stands there, and what to do."""
    if (other := text.lstrip()[:1]) in ("<", "{") or text.lstrip().startswith("[{"):
        kind = "a web page or XML" if other == "<" else "JSON, or another program's file,"
        told = f"{name} is {kind} and not a menu. If it is a saved service list"
        return f"{told}, draft a menu of it: townline menu pull FILE --out menu.toml"
    found = _AT.search(error)
    at = int(found[1]) if found and found[1] else text.count("\n") + 1
    line = text.split("\n")[at - 1].strip()
    hint = next((hint for told, hint in _HINTS if told in error), "Mend that line.")
    if _CURLY.search(line):
        hint = 'Its quotation marks are curly, as a word processor writes them. Write straight ones: "…".'
    line = "".join(c if c.isprintable() else " " for c in line[:_LONGEST_SHOWN])
    shown = f" It reads: {line}" if line else ""
    return f"{name}, line {at}: not readable TOML: {_AT.sub('', error)}. {hint}{shown}"
