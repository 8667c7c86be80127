"""Whoever sent a photo that goes no further is told why, once for several that came together."""

import logging
from collections.abc import Mapping
from typing import Final

from redis import Redis

from carrier.errors import CarrierError
from carrier.optouts import is_opted_out
from carrier.texts import Carrier
from media.album import Source
from media.fetching import Regret
from store import keys
from store.vault import Vault
from wording import reader

log = logging.getLogger("townline.notices")

_TOGETHER_S: Final[Mapping[Regret, int]] = {"photo_unusable": 60, "photos_too_many": 6 * 3600}
"""Who goes on sending photos after they were too many is not told each time."""


def regret(
    store: Redis,
    vault: Vault,
    city_id: str,
    carrier: Carrier,
    source: Source,
    why: Regret = "photo_unusable",
) -> bool:
    """Text what became of a photo; whether that was done. Not to somebody who wants no texts."""
    told = keys.photo_regretted(city_id, vault.fingerprint("phone", source.sender))
    if not source.sender or is_opted_out(store, vault, city_id, source.sender):
        return False
    if not store.set(told, b"1", nx=True, ex=_TOGETHER_S[why]):
        return False
    try:
        carrier.send(source.sender, source.line, reader.text(source.language, why))
    except CarrierError as error:
        log.warning("That a photo could not be used was not told: %s", error)
        return False
    return True
