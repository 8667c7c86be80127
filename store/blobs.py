"""Files by their hash: kept in Redis, cached on disk, the same on every machine."""

import hashlib
import os
import tempfile
from pathlib import Path
from typing import cast

import redis

from store import keys


class BlobMissing(LookupError):
    """A file that a city needs is neither in the store nor in the cache."""

    def __init__(self, digest: str) -> None:
        super().__init__(f"The file {digest[:12]}… is not in the store. Publish the city again: townline publish DIR.")


def put(store: redis.Redis, path: Path) -> str:
    """Keep a file; returns its SHA-256 in hex."""
    content = path.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    store.set(keys.blob(digest), content, nx=True)
    return digest


def fetch(store: redis.Redis, digest: str, cache_dir: Path) -> Path:
    """A file's path in the cache, fetched if it is not there yet; raises BlobMissing."""
    path = cache_dir / digest
    if path.exists():
        return path
    content = cast(bytes | None, store.get(keys.blob(digest)))
    if content is None:
        raise BlobMissing(digest)
    cache_dir.mkdir(parents=True, exist_ok=True)
    handle, written = tempfile.mkstemp(dir=cache_dir)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    Path(written).replace(path)
    return path
