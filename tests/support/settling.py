"""The worker's work, done at once and in this process, on whatever clock it is given."""

from collections.abc import Callable
from functools import partial

from carrier.media import Media
from carrier.texts import Texts
from media.dropping import drop_due
from media.fetching import Fetcher
from notices.messenger import Messenger
from notices.photos import regret
from notices.sending import send_due
from reports.courier import Courier
from reports.delivery import drain
from reports.follow import follow_up
from reports.georeport import GeoReportDoor
from reports.timing import DEMO
from sessions.held import answer_due
from sessions.turn import Line
from sms.render import written
from store.cities import city_ids, load_city


def settle(line: Line, texts: Texts, photos: Media, public_url: str, clock: Callable[[], float]) -> None:
    """Answer held texts, fetch photos, deliver, ask after and text whatever is due."""
    for answer in answer_due(line, clock(), written):
        texts.send(answer.to, answer.sent_from, answer.words)
    for city_id in city_ids(line.store):
        city = load_city(line.store, line.vault, city_id)
        sorry = partial(regret, line.store, line.vault, city_id, texts)
        Fetcher(line.store, line.vault, city_id, photos.fetch, sorry, clock).fetch_due()
        for provider in city.providers:
            door = GeoReportDoor(provider)
            courier = Courier(line.store, line.vault, city_id, provider, door, DEMO, clock, public_url=public_url)
            drain(courier)
            follow_up(courier)
        drop_due(line.store, city_id, clock())
        send_due(Messenger(line.store, line.vault, city, texts, DEMO, clock))
