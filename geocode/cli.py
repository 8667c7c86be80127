"""The `townline locate` command: one line in, what it may mean out."""

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any, TextIO

from facts.places import Located
from geocode.city_index import index_of
from geocode.locate import locate
from geocode.streets import StreetIndex, open_index


def main(lines: TextIO, city_dir: Path, cache_dir: Path) -> int:
    """Answer each line about the city in this directory, until they end."""
    locate_lines(lines, sys.stdout, open_index(index_of(city_dir, cache_dir)))
    return 0


def locate_lines(stream_in: TextIO, stream_out: TextIO, index: StreetIndex) -> None:
    """One JSON line out for each line in, as soon as it comes.

    A line in is plain words, or JSON {"text", "confidence"?}; whatever else it holds is left alone.
    """
    for line in stream_in:
        answer = locate(index, *_question(line.rstrip("\r\n")))
        stream_out.write(json.dumps(_as_json(answer)) + "\n")
        stream_out.flush()


def _question(line: str) -> tuple[str, float | None]:
    try:
        asked = json.loads(line) if line.lstrip().startswith("{") else None
    except (ValueError, RecursionError):
        asked = None  # words that happen to begin with a brace
    if not isinstance(asked, dict) or not isinstance(asked.get("text"), str):
        return line, None
    confidence = asked.get("confidence")
    sure = float(confidence) if isinstance(confidence, int | float) and not isinstance(confidence, bool) else None
    return asked["text"].encode("utf-8", "replace").decode(), sure


def _as_json(answer: Located) -> dict[str, Any]:
    places = [{name: value for name, value in asdict(place).items() if name != "near"} for place in answer.places]
    told = {"missing": answer.missing, "street": answer.street, "outside": answer.outside, "rest": answer.rest}
    return {"query": answer.query, "places": places, "decision": answer.decision, **told}
