"""`townline understand`: words in, one a line; what the menu makes of them out, as JSON."""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TextIO

from facts.services import Menu
from menus.service_list import read_menu_or_list
from menus.taken_back import meant_instead
from menus.understand import understand_in_any
from wording.reader import LANGUAGES


def main(lines: TextIO, menu_path: Path, danger_level: Callable[[str], str]) -> int:
    """Answer each line, until they end. `danger_level` says whether words tell of "danger", "maybe" of it, or ""."""
    answer_lines(lines, sys.stdout, read_menu_or_list(menu_path), danger_level)
    return 0


def answer_lines(lines: TextIO, out: TextIO, menu: Menu, danger_level: Callable[[str], str]) -> None:
    """One JSON object for each line, plain or JSON {"text", "language"?}, as it comes; every language is tried."""
    for line in lines:
        text, languages = _asked(line.strip())
        found = meant_instead(menu, text, languages) or understand_in_any(menu, text, languages)
        level = danger_level(text)
        answer = {
            "query": text,
            "services": [asdict(match) for match in found.services],
            "decision": "emergency" if level == "danger" else found.decision,
            "danger": level or None,
            "place": found.place or None,
        }
        out.write(json.dumps(answer, ensure_ascii=False) + "\n")
        out.flush()


def _asked(line: str) -> tuple[str, tuple[str, ...]]:
    if line.startswith("{"):
        try:
            asked = json.loads(line)
            text, language = asked["text"].encode("utf-8", "replace").decode(), str(asked.get("language") or "")[:2]
            return text, (language, *(other for other in LANGUAGES if other != language)) if language else LANGUAGES
        except (ValueError, KeyError, AttributeError, RecursionError):
            pass  # words that happen to begin with a brace
    return line, LANGUAGES
