"""`townline menu`: the menu from the city's service list, to look at, to put into use, and back again."""

import sys
from pathlib import Path

from menus.city_list import ListUnusable, read_list
from menus.drafting.draft import draft
from menus.drafting.written import written


def pull(source: str, out: Path | None, language: str) -> int:
    """Draft a menu from a city's list. What stands in the file already is kept beside it."""
    try:
        drafted = draft(read_list(source), language)
    except ListUnusable as error:
        print(error, file=sys.stderr)
        return 1
    text = written(drafted)
    if out is None:
        print(text, end="")
        return 0
    if out.exists() and out.stat().st_size and out.read_text(encoding="utf-8", errors="replace") != text:
        out.replace(out.with_name(f"{out.name}.before"))
        print(f"What stood in {out} is now in {out.name}.before.")
    out.write_text(text, encoding="utf-8")
    for line in drafted.head:
        print(line)
    print(f"{out} is ready. Hear it: townline menu show {out}. Put it into use: townline menu publish {out}")
    return 0
