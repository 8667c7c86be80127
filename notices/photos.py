"""Whoever sent a photo that cannot be used is told so, once for several that came together."""

import logging
from typing import Final

from redis import Redis

from carrier.errors import CarrierError
from carrier.optouts import is_opted_out
from carrier.texts import Carrier
from media.album import Source
from store import keys
from store.vault import Vault
from wording import reader

log = logging.getLogger("townline.notices")

TOGETHER_S: Final = 60


def regret(store: "Redis", vault: Vault, city_id: str, carrier: Carrier, source: Source) -> bool:
    """Text that a photo could not be used; whether that was done. Not to somebody who wants no texts."""
    told = keys.photo_regretted(city_id, vault.fingerprint("phone", source.sender))
    if not source.sender or is_opted_out(store, vault, city_id, source.sender):
        return False
    if not store.set(told, b"1", nx=True, ex=TOGETHER_S):
        return False
    try:
        carrier.send(source.sender, source.line, reader.text(source.language, "photo_unusable"))
    except CarrierError as error:
        log.warning("That a photo could not be used was not told: %s", error)
        return False
    return True
