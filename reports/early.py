"""News of a request that came before its number did: kept for a week, and told when the number is there."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Final, cast

from reports.courier import Courier
from reports.door import CityRequest
from reports.moves import number_known_by
from reports.news import take_news
from reports.record import Kept, load
from store import keys

KEPT_FOR: Final = 7 * 86400
"""Seconds for which news of a request is kept whose number we have not been told."""
_TRIES = 5
"""Of one piece of news: two at once are rare, five are a fault."""


def keep_early_news(courier: Courier, request: CityRequest) -> None:
    """It may be a report of ours that is still on its way to a number. Where none is, it is somebody else's."""
    if not courier.store.zcard(keys.outbox(courier.city_id, courier.provider.name)):
        return
    key = _key(courier, request.request_id)
    sealed = courier.vault.seal(json.dumps(asdict(request)).encode())
    courier.store.rpush(key, cast(str, sealed))
    courier.store.expire(key, KEPT_FOR)


def has_early_news(courier: Courier, request_id: str) -> bool:
    """Whether something came before this number did."""
    return bool(courier.store.exists(_key(courier, request_id)))


def take_early_news(courier: Courier, batch: Iterable[Kept]) -> None:
    """Put down what came too early for these reports, in the order in which it happened."""
    numbers = list(dict.fromkeys(kept.request_id for kept in batch))
    pipe = courier.store.pipeline(transaction=False)
    for number in numbers:
        pipe.lrange(_key(courier, number), 0, -1)
    for number, sealed in zip(numbers, cast(list[list[bytes]], pipe.execute()), strict=True):
        news = [CityRequest(**json.loads(courier.vault.open(entry))) for entry in sealed]
        for request in sorted(news, key=lambda each: each.updated_at):
            tell_all(courier, request)
        if sealed:
            courier.store.ltrim(_key(courier, number), len(sealed), -1)


def tell_all(courier: Courier, request: CityRequest) -> bool:
    """Put down news for every report that is, or follows, this request; whether there is any."""
    known_by = number_known_by(courier.vault, courier.provider.name, request.request_id)
    references = cast(set[bytes], courier.store.smembers(keys.numbered(courier.city_id, known_by)))
    for reference in sorted(references):
        _tell(courier, reference.decode(), request)
    return bool(references)


def _tell(courier: Courier, reference: str, request: CityRequest) -> None:
    """Again where somebody else wrote a change at the same moment: what was pushed does not come a second time."""
    for _ in range(_TRIES):
        kept = load(courier.store, courier.city_id, reference)
        if kept.request_id != request.request_id and request.request_id in kept.merged.split():
            return  # of the request that it was before
        if take_news(courier, kept, request) or load(courier.store, courier.city_id, reference) == kept:
            return


def _key(courier: Courier, request_id: str) -> str:
    return keys.early(courier.city_id, number_known_by(courier.vault, courier.provider.name, request_id))
