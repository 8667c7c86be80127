"""The report as JSON. Names stay; new ones may come."""

from collections.abc import Mapping
from typing import Any

from checking import curl, paste, spoken
from checking.checks import Outcome
from checking.exchange import Exchange
from checking.findings import Finding

VERDICTS = ("usable", "usable, with rules broken", "not usable")


def document(outcome: Outcome, key: str = "", with_curl: bool = False) -> Mapping[str, Any]:
    """Everything that the report tells, and each call."""
    visit = outcome.visit
    usable = outcome.status < 2
    return {
        "url": visit.profile.url,
        "asked_for": visit.asked_for,
        "at": visit.started.isoformat(timespec="seconds"),
        "status": outcome.status,
        "verdict": VERDICTS[outcome.status],
        "gave_up": visit.gave_up,
        "not_posted": visit.not_posted,
        "findings": [_finding(each) for each in outcome.findings],
        "provider": paste.settings(outcome) if usable else None,
        "menu": list(spoken.transcript(visit)) if usable else [],
        "services": len(visit.services),
        "calls": [_call(each, key, with_curl) for each in visit.exchanges],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    rule = {"where": finding.rule.where, "says": finding.rule.says} if finding.rule else None
    told = {"kind": str(finding.kind), "what": finding.what, "rule": rule, "then": finding.then}
    return told | {"profile": dict(finding.profile)}


def _call(each: Exchange, key: str, with_curl: bool) -> dict[str, Any]:
    told = {
        "call": each.call,
        "method": each.method,
        "url": each.url,
        "about": each.about,
        "status": each.status,
        "content_type": each.content_type,
        "bytes": len(each.body),
        "seconds": round(each.seconds, 3),
        "trouble": each.trouble,
    }
    return told | ({"curl": curl.command(each, key)} if with_curl else {})
