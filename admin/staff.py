"""The people of the city who may sign in: invited by a link that works once, known by a cookie for half a day.

There are no passwords. The store holds a hash of every secret and never the secret; names are sealed. Whoever is
removed is out at once, on every machine: a session is worth something only as long as its person is on the list.
"""

import hashlib
import json
import logging
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from redis import Redis

from store import keys
from store.vault import CannotOpen, Vault

log = logging.getLogger("townline.admin")

INVITATION_S = 15 * 60
SESSION_S = 12 * 3600
LONGEST_NAME = 80

# KEYS: the session, the staff. Gives who it is: id and what is sealed about them; nothing where they were removed.
_WHO = """
local id = redis.call('GET', KEYS[1])
if not id then return false end
local known = redis.call('HGET', KEYS[2], id)
return known and {id, known}
"""


class NotAName(ValueError):
    """Nobody can be invited by this name."""

    def __init__(self) -> None:
        super().__init__(
            f"A name is 1 to {LONGEST_NAME} characters that can be read. Put it in quotes if it has spaces."
        )


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may sign in. `id`: what logs call them. Times are seconds; `last_in` 0: never yet."""

    id: str
    name: str
    since: float
    last_in: float = 0.0


@dataclass(frozen=True, slots=True)
class Staff:
    """Everybody who may sign in."""

    store: Redis
    vault: Vault
    clock: Callable[[], float] = time.time

    def invite(self, name: str) -> tuple[Person, str]:
        """A secret with which this person can sign in, once and soon; they are put on the list.

        Raises NotAName, CannotOpen.
        """
        name = " ".join(name.split())
        if not 0 < len(name) <= LONGEST_NAME or not name.isprintable():
            raise NotAName
        known = [person for person in self.people() if _same(person.name, name)]
        person = known[0] if known else Person(secrets.token_hex(4), name, self.clock())
        secret = secrets.token_urlsafe(32)
        with self.store.pipeline(transaction=True) as pipe:
            pipe.hset(keys.staff(), person.id, self._sealed(person))
            pipe.set(keys.staff_invitation(_digest(secret)), person.id, ex=INVITATION_S)
            pipe.execute()
        return person, secret

    def is_invited(self, secret: str) -> bool:
        """Whether a secret would still let somebody in. It is not used up by that."""
        return self._known(keys.staff_invitation(_digest(secret))) is not None

    def sign_in(self, secret: str) -> tuple[Person, str] | None:
        """Use a secret up: who that is, and the token of their session; None where it is good for nothing."""
        invitation = keys.staff_invitation(_digest(secret))
        person = self._known(invitation)
        if person is None or self.store.getdel(invitation) is None:  # of two at once, one alone
            return None
        token = secrets.token_urlsafe(32)
        seen = Person(person.id, person.name, person.since, self.clock())
        with self.store.pipeline(transaction=True) as pipe:
            pipe.set(keys.staff_session(_digest(token)), person.id, ex=SESSION_S)
            pipe.eval(_SEEN, 1, keys.staff(), person.id, self._sealed(seen))
            pipe.execute()
        return seen, token

    def who(self, token: str) -> Person | None:
        """Whose session this is; None where it is nobody's, or not any more."""
        return self._known(keys.staff_session(_digest(token))) if token else None

    def sign_out(self, token: str) -> None:
        """End this session."""
        self.store.delete(keys.staff_session(_digest(token)))

    def people(self) -> list[Person]:
        """Everybody on the list, by name. Raises CannotOpen."""
        listed = cast(dict[bytes, bytes], self.store.hgetall(keys.staff()))
        return sorted((self._opened(*each) for each in listed.items()), key=lambda person: person.name.casefold())

    def remove(self, name: str) -> bool:
        """Take somebody off the list, which ends all their sessions and links; False where nobody has that name."""
        gone = [person.id for person in self.people() if _same(person.name, name)]
        return bool(gone and self.store.hdel(keys.staff(), *gone))

    def _known(self, key: str) -> Person | None:
        found = cast(tuple[bytes, bytes] | None, self.store.eval(_WHO, 2, key, keys.staff()))
        try:
            return self._opened(*found) if found else None
        except CannotOpen as error:
            log.error("Somebody of the staff cannot be known. %s", error)
            return None

    def _sealed(self, person: Person) -> bytes:
        return self.vault.seal(json.dumps([person.name, person.since, person.last_in]).encode())

    def _opened(self, person_id: bytes, sealed: bytes) -> Person:
        return Person(person_id.decode(), *json.loads(self.vault.open(sealed)))


# KEYS: the staff. ARGV: id, what is sealed about them. Whoever was removed meanwhile stays away.
_SEEN = "if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 1 then redis.call('HSET', KEYS[1], ARGV[1], ARGV[2]) end"


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def _digest(secret: str) -> str:
    """Enough for a secret of 256 random bits: nobody can guess what it is a hash of."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()
