"""A finished report is put down here, in the same commit that tells the person its reference."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any, Final

from facts.places import Place
from facts.reports import Answer, Consent, Known, Report, ReportState
from reports.history import Line, history_command
from store import keys
from store.commands import Command
from store.vault import Vault

VERSION: Final = 1
"""Of the stored JSON. Fields that were added since have defaults in facts.Report."""


def file_commands(vault: Vault, city_id: str, report: Report, now: float) -> list[Command]:
    """What the commit of a turn must write so that a confirmed report reaches the city.

    Pure. The caller makes sure that no report has this reference yet. A report without a place waits for a clerk.
    """
    reason = _why_a_clerk_must_look(report)
    state: ReportState = "review" if reason else "waiting"
    commands = report_commands(vault, city_id, report, state, reason or "The person confirmed it.", now)
    if state == "waiting":
        commands.append(("ZADD", keys.outbox(city_id, report.provider), now, report.reference))
    return commands


def report_commands(
    vault: Vault, city_id: str, report: Report, state: ReportState, reason: str, now: float
) -> list[Command]:
    """What is written of every new report, whatever becomes of it."""
    hash_key = keys.report(city_id, report.reference)
    commands: list[Command] = [
        ("HSET", hash_key, "state", state, "provider", report.provider, "service_code", report.service_code),
        ("HSET", hash_key, "filed_at", now, "tell", int(wants_texts(report))),
        ("HSET", hash_key, "body", vault.seal(report_to_json(report).encode())),
        history_command(vault, city_id, report.reference, Line(now, "", state, reason)),
        ("ZADD", keys.reports(city_id), now, report.reference),
        ("SADD", keys.providers(city_id), report.provider),
    ]
    if report.phone:
        commands.append(("ZADD", keys.person(city_id, vault.fingerprint("phone", report.phone)), now, report.reference))
    return commands


def _why_a_clerk_must_look(report: Report) -> str:
    """ "" where it can go to the city as it is."""
    if not report.place:
        return "Its place was not found on the map: a clerk must look."
    return "A question that the city requires is not answered: a clerk must look." if report.unanswered else ""


def wants_texts(report: Report) -> bool:
    """Whether the person gave a number and agreed to texts about this report."""
    return bool(report.phone and report.consent)


def report_to_json(report: Report) -> str:
    """A report as it is sealed and stored."""
    return json.dumps({"version": VERSION, **asdict(report)}, ensure_ascii=False, separators=(",", ":"))


def report_from_json(text: str | bytes) -> Report:
    """A stored report, whichever version of us wrote it."""
    fields: dict[str, Any] = json.loads(text)
    fields.pop("version")
    place, consent, follows = fields.pop("place"), fields.pop("consent"), fields.pop("follows", None)
    return Report(
        **{**fields, "media": tuple(fields.get("media", ())), "answers": _answers(fields.get("answers", ()))},
        place=Place(**place) if place else None,
        consent=Consent(**consent) if consent else None,
        follows=Known(**follows) if follows else None,
    )


def _answers(stored: Iterable[dict[str, Any]]) -> tuple[Answer, ...]:
    return tuple(Answer(**each | {"given": tuple(each["given"])}) for each in stored)
