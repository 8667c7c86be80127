"""Two scripts that keep workers out of each other's way. Both run inside Redis, all or nothing.

A lease is held by a number that only grows, the fence. Whoever writes a result names the fence they were given; if
somebody else has taken over meanwhile, nothing is written.
"""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any, cast

from redis import Redis
from redis.exceptions import NoScriptError

from store.commands import Command

Fields = dict[str, bytes]

# KEYS: the hash, the sorted set of what is due. ARGV: member, now, until, owner, then the states that may be leased.
# Gives the hash; nothing if it is not due, or held by somebody. What has no business in the set is taken out of it.
_LEASE = """
local score = redis.call('ZSCORE', KEYS[2], ARGV[1])
if not score or tonumber(score) > tonumber(ARGV[2]) then return false end
local state = redis.call('HGET', KEYS[1], 'state')
local allowed = false
for i = 5, #ARGV do allowed = allowed or ARGV[i] == state end
if not allowed then redis.call('ZREM', KEYS[2], ARGV[1]) return false end
local held = redis.call('HGET', KEYS[1], 'until')
if held and tonumber(held) > tonumber(ARGV[2]) then
  redis.call('ZADD', KEYS[2], held, ARGV[1])
  return false
end
redis.call('HINCRBY', KEYS[1], 'fence', 1)
redis.call('HSET', KEYS[1], 'owner', ARGV[4], 'until', ARGV[3])
redis.call('ZADD', KEYS[2], ARGV[3], ARGV[1])
return redis.call('HGETALL', KEYS[1])
"""

# KEYS: the guarded hash, then every key that the commands write.
# ARGV: how many guards, each field and value (an absent field is ''), then each command: how many words, its words.
_GUARDED = """
local at = 2
for _ = 1, tonumber(ARGV[1]) do
  if (redis.call('HGET', KEYS[1], ARGV[at]) or '') ~= ARGV[at + 1] then return 0 end
  at = at + 2
end
while at <= #ARGV do
  local count = tonumber(ARGV[at])
  redis.call(unpack(ARGV, at + 1, at + count))
  at = at + count + 1
end
return 1
"""


def lease(
    store: Redis,
    hash_key: str,
    due_key: str,
    member: str,
    *,
    now: float,
    until: float,
    owner: str,
    states: Iterable[str],
) -> Fields | None:
    """Take something that is due in hand, until a moment; None if it is not due or somebody else has it."""
    found = _run(store, _LEASE, [hash_key, due_key], [member, repr(now), repr(until), owner, *states])
    if not found:
        return None
    flat = cast(list[bytes], found)
    return {name.decode(): value for name, value in zip(flat[::2], flat[1::2], strict=True)}


def write_if(store: Redis, hash_key: str, guards: Mapping[str, str], commands: Iterable[Command]) -> bool:
    """Write all of it if the guarded hash still says what we think it says, else nothing."""
    written = list(commands)
    keys = [hash_key, *dict.fromkeys(str(command[1]) for command in written)]
    arguments: list[Any] = [len(guards)]
    for name, value in guards.items():
        arguments += [name, value]
    for command in written:
        arguments += [len(command), *(repr(word) if isinstance(word, float) else word for word in command)]
    return _run(store, _GUARDED, keys, arguments) == 1


def _run(store: Redis, script: str, keys: list[str], arguments: list[Any]) -> Any:
    digest = hashlib.sha1(script.encode(), usedforsecurity=False).hexdigest()
    try:
        return store.evalsha(digest, len(keys), *keys, *arguments)
    except NoScriptError:
        return store.eval(script, len(keys), *keys, *arguments)
