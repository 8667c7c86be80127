"""Tables of what people say, by what it means and in which language: a TOML file beside the module that reads it."""

import tomllib
from pathlib import Path
from typing import Any


def tables(module: str) -> dict[str, Any]:
    """What stands in the .toml beside this module."""
    return tomllib.loads(Path(module).with_suffix(".toml").read_text(encoding="utf-8"))


def alternatives(module: str) -> dict[str, str]:
    """For each table of the .toml beside this module, one regular expression for its entries, in any language."""
    told = tables(module)
    return {name: "|".join(each for said in table.values() for each in said) for name, table in told.items()}
