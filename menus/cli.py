"""`townline understand`: words in, one a line; what the menu makes of them out, as JSON."""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TextIO

from facts.services import Menu
from menus.file import read_menu
from menus.understand import understand


def main(menu_path: Path, danger: Callable[[str], str]) -> int:
    """Answer standard input line by line. `danger` names the kind of emergency in some words, or ""."""
    answer_lines(sys.stdin, sys.stdout, read_menu(menu_path), danger)
    return 0


def answer_lines(lines: TextIO, out: TextIO, menu: Menu, danger: Callable[[str], str]) -> None:
    """One JSON object for each line, plain or JSON {"text", "language"?}, as it comes."""
    for line in lines:
        text, language = _asked(line.strip())
        found = understand(menu, text, language)
        decision = "emergency" if danger(text) else found.decision
        services = [asdict(match) for match in found.services]
        answer = {"query": text, "services": services, "decision": decision, "place": found.place or None}
        out.write(json.dumps(answer, ensure_ascii=False) + "\n")
        out.flush()


def _asked(line: str) -> tuple[str, str]:
    if line.startswith("{"):
        try:
            asked = json.loads(line)
            return str(asked["text"]), str(asked.get("language") or "en")[:2]
        except (ValueError, KeyError, TypeError):
            pass
    return line, "en"
