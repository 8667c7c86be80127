"""Where a city's list comes from: its endpoint's address, or a saved list."""

from collections.abc import Callable
from pathlib import Path

from menus.city_list import CityList, ListUnusable
from menus.endpoint import from_endpoint
from menus.saved_list import from_file
from open311 import Profile, address


def read_list(
    source: str, api_key: str = "", jurisdiction_id: str = "", tell: Callable[[str], None] = lambda _: None
) -> CityList:
    """The list at an address, or in a file. `api_key`: where the endpoint wants one to be read. Raises ListUnusable."""
    if source.lower().startswith(("http://", "https://")):
        try:
            return from_endpoint(profile_at(source, api_key, jurisdiction_id), tell)
        except ValueError as error:
            if isinstance(error, ListUnusable):
                raise
            raise ListUnusable(f"{source}: {error}.") from error
    return from_file(Path(source))


def profile_at(typed: str, api_key: str = "", jurisdiction_id: str = "") -> Profile:
    """How to ask at an address, which may be that of one of its calls, as it is copied from a browser."""
    meant = address.endpoint(typed)
    return Profile(
        url=meant.url,
        format=meant.format or "json",
        jurisdiction_id=jurisdiction_id or meant.jurisdiction_id,
        api_key=api_key,
        key_on_reads=bool(api_key),
        read_timeout=30.0,
    )
