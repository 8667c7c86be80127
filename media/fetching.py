"""Photos are fetched from the carrier here, by the worker: no webhook waits for a download.

A photo that is being fetched is due again a little later, so that a worker that dies loses nothing.
"""

import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final, Literal, cast

from redis import Redis

from carrier.errors import CarrierAway, CarrierError
from carrier.media import TooManyBytes
from media.album import Source, source_from
from media.errors import BadPhoto
from media.recordings import plain_wav
from media.workshop import made_harmless
from store import keys
from store.vault import CannotOpen, Vault

log = logging.getLogger("townline.media")

TRY_AGAIN: Final = (1.0, 3.0, 10.0, 30.0, 120.0)
"""Seconds after which a carrier that gave nothing is asked again; then the photo is lost."""
LEASE: Final = 40.0
"""Seconds after which another worker takes a photo up; within the minute that a report waits for it."""
HANDS: Final = 4
"""Photos fetched at once."""
MOST_A_DAY: Final = 30
"""Photos of one phone number in a day (UTC); what comes after that is not fetched."""

Regret = Literal["photo_unusable", "photos_too_many"]
"""What whoever sent a photo is told, as wording names it."""

_COUNTED_S = 2 * 24 * 3600
"""The count of a day is kept until it is over everywhere."""

# KEYS: the sorted set, the photo. ARGV: name, now, until. Gives its sealed source and the tries so far, to one alone.
_TAKE = """
local due = redis.call('ZSCORE', KEYS[1], ARGV[1])
if not due or tonumber(due) > tonumber(ARGV[2]) then return false end
local photo = redis.call('HMGET', KEYS[2], 'source', 'state')
if photo[2] ~= 'coming' or not photo[1] then redis.call('ZREM', KEYS[1], ARGV[1]) return false end
redis.call('ZADD', KEYS[1], ARGV[3], ARGV[1])
return {photo[1], redis.call('HINCRBY', KEYS[2], 'tries', 1)}
"""

# KEYS: the photo, the sorted set. ARGV: name, then fields and values.
# A photo that has run out stays away, and of two workers the first counts.
_PUT_DOWN = """
redis.call('ZREM', KEYS[2], ARGV[1])
if redis.call('HGET', KEYS[1], 'state') ~= 'coming' then return 0 end
redis.call('HDEL', KEYS[1], 'source')
redis.call('HSET', KEYS[1], unpack(ARGV, 2))
return 1
"""


@dataclass(frozen=True, slots=True)
class Fetcher:
    """Fetches the photos of one city. `fetch`: address → bytes; raises CarrierError.

    `regret`: tells whoever sent a photo why it goes no further, after that was put down: never twice.
    """

    store: Redis
    vault: Vault
    city_id: str
    fetch: Callable[[str], bytes]
    regret: Callable[[Source, Regret], object]
    clock: Callable[[], float] = time.time

    def fetch_due(self) -> int:
        """Fetch every photo that is due, a few at a time. Gives how many were taken in hand."""
        waiting = cast(list[bytes], self.store.zrangebyscore(keys.photos_to_fetch(self.city_id), "-inf", self.clock()))
        with ThreadPoolExecutor(HANDS, thread_name_prefix="photo") as pool:
            return sum(pool.map(self._take, [name.decode() for name in waiting]))

    def _take(self, name: str) -> bool:
        now, due = self.clock(), keys.photos_to_fetch(self.city_id)
        photo = keys.photo(self.city_id, name)
        taken = self.store.eval(_TAKE, 2, due, photo, name, repr(now), repr(now + LEASE))
        if not taken:
            return False
        sealed, tries = cast(tuple[bytes, int], taken)
        try:
            source = source_from(self.vault.open(sealed))
        except CannotOpen as error:
            log.error("A photo is lost. %s", error)
            self._put_down(name, "lost")
        else:
            if tries == 1 and self._has_sent_enough(source):
                self._give_up(name, "bad", source, "photos_too_many")
            else:
                self._fetch(name, source, tries)
        return True

    def _has_sent_enough(self, source: Source) -> bool:
        """Count one more photo of this number today. Nobody may fill the store from one phone."""
        day = time.strftime("%Y%m%d", time.gmtime(self.clock()))
        count = keys.photos_sent(self.city_id, self.vault.fingerprint("phone", source.sender), day)
        pipe = self.store.pipeline()
        pipe.incr(count)
        pipe.expire(count, _COUNTED_S)
        return cast(int, pipe.execute()[0]) > MOST_A_DAY

    def _fetch(self, name: str, source: Source, tries: int) -> None:
        try:
            content = self.fetch(source.address)
            clean = plain_wav(content) if source.kind == "recording" else made_harmless(content)
        except (BadPhoto, TooManyBytes) as bad:
            log.info("A photo cannot be used: %s", bad)
            self._give_up(name, "bad", source)
        except CarrierAway as away:
            self._later(name, source, tries, away)
        except CarrierError as error:
            log.warning("A photo is lost. %s", error)
            self._give_up(name, "lost", source)
        else:
            self._put_down(name, "kept", ("content", self.vault.seal(clean)))

    def _give_up(self, name: str, state: str, source: Source, regret: Regret = "photo_unusable") -> None:
        if self._put_down(name, state) and source.kind == "photo":
            self.regret(source, regret)

    def _later(self, name: str, source: Source, tries: int, away: CarrierAway) -> None:
        if tries > len(TRY_AGAIN):
            log.warning("A photo is lost: the carrier did not give it after %s tries. %s", tries, away)
            self._give_up(name, "lost", source)
            return
        due = self.clock() + TRY_AGAIN[tries - 1]
        self.store.zadd(keys.photos_to_fetch(self.city_id), {name: due}, xx=True)

    def _put_down(self, name: str, state: str, *fields: tuple[str, str | bytes]) -> bool:
        flat = [word for field in fields for word in field]
        photo, due = keys.photo(self.city_id, name), keys.photos_to_fetch(self.city_id)
        return self.store.eval(_PUT_DOWN, 2, photo, due, name, "state", state, *flat) == 1
