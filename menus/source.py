"""Where a city's list comes from: its endpoint's address, or a saved list."""

import re
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from menus.city_list import CityList, ListUnusable
from menus.endpoint import from_endpoint
from menus.saved_list import from_file
from open311 import Profile

_CALL = re.compile(r"/(?:discovery|services|requests)(?:\.(json|xml))?/*$", re.IGNORECASE)


def read_list(source: str, api_key: str = "", jurisdiction_id: str = "") -> CityList:
    """The list at an address, or in a file. `api_key`: where the endpoint wants one to be read. Raises ListUnusable."""
    if source.lower().startswith(("http://", "https://")):
        try:
            return from_endpoint(_profile(source, api_key, jurisdiction_id))
        except ValueError as error:
            if isinstance(error, ListUnusable):
                raise
            raise ListUnusable(f"{source}: {error}.") from error
    return from_file(Path(source))


def _profile(address: str, api_key: str, jurisdiction_id: str) -> Profile:
    """How to ask at an address, which may be that of one of its calls, as it is copied from a browser."""
    address, _, query = address.partition("?")
    call = _CALL.search(address)
    form: Any = call.group(1).lower() if call and call.group(1) else "json"
    return Profile(
        url=_CALL.sub("", address),
        format=form,
        jurisdiction_id=jurisdiction_id or next(iter(parse_qs(query).get("jurisdiction_id", ())), ""),
        api_key=api_key,
        key_on_reads=bool(api_key),
        read_timeout=30.0,
    )
