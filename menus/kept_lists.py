"""The last good service list of each of a city's providers: what is not on it is not offered."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import cast

import redis

from facts.services import Menu, Service, endpoint_code
from menus.families import arranged
from store import keys
from store.vault import Vault


@dataclass(frozen=True, slots=True)
class KeptList:
    """A provider's list as it was read last. `names` by code; `read_at` in seconds.

    `trouble`: why it could not be read since then, from `trouble_since` on; "" where all is well.
    """

    names: Mapping[str, str]
    read_at: float = 0.0
    changeset: str = ""
    trouble: str = ""
    trouble_since: float = 0.0


def kept_lists(store: redis.Redis, vault: Vault, city_id: str) -> dict[str, KeptList]:
    """By the provider's name; one whose list was never read is missing."""
    stored = cast(dict[bytes, bytes], store.hgetall(keys.service_lists(city_id)))
    return {name.decode(): KeptList(**json.loads(vault.open(sealed))) for name, sealed in stored.items()}


def keep_list(store: redis.Redis, vault: Vault, city_id: str, provider: str, kept: KeptList) -> None:
    """Remember a provider's list."""
    sealed = vault.seal(json.dumps(asdict(kept)).encode())
    store.hset(keys.service_lists(city_id), provider, cast(str, sealed))


def forget_lists(store: redis.Redis, city_id: str, providers: Iterable[str]) -> None:
    """Providers that have moved are read anew: what an old address listed tells nothing of the new one."""
    for provider in providers:
        store.hdel(keys.service_lists(city_id), provider)


def without_gone(menu: Menu, lists: Mapping[str, KeptList]) -> Menu:
    """The menu with what left its provider's list put aside, and what came back in its place; the same if neither."""
    everything = (*menu.services, *menu.elsewhere, *menu.gone)
    gone = {each.code for each in everything if each.provider in lists and _left(each, lists[each.provider])}
    if gone == {service.code for service in menu.gone}:
        return menu
    return arranged(menu, gone)


def _left(service: Service, kept: KeptList) -> bool:
    return bool(kept.names) and endpoint_code(service) not in kept.names
