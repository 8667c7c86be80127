"""JSON bytes to plain lists, dicts and text. Numbers stay text: 001 must not become 1."""

import json
import re
from typing import Any

from open311.errors import NotGeoReport
from open311.shapes import DEEPEST
from open311.text import decoded

# A string (kept), a number with a leading zero (the standard's own examples write 001), or a comma too many.
# A string that never ends is kept too: looking for its end again at every quote would take for ever.
_SLIPS = re.compile(r'("(?:\\.|[^"\\])*+(?:"|\\?\Z))|(?<![\w.+-])(0\d+)(?![\w.])|,(?=\s*[}\]])', re.DOTALL)


def parse(body: bytes) -> Any:
    """What an answer says. Raises NotGeoReport for whatever is no JSON."""
    text = decoded(body).strip()
    if not text:
        raise NotGeoReport("the answer is empty")
    try:
        return _loads(text)
    except ValueError as error:
        if isinstance(error, NotGeoReport):
            raise
    try:
        return _loads(_SLIPS.sub(_mended, text))
    except ValueError as error:
        raise NotGeoReport("the answer is not JSON") from error


def _loads(text: str) -> Any:
    try:
        tree = json.loads(text, parse_int=str, parse_float=str, parse_constant=str, strict=False)
    except RecursionError as error:
        raise NotGeoReport("the answer is nested too deep") from error
    _is_shallow(tree)
    return tree


def _is_shallow(tree: Any) -> None:
    level = [tree]
    for _ in range(DEEPEST):
        level = [inner for each in level for inner in _within(each)]
        if not level:
            return
    raise NotGeoReport("the answer is nested too deep")


def _within(tree: Any) -> list[Any]:
    inner = tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else ()
    return [each for each in inner if isinstance(each, dict | list)]


def _mended(slip: re.Match[str]) -> str:
    kept, zeros = slip.groups()
    if kept is not None:
        return kept
    return f'"{zeros}"' if zeros is not None else ""
