"""Within a dry run: the city that was handed over becomes the one that the line uses, before the next conversation."""

from dataclasses import replace

from flask import Flask

from sandbox import handover
from sandbox.indoors import guard
from sessions.turn import Line
from settings import Settings
from store.cities import NoSuchCity, load_city, save_city
from store.connection import reaching


def settle_in(web: Flask, line: Line, settings: Settings) -> None:
    """Take the city over now, and again whenever it was handed over anew. Raises NotIndoors, StoreAway."""
    guard.check()
    known = [_take_over(line, settings)]

    @web.before_request
    def as_it_stands() -> None:
        if handover.edition(settings.var) != known[0]:
            known[0] = _take_over(line, settings)


def _take_over(line: Line, settings: Settings) -> tuple[int, int]:
    """Publish the city as it was handed over; gives which edition that was."""
    edition = handover.edition(settings.var)
    city = handover.received(settings.var, settings.demo_city_url)
    with reaching():
        try:
            known = load_city(line.store, line.vault, city.id)
        except NoSuchCity:
            known = None
        if known is None or replace(city, version=known.version) != known:
            save_city(line.store, line.vault, city)
    return edition
