"""What a demo makes once and keeps: its secrets and where it runs, in files that only their owner can read.

`demo.env` is the environment of the demo's processes; it holds the secrets, so data that was sealed can be opened the
next time. `demo.json` tells a telephone (`townline call`) where to ring.
"""

import json
import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from store.embedded import DataInUse, EmbeddedServer

_MADE = {
    "TOWNLINE_SECRET_KEY": lambda: secrets.token_urlsafe(48),
    "TWILIO_ACCOUNT_SID": lambda: f"AC{secrets.token_hex(16)}",
    "TWILIO_AUTH_TOKEN": lambda: secrets.token_hex(16),
}


def made_secrets(var: Path) -> dict[str, str]:
    """The demo's secrets, as they were the last time; what is missing is made."""
    kept = environment(var)
    return {name: kept.get(name) or make() for name, make in _MADE.items()}


def keep(var: Path, environment: Mapping[str, str]) -> None:
    """Keep what the demo runs with (`demo.env`)."""
    _write(var / "demo.env", "".join(f"{name}={value}\n" for name, value in environment.items()))


def tell(var: Path, where: Mapping[str, str]) -> None:
    """Say where the demo is found (`demo.json`)."""
    _write(var / "demo.json", json.dumps(where, indent=2) + "\n")


def forget(var: Path) -> None:
    """No telephone shall find a demo that ended. The secrets stay."""
    (var / "demo.json").unlink(missing_ok=True)


def environment(var: Path) -> dict[str, str]:
    """What the processes of the last demo ran with; empty if there was none."""
    try:
        lines = (var / "demo.env").read_text("utf-8").splitlines()
    except FileNotFoundError:
        return {}
    return dict(line.split("=", 1) for line in lines if "=" in line)


def running(var: Path) -> dict[str, str] | None:
    """Where the demo that runs now is found; None if none runs."""
    where = told(var)
    return where if where and _store_is_in_use(var) else None


def told(var: Path) -> dict[str, str] | None:
    """Where a demo was found lately. It may have ended since without a word."""
    try:
        where: dict[str, str] = json.loads((var / "demo.json").read_text("utf-8"))
    except (FileNotFoundError, ValueError):
        return None
    return where


def store_directory(var: Path) -> Path:
    """Where the demo's embedded server keeps its data."""
    return var / "store"


def _store_is_in_use(var: Path) -> bool:
    try:
        EmbeddedServer(store_directory(var), wait_for_lock=0).release()
    except DataInUse:
        return True
    return False


def _write(path: Path, text: str) -> None:
    """Whole or not at all, and for the owner only."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.new")
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
    fresh.replace(path)
