"""What a person told us is never stored in the clear, and never findable without our key.

Sealed values use keys that may rotate: TOWNLINE_SECRET_KEY holds one or more secrets, comma separated, newest first.
The first seals, any of them opens. Fingerprints, by which a phone number is found again, use the last one: it stays.
"""

import hashlib
import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_NONCE = 12
"""Bytes, as AES-GCM has it."""
_KEY_ID = 4
"""Bytes that tell which secret sealed it."""


class CannotOpen(ValueError):
    """A stored value was sealed with a secret that TOWNLINE_SECRET_KEY no longer holds, or is damaged."""

    def __init__(self) -> None:
        super().__init__(
            "A stored value cannot be opened. Put the secret it was sealed with back into TOWNLINE_SECRET_KEY, "
            "behind the present one: 'new,old'."
        )


class Vault:
    """Seals and opens stored values, and gives phone numbers a fingerprint."""

    def __init__(self, secret_key: str) -> None:
        secrets = [secret.strip() for secret in secret_key.split(",") if secret.strip()]
        self._sealers = {_key_id(secret): AESGCM(_derive(secret, b"seal")) for secret in reversed(secrets)}
        self._newest = _key_id(secrets[0])
        self._fingerprint_key = _derive(secrets[-1], b"fingerprint")

    def seal(self, plain: bytes) -> bytes:
        """Encrypt (AES-256-GCM). Layout: 4 bytes of key id, 12 of nonce, ciphertext and tag."""
        nonce = os.urandom(_NONCE)
        return self._newest + nonce + self._sealers[self._newest].encrypt(nonce, plain, None)

    def open(self, sealed: bytes) -> bytes:
        """Decrypt; raises CannotOpen."""
        sealer = self._sealers.get(sealed[:_KEY_ID])
        if sealer is None:
            raise CannotOpen
        try:
            return sealer.decrypt(sealed[_KEY_ID : _KEY_ID + _NONCE], sealed[_KEY_ID + _NONCE :], None)
        except InvalidTag as error:
            raise CannotOpen from error

    def fingerprint(self, *parts: str) -> str:
        """A keyed hash (22 characters) that finds the same phone number again and gives nothing away."""
        digest = hmac.digest(self._fingerprint_key, "\x1f".join(parts).encode(), "sha256")
        return digest.hex()[:22]

    def thread(self, texter: str, called: str) -> str:
        """Under which name a conversation by text is kept: whose number it is, and which of the city's was texted."""
        return self.fingerprint("thread", texter, called)


def _derive(secret: str, use: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=b"townline " + use).derive(secret.encode())


def _key_id(secret: str) -> bytes:
    return hashlib.sha256(b"townline key id" + _derive(secret, b"id")).digest()[:_KEY_ID]
