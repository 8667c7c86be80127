"""Tables of what people say: a TOML file beside the module that reads it."""

import tomllib
from pathlib import Path
from typing import Any


def tables(module: str) -> dict[str, Any]:
    """What stands in the .toml beside this module."""
    return tomllib.loads(Path(module).with_suffix(".toml").read_text(encoding="utf-8"))
