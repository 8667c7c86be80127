"""Where a city's list comes from: its endpoint's address, or a saved list."""

import re
from pathlib import Path
from typing import Any

from menus.city_list import CityList, ListUnusable
from menus.endpoint import from_endpoint
from menus.saved_list import from_file
from open311 import Profile

_CALL = re.compile(r"/(?:discovery|services|requests)(?:\.(json|xml))?/*$", re.IGNORECASE)


def read_list(source: str) -> CityList:
    """The list at an address, or in a file. Raises ListUnusable."""
    if source.lower().startswith(("http://", "https://")):
        try:
            return from_endpoint(_profile(source))
        except ValueError as error:
            if isinstance(error, ListUnusable):
                raise
            raise ListUnusable(f"{source}: {error}.") from error
    return from_file(Path(source))


def _profile(address: str) -> Profile:
    call = _CALL.search(address)
    form: Any = call.group(1).lower() if call and call.group(1) else "json"
    return Profile(url=_CALL.sub("", address), format=form, read_timeout=30.0)
