"""The city's list, looked at again and again: what left it is not offered any more, whatever else goes wrong."""

import logging
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import redis

from facts.city import City
from facts.services import endpoint_code
from menus.city_list import ListUnusable
from menus.endpoint import changeset_of, services_of
from menus.kept_lists import KeptList, keep_list, kept_lists, without_gone
from open311 import Profile
from store.cities import change_city
from store.vault import Vault

log = logging.getLogger("townline.menus")

LOOK_EACH: Final = 3600
"""Seconds between two looks. Most ask for the changeset only, where the city has one."""

READ_EACH: Final = 23 * 3600.0
"""Seconds after which the whole list is read, whatever its changeset says: not every city changes that."""


def refresh(store: redis.Redis, vault: Vault, city: City, profiles: Mapping[str, Profile], now: float) -> City:
    """Read the lists that are due, and put aside what left them; gives the city as it stands then.

    A list that cannot be used leaves the last good one in use, and is told to whoever reads the log.
    """
    for provider, profile in profiles.items():
        kept = kept_lists(store, vault, city.id).get(provider)
        if kept is None or _is_due(kept, profile, now):
            keep_list(store, vault, city.id, provider, _read(city, provider, profile, kept or KeptList({}), now))
    lists = kept_lists(store, vault, city.id)
    before = {service.code for service in city.menu.gone}

    def settled(present: City) -> City:
        menu = without_gone(present.menu, lists)
        return present if menu is present.menu else replace(present, menu=menu)

    city = change_city(store, vault, city.id, settled)
    for service in city.menu.gone:
        if service.code not in before:
            log.warning(
                "City %s: service %s has left the city's list and is not offered any more. See `townline menu diff`.",
                city.id, service.code,
            )  # fmt: skip
    return city


def read_where_wanting(
    store: redis.Redis, vault: Vault, city: City, profiles: Mapping[str, Profile], now: float
) -> None:
    """Read the lists anew that lack a service of this menu, before it is published: the city may have added it since.

    One that cannot be used leaves the last good one, as above.
    """
    lists = kept_lists(store, vault, city.id)
    for provider in {service.provider for service in without_gone(city.menu, lists).gone} & set(profiles):
        read = _read(city, provider, profiles[provider], lists[provider], now)
        if not read.trouble:
            keep_list(store, vault, city.id, provider, read)


def _is_due(kept: KeptList, profile: Profile, now: float) -> bool:
    if kept.trouble or now - kept.read_at >= READ_EACH:
        return True
    return bool(kept.changeset) and changeset_of(profile) not in ("", kept.changeset)


def _read(city: City, provider: str, profile: Profile, kept: KeptList, now: float) -> KeptList:
    try:
        found, _ = services_of(profile)
        names = {service.service_code: service.service_name for service in found.services}
        menu = city.menu
        every = (*menu.services, *menu.elsewhere, *menu.gone)
        ours = [endpoint_code(each) for each in every if each.provider == provider]
        if ours and not set(ours) & set(names):
            raise ListUnusable(f"{found.source}: none of the menu's {len(ours)} services is on the list.")
        return KeptList(names, now, found.changeset)
    except ListUnusable as error:
        log.error(
            "City %s: the service list of %s cannot be used; the last good one stays in use. %s",
            city.id,
            provider,
            error,
        )
        return replace(kept, trouble=str(error), trouble_since=kept.trouble_since if kept.trouble else now)
