"""A report as it lies in the store: what was filed, and how far it has come."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from redis import Redis

from facts.reports import Report, ReportState
from reports.errors import NoSuchReport
from reports.outbox import report_from_json
from store import keys
from store.vault import Vault


@dataclass(frozen=True, slots=True)
class Kept:
    """How far a report has come. Times are seconds since 1970; 0 and "" mean not yet.

    - `tell`: the person wants to be told of changes. `body`: what they filed, sealed.
    - `fence`: the number of the lease that it is held by. `post_fence`: the lease under which it was last posted.
      `attempts`: failed tries since its last step.
    - `doubt_since`: from then on it was not known whether the city has it. `absent_from`: from then on it proves that
      the city does not have it that its list does not show it; 0 where that never does.
    - `token`, `request_id`: what the city gave for it. `merged`: the numbers that its request had before the city put
      it together with another one.
    - `status`: the city's word that counts as told; "" until the city was first asked. `seen`, `note_seen`:
      fingerprints of the last status with its note, and of the note alone.
    - `changes`: how many changes the person was to be told of. `changed_at`: when we saw the last one. `updated_at`:
      when the city says that it was.
    - `expected_at`: when the city last said that it would be done. `gone_since`: since when the city has not shown its
      request any more.
    - `flag`: why a person must look at it.
    """

    reference: str
    state: ReportState
    provider: str
    service_code: str
    filed_at: float
    tell: bool
    body: bytes
    fence: int = 0
    post_fence: int = 0
    attempts: int = 0
    posted_at: float = 0.0
    doubt_since: float = 0.0
    absent_from: float = 0.0
    token: str = ""
    request_id: str = ""
    changes: int = 0
    changed_at: float = 0.0
    updated_at: float = 0.0
    seen: str = ""
    note_seen: str = ""
    status: str = ""
    merged: str = ""
    expected_at: float = 0.0
    gone_since: float = 0.0
    flag: str = ""


def load(store: Redis, city_id: str, reference: str) -> Kept:
    """Read one report; raises NoSuchReport."""
    fields = cast(dict[bytes, bytes], store.hgetall(keys.report(city_id, reference)))
    if b"state" not in fields:
        raise NoSuchReport(reference)
    return read_kept(reference, {name.decode(): value for name, value in fields.items()})


def open_report(vault: Vault, kept: Kept) -> Report:
    """What the person filed; raises CannotOpen."""
    return report_from_json(vault.open(kept.body))


def read_kept(reference: str, fields: Mapping[str, bytes]) -> Kept:
    """A stored hash as a value."""

    def text(name: str) -> str:
        return fields.get(name, b"").decode()

    def number(name: str) -> float:
        return float(fields.get(name) or 0)

    return Kept(
        reference=reference,
        state=cast(ReportState, text("state")),
        provider=text("provider"),
        service_code=text("service_code"),
        filed_at=number("filed_at"),
        tell=text("tell") == "1",
        body=fields["body"],
        fence=int(number("fence")),
        post_fence=int(number("post_fence")),
        attempts=int(number("attempts")),
        posted_at=number("posted_at"),
        doubt_since=number("doubt_since"),
        absent_from=number("absent_from"),
        token=text("token"),
        request_id=text("request_id"),
        changes=int(number("changes")),
        changed_at=number("changed_at"),
        updated_at=number("updated_at"),
        seen=text("seen"),
        note_seen=text("note_seen"),
        status=text("status"),
        merged=text("merged"),
        expected_at=number("expected_at"),
        gone_since=number("gone_since"),
        flag=text("flag"),
    )
