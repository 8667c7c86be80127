"""Servers that others wrote, on the first day: try the endpoint, paste what comes of it, file, follow."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from redis import Redis

from checking import paste
from demo.serving import serve
from facts.city import Provider
from reports.courier import Courier
from reports.delivery import drain
from reports.follow import follow_up
from reports.record import Kept, load, load_history
from reports.staff import send_again
from store.vault import Vault
from tests.support.endpoints import checked
from tests.support.foreign import JURISDICTION, Rows, strict_app, toolkit_app
from tests.support.reporting import CITY, Clock, a_report, file


def provider_of(address: str, **order: Any) -> Provider:
    """What `townline check` says is to be pasted, as a provider."""
    outcome = checked(address, **order)
    assert outcome.status < 2
    return Provider(**{**paste.settings(outcome), "name": CITY, "api_key": "a key"})


def test_a_server_that_falls_over_without_coordinates_gets_them_and_all_is_followed(
    redis: Redis, vault: Vault, clock: Clock, new_courier: Callable[..., Courier]
) -> None:
    rows = Rows()
    with serve(toolkit_app(rows)) as address:
        courier = new_courier(provider=provider_of(address))
        reference = file(redis, vault, a_report(service_code="1"), clock())
        drain(courier)
        assert _state(redis, reference).request_id == "1000"
        rows.close("Done.")
        clock.passes(3600)
        follow_up(courier)
        assert (_state(redis, reference).state, len(rows.kept)) == ("closed", 1)


def test_a_server_that_refuses_what_it_does_not_know_is_told_less(
    redis: Redis, vault: Vault, clock: Clock, new_courier: Callable[..., Courier]
) -> None:
    rows = Rows()
    with serve(strict_app(rows)) as address:
        provider = provider_of(address, jurisdiction_id=JURISDICTION)
        assert provider.format == "xml"
        courier = new_courier(provider=provider)
        reference = file(redis, vault, a_report(service_code="Potholes & cracks"), clock())
        drain(courier)
        assert _state(redis, reference).state == "refused"
        assert load_history(redis, vault, CITY, reference)[-1].words == "Unknown parameter: address_string"
        wants = {"place_fields": ["lat", "long"], "placeholders": {"email": "311@example.gov"}}
        courier = new_courier(provider=replace(provider, profile={**provider.profile, **wants}))
        assert send_again(redis, vault, CITY, reference, clock(), "A clerk")
        drain(courier)
        assert _state(redis, reference).request_id == "1000"
        rows.close("Done.")
        clock.passes(3600)
        follow_up(courier)
        assert (_state(redis, reference).state, len(rows.kept)) == ("closed", 1)


def _state(redis: Redis, reference: str) -> Kept:
    return load(redis, CITY, reference)
