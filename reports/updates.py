"""News that bear an id of their own (mySociety's servicerequestupdates), pushed or asked for: each is told once."""

from typing import Final, cast

from reports.courier import Courier
from reports.door import CityRequest
from reports.early import keep_early_news, tell_all
from store import keys

KNOWN_FOR: Final = 90 * 86400
"""Seconds that an update is remembered by its id: one that comes again after that says nothing new."""

ONCE_MORE: Final = 86400.0
"""From so many seconds before the last question it is asked again: some updates are listed late, with earlier dates."""


def ask_for_updates(courier: Courier) -> None:
    """Put down everything that the city says has happened since it was last asked. Raises CityAway, CitySaidNo."""
    now, key = courier.clock(), keys.updates_asked(courier.city_id, courier.provider.name)
    last = cast(bytes | None, courier.store.get(key))
    told = courier.door.updates((float(last) if last else now) - ONCE_MORE)
    for update_id, request in sorted(told, key=lambda each: each[1].updated_at):
        take_update(courier, update_id, request)
    courier.store.set(key, repr(now))


def take_update(courier: Courier, update_id: str, request: CityRequest) -> bool:
    """Put an update down; False for one that came before."""
    known = keys.update_known(courier.city_id, courier.vault.fingerprint("update", courier.provider.name, update_id))
    if courier.store.exists(known):
        return False
    tell_or_keep(courier, request)
    courier.store.set(known, b"1", ex=KNOWN_FOR)
    return True


def tell_or_keep(courier: Courier, request: CityRequest) -> None:
    """Tell whoever it is about; what no report has the number of yet is kept. A number may come just in between."""
    if tell_all(courier, request):
        return
    keep_early_news(courier, request)
    tell_all(courier, request)
