"""News that a provider pushes to us: who sent it, what it says, and what is answered."""

import hashlib
import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from facts.city import Provider
from open311 import (
    NotAnUpdate,
    NotGeoReport,
    RequestUpdate,
    ServiceRequest,
    parse_json,
    parse_xml,
    read_requests,
    updates,
)
from reports.courier import Courier
from reports.georeport import GeoReportDoor
from reports.updates import take_update, tell_or_keep

Form = Literal["json", "xml"]

_SIGNED = "X-Hub-Signature-256"


@dataclass(frozen=True, slots=True)
class Push:
    """What came: its fields where it is a form, else its bytes; and the headers in which a key may stand.

    `address_form`: the language that the address named, if it did.
    """

    headers: Mapping[str, str]
    body: bytes
    fields: Mapping[str, Sequence[str]]
    address_form: Form | None = None

    @property
    def form(self) -> Form:
        """The language in which it is answered: the one that it came in; to a form, which has none, the address's."""
        if self.fields:
            return self.address_form or "json"
        return "xml" if self.body.lstrip()[:1] == b"<" else "json"


def is_from(provider: Provider, push: Push) -> bool:
    """Whether it bears the provider's key (in a field or a header), or is signed with it (HMAC-SHA256 of the body)."""
    if not provider.updates_key:
        return False
    key = provider.updates_key.encode()
    signature = f"sha256={hmac.new(key, push.body, hashlib.sha256).hexdigest()}"
    if hmac.compare_digest(push.headers.get(_SIGNED, "").encode(), signature.encode()):
        return True
    return any(hmac.compare_digest(given.encode(), key) for given in _keys(push))


def take(courier: Courier, push: Push) -> tuple[int, bytes]:
    """Put down what was pushed; the status and the words of the answer. The same may come any number of times."""
    try:
        update = _update(push)
    except NotAnUpdate as error:
        return _take_requests(courier, push, error)
    if not take_update(courier, update.update_id, GeoReportDoor(courier.provider).read_update(update)):
        return 400, updates.known_already(update.update_id, push.form)
    return 200, updates.accepted(update.update_id, push.form)


def _update(push: Push) -> RequestUpdate:
    return updates.received(push.fields or push.body).update


def _take_requests(courier: Courier, push: Push, error: NotAnUpdate) -> tuple[int, bytes]:
    """Whoever knows no updates pushes the requests themselves, as their list has them."""
    door = GeoReportDoor(courier.provider)
    rows = [door.read(row) for row in _requests(push) if row.service_request_id and row.status]
    if not rows:
        return 400, updates.refused(400, str(error), push.form)
    for row in rows:
        tell_or_keep(courier, row)
    return 200, updates.accepted("", push.form)


def _requests(push: Push) -> tuple[ServiceRequest, ...]:
    tree = {name: values[0] for name, values in push.fields.items() if values}
    for parse in (parse_json.parse, parse_xml.parse):
        try:
            return read_requests.requests(tree or parse(push.body))
        except NotGeoReport:
            continue
    return ()


def _keys(push: Push) -> list[str]:
    given = [*push.fields.get("api_key", ()), push.headers.get("X-Api-Key", ""), _in_the_document(push)]
    scheme, _, value = push.headers.get("Authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        given.append(value.strip())
    return [each for each in given if each]


def _in_the_document(push: Push) -> str:
    try:
        return "" if push.fields else updates.received(push.body).api_key
    except NotAnUpdate:
        return ""
