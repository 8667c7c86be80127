"""Providers in the city's order: the first with an answer that may be used is believed, and nobody else is asked."""

import logging
import time
from collections.abc import Sequence

from facts.city import Geocoder
from facts.places import Place
from geocode.errors import ProviderFailed
from geocode.providers.answers import Inside, usable
from geocode.providers.breaker import Breaker
from geocode.providers.query import Query

log = logging.getLogger("townline.geocode")

MOST_PLACES = 3
"""Who has more to choose from says it anew."""


def ask(providers: Sequence[Geocoder], query: Query, inside: Inside, breaker: Breaker) -> tuple[Place, ...] | None:
    """The places that were meant, the likeliest first; () where nobody knows one, None where nobody answered."""
    from geocode.providers import library  # where it is needed: see there what it costs

    answered = False
    for provider in providers:
        if not breaker.may_ask(provider.name):
            continue
        began = time.monotonic()
        try:
            found = library.answers(provider, query.text)
        except ProviderFailed as error:
            breaker.failed(provider.name)
            log.warning("%s", error, extra=_facts(provider, began))
            continue
        answered = True
        breaker.answered(provider.name)
        places = tuple(place for answer in found if (place := usable(answer, query, inside)))
        log.info("A geocoder answered.", extra=_facts(provider, began) | {"used": len(places), "of": len(found)})
        if places:
            return places[:MOST_PLACES]
    return () if answered else None


def _facts(provider: Geocoder, began: float) -> dict[str, object]:
    return {"geocoder": provider.name, "ms": round((time.monotonic() - began) * 1000)}
