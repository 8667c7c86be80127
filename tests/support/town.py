"""The whole house in one process, on loopback: what the tests talk to. Servers are real; only time is in our hands."""

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from flask import Flask
from redis import Redis

import app
from carrier.media import Media
from carrier.texts import Texts
from demo.carrier.carrier import DemoCarrier
from demo.city import create_app as create_city
from demo.georeport.city import DemoCity
from phone.call import Call
from phone.carrier import Carrier
from phone.http import flask_post
from phone.line import Line
from phone.thread import Thread
from sessions.turn import Line as SessionLine
from settings import DEMO_CITY, Settings
from tests.support.serving import serve
from tests.support.settling import settle

NUMBER = "+13125550311"
_LEAPS = (0.0, 5.0, 30.0)
"""Seconds: at once, when a first poll is due, when a second one is."""
_SECRETS = {
    "account": "AC" + "7" * 32,
    "token": "the token of the town's carrier",
    "key": "a secret key of the town's own which is long enough",
}


@dataclass
class Town:
    """A line, its city and its carrier. `ahead`: seconds by which the worker's clock has run ahead of ours."""

    settings: Settings
    store: Redis
    web: Flask
    city: DemoCity
    carrier: DemoCarrier
    line: Line
    texts: Texts
    photos: Media
    ahead: float = 0.0

    def call(self, number: str = "+13125550142") -> Call:
        """A phone that is about to ring the line."""
        return Call(self.line, number)

    def thread(self, number: str = "+13125550142") -> Thread:
        """A phone that is about to text the line."""
        return Thread(self.line, number)

    def settle(self) -> None:
        """Deliver, look, follow and text all that is due now or within half a minute, and stay there."""
        for leap in _LEAPS:
            self.ahead += leap
            line: SessionLine = self.web.extensions["townline"]
            settle(line, self.texts, self.photos, self.settings.public_url, lambda: time.time() + self.ahead)

    def filed(self) -> list[dict[str, Any]]:
        """Every request in the city, oldest first, with the fields that the city keeps to itself."""
        self.settle()
        return [asdict(request) | dict(request.told) for request in self.city.filed()]

    def later_texts(self, phone: str) -> list[str]:
        """Every text that came to a phone by itself."""
        self.settle()
        return [text.body for text in self.carrier.inbox(phone)]

    def close(self, note: str, reference: str = "") -> None:
        """Let the city close what has this reference; without one what was filed last."""
        self.city.close(self._request(reference), note)

    def reopen(self, note: str, reference: str = "") -> None:
        """Let the city open it again."""
        self.city.reopen(self._request(reference), note)

    def _request(self, reference: str) -> str:
        self.settle()
        mark = f"[Townline {reference}"
        return next(each.service_request_id for each in self.city.filed() if mark in each.told.get("description", ""))


@contextmanager
def open_town(store: Redis, redis_url: str, folder: Path, cache: Path) -> Iterator[Town]:
    """A town in this folder, with an empty store of its own."""
    with ExitStack() as stack:
        city = DemoCity(folder / "city.sqlite3")
        carrier = DemoCarrier(folder / "carrier.sqlite3", _SECRETS["account"], (_SECRETS["token"],))
        address = stack.enter_context(serve(create_city(city, carrier)))
        settings = Settings(
            redis_url=redis_url,
            twilio_account_sid=_SECRETS["account"],
            twilio_auth_tokens=(_SECRETS["token"],),
            public_url="http://line.example",
            secret_key=_SECRETS["key"],
            city_dirs=(DEMO_CITY,),
            twilio_api_url=f"{address}/carrier",
            demo=True,
            demo_city_url=address,
            var=folder,
            cache_dir=cache,
        )
        web = app.create_app(settings)
        line = Line(
            post=flask_post(web.test_client()),
            public_url=settings.public_url,
            auth_token=_SECRETS["token"],
            account_sid=_SECRETS["account"],
            number=NUMBER,
            carrier=Carrier(settings.twilio_api_url, _SECRETS["account"], _SECRETS["token"]),
            strict=True,
        )
        yield Town(settings, store, web, city, carrier, line, Texts(settings), Media(settings))
