"""How long the texts of a city wait, for whoever watches the installation: counted in the store, no words read."""

from typing import Final

from redis import Redis

from store import keys

_SOONEST: Final = 500
"""Texts that are looked at, those that are due first."""

# KEYS: texts by when they are due. ARGV: how many to look at, what their keys begin with, now.
# Gives how many wait, and when the change was that the oldest tells, "" where none waits but for the morning.
_COUNT = """
local oldest, due = '', redis.call('ZRANGE', KEYS[1], 0, tonumber(ARGV[1]) - 1, 'WITHSCORES')
for index = 1, #due, 2 do
  local told = redis.call('HMGET', ARGV[2] .. due[index], 'at', 'held', 'attempts')
  local sleeps = told[2] == '1' and not told[3] and tonumber(due[index + 1]) > tonumber(ARGV[3])
  if told[1] and not sleeps and (oldest == '' or tonumber(told[1]) < tonumber(oldest)) then oldest = told[1] end
end
return {redis.call('ZCARD', KEYS[1]), oldest}
"""


def tally(store: Redis, city_id: str, now: float) -> tuple[int, float]:
    """How many texts wait, and for how many seconds the oldest has: 0 where all sleep until the morning."""
    waiting, oldest = store.eval(_COUNT, 1, keys.notices(city_id), str(_SOONEST), keys.notice(city_id, ""), repr(now))
    return waiting, max(0.0, now - float(oldest)) if oldest else 0.0
