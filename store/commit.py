"""The fenced commit: a turn's claim on its conversation, and everything the turn writes, all or nothing.

A claim is the conversation's lock, with a lease. The commit checks the lock's token, its lease and the turn's number:
a turn that lost its lease writes nothing, and a commit that was given up cannot come true later. One round trip each.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import redis
from redis.exceptions import NoScriptError

from store import keys
from store.commands import Command

LEASE_MS = 2500
"""How long a claim holds. Longer than any turn may take, shorter than the 3 s for which a second webhook waits."""
OWNER = 16
"""A token's first characters say who claims; whoever lost an answer may claim again at once, with a new token."""
KEEP_TALK_S = 24 * 3600
"""After its last turn a conversation can go on for a day."""
KEEP_REPLY_S = 4 * 3600
"""Longer than any carrier repeats a webhook."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """The conversation is ours until the lease ends. `state` is None for a new one. `version`: the city's document."""

    state: bytes | None
    number: int
    version: int
    opted_out: bool


@dataclass(frozen=True, slots=True)
class Answered:
    """This very request was answered before, with these sealed bytes."""

    reply: bytes


@dataclass(frozen=True, slots=True)
class Busy:
    """Another turn of this conversation is under way."""


@dataclass(frozen=True, slots=True)
class OutOfTurn:
    """The request belongs to a turn that is not the present one."""

    state: bytes | None
    number: int
    version: int


Claim = Claimed | Answered | Busy | OutOfTurn

# The lock is neither written to disk nor sent to replicas: that would cost every turn a second wait for the disk. A
# store that restarts or fails over forgets it, and then the commit, which looks for its token, writes nothing.
_CLAIM = """
local talk = redis.call('HMGET', KEYS[1], 'state', 'number', 'until', 'lock')
local number = tonumber(talk[2] or '0')
local turn = tonumber(ARGV[1])
if turn ~= number then
  local reply = redis.call('GET', KEYS[2])
  if reply then return {'answered', reply} end
end
local version = tonumber(redis.call('GET', KEYS[3]) or '0')
if turn >= 0 and turn ~= number then return {'out of turn', talk[1], number, version} end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local owner = tonumber(ARGV[5])
if tonumber(talk[3] or '0') > now and talk[4]:sub(1, owner) ~= ARGV[2]:sub(1, owner) then return {'busy'} end
redis.set_repl(redis.REPL_NONE)
redis.call('HSET', KEYS[1], 'lock', ARGV[2], 'until', now + tonumber(ARGV[3]))
if not talk[1] then redis.call('EXPIRE', KEYS[1], ARGV[4]) end
return {'claimed', talk[1], number, version, KEYS[4] and redis.call('EXISTS', KEYS[4]) or 0}
"""

# The token may stay where it is: with the next number it opens nothing.
_COMMIT = """
local talk = redis.call('HMGET', KEYS[1], 'lock', 'number', 'until')
if talk[1] ~= ARGV[1] or tonumber(talk[2] or '0') ~= tonumber(ARGV[2]) then return 'lost' end
local time = redis.call('TIME')
if tonumber(talk[3] or '0') <= time[1] * 1000 + math.floor(time[2] / 1000) then return 'lost' end
for index = 3, #KEYS do
  if redis.call('EXISTS', KEYS[index]) == 1 then return 'taken' end
end
redis.call('HSET', KEYS[1], 'state', ARGV[3], 'number', tonumber(ARGV[2]) + 1, 'until', 0)
redis.call('EXPIRE', KEYS[1], ARGV[4])
redis.call('SET', KEYS[2], ARGV[5], 'EX', ARGV[6])
local at = 7
while at <= #ARGV do
  local last = at + tonumber(ARGV[at])
  redis.call(unpack(ARGV, at + 1, last))
  at = last + 1
end
return 'ok'
"""

_SHA = {script: hashlib.sha1(script.encode(), usedforsecurity=False).hexdigest() for script in (_CLAIM, _COMMIT)}


class LostClaim(RuntimeError):
    """The lease ran out, or somebody else went on with the conversation: nothing was written."""


class Taken(RuntimeError):
    """A key that had to be new exists already: nothing was written."""


def claim(
    store: redis.Redis, city_id: str, session: str, request: str, turn: int, token: str, opted_out_key: str
) -> Claim:
    """Claim a conversation and load it. `turn`: the number the request names, -1 where it names none.

    `opted_out_key`: the key that tells whether the person wants no texts, "" where nobody asks.
    """
    names = [keys.talk(city_id, session), keys.reply(city_id, request), keys.city_version(city_id)]
    if opted_out_key:
        names.append(opted_out_key)
    answer = _run(store, _CLAIM, names, [turn, token, LEASE_MS, KEEP_TALK_S, OWNER])
    match answer[0]:
        case b"answered":
            return Answered(answer[1])
        case b"busy":
            return Busy()
        case b"out of turn":
            return OutOfTurn(answer[1], answer[2], answer[3])
        case _:
            return Claimed(answer[1], answer[2], answer[3], bool(answer[4]))


@dataclass(frozen=True, slots=True)
class Commit:
    """What a turn writes: the state and the reply (both sealed), and commands of other rooms.

    `unique`: keys that must not exist yet. `ring`: called with the pipeline, so that the doorbell is in the same MULTI.
    """

    city_id: str
    session: str
    request: str
    token: str
    number: int
    state: bytes
    reply: bytes
    commands: Sequence[Command] = ()
    unique: Sequence[str] = ()
    ring: Callable[[Any], object] | None = None


def commit(store: redis.Redis, write: Commit) -> None:
    """Write a turn, whole or not at all; raises LostClaim, Taken."""
    names = [keys.talk(write.city_id, write.session), keys.reply(write.city_id, write.request), *write.unique]
    arguments: list[Any] = [write.token, write.number, write.state, KEEP_TALK_S, write.reply, KEEP_REPLY_S]
    for command in write.commands:
        arguments += [len(command), *command]
    if write.ring:
        verdict = _run_and_ring(store, names, arguments, write.ring)
    else:
        verdict = _run(store, _COMMIT, names, arguments)
    if verdict == b"lost":
        raise LostClaim
    if verdict == b"taken":
        raise Taken


def _run(store: redis.Redis, script: str, names: list[str], arguments: list[Any]) -> Any:
    try:
        return _ask(store, "EVALSHA", _SHA[script], len(names), *names, *arguments)
    except NoScriptError:
        return _ask(store, "EVAL", script, len(names), *names, *arguments)


def _ask(store: redis.Redis, *command: Any) -> Any:
    """One command, without what the client wraps around one: every turn does this twice.

    A connection that fails closes itself, so that nobody reads an answer meant for another.
    """
    pool = store.connection_pool
    connection = pool.get_connection()
    try:
        connection.send_command(*command)
        return connection.read_response()
    finally:
        pool.release(connection)


def _run_and_ring(store: redis.Redis, names: list[str], arguments: list[Any], ring: Callable[[Any], object]) -> Any:
    """The script and the doorbell in one MULTI. A bell that rings for nothing does no harm: the outbox is the truth."""
    pipe = store.pipeline(transaction=True)
    ring(pipe)  # first: RQ opens the MULTI itself, and refuses one that has begun
    pipe.eval(_COMMIT, len(names), *names, *arguments)
    return pipe.execute()[-1]
