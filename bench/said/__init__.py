"""What people say, by concept: by two hands, that one may be learned from and the other tried; and what is nothing."""

import tomllib
from pathlib import Path

HANDS = ("first", "second")

_HERE = Path(__file__).parent

Saying = tuple[str, str, str]
"""The words, their language, and the concept that they speak of."""


def said_by(*hands: str) -> list[Saying]:
    """Every saying of these hands."""
    return [saying for hand in hands for file in sorted((_HERE / hand).glob("*.toml")) for saying in _read(file)]


def nothing_said() -> list[Saying]:
    """What people say before they have told anything."""
    return _read(_HERE / "nothing.toml")


def dressed_reports() -> list[str]:
    """Reports that sound like a question, a courtesy or a complaint about the city."""
    lines = (_HERE / "dressed_reports.tsv").read_text(encoding="utf-8").splitlines()
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
