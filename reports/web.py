"""/updates/PROVIDER: a provider pushes what became of requests, so that it need not be asked."""

from collections.abc import Callable, Iterable

from flask import Blueprint, Response, request
from redis import Redis

from facts.city import City, Provider
from open311 import updates
from reports import doorbell
from reports.courier import Courier
from reports.georeport import GeoReportDoor
from reports.pushed import Form, Push, is_from, take
from store.connection import StoreAway, reaching
from store.vault import Vault

Cities = Callable[[], Iterable[City]]

_TYPES = {"json": "application/json; charset=utf-8", "xml": "text/xml; charset=utf-8"}


def updates_blueprint(store: Redis, vault: Vault, cities: Cities) -> Blueprint:
    """The route of pushed news. Cities may have providers of one name: the key tells which it is."""
    blueprint = Blueprint("updates", __name__)

    @blueprint.post("/updates/<name>")
    @blueprint.post("/updates/<name>/servicerequestupdates.<any(json, xml):form>")
    def pushed(name: str, form: Form | None = None) -> Response:
        """One piece of news, or a list of requests."""
        push = Push(dict(request.headers), request.get_data(cache=True), request.form.to_dict(flat=False), form)
        try:
            with reaching():
                status, body = _taken(name, push)
        except StoreAway:
            status, body = 503, updates.refused(503, "It cannot be taken just now. Push it again.", push.form)
        return Response(body, status, content_type=_TYPES[push.form])

    def _taken(name: str, push: Push) -> tuple[int, bytes]:
        known = [(city, provider) for city in cities() for provider in city.providers if provider.name == name]
        if not any(provider.updates_key for _, provider in known):
            return 404, updates.refused(404, "Nobody of this name pushes news to this line", push.form)
        for city, provider in known:
            if is_from(provider, push):
                status, body = take(_courier(city, provider), push)
                if status == 200:
                    doorbell.ring_for(store, "jobs.send_notices", city.id)
                return status, body
        return 403, updates.refused(403, "The key is missing or wrong", push.form)

    def _courier(city: City, provider: Provider) -> Courier:
        return Courier(store, vault, city.id, provider, GeoReportDoor(provider))

    return blueprint
