"""The installation that a command works on: its settings, its store, and what seals and opens what is kept there."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import settings
from commands.command import CannotRun

if TYPE_CHECKING:
    from redis import Redis

    from store.vault import Vault


@dataclass(frozen=True, slots=True)
class Installation:
    """Where a command finds everything."""

    settings: settings.Settings
    store: "Redis"
    vault: "Vault"


@contextmanager
def opened() -> Iterator[Installation]:
    """The installation that the settings name. Raises CannotRun, SettingsError, and StoreAway at any moment."""
    from store.connection import connect, reaching
    from store.vault import CannotOpen, Vault

    checked = settled()
    try:
        with reaching():
            yield Installation(checked, connect(checked.redis_url), Vault(checked.secret_key))
    except CannotOpen as error:
        raise CannotRun(error) from error


def settled() -> settings.Settings:
    """The settings, checked; what is missing is taken from a demo that runs. Logs are set up."""
    import logs

    if not os.environ.get("REDIS_URL"):
        _take_from_demo()
    checked = settings.load(os.environ)
    logs.configure(checked.log_format, checked.log_level)
    if checked.sandbox:
        _stays_indoors()
    return checked


def _take_from_demo() -> None:
    """What a demo on this machine runs with. One that was started a moment ago may not be there yet."""
    from demo import kept
    from store.connection import answers, connect

    var = settings.var_dir(os.environ)
    where = kept.running(var)
    if where is None:
        raise CannotRun(
            f"REDIS_URL is not set, and no demo runs with its data in {var}. Set it, or start one (townline demo) and "
            "wait until it says that it is ready."
        )
    with connect(where["redis_url"]) as store:
        ready = answers(store)
    if not ready:
        raise CannotRun("The demo is not ready yet, or is just ending. Try again when it says that it is ready.")
    for name, value in kept.environment(var).items():
        os.environ.setdefault(name, value)


def _stays_indoors() -> None:
    from sandbox.indoors import guard

    try:
        guard.check()
    except guard.NotIndoors as error:
        raise CannotRun(error) from error
