"""What people say, by concept: several hands, that one may be tried after the others; and what is nothing."""

import tomllib
from pathlib import Path

HANDS = ("first", "second", "third", "fourth", "fifth", "sixth")

_HERE = Path(__file__).parent

Saying = tuple[str, str, str]
"""The words, their language, and the concept that they speak of."""


def said_by(*hands: str) -> list[Saying]:
    """Every saying of these hands."""
    return [saying for hand in hands for file in sorted((_HERE / hand).glob("*.toml")) for saying in _read(file)]


def nothing_said() -> list[Saying]:
    """What people say before they have told anything, and what answers a question ("answer")."""
    return _read(_HERE / "nothing.toml")


def danger_said(hand: str) -> list[Saying]:
    """What one hand wrote of danger, of what may be, and of what only sounds like it ("danger", "perhaps", "calm")."""
    file = _HERE.parent / "danger" / f"{hand}.toml"
    return _read(file) if file.exists() else []


def dressed_reports(hand: str) -> list[str]:
    """One hand's reports that sound like a question, a courtesy or a complaint about the city."""
    file = _HERE / hand / "dressed_reports.tsv"
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else ()
    return [line.split("\t")[2] for line in lines if line.strip()]


def _read(file: Path) -> list[Saying]:
    """A line is one saying."""
    return [
        (text.strip(), language, concept)
        for concept, languages in tomllib.loads(file.read_text(encoding="utf-8")).items()
        for language, lines in languages.items()
        for text in lines.split("\n")
        if text.strip()
    ]
