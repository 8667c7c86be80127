"""How the reports of a city stand, for whoever watches the installation: counted in the store, nothing private read.

No index by state is kept, since each step of a report would have to write one. The newest reports are looked at
instead, some at a time, so that a turn never waits for a count; how long that takes does not grow with the store.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, cast

from redis import Redis

from facts.reports import ReportState
from store import keys

NEWEST: Final = 10_000
"""Reports of a city that are looked at; of older ones it is only known how many there are."""
_AT_ONCE: Final = 250
"""Reports that one script looks at: a millisecond or two."""

# KEYS: every reference. ARGV: first, last, what the keys of reports begin with.
# Gives how many were looked at, then for each kind: state, provider, whether a person must look, how many, the oldest.
_COUNT = """
local kinds, looked = {}, redis.call('ZRANGE', KEYS[1], ARGV[1], ARGV[2], 'REV')
for _, reference in ipairs(looked) do
  local told = redis.call('HMGET', ARGV[3] .. reference, 'state', 'provider', 'flag', 'filed_at')
  if told[1] then
    local held = (told[3] or '') ~= '' and '1' or '0'
    local name = told[1] .. '|' .. held .. '|' .. (told[2] or '')
    local kind = kinds[name] or {told[1], told[2] or '', held, 0, told[4] or '0'}
    kind[4] = kind[4] + 1
    if tonumber(told[4] or '0') < tonumber(kind[5]) then kind[5] = told[4] end
    kinds[name] = kind
  end
end
local answer = {#looked}
for _, kind in pairs(kinds) do table.insert(answer, kind) end
return answer
"""


@dataclass(frozen=True, slots=True)
class Kind:
    """Some reports that stand alike. `held`: a person must look at them. `oldest`: when the first of them was filed."""

    state: ReportState
    provider: str
    held: bool
    count: int
    oldest: float


def tally(store: Redis, city_id: str) -> list[Kind]:
    """The newest reports of a city by how they stand; a kind may come several times."""
    found: list[Kind] = []
    for first in range(0, NEWEST, _AT_ONCE):
        looked, *kinds = store.eval(
            _COUNT, 1, keys.reports(city_id), str(first), str(first + _AT_ONCE - 1), keys.report(city_id, "")
        )
        found += _read(kinds)
        if looked < _AT_ONCE:
            break
    return found


def _read(kinds: Iterable[tuple[bytes, bytes, bytes, int, bytes]]) -> Iterable[Kind]:
    for state, provider, held, count, oldest in kinds:
        name = cast(ReportState, state.decode())
        yield Kind(name, provider.decode(), held == b"1" or name == "review", count, float(oldest))
