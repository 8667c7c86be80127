"""What GeoReport v2 speaks of, as frozen values.

Ids and codes are text for ever: "001" is not 1, and "2.4.3", "A-173480" and "Animals/Nuisance" are real ones. What a
city leaves out, sends empty or sends as null is "" here (None for a coordinate). Times are kept as the city wrote them:
`Client.moment` makes a datetime of one. `extra` holds what a city says beyond all this, as plain lists, dicts and text.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Extra = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One address at which a city answers. `type` is "production" or "test"."""

    url: str
    specification: str = ""
    changeset: str = ""
    type: str = ""
    formats: tuple[str, ...] = ()
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Discovery:
    """A city's own description of its endpoints. A new `changeset` means that the service list may have changed."""

    changeset: str = ""
    contact: str = ""
    key_service: str = ""
    endpoints: tuple[Endpoint, ...] = ()
    extra: Extra = field(default_factory=dict, hash=False)

    def georeport_v2(self, type: str = "production") -> Endpoint | None:
        """The endpoint to use: of that type if there is one, and GeoReport v2 by its specification or its address."""
        known = [each for each in self.endpoints if each.url and (not each.type or each.type.lower() == type)]
        exact = [each for each in known if each.specification.rstrip("/").lower().endswith("georeport_v2")]
        # Wrong specifications are common, and the address tells too.
        by_address = [each for each in known if "v2" in f"{each.specification} {each.url}".lower()]
        return next(iter(exact or by_address or known), None)


@dataclass(frozen=True, slots=True)
class Service:
    """Something that a city can be asked to do.

    `metadata`: there is a definition with questions. `type`: "realtime" answers with an id, "batch" with a token,
    "blackbox" with neither. `group` is the first of `groups`; most cities have one or none.
    """

    service_code: str
    service_name: str
    description: str = ""
    metadata: bool = False
    type: str = "realtime"
    keywords: tuple[str, ...] = ()
    group: str = ""
    groups: tuple[str, ...] = ()
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Value:
    """One answer to choose: `key` is sent to the city, `name` is said to the person."""

    key: str
    name: str
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Attribute:
    """A question that a city asks about a service; where `variable` is False it only tells something.

    `datatype`: string, number, datetime, text, singlevaluelist or multivaluelist; cities know others, which are to be
    treated as text. `description` is the question. Where `automated` says something ("server_set", "hidden_field") a
    person must not be asked. `extra` may hold Boston's `dependencies`: on which answers it depends whether to ask.
    """

    code: str
    description: str = ""
    variable: bool = True
    datatype: str = "string"
    required: bool = False
    datatype_description: str = ""
    order: int = 0
    values: tuple[Value, ...] = ()
    automated: str = ""
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class ServiceDefinition:
    """The questions of one service, in the order in which the city wants them asked."""

    service_code: str
    attributes: tuple[Attribute, ...] = ()
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Filed:
    """What the city made of a request: an id, or a token that will become one, or (blackbox services) neither.

    `service_notice` is what the city will do now, in words for the person.
    """

    service_request_id: str = ""
    token: str = ""
    service_notice: str = ""
    account_id: str = ""
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Media:
    """A picture to go with a request, where the endpoint takes files."""

    name: str
    content_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Note:
    """Something that happened to a request (an extension: Chicago, Boston, San Francisco)."""

    datetime: str = ""
    description: str = ""
    type: str = ""
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Told:
    """What was answered to a question of the service, as the city shows it (an extension)."""

    code: str
    value: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class ServiceRequest:
    """A request as the city shows it. `status` is in lower case: "open", "closed", or a word of the city's own.

    `service_request_id` may be "": some cities list requests before they have given them an id.
    `parent_service_request_id`: the one that this was merged with. `non_public`: not to be shown to others.
    `description` is what somebody else wrote: never read it to a caller.
    """

    service_request_id: str
    status: str = ""
    status_notes: str = ""
    service_name: str = ""
    service_code: str = ""
    description: str = ""
    agency_responsible: str = ""
    service_notice: str = ""
    requested_datetime: str = ""
    updated_datetime: str = ""
    expected_datetime: str = ""
    address: str = ""
    address_id: str = ""
    zipcode: str = ""
    lat: float | None = None
    long: float | None = None
    media_url: str = ""
    token: str = ""
    title: str = ""
    media_urls: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    attributes: tuple[Told, ...] = ()
    parent_service_request_id: str = ""
    non_public: bool = False
    extra: Extra = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class RequestUpdate:
    """News about a request (mySociety's extension), got from a city, pushed by it, or sent to it.

    `status` is in lower case; there are more words than open and closed.
    """

    update_id: str
    service_request_id: str
    status: str = ""
    updated_datetime: str = ""
    description: str = ""
    media_urls: tuple[str, ...] = ()
    external_status_code: str = ""
    customer_reference: str = ""
    extra: Extra = field(default_factory=dict, hash=False)
