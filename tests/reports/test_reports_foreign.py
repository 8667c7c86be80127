"""Servers that others wrote, on the first day: try the endpoint, paste what comes of it, file, follow."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from redis import Redis

from checking import paste
from facts.city import Provider
from facts.reports import Answer, Report
from reports.clerk import Clerk
from reports.courier import Courier
from reports.delivery import drain
from reports.follow import follow_up
from reports.history import load_history
from reports.record import Kept, load
from store.vault import Vault
from tests.support.endpoints import checked
from tests.support.foreign import POSTED, Rows, strict_app, toolkit_app
from tests.support.reporting import CITY, Clock, a_report, file, told
from tests.support.serving import serve

A_KEY = "a-key"


def provider_of(address: str, **order: Any) -> Provider:
    """What `townline check` says is to be pasted, as a provider."""
    outcome = checked(address, **order)
    assert outcome.status < 2
    assert not any(each.trouble for each in outcome.visit.exchanges)
    return Provider(**{**paste.settings(outcome), "name": CITY, "api_key": A_KEY})


def a_deep_one(**changes: Any) -> Report:
    return a_report(service_code="POT", answers=(Answer("depth", ("4",)), Answer("shape", ("circle",))), **changes)


@pytest.fixture
def goes(redis: Redis, vault: Vault, clock: Clock, new_courier: Callable[..., Courier]) -> Callable[..., Courier]:
    """File a report with a provider; gives who carried it there, and its reference."""

    def goes(provider: Provider, report: Report) -> Courier:
        courier = new_courier(provider=provider)
        file(redis, vault, report, clock())
        drain(courier)
        return courier

    return goes


def test_a_server_that_falls_over_without_coordinates_gets_them_and_all_is_followed(
    redis: Redis, clock: Clock, goes: Callable[..., Courier]
) -> None:
    rows, report = Rows(first=1000), a_report(service_code="171")
    with serve(toolkit_app(rows)) as address:
        courier = goes(provider_of(address), report)
        assert _state(redis, report).request_id == "q1000hgl8vqe"
        rows.close("Done.")
        clock.passes(3600)
        follow_up(courier)
        assert (_state(redis, report).state, len(rows.kept)) == ("closed", 1)


def test_a_complaint_about_a_field_is_kept_in_the_frameworks_words(
    redis: Redis, vault: Vault, goes: Callable[..., Courier]
) -> None:
    report = a_report(service_code="9")
    with serve(toolkit_app(Rows(first=1))) as address:
        goes(provider_of(address), report)
    assert _state(redis, report).state == "refused"
    words = load_history(redis, vault, CITY, report.reference)[-1].words
    assert words == "non_field_errors: Service code 9 is invalid"


@pytest.mark.parametrize("form", ["json", "xml"])
def test_a_server_that_checks_every_parameter_is_filed_with_at_once(
    redis: Redis, clock: Clock, goes: Callable[..., Courier], form: str
) -> None:
    rows, report, later = Rows(first=0), a_deep_one(), a_deep_one()
    with serve(strict_app(rows)) as address:
        courier = goes(replace(provider_of(address), format=form), report)
        goes(courier.provider, later)
        assert [_state(redis, each).request_id for each in (report, later)] == ["0", "1"]
        rows.close("Done.")
        del rows.kept[0]
        clock.passes(3600)
        follow_up(courier)
        assert [_state(redis, each).state for each in (report, later)] == ["open", "closed"]
        assert _state(redis, report).gone_since, "it falls over at the one, and tells of the other"


def test_what_it_does_not_know_is_left_out_from_then_on_and_the_report_sent_again(
    redis: Redis, vault: Vault, clock: Clock, goes: Callable[..., Courier], new_courier: Callable[..., Courier]
) -> None:
    rows, report = Rows(first=1), a_deep_one()
    with serve(strict_app(rows, POSTED - {"address_string"})) as address:
        provider = provider_of(address)
        goes(provider, report)
        assert _state(redis, report).state == "refused"
        assert "unexpected entries: address_string" in load_history(redis, vault, CITY, report.reference)[-1].words
        wants = {**provider.profile, "place_fields": ["lat", "long"]}
        assert Clerk(redis, vault, CITY, clock(), "A clerk").send_again(report.reference)
        drain(new_courier(provider=replace(provider, profile=wants)))
        assert (_state(redis, report).request_id, len(rows.kept)) == ("1", 1)


@pytest.mark.parametrize("form", ["json", "xml"])
def test_what_has_happened_is_asked_for_in_one_list_and_told_once_in_order(
    redis: Redis, vault: Vault, clock: Clock, goes: Callable[..., Courier], form: str
) -> None:
    rows, reports = Rows(first=1, happened=[]), (a_deep_one(), a_deep_one())
    with serve(strict_app(rows)) as address:
        provider = replace(provider_of(address), format=form)
        provider = replace(provider, profile={**provider.profile, "updates": True}, questions_a_minute=1)
        courier = [goes(provider, each) for each in reports][-1]
        rows.happened = [
            _update(clock, "3", "1", "closed", "Filled.", 200),
            _update(clock, "2", "1", "in_progress", "", 300),
            _update(clock, "1", "1", "open", "We got it.", 400),
            _update(clock, "9", "77", "closed", "Somebody else's.", 200),
        ]
        for late in ((), (_update(clock, "4", "2", "fixed", "", 350),), ()):
            rows.happened += late
            clock.passes(3600)
            assert follow_up(courier) == 2
        assert [_state(redis, each).state for each in reports] == ["closed", "closed"]
        assert told(redis, vault, reports[0].reference) == [
            ("filed", ""), ("noted", "We got it."), ("status", ""), ("closed", "Filled."),
        ]  # fmt: skip
        assert told(redis, vault, reports[1].reference) == [("filed", ""), ("closed", "")]


def test_where_there_is_no_such_list_each_is_asked_after(
    redis: Redis, clock: Clock, goes: Callable[..., Courier]
) -> None:
    rows, report = Rows(first=1), a_deep_one()
    with serve(strict_app(rows)) as address:
        provider = provider_of(address)
        courier = goes(replace(provider, profile={**provider.profile, "updates": True}), report)
        rows.close("Done.")
        clock.passes(3600)
        follow_up(courier)
        assert _state(redis, report).state == "closed"


def _update(clock: Clock, number: str, request_id: str, status: str, words: str, ago: float) -> dict[str, str]:
    """News of the extension, from `ago` seconds before the end of the first hour."""
    at = datetime.fromtimestamp(clock() + 3600 - ago, UTC)
    told = {"update_id": number, "service_request_id": request_id, "status": status, "description": words}
    return told | {"media_url": "", "updated_datetime": f"{at:%Y-%m-%dT%H:%M:%SZ}"}


def _state(redis: Redis, report: Report) -> Kept:
    return load(redis, CITY, report.reference)
