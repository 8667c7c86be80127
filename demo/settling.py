"""The worker's work, done at once and in this process, with a clock that runs ahead so that nobody has to wait."""

import time
from typing import TYPE_CHECKING

from carrier.texts import Texts
from notices.messenger import Messenger
from notices.sending import send_due
from reports.courier import Courier
from reports.delivery import drain
from reports.follow import follow_up
from reports.georeport import GeoReportDoor
from reports.timing import DEMO
from sessions.held import answer_due
from sms.render import written
from store.cities import city_ids, load_city

if TYPE_CHECKING:
    from demo.town import Town

_LEAPS = (0.0, 5.0, 30.0)
"""Seconds: at once, when a first poll is due, when a second one is."""


def settle(town: "Town") -> None:
    """Answer held texts, deliver, ask after and text whatever is due now or within half a minute, and stay there."""
    line = town.web.extensions["townline"]
    texts = Texts(town.settings)

    def clock() -> float:
        return time.time() + town.ahead

    for leap in _LEAPS:
        town.ahead += leap

        for answer in answer_due(line, clock(), written):
            if answer.words:
                texts.send(answer.to, answer.sent_from, answer.words)
        for city_id in city_ids(line.store):
            city = load_city(line.store, line.vault, city_id)
            for provider in city.providers:
                courier = Courier(line.store, line.vault, city_id, provider, GeoReportDoor(provider), DEMO, clock)
                drain(courier)
                follow_up(courier)
            send_due(Messenger(line.store, line.vault, city, texts, DEMO, clock))
